import { describe, expect, it } from 'vitest';
import { auditReport } from '../../../../shared/audit/audit-report';
import { judge } from '../../../../shared/audit/judge';
import { rules } from '../../../../shared/rules/registry';
import { reportOf, withCells } from '../../builders/report';
import { reportText, VALID } from '../../builders/report-text';

interface Years {
  readonly now: string;
  readonly before?: string;
  /** Cells of last year's report. */
  readonly cells?: Readonly<Record<string, number | null>>;
}

function verdicts(ruleId: string, { now, before = '', cells = {} }: Years) {
  const report = reportOf(reportText({ ...VALID, overview: [now] }));
  const text = reportText({ ...VALID, year: VALID.year - 1, overview: [before] });
  const lastYear = withCells(reportOf(text), cells);
  const own = rules.filter((rule) => rule.id === ruleId);
  return judge(own, { report, lastYear, history: [] }).map(({ verdict, finding }) => ({
    outcome: verdict.outcome,
    arithmetic: verdict.arithmetic,
    message: finding?.message['zh-CN'] ?? '',
  }));
}

const growth = (now: string, received: number, before = '') =>
  verdicts('Y-GROWTH', { now, before, cells: { 'received.total': received } });

describe('growth against last year', () => {
  it.each([
    ['收到政府信息公开申请14件,较上年增长16.7%。', 12, 'passed'],
    ['收到政府信息公开申请14件,较上年增长16.6%。', 12, 'passed'],
    ['收到政府信息公开申请14件,较上年增长16%。', 12, 'passed'],
    ['收到政府信息公开申请14件,较上年增长18%。', 12, 'failed'],
    ['收到政府信息公开申请14件,较上年增长27%。', 11, 'passed'],
    ['收到政府信息公开申请14件,较上年增长28%。', 11, 'failed'],
    ['收到政府信息公开申请14件,较上年下降16.7%。', 12, 'failed'],
    ['收到政府信息公开申请14件,较2022年减少6件。', 20, 'passed'],
    ['收到政府信息公开申请14件,较上年的12件增长16.7%。', 12, 'passed'],
    ['收到政府信息公开申请14件,较上年的11件增长27.3%。', 12, 'failed'],
    ['收到政府信息公开申请14件,较上年增长约20%。', 12, 'unverifiable'],
    ['收到政府信息公开申请15件,较上年增长25%。', 12, 'unverifiable'],
  ])('%s', (now, received, outcome) => {
    expect(growth(now, received).map((each) => each.outcome)).toEqual([outcome]);
  });

  it.each([
    '收到政府信息公开申请14件,较前年增长50%。',
    '收到政府信息公开申请14件,较2019年增长50%。',
    '收到政府信息公开申请14件,环比增长50%。',
    '收到政府信息公开申请14件,新增专栏3个。',
  ])('is not what is said of another time: %s', (now) => {
    expect(growth(now, 12)).toEqual([]);
  });

  it('says the way it went', () => {
    const [found] = growth('收到政府信息公开申请14件,较上年增长16.7%。', 20);
    expect(found?.arithmetic).toBe('(14 - 20) / 20 ≈ -30% ≠ 16.7%');
    expect(found?.message).toContain('两年相比应为减少30%，而不是增加16.7%');
  });

  it('of what only the texts state needs the very same words, said once', () => {
    const now = '全年举办政务公开业务培训班12期,较上年增长20%。';
    const outcome = (before: string): string | undefined =>
      verdicts('Y-GROWTH', { now, before })[0]?.outcome;
    expect(outcome('全年举办政务公开业务培训班10期。')).toBe('passed');
    expect(outcome('全年举办政务公开业务培训班11期。')).toBe('failed');
    expect(outcome('全年举办政务公开专题培训班11期。')).toBe('unverifiable');
    expect(outcome('全年举办政务公开业务培训班11次。')).toBe('unverifiable');
    const twice = '全年举办政务公开业务培训班10期。全年举办政务公开业务培训班11期。';
    expect(outcome(twice)).toBe('unverifiable');
  });
});

const copied = (text: string) => verdicts('Y-COPIED-FIGURES', { now: text, before: text })[0];

describe('figures left as they were', () => {
  it.each([
    '每季度召开12次联席会议研究政务公开工作。',
    '自2019年以来累计公开政府信息12345条。',
    '对公开申请做到100%按期答复群众满意。',
    '全年未收到公众投诉举报0件0人次。',
    '12345热线24小时受理群众反映的诉求。',
    '按照国办公开办函〔2021〕30号文件要求编制报告。',
    '全县现有政务新媒体账号33个运行正常。',
    '建立了3个方面8个领域的公开标准目录。',
  ])('are none where they may be so each year: %s', (text) => {
    expect(copied(text)?.outcome).toBe('passed');
  });

  it('are quoted', () => {
    const found = copied('全年发布政策解读稿件36篇。网站满意率达到99.3%,全年更新。');
    expect(found?.outcome).toBe('failed');
    expect(found?.message).toContain('有2句');
    expect(found?.message).toContain('36篇、99.3%');
  });
});

describe('a leap', () => {
  const leap = (cells: Years['cells']) =>
    verdicts('Y-OUTLIER', { now: '', cells: cells ?? {} }).find(({ message }) => message !== '');

  it('of fees by the factor of their unit says so', () => {
    expect(leap({ 'activeDisclosure/fees.amount': 523_100 })?.message).toContain('“万元”');
    expect(leap({ 'activeDisclosure/fees.amount': 1 })?.message).not.toContain('“万元”');
  });

  it('is none with a figure missing', () => {
    expect(leap({ 'activeDisclosure/licensing.decisions': null })).toBeUndefined();
  });
});

describe('what is carried in, against last year', () => {
  const carried = (cells: Readonly<Record<string, number>>) => {
    const report = reportOf(reportText(VALID));
    const before = reportOf(reportText({ ...VALID, year: VALID.year - 1 }));
    const fitting = { 'carriedOut.naturalPerson': 1, 'carriedOut.business': 0 };
    const lastYear = withCells(before, { ...fitting, 'carriedOut.total': 1, ...cells });
    const { findings, verdicts: all } = auditReport(report, lastYear);
    const own = findings.filter(({ ruleId }) => ruleId === 'Y-CARRIED-IN');
    const failed = all.filter(
      ({ ruleId, outcome }) => ruleId === 'Y-CARRIED-IN' && outcome === 'failed',
    );
    return { own, failed: failed.length };
  };

  it('is one finding for two wrong columns and the total that follows from them', () => {
    const { own, failed } = carried({
      'carriedOut.naturalPerson': 3,
      'carriedOut.business': 2,
      'carriedOut.total': 5,
    });
    expect(failed).toBe(3);
    expect(own).toHaveLength(1);
    const columns = own[0]?.evidence.map((each) => (each.kind === 'cell' ? each.column : ''));
    expect(new Set(columns)).toEqual(new Set(['naturalPerson', 'business', 'total']));
    expect(own[0]?.arithmetic).toBe('1 ≠ 3; 0 ≠ 2; 1 ≠ 5');
  });

  it('is a finding for one wrong column, and none where all agree', () => {
    expect(carried({ 'carriedOut.total': 5 }).own).toHaveLength(1);
    expect(carried({}).own).toEqual([]);
  });
});
