import { randomOf } from './random';

/**
 * What real reports do to the layout; each can be switched off by itself, so that a failing report is cut down to the
 * noise that it fails by.
 */
export const NOISES = [
  /** `1、` or `１．` for `1.`, `(一)` for `（一）`, spaces within a label. */
  'enumerators',
  'spacedLabels',
  /** `规章（县级无此项）` */
  'guidance',
  /** `（三）不予公开 1.属于国家秘密` in one cell. */
  'groupInLabel',
  /** The corner cell of table three left empty or shortened. */
  'corner',
  /** Heads broken over lines. */
  'wrappedHeads',
  'fullWidthDigits',
  'thousands',
  /** Nothing, `/`, `-`, `—` or `无` where the value is 0. */
  'blanks',
  /** `12件`, `6219万元`; fees in 元. */
  'units',
  /** Table two in a table an item. */
  'activeInParts',
  /** Table three broken by a page, its heads repeated or not. */
  'applicationsInParts',
  /** `- 5 -` as a paragraph of its own. */
  'pageNumbers',
  'headings',
  'contents',
  /** Menus, scripts, the date of publication: in web pages only. */
  'menus',
  /** One or two labels of table three with a letter wrong. */
  'misprints',
] as const;
export type NoiseName = (typeof NOISES)[number];
export type Noise = ReadonlySet<NoiseName>;

/** A report has some of them; one of eight has none. */
export function noiseOf(seed: number): Noise {
  const random = randomOf(seed, 'noise');
  if (random.chance(1 / 8)) return new Set();
  return new Set(NOISES.filter(() => random.chance(0.3)));
}
