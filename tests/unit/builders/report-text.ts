import { APPLICATION_COLUMNS, applicationRows } from '../../../shared/report/application-rows';
import type { FormVersion } from '../../../shared/report/form';

/** Values of table three by row, in the order of its seven columns; rows not named are all 0. */
export type ApplicationValues = Readonly<Record<string, readonly (number | string)[]>>;

export interface ReportParts {
  readonly unit: string;
  readonly year: number;
  readonly version: FormVersion;
  readonly overview: readonly string[];
  readonly applications: ApplicationValues;
  /** The 15 values of table four. */
  readonly review: readonly (number | string)[];
}

/** A report of an invented county in which everything adds up. */
export const VALID: ReportParts = {
  unit: '青川湖县人民政府',
  year: 2023,
  version: '2021',
  overview: ['本年度公开工作有序推进。'],
  applications: {
    received: [10, 3, 0, 1, 0, 0, 14],
    carriedIn: [1, 0, 0, 0, 0, 0, 1],
    granted: [7, 2, 0, 0, 0, 0, 9],
    partlyGranted: [2, 0, 0, 0, 0, 0, 2],
    'denied.thirdParty': [1, 0, 0, 1, 0, 0, 2],
    processedTotal: [10, 2, 0, 1, 0, 0, 13],
    carriedOut: [1, 1, 0, 0, 0, 0, 2],
  },
  review: [1, 0, 2, 0, 3, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0],
};

function applicationLines(parts: ReportParts): readonly string[] {
  const zeros = APPLICATION_COLUMNS.map(() => 0);
  return applicationRows(parts.version).map((row) => {
    const values = parts.applications[row.id] ?? zeros;
    return [row.label['zh-CN'], ...values].join(' | ');
  });
}

const ACTIVE: Readonly<Record<FormVersion, readonly string[]>> = {
  '2021': [
    '第二十条第(一)项 | | | |',
    '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数',
    '规章 | 0 | 0 | 0',
    '行政规范性文件 | 5 | 2 | 61',
    '信息内容 | 本年处理决定数量',
    '行政许可 | 1208',
    '行政处罚 | 316',
    '行政强制 | 12',
    '信息内容 | 本年收费金额(单位:万元)',
    '行政事业性收费 | 52.31',
  ],
  '2019': [
    '信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量',
    '规章 | 0 | 0 | 0',
    '规范性文件 | 5 | 5 | 61',
    '信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量',
    '行政许可 | 20 | 1 | 1208',
    '其他对外管理服务事项 | 8 | 0 | 97',
    '行政处罚 | 30 | -2 | 316',
    '行政强制 | 4 | 0 | 12',
    '信息内容 | 上一年项目数量 | 本年增/减',
    '行政事业性收费 | 6 | 0',
    '信息内容 | 采购项目数量 | 采购总金额',
    '政府集中采购 | 12 | 7539443.52',
  ],
};

/** What section one has to review, with nothing else in it. */
const FIVE_ASPECTS = '主动公开、依申请公开、政府信息管理、平台建设和监督保障均有序推进。';

/** The report as flattened text with `|` between the cells. */
export function reportText(parts: ReportParts): string {
  return [
    `${parts.unit}${parts.year}年政府信息公开工作年度报告`,
    `本报告由总体情况、主动公开政府信息情况等六部分组成,统计时限为${parts.year}年1月1日至${parts.year}年12月31日。`,
    '一、总体情况',
    ...parts.overview,
    FIVE_ASPECTS,
    '二、主动公开政府信息情况',
    ...ACTIVE[parts.version],
    '三、收到和处理政府信息公开申请情况',
    '(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和) | 申请人情况 |',
    '自然人 | 法人或其他组织 | 总计 | |||||',
    '商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | |||||',
    ...applicationLines(parts),
    '四、政府信息公开行政复议、行政诉讼情况',
    '行政复议 | 行政诉讼 |',
    '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |',
    parts.review.join(' | '),
    '五、存在的主要问题及改进情况',
    '公开内容还不够细,将加强培训。',
    '六、其他需要报告的事项',
    '本年度未收取信息处理费。',
    '',
  ].join('\n');
}
