import { describe, expect, it } from 'vitest';
import { judge } from '../../../../shared/audit/judge';
import { oneCause } from '../../../../shared/audit/one-cause';
import type { RegisteredRule } from '../../../../shared/rules/define-rule';
import type { Severity, Term } from '../../../../shared/rules/rule';
import { t3WrongCell } from '../../../../shared/rules/t3-wrong-cell';
import { t3ResultSum } from '../../../../shared/rules/t3-result-sum';
import { t3RowTotal } from '../../../../shared/rules/t3-row-total';
import { t4Total } from '../../../../shared/rules/t4-total';
import { yCarriedIn } from '../../../../shared/rules/y-carried-in';
import { cellTerm } from '../../../../shared/rules/terms';
import { cellRef, reportOf, withCells } from '../../builders/report';
import { reportText, VALID } from '../../builders/report-text';

const report = reportOf(reportText(VALID));

/** A number of the text at a place. */
const said = (at: number, value: number): Term => ({
  label: { 'zh-CN': `第${at}字`, en: `at ${at}` },
  value,
  evidence: { kind: 'text', span: [at, at + 2], quote: `${value}` },
});

const cell = (row: string, value: number, of: { readonly lastYear?: true } = {}): Term => ({
  label: { 'zh-CN': row, en: row },
  value,
  evidence: { kind: 'cell', table: 'applications', row, column: 'total', value, ...of },
});

const valueOf = (terms: readonly Term[]): number =>
  terms.reduce((total, { value }) => total + (value ?? 0), 0);

interface Check {
  readonly stated: Term;
  /** What together should be the same. */
  readonly parts: readonly Term[];
  readonly severity?: Severity;
}

/** A rule with one case: the number that is stated against others. */
const rule = (id: string, { stated, parts, severity = 'error' }: Check): RegisteredRule => ({
  id,
  name: { 'zh-CN': `规则${id}`, en: `rule ${id}` },
  severity,
  relation: 'agreement',
  basis: { 'zh-CN': '', en: '' },
  blindSpot: { 'zh-CN': '', en: '' },
  examples: [],
  cases: () => {
    const [expected, actual] = [valueOf(parts), valueOf([stated])];
    const holds = expected === actual;
    const arithmetic = `${actual} ${holds ? '=' : '≠'} ${expected}`;
    const title = { 'zh-CN': `案${id}`, en: `case ${id}` };
    return [
      {
        ruleCase: { key: '1', title, terms: [stated, ...parts], evidence: [] },
        check: () => ({ holds, expected, actual, arithmetic }),
        message: () => ({ 'zh-CN': `${id}不符。`, en: `${id} fails.` }),
      },
    ];
  },
});

/** The judgements of real rules, and of a number of the text against a cell, on a report with other values in some cells. */
function mergeOn(
  change: Readonly<Record<string, number>>,
  rules: readonly RegisteredRule[],
  against: readonly (readonly [value: number, path: string])[],
) {
  const changed = withCells(report, change);
  const checks = against.map(([value, path], at) =>
    rule(`N${at}`, { stated: said(10 * at, value), parts: [cellTerm(changed, cellRef(path))] }),
  );
  const judgements = oneCause(
    judge([...rules, ...checks], { report: changed, lastYear: null, history: [] }),
  );
  return judgements.flatMap(({ verdict, rule: { id } }) =>
    verdict.outcome === 'failed' ? [`${id}:${verdict.caseKey} → ${verdict.findingId}`] : [],
  );
}

function merge(checks: Readonly<Record<string, Check>>) {
  const rules = Object.entries(checks).map(([id, check]) => rule(id, check));
  const judgements = oneCause(judge(rules, { report, lastYear: null, history: [] }));
  const findings = judgements.flatMap(({ finding }) => (finding ? [finding] : []));
  return {
    findings,
    /** The finding that each check points to. */
    pointers: judgements.map(({ verdict }) => verdict.findingId),
    outcomes: judgements.map(({ verdict }) => verdict.outcome),
  };
}

describe('a number of the text that is contradicted in several places', () => {
  const { findings, pointers, outcomes } = merge({
    A: { stated: said(10, 75), parts: [cell('received', 74)] },
    B: { stated: said(10, 75), parts: [said(40, 74)], severity: 'warning' },
    C: { stated: said(90, 3), parts: [said(80, 4)] },
  });

  it('gives one finding, that of the gravest rule, with all evidence once', () => {
    expect(findings.map(({ id, severity }) => [id, severity])).toEqual([
      ['A:1', 'error'],
      ['C:1', 'error'],
    ]);
    expect(findings[0]?.evidence).toEqual(
      [said(10, 75), said(40, 74), cell('received', 74)].map(({ evidence }) => evidence),
    );
  });

  it('says in its message and its arithmetic what else fails', () => {
    expect(findings[0]?.message).toEqual({
      'zh-CN': 'A不符。同一原因还使以下核对不符：规则B（案B）。',
      en: 'A fails. The same cause breaks: rule B (case B).',
    });
    expect(findings[0]?.arithmetic).toBe('75 ≠ 74');
    expect(findings[1]?.message.en).toBe('C fails.');
  });

  it('leaves the verdicts failed, each pointing to the finding that is kept', () => {
    expect(outcomes).toEqual(['failed', 'failed', 'failed']);
    expect(pointers).toEqual(['A:1', 'A:1', 'C:1']);
  });
});

it('keeps the graver one, whichever comes first', () => {
  const { findings, pointers } = merge({
    A: { stated: said(10, 75), parts: [said(40, 74)], severity: 'info' },
    B: { stated: said(10, 75), parts: [cell('received', 74)] },
  });
  expect(findings.map(({ id }) => id)).toEqual(['B:1']);
  expect(pointers).toEqual(['B:1', 'B:1']);
});

it('merges sentences that contradict one cell with the same number, and not those with another', () => {
  const parts = [cell('received', 74)];
  const { pointers } = merge({
    A: { stated: said(10, 75), parts },
    B: { stated: said(20, 76), parts },
    C: { stated: said(30, 75), parts },
  });
  expect(pointers).toEqual(['A:1', 'B:1', 'A:1']);
});

it('takes a dispute over two values as one, however its numbers were compared', () => {
  const parts = [cell('received', 74)];
  const { pointers } = merge({
    A: { stated: said(10, 75), parts },
    B: { stated: said(20, 75), parts },
    C: { stated: said(30, 74), parts: [said(10, 75)] },
    D: { stated: said(40, 74), parts: [said(20, 75)] },
  });
  expect(pointers).toEqual(['A:1', 'A:1', 'A:1', 'A:1']);
});

describe('a sum of parts', () => {
  const sum = { stated: said(10, 75), parts: [said(14, 50), said(18, 24)] };

  it('is broken by the part that the table contradicts, where its value in the table mends the sum', () => {
    const { pointers, findings } = merge({
      SUM: sum,
      PART: { stated: said(18, 24), parts: [cell('granted', 25)] },
    });
    expect(pointers).toEqual(['SUM:1', 'SUM:1']);
    expect(findings[0]?.arithmetic).toBe('75 ≠ 74; 24 ≠ 25');
  });

  it('is another matter where it does not', () => {
    const { pointers } = merge({
      SUM: sum,
      PART: { stated: said(18, 24), parts: [cell('granted', 30)] },
    });
    expect(pointers).toEqual(['SUM:1', 'PART:1']);
  });

  it('goes with one of two contradictions that would each mend it, and hides none', () => {
    const { pointers } = merge({
      SUM: sum,
      WHOLE: { stated: said(10, 75), parts: [cell('received', 74)] },
      PART: { stated: said(14, 50), parts: [cell('granted', 51)] },
    });
    expect(pointers).toEqual(['SUM:1', 'SUM:1', 'PART:1']);
  });
});

it("takes a cell of last year's report for another than this year's", () => {
  const { pointers } = merge({
    A: { stated: said(10, 75), parts: [cell('received', 74)] },
    B: { stated: said(20, 75), parts: [cell('received', 74, { lastYear: true })] },
  });
  expect(pointers).toEqual(['A:1', 'B:1']);
});

it('names five of the other checks and counts the rest', () => {
  const parts = [cell('received', 74)];
  const checks = Array.from({ length: 9 }, (_, index) => {
    return [`R${index}`, { stated: said(10 * index, 75), parts }] as const;
  });
  const { findings } = merge(Object.fromEntries(checks));
  expect(findings).toHaveLength(1);
  expect(findings[0]?.message.en).toBe(
    'R0 fails. The same cause breaks: rule R1 (case R1); rule R2 (case R2); rule R3 (case R3); rule R4 (case R4); rule R5 (case R5); and 3 more.',
  );
  expect(findings[0]?.evidence).toHaveLength(10);
});

describe('a wrong cell of table three', () => {
  const rules = [t3WrongCell, t3ResultSum, t3RowTotal];
  const wrong = { 'granted.business': 5 };

  it('is proved again by what the text says of it', () => {
    expect(mergeOn(wrong, rules, [[2, 'granted.business']])).toEqual([
      'T3-WRONG-CELL:granted.business → T3-WRONG-CELL:granted.business',
      'T3-RESULT-SUM:business → T3-WRONG-CELL:granted.business',
      'T3-ROW-TOTAL:granted → T3-WRONG-CELL:granted.business',
      'N0:1 → T3-WRONG-CELL:granted.business',
    ]);
  });

  it('is another matter than a text that says neither what stands there nor what should', () => {
    expect(mergeOn(wrong, rules, [[8, 'granted.business']]).at(-1)).toBe('N0:1 → N0:1');
  });

  it('is another matter than a text against another cell', () => {
    expect(mergeOn(wrong, rules, [[2, 'granted.naturalPerson']]).at(-1)).toBe('N0:1 → N0:1');
  });
});

describe('a wrong number of a group of table four', () => {
  it('is proved again by a text that has the total which its results make', () => {
    const total = 'reviewLitigation/review.total';
    expect(
      mergeOn(
        { [total]: 9 },
        [t4Total],
        [
          [3, total],
          [4, total],
        ],
      ),
    ).toEqual(['T4-TOTAL:review → T4-TOTAL:review', 'N0:1 → T4-TOTAL:review', 'N1:1 → N1:1']);
  });

  it('is proved again by a text that has the result with which they make the total', () => {
    const upheld = 'reviewLitigation/review.upheld';
    expect(mergeOn({ [upheld]: 6 }, [t4Total], [[1, upheld]])).toEqual([
      'T4-TOTAL:review → T4-TOTAL:review',
      'N0:1 → T4-TOTAL:review',
    ]);
  });
});

it("goes with last year's report where that says the same of a cell", () => {
  const lastYear = withCells(reportOf(reportText({ ...VALID, year: VALID.year - 1 })), {
    'carriedOut.naturalPerson': 1,
    'carriedOut.business': 0,
    'carriedOut.total': 1,
  });
  const changed = withCells(report, { 'carriedIn.total': 4 });
  const stated = rule('N', {
    stated: said(10, 1),
    parts: [cellTerm(changed, cellRef('carriedIn.total'))],
  });
  const findings = oneCause(
    judge([t3WrongCell, stated, yCarriedIn], { report: changed, lastYear, history: [] }),
  ).flatMap(({ finding }) => (finding ? [finding] : []));
  expect(findings.map(({ id }) => id)).toEqual(['T3-WRONG-CELL:carriedIn.total']);
  const [finding] = findings;
  expect(finding?.message['zh-CN']).toContain(
    '请核对该格。同一原因还使以下核对不符：规则N（案N）；与上年结转衔接（“总计”列）。',
  );
  expect(finding?.evidence[0]).toEqual(said(10, 1).evidence);
  expect(finding?.evidence.at(-1)).toEqual(cellTerm(changed, cellRef('carriedIn.total')).evidence);
});
