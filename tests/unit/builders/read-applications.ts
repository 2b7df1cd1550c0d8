import type { SourceFormat } from '../../../shared/document/source-document';
import { readApplications } from '../../../shared/parse/applications-table';
import { rowsOf } from '../../../shared/parse/grid';
import { APPLICATION_COLUMNS, applicationRows } from '../../../shared/report/application-rows';
import { formTable } from '../../../shared/report/forms';
import { tableDocument } from './grid';
import { VALID } from './report-text';

const NAMES = APPLICATION_COLUMNS.map(({ label }) => label['zh-CN']);
const ZEROS = NAMES.map(() => 0);
/** Table three's values by row, as they are written. */
export type RowValues = Readonly<Record<string, readonly (number | string)[]>>;

/** Table three of the valid report with other rows, and some blank cells between label and values; nothing else is there. */
export function readAlone(
  change: RowValues = {},
  format: SourceFormat = 'txt',
  before = 0,
  times = 1,
) {
  const blanks = Array.from({ length: before }, () => '');
  const rows = applicationRows('2021').map(({ id, label }) => [
    ...[label['zh-CN'], ...blanks],
    ...(change[id] ?? VALID.applications[id] ?? ZEROS).map(String),
  ]);
  const once = [['', ...blanks, ...NAMES], ...rows];
  const document = tableDocument(Array.from({ length: times }, () => once).flat(), format);
  const [block] = document.blocks;
  const source = { placements: [], fallback: '2021', isAligned: () => true } as const;
  const grid = block.kind === 'table' ? rowsOf(document, block, 0) : [];
  const { table } = readApplications({ ...source, rows: grid });
  const empty = (id: 'activeDisclosure' | 'reviewLitigation') => ({
    ...{ form: '2021' as const, found: false },
    cells: Object.fromEntries(
      formTable(id, '2021').rows.map((row) => [
        row.id,
        Object.fromEntries(row.columns.map((each) => [each, null])),
      ]),
    ),
  });
  const tables = {
    applications: table,
    activeDisclosure: empty('activeDisclosure'),
    reviewLitigation: empty('reviewLitigation'),
  };
  return { document, table, tables };
}
