import { describe, expect, it } from 'vitest';
import { headingAt } from '../../../../shared/parse/headings';
import { tableDocument } from '../../builders/grid';

/** What a paragraph of these words begins with, as a heading: its section, how sure it is, and its words. */
function headingOf(words: string) {
  const text = `前。${words}`;
  const document = { ...tableDocument([]), text };
  const found = headingAt(document, { kind: 'paragraph', span: [2, text.length] });
  return found && [found.id, found.rank, text.slice(...found.span)];
}

describe('a heading', () => {
  it.each([
    ['总体情况', 'overview', 1],
    ['概述', 'overview', 1],
    ['基本情况', 'overview', 1],
    ['一、政府信息公开工作总体情况', 'overview', 3],
    ['一、总体工作情况概述', 'overview', 3],
    ['二、总体情况', 'overview', 2],
    ['二、主动公开政府信息情况', 'activeDisclosure', 3],
    ['二、行政机关主动公开信息工作的情况', 'activeDisclosure', 3],
    ['三、收到和处理政府信息公开申请情况', 'applications', 3],
    ['三、行政机关受理及处理政府信息公开申请的情况', 'applications', 3],
    ['三、依申请公开政府信息办理情况', 'applications', 3],
    ['三、依申请公开情况', 'applications', 3],
    ['四、政府信息公开行政复议、行政诉讼情况', 'reviewLitigation', 3],
    ['四、因政府信息公开工作被申请行政复议、提起行政诉讼情况', 'reviewLitigation', 3],
    ['四、行政复议和行政诉讼的情况', 'reviewLitigation', 3],
    ['五、存在的主要问题及改进情况', 'problems', 3],
    ['五、政府信息公开工作存在的不足与下一步打算', 'problems', 3],
    ['五、困难和整改措施', 'problems', 3],
    ['五、存在问题', 'problems', 3],
    ['五、主要问题改进情况', 'problems', 3],
    ['五、不足以及下一步工作打算', 'problems', 3],
    ['三、受理和处理政府信息公开申请情况', 'applications', 3],
    ['三、收到与处理政府信息公开申请情况', 'applications', 3],
    ['四、政府信息公开申请行政复议及被提起行政诉讼情况', 'reviewLitigation', 3],
    ['六、其他需要报告的事项', 'other', 3],
    ['六、其他应当予以报告的内容', 'other', 3],
    ['（六）其他需要报告的事项', 'other', 3],
    ['1.其他需要报告的事项', 'other', 2],
    ['一、总体情况 概述', 'overview', 3],
    ['五、政府信息公开存在的主要问题及改进情况', 'problems', 3],
    ['六、其他报告的事项', 'other', 3],
    ['六、其他需要报告事项', 'other', 3],
  ])('%s is that of %s, sure to %d', (words, id, rank) => {
    expect(headingOf(words)).toEqual([id, rank, words]);
  });

  it.each([
    '（一）存在的主要问题',
    '（五）总体情况',
    ' （五）总体情况',
    ' （三）收到和处理政府信息公开申请情形',
    '有关收到和处理政府信息公开申请情况',
    '收到和处理政府信息公开申请情况汇报',
    '有关行政复议和行政诉讼情况',
    '总体情况良好',
    '我县总体情况',
    '概述如下',
    '依申请公开情况汇报',
    '有关依申请公开情况',
    '存在的主要问题及改进情况汇报',
    '关于存在的主要问题',
    '申请行政复议行政诉讼情况汇报',
    '行政复议行政诉讼统计情况',
    '工作概述',
    '（行政机关）主动公开',
    '不主动公开政府信息情况',
    '主动公开政府信息情况表',
    '申请行政复议',
    '其他需要说明的事项',
    '部分其他需要报告的事项',
    '其他需要报告的事项如下',
    '公开存在问题',
    '存在问题的整改措施汇总',
    '（三）收到和处理政府信息公开申请情形',
    '',
  ])('%j is none', (words) => expect(headingOf(words)).toBeNull());

  it('may be nearly the title of the section whose number it has', () => {
    expect(headingOf('三、收到和处理政府信息申请情况')).toEqual([
      'applications',
      0,
      '三、收到和处理政府信息申请情况',
    ]);
    expect(headingOf('四、政府信息公开行政复议诉讼情况')?.[1]).toBe(0);
    expect(headingOf('五、政府信息公开存在的主要问题及改进的情况说明')?.[1]).toBe(0);
    expect(headingOf('二、收到和处理政府信息申请情况')).toBeNull();
    expect(headingOf('收到和处理政府信息申请情况')).toBeNull();
    expect(headingOf('七、收到和处理政府信息申请情况')).toBeNull();
    expect(headingOf('三、行政执法统计情况')).toBeNull();
  });

  it('is no longer than 45 characters', () => {
    const spaces = (count: number) => `一、总${' '.repeat(count)}体情况`;
    expect(headingOf(spaces(39))?.[0]).toBe('overview');
    expect(headingOf(spaces(40))).toBeNull();
  });

  it.each([
    ['一、总体情况：本年度公开工作有序推进。', '一、总体情况'],
    ['一、总体情况:本年度公开工作有序推进。', '一、总体情况'],
    ['一、总体情况。本年度公开工作有序推进。', '一、总体情况'],
    ['一、总体情况 2023年，公开工作有序推进。', '一、总体情况'],
    ['一、总体情况  2023年，公开工作有序推进。', '一、总体情况'],
    ['一、总体情况\n2023年，公开工作有序推进。', '一、总体情况'],
    [' 一 、总体情况：本年度公开工作有序推进。', ' 一 、总体情况'],
    ['一．总体情况：本年度公开工作有序推进。', '一．总体情况'],
    ['六、其他需要报告的事项：无。', '六、其他需要报告的事项'],
  ])('ends where text is glued to it: %j', (words, heading) => {
    expect(headingOf(words)?.slice(1)).toEqual([3, heading]);
  });

  it.each([
    '二、总体情况：本年度公开工作有序推进。',
    '总体情况：本年度公开工作有序推进。',
    '一、总体情况，本年度公开工作有序推进。',
    '见一、总体情况：本年度公开工作有序推进。',
    '三、收到和处理政府信息申请情况：本年度收到14件。',
  ])('is not begun by %s', (words) => expect(headingOf(words)).toBeNull());
});
