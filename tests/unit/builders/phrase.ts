import type { Phrase } from '../../../shared/parse/counted/phrase';
import type { Fact } from '../../../shared/report/annual-report';
import type { FormVersion } from '../../../shared/report/form';

export interface PhraseParts extends Partial<Omit<Phrase, 'fact' | 'tables'>> {
  readonly fact?: Partial<Fact>;
  readonly form?: FormVersion;
}

/** `收到申请#件`: the words before and behind a number, which is `#` with its unit. */
export function phraseOf(words: string, { fact, form, ...around }: PhraseParts = {}): Phrase {
  const [, before = '', unit = '', after = ''] = /^([^#]*)#([^ ]*) ?(.*)$/.exec(words) ?? [];
  const table = { form: form ?? '2021', found: false, cells: {} } as const;
  const nowhere = [0, 0] as const;
  return {
    fact: {
      ...{ id: 0, section: 'overview', kind: 'quantity', value: 14, unit, fuzzy: false },
      ...{ span: nowhere, clause: nowhere, sentence: nowhere, subject: '' },
      ...{ counts: null, scope: 'unstated' },
      ...fact,
    },
    ...{ before, after, sentenceBefore: '', sentenceAfter: '', under: '' },
    tables: { activeDisclosure: table, applications: table, reviewLitigation: table },
    ...around,
  };
}
