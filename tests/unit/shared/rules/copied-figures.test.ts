import { describe, expect, it } from 'vitest';
import { copiedFigures } from '../../../../shared/rules/copied-figures';
import { comparableSentences } from '../../../../shared/rules/sentences-compared';
import { reportBeforeWith, reportWith, ruleInput } from '../../builders/rule-input';

/** The figures that both years' reports have in the same words, `!` where one of a sentence says it alone. */
function copied(now: string, before = now): readonly string[] {
  const [found] = copiedFigures(ruleInput(reportWith(now), reportBeforeWith(before)));
  return (found?.sentences ?? []).map(({ figures, strong }) => {
    const text = reportWith(now).text;
    return figures.map(({ span }) => text.slice(...span)).join(' ') + (strong ? '!' : '');
  });
}

describe('figures that are last year’s', () => {
  it.each([
    // Of two digits, and of what happens: strong.
    ['全年举办公开工作培训班12期。', ['12期!']],
    ['全年举办公开工作培训班10期。', ['10期!']],
    ['全年举办公开工作培训班9期。', ['9期']],
    ['全年举办公开工作培训班2期。', ['2期']],
    ['全年举办公开工作培训班1期。', []],
    ['全年举办公开工作培训班12期6场。', ['12期 6场!']],
    // A stock may well stay as it was.
    ['全县建有政务公开专区24个。', ['24个']],
    ['全县建有政务公开专区9个。', []],
    ['每年举办公开工作培训班12期。', ['12期']],
    ['每年举办公开工作培训班9期。', []],
    ['累计举办公开工作培训班12期。', ['12期']],
    // Times, all of it, fuzzy ones, what the tables have.
    ['各单位在20个工作日内答复申请人。', []],
    ['全县各单位在12个月内全部整改到位。', []],
    ['公开申请均做到100%按期答复群众。', []],
    ['网站公开满意率全年达到99%以上。', []],
    ['网站公开满意率全年达到99%，较好。', ['99%!']],
    ['全年举办公开工作培训班约12期。', []],
    ['全年收到政府信息公开申请14件。', []],
    ['全年收到政府信息公开申请15件。', []],
    ['全年收到政府信息公开申请16件。', ['16件!']],
    ['全年收取行政事业性收费52.31万元。', []],
    // A sentence without a figure, and one that is too short.
    ['全年举办公开工作培训班多期。', []],
    ['举办班12期。', []],
  ])('%s', (words, expected) => expect(copied(words)).toEqual(expected));

  it('are those of sentences that both have', () => {
    const now = '全年举办公开工作培训班12期。全年发布政策解读稿件36篇。';
    expect(copied(now, '全年举办公开工作培训班13期。全年发布政策解读稿件36篇。')).toEqual([
      '36篇!',
    ]);
    expect(copied(now, '公开有序。')).toEqual([]);
    expect(copied(`全年开会8次。\n${now}`)).toEqual(['12期!', '36篇!']);
  });

  it('are named, the first five', () => {
    const named = (count: number) => {
      const words = `全年举办公开工作培训班${Array.from({ length: count }, (_, at) => `${at + 11}期`).join('、')}。`;
      return copiedFigures(ruleInput(reportWith(words), reportBeforeWith(words)))[0]?.figures;
    };
    expect(named(5)).toBe('11期、12期、13期、14期、15期');
    expect(named(6)).toBe('11期、12期、13期、14期、15期…');
  });

  it('are none without last year’s report', () => {
    expect(copiedFigures(ruleInput(reportWith('全年举办公开工作培训班12期。')))).toEqual([]);
  });
});

const words = (text: string): readonly string[] =>
  comparableSentences(reportWith(text), 'overview').map((each) => each.words);

describe('the words of a sentence that are compared', () => {
  it.each([
    ['建立公开台账制度', ['建立公开台账制度']],
    ['建立公开台账制', []],
    ['一是建立公开台账制度', ['建立公开台账制度']],
    ['二要建立公开台账制度', ['建立公开台账制度']],
    ['(十二)建立公开台账制度', ['建立公开台账制度']],
    ['（三）一是建立公开台账制度', ['建立公开台账制度']],
    ['3.建立公开台账制度', ['建立公开台账制度']],
    ['3、建立公开台账制度', ['建立公开台账制度']],
    ['(12)建立公开台账制度', ['建立公开台账制度']],
    ['3.5万人访问公开网站', ['3.5万人访问公开网站']],
    ['第四，建立公开台账制度', ['建立公开台账制度']],
    ['第四建立公开台账制度', ['第四建立公开台账制度']],
    ['建立“公开”台账，制度！', ['建立公开台账制度']],
    ['建立公开台账制度；开展业务培训工作？', ['建立公开台账制度', '开展业务培训工作']],
    // The year and its neighbours.
    ['2021年2022年2023年2024年2025年', ['2021年上年本年下年2025年']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));
});
