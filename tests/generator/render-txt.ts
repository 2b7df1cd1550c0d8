import type { GeneratedReport } from './generate-report';
import type { LaidTable } from './laid-table';
import { randomOf, type Random } from './random';

const inOneLine = (text: string): string => text.replaceAll('\n', '');

const rowCells = (table: LaidTable, row: number): readonly string[] =>
  table.cells.filter((cell) => cell.row === row).map((cell) => inOneLine(cell.text));

/** As programs write it that flatten tables: merged cells are lost, the line may be filled up with `|`. */
function withBars(table: LaidTable, random: Random): readonly string[] {
  const end = random.pick(['none', 'one', 'filled']);
  return Array.from({ length: table.rowCount }, (_, row) => {
    const cells = rowCells(table, row);
    const line = cells.join(' | ');
    // A line without a bar would be no row; an empty last cell needs one behind it.
    if (end === 'none') return cells.length < 2 || cells.at(-1) === '' ? `${line} |` : line;
    return `${line} |${end === 'filled' ? '|'.repeat(table.columnCount - cells.length) : ''}`;
  });
}

/** As a word processor (what merges down is an empty cell) or a spreadsheet (every covered cell is one) copies it. */
function withTabs(table: LaidTable, ofSheet: boolean): readonly string[] {
  const lines = Array.from({ length: table.rowCount }, () => new Map<number, string>());
  for (const { row, column, rowSpan, colSpan, text } of table.cells) {
    for (let down = 0; down < rowSpan; down += 1)
      for (let right = 0; right < (ofSheet ? colSpan : 1); right += 1)
        lines[row + down]?.set(column + right, down + right === 0 ? inOneLine(text) : '');
  }
  return lines.map((line) =>
    [...line]
      .toSorted(([a], [b]) => a - b)
      .map(([, text]) => text)
      .join('\t'),
  );
}

/** As a browser copies cells that have paragraphs in them: each begins a line. A blank cell leaves a blank one. */
const withLines = (table: LaidTable, random: Random): readonly string[] => {
  const before = random.pick(['', '\t', ' ']);
  const behind = random.chance(0.3) ? [''] : [];
  return Array.from({ length: table.rowCount }, (_, row) =>
    rowCells(table, row).flatMap((text, at) => [`${at > 0 ? before : ''}${text}`, ...behind]),
  ).flat();
};

type TableLines = (table: LaidTable, random: Random) => readonly string[];

function render(report: GeneratedReport, tableLines: TableLines, random: Random): Uint8Array {
  const lines = report.blocks.flatMap((block, index) => {
    if (block.kind !== 'table') return [block.text];
    // Two tables with nothing between them: a blank line, else they would be one.
    const apart = report.blocks[index - 1]?.kind === 'table' ? [''] : [];
    return [...apart, ...tableLines(block, random)];
  });
  return new TextEncoder().encode(`${lines.join(random.pick(['\n', '\r\n']))}\n`);
}

export const renderBars = (report: GeneratedReport): Uint8Array =>
  render(report, withBars, randomOf(report.seed, 'bars'));

export const renderLines = (report: GeneratedReport): Uint8Array =>
  render(report, withLines, randomOf(report.seed, 'lines'));

/** One program copies the whole report. */
export function renderTabs(report: GeneratedReport): Uint8Array {
  const random = randomOf(report.seed, 'tabs');
  const ofSheet = random.chance(0.5);
  return render(report, (table) => withTabs(table, ofSheet), random);
}
