import { cellAt } from '../../shared/report/annual-report';
import type { TableId } from '../../shared/report/form';
import { formTable } from '../../shared/report/forms';
import type { Evidence } from '../../shared/rules/rule';
import type { FindingsInput } from './findings-input';
import { pageAt } from './page-at';
import type { Printable } from './pdf-node';
import type { Typesetter } from './typesetter';

type Cell = Extract<Evidence, { readonly kind: 'cell' }>;

/** Cells that one line can tell: of one table, and of one row or one column of it. */
interface Line {
  readonly along: 'row' | 'column';
  readonly cells: readonly Cell[];
}

/** More cells than the row of a statutory table has. */
const LONG_LINE = 7;

function groupBy<T>(items: readonly T[], key: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()];
}

/** The row or column that most of the cells of a table stand in, then that of most of the others, and so on. */
function linesOfTable(cells: readonly Cell[]): readonly Line[] {
  const rows = groupBy(cells, ({ row }) => row).map((each): Line => ({
    along: 'row',
    cells: each,
  }));
  const columns = groupBy(cells, ({ column }) => column).map((each): Line => ({
    along: 'column',
    cells: each,
  }));
  const [longest] = [...rows, ...columns].toSorted((a, b) => b.cells.length - a.cells.length);
  if (!longest) return [];
  return [longest, ...linesOfTable(cells.filter((cell) => !longest.cells.includes(cell)))];
}

const linesOf = (cells: readonly Cell[]): readonly Line[] =>
  groupBy(cells, ({ table, lastYear }) => `${table} ${String(lastYear)}`).flatMap(linesOfTable);

/** A long line says how many of its cells are zero instead of naming each. */
function tellable(cells: readonly Cell[]): {
  readonly told: readonly Cell[];
  readonly zeros: number;
} {
  const told = cells.length > LONG_LINE ? cells.filter(({ value }) => value !== 0) : cells;
  return { told, zeros: cells.length - told.length };
}

function lineWords({ along, cells }: Line, input: FindingsInput, type: Typesetter): Printable {
  const [first] = cells;
  const id: TableId = first?.table ?? 'applications';
  const form = formTable(id, input.case.report.tables[id].form);
  const label = (kind: 'row' | 'column', cell: Cell): Printable => {
    const found = form[`${kind}s`].find((each) => each.id === cell[kind]);
    return found ? type.local(found.label) : type.text(cell[kind]);
  };
  const across = along === 'row' ? 'column' : 'row';
  const { told, zeros } = tellable(cells);
  const values = told.map((cell) =>
    type.say('labelledValue', {
      label: label(across, cell),
      value: cell.value === null ? type.say('absent') : String(cell.value),
    }),
  );
  const rest = zeros > 0 ? [type.say('otherZeros', { count: zeros })] : [];
  const facts = {
    table: type.local(form.name),
    line: first ? label(along, first) : '',
    values: type.say('listed', { items: [...values, ...rest] }),
  };
  const words = type.say(along === 'row' ? 'cellsOfRow' : 'cellsOfColumn', facts);
  if (first?.lastYear) return type.say('lastYear', { cell: words });
  const place = first ? cellAt(input.case.report, first)?.span : null;
  const page = place ? pageAt(input.case.document, place[0]) : null;
  return page === null ? words : type.say('pageOfCells', { page, words });
}

/** The cells that a finding rests on, in the statutory words, a line for each row or column. */
export const cellEvidence = (
  input: FindingsInput,
  evidence: readonly Evidence[],
  type: Typesetter,
): readonly Printable[] =>
  linesOf(evidence.filter((each) => each.kind === 'cell')).map((line) =>
    lineWords(line, input, type),
  );
