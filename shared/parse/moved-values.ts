import type { CellCorrection, CellRef, ParseIssue } from '../report/annual-report';
import { sum } from '../lib/numerals';
import { readCellValue } from './cell-value';
import type { GridCell } from './grid';

/** What a cell of the form would have: a number, a blank (`null`), or what is lost (`undefined`). */
type Value = number | null | undefined;
type Reading = readonly Value[];

/** A group of table four: where its results stand among the values, and where their total. */
interface Group {
  readonly parts: readonly number[];
  readonly total: number;
}

/** `review.upheld`, `review.total` …: the groups by the places of their names. */
function groupsOf(names: readonly string[]): readonly Group[] {
  const ids = [...new Set(names.map((name) => name.split('.')[0] ?? ''))];
  return ids.flatMap((id) => {
    const total = names.indexOf(`${id}.total`);
    const parts = names.flatMap((name, at) =>
      name.startsWith(`${id}.`) && at !== total ? [at] : [],
    );
    return total < 0 ? [] : [{ parts, total }];
  });
}

/** A blank counts nothing; what is lost may have had any value that a sum leaves room for. */
function fits(reading: Reading, { parts, total }: Group): boolean {
  const whole = reading[total];
  if (whole === undefined) return true;
  const known = sum(parts.map((at) => reading[at] ?? 0));
  const isLost = parts.some((at) => reading[at] === undefined);
  return isLost ? known <= (whole ?? 0) : known === (whole ?? 0);
}

const without = <T>(items: readonly T[], at: number): readonly T[] => [
  ...items.slice(0, at),
  ...items.slice(at + 1),
];

/** With one place for a lost cell, which comes to stand at each index in turn. */
const withLost = (values: Reading): readonly { at: number; reading: Reading }[] =>
  Array.from({ length: values.length + 1 }, (_, at) => ({
    at,
    reading: [...values.slice(0, at), undefined, ...values.slice(at)],
  }));

/** The values if one cell had been lost, one blank cell were too many, or both. */
function moved(values: Reading, count: number): readonly Reading[] {
  const blanks = values.flatMap((value, at) => (value === null ? [at] : []));
  switch (values.length - count) {
    case -1:
      return withLost(values).map(({ reading }) => reading);
    case 0:
      return blanks.flatMap((blank) =>
        withLost(without(values, blank)).flatMap(({ at, reading }) =>
          at === blank ? [] : [reading],
        ),
      );
    case 1:
      return blanks.map((blank) => without(values, blank));
    default:
      return [];
  }
}

/** The values of a row; `null` where one of its cells has words, and nothing can be said of their sums. */
function valuesOf(cells: readonly GridCell[]): Reading | null {
  const read = cells.map(({ raw }) => readCellValue(raw, 'count'));
  return read.some(({ kind }) => kind === 'text') ? null : read.map(({ value }) => value);
}

/** Without the blank cells beyond the columns of the form. */
function ownCells(cells: readonly GridCell[], count: number): readonly GridCell[] {
  const last = cells.findLastIndex(({ kind }) => kind !== 'empty');
  return cells.slice(0, Math.max(last + 1, count));
}

/** Whether every group adds up, blank cells counted as nothing. */
export function groupsAddUp(cells: readonly GridCell[], names: readonly string[]): boolean {
  const values = valuesOf(ownCells(cells, names.length));
  return values?.length === names.length && groupsOf(names).every((group) => fits(values, group));
}

/**
 * The readings of a row in which all its groups add up, if it has lost a cell, or has a blank cell too many before or
 * between its values. Empty where it adds up as it stands, and where nothing of the kind explains it.
 */
export function movedReadings(
  cells: readonly GridCell[],
  names: readonly string[],
): readonly Reading[] {
  const values = valuesOf(ownCells(cells, names.length));
  const groups = groupsOf(names);
  if (values === null || groups.length === 0 || groupsAddUp(cells, names)) return [];
  return moved(values, names.length).filter((reading) =>
    groups.every((group) => fits(reading, group)),
  );
}

/** Nothing of the group is lost, so that its sum proves something. */
const isKnown = (reading: Reading, { parts, total }: Group): boolean =>
  [...parts, total].every((at) => reading[at] !== undefined);

/**
 * Those readings of table four that explain something: of as many cells as the form has, one may be blank and another
 * have been lost only where that brings the whole sum of a group right. What is lost fits any sum.
 */
export function explainingReadings(
  cells: readonly GridCell[],
  names: readonly string[],
): readonly Reading[] {
  const readings = movedReadings(cells, names);
  const values = valuesOf(ownCells(cells, names.length));
  if (values?.length !== names.length) return readings;
  const failing = groupsOf(names).filter((group) => !fits(values, group));
  return readings.filter((reading) => failing.some((group) => isKnown(reading, group)));
}

/** The cells whose value is the same in all the readings. */
export function agreedCells(
  readings: readonly Reading[],
  refs: readonly CellRef[],
): NonNullable<ParseIssue['offer']> {
  const [first] = readings;
  return refs.flatMap((ref, at): readonly CellCorrection[] => {
    const value = first?.[at];
    const isAgreed = value !== undefined && readings.every((each) => each[at] === value);
    return isAgreed ? [{ ...ref, value }] : [];
  });
}
