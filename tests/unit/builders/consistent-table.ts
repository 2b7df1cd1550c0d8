import fc from 'fast-check';
import {
  APPLICANT_COLUMNS,
  applicationRows,
  resultRows,
} from '../../../shared/report/application-rows';
import type { FormVersion } from '../../../shared/report/form';

/** A table three in numbers alone. */
export interface NumberTable {
  readonly form: FormVersion;
  readonly cells: Readonly<Record<string, Readonly<Record<string, { readonly value: number }>>>>;
}

type Values = Readonly<Record<string, number>>;

const withTotal = (values: Values): Values => ({
  ...values,
  total: Object.values(values).reduce((left, right) => left + right, 0),
});

/** Of a kind of applicants: the results, what is carried out, and how much of all that was carried in. */
interface ColumnDraw {
  readonly results: readonly number[];
  readonly carriedOut: number;
  readonly carriedIn: number;
}

function column({ results, carriedOut, carriedIn }: ColumnDraw, form: FormVersion): Values {
  const processedTotal = results.reduce((left, right) => left + right, 0);
  const before = Math.min(carriedIn, processedTotal + carriedOut);
  return {
    received: processedTotal + carriedOut - before,
    carriedIn: before,
    ...Object.fromEntries(resultRows(form).map(({ id }, index) => [id, results[index] ?? 0])),
    processedTotal,
    carriedOut,
  };
}

function tableOf(draws: readonly ColumnDraw[], form: FormVersion): NumberTable {
  const columns = draws.map((draw) => column(draw, form));
  const row = (id: string): Values =>
    withTotal(
      Object.fromEntries(
        APPLICANT_COLUMNS.map((each, index) => [each.id, columns[index]?.[id] ?? 0]),
      ),
    );
  const cells = applicationRows(form).map(({ id }) => [
    id,
    Object.fromEntries(Object.entries(row(id)).map(([key, value]) => [key, { value }])),
  ]);
  return { form, cells: Object.fromEntries(cells) as NumberTable['cells'] };
}

/** Many zeros, as in real reports. */
const count = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.nat(20) },
  { weight: 1, arbitrary: fc.nat(5000) },
);

/** A table three in which everything adds up. */
export function consistentTable(form: FormVersion): fc.Arbitrary<NumberTable> {
  const rows = resultRows(form).length;
  const draw = fc.record({
    results: fc.array(count, { minLength: rows, maxLength: rows }),
    carriedOut: count,
    carriedIn: count,
  });
  const { length } = APPLICANT_COLUMNS;
  return fc
    .array(draw, { minLength: length, maxLength: length })
    .map((draws) => tableOf(draws, form));
}

export const withValue = <T extends number | null>(
  table: NumberTable,
  row: string,
  column: string,
  value: T,
) => ({
  ...table,
  cells: { ...table.cells, [row]: { ...table.cells[row], [column]: { value } } },
});
