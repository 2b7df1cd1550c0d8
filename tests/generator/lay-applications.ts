import { applicationRows, resultGroups } from '../../shared/report/application-rows';
import type { FormVersion } from '../../shared/report/form';
import type { LayoutCell } from '../../shared/report/layout';
import { tableLayout } from '../../shared/report/layout';
import type { LaidCell, LaidTable } from './laid-table';
import { layTable, rowsOf, stacked } from './laid-table';
import type { Noise } from './noise';
import { randomOf, type Random } from './random';
import type { WrittenCells } from './written-cells';
import { misprint, writeHead, writeLabel } from './written-labels';

type Unplaced = Omit<LaidCell, 'row' | 'column'>;
type LayoutRow = readonly LayoutCell[];

const HEAD_ROWS = 3;

const zh = (cell: LayoutCell): string => (cell.kind === 'label' ? cell.text['zh-CN'] : '');

/** The column of the groups (三) to (六) gone, their words put before the first row's own. */
function groupsInLabels(
  rows: readonly LayoutRow[],
  version: FormVersion,
  mark: string,
): LayoutRow[] {
  const groups = new Set(resultGroups(version).map((group) => group.label['zh-CN']));
  return rows.map((row): LayoutRow => {
    const group = row.find((cell) => groups.has(zh(cell)));
    const rest = row.filter((cell) => cell !== group);
    const own = rest.findIndex((cell) => cell.kind === 'label' && cell.rowSpan === 1);
    return rest.map((cell, index) => {
      if (cell.kind !== 'label') return cell;
      const wide = cell.role === 'row' || cell.colSpan === 3;
      const colSpan = wide && cell.colSpan > 1 ? cell.colSpan - 1 : cell.colSpan;
      if (!group || index !== own) return { ...cell, colSpan };
      const text = { ...cell.text, 'zh-CN': `${zh(group)}${mark}${zh(cell)}` };
      return { ...cell, colSpan, text };
    });
  });
}

const CORNERS = [
  '',
  '项目',
  '（本列数据的勾稽关系为：第一项加第二项之和，\n等于第三项加第四项之和）',
] as const;

/** Words that take no misprint: too short to tell, or with words in brackets. */
const misprintable = (version: FormVersion): readonly string[] =>
  applicationRows(version)
    .filter((row) => row.label['zh-CN'].length >= 8 && !row.label['zh-CN'].includes('（'))
    .map((row) => row.id);

/** The rows that get a letter wrong. */
export function misprintedRows(
  version: FormVersion,
  noise: Noise,
  seed: number,
): readonly string[] {
  if (!noise.has('misprints')) return [];
  const random = randomOf(seed, 'misprints');
  const [first = '', ...rest] = misprintable(version);
  return [...new Set([random.pick([first, ...rest]), random.pick([first, ...rest])])];
}

interface Writer {
  readonly noise: Noise;
  readonly random: Random;
  readonly wrong: readonly string[];
  readonly wrongLetters: Random;
}

function labelText(
  cell: LayoutCell & { kind: 'label' },
  row: string | null,
  at: number,
  writer: Writer,
): string {
  const text = zh(cell);
  if (at === 0 && cell.rowSpan === HEAD_ROWS) {
    const other = writer.random.pick(CORNERS);
    return writer.noise.has('corner') ? other : text;
  }
  if (cell.role !== 'row') return writeHead(text, writer);
  const isOwn = cell.rowSpan === 1 && row !== null;
  if (isOwn && writer.wrong.includes(row)) return misprint(text, writer.wrongLetters);
  return writeLabel(text, writer);
}

function write(
  rows: readonly LayoutRow[],
  cells: WrittenCells['applications'],
  writer: Writer,
): Unplaced[][] {
  return rows.map((row, at) => {
    const value = row.find((cell) => cell.kind === 'value');
    const id = value?.kind === 'value' ? value.row : null;
    return row.map((cell): Unplaced => {
      const { rowSpan, colSpan } = cell;
      const text =
        cell.kind === 'value'
          ? (cells[cell.row]?.[cell.column]?.raw ?? '')
          : labelText(cell, id, at, writer);
      return { text, rowSpan, colSpan };
    });
  });
}

/** Broken by pages: in two or three, the heads repeated in all or in none. */
function inParts(table: LaidTable, random: Random): readonly LaidTable[] {
  const cuts = random.chance(0.7)
    ? [random.int(5, 24)]
    : [random.int(5, 11), random.int(13, table.rowCount - 2)];
  const again = random.pick(['', null]);
  const heads = random.chance(0.5) ? rowsOf(table, 0, HEAD_ROWS, null) : null;
  const ends = [0, ...cuts.filter((cut) => cut < table.rowCount - 1), table.rowCount];
  return ends.slice(1).map((end, index) => {
    const part = rowsOf(table, ends[index] ?? 0, end, again);
    return heads && index > 0 ? stacked(heads, part) : part;
  });
}

/** Table three, in one piece or in several. */
export function layApplications(
  version: FormVersion,
  cells: WrittenCells['applications'],
  noise: Noise,
  seed: number,
): readonly LaidTable[] {
  const random = randomOf(seed, 'table three');
  const writer: Writer = {
    noise,
    random: randomOf(seed, 'labels of table three'),
    wrong: misprintedRows(version, noise, seed),
    wrongLetters: randomOf(seed, 'wrong letters'),
  };
  const { rows, columnCount } = tableLayout('applications', version);
  const mark = random.pick(['', ' ', '\n']);
  const joined = noise.has('groupInLabel');
  const table = layTable(
    write(joined ? groupsInLabels(rows, version, mark) : rows, cells, writer),
    joined ? columnCount - 1 : columnCount,
  );
  return noise.has('applicationsInParts') ? inParts(table, random) : [table];
}
