import type { CellRef } from '../../shared/report/annual-report';
import { cellName } from '../../shared/report/cell-name';
import { formTable } from '../../shared/report/forms';
import type { FindingsInput } from './findings-input';
import type { Printable } from './pdf-node';
import type { Typesetter } from './typesetter';

/** Table, row and column in the statutory words, and what stands there unless `value` is `null`. */
export function cellWords(
  input: FindingsInput,
  ref: CellRef,
  value: Printable | null,
  type: Typesetter,
): Printable {
  const { report } = input.case;
  const place = {
    table: type.local(formTable(ref.table, report.tables[ref.table].form).name),
    cell: type.local(cellName(report, ref)),
  };
  return value === null ? type.say('cellOf', place) : type.say('cellIs', { ...place, value });
}
