import { describe, expect, it } from 'vitest';
import { wordSlips } from '../../../../../shared/rules/form/doubled-words';
import { inputWith } from '../../../builders/rule-input';

/** `的的→的`, with `?` behind what is quoted. */
const told = (words: string): readonly string[] =>
  wordSlips(inputWith(words)).map(
    ({ written, meant, isQuoted }) => `${written}→${meant}${isQuoted ? '?' : ''}`,
  );

describe('a word that stands twice', () => {
  it.each([
    ['建设统一的的网站。', ['的的→的']],
    ['的的网站。', ['的的→的']],
    ['建设网站的的', ['的的→的']],
    ['完成了了任务。', ['了了→了']],
    ['公开和和发布。', ['和和→和']],
    ['公开和和解读。', []],
    ['工作在在推进。', ['在在→在']],
    ['要求是是公开。', ['是是→是']],
    ['工作对对单位。', ['对对→对']],
    ['网站及及微信。', ['及及→及']],
    ['网站与与微信。', ['与与→与']],
    // One of the two belongs to the word before or behind.
    ['达到公开目的的要求。', []],
    ['公开的的确及时。', []],
    ['为了了解情况。', []],
    ['工作和和谐社区。', []],
    ['参与与否自愿。', []],
    ['信息存在在线平台。', []],
    // Three times is no slip that we know.
    ['哈的的的哈。', []],
    // Other characters may well stand twice.
    ['人人参与，天天更新。', []],
    // Words of two characters that end no compound.
    ['规范审核审核机制。', ['审核审核→审核']],
    ['加强加强', ['加强加强→加强']],
    ['研究研究工作。', []],
    // Of three and four.
    ['进一步进一步拓宽渠道。', ['进一步进一步→进一步']],
    ['政府信息政府信息公开。', ['政府信息政府信息→政府信息']],
    ['一步步一步步推进。', []],
    ['办公室办公室主任。', []],
    ['2023年2023年公开。', []],
    ['1,21,2。', []],
    ['abcabc。', []],
    // Behind what was found the search goes on.
    ['审核审核加强加强。', ['审核审核→审核', '加强加强→加强']],
    ['审核审核审核审核。', ['审核审核审核审核→审核审核']],
    ['统一的的的的。', []],
  ])('%s', (words, expected) => expect(told(words)).toEqual(expected));
});

describe('a misprint', () => {
  it.each([
    ['收到依申公开件。', ['依申公开→依申请公开']],
    ['依申请公开开工作。', ['依申请公开开→依申请公开']],
    ['依申请公开开展顺利。', []],
    ['行政法复议案件。', ['行政法复议→行政复议']],
    ['行政复仪案件。', ['行政复仪→行政复议']],
    ['行政诉松案件。', ['行政诉松→行政诉讼']],
    ['不于公开的信息。', ['不于→不予']],
    ['高于不于预期。', []],
    ['接转下年度办理。', ['接转→结转']],
    ['接转电话。', []],
    ['信息公开条列。', ['信息公开条列→信息公开条例']],
    ['政府信公开和政府息公开。', ['政府信公开→政府信息公开', '政府息公开→政府信息公开']],
    ['县政俯、政付信息。', ['政俯→政府', '政付→政府']],
    ['行政付款。', []],
    ['安排布署。', ['布署→部署']],
    ['加强加强布署。', ['加强加强→加强', '布署→部署']],
    ['布署加强加强。', ['布署→部署', '加强加强→加强']],
    // Each half of it is the misprint as well: the first is said already.
    ['行政复仪行政复仪。', ['行政复仪行政复仪→行政复仪', '行政复仪→行政复议']],
    ['行政复议和行政复仪、行政诉颂。', ['行政复仪→行政复议', '行政诉颂→行政诉讼']],
  ])('%s', (words, expected) => expect(told(words)).toEqual(expected));

  it('points at its place', () => {
    const input = inputWith('甲乙丙。\n做好行政复仪工作。');
    expect(wordSlips(input).map(({ span }) => input.text.slice(...span))).toEqual(['行政复仪']);
  });
});

describe('what is quoted', () => {
  /** So many characters, none of them twice. */
  const filled = (length: number) =>
    Array.from({ length }, (_, at) => String.fromCodePoint(0x6000 + at)).join('');
  it.each([
    ['推广“布署”法。', true],
    ['推广《布署》。', true],
    ['推广‘布署’法。', true],
    ['推广“甲”和布署“乙”。', false],
    ['推广“甲和布署。', false],
    ['推广甲和布署”。', false],
    ['推广布署“乙”。', false],
    ['推广“甲”布署。', false],
    [`“${filled(59)}布署”。`, true],
    [`“${filled(60)}布署”。`, false],
    [`“布署${filled(57)}”。`, true],
    [`“布署${filled(58)}”。`, false],
  ])('may be the words of a name: %s → %s', (words, isQuoted) => {
    expect(wordSlips(inputWith(words)).map((each) => each.isQuoted)).toEqual([isQuoted]);
  });

  it('and more than fifty are no report', () => {
    expect(told('布署，'.repeat(60))).toHaveLength(50);
    expect(told('布署，'.repeat(49))).toHaveLength(49);
  });
});
