import { say } from '../../shared/i18n/message';
import type { Message } from '../../shared/i18n/message';
import { pdfMessages } from '../../shared/i18n/pdf';
import type { Lang, Localised } from '../../shared/lib/localised';
import type { Printable } from './pdf-node';
import { printableText } from './printable-text';
import type { HasGlyph } from './printable-text';

type Messages = typeof pdfMessages;
type Parameters<M> = M extends Message<infer P> ? P : never;

/** Makes every text that goes into the document, in one language and with what the font can show. */
export interface Typesetter {
  /** A text that comes from outside: the report, the inspector. */
  readonly text: (text: string) => Printable;
  readonly local: (text: Localised) => Printable;
  /** A sentence of the catalogue. */
  readonly say: <K extends keyof Messages>(
    key: K,
    ...parameters: Parameters<Messages[K]> extends void ? [] : [Parameters<Messages[K]>]
  ) => Printable;
}

export function createTypesetter(lang: Lang, hasGlyph: HasGlyph): Typesetter {
  const text = (raw: string): Printable => printableText(raw, hasGlyph);
  return {
    text,
    local: (localised) => text(localised[lang]),
    say: (key, ...parameters) =>
      text(say<unknown>(lang, pdfMessages[key] as Message<unknown>, parameters[0])),
  };
}
