import type { Random } from '../generator/random';
import { randomOf } from '../generator/random';
import type { Forms, Level, Values } from './clean-values';
import { joined, said, type Group, type Link, type Mark, type Pieces } from './marked-text';
import { percentOf, writeNumber, type NumberStyle } from './number-style';
import { quantity } from './quantities';

export interface Part {
  readonly name: string;
  readonly value: number;
  readonly role?: string;
}

/** What the sentences of one report are written from. */
export interface Writer {
  readonly random: Random;
  readonly year: number;
  readonly level: Level;
  readonly forms: Forms;
  readonly values: Values;
  /** 全县, 我局: who speaks. */
  readonly we: string;
  /** 县, 市, 区, 镇: the region. */
  readonly region: string;
  /** 青政办发: the letters of its document numbers. */
  readonly letters: string;
  /** Of proactively disclosed information, by channel; one truth for the whole report. */
  readonly disclosed: readonly Part[];
  readonly style: NumberStyle;
  readonly of: (role: string) => number;
  /** A quantity of the tables. */
  readonly q: (role: string, ...links: readonly Link[]) => Mark;
  readonly n: (value: number, ...links: readonly Link[]) => Mark;
  readonly pick: (first: string, ...others: readonly string[]) => string;
}

export interface Pattern {
  readonly id: string;
  /** Two sentences on one topic would contradict each other; by itself the first word of the id. */
  readonly topic?: string;
  readonly when?: (w: Writer) => boolean;
  readonly write: (w: Writer) => Pieces;
}

export const group = (
  kind: Group['kind'],
  shape: Group['shape'] = 'plain',
  closed = false,
): Group => ({ kind, shape, closed });

export const as = (of: Group, role: Link['as']): Link => ({ group: of, as: role });

export const mark = (
  value: number,
  style: NumberStyle,
  role: string | null,
  links: readonly Link[],
): Mark => ({ value, style, role, links, words: writeNumber(value, style) });

/** Words that no number stands in but that the errors may change. */
export const words = (text: string, role: string): Mark => ({
  words: text,
  value: null,
  style: null,
  role,
  links: [],
});

/** A share in per cent with so many decimals. */
export const percentWith = (
  decimals: number,
  count: number,
  whole: number,
  ...links: readonly Link[]
): Mark => mark(percentOf(count, whole, decimals), `percent${decimals as 0 | 1 | 2}`, null, links);

/** With as many decimals as show that less than all is not 100 %. */
export function percent(w: Writer, count: number, whole: number, ...links: readonly Link[]): Mark {
  const from = w.random.int(0, 2);
  const isHonest = (decimals: number): boolean =>
    count === whole ? decimals === 0 : percentOf(count, whole, decimals) !== 100;
  const decimals = [from, from + 1, 2, 0].find((each) => each <= 2 && isHonest(each)) ?? 2;
  return percentWith(decimals, count, whole, ...links);
}

interface RowOfParts {
  readonly unit: string;
  readonly between: string;
  /** What stands before the number: the part's name, where nothing is said. */
  readonly named?: (name: string) => string;
}

/** `网站40条、微信20条`: the parts of a sum in a row. */
export function parts(w: Writer, of: Group, list: readonly Part[], row: RowOfParts): Pieces {
  return joined(
    list.map((part) => {
      const number = part.role ? w.q(part.role, as(of, 'part')) : w.n(part.value, as(of, 'part'));
      return said`${row.named?.(part.name) ?? part.name}${number}${row.unit}`;
    }),
    row.between,
  );
}

export const totalOf = (list: readonly Part[]): number =>
  list.reduce((all, { value }) => all + value, 0);

/** `count` numbers of which a few are large. */
export const some = (random: Random, most: number): number =>
  random.int(1, random.pick([9, most, most]));

export function channels(random: Random): readonly Part[] {
  const names = ['政府网站', '政务微信公众号', '政务微博', '政府公报', '公示栏', '新闻发布会'];
  const count = random.int(2, 5);
  const scale = random.pick([30, 400, 4000, 20_000]);
  return names.slice(0, count).map((name, index) => ({
    name,
    value: random.int(2, Math.ceil(scale / (index * index + 1)) + 3),
  }));
}

export function writerOf(
  seed: number,
  facts: Pick<Writer, 'year' | 'level' | 'forms' | 'values' | 'we' | 'region' | 'letters'>,
): Writer {
  const random = randomOf(seed, 'sentences');
  const style = random.pick<NumberStyle>(['plain', 'plain', 'plain', 'plain', 'grouped', 'wide']);
  const of = (role: string): number => quantity(role, facts.values);
  return {
    ...facts,
    random,
    style,
    of,
    disclosed: channels(random),
    q: (role, ...links) => mark(of(role), style, role, links),
    n: (value, ...links) => mark(value, style, null, links),
    pick: (first, ...others) => random.pick([first, ...others]),
  };
}
