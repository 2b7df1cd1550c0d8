import type { KnownRow } from './application-labels';
import { ALSO_COLUMN_HEADS, exactRow, isBesideRows } from './application-labels';
import type { GridCell, GridRow } from './grid';
import { isValue, isWords, keyOf } from './grid';
import { readLabel } from './labels';

/** A row of the source with its words and what stands behind them. */
export interface Line {
  readonly source: GridRow;
  /** The words of the label that stand in this row. */
  readonly words: GridCell | null;
  /** The cells behind the words: the values, and empty ones. */
  readonly behind: readonly GridCell[];
}

/** A line whose label is a row of the form. */
export interface Labelled extends Line {
  readonly row: KnownRow;
  /** As it is written, where that is not letter for letter the form's. */
  readonly loose: string | null;
  /** All rows of the source that its label and values stand on. */
  readonly sources: readonly GridRow[];
}

export const isLabelled = (line: Line | Labelled | undefined): line is Labelled =>
  line !== undefined && 'row' in line;

/** Most rows of the source over which one label is broken. */
const LONGEST_BREAK = 5;
/** `三、本年度办理结果` set vertically falls apart into these. */
const STRAY = /^[三、本年度办理结果]$/;

const withoutStrays = (cells: readonly GridCell[]): readonly GridCell[] =>
  cells.filter((cell) => !STRAY.test(cell.raw));

/** `1.` may stand in a cell of its own before the label. */
const isEnumerated = (cell: GridCell, before: GridCell | undefined): boolean =>
  cell.label.enumerator !== null ||
  /^[(（]?[\d一二三四五六七][)）.、．]{1,2}$/.test(before?.raw ?? '');

function exactIn(source: GridRow): Labelled | null {
  const cells = withoutStrays(source.cells);
  for (const [at, cell] of [...cells.entries()].toReversed()) {
    const row = exactRow(keyOf(cell));
    if (!row) continue;
    const next = cells[at + 1];
    const isHead = ALSO_COLUMN_HEADS.includes(keyOf(cell)) && !isEnumerated(cell, cells[at - 1]);
    // (六)其他处理 is a row in one form and the name of a group in the other.
    const isGroup = row.only === '2019' && (next === undefined || isWords(next));
    if ((isHead && !isValue(next)) || isGroup) continue;
    const behind = cells.slice(at + 1);
    return { source, sources: [source], words: cell, behind, row, loose: null };
  }
  return null;
}

/** Words before the first value are the label; where there is no value, the last words are. */
function unlabelled(source: GridRow): Line {
  const cells = withoutStrays(source.cells);
  const firstValue = cells.findIndex(isValue);
  const before = firstValue < 0 ? cells : cells.slice(0, firstValue);
  const at = before.findLastIndex(isWords);
  return { source, words: cells[at] ?? null, behind: cells.slice(at + 1) };
}

export const hasValues = (line: Line): boolean => line.behind.some(isValue);

function matched(lines: readonly Line[], words: readonly GridCell[]): Labelled | null {
  const written = words.map((cell) => cell.raw).join('');
  const { enumerator, key } = readLabel(written);
  const isHead = ALSO_COLUMN_HEADS.includes(key) && enumerator === null;
  const row = isHead ? undefined : exactRow(key);
  const valued = lines.find(hasValues);
  const source = valued ?? lines.toSorted((a, b) => b.behind.length - a.behind.length)[0];
  if (!row || !source || row.only === '2019') return null;
  const sources = lines.map((line) => line.source);
  return { ...source, words: words[0] ?? null, sources, row, loose: null };
}

/**
 * A label that is broken over several rows, its values on any of them: the words of the rows together name a row of
 * the form. Words of a group that stand between are left out.
 */
function joined(lines: readonly (Line | Labelled)[], at: number): Labelled | null {
  const taken: Line[] = [];
  const words: GridCell[] = [];
  const own: GridCell[] = [];
  let valued = 0;
  for (const line of lines.slice(at, at + LONGEST_BREAK)) {
    if (isLabelled(line)) return null;
    valued += hasValues(line) ? 1 : 0;
    if (valued > 1) return null;
    taken.push(line);
    if (line.words) {
      words.push(line.words);
      if (!isBesideRows(keyOf(line.words))) own.push(line.words);
    }
    if (words.length < 2) continue;
    const found = matched(taken, words) ?? (own.length < words.length ? matched(taken, own) : null);
    if (found) return found;
  }
  return null;
}

/** A label alone on its row, and its values on the next. */
function withValuesBelow(line: Labelled, next: Line | Labelled | undefined): Labelled | null {
  const alone = line.behind.every((cell) => cell.kind === 'empty') && line.behind.length < 7;
  if (!alone || !next || isLabelled(next) || next.words || !hasValues(next)) return null;
  return { ...line, behind: next.behind, sources: [...line.sources, next.source] };
}

/** Each row of the source, or several that make one, with the row of the form that its label names exactly. */
export function readLines(rows: readonly GridRow[]): readonly (Line | Labelled)[] {
  const single = rows.map((source) => exactIn(source) ?? unlabelled(source));
  const lines: (Line | Labelled)[] = [];
  let next = 0;
  for (const [at, line] of single.entries()) {
    if (at < next) continue;
    const whole = isLabelled(line)
      ? withValuesBelow(line, single[at + 1])
      : line.words
        ? joined(single, at)
        : null;
    lines.push(whole ?? line);
    next = at + (whole?.sources.length ?? 1);
  }
  return lines;
}
