import { APPLICATION_COLUMNS, applicationRows } from './application-rows';
import type { FormLine, FormRow, FormTable, FormVersion, TableId } from './form';

const line = (id: string, zh: string, en: string): FormLine => ({
  id,
  label: { 'zh-CN': zh, en },
});

const row = (id: string, zh: string, en: string, columns: readonly string[]): FormRow => ({
  ...line(id, zh, en),
  columns,
});

const NAMES = {
  activeDisclosure: { 'zh-CN': '二、主动公开政府信息情况', en: 'Table 2: active disclosure' },
  applications: {
    'zh-CN': '三、收到和处理政府信息公开申请情况',
    en: 'Table 3: applications received and handled',
  },
  reviewLitigation: {
    'zh-CN': '四、政府信息公开行政复议、行政诉讼情况',
    en: 'Table 4: administrative review and litigation',
  },
} as const;

/** Table 2 by 国办公开办函〔2021〕30号. */
const ACTIVE_2021: FormTable = {
  id: 'activeDisclosure',
  version: '2021',
  name: NAMES.activeDisclosure,
  columns: [
    line('made', '本年制发件数', 'Made this year'),
    line('repealed', '本年废止件数', 'Repealed this year'),
    line('inForce', '现行有效件数', 'In force'),
    line('decisions', '本年处理决定数量', 'Decisions this year'),
    line('amount', '本年收费金额（单位：万元）', 'Fees this year (10,000 yuan)'),
  ],
  rows: [
    row('regulations', '规章', 'Regulations', ['made', 'repealed', 'inForce']),
    row('normativeDocuments', '行政规范性文件', 'Normative documents', [
      'made',
      'repealed',
      'inForce',
    ]),
    row('licensing', '行政许可', 'Licensing', ['decisions']),
    row('penalties', '行政处罚', 'Penalties', ['decisions']),
    row('coercion', '行政强制', 'Coercion', ['decisions']),
    row('fees', '行政事业性收费', 'Administrative fees', ['amount']),
  ],
};

/** Table 2 by 国办公开办函〔2019〕60号. */
const ACTIVE_2019: FormTable = {
  id: 'activeDisclosure',
  version: '2019',
  name: NAMES.activeDisclosure,
  columns: [
    line('produced', '本年新制作数量', 'Newly made this year'),
    line('published', '本年新公开数量', 'Newly published this year'),
    line('publishedTotal', '对外公开总数量', 'Published in all'),
    line('itemsLastYear', '上一年项目数量', 'Items last year'),
    line('change', '本年增/减', 'Change this year'),
    line('decisions', '处理决定数量', 'Decisions'),
    line('projects', '采购项目数量', 'Projects'),
    line('amount', '采购总金额', 'Amount (yuan)'),
  ],
  rows: [
    row('regulations', '规章', 'Regulations', ['produced', 'published', 'publishedTotal']),
    row('normativeDocuments', '规范性文件', 'Normative documents', [
      'produced',
      'published',
      'publishedTotal',
    ]),
    row('licensing', '行政许可', 'Licensing', ['itemsLastYear', 'change', 'decisions']),
    row('otherServices', '其他对外管理服务事项', 'Other services', [
      'itemsLastYear',
      'change',
      'decisions',
    ]),
    row('penalties', '行政处罚', 'Penalties', ['itemsLastYear', 'change', 'decisions']),
    row('coercion', '行政强制', 'Coercion', ['itemsLastYear', 'change', 'decisions']),
    row('fees', '行政事业性收费', 'Administrative fees', ['itemsLastYear', 'change']),
    row('procurement', '政府集中采购', 'Procurement', ['projects', 'amount']),
  ],
};

function applicationsTable(version: FormVersion): FormTable {
  const columns = APPLICATION_COLUMNS.map((column) => column.id);
  return {
    id: 'applications',
    version,
    name: NAMES.applications,
    columns: APPLICATION_COLUMNS,
    rows: applicationRows(version).map((each) => ({ ...each, columns })),
  };
}

export const REVIEW_RESULTS: readonly FormLine[] = [
  line('upheld', '结果维持', 'Upheld'),
  line('corrected', '结果纠正', 'Corrected'),
  line('other', '其他结果', 'Other results'),
  line('pending', '尚未审结', 'Pending'),
];

/** In the form the groups stand side by side; as data a group is a row. */
function reviewTable(version: FormVersion): FormTable {
  const columns = [...REVIEW_RESULTS, line('total', '总计', 'Total')];
  const ids = columns.map((column) => column.id);
  return {
    id: 'reviewLitigation',
    version,
    name: NAMES.reviewLitigation,
    columns,
    rows: [
      row('review', '行政复议', 'Administrative review', ids),
      row('litigationDirect', '行政诉讼·未经复议直接起诉', 'Litigation without review', ids),
      row('litigationAfterReview', '行政诉讼·复议后起诉', 'Litigation after review', ids),
    ],
  };
}

const FORMS: Readonly<Record<FormVersion, Readonly<Record<TableId, FormTable>>>> = {
  '2021': {
    activeDisclosure: ACTIVE_2021,
    applications: applicationsTable('2021'),
    reviewLitigation: reviewTable('2021'),
  },
  '2019': {
    activeDisclosure: ACTIVE_2019,
    applications: applicationsTable('2019'),
    reviewLitigation: reviewTable('2019'),
  },
};

/** Rows, columns and statutory words of a table in a version of the form. */
export const formTable = (id: TableId, version: FormVersion): FormTable => FORMS[version][id];
