import type { FormVersion } from '../report/form';
import type { Placement } from '../report/placement';
import type { KnownRow } from './application-labels';
import { KNOWN_ROWS } from './application-labels';
import type { Labelled, Line } from './application-lines';
import { hasValues, isLabelled, readLines } from './application-lines';
import type { GridCell, GridRow } from './grid';
import { isNumber, isNumbering } from './grid';
import type { Label } from './labels';
import { nearestLabel } from './nearest-label';
import { isApplicationHead } from './table-words';

export interface FoundRows {
  readonly labelled: readonly Labelled[];
  /** Rows with values that no row of the form could be found for. */
  readonly unknown: readonly Line[];
}

const COLUMNS = 7;
/** A table with more labels than this has none of the form's. */
const MOST_LABELLED = 300;
/** Shorter words stand for several rows and columns. */
const SHORTEST_SURE = 3;
/** A table with more rows without a label than this is none of the form; the rest is not compared. */
const MOST_LOOSE = 60;

/** A row of values, or of places for them. */
const isData = (line: Line): boolean =>
  (hasValues(line) || (line.words !== null && line.behind.length >= COLUMNS)) &&
  !isNumbering(line.source);

/** Rows of the form that may still stand between two others. */
function between(before: number, after: number, taken: ReadonlySet<KnownRow>): readonly KnownRow[] {
  const has = (version: FormVersion): boolean => [...taken].some((row) => row.only === version);
  return KNOWN_ROWS.filter(
    (row) =>
      row.order > before &&
      row.order < after &&
      !taken.has(row) &&
      !(row.only === '2019' ? has('2021') : row.only === '2021' && has('2019')),
  );
}

/** `（四）无法提供1.本机关…`: the name of the group stands in the same cell, before the label. */
const WITH_GROUP = KNOWN_ROWS.filter(({ groupName }) => groupName !== '').map((row) => {
  const { enumerator, key } = row.label;
  return { row, label: { enumerator: null, key: `${row.groupName}${enumerator ?? ''}${key}` } };
});

const nearestRow = (label: Label, candidates: readonly KnownRow[]): KnownRow | null =>
  [nearestLabel(label, KNOWN_ROWS), nearestLabel(label, WITH_GROUP)?.row].find(
    (row) => row && candidates.includes(row),
  ) ?? null;

/** What the label of a row resembles, where the rows around it allow it; or the only row that is missing there. */
function looselyFound(
  line: Line,
  candidates: readonly KnownRow[],
  isAlone: boolean,
): Labelled | null {
  const label = line.words?.label ?? { enumerator: null, key: '' };
  const nearest = nearestRow(label, candidates);
  const [only, ...others] = candidates;
  const unread = label.key === '' || (only?.label.key.includes(label.key) ?? false);
  const filled = line.behind.filter((cell) => cell.kind !== 'empty').length === COLUMNS;
  const byPlace = isAlone && others.length === 0 && unread && filled ? only : undefined;
  const row = nearest ?? byPlace;
  return row ? { ...line, row, loose: line.words?.raw ?? '', sources: [line.source] } : null;
}

/** （六）其他处理 of the one form stands before the rows that it is divided into in the other. */
const placeOf = ({ row }: Labelled): number => (row.only === '2019' ? row.order - 0.5 : row.order);

const longest = (chains: readonly (readonly Labelled[])[]): readonly Labelled[] =>
  chains.reduce((most, each) => (each.length > most.length ? each : most), []);

/** Of rows that each come later in the form than the one before, the most there can be. */
function mostInOrder(rows: readonly Labelled[]): ReadonlySet<Labelled> {
  const best: (readonly Labelled[])[] = [];
  for (const line of rows) {
    const before = best.filter((chain) => chain.every((each) => placeOf(each) < placeOf(line)));
    best.push([...longest(before), line]);
  }
  return new Set(longest(best));
}

/** Another number than the form's before the same words: `9.其他` for `3.其他`. */
function isNumberedOtherwise({ words, row }: Labelled): boolean {
  if (words?.label.key !== row.label.key) return false;
  const { enumerator } = words.label;
  return enumerator !== null && enumerator !== row.label.enumerator;
}

/**
 * Words that are the form's, but stand out of its order or under another number, are only taken for its row; 其他 and
 * 总计 there are none.
 */
function withoutMisplaced(lines: readonly (Line | Labelled)[]): readonly (Line | Labelled)[] {
  const first = new Map<KnownRow, Labelled>();
  for (const line of lines) {
    if (isLabelled(line) && !first.has(line.row)) first.set(line.row, line);
  }
  const short = ({ row }: Labelled): boolean => row.label.key.length < SHORTEST_SURE;
  const rows = lines.filter(isLabelled).slice(0, MOST_LABELLED);
  const sure = mostInOrder(
    rows.filter((line) =>
      short(line) ? !isNumberedOtherwise(line) : first.get(line.row) === line,
    ),
  );
  return lines.map((line) => {
    if (!isLabelled(line) || (sure.has(line) && !isNumberedOtherwise(line))) return line;
    const { source, words, behind } = line;
    const isLetterForLetter = words?.label.enumerator === line.row.label.enumerator;
    const stands =
      isLetterForLetter && rows.some((each) => each.row === line.row && sure.has(each));
    if (short(line) && !stands) return { source, words, behind };
    // What stands there again is a doubt of its own.
    const isAgain = first.get(line.row) !== line && !isNumberedOtherwise(line);
    return isAgain ? line : { ...line, loose: words?.raw ?? '' };
  });
}

/** Names the rows that are left, each from the recognised rows around it. */
function withLoose(lines: readonly (Line | Labelled)[]): readonly (Line | Labelled)[] {
  const result = [...lines];
  const taken = new Set(lines.flatMap((line) => (isLabelled(line) ? [line.row] : [])));
  let before = -1;
  let compared = 0;
  lines.forEach((line, at) => {
    if (!isLabelled(line) && isData(line) && compared < MOST_LOOSE) {
      compared += 1;
      const isFree = (other: Line | Labelled | undefined) =>
        !other || isLabelled(other) || !isData(other);
      const isAlone = before >= 0 && isFree(result[at - 1]) && isFree(lines[at + 1]);
      const after = lines.slice(at).find(isLabelled)?.row.order ?? Infinity;
      const found = looselyFound(line, between(before, after, taken), isAlone);
      if (found) {
        result[at] = found;
        taken.add(found.row);
      }
    }
    const now = result[at];
    if (now && isLabelled(now)) before = now.row.order;
  });
  return result;
}

/** Of a row that an inspector has placed the first cell is its label in whatever script, if it is no value. */
function withoutLabel(line: Line): readonly GridCell[] {
  const [first, ...rest] = line.behind;
  return line.words === null && first?.kind === 'text' ? rest : line.behind;
}

/** A row that an inspector has placed is that row, or none, whatever its label says. */
function withPlacements(
  lines: readonly (Line | Labelled)[],
  placements: readonly Placement[],
): readonly (Line | Labelled)[] {
  const own = placements.filter((each) => each.kind === 'row' && each.table === 'applications');
  return lines.flatMap((line): readonly (Line | Labelled)[] => {
    const sources = isLabelled(line) ? line.sources : [line.source];
    const placement = own.find(({ block, line: at }) =>
      sources.some((source) => source.block === block && source.line === at),
    );
    if (placement?.kind !== 'row') return [line];
    const row = KNOWN_ROWS.find((each) => each.id === placement.row);
    return row ? [{ ...line, row, sources, behind: withoutLabel(line), loose: null }] : [];
  });
}

/** The rows of table three among the rows of the source. */
export function findApplicationRows(
  rows: readonly GridRow[],
  placements: readonly Placement[],
): FoundRows {
  const lines = withLoose(withPlacements(withoutMisplaced(readLines(rows)), placements));
  // The corner over the labels may be filled with a stroke.
  const isHead = ({ source }: Line): boolean =>
    !source.cells.some(isNumber) && source.cells.some(isApplicationHead);
  return {
    labelled: lines.filter(isLabelled),
    unknown: lines.filter((line) => !isLabelled(line) && isData(line) && !isHead(line)),
  };
}
