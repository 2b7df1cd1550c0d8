import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../builders/text-blocks';

describe('a line for each cell', () => {
  const cells = ['规章', '0', '0', '3', '行政规范性文件', '5', '2', '61'];

  it('makes a table under a heading: words that stand over others, and rows of a label and its values', () => {
    const heads = ['第二十条第（一）项', '信息内容', '本年制发件数'];
    const text = [
      '二、主动公开政府信息情况',
      ...heads,
      ...cells,
      '三、收到和处理政府信息公开申请情况',
    ];
    expect(blocksOf(text.join('\n'))).toEqual([
      text[0],
      [heads, ['规章', '0', '0', '3'], ['行政规范性文件', '5', '2', '61']],
      text.at(-1),
    ]);
    for (const between of ['\n\n', '\n\t', '\n|\n']) {
      expect(blocksOf(`二、主动公开政府信息情况\n${cells.join(between)}`)[1]).toEqual([
        ['规章', '0', '0', '3'],
        ['行政规范性文件', '5', '2', '61'],
      ]);
    }
  });

  it('ends heads with the column of totals, and leaves a label without its value alone', () => {
    const text =
      '二、情况\n自然人\n总计\n商业企业\n其他\n新收\n1\n2\n行政强制\n第二十条第（八）项\n行政许可\n3';
    expect(blocksOf(text)[1]).toEqual([
      ['自然人', '总计'],
      ['商业企业', '其他'],
      ['新收', '1', '2'],
      ['行政强制'],
      ['第二十条第（八）项'],
      ['行政许可', '3'],
    ]);
  });

  it('is not taken from what stands before the sections, or from short lines with few figures', () => {
    const menu = ['首页', '浏览次数', '12', '字号', '1', '2', '3', '青川湖县2023年年度报告'];
    expect(blocksOf(menu.join('\n'))).toEqual(menu);
    const list = ['一、总体情况', '（一）主动公开', '公开信息', '12', '（二）平台建设', '开展培训'];
    expect(blocksOf(list.join('\n'))).toEqual(list);
  });
});
