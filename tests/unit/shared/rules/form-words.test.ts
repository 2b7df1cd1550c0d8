import { describe, expect, it } from 'vitest';
import { normalise } from '../../../../shared/document/normalise';
import { headingMisprints } from '../../../../shared/rules/form/heading-misprints';
import { paragraphs, proseOf } from '../../../../shared/rules/prose';
import { headingOrdinal, headingWords } from '../../../../shared/rules/section-headings';
import { textEdits } from '../../../../shared/rules/form/text-edits';
import { cannotMakeRegulations } from '../../../../shared/rules/form/unit-level';
import { reportOf } from '../../builders/report';
import { reportText, VALID } from '../../builders/report-text';

describe('textEdits', () => {
  it.each([
    ['甲乙丙', '甲乙丙', []],
    ['甲丁乙丙', '甲乙丙', [{ kind: 'extra', written: '丁', meant: '', at: 1 }]],
    ['甲丙', '甲乙丙', [{ kind: 'missing', written: '', meant: '乙', at: 1 }]],
    ['甲丁丙', '甲乙丙', [{ kind: 'wrong', written: '丁', meant: '乙', at: 1 }]],
    ['甲丙乙', '甲乙丙', [{ kind: 'swapped', written: '丙乙', meant: '乙丙', at: 1 }]],
    ['甲甲', '甲', [{ kind: 'extra', written: '甲', meant: '', at: 0 }]],
    ['甲', '甲甲', [{ kind: 'missing', written: '', meant: '甲', at: 0 }]],
    ['甲甲', '甲甲', []],
    ['', '', []],
    ['', '甲', [{ kind: 'missing', written: '', meant: '甲', at: 0 }]],
    ['甲', '', [{ kind: 'extra', written: '甲', meant: '', at: 0 }]],
  ])('%s → %s', (written, meant, edits) => {
    expect(textEdits(written, meant, 2)).toEqual(edits);
  });

  it('gives up beyond its limit', () => {
    expect(textEdits('甲乙丙', '丁戊己', 2)).toBeNull();
    expect(textEdits('甲乙丙', '甲', 1)).toBeNull();
    expect(textEdits('甲乙丙', '甲', 2)).toHaveLength(2);
    expect(textEdits('甲', '甲乙丙', 2)).toHaveLength(2);
    expect(textEdits('甲乙丙丁', '甲戊丙己', 2)).toHaveLength(2);
  });
});

describe('a heading', () => {
  it.each([
    ['一、总体情况', 1],
    ['（三）收到', 3],
    ['第五部分 存在问题', 5],
    ['5.存在问题', 5],
    ['十一、附件', 11],
    ['六 其他', 6],
    ['2023年总体情况', null],
    ['总体情况', null],
  ])('%s has the number %s', (title, ordinal) => {
    expect(headingOrdinal(title)).toBe(ordinal);
  });

  it('is compared by its words alone', () => {
    expect(headingWords('四 、政府信息公开行政复议、 行政诉讼情况（单位：件）：')).toBe(
      '政府信息公开行政复议行政诉讼情况',
    );
  });

  it.each([
    ['reviewLitigation', '四、因政府信息公开工作被申请行政法复议、提起行政诉讼情况', ['extra']],
    ['problems', '五、政府信息公开工作存在的主要问題及改进情况', ['wrong']],
    ['overview', '一、总体情况总体情况', ['twice']],
    ['overview', '一、开江县政府政府信息公开总体情况', []],
    ['activeDisclosure', '二、主动公开政府信息数据统计情况', []],
    ['activeDisclosure', '二、主动公开政府信息有关详细情况', []],
    ['other', '六、其他需要报告的几件大事项', []],
    ['problems', '五、存在的主要问题及改进举措', []],
    ['applications', '三、收到和处置政府信息公开申请情况', []],
  ] as const)('%s: %s', (id, title, kinds) => {
    expect(headingMisprints(id, title).map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('cannotMakeRegulations', () => {
  it.each([
    '开江县人民政府',
    '开江县',
    '开江县人民政府办公室',
    '开江县水利局',
    '莫力达瓦达斡尔族自治旗人民政府',
    '南京市鼓楼区人民政府',
    '雁回区市场监督管理局',
    '石桥镇人民政府',
    '云县大寨镇人民政府',
    '高平市东城街街道办事处',
    '洪雅县止戈镇',
    '桃源乡政府',
  ])('is certain of %s', (unit) => expect(cannotMakeRegulations(unit)).toBe(true));

  it.each([
    '淮安市人民政府',
    '五常市工业信息科技局',
    '上海市浦东新区人民政府',
    '广西壮族自治区人民政府',
    '平潭综合实验区',
    '开江经济开发区管理委员会',
    '四川省人民政府',
    '国家税务总局开江县税务局',
    '甘孜藏族自治州人民政府',
    '重庆市人民政府',
    '香港特别行政区政府',
    '大兴安岭地区行政公署',
  ])('says nothing of %s', (unit) => expect(cannotMakeRegulations(unit)).toBe(false));
});

describe('the prose of a report', () => {
  const inputOf = (text: string) => {
    const report = reportOf(text);
    return { report, text: normalise(report.text) };
  };

  it('has no headings, no rows of tables, and nothing before the title', () => {
    const text = `网站首页\n当前位置：首页\n${reportText(VALID)}版权所有 青川湖县\n`;
    expect(paragraphs(inputOf(text)).map(({ section, words }) => [section, words])).toEqual([
      [null, '青川湖县人民政府2023年政府信息公开工作年度报告'],
      [
        null,
        '本报告由总体情况、主动公开政府信息情况等六部分组成,统计时限为2023年1月1日至2023年12月31日。',
      ],
      ['overview', '本年度公开工作有序推进。'],
      ['overview', '主动公开、依申请公开、政府信息管理、平台建设和监督保障均有序推进。'],
      ['problems', '公开内容还不够细,将加强培训。'],
      ['other', '本年度未收取信息处理费。'],
    ]);
  });

  it('has the text that is glued to a heading', () => {
    const text = reportText(VALID).replace('六、其他需要报告的事项\n', '六、其他需要报告的事项：');
    expect(proseOf(inputOf(text), 'other')).toContain('本年度未收取信息处理费。');
  });

  it('points at its words in the text', () => {
    const input = inputOf(reportText(VALID).replace('本年度公开', '  本年度公开'));
    for (const { span, words } of paragraphs(input)) {
      expect(input.text.slice(...span)).toBe(words);
      expect(words).toBe(words.trim());
    }
  });
});
