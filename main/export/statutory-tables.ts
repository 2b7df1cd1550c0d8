import { anchorEvidence } from '../../shared/casefile/anchor-evidence';
import { standingAnchors } from '../../shared/casefile/standing-anchors';
import type { CellRef, ReportCell } from '../../shared/report/annual-report';
import { cellAt } from '../../shared/report/annual-report';
import { TABLE_IDS } from '../../shared/report/form';
import type { TableId } from '../../shared/report/form';
import { formTable } from '../../shared/report/forms';
import { tableLayout } from '../../shared/report/layout';
import type { LayoutCell } from '../../shared/report/layout';
import { note, paragraph, subheading } from './blocks';
import { caseFindings } from './case-findings';
import type { FindingsInput } from './findings-input';
import { layoutGrid } from './layout-grid';
import type { PdfNode, StackNode, TableCell, TableLayout } from './pdf-node';
import { COLOR, TIGHT_GRID, columnWidths } from './style';
import type { Typesetter } from './typesetter';

/** What each column takes of the width: the long labels of table three need most. */
const SHARES: Readonly<Record<TableId, readonly number[]>> = {
  activeDisclosure: [0.34, 0.22, 0.22, 0.22],
  applications: [0.03, 0.125, 0.32, ...Array.from({ length: 7 }, () => 0.075)],
  reviewLitigation: Array.from({ length: 15 }, () => 1 / 15),
};

const FONT_SIZE: Readonly<Record<TableId, number>> = {
  activeDisclosure: 8.5,
  applications: 7.5,
  reviewLitigation: 7,
};

const LAYOUT: Readonly<Record<TableId, TableLayout>> = {
  activeDisclosure: TIGHT_GRID,
  applications: TIGHT_GRID,
  reviewLitigation: { ...TIGHT_GRID, paddingLeft: () => 1, paddingRight: () => 1 },
};

const keyOf = ({ table, row, column }: CellRef): string => `${table}/${row}/${column}`;

/** The numbers of the standing findings that each cell has a part in. */
function findingNumbers(input: FindingsInput): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>();
  const { standing, own } = caseFindings(input);
  const placed = [
    ...standing.map(({ number, finding }) => ({ number, evidence: finding.evidence })),
    ...own.map((each) => ({
      number: each.number,
      evidence: anchorEvidence(input.case.report, standingAnchors(input.case.anchors, each.own.id)),
    })),
  ];
  for (const { number, evidence: all } of placed) {
    for (const evidence of all) {
      if (evidence.kind !== 'cell' || evidence.lastYear) continue;
      const known = numbers.get(keyOf(evidence));
      if (known === undefined) numbers.set(keyOf(evidence), [number]);
      else if (!known.includes(number)) known.push(number);
    }
  }
  return numbers;
}

/** As much as a cell of the form can hold; the whole of it stands in the attached data. */
const LONGEST_VALUE = 16;

function writtenValue(cell: ReportCell | null, type: Typesetter): string {
  if (cell === null) return type.say('absentCell');
  const written =
    cell.readAs !== undefined ? String(cell.value ?? '') : cell.raw.replace(/\s+/g, ' ').trim();
  const characters = Array.from(written);
  return characters.length > LONGEST_VALUE
    ? `${characters.slice(0, LONGEST_VALUE).join('')}…`
    : written;
}

function valueCell(
  cell: ReportCell | null,
  numbers: readonly number[],
  type: Typesetter,
): TableCell {
  const corrected = cell?.readAs !== undefined;
  const marks = [
    ...(corrected ? ['◆'] : []),
    ...(numbers.length > 0 ? [`▲${numbers.join(',')}`] : []),
  ];
  const wrong = numbers.length > 0;
  return {
    text: [
      { text: type.text(writtenValue(cell, type)), bold: wrong || corrected },
      ...(marks.length > 0
        ? [{ text: type.text(` ${marks.join('')}`), fontSize: 6.5, bold: true }]
        : []),
    ],
    alignment: 'center',
    verticalAlignment: 'middle',
    ...(cell === null ? { color: COLOR.quiet } : {}),
    ...(wrong ? { fillColor: COLOR.wrong } : corrected ? { fillColor: COLOR.corrected } : {}),
  };
}

interface TableContext {
  readonly input: FindingsInput;
  readonly id: TableId;
  readonly numbers: ReadonlyMap<string, readonly number[]>;
}

function gridCell(context: TableContext, cell: LayoutCell, type: Typesetter): TableCell {
  const { rowSpan, colSpan } = cell;
  if (cell.kind === 'value') {
    const ref = { table: context.id, row: cell.row, column: cell.column };
    const numbers = context.numbers.get(keyOf(ref)) ?? [];
    return {
      ...valueCell(cellAt(context.input.case.report, ref), numbers, type),
      rowSpan,
      colSpan,
    };
  }
  return {
    text: type.local(cell.text),
    rowSpan,
    colSpan,
    bold: cell.role === 'band',
    alignment: cell.role === 'row' ? 'left' : 'center',
    // In a cell that spans rows pdfmake would move the text out of it.
    ...(rowSpan > 1 ? {} : { verticalAlignment: 'middle' }),
    fillColor: COLOR.band,
  };
}

function statutoryTable(context: TableContext, type: Typesetter): PdfNode {
  const { id, input } = context;
  const grid = layoutGrid(tableLayout(id, input.case.report.tables[id].form));
  return {
    table: {
      widths: columnWidths(LAYOUT[id], SHARES[id]),
      dontBreakRows: true,
      body: grid.map((row) =>
        row.map((cell) =>
          cell === null ? { text: type.text('') } : gridCell(context, cell, type),
        ),
      ),
    },
    layout: LAYOUT[id],
    fontSize: FONT_SIZE[id],
    margin: [0, 0, 0, 8],
  };
}

/** A table under its name, on one page: it is bounded, and seen whole. */
function tableSection(context: TableContext, type: Typesetter): StackNode {
  const { id, input } = context;
  const { found, form } = input.case.report.tables[id];
  const title = subheading(type.local(formTable(id, form).name));
  const body = found ? statutoryTable(context, type) : paragraph(type.say('tableMissing'));
  return { stack: [title, body], unbreakable: true };
}

/** The three tables as the notice prints them, with the cells marked that findings and corrections are about. */
export function statutoryTables(input: FindingsInput, type: Typesetter): readonly PdfNode[] {
  const numbers = findingNumbers(input);
  const [first, ...rest] = TABLE_IDS.map((id) => tableSection({ input, id, numbers }, type));
  const legend = note(type.say('legend'));
  return [{ stack: first ? [legend, first] : [legend], unbreakable: true }, ...rest];
}
