import { parseArgs } from 'node:util';
import type { Lang } from '../../shared/lib/localised';
import { LANGS } from '../../shared/lib/localised';
import type { Result } from '../../shared/lib/result';
import { fail, ok } from '../../shared/lib/result';

export interface AuditArguments {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly lang: Lang;
  readonly pdf: string | null;
  readonly p12: string | null;
  readonly lastYear: string | null;
}

export type ArgumentError =
  | { readonly kind: 'unknownOption'; readonly detail: string }
  | { readonly kind: 'noFiles' }
  | { readonly kind: 'unknownLanguage'; readonly lang: string }
  | { readonly kind: 'lastYearOfMany' }
  | { readonly kind: 'p12WithoutPdf' };

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'zh-CN' },
      pdf: { type: 'string' },
      p12: { type: 'string' },
      'last-year': { type: 'string' },
    },
  });
}

/** The command line of `npm run --silent audit -- …`, without node and script. */
export function readArguments(args: readonly string[]): Result<AuditArguments, ArgumentError> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    // parseArgs throws for what the user typed; the first sentence of its message names the option.
    const [detail = ''] = error instanceof Error ? error.message.split('. ') : [];
    return fail({ kind: 'unknownOption', detail });
  }
  const { values, positionals: files } = parsed;
  const lang = LANGS.find((each) => each === values.lang);
  if (!lang) return fail({ kind: 'unknownLanguage', lang: values.lang });
  if (files.length === 0) return fail({ kind: 'noFiles' });
  const lastYear = values['last-year'] ?? null;
  if (lastYear !== null && files.length > 1) return fail({ kind: 'lastYearOfMany' });
  if (values.p12 !== undefined && values.pdf === undefined) return fail({ kind: 'p12WithoutPdf' });
  const { json, pdf = null, p12 = null } = values;
  return ok({ files, json, lang, pdf, p12, lastYear });
}
