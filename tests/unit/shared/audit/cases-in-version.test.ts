import { describe, expect, it } from 'vitest';
import { auditReport } from '../../../../shared/audit/audit-report';
import { compareVersions, type VersionChange } from '../../../../shared/audit/compare-versions';
import type { Audit, Finding, Outcome, Verdict } from '../../../../shared/audit/finding';
import { textKey } from '../../../../shared/rules/text-key';
import { sampleText } from '../../builders/findings-input';
import { reportOf } from '../../builders/report';

const SAMPLE = sampleText();
const EMPTY = auditReport(reportOf(''), null);

interface Check {
  readonly rule: string;
  /** The words of a sentence, or the name of a place. */
  readonly of: string;
  readonly outcome: Outcome;
  readonly place?: true;
  /** What the check read, as quoted. */
  readonly numbers?: readonly string[];
  /** The check whose finding stands for this one. */
  readonly cause?: string | undefined;
}

const keyOf = ({ rule, of, place }: Check): string => `${rule}:${place ? of : textKey(of)}`;

function verdictOf(check: Check): Verdict {
  const { rule, of, outcome, place, numbers = [], cause } = check;
  return {
    ruleId: rule,
    caseKey: place ? of : textKey(of),
    title: { 'zh-CN': `“${of}”`, en: of },
    outcome,
    arithmetic: '',
    evidence: numbers.map((quote, at) => ({ kind: 'text', span: [at, at + 1], quote })),
    missing: [],
    findingId: outcome === 'failed' ? (cause ?? keyOf(check)) : null,
  };
}

function auditOf(...checks: readonly Check[]): Audit {
  const findings = checks
    .filter(({ outcome, cause }) => outcome === 'failed' && cause === undefined)
    .map((check): Finding => {
      const words = { 'zh-CN': check.of, en: check.of };
      const { rule: ruleId } = check;
      return {
        id: keyOf(check),
        ruleId,
        severity: 'error',
        message: words,
        basis: words,
        expected: null,
        actual: null,
        arithmetic: '',
        evidence: [],
      };
    });
  return { ...EMPTY, findings, verdicts: checks.map(verdictOf), checks: [] };
}

const fatesOf = (changes: readonly VersionChange[]): readonly string[] =>
  changes.map(({ fate, finding }) => `${fate} ${finding.ruleId}`);

const fates = (before: readonly Check[], after: readonly Check[]): readonly string[] =>
  fatesOf(compareVersions(auditOf(...before), auditOf(...after)));

const ofTexts = (before: string, after: string, rule: string): readonly string[] =>
  fatesOf(
    compareVersions(auditReport(reportOf(before), null), auditReport(reportOf(after), null)),
  ).filter((each) => each.endsWith(rule));

describe('what a new version says of a case', () => {
  const place = { rule: 'Y-UNCHANGED', of: 'overview', place: true } as const;

  it('that another section passed says nothing of one that is not there', () => {
    const other = { ...place, of: 'problems', outcome: 'passed' } as const;
    expect(fates([{ ...place, outcome: 'failed' }, other], [other])).toEqual([
      'unverifiable Y-UNCHANGED',
    ]);
    expect(fates([{ ...place, outcome: 'failed' }], [{ ...place, outcome: 'passed' }])).toEqual([
      'corrected Y-UNCHANGED',
    ]);
  });

  it('a slip is put right where the whole text was looked through and has none', () => {
    const slip = { rule: 'S-DOUBLED-WORDS', of: '主动公开的的信息', outcome: 'failed' } as const;
    const clean = { rule: slip.rule, of: 'text', place: true, outcome: 'passed' } as const;
    expect(fates([slip], [clean])).toEqual(['corrected S-DOUBLED-WORDS']);
    expect(fates([slip], [])).toEqual(['unverifiable S-DOUBLED-WORDS']);
    expect(fates([slip], [{ ...slip, of: '依法依依法' }])).toEqual([
      'unverifiable S-DOUBLED-WORDS',
      'added S-DOUBLED-WORDS',
    ]);
  });

  it('a citation is the same with another number, and no other citation is it', () => {
    const cited = { rule: 'S-DOCUMENT-NUMBER', outcome: 'failed' } as const;
    const old = { ...cited, of: '《政府信息公开条例》（国令第492号）' };
    const right = { ...old, of: '《政府信息公开条例》（国令第711号）', outcome: 'passed' } as const;
    const other = { ...right, of: '《信息处理费管理办法》（国办函〔2020〕109号）' };
    expect(fates([old], [right])).toEqual(['corrected S-DOCUMENT-NUMBER']);
    expect(fates([old], [other])).toEqual(['unverifiable S-DOCUMENT-NUMBER']);
  });
});

describe('a sentence with another number', () => {
  const sum = { rule: 'N-SUM-OF-PARTS', numbers: ['10', '3', '8'] } as const;
  const wrong = { ...sum, of: '通过网站主动公开信息10条', outcome: 'failed' } as const;
  const right = { ...sum, of: '通过网站主动公开信息11条', outcome: 'passed' } as const;

  it('is the same where the words are, and one of its numbers', () => {
    const now = { ...right, numbers: ['11', '3', '8'] };
    expect(fates([wrong], [now])).toEqual(['corrected N-SUM-OF-PARTS']);
    expect(fates([wrong], [{ ...now, numbers: ['33', '22', '11'] }])).toEqual([
      'unverifiable N-SUM-OF-PARTS',
    ]);
  });

  it('is another where a word differs', () => {
    expect(fates([wrong], [{ ...right, of: '通过微博主动公开信息11条' }])).toEqual([
      'unverifiable N-SUM-OF-PARTS',
    ]);
  });

  it('is another where its words may stand anywhere', () => {
    expect(fates([{ ...wrong, of: '公开10条' }], [{ ...right, of: '公开11条' }])).toEqual([
      'unverifiable N-SUM-OF-PARTS',
    ]);
  });

  it('is not told apart from a second one, in either version', () => {
    const twice = { ...right, of: '通过网站主动公开信息12条' };
    expect(fates([wrong], [right, twice])).toEqual(['unverifiable N-SUM-OF-PARTS']);
    const second = { ...wrong, of: '通过网站主动公开信息13条' };
    expect(fates([wrong, second], [right])).toEqual([
      'unverifiable N-SUM-OF-PARTS',
      'unverifiable N-SUM-OF-PARTS',
    ]);
  });

  it('that the old version had as well is no other', () => {
    expect(fates([wrong, right], [right])).toEqual(['unverifiable N-SUM-OF-PARTS']);
  });
});

describe('a list of parts that is an error in one version and a question in the other', () => {
  const list = { of: '主动公开政府信息100条', outcome: 'failed', numbers: ['60'] } as const;

  it('is one case, also with another number', () => {
    const error = { ...list, rule: 'N-SUM-OF-PARTS' };
    const question = { ...list, rule: 'N-PARTS-DIFFER' };
    expect(fates([error], [question])).toEqual(['standing N-SUM-OF-PARTS']);
    expect(fates([question], [error])).toEqual(['standing N-PARTS-DIFFER']);
    const changed = { ...question, of: '主动公开政府信息101条' };
    expect(fates([error], [changed])).toEqual(['standing N-SUM-OF-PARTS']);
    expect(fates([question], [{ ...error, outcome: 'passed' }])).toEqual([
      'corrected N-PARTS-DIFFER',
    ]);
  });

  it('in a report', () => {
    const of = (total: number): string =>
      SAMPLE.replace(
        '二、主动公开政府信息情况',
        `发布解读${total}篇,其中文字解读40篇,图片解读30篇,视频解读10篇。\n\n二、主动公开政府信息情况`,
      );
    expect(of(100)).not.toBe(SAMPLE);
    expect(ofTexts(of(100), of(100), 'N-PARTS-DIFFER')).toEqual(['standing N-PARTS-DIFFER']);
    expect(ofTexts(of(100), of(80), 'N-PARTS-DIFFER')).toEqual(['corrected N-PARTS-DIFFER']);
    expect(ofTexts(of(100), of(70), 'N-PARTS-DIFFER')).toEqual(['standing N-PARTS-DIFFER']);
  });
});

describe('a finding that stands for several checks', () => {
  const own = { rule: 'N-SUM-OF-PARTS', of: '主动公开政府信息十条', outcome: 'failed' } as const;
  const merged = {
    rule: 'N-VS-DISCLOSURE',
    of: '网站公开政府信息三条',
    outcome: 'failed',
    cause: keyOf(own),
  } as const;
  const passed = { outcome: 'passed' } as const;

  it('is put right when all have passed, and not when one is gone', () => {
    expect(
      fates(
        [own, merged],
        [
          { ...own, ...passed },
          { ...merged, ...passed },
        ],
      ),
    ).toEqual(['corrected N-SUM-OF-PARTS']);
    expect(fates([own, merged], [{ ...own, ...passed }])).toEqual(['unverifiable N-SUM-OF-PARTS']);
    expect(fates([own, merged], [{ ...merged, ...passed }])).toEqual([
      'unverifiable N-SUM-OF-PARTS',
    ]);
  });

  it('is now what its own check says, before all others', () => {
    const cause = { rule: 'N-RATE', of: '按时办结率为百分之九十', outcome: 'failed' } as const;
    const after = auditOf({ ...merged, cause: undefined }, { ...own, cause: keyOf(cause) }, cause);
    const changes = compareVersions(auditOf(merged, own), after);
    expect(changes[0]).toMatchObject({ fate: 'standing', now: keyOf(cause) });
  });

  it('one wrong cell has no check where there is none: its equations have passed', () => {
    const cell = { rule: 'T3-WRONG-CELL', of: 'received total', place: true } as const;
    const cause = { ...cell, outcome: 'failed' } as const;
    const balance = { rule: 'T3-BALANCE', of: 'total', place: true } as const;
    const broken = { ...balance, outcome: 'failed', cause: keyOf(cause) } as const;
    expect(fates([cause, broken], [{ ...balance, ...passed }])).toEqual([
      'corrected T3-WRONG-CELL',
    ]);
    expect(fates([cause, broken], [{ ...balance, outcome: 'unverifiable' }])).toEqual([
      'unverifiable T3-WRONG-CELL',
    ]);
    expect(fates([cause, broken], [])).toEqual(['unverifiable T3-WRONG-CELL']);
  });
});

it('a year that was left as it was is put right where no other is claimed', () => {
  const slip = SAMPLE.replace('2021年,全县', '2020年,全县');
  expect(slip).not.toBe(SAMPLE);
  expect(ofTexts(slip, SAMPLE, 'S-YEAR')).toEqual(['corrected S-YEAR']);
});
