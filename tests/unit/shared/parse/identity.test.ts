import { describe, expect, it } from 'vitest';
import { readIdentity } from '../../../../shared/parse/identity';
import { findSections } from '../../../../shared/parse/sections';
import type { Block } from '../../../../shared/document/source-document';
import { documentOf } from '../../builders/report';

const BODY = ['一、总体情况', '本年度公开工作有序推进。', '六、其他需要报告的事项', '无。'];

/** What the lines before the first section, and those behind the last, say of the report. */
function identityOf(before: readonly string[], behind: readonly string[] = []) {
  const document = documentOf([...before, ...BODY, ...behind, ''].join('\n'));
  const { isRead, ...said } = readIdentity(document, findSections(document).sections);
  const read = document.blocks.filter(({ span }) => isRead(span));
  return { ...said, read: read.map(({ span }) => document.text.slice(...span)) };
}
const said = (before: readonly string[], behind: readonly string[] = []) => {
  const { title, unit, year } = identityOf(before, behind);
  return [title, unit, year];
};

const TITLE = '青川湖县人民政府2023年政府信息公开工作年度报告';

describe('the title', () => {
  it.each([
    TITLE,
    '青川湖县人民政府关于2023年的政府信息公开工作报告',
    '关于青川湖县人民政府2023年信息公开年报',
    '青川湖县人民政府二〇二三年政府信息公开工作年度报告',
    '青川湖县人民政府二○二三年政府信息公开工作年度报告',
    '青川湖县人民政府２０２３年政府信息公开工作年度报告（公开版）',
    '青川湖县人民政府政府信息公开工作年度报告（2023年）',
    '青川湖县人民政府政府信息公开工作年度报告(2023)',
    '青川湖县人民政府政府信息公开工作年度报告2023年度',
    '青川湖县人民政府政府信息公开工作2023年度报告',
    '青川湖县人民政府信息公开2023年工作年度报告',
    '《青川湖县人民政府 2023年 政府信息公开工作年度报告》',
    '青川湖县人民政府关于2023年度政府信息公开工作的年度报告',
    '青川湖县人民政府关于2023年度政府信息公开情况的报告',
    '2023年青川湖县人民政府政府信息公开工作年度报告',
  ])('%s says unit and year', (title) => {
    expect(said([title])).toEqual([title, '青川湖县人民政府', 2023]);
  });

  it.each([
    '见青川湖县人民政府2023年政府信息公开工作年度报告及说明',
    '青川湖县人民政府2023年政府信息公开工作要点',
    '青川湖县人民政府1999年政府信息公开工作年度报告',
    `${'青'.repeat(60)}2023年政府信息公开工作年度报告`,
  ])('%s is none', (line) => expect(said([line])).toEqual([null, null, null]));

  it.each([
    ['2023年青川湖县政府信息公开工作年度报告', '青川湖县', 2023],
    ['2023年全县政府信息公开工作年度报告', null, null],
    ['关于2023年度政府信息公开情况的报告', null, 2023],
  ])('%s says a region or a year', (title, unit, year) => {
    expect(said([title]).slice(1)).toEqual([unit, year]);
  });

  it('has its unit on the line above, which is a part of it', () => {
    expect(said(['青川湖县人民政府', '2023年政府信息公开工作年度报告'])).toEqual([
      '青川湖县人民政府2023年政府信息公开工作年度报告',
      '青川湖县人民政府',
      2023,
    ]);
    expect(said(['欢迎访问', '2023年政府信息公开工作年度报告'])).toEqual([
      '2023年政府信息公开工作年度报告',
      null,
      2023,
    ]);
  });

  it.each([
    ['青川湖县人民政府', '2023年度', '政府信息公开工作年度报告'],
    ['青川湖县人民政府', '政府信息公开工作年度报告', '（2023年度）'],
    ['青川湖县人民政府2023年', '政府信息公开工作年度报告'],
    ['2023年度', '青川湖县人民政府', '政府信息公开工作年度报告'],
    ['2023年度青川湖县人民政府政府信息公', '开工作年度报告'],
    ['青川湖县人民政府2023年政府信息公', '开工作年度报告'],
  ])('is set in lines: %s / %s', (...lines) => {
    expect(said(lines).slice(1)).toEqual(['青川湖县人民政府', 2023]);
    expect(identityOf(['首页', ...lines]).read).toEqual([...lines, ...BODY]);
    expect(said(['政务公开', ...lines, '青川湖县人民政府办公室'])[1]).toBe('青川湖县人民政府');
  });

  it('has the year first only before the name of an organ', () => {
    const title = '2023年度青川湖县教育局政府信息公开工作年度报告';
    expect(said([title])).toEqual([title, '青川湖县教育局', 2023]);
    expect(said(['2023年法治政府信息公开报告'])[1]).not.toBe('法治');
  });

  it('is not what a portal puts before it', () => {
    expect(said([`标题：${TITLE}`]).slice(1)).toEqual(['青川湖县人民政府', 2023]);
    expect(said([`【公开年报】${TITLE}`]).slice(1)).toEqual(['青川湖县人民政府', 2023]);
  });

  it('begins with no unit where it has none', () => {
    const title = '政府信息公开工作年度报告（2023年）';
    expect(said([title])).toEqual([title, null, 2023]);
    expect(said(['青川湖县教育局', title])[1]).toBe('青川湖县教育局');
    expect(said(['青川湖县教育局', '关于政府信息公开年报', '2023年'])[1]).toBe('青川湖县教育局');
  });

  it('has a government that is not named without its last word', () => {
    const title = '青川湖县人民政府信息公开工作年度报告（2023年）';
    expect(said([title])[1]).toBe('青川湖县人民政府');
    expect(said(['青川湖县人民政府信息公开年报', '2023年'])[1]).toBe('青川湖县人民政府');
  });

  it('has its unit or its year on the line below', () => {
    expect(said(['2023年政府信息公开工作年度报告', '青川湖县教育局'])).toEqual([
      '2023年政府信息公开工作年度报告',
      '青川湖县教育局',
      2023,
    ]);
    expect(said(['青川湖县教育局政府信息公开工作年度报告', '（2023年度）'])).toEqual([
      '青川湖县教育局政府信息公开工作年度报告',
      '青川湖县教育局',
      2023,
    ]);
  });

  it('has its year on the line above, and the one below goes before', () => {
    expect(said(['2022年', '青川湖县教育局政府信息公开工作年度报告'])[2]).toBe(2022);
    expect(said(['2022年', '青川湖县教育局政府信息公开工作年度报告', '2023年'])[2]).toBe(2023);
    expect(said(['2022年', TITLE, '2021年'])[2]).toBe(2023);
  });

  it('is the last of the surest lines', () => {
    const menu = '青川湖县教育局2022年政府信息公开工作年度报告';
    expect(said([menu, TITLE])).toEqual([TITLE, '青川湖县人民政府', 2023]);
    expect(said([TITLE, '政府信息公开年报'])).toEqual([TITLE, '青川湖县人民政府', 2023]);
    // A year says more than a unit.
    expect(said(['2023年政府信息公开年报', '动态', '青川湖县教育局政府信息公开年报'])[2]).toBe(
      2023,
    );
  });

  it('has no other unit above it than the one that it lacks', () => {
    expect(said(['青川湖县教育局', TITLE])).toEqual([TITLE, '青川湖县人民政府', 2023]);
    const yearly = '2023年政府信息公开工作年度报告';
    expect(said(['青川湖县人民政府办公室', yearly])[1]).toBe('青川湖县人民政府办公室');
    expect(said(['第1页青川湖县教育局', yearly])[1]).toBeNull();
    expect(said(['2023年青川湖县教育政府信息公开工作年度报告'])).toEqual([null, null, null]);
  });

  it('is quoted in full, without the spaces around it', () => {
    expect(said([`  ${TITLE}  `])[0]).toBe(TITLE);
    const lines = ['2023年度青川湖县人民政府政府信息公', '开工作年度报告'];
    expect(said(lines)[0]).toBe(lines.join(''));
    const three = ['2023年度青川湖县人民政府', '政府信息公', '开工作年度报告'];
    expect(said(three)).toEqual([three.join(''), '青川湖县人民政府', 2023]);
  });

  it('stands above the first section, in no table and nothing beside the text', () => {
    expect(said([], [TITLE])).toEqual([null, null, null]);
    const document = documentOf([TITLE, ...BODY, ''].join('\n'));
    const withFirst = (change: Partial<Block>) => {
      const [first, ...rest] = document.blocks;
      const blocks = first ? [{ ...first, ...change } as Block, ...rest] : [];
      const changed = { ...document, blocks };
      return readIdentity(changed, findSections(changed).sections).title;
    };
    expect(withFirst({})).toBe(TITLE);
    expect(withFirst({ aside: true })).toBeNull();
    expect(withFirst({ kind: 'table', rowCount: 1, columnCount: 1, cells: [] })).toBeNull();
  });

  it('is none of words that say neither unit nor year', () => {
    expect(said(['政府信息公开年报'])).toEqual([null, null, null]);
  });

  it('is not longer than 80 characters', () => {
    const wide = (spaces: number) => TITLE.replace('2023', `${' '.repeat(spaces)}2023`);
    expect(said([wide(80 - TITLE.length)])[2]).toBe(2023);
    expect(said([wide(81 - TITLE.length)])[2]).toBeNull();
  });

  it('is looked for in 60 lines above the first section', () => {
    const menu = (lines: number) => Array.from({ length: lines }, (_, at) => `栏目之${at}页`);
    expect(said([...menu(59), TITLE])[2]).toBe(2023);
    expect(said([...menu(60), TITLE])[2]).toBeNull();
  });
});

describe('a report without sections', () => {
  it('has its title in the first ten lines', () => {
    const lines = (count: number) =>
      documentOf([...Array.from({ length: count }, () => '栏目'), TITLE, ''].join('\n'));
    expect(readIdentity(lines(9), []).year).toBe(2023);
    expect(readIdentity(lines(10), []).year).toBeNull();
  });
});

describe('unit and year without a title', () => {
  it('are those of the preamble', () => {
    const preamble = '现将青川湖县教育局2023年政府信息公开工作年度报告向社会公布。';
    expect(said([preamble])).toEqual([null, '青川湖县教育局', 2023]);
    const yearless = '青川湖县水利局政府信息公开年报';
    expect(said([yearless, preamble])).toEqual([yearless, '青川湖县水利局', 2023]);
  });

  it('the unit is the one that signs', () => {
    expect(said([], ['青川湖县教育局', '2024年1月20日'])[1]).toBe('青川湖县教育局');
    expect(said([], ['青川湖县教育局', '2024年1月'])[1]).toBe('青川湖县教育局');
    expect(said([], ['青川湖县教育局'])[1]).toBe('青川湖县教育局');
    expect(said([], ['青川湖县教育局', '2024年1月20日', '附件'])[1]).toBe('青川湖县教育局');
    expect(said([], ['青川湖县教育局', '附件'])[1]).toBeNull();
    expect(said([], ['联系人张三', '2024年1月20日'])[1]).toBeNull();
    expect(said([], ['青川湖县教育局', '2024年12月20日'])[1]).toBe('青川湖县教育局');
    expect(said([], ['青川湖县教育局', '印发于2024年1月20日'])[1]).toBeNull();
    expect(said([], ['青川湖县教育局', '2024年1月20日印发'])[1]).toBeNull();
  });

  it('the unit signs in the last of the sections', () => {
    const unitOf = (...lines: readonly string[]) => {
      const document = documentOf(lines.join('\n'));
      return readIdentity(document, findSections(document).sections).unit;
    };
    const signed = ['青川湖县水利局', '2024年1月20日'];
    expect(unitOf(...BODY, '青川湖县教育局')).toBe('青川湖县教育局');
    expect(unitOf('一、总体情况', ...signed, '六、其他需要报告的事项', '无。')).toBeNull();
    expect(unitOf(...BODY, '青川湖县教育局', '版权所有', '青川湖县水利局', '')).toBe(
      '青川湖县教育局',
    );
    const third = ['一、总体情况', '五、存在的主要问题及改进情况', '六、其他需要报告的事项'];
    expect(unitOf(...third, '无。', ...signed)).toBe('青川湖县水利局');
    const more = ['附件一览', '附件二则', '附件三则', '附件四则'];
    expect(unitOf(...BODY, '2024年1月20日', ...more, '青川湖县教育局')).toBe('青川湖县教育局');
  });

  it('the unit signs in the last six lines', () => {
    const more = (lines: number) => Array.from({ length: lines }, (_, at) => `附件之${at}页`);
    const signed = ['青川湖县教育局', '2024年1月20日'];
    expect(said([], [...signed, ...more(4)])[1]).toBe('青川湖县教育局');
    expect(said([], [...signed, ...more(5)])[1]).toBeNull();
  });
});

describe('what is read of the source', () => {
  it('begins with the title, or the unit above it, and ends with the last section', () => {
    const foot = ['版权所有：青川湖县人民政府', '网站地图'];
    expect(identityOf(['首页', TITLE, '导言。'], foot).read).toEqual([TITLE, '导言。', ...BODY]);
    expect(identityOf(['首页', '青川湖县教育局', '2023年政府信息公开年报']).read).toEqual([
      '青川湖县教育局',
      '2023年政府信息公开年报',
      ...BODY,
    ]);
    expect(identityOf(['首页']).read).toEqual(['首页', ...BODY]);
  });
});
