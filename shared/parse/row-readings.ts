import type { SourceDocument } from '../document/source-document';
import { normalise } from '../document/normalise';
import { textAt } from '../document/source-document';
import { parseDecimal } from '../lib/numerals';
import { zip } from '../lib/zip';
import type { CellCorrection, ReportCell, ReportTable } from '../report/annual-report';
import type { TableId } from '../report/form';
import { formTable } from '../report/forms';

/** Another reading of whole rows. */
export interface RowReading {
  readonly kind: 'left' | 'right' | 'exchanged';
  /** The rows that it is about, in the order of the form. */
  readonly rows: readonly string[];
  readonly changes: readonly CellCorrection[];
  /** The cell at its end has nothing beside it, and would be blank. */
  readonly hasGap?: true;
}

type Row = Readonly<Record<string, ReportCell | null>>;

/** The values of the cells that stand `by` places further right in the row of the source; `null` where one is missing. */
function shifted(
  document: SourceDocument,
  cells: Row,
  by: 1 | -1,
): readonly (number | null)[] | null {
  const values = Object.values(cells).map((cell) => {
    if (cell === null || cell.block === null || cell.cell === null) return null;
    const block = document.blocks[cell.block];
    if (block?.kind !== 'table') return null;
    const own = block.cells[cell.cell];
    const next = block.cells[cell.cell + by];
    if (!own || next?.row !== own.row) return null;
    return parseDecimal(normalise(textAt(document.text, next.span)).trim());
  });
  const known = values.filter((value) => value !== null);
  const all = Object.values(cells);
  const [far, near] = by === -1 ? [values[0], all.at(-1)] : [values.at(-1), all[0]];
  // The one at the end comes from beyond the table, where at the other end one is blank.
  const hasGap = far === null && near?.kind === 'empty' && known.length === values.length - 1;
  return hasGap || known.length === values.length ? values : null;
}

/** What would change in a row if these were its values. */
const changesTo = (
  table: TableId,
  row: string,
  cells: Row,
  values: readonly (number | null)[],
): readonly CellCorrection[] =>
  zip(Object.entries(cells), values).flatMap(([[column, cell], value]) =>
    (cell?.value ?? null) === value ? [] : [{ table, row, column, value }],
  );

const valuesOf = (cells: Row): readonly number[] | null => {
  const known = Object.values(cells).flatMap((cell) => cell?.value ?? []);
  return known.length === Object.keys(cells).length ? known : null;
};

/** Each row read one column further left or right, and each pair of neighbouring rows exchanged. */
export function rowReadings(
  document: SourceDocument,
  id: TableId,
  table: ReportTable,
): readonly RowReading[] {
  const rows = formTable(id, table.form).rows.map((row) => row.id);
  return rows.flatMap((row, index): readonly RowReading[] => {
    const cells = table.cells[row] ?? {};
    const left = shifted(document, cells, -1);
    const right = shifted(document, cells, 1);
    const next = rows[index + 1] ?? null;
    const below = next === null ? {} : (table.cells[next] ?? {});
    const [upper, lower] = [valuesOf(cells), valuesOf(below)];
    const shift = (kind: 'left' | 'right', values: readonly (number | null)[]): RowReading => ({
      kind,
      rows: [row],
      changes: changesTo(id, row, cells, values),
      ...(values.includes(null) ? { hasGap: true } : {}),
    });
    return [
      ...(left ? [shift('left', left)] : []),
      ...(right ? [shift('right', right)] : []),
      ...(next !== null && upper && lower
        ? [
            {
              kind: 'exchanged',
              rows: [row, next],
              changes: [...changesTo(id, row, cells, lower), ...changesTo(id, next, below, upper)],
            } as const,
          ]
        : []),
    ];
  });
}
