import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../../main/import/read-text';
import { textAt } from '../../../../shared/document/source-document';
import { blocksOf, documentOfText } from '../../builders/text-blocks';

describe('tabs between cells', () => {
  it('make a table of lines that follow each other, with its empty cells', () => {
    expect(
      blocksOf('二、主动公开\n信息内容\t本年制发件数\t现行\n规章\t\t0\n文件\t15\t\n完。'),
    ).toEqual([
      '二、主动公开',
      [
        ['信息内容', '本年制发件数', '现行'],
        ['规章', '', '0'],
        ['文件', '15', ''],
      ],
      '完。',
    ]);
  });

  it('at the beginning of each row are its margin; else the first cell is empty', () => {
    expect(blocksOf('\t规章\t0\n\t文件\t15')).toEqual([
      [
        ['规章', '0'],
        ['文件', '15'],
      ],
    ]);
    expect(blocksOf('结果\t公开\t5\n\t部分公开\t2')).toEqual([
      [
        ['结果', '公开', '5'],
        ['', '部分公开', '2'],
      ],
    ]);
  });

  it('keep a head over several columns as a row between the others', () => {
    expect(blocksOf('规章\t0\n第二十条第（五）项\n信息内容\t数量\n行政许可\t45')).toEqual([
      [['规章', '0'], ['第二十条第（五）项'], ['信息内容', '数量'], ['行政许可', '45']],
    ]);
  });

  it('make a table of a form that nobody has filled in', () => {
    expect(blocksOf('信息内容\t制发\t废止\t有效\n规章\t\t\t')).toEqual([
      [
        ['信息内容', '制发', '废止', '有效'],
        ['规章', '', '', ''],
      ],
    ]);
  });
});

describe('a spreadsheet saved as text', () => {
  it('has its headings beside its tables, no column for what is merged, and quoted cells', () => {
    const lines = [
      '某局2021年度报告\t\t\t\t',
      '二 、主动公开政府信息情况：\t\t\t\t',
      '第二十条第（一）项\t\t\t\t',
      '信息内容\t\t"本年制发',
      '件数"\t\t现行有效件数',
      '规章\t\t\t\t3',
      '行政许可\t\t12\t\t',
      '三、收到和处理政府信息公开申请情况\t\t\t\t',
    ];
    expect(blocksOf(lines.join('\n'))).toEqual([
      '某局2021年度报告',
      '二 、主动公开政府信息情况：',
      '第二十条第（一）项',
      [
        ['信息内容', '本年制发\n件数', '现行有效件数'],
        ['规章', '', '3'],
        ['行政许可', '12', ''],
      ],
      '三、收到和处理政府信息公开申请情况',
    ]);
  });

  it('is not taken from a quotation in prose', () => {
    expect(blocksOf('"公开为常态\n不公开为例外"\n甲\t乙')).toEqual([
      '"公开为常态',
      '不公开为例外"',
      '甲\t乙',
    ]);
  });
});

describe('spaces between columns', () => {
  const TEXT = [
    '       三、收到和处理政府信息公开申请情况',
    '                     自然人    商业企业    总计',
    '一、本年新收申请数量      3001      53      3054',
    '',
    '       （二）部分公开（区分处理的，只计这一情',
    '                     447        7       454',
    '       形，不计其他情形）',
    '                     -3-',
    '四、结转下年度继续办理    1,014    ０      5845546',
    '五、存在的主要问题及改进情况',
    '公开不够及时。',
  ].join('\n');

  it('make a table, where a wrapped label and a page number stand as rows of their own', () => {
    expect(blocksOf(TEXT)).toEqual([
      '三、收到和处理政府信息公开申请情况',
      [
        ['自然人', '商业企业', '总计'],
        ['一、本年新收申请数量', '3001', '53', '3054'],
        ['（二）部分公开（区分处理的，只计这一情'],
        ['447', '7', '454'],
        ['形，不计其他情形）'],
        ['-3-'],
        ['四、结转下年度继续办理', '1,014', '０', '5845546'],
      ],
      '五、存在的主要问题及改进情况',
      '公开不够及时。',
    ]);
  });

  it('may be wide ones', () => {
    expect(blocksOf('规章\u3000\u30000\u3000\u30001\n文件\u00a0\u00a02  3')).toEqual([
      [
        ['规章', '0', '1'],
        ['文件', '2', '3'],
      ],
    ]);
  });

  it('never join two tables over the heading between them', () => {
    const [first, heading, second] = blocksOf(
      '许可  1\n处罚  2\n三、收到和处理政府信息公开申请情况\n新收  3\n结转  4',
    );
    expect([first, second]).toEqual([
      [
        ['许可', '1'],
        ['处罚', '2'],
      ],
      [
        ['新收', '3'],
        ['结转', '4'],
      ],
    ]);
    expect(heading).toBe('三、收到和处理政府信息公开申请情况');
  });
});

describe('prose', () => {
  it.each([
    ['two spaces in its sentences', '2021年，本局主动公开  14条。\n其中：网站  7条；微信  7条。'],
    ['wide spaces before it', '\u3000\u30002021年公开14条\n\u3000\u3000收到申请3件'],
    ['a tab before it', '\t2021年公开14条\n\t收到申请3件'],
    ['addresses', '联系人：张三    电话：65370\n地址：北街1号    邮编：  350400'],
    ['addresses with tabs', '联系人：张三\t电话：65370\n地址：北街1号\t邮编：350400'],
    ['a date and a place', '云溪县水务局    2022年1月20日\n（公章）    （签字）'],
    ['one line alone', '规章  0  0  0\n完。'],
    [
      'a table of contents',
      '一、总体情况    1\n五、存在的问题及改进情况    2\n六、其他需要报告的事项    3',
    ],
  ])('with %s is no table', (_, text) => {
    expect(documentOfText(text).blocks.map((block) => block.kind)).not.toContain('table');
    expect(documentOfText(text).blocks).toHaveLength(text.split('\n').length);
  });
});

describe('a text that is too long', () => {
  it.each([
    ['characters', 'a'.repeat(2_000_001)],
    ['bars', '|'.repeat(1_900_000)],
    ['tabs', '1\t'.repeat(900_000)],
    ['lines', '\n'.repeat(1_900_000)],
    ['gaps', '1  '.repeat(600_000)],
  ])('is refused before its parts are made: %s', (_, text) => {
    expect(readText({ encoding: 'UTF-8', text })).toMatchObject({
      ok: false,
      error: { kind: 'documentTooLong' },
    });
  });
});

/** The same report, its tables written in another way. */
const rewritten = (separator: string): string =>
  readFileSync('assets/samples/kaijiang-2021.txt', 'utf8')
    .split('\n')
    .map((line) =>
      line.includes('|')
        ? line
            .replace(/ ?\| ?/g, '|')
            .replace(/\|+$/, '')
            .replaceAll('|', separator)
        : line,
    )
    .join('\n');

describe('a report', () => {
  it.each([
    ['tabs', '\t'],
    ['spaces', '    '],
  ])('has the same figures in its rows with %s as with bars', (_, separator) => {
    const figures = (text: string): readonly string[] => {
      const { blocks, text: whole } = documentOfText(text);
      return blocks
        .flatMap((block) =>
          block.kind === 'table' ? block.cells.map((cell) => textAt(whole, cell.span)) : [],
        )
        .filter((cell) => /^\d+$/.test(cell));
    };
    const expected = figures(readFileSync('assets/samples/kaijiang-2021.txt', 'utf8'));
    expect(expected.length).toBeGreaterThan(190);
    expect(figures(rewritten(separator))).toEqual(expected);
  });
});
