import type { Localised } from '../lib/localised';
import type { AnnualReport } from '../report/annual-report';
import type { Equation, EquationRule } from '../report/equations';
import { equationsOf } from '../report/equations';
import type { FormLine, TableId } from '../report/form';
import { formTable } from '../report/forms';
import type { CheckResult, RuleCase } from './define-rule';
import type { Term } from './rule';
import { balances, cellTerm, lineName, makesWhole } from './terms';

/** An equation of a table with the numbers that the report has in it. */
export interface EquationCase extends RuleCase {
  readonly left: readonly Term[];
  readonly right: readonly Term[];
}

/** The kind of line that an equation of the rule is about; a row of table four is a group of columns in the form. */
const ABOUT: Readonly<Record<EquationRule, 'row' | 'column' | 'group'>> = {
  'T3-BALANCE': 'column',
  'T3-RESULT-SUM': 'column',
  'T3-ROW-TOTAL': 'row',
  'T4-TOTAL': 'group',
};

const tableOf = (rule: EquationRule): TableId =>
  rule === 'T4-TOTAL' ? 'reviewLitigation' : 'applications';

function titleOf({ id, ruleId }: Equation, report: AnnualReport): Localised {
  const table = tableOf(ruleId);
  const { rows, columns } = formTable(table, report.tables[table].form);
  const lines: readonly FormLine[] = ABOUT[ruleId] === 'column' ? columns : rows;
  const label = lines.find((line) => line.id === id)?.label ?? { 'zh-CN': id, en: id };
  return lineName(label, ABOUT[ruleId]);
}

export function equationCase(report: AnnualReport, equation: Equation): EquationCase {
  const left = equation.left.map((ref) => cellTerm(report, ref));
  const right = equation.right.map((ref) => cellTerm(report, ref));
  const title = titleOf(equation, report);
  return { key: equation.id, title, terms: [...left, ...right], evidence: [], left, right };
}

/** The equations of the form that a rule checks. */
export function equationCases(report: AnnualReport, rule: EquationRule): readonly EquationCase[] {
  const table = tableOf(rule);
  return equationsOf(table, report.tables[table].form)
    .filter(({ ruleId }) => ruleId === rule)
    .map((equation) => equationCase(report, equation));
}

/** Where one cell stands on the right it is the whole of the parts. */
export function checkEquation({ left, right }: EquationCase): CheckResult {
  const [whole, ...more] = right;
  return whole && more.length === 0 ? makesWhole(left, whole) : balances(left, right);
}

/** `received.total`, for a term that is a cell. */
export const cellKey = ({ evidence }: Term): string =>
  evidence?.kind === 'cell' ? `${evidence.row}.${evidence.column}` : '';

/** Each cell of the equations once, the wrong one last as a total is. */
export function termsAround(equations: readonly EquationCase[], cell: Term): readonly Term[] {
  const others = equations.flatMap(({ terms }) => terms);
  const byKey = new Map(others.map((term) => [cellKey(term), term]));
  byKey.delete(cellKey(cell));
  return [...byKey.values(), cell];
}
