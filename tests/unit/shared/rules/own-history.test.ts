import { describe, expect, it } from 'vitest';
import { judge } from '../../../../shared/audit/judge';
import type { Outcome } from '../../../../shared/audit/finding';
import { figuresOf, type YearFigures } from '../../../../shared/report/history';
import { rules } from '../../../../shared/rules/registry';
import { reportOf, withCells } from '../../builders/report';
import { reportText, VALID } from '../../builders/report-text';

const LICENSING = 'activeDisclosure/licensing.decisions';
const FEES = 'activeDisclosure/fees.amount';

const reportWith = (year: number, cells: Readonly<Record<string, number | null>>) =>
  withCells(reportOf(reportText({ ...VALID, year })), cells);

interface Years {
  readonly now: number | null;
  /** Of last year, the year before it, and so on; `undefined`: no report of that year. */
  readonly before: readonly (number | null | undefined)[];
  readonly cell?: string;
}

/** What both rules that look back say of one figure. */
function judged({ now, before, cell = LICENSING }: Years) {
  const [last, ...others] = before;
  const report = reportWith(VALID.year, { [cell]: now });
  const lastYear = last === undefined ? null : reportWith(VALID.year - 1, { [cell]: last });
  const history = others.flatMap((value, at): readonly YearFigures[] => {
    const year = VALID.year - 2 - at;
    if (value === undefined) return [];
    return [{ year, figures: figuresOf(reportWith(year, { [cell]: value })) }];
  });
  const own = rules.filter(({ id }) => id === 'Y-HISTORY' || id === 'Y-OUTLIER');
  const key = cell.split('/').at(-1);
  return judge(own, { report, lastYear, history })
    .filter(({ verdict }) => verdict.caseKey === key)
    .map(({ verdict, finding }) => ({ ...verdict, finding }));
}

const outcomes = (years: Years): readonly `${string} ${Outcome}`[] =>
  judged(years).map(({ ruleId, outcome }) => `${ruleId} ${outcome}` as const);

describe("a figure beside the organ's own years", () => {
  it.each<[string, Years['now'], Years['before'], Outcome]>([
    ['far above all of them', 1208, [210, 198, 230], 'failed'],
    ['far below all of them', 40, [210, 198, 230], 'failed'],
    ['nothing where there always was much', 0, [210, 198, 230], 'failed'],
    ['a hundredfold, of five years', 21_000, [210, 198, 230, 205, 190], 'failed'],
    ['three times as much', 620, [210, 198, 230], 'passed'],
    ['four times, but few', 40, [10, 9, 8], 'passed'],
    ['as high as one year was', 1208, [210, 198, 1100], 'passed'],
    ['where the years swing as far', 2400, [20, 140, 600], 'passed'],
    ['growing on as it grew', 1000, [500, 250, 125, 60], 'passed'],
    ['usual, after a slip of last year', 1208, [12_080, 1208, 1190], 'passed'],
    ['from nothing to little', 45, [0, 0, 0], 'passed'],
    ['from nothing to much', 450, [0, 0, 0], 'failed'],
  ])('%s', (_, now, before, outcome) => {
    expect(outcomes({ now, before })).toEqual([`Y-HISTORY ${outcome}`]);
  });

  it('needs three years that have it; last year alone is looked at until then', () => {
    const tooFew = ['Y-OUTLIER passed', 'Y-HISTORY unverifiable'];
    expect(outcomes({ now: 1208, before: [1210] })).toEqual(tooFew);
    expect(outcomes({ now: 1208, before: [1210, 1200] })).toEqual(tooFew);
    expect(outcomes({ now: 1208, before: [1210, 1200, null, undefined] })).toEqual(tooFew);
    expect(outcomes({ now: 1208, before: [] })).toEqual([]);
    const [, history] = judged({ now: 1208, before: [1210, 1200] });
    expect(history?.missing.map((each) => each['zh-CN'])).toEqual([
      '至少3个往年的同一数（现有2个，年份太少）',
    ]);
  });

  it('takes a missing number for no year, never for 0', () => {
    expect(outcomes({ now: 1208, before: [1210, 1200, 1190, null] })).toEqual(['Y-HISTORY passed']);
    expect(outcomes({ now: null, before: [1210, 1200, 1190] })).toEqual(['Y-HISTORY unverifiable']);
  });

  it('does without a report of last year', () => {
    expect(outcomes({ now: 1208, before: [undefined, 210, 198, 230] })).toEqual([
      'Y-HISTORY failed',
    ]);
  });

  it('looks back five years', () => {
    const before = [undefined, undefined, undefined, 210, 198, 230, 205];
    expect(outcomes({ now: 1208, before })).toEqual(['Y-HISTORY unverifiable']);
  });

  it('names the years, the oldest first, and what is expected', () => {
    const [{ finding } = {}] = judged({ now: 1208, before: [210, 198, 230] });
    expect(finding?.message['zh-CN']).toBe(
      '表二“行政许可”行“本年处理决定数量”列为1208，本单位往年为230（2020年）、198（2021年）、210（2022年），与历年相比异常。请核实填报是否有误；如属实，请了解变化原因。',
    );
    expect(finding?.message.en).toContain('230 (2020), 198 (2021), 210 (2022)');
    expect(finding).toMatchObject({ severity: 'info', expected: 210, actual: 1208 });
    expect(finding?.arithmetic).toBe('198, 210, 230 → 210; 1208 / 210 ≈ 5.8');
    expect(finding?.evidence.map((each) => each.kind === 'cell' && each.lastYear)).toEqual([
      undefined,
      true,
    ]);
  });

  it('of an even number of years takes the middle', () => {
    const [{ finding } = {}] = judged({ now: 1208, before: [210, 198, 230, 220] });
    expect(finding?.expected).toBe(215);
  });

  it('of fees says where the unit may have been taken for another', () => {
    const slip = judged({ now: 523_100, before: [50, 52, 49], cell: FEES });
    expect(slip[0]?.finding?.message['zh-CN']).toContain('疑似把金额单位“万元”误作“元”');
    const leap = judged({ now: 900, before: [50, 52, 49], cell: FEES });
    expect(leap[0]?.finding?.message['zh-CN']).not.toContain('疑似');
    expect(outcomes({ now: 300, before: [50, 52, 49], cell: FEES })).toEqual(['Y-HISTORY passed']);
  });
});

describe('what a report leaves for later years', () => {
  const [, licensing, , , fees, received] = figuresOf(reportWith(2023, { [FEES]: null }));

  it('is its numbers, null where it has none', () => {
    expect([licensing, fees, received]).toEqual([1208, null, 14]);
  });

  it('of the form of 2019 is not table two, which counted otherwise', () => {
    const old = reportOf(reportText({ ...VALID, year: 2020, version: '2019' }));
    expect(figuresOf(old)).toEqual([null, null, null, null, null, 14]);
  });
});
