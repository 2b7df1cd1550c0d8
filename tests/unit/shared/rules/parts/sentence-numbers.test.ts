import { describe, expect, it } from 'vitest';
import type { Placed } from '../../../../../shared/rules/parts/sentence-numbers';
import {
  bracketOf,
  isDeeper,
  numberedSentences,
  sameBrackets,
} from '../../../../../shared/rules/parts/sentence-numbers';
import { inputWith } from '../../../builders/rule-input';

/** Each number of the sentences with where the brackets around it open, counted from the first sentence's begin. */
function told(words: string) {
  const { report, text } = inputWith(words);
  const start = text.indexOf(words.split('\n')[0] ?? '');
  return numberedSentences(text, report.facts)
    .filter((each) => each.start >= start && each.start < start + words.length)
    .map(({ placed, start: own }) => [
      own - start,
      placed.map(({ fact, brackets }) =>
        [text.slice(...fact.span), ...brackets.map((at) => at - start)].join(' '),
      ),
    ]);
}

describe('the numbers of a sentence', () => {
  it.each([
    ['网站30条,微信20条。', [[0, ['30条', '20条']]]],
    ['网站30条(要闻20条、公告10条)、微信20条。', [[0, ['30条', '20条 5', '10条 5', '20条']]]],
    // A bracket around one number alone is none.
    ['网站(30条)、微信(共20条)。', [[0, ['30条', '20条']]]],
    ['网站(计 30条 )、微信20条。', [[0, ['30条', '20条']]]],
    ['网站(要闻30条)、微信20条。', [[0, ['30条 2', '20条']]]],
    ['网站(30条,要闻)、微信20条。', [[0, ['30条 2', '20条']]]],
    ['网站(共计约共30条)。', [[0, ['30条 2']]]],
    // Brackets in brackets.
    ['网站(要闻(甲20条、乙5条)、公告10条)。', [[0, ['20条 2 5', '5条 2 5', '10条 2']]]],
    ['网站)30条。', [[0, ['30条']]]],
    ['((((((((((甲30条、乙2条。', [[0, ['30条 0 1 2 3 4 5 6 7', '2条 0 1 2 3 4 5 6 7']]]],
    [
      '网站30条。微信20条。',
      [
        [0, ['30条']],
        [6, ['20条']],
      ],
    ],
  ])('%s', (words, expected) => expect(told(words)).toEqual(expected));

  const at = (...brackets: readonly number[]): Placed => ({ fact: {} as Placed['fact'], brackets });
  it.each([
    [at(), at(), true, false],
    [at(3), at(), false, true],
    [at(), at(3), false, false],
    [at(3), at(3), true, false],
    [at(3), at(5), false, false],
    [at(3, 5), at(3), false, true],
    [at(3, 5), at(4), false, false],
    [at(3, 5, 7), at(3, 5), false, true],
    [at(3, 5), at(3, 5), true, false],
    [at(3), at(3, 5), false, false],
  ])('%o and %o stand in the same brackets: %s, the first deeper: %s', (a, b, same, deeper) => {
    expect([sameBrackets(a, b), isDeeper(a, b)]).toEqual([same, deeper]);
  });

  it('is told the innermost', () => {
    expect([bracketOf(at()), bracketOf(at(3)), bracketOf(at(3, 5))]).toEqual([-1, 3, 5]);
  });
});
