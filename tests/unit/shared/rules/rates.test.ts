import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditReport } from '../../../../shared/audit/audit-report';
import { isPossible, printsAs } from '../../../../shared/rules/rates/printed-rate';
import { reportOf } from '../../builders/report';
import { reportText, VALID } from '../../builders/report-text';

/** Outcomes of the rules of rates in a report whose table three carries 1 in and 2 out. */
function outcomes(sentence: string): readonly string[] {
  const report = reportOf(reportText({ ...VALID, overview: [sentence] }));
  return auditReport(report, null)
    .verdicts.filter(({ ruleId }) => /^N-(?:RATE|ON-TIME|REMAINDER|SHARES)/.test(ruleId))
    .map(({ ruleId, outcome }) => `${ruleId} ${outcome}`);
}

describe('rates', () => {
  it.each([
    ['受理热线3904件，办结3875件，办结率99.3%。', ['N-RATE passed']],
    // Cut off instead of rounded.
    ['受理热线3904件，办结3875件，办结率99.2%。', ['N-RATE passed']],
    ['受理热线3904件，办结3875件，办结率99%。', ['N-RATE passed']],
    ['受理热线3904件，办结3875件，办结率99.4%。', ['N-RATE failed']],
    ['收到留言32条，采纳9条，采纳率28.1%。', ['N-RATE passed']],
    ['排查问题30个，整改28个，整改率100%。', ['N-RATE failed']],
    ['受理热线约3904件，办结3875件，办结率99.3%。', ['N-RATE unverifiable']],
    // Another act, another rate: all answered, and not all done, is asked about.
    ['受理热线100件，办结95件，答复率100%。', ['N-ON-TIME failed']],
    ['受理热线100件，办结95件，答复率98%。', []],
    ['受理热线100件，办结95件，满意率100%。', []],
    // What is carried over explains it; with what was carried in 13 of 15 are done.
    ['收到政府信息公开申请14件，办结13件，办结率100%。', ['N-RATE passed']],
    ['收到政府信息公开申请14件，办结13件，办结率86.7%。', ['N-RATE passed']],
    ['收到政府信息公开申请14件，办结13件，办结率92.9%。', ['N-RATE passed']],
    ['收到政府信息公开申请14件，办结13件，办结率80%。', ['N-RATE failed']],
    ['受理来信247件，已办结245件，按期办结率100%，满意率100%。', ['N-ON-TIME failed']],
    ['受理来信247件，已办结247件，按期办结率100%。', ['N-ON-TIME passed']],
    ['受理来信265件，已办结240件。', ['N-REMAINDER failed']],
    ['受理来信265件，已办结240件。其余25件正在办理。', []],
    ['电话回访群众42人，满意率85.7%。', ['N-RATE-POSSIBLE passed']],
    ['电话回访群众42人，满意率86.7%。', ['N-RATE-POSSIBLE failed']],
    ['受理热线42件，满意率86.7%。', []],
    ['开展抽查4次，合格率98.5%。', []],
    ['抽查网站42个，季度平均合格率98.5%。', []],
    ['动态占33.3%，政策占33.3%，服务占33.3%。', ['N-SHARES-100 passed']],
    ['动态占33%，政策占33%，服务占32%。', ['N-SHARES-100 passed']],
    ['动态占33%，政策占33%，服务占31%。', ['N-SHARES-100 failed']],
    ['动态、政策、服务分别占30%、50%、21%。', ['N-SHARES-100 passed']],
    ['动态、政策、服务分别占30%、50%、25%。', ['N-SHARES-100 failed']],
    ['动态占30%，政策占20%，服务占10%。', []],
    // By their counts 72, 11 and 17.
    ['网站72条、占72%，微信11条、占9%，微博17条、占17%。', ['N-SHARES-100 failed']],
    ['网站72条、占72%，微信11条、占11%，微博17条、占17%。', ['N-SHARES-100 passed']],
    // 60.4 and 39.6: cut off, or rounded otherwise so that both make 100.
    ['网站61条、占60%，微信40条、占39%。', ['N-SHARES-100 passed']],
    ['网站61条、占61%，微信40条、占39%。', ['N-SHARES-100 passed']],
    ['网站61条、占60%，微信40条、占41%。', ['N-SHARES-100 failed']],
  ])('%s', (sentence, expected) => expect(outcomes(sentence)).toEqual(expected));

  it('asks once in each of two sentences that ; joins', () => {
    expect(
      outcomes(
        '受理来信247件，已办结245件，按期办结率100%，满意率100%；受理热线390件，已办件388件，按时办结率100%，满意率99.3%。',
      ),
    ).toEqual(['N-ON-TIME failed', 'N-ON-TIME failed']);
  });
});

describe('a printed rate', () => {
  const counts = fc
    .integer({ min: 1, max: 5000 })
    .chain((base) =>
      fc.tuple(
        fc.constant(base),
        fc.integer({ min: 0, max: base }),
        fc.integer({ min: 0, max: 2 }),
      ),
    );

  it('fits the counts that it was rounded or cut off from', () => {
    fc.assert(
      fc.property(counts, ([base, count, decimals]) => {
        const share = count / base;
        const unit = 10 ** -decimals;
        const roundedTo = Number((share * 100).toFixed(decimals));
        const cutOff = Math.floor(share * 100 * 10 ** decimals + 1e-9) / 10 ** decimals;
        for (const rate of [roundedTo, cutOff]) {
          expect(printsAs(share, rate, unit)).toBe(true);
          expect(isPossible(base, rate, unit)).toBe(true);
        }
      }),
    );
  });

  it('is impossible only where no count gives it', () => {
    const bases = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(bases, fc.integer({ min: 0, max: 1000 }), (base, tenths) => {
        const all = Array.from({ length: base + 1 }, (_, count) => count / base);
        const rate = tenths / 10;
        expect(isPossible(base, rate, 0.1)).toBe(all.some((each) => printsAs(each, rate, 0.1)));
      }),
    );
  });
});
