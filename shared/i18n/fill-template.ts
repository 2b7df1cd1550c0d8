import type { Lang } from '../lib/localised';

/** What a wording can name of the finding that it is about; `null` for what that does not have. */
export interface TemplateFacts {
  readonly unit: string | null;
  readonly year: number | null;
  readonly expected: number | null;
  readonly actual: number | null;
  /** The words of the report that it is about. */
  readonly quote: string | null;
}

const NAMES: Readonly<Record<keyof TemplateFacts, readonly string[]>> = {
  unit: ['单位', 'unit'],
  year: ['年度', 'year'],
  expected: ['应为', 'expected'],
  actual: ['实为', 'found'],
  quote: ['原文', 'quote'],
};

/** The placeholders of a language, as they are written. */
export const placeholders = (lang: Lang): readonly string[] =>
  Object.values(NAMES).map((names) => `{${names[lang === 'en' ? 1 : 0] ?? ''}}`);

const PLACEHOLDER = /\{([^{}]{1,12})\}/g;

const factNamed = (name: string): keyof TemplateFacts | undefined =>
  (Object.keys(NAMES) as (keyof TemplateFacts)[]).find((key) => NAMES[key].includes(name));

/** Puts what is known in the place of its placeholder; what is not known stays in braces, to be seen. */
export const fillTemplate = (text: string, facts: TemplateFacts): string =>
  text.replace(PLACEHOLDER, (written, name: string) => {
    const key = factNamed(name.trim());
    return String((key && facts[key]) ?? written);
  });

/** The placeholders that still stand in a text. */
export const unfilled = (text: string): readonly string[] =>
  [...text.matchAll(PLACEHOLDER)]
    .filter(([, name = '']) => factNamed(name.trim()))
    .map(([all]) => all);
