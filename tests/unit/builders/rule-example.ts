import { judge, type Judgement } from '../../../shared/audit/judge';
import type { AnnualReport } from '../../../shared/report/annual-report';
import { figuresOf, type History } from '../../../shared/report/history';
import type { RegisteredRule } from '../../../shared/rules/define-rule';
import type { RuleExample } from '../../../shared/rules/rule-example';
import { reportOf, withCells } from './report';
import { reportText, VALID } from './report-text';

const baseline = reportText(VALID);

/** Last year's report that fits the baseline: it carried out what the baseline carries in, and had in force what it goes on from. */
const lastYearText = (overview: readonly string[]): string =>
  reportText({
    ...VALID,
    overview,
    year: VALID.year - 1,
    applications: { ...VALID.applications, carriedOut: VALID.applications['carriedIn'] ?? [] },
  }).replace('行政规范性文件 | 5 | 2 | 61', '行政规范性文件 | 5 | 2 | 58');
const before = lastYearText(VALID.overview);

export const baselineReport = (): AnnualReport => reportOf(baseline);
export const reportBefore = (): AnnualReport => reportOf(before);

function lastYearOf({ lastYear, lastYearText: words }: RuleExample): AnnualReport | null {
  if (!lastYear && words === undefined) return null;
  const text = words === undefined ? before : lastYearText([words]);
  return withCells(reportOf(text), lastYear ?? {});
}

/** What the baseline's reports of two, three … years before gave, each with its changes. */
const historyOf = ({ history = [] }: RuleExample): History =>
  history.map((changes, at) => ({
    year: VALID.year - 2 - at,
    figures: figuresOf(withCells(reportOf(before), changes)),
  }));

function textOf({ form: version = VALID.version, text, replace }: RuleExample): string {
  const [from, to] = replace ?? ['', ''];
  const plain = reportText({ ...VALID, version });
  if (!plain.includes(from)) throw new Error(`the baseline does not say ${from}`);
  const words = text ? reportText({ ...VALID, version, overview: [text] }) : plain;
  return words.replace(from, to);
}

/** What a rule gives of an example of it. */
export function judgeExample(
  rule: RegisteredRule,
  example: RuleExample,
): { readonly report: AnnualReport; readonly judgements: readonly Judgement[] } {
  const report = withCells(reportOf(textOf(example)), example.change ?? {});
  const earlier = { lastYear: lastYearOf(example), history: historyOf(example) };
  return { report, judgements: judge([rule], { report, ...earlier }) };
}
