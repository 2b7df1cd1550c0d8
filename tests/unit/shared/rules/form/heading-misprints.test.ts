import { describe, expect, it } from 'vitest';
import { headingMisprints, misprintName } from '../../../../../shared/rules/form/heading-misprints';

describe('the misprints of a heading', () => {
  it.each([
    ['problems', '五、存在主要问题及改进情况', []],
    ['problems', '五、存在的主要问题及改进情况', []],
    ['problems', '五、政府信息公开工作存在的主要问题及改进情况', []],
    ['problems', '五、存在的主要问题及改善情兄', []],
    ['problems', '五、存在的主要问題及改进情兄', ['題→题', '兄→况']],
    ['problems', '五、存在的主要冋題及改进情况', []],
    ['problems', '五、存在的主要问題和改进情况', ['題→题']],
    ['problems', '五、存在的主要问题及攺进情', ['攺→改', '→况']],
    ['problems', '五、主要问題', []],
    ['other', '六、其他需耍报告的事顶', ['耍→要', '顶→项']],
    ['other', '六、其他需要报告地是项', []],
    ['other', '六、其他需要报告的乙事项丙丁', []],
    ['other', '六、其他需要报告的乙事丙项', ['乙→', '丙→']],
    ['other', '六、其他需要报告的2事项', []],
    ['reviewLitigation', '四、政府信息公开工作的行政复仪和行政诉讼情况', ['仪→议']],
    ['reviewLitigation', '四、被申请行政复议、提起行政诉松情况', []],
    ['reviewLitigation', '四、政府信息公开行政行政复议、行政诉讼情况', ['行政→']],
    ['reviewLitigation', '四、政府政府信息公开行政复议、行政诉讼情况', []],
    ['overview', '一、总总体情况', ['总→']],
    ['overview', '一、总体体情况', ['体→']],
    // 本 is a word of headings.
    ['overview', '一、总本情况', []],
  ] as const)('%s: %s', (id, title, expected) => {
    const found = headingMisprints(id, title);
    expect(found.map(({ written, meant }) => `${written}→${meant}`)).toEqual(expected);
  });

  it.each([
    ['extra', '法', '', '多出“法”字', '“法” is too much'],
    ['missing', '', '况', '缺少“况”字', '“况” is missing'],
    ['wrong', '仪', '议', '“仪”应为“议”', '“仪” should be “议”'],
    ['swapped', '进改', '改进', '“进改”应为“改进”', '“进改” should be “改进”'],
    ['twice', '情况', '', '“情况”重复', '“情况” stands twice'],
  ] as const)('%s is said so', (kind, written, meant, zh, en) => {
    expect(misprintName({ kind, written, meant })).toEqual({ 'zh-CN': zh, en });
  });
});
