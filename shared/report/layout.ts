import type { Localised } from '../lib/localised';
import {
  APPLICANT_COLUMNS,
  CARRIED_IN,
  CARRIED_OUT,
  GRANTED,
  PARTLY_GRANTED,
  PROCESSED_TOTAL,
  RECEIVED,
  resultGroups,
  resultRows,
} from './application-rows';
import type { FormLine, FormVersion, TableId } from './form';
import { formTable } from './forms';

/** A cell of the official layout: a label, or the place of one value of the report. */
export type LayoutCell =
  | {
      readonly kind: 'label';
      readonly text: Localised;
      /** Column header, row header, or a band over a part of the table. */
      readonly role: 'column' | 'row' | 'band';
      readonly rowSpan: number;
      readonly colSpan: number;
    }
  | {
      readonly kind: 'value';
      readonly row: string;
      readonly column: string;
      readonly rowSpan: number;
      readonly colSpan: number;
    };

/** The rows of a statutory table as the notice prints it, merged cells included. */
export interface TableLayout {
  readonly columnCount: number;
  readonly rows: readonly (readonly LayoutCell[])[];
}

type Role = 'column' | 'row' | 'band';

const label = (text: Localised, role: Role, colSpan = 1, rowSpan = 1): LayoutCell => ({
  kind: 'label',
  text,
  role,
  rowSpan,
  colSpan,
});

const value = (row: string, column: string, colSpan = 1): LayoutCell => ({
  kind: 'value',
  row,
  column,
  rowSpan: 1,
  colSpan,
});

const words = (zh: string, en: string): Localised => ({ 'zh-CN': zh, en });

const APPLICANTS = words('申请人情况', 'Applicants');
const ORGANIZATIONS = words('法人或其他组织', 'Legal persons and other bodies');
const RESULTS = words('三、本年度办理结果', 'III. Results this year');
const COLUMN_TOTAL = words('总计', 'Total');
/** The corner cell of table three, word by word: the one equation that the notice itself prints. */
const CORNER = words(
  '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
  '(In each column: I plus II equals III plus IV)',
);

const APPLICATION_COLUMN_IDS = [...APPLICANT_COLUMNS.map((column) => column.id), 'total'];

const values = (row: FormLine): readonly LayoutCell[] =>
  APPLICATION_COLUMN_IDS.map((column) => value(row.id, column));

function applicationHeader(): readonly (readonly LayoutCell[])[] {
  const [naturalPerson, ...organizations] = APPLICANT_COLUMNS;
  return [
    [label(CORNER, 'column', 3, 3), label(APPLICANTS, 'column', 7)],
    [
      ...(naturalPerson ? [label(naturalPerson.label, 'column', 1, 2)] : []),
      label(ORGANIZATIONS, 'column', 5),
      label(COLUMN_TOTAL, 'column', 1, 2),
    ],
    organizations.map((column) => label(column.label, 'column')),
  ];
}

function applicationsLayout(version: FormVersion): TableLayout {
  const grouped = resultGroups(version);
  const inGroups = new Set(grouped.flatMap((group) => group.rows.map((row) => row.id)));
  const after = resultRows(version).filter(
    (row) => !inGroups.has(row.id) && row !== GRANTED && row !== PARTLY_GRANTED,
  );
  const single = (row: FormLine): LayoutCell[] => [label(row.label, 'row', 2), ...values(row)];
  const body: LayoutCell[][] = [
    single(GRANTED),
    single(PARTLY_GRANTED),
    ...grouped.flatMap((group) =>
      group.rows.map((row, index) => [
        ...(index === 0 ? [label(group.label, 'row', 1, group.rows.length)] : []),
        label(row.label, 'row'),
        ...values(row),
      ]),
    ),
    ...after.map(single),
    single(PROCESSED_TOTAL),
  ];
  const whole = (row: FormLine): LayoutCell[] => [label(row.label, 'row', 3), ...values(row)];
  return {
    columnCount: 10,
    rows: [
      ...applicationHeader(),
      whole(RECEIVED),
      whole(CARRIED_IN),
      ...body.map((cells, index) =>
        index === 0 ? [label(RESULTS, 'row', 1, body.length), ...cells] : cells,
      ),
      whole(CARRIED_OUT),
    ],
  };
}

const CONTENT = words('信息内容', 'Content');

/** The bands of table two: the item of article 20, and the rows under it. */
const BANDS: Readonly<Record<FormVersion, readonly (readonly [string, string, string[]])[]>> = {
  '2021': [
    ['一', '1', ['regulations', 'normativeDocuments']],
    ['五', '5', ['licensing']],
    ['六', '6', ['penalties', 'coercion']],
    ['八', '8', ['fees']],
  ],
  '2019': [
    ['一', '1', ['regulations', 'normativeDocuments']],
    ['五', '5', ['licensing', 'otherServices']],
    ['六', '6', ['penalties', 'coercion']],
    ['八', '8', ['fees']],
    ['九', '9', ['procurement']],
  ],
};

/** How wide a value is in a table of `width` value columns that holds `count` of them. */
const spanOf = (index: number, count: number, width: number): number =>
  index < count - 1 ? Math.floor(width / count) : width - Math.floor(width / count) * (count - 1);

function activeDisclosureLayout(version: FormVersion): TableLayout {
  const form = formTable('activeDisclosure', version);
  const rows = BANDS[version].flatMap(([zh, en, ids]) => {
    const members = form.rows.filter((row) => ids.includes(row.id));
    const columns = members[0]?.columns ?? [];
    const heads = columns.map((id, index) => {
      const text = form.columns.find((column) => column.id === id)?.label ?? words(id, id);
      return label(text, 'column', spanOf(index, columns.length, 3));
    });
    return [
      [label(words(`第二十条第（${zh}）项`, `Article 20 (${en})`), 'band', 4)],
      [label(CONTENT, 'column'), ...heads],
      ...members.map((row) => [
        label(row.label, 'row'),
        ...row.columns.map((id, index) => value(row.id, id, spanOf(index, row.columns.length, 3))),
      ]),
    ];
  });
  return { columnCount: 4, rows };
}

function reviewLayout(version: FormVersion): TableLayout {
  const form = formTable('reviewLitigation', version);
  const [review, ...litigation] = form.rows;
  const width = form.columns.length;
  const after = words('复议后起诉', 'After review');
  const direct = words('未经复议直接起诉', 'Without review');
  return {
    columnCount: form.rows.length * width,
    rows: [
      [
        ...(review ? [label(review.label, 'column', width, 2)] : []),
        label(words('行政诉讼', 'Litigation'), 'column', width * litigation.length),
      ],
      [label(direct, 'column', width), label(after, 'column', width)],
      form.rows.flatMap(() => form.columns.map((column) => label(column.label, 'column'))),
      form.rows.flatMap((row) => form.columns.map((column) => value(row.id, column.id))),
    ],
  };
}

/** The official layout of a statutory table, for the window and the PDF alike. */
export function tableLayout(id: TableId, version: FormVersion): TableLayout {
  switch (id) {
    case 'activeDisclosure':
      return activeDisclosureLayout(version);
    case 'applications':
      return applicationsLayout(version);
    case 'reviewLitigation':
      return reviewLayout(version);
  }
}
