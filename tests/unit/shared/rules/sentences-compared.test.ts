import { describe, expect, it } from 'vitest';
import { textAt } from '../../../../shared/document/source-document';
import {
  comparableSentences as allSentences,
  isFormula,
  repeatedSentences,
} from '../../../../shared/rules/sentences-compared';
import { reportOf } from '../../builders/report';
import { reportText, VALID } from '../../builders/report-text';

const report = (overview: readonly string[], year = VALID.year) =>
  reportOf(reportText({ ...VALID, year, overview }));

/** Without the sentence that the builder puts into each section one. */
const comparableSentences: typeof allSentences = (...of) =>
  allSentences(...of).filter((each) => !each.words.includes('监督保障均有序推进'));

const words = (overview: readonly string[]): readonly string[] =>
  comparableSentences(report(overview), 'overview').map((each) => each.words);

/** Of this year's sentences, those that last year's report has too. */
const repeated = (now: string, before: string): readonly string[] => {
  const sentences = comparableSentences(report([now]), 'overview');
  return repeatedSentences(sentences, report([before], VALID.year - 1), 'overview').map(
    (each) => each.words,
  );
};

describe('the sentences of a section', () => {
  it('are cut at full stops, semicolons and lines, and have their place in the text', () => {
    const made = report(['一是建立公开台账制度；二是开展业务培训工作。 （二）加强监督检查力度！']);
    const sentences = comparableSentences(made, 'overview');
    expect(sentences.map((each) => each.words)).toEqual([
      '建立公开台账制度',
      '开展业务培训工作',
      '加强监督检查力度',
    ]);
    expect(sentences.map(({ span }) => textAt(made.text, span))).toEqual([
      '一是建立公开台账制度',
      '二是开展业务培训工作',
      '（二）加强监督检查力度',
    ]);
  });

  it('leave out headings and what is too short to say anything', () => {
    expect(words(['（一）主动公开', '短句。'])).toEqual([]);
  });

  it('keep numbers whole', () => {
    expect(words(['公开政府信息1,234条，增长12.5%，占一半。'])).toEqual([
      '公开政府信息1234条增长12.5%占一半',
    ]);
  });
});

describe('a sentence is the same', () => {
  it.each([
    ['年份随年度变化', '2023年我县公开工作有序推进', '2022年我县公开工作有序推进'],
    ['下一年的打算', '2024年我县将继续推进公开工作', '2023年我县将继续推进公开工作'],
    ['标点和序号不同', '一是我县公开工作,有序推进', '（三）我县公开工作有序推进'],
    ['全角与半角', '我县公开工作１２项有序推进', '我县公开工作12项有序推进'],
  ])('but for what does not matter: %s', (_, now, before) => {
    expect(repeated(`${now}。`, `${before}。`)).toHaveLength(1);
  });

  it.each([
    ['别的年份', '自2020年起我县公开工作有序推进', '自2019年起我县公开工作有序推进'],
    ['没有改的年份', '2022年我县公开工作有序推进', '2022年我县公开工作有序推进'],
    ['一个数', '我县公开信息1234条均已上网', '我县公开信息1235条均已上网'],
    ['小数', '我县网站满意率达到99.1%以上', '我县网站满意率达到99.2%以上'],
  ])('not where it differs: %s', (_, now, before) => {
    expect(repeated(`${now}。`, `${before}。`)).toEqual([]);
  });

  it('only in the same section', () => {
    const same = '公开内容还不够细,将加强培训。';
    expect(repeated(same, '本年度公开工作有序推进。')).toEqual([]);
  });
});

describe('a set phrase', () => {
  const is = (text: string): boolean =>
    comparableSentences(report([text]), 'overview').every(isFormula);

  it.each([
    '我县坚持以习近平新时代中国特色社会主义思想为指导开展工作。',
    '我县深入学习贯彻党的二十大精神扎实推进政务公开工作。',
    '认真贯彻执行《中华人民共和国政府信息公开条例》的各项规定。',
    '坚持以公开为常态、不公开为例外的原则推进决策公开。',
    '全年未发生因政府信息公开工作被追究责任的情况。',
    '公开工作有序推进。',
  ])('says nothing of its year: %s', (text) => expect(is(text)).toBe(true));

  it.each([
    '我县坚持以习近平新时代中国特色社会主义思想为指导，公开信息300条。',
    '县政府办公室牵头修订了全县主动公开基本目录并在网站发布。',
  ])('is not: %s', (text) => expect(is(text)).toBe(false));
});
