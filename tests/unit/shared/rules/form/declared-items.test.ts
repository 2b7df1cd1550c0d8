import { describe, expect, it } from 'vitest';
import { declaredItems } from '../../../../../shared/rules/form/declared-items';
import { reportOf } from '../../../builders/report';
import { reportText, VALID } from '../../../builders/report-text';
import { inputWith, ruleInput } from '../../../builders/rule-input';

/** `以下三个问题: 3/2 一是 二是`: what is declared, counted, and by which markers. */
function told(words: string): readonly string[] {
  const input = inputWith(words);
  return declaredItems(input).map(
    ({ declared, counted, span, markers }) =>
      `${input.text.slice(...span)} ${declared}/${counted ?? '?'} ${markers.map((each) => each.words).join(' ')}`,
  );
}

const LIST = '一是甲。二是乙。';

describe('a declared list', () => {
  it.each([
    [`存在三个方面的问题:${LIST}`, ['三个方面的问题: 3/2 一是 二是']],
    [`存在三个问题: ${LIST}`, ['三个问题: 3/2 一是 二是']],
    [`存在三大方面不足:${LIST}`, ['三大方面不足: 3/2 一是 二是']],
    [`存在三个大方面的不足:${LIST}`, ['三个大方面的不足: 3/2 一是 二是']],
    [`存在两方面不足:${LIST}`, ['两方面不足: 2/2 一是 二是']],
    [`做好12项重点工作:${LIST}`, ['12项重点工作: 12/2 一是 二是']],
    [`做好3项工作:${LIST}`, ['3项工作: 3/2 一是 二是']],
    [`做好十二项任务:${LIST}`, ['十二项任务: 12/2 一是 二是']],
    [`提出以下三点:${LIST}`, ['三点: 3/2 一是 二是']],
    [`提出三条意见:${LIST}`, ['三条意见: 3/2 一是 二是']],
    // The list does not begin right behind, or the words between are too many, or of another sentence.
    [`存在三个问题。${LIST}`, []],
    [`存在三个问题:其中${LIST}`, []],
    [`存在三个问题,如下:${LIST}`, []],
    [
      `存在三个问题一二三四五六七八九十百千:${LIST}`,
      ['三个问题一二三四五六七八九十百千: 3/2 一是 二是'],
    ],
    [`存在三个问题一二三四五六七八九十百千万:${LIST}`, []],
    [`存在三个领域:${LIST}`, []],
    [`存在一二个问题:${LIST}`, []],
    [`做法:${LIST}\n存在两个问题:一是丙。二是丁。`, ['两个问题: 2/2 一是 二是']],
    // Only a list that begins with one.
    ['存在三个问题:二是乙。三是丙。', []],
    ['存在三个问题:一是甲。三是丙。', ['三个问题: 3/? 一是']],
    ['存在三个问题:一是甲。一是乙。', ['三个问题: 3/1 一是']],
  ])('%s', (words, expected) => expect(told(words)).toEqual(expected));

  it.each([
    // As many as are declared, or more: what stands behind does not matter.
    ['存在两个问题:一是甲。二是乙。此外,丙。', '两个问题: 2/2 一是 二是'],
    ['存在两个问题:一是甲。二是乙。三是丙。同时,丁。', '两个问题: 2/3 一是 二是 三是'],
    // Words that go on behind the last number, in its paragraph.
    ['存在三个问题:一是甲。二是乙。同时,丙。', '三个问题: 3/? 一是 二是'],
    ['存在三个问题:一是甲。二是乙。\n同时,丙。', '三个问题: 3/2 一是 二是'],
    ['存在三个问题:一是甲,同时丙。二是乙。', '三个问题: 3/2 一是 二是'],
    // The number that lacks is written otherwise.
    ['存在三个问题:一是甲。二是乙。第三,丙。', '三个问题: 3/? 一是 二是'],
    ['存在三个问题:一是甲。二是乙。\n(三)丙。', '三个问题: 3/? 一是 二是'],
    ['存在三个问题:一是甲。二是乙。第四,丙。', '三个问题: 3/2 一是 二是'],
    // Behind another list that begins, a number says nothing.
    ['存在三个问题:一是甲。二是乙。\n下一步:一是甲。二是乙。三是丙。', '三个问题: 3/2 一是 二是'],
    ['存在三个问题:一是甲。二是乙:一是丙,二是丁,三是戊。', '三个问题: 3/? 一是 二是'],
    ['存在三个问题:一是甲。二是乙:1.丙。3.戊。', '三个问题: 3/2 一是 二是'],
    ['存在三个问题:一是甲。二是乙。四是丁。', '三个问题: 3/? 一是 二是'],
  ])('may go on behind its last number: %s', (words, expected) => {
    expect(told(words)[0]).toBe(expected);
  });

  it('reaches six hundred characters behind its last number', () => {
    const far = (length: number) =>
      told(`存在三个问题:一是甲。二是${'乙'.repeat(length)}。\n第三,丙。`)[0];
    expect(far(590)).toBe('三个问题: 3/? 一是 二是');
    expect(far(600)).toBe('三个问题: 3/2 一是 二是');
  });

  it('is declared within forty characters before its first number', () => {
    const far = (length: number) => told(`存在三点${' '.repeat(length)}:${LIST}`);
    expect(told(`三点:${' '.repeat(37)}${LIST}`)).toHaveLength(1);
    expect(told(`三点:${' '.repeat(38)}${LIST}`)).toHaveLength(0);
    expect(far(1)).toHaveLength(1);
  });

  it('is none of the preamble', () => {
    const text = reportText(VALID).replace('本报告由', `存在三个问题:${LIST}本报告由`);
    expect(declaredItems(ruleInput(reportOf(text)))).toEqual([]);
  });

  it('ends with its section', () => {
    const text = reportText(VALID)
      .replace('公开内容还不够细,将加强培训。', '存在三个问题:\n(一)甲。\n(二)乙。')
      .replace('本年度未收取信息处理费。', '(三)未收取信息处理费。');
    const input = ruleInput(reportOf(text));
    expect(declaredItems(input).map(({ counted }) => counted)).toEqual([2]);
  });
});
