import { describe, expect, it } from 'vitest';
import { isCarried } from '../../../../../shared/rules/rates/carried';
import { handledPairs } from '../../../../../shared/rules/rates/handled-pairs';
import { inputWith } from '../../../builders/rule-input';

/** `247件/245件 plain 100%`: what came in, what was done, and the rates behind. */
function told(words: string): readonly string[] {
  const { report, text } = inputWith(words);
  const quote = ({ span }: { span: readonly [number, number] }): string => text.slice(...span);
  return handledPairs(report, text).map((pair) => {
    const { base, done, plain, rates, carried } = pair;
    return [
      `${quote(base)}/${quote(done)}`,
      ...(plain ? ['plain'] : []),
      ...(carried ? [isCarried(pair) ? 'carried' : 'applications'] : []),
      ...rates.map((rate) => quote(rate)),
    ].join(' ');
  });
}

describe('what came in and what of it was done', () => {
  it.each([
    ['受理来信247件，已办结245件，按期办结率100%。', ['247件/245件 plain 100%']],
    ['受理来信247件，已办结245件，办结率99.2%，满意率100%。', ['247件/245件 plain 99.2% 100%']],
    ['受理来信247件，已办结247件。', ['247件/247件 plain']],
    ['受理来信247件，办结248件。', []],
    ['受理来信247件，办结245次。', []],
    ['受理来信247件。办结245件。', []],
    ['来信247件，办结245件。', []],
    ['受理来信247件，转办245件。', []],
    ['受理并办结来信247件，答复245件。', []],
    ['征集意见100条，采纳30条，采纳率30%。', []],
    ['排查问题30个，整改28个，整改率93.3%。', []],
    ['排查问题30个，整改28个，按期整改率93.3%。', []],
    ['受理来信247件，答复同意公开5件。', ['247件/5件']],
    ['受理来信247件，已 办结245件。', ['247件/245件 plain']],
    ['受理来信247件，均已按期办结来信245件。', ['247件/245件 plain']],
    // Another act, another rate.
    ['受理来信247件，办结245件，答复率100%。', ['247件/245件 plain 100%']],
    ['受理来信247件，答复245件，回复率达100%。', ['247件/245件 plain 100%']],
    ['受理来信247件，办理完毕245件，办理率为100%。', ['247件/245件 plain 100%']],
    ['受理来信247件，办理完毕245件，处理率为100%。', ['247件/245件 plain 100%']],
    ['受理来信247件，办结245件，增长5%。', ['247件/245件 plain 5%']],
    ['受理来信247件，办结245件，来电3件，办结率99%。', ['247件/245件 plain']],
    ['受理来信247件，办结245件。办结率99%。', ['247件/245件 plain']],
    // Applications, of which table three says that 1 came over and 2 go on.
    ['收到政府信息公开申请14件，办结13件。', ['14件/13件 plain carried']],
    ['收到政府信息公开申请14件，办结12件。', ['14件/12件 plain carried']],
    ['收到政府信息公开申请14件，办结11件。', ['14件/11件 plain applications']],
    ['收到政府信息公开申请14件，办结14件。', ['14件/14件 plain applications']],
    ['受理14件依申请公开，办结13件。', ['14件/13件 plain carried']],
    ['受理来信14件，办结13件。', ['14件/13件 plain']],
  ])('%s', (words, expected) => expect(told(words)).toEqual(expected));

  const behind = (words: string) => {
    const { report, text } = inputWith(words);
    return handledPairs(report, text).map((pair) => pair.behind);
  };
  it.each([
    ['受理来信9件，办结8件，其余在办。', ['，其余在办。']],
    ['受理来信9件，办结8件，其余1件在办，来电3件。', ['，其余1件在办']],
    ['受理来信9件，办结8件，办结率89%，其余在办。', ['，办结率89%，其余在办。']],
    ['受理来信9件，办结8件。\n其余在办。', ['。']],
  ])('is followed by what is said behind: %s', (words, expected) =>
    expect(behind(words)).toEqual(expected.map((each) => each.replaceAll('，', ','))),
  );
});
