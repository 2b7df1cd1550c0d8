import { readDocument } from '../../../main/import/read-document';
import { parseReport } from '../../../shared/parse/parse-report';
import type { AnnualReport } from '../../../shared/report/annual-report';
import { applicationRows } from '../../../shared/report/application-rows';
import { VALID } from './report-text';

type Values = readonly (number | string)[];

/** Rows of table three by their labels in the form's words, values in the order of the heads. */
export const applicationValues = (change: Readonly<Record<string, Values>> = {}) =>
  applicationRows('2021').map(
    ({ id, label }) =>
      [label['zh-CN'], change[id] ?? VALID.applications[id] ?? [0, 0, 0, 0, 0, 0, 0]] as const,
  );

const cellsOf = (values: Values): string => values.map((each) => `<td>${each}</td>`).join('');

/** The heads of table three over the label and the seven columns after it. */
export const headRows = (heads: readonly string[]): string =>
  `<tr><td rowspan=3>（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</td><td colspan=7>申请人情况</td></tr>
<tr><td rowspan=2>${heads[0] ?? ''}</td><td colspan=5>法人或其他组织</td><td rowspan=2>${heads.at(-1) ?? ''}</td></tr>
<tr>${cellsOf(heads.slice(1, -1))}</tr>`;

export const valueRows = (rows: readonly (readonly [string, Values])[]): string =>
  rows.map(([label, values]) => `<tr><td>${label}</td>${cellsOf(values)}</tr>`).join('\n');

export interface HtmlParts {
  readonly active: string;
  readonly applications: string;
  readonly review: string;
}

const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

/** A saved page of an invented county; the parts are the insides of its tables. */
export function reportHtml(parts: Partial<HtmlParts>): string {
  const review = `<tr><td colspan=5>行政复议</td><td colspan=10>行政诉讼</td></tr>
<tr>${RESULTS.map((each) => `<td rowspan=2>${each}</td>`).join('')}<td colspan=5>未经复议直接起诉</td><td colspan=5>复议后起诉</td></tr>
<tr>${cellsOf([...RESULTS, ...RESULTS])}</tr><tr>${cellsOf(VALID.review)}</tr>`;
  const table = (inside: string | undefined): string => `<table>${inside ?? ''}</table>`;
  return `<!doctype html><meta charset=utf-8><body><h1>青川湖县人民政府2023年政府信息公开工作年度报告</h1>
<p>一、总体情况</p><p>本年度公开工作有序推进。</p><p>二、主动公开政府信息情况</p>${table(parts.active)}
<p>三、收到和处理政府信息公开申请情况</p>${table(parts.applications)}
<p>四、政府信息公开行政复议、行政诉讼情况</p>${table(parts.review ?? review)}
<p>五、存在的主要问题及改进情况</p><p>公开内容还不够细。</p><p>六、其他需要报告的事项</p><p>无。</p>`;
}

export async function reportOfHtml(html: string): Promise<AnnualReport> {
  const document = await readDocument(new TextEncoder().encode(html));
  if (!document.ok) throw new Error(`not readable: ${document.error.kind}`);
  return parseReport(document.value, []);
}
