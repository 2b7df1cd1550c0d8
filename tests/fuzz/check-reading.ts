import type { Reading } from '../../main/import/read-and-audit';
import type { SourceDocument, Span } from '../../shared/document/source-document';
import { contains } from '../../shared/document/source-document';
import type { AnnualReport, ReportCell } from '../../shared/report/annual-report';
import { TABLE_IDS } from '../../shared/report/form';

/** A page's number, glued to the last number of its last row: `769- 5 -`. */
const PAGE_NUMBER = /(?<=\d)\s*[-—]\s*\d{1,3}\s*[-—]$/;

/** The number that the words say, told without the program: width, spaces, separators and units gone. */
function numberIn(raw: string): number {
  const text = raw
    .normalize('NFKC')
    .replace(PAGE_NUMBER, '')
    .replace(/[\s\u200b,]|(?:万元|亿元|元|件次|人次|件|项|条|个|份|宗|次|户|起|例|人)$/g, '');
  return text === '' ? NaN : Number(text.replace(/[\u2212\u2013\uff0d]/g, '-').replace(/^\+/, ''));
}

/** 万 and 元 are brought to the unit of the column. */
const saysValue = (raw: string, value: number): boolean =>
  [1, 1e4, 1e-4, 1e8].some(
    (scale) => Math.abs(numberIn(raw) * scale - value) < 1e-6 * Math.max(1, Math.abs(value)),
  );

function cellFaults(document: SourceDocument, name: string, cell: ReportCell): string[] {
  const { span, value, raw, kind } = cell;
  if (span === null) return [`${name}: no place`];
  const block = document.blocks[cell.block ?? -1];
  const source = block?.kind === 'table' ? block.cells[cell.cell ?? -1] : undefined;
  const stands = document.text.slice(...span).trim() === raw.trim();
  return [
    ...(stands ? [] : [`${name}: “${raw}” does not stand in the text at its place`]),
    ...(source && contains(source.span, span) ? [] : [`${name}: in no cell of the document`]),
    ...((value !== null) === (kind === 'number' || kind === 'zero')
      ? []
      : [`${name}: ${kind} with ${value}`]),
    ...(value === null || saysValue(raw, value) ? [] : [`${name}: “${raw}” read as ${value}`]),
  ];
}

const cellsOf = (report: AnnualReport): readonly (readonly [string, ReportCell])[] =>
  TABLE_IDS.flatMap((id) =>
    Object.entries(report.tables[id].cells).flatMap(([row, columns]) =>
      Object.entries(columns).flatMap(([column, cell]) =>
        cell ? [[`${id}/${row}.${column}`, cell] as const] : [],
      ),
    ),
  );

/** No cell of the source gives two values of the report. */
function twice(report: AnnualReport): string[] {
  const seen = new Set<string>();
  return cellsOf(report).flatMap(([name, { span, value }]) => {
    const key = String(span);
    const again = value !== null && seen.has(key);
    if (value !== null) seen.add(key);
    return again ? [`${name}: its place is another cell's too`] : [];
  });
}

function spanFaults({ text, blocks }: SourceDocument): string[] {
  const inside = ([start, end]: Span): boolean => 0 <= start && start <= end && end <= text.length;
  return blocks.flatMap((block, index) => [
    ...(inside(block.span) ? [] : [`block ${index} outside of the text`]),
    ...((blocks[index - 1]?.span[1] ?? 0) <= block.span[0] ? [] : [`block ${index} overlaps`]),
    ...(block.kind === 'table' && !block.cells.every(({ span }) => contains(block.span, span))
      ? [`block ${index} has a cell outside`]
      : []),
  ]);
}

/** What is wrong with a reading of any bytes at all: a value invented, a place that is none. */
export const readingFaults = ({ document, report }: Reading): readonly string[] => [
  ...spanFaults(document),
  ...cellsOf(report).flatMap(([name, cell]) => cellFaults(document, name, cell)),
  ...twice(report),
];
