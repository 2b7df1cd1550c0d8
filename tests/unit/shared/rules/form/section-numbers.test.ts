import { describe, expect, it } from 'vitest';
import type { Section } from '../../../../../shared/report/annual-report';
import { SECTION_IDS } from '../../../../../shared/report/annual-report';
import { misnumbered, misplaced } from '../../../../../shared/rules/form/section-numbers';

/** `1:一、` is the first section under that number; what is no such word stands between two headings. */
function sectionsOf(words: readonly string[]): { sections: readonly Section[]; text: string } {
  let text = '';
  const sections: Section[] = [];
  for (const word of words) {
    const match = /^(\d):(.*)$/.exec(word);
    const title = match ? `${match[2] ?? ''}标题` : word;
    const span = [text.length, text.length + title.length] as const;
    const id = SECTION_IDS[Number(match?.[1]) - 1];
    if (id) sections.push({ id, title, headingSpan: span, span });
    text += `${title}\n`;
  }
  return { sections, text };
}

const wrong = (...words: readonly string[]): readonly string[] => {
  const { sections, text } = sectionsOf(words);
  return misnumbered(sections, text).map(({ title }) => title.replace('标题', ''));
};

describe('headings that are numbered wrongly', () => {
  it.each([
    [['1:一、', '2:二、', '3:三、'], []],
    [['1:一、', '2:三、', '3:三、'], ['三、']],
    [['1:一、', '2:二、', '3:二、', '4:四、'], ['二、']],
    [['1:一、', '2:二、', '3:四、', '4:五、', '5:六、', '6:七、'], ['四、']],
    [['1:一、', '2:一、', '3:三、'], ['一、']],
    // One that goes on from what is written, or from what is meant, is right.
    [['1:一、', '2:三、', '3:四、'], ['三、']],
    [['1:一、', '2:三、', '3:三、', '4:四、'], ['三、']],
    // Without a number nothing is known.
    [['1:', '2:二、', '3:三、'], []],
    [['1:一、', '2:', '3:三、'], []],
    [['1:一、', '2:', '3:五、', '4:六、'], []],
    // A section between them is missing, with its number or without.
    [['1:一、', '3:三、', '4:四、'], []],
    [['1:一、', '3:二、', '4:三、'], []],
    [['1:一、', '3:四、', '4:五、'], ['四、']],
    // The first may have any number.
    [['1:二、', '2:三、'], []],
    // A section more stands between them.
    [['1:一、', '2:二、', '三、下一步思路', '3:四、'], []],
    [['1:一、', '2:二、', '  第三部分 思路', '3:四、'], []],
    [['1:一、', '2:二、', '(三)思路', '3:四、'], []],
    [['1:一、', '2:二、', '3.思路', '3:四、'], []],
    [['1:一、', '2:二、', '思路三、', '3:四、'], ['四、']],
    [['1:一、', '2:二、', '三思路', '3:四、'], ['四、']],
    [['1:一、', '2:二、', '三、思路', '3:五、'], ['五、']],
    [['1:一、', '2:二、', '三、思路', '四、方法', '3:五、'], []],
    [['1:一、', '2:二、', '三、总计 | 3', '3:四、'], ['四、']],
    [['1:一、', '2:二、', `三、${'甲'.repeat(45)}`, '3:四、'], []],
    [['1:一、', '2:二、', `三、${'甲'.repeat(46)}`, '3:四、'], ['四、']],
    [['1:一、', '2:二、', '3:四、', '三、思路'], ['四、']],
    [['1:十、', '2:十二、'], ['十二、']],
    [['1:十、', '11、思路', '2:十二、'], []],
  ])('%o', (words, expected) => expect(wrong(...words)).toEqual(expected));
});

describe('sections that stand too late', () => {
  it.each([
    [['1:一、', '2:二、', '3:三、'], []],
    [['2:二、', '1:一、', '3:三、'], ['一、标题']],
    [['1:一、', '3:三、', '2:二、', '4:四、'], ['二、标题']],
    [
      ['3:三、', '2:二、', '1:一、'],
      ['二、标题', '一、标题'],
    ],
    [['1:一、', '1:二、'], []],
  ])('%o', (words, expected) =>
    expect(misplaced(sectionsOf(words).sections).map(({ title }) => title)).toEqual(expected),
  );
});
