import type { FormTable, FormVersion } from '../report/form';
import { formTable } from '../report/forms';
import type { TableSource } from './table-source';
import type { PlacedRow, TableReading } from './build-table';
import { buildTable, refsOf } from './build-table';
import type { Column, Head } from './columns';
import { columnsOf, endsShort, headsIn, isComplete, pinsOf, placeRow } from './columns';
import type { ExtraValue } from './column-doubts';
import { columnDoubts, headsOnly } from './column-doubts';
import type { GridCell, GridRow } from './grid';
import { isNumbering, isValue, keyOf, rowSpan } from './grid';
import { readLabel } from './labels';
import { moneyUnits } from './money-units';
import { nearestLabel } from './nearest-label';
import * as issues from './parse-issues';
import { withSplits } from './row-splits';
import { isActiveHead } from './table-words';

const MOST_UNKNOWN = 40;

/** The form whose heads the table has more of. */
function versionOf(rows: readonly GridRow[], fallback: FormVersion) {
  const headsOf = (version: FormVersion): number => {
    const columns = columnsOf(formTable('activeDisclosure', version).columns);
    const keys = new Set(columns.map(({ label }) => label.key));
    return rows.flatMap(({ cells }) => cells).filter((cell) => keys.has(keyOf(cell))).length;
  };
  const more = headsOf('2021') - headsOf('2019');
  if (more === 0) return { version: fallback, tells: false };
  return { version: more > 0 ? ('2021' as const) : ('2019' as const), tells: true };
}

/** 行政规范性文件 is 规范性文件 in the form of 2019; reports mix the two. */
const rowKey = (key: string): string => (key === '规范性文件' ? '行政规范性文件' : key);

interface ActiveLine {
  readonly source: GridRow;
  readonly row: FormTable['rows'][number];
  readonly behind: readonly GridCell[];
  readonly loose: string | null;
  /** The last heads above it. */
  readonly heads: readonly Head[];
  /** What may name the unit of its money: the band and the heads above it, and its own label. */
  readonly words: readonly GridCell[];
}

/** The row of the form that the first words of a row name, and where they stand. */
function labelIn(source: GridRow, form: FormTable, pinned: string | null | undefined) {
  const at = source.cells.findIndex((cell) => keyOf(cell) !== '');
  const cell = source.cells[at];
  if (pinned !== undefined) {
    const row = form.rows.find(({ id }) => id === pinned);
    return row ? { row, at, loose: null } : null;
  }
  if (!cell || isActiveHead(cell)) return null;
  const known = form.rows.map((row) => ({ row, label: readLabel(row.label['zh-CN']) }));
  const exact = known.find(({ label }) => rowKey(label.key) === rowKey(keyOf(cell)));
  if (exact) return { row: exact.row, at, loose: null };
  const hasValue = source.cells.slice(at + 1).some(isValue);
  const near = hasValue ? nearestLabel(cell.label, known) : null;
  return near ? { row: near.row, at, loose: cell.raw } : null;
}

/** `第二十条第（八）项`: what stands above it is about other rows. */
const isBand = ({ cells }: GridRow): boolean => cells.some((cell) => /第二?十条/.test(keyOf(cell)));

/** The rows of the form, each with the heads above it; a band of its own ends what the heads before it name. */
function linesOf(source: TableSource, form: FormTable, columns: readonly Column[]) {
  const pins = new Map<string, string | null>(
    source.placements.flatMap((each) =>
      each.kind === 'row' && each.table === 'activeDisclosure'
        ? [[`${each.block}/${each.line}`, each.row] as const]
        : [],
    ),
  );
  const lines: ActiveLine[] = [];
  const others: GridRow[] = [];
  let heads: readonly Head[] = [];
  let above: readonly GridCell[] = [];
  for (const row of source.rows) {
    const found = labelIn(row, form, pins.get(`${row.block}/${row.line}`));
    const own = found ? [] : headsIn(row, columns);
    if (own.length > 0) heads = own;
    if (isBand(row)) above = [];
    if (found) {
      const behind = row.cells.slice(found.at + 1);
      const words = [...above, ...row.cells.slice(0, found.at + 1)];
      lines.push({ source: row, row: found.row, behind, loose: found.loose, heads, words });
    } else {
      above = [...above, ...row.cells];
      if (own.length === 0) others.push(row);
    }
  }
  return { lines, others };
}

/** An inspector has said what each of its columns is. */
function isPinned({ row, source: { block } }: ActiveLine, { placements }: TableSource): boolean {
  const pins = new Set(pinsOf(placements, 'activeDisclosure', block).values());
  return row.columns.every((column) => pins.has(column));
}

/** In a flattened text heads and values still stand at the same places, because table two merges nothing but its ends. */
function placed(
  form: FormTable,
  line: ActiveLine,
  source: TableSource,
): { line: ActiveLine; row: PlacedRow; extra: readonly ExtraValue[] } {
  const columns = line.row.columns;
  const own = line.heads.filter(({ column }) => columns.includes(column));
  const block = line.source.block;
  const mismatch = line.heads.length > 0 && own.length < columns.length;
  const { cells, found, extra, besideHeads } = placeRow(line.behind, {
    order: columns,
    heads: own.length > 0 && own.every(({ cell }) => cell.block === block) ? own : null,
    pins: pinsOf(source.placements, 'activeDisclosure', block),
    hasBlankEnds: true,
    proves: () => false,
  });
  const refused = mismatch || (besideHeads && source.isAligned(line.source));
  const { row, loose } = line;
  const refs = refsOf(form, row);
  const isShort = endsShort(line.behind, columns.length) && !source.isAligned(line.source);
  const isAstray = isShort && cells && !refused && !isPinned(line, source);
  const counts = { expected: columns.length, found };
  const doubt = isAstray
    ? issues.blanksAstray(form, row.label, rowSpan(line.source), counts, refs)
    : null;
  return {
    line,
    row: { row, source: line.source, cells: refused ? null : cells, found, loose, doubt },
    extra: extra.map((cell) => ({ cell, cells: refs })),
  };
}

const isData = (row: GridRow): boolean => row.cells.some(isValue) && !isNumbering(row);

/** Table two, in one piece or in several. Rows and columns are placed by their labels. */
export function readActiveDisclosure(source: TableSource): TableReading {
  const { version, tells } = versionOf(source.rows, source.fallback);
  const form = formTable('activeDisclosure', version);
  const { lines, others } = linesOf(source, form, columnsOf(form.columns));
  const rows = lines.map((line) => placed(form, line, source));
  const units = moneyUnits(form, lines);
  const built = buildTable(
    form,
    rows.map(({ row }) => row),
    units.byRow,
  );
  const heads = [...new Set(lines.map((line) => line.heads))].filter((each) =>
    isComplete(each, []),
  );
  const looseHeads = heads.flatMap((each) => each.filter(({ isLoose }) => isLoose));
  const extra = rows.flatMap((each) => each.extra);
  const unheaded = rows
    .filter(({ line, row }) => line.heads.length === 0 && row.cells && !isPinned(line, source))
    .flatMap(({ line }) => refsOf(form, line.row));
  const unknown = others.filter(isData).slice(0, MOST_UNKNOWN);
  const doubts =
    lines.length === 0
      ? []
      : [
          ...units.doubts,
          ...columnDoubts(form, source.rows, { ...headsOnly(looseHeads), unheaded }, extra),
          ...unknown.map((row) =>
            issues.rowUnknown(form, row.cells.find((cell) => cell.kind === 'text')?.raw ?? '', {
              span: rowSpan(row),
            }),
          ),
        ];
  const words = source.rows.flatMap(({ cells }) => cells.filter(isActiveHead));
  const used =
    lines.length === 0 ? [] : [...built.used, ...words, ...heads.flat().map(({ cell }) => cell)];
  const reading = { ...built, issues: [...built.issues, ...doubts], used, tells };
  return withSplits(form, reading, lines, source.isAligned);
}
