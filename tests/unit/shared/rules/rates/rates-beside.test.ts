import { describe, expect, it } from 'vitest';
import { ratesBeside } from '../../../../../shared/rules/rates/rates-beside';
import { inputWith } from '../../../builders/rule-input';

/** `245件/247件 100%:onTime explained`: each rate with its two counts, its kind, and what else is known of it. */
function told(words: string): readonly string[] {
  const { report, text } = inputWith(words);
  const quote = ({ span }: { span: readonly [number, number] }): string => text.slice(...span);
  return ratesBeside(report, text).map((each) => {
    const marks = [
      ...(each.ofSome ? ['ofSome'] : []),
      ...(each.explained ? ['explained'] : []),
      ...(each.elsewhere ? ['elsewhere'] : []),
      ...(each.carried ? ['applications'] : []),
    ];
    const { done, base, rate, kind } = each;
    return [`${quote(done)}/${quote(base)} ${quote(rate)}:${kind}`, ...marks].join(' ');
  });
}

describe('rates beside their counts', () => {
  it.each([
    ['受理来信247件，已办结245件，按期办结率100%。', ['245件/247件 100%:onTime']],
    ['受理来信247件，已办结245件，办结率99.2%，满意率100%。', ['245件/247件 99.2%:completion']],
    ['征集意见100条，采纳30条，采纳率30%。', ['30条/100条 30%:completion']],
    ['排查问题30个，整改28个，整改率93.3%。', ['28个/30个 93.3%:completion']],
    ['排查问题30个，整改28个，按期整改率93.3%。', ['28个/30个 93.3%:onTime']],
    ['受理来信247件，按期办结245件，按期办结率99%。', ['245件/247件 99%:onTimeCounted']],
    ['受理来信247件，办结245件，答复率100%。', ['245件/247件 100%:otherAct']],
    ['受理来信247件，答复245件，回复率达100%。', ['245件/247件 100%:completion']],
    ['受理来信247件，办理完毕245件，办理率为100%。', ['245件/247件 100%:completion']],
    ['受理来信247件，办理完毕245件，处理率为100%。', ['245件/247件 100%:otherAct']],
    ['受理来信247件，答复涉及教育的5件，答复率100%。', ['5件/247件 100%:completion ofSome']],
    ['受理来信247件，办结245件，2件在办，办结率99%。', ['245件/247件 99%:completion explained']],
    ['受理建议60件、提案40件，办结38件，办结率38%。', ['38件/60件 38%:completion elsewhere']],
    ['收到政府信息公开申请14件，办结13件，办结率93%。', ['13件/14件 93%:completion applications']],
    ['办结率99%（受理247件，办结245件）。', ['245件/247件 99%:completion']],
    ['来信247件，办结245件，办结率99%。', ['245件/247件 99%:completion']],
    ['受理来信247件，办结245件，增长5%。', []],
    ['受理来信247件，办结248件，办结率100%。', []],
    ['受理来信247件，办结245次，办结率99%。', []],
    ['受理来信247件，办结245件。办结率99%。', []],
    ['受理来信247件；办结245件，办结率99%。', []],
    ['受理来信247件，办结245件，平均办结率99%。', []],
    ['受理来信247件，办结245件，提前办结率99%。', []],
    ['其中来信247件，办结245件，办结率99%。', []],
  ])('%s', (words, expected) => expect(told(words)).toEqual(expected));
});
