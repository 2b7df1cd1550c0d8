import type { TableId } from '../../shared/report/form';
import { formTable } from '../../shared/report/forms';
import type { Evidence } from '../../shared/rules/rule';
import type { FindingsInput } from './findings-input';
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

/** By columns where the cells of a table stand below each other, by rows otherwise. */
function linesOf(cells: readonly Cell[]): readonly Line[] {
  return groupBy(cells, ({ table, lastYear }) => `${table} ${String(lastYear)}`).flatMap(
    (group) => {
      const rows = groupBy(group, ({ row }) => row);
      const columns = groupBy(group, ({ column }) => column);
      return columns.length < rows.length
        ? columns.map((each): Line => ({ along: 'column', cells: each }))
        : rows.map((each): Line => ({ along: 'row', cells: each }));
    },
  );
}

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
  return first?.lastYear ? type.say('lastYear', { cell: words }) : words;
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
