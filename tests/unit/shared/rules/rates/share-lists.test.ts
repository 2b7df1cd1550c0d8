import { describe, expect, it } from 'vitest';
import { shareLists } from '../../../../../shared/rules/rates/share-lists';
import { inputWith } from '../../../builders/rule-input';

/** `13% 60% 27% -1 +1.5, misfit 9% 11/100`: the shares, by how much their sum may miss 100, and the one that does not fit. */
function told(words: string): readonly string[] {
  const { report, text } = inputWith(words);
  return shareLists(report, text).map(({ shares, down, up, misfit }) => {
    const quoted = shares.map(({ span }) => text.slice(...span)).join(' ');
    const other = misfit
      ? `, misfit ${text.slice(...misfit.share.span)} ${misfit.count}/${misfit.whole}`
      : '';
    return `${quoted} -${Number(down.toFixed(6))} +${Number(up.toFixed(6))}${other}`;
  });
}

describe('the shares of one whole', () => {
  it.each([
    ['甲占13%，乙占60%，丙占27%。', ['13% 60% 27% -2 +1.5']],
    ['甲占13.5%，乙占60%，丙占26.5%。', ['13.5% 60% 26.5% -0.6 +0.6']],
    ['甲占33.3%，乙占33.3%，丙占33.3%。', ['33.3% 33.3% 33.3% -0.2 +0.15']],
    ['甲占比为13%，乙占60%，丙占27%。', ['13% 60% 27% -2 +1.5']],
    ['甲占约13%，乙占约60%，丙占约27%。', ['13% 60% 27% -2 +1.5']],
    ['甲、乙、丙分别占13%、60%和27%。', ['13% 60% 27% -2 +1.5']],
    ['甲占总数的13%，乙占60%，丙占27%。', ['13% 60% 27% -2 +1.5']],
    ['甲占总数的13%，乙占全部的60%，丙占27%。', []],
    // Two alone may be of two things; a choice of several makes little, several answers make much.
    ['甲占40%，乙占60%。', []],
    ['甲占30%，乙占25%，丙占25%。', ['30% 25% 25% -2 +1.5']],
    ['甲占30%，乙占25%，丙占24%。', []],
    ['甲占50%，乙占40%，丙占40%。', ['50% 40% 40% -2 +1.5']],
    ['甲占50%，乙占40%，丙占41%。', []],
    // Open lists.
    ['甲占13%，乙占60%，丙占17%等。', []],
    ['甲占13%，乙占60%，丙占17%，其余为丁。', []],
    ['甲占13%，乙占60%，丙占17%，甲乙丙丁等。', ['13% 60% 17% -2 +1.5']],
    // Each sentence by itself; another percentage ends the run.
    ['甲占50%，乙占30%。丙占20%。', []],
    [
      '甲占13%，乙占60%，丙占27%。丁占50%，戊占30%，己占20%。',
      ['13% 60% 27% -2 +1.5', '50% 30% 20% -2 +1.5'],
    ],
    ['甲占13%，增长5%，乙占60%，丙占27%。', []],
    ['甲占13%，乙占60%，满意率90%，丙占27%。', []],
    ['甲13%，乙60%，丙27%。', []],
  ])('%s', (words, expected) => expect(told(words)).toEqual(expected));

  it.each([
    ['甲3条、占30%，乙7条、占70%。', ['30% 70% -1 +1']],
    ['甲3条、占30%，乙7条、占75%。', ['30% 75% -1 +1, misfit 75% 7/10']],
    ['甲3条、占35%，乙7条、占75%。', []],
    ['甲3条、占30%，乙占70%。', []],
    ['甲72条、占72%，乙11条、占9%，丙17条、占17%。', ['72% 9% 17% -2 +1.5, misfit 9% 11/100']],
    ['甲72条、占70%，乙11条、占9%，丙17条、占21%。', ['70% 9% 21% -2 +1.5']],
    ['甲0条、占0%，乙0条、占0%。', []],
    ['甲3条、占30%。', []],
  ])('with their counts: %s', (words, expected) => expect(told(words)).toEqual(expected));
});
