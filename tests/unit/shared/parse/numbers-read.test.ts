import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../../shared/document/normalise';
import { findNumbers } from '../../../../shared/parse/numbers';

/** `14 件`, `~100 件` where it is not exact, `? 天` without a value; of another kind than a count: `date 2021年`. */
function read(text: string): readonly string[] {
  const words = normalise(text);
  return findNumbers(words, [0, words.length]).map(({ kind, value, unit, fuzzy, span }) =>
    kind === 'quantity' || kind === 'percent'
      ? `${fuzzy ? '~' : ''}${value ?? '?'} ${unit ?? '-'}`
      : `${kind} ${text.slice(...span)}`,
  );
}

describe('counts in Arabic figures', () => {
  it.each([
    ['发布20680批次', ['20680 批次']],
    ['接待群众1,203人次', ['1203 人次']],
    ['14 件，20 余条', ['14 件', '~20 条']],
    ['5500 余条', ['~5500 条']],
    ['20多万人次', ['~200000 人次']],
    ['收入1.2亿元，支出3千元', ['120000000 元', '3000 元']],
    ['提高2.5个百分点，2百分点', ['2.5 个百分点', '2 百分点']],
    ['20个工作日内，3个月', ['20 个工作日', '3 个月']],
    ['全长3千米', ['3 千米']],
    ['阅读量10万+', ['~100000 -']],
    ['3.5‰', ['3.5 ‰']],
    ['12部门，16乡镇', ['12 部门', '16 乡镇']],
    ['13个乡镇(街道)', ['13 个']],
    ['分别为10、20和30条', ['10 条', '20 条', '30 条']],
    ['APP3个', ['3 个']],
    ['共14，办结为13。', ['14 -', '13 -']],
    ['满意率99.3%，50 %', ['99.3 %', '50 %']],
    ['提前3-5天，占10%-20%', ['~? 天', '~? %']],
    ['3至5个、3~5次', ['~? 个', '~? 次']],
    ['3分类', ['unknown 3']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each(['将近50件', '超过50件', '逾50件', '不足50件', '50件左右', '50件以内', '接近50件'])(
    '%s is not exact',
    (text) => expect(read(text)).toEqual(['~50 件']),
  );

  it.each(['预约50件', '最终50件', '节约50件', '公约50件'])('%s is exact', (text) =>
    expect(read(text)).toEqual(['50 件']),
  );

  it('is exact before a word that begins with 多', () => {
    expect(read('建成14个多功能厅')).toEqual(['14 个']);
  });

  it('reads back every count that is written', () => {
    const units = fc.constantFrom('件', '条', '人次', '场', '个', '期', '批次', '份');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e8 }), units, fc.boolean(), (value, unit, marks) => {
        const written = marks ? value.toLocaleString('en-US') : `${value}`;
        expect(read(`公开信息${written}${unit},办结`)).toEqual([`${value} ${unit}`]);
      }),
    );
  });

  it('gives every digit to exactly one number, in the order of the text', () => {
    const piece = fc.constantFrom(
      '12',
      '2021',
      '.',
      ',',
      '年',
      '月',
      '号',
      '件',
      '第',
      '-',
      '%',
      'A',
      '、',
      '(',
      ')',
      '十',
      '一',
      '〔',
      '万',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const spans = findNumbers(text, [0, text.length]).map((token) => token.span);
        spans.forEach((span, at) => {
          expect(span[0]).toBeGreaterThanOrEqual(spans[at - 1]?.[1] ?? 0);
          expect(span[1]).toBeGreaterThan(span[0]);
        });
        for (const { index } of text.matchAll(/\d/g)) {
          expect(spans.some(([from, to]) => from <= index && index < to)).toBe(true);
        }
      }),
    );
  });
});

describe('counts in Chinese figures', () => {
  it.each([
    ['收到申请十四件', ['14 件']],
    ['召开会议两次', ['2 次']],
    ['公开三百二十五条', ['325 条']],
    ['举办培训二十余场', ['~20 场']],
    ['共一百零二件', ['102 件']],
    ['近百件，数十次，上千人次', ['~? 件', '~? 次', '~? 人次']],
    ['百余件', ['~? 件']],
    ['二三十件，三五个', ['~? 件', '~? 个']],
    ['三至五个工作日', ['~? 个工作日']],
    ['行政诉讼一件', ['1 件']],
    ['微博两个、微信一个，', ['2 个', '1 个']],
    ['百分之九十九点三，百分之百', ['99.3 %', '100 %']],
    ['增长一点五倍', ['1.5 倍']],
    ['包括六个部分', ['6 个']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    '第一时间回复',
    '一站式查询',
    '“最多跑一次”甚至一次也不用跑',
    '落实三审制度',
    '“五统一五区”标准',
    '坚持“两手抓”',
    '“三个一”机制，两个维护',
    '一律公开，一批项目，统一标准，一件事一次办',
    '万达开川渝统筹发展',
    '三级联动，一事一议，逐一核对，唯一',
    '四川省三台县，五家渠市，三亚市',
    '一方面，另一方面',
    '千方百计，百姓，十分重要，四处走访',
    '危及三安全一稳定，四类过程性信息，三类内部事务信息',
    '每季度一次，一次性告知',
    '第三方评估，第一责任人',
    '周一至周五',
    '一个平台',
  ])('none in: %s', (text) => expect(read(text)).toEqual([]));
});

describe('numbers that count nothing', () => {
  it.each([
    ['二〇三五年远景目标', ['date 二〇三五年']],
    ['规划（2021-2035）', ['date 2021-2035']],
    ['2019至2021年', ['date 2019至2021年']],
    ['2024 年 1 月 1 日至 12 月 31 日', ['date 2024 年 1 月 1 日', 'date 12 月 31 日']],
    ['1月1日至31日', ['date 1月1日', 'date 31日']],
    ['1-11月，12月份', ['date 1-11月', 'date 12月份']],
    ['第四季度，四季度，4季度', ['date 第四季度', 'date 四季度', 'date 4季度']],
    ['2022-02-08，2021.12', ['date 2022-02-08', 'date 2021.12']],
    ['《2022政务公开要点》，2022版', ['date 2022', 'date 2022版']],
    ['上午9:00-12:00', ['date 9:00-12:00']],
    ['〔2021〕18号', ['documentNumber 2021〕18号']],
    ['国令第711号，令711号', ['documentNumber 第711号', 'documentNumber 711号']],
    ['（国令第 711 号）', ['documentNumber 第 711 号']],
    ['第二十条第（一）项', ['lawArticle 第二十条第（一）项']],
    ['第五十条第(二)项，第36条', ['lawArticle 第五十条第(二)项', 'lawArticle 第36条']],
    ['第三十六条、第三十八条', ['lawArticle 第三十六条', 'lawArticle 第三十八条']],
    ['邮编：350400，电话/传真：0591-23165370', ['contact 350400', 'contact 0591-23165370']],
    ['邮政编码 223001，电话 13800000000', ['contact 223001', 'contact 13800000000']],
    ['7号楼14层', ['contact 7号楼', 'contact 14层']],
    ['翔宇南道 1 号', ['contact 1 号']],
    ['12345平台，12366纳税热线', ['name 12345', 'name 12366']],
    ['24小时自助，7×24小时', ['name 24小时', 'name 7×24小时']],
    ['4A级景区，5G基站，2.0版', ['name 4A', 'name 5G', 'name 2.0版']],
    ['68海里景区', ['name 68海里']],
    ['“1+3+N”模式', ['name 1+3+N']],
    [
      '十四五规划，二十大，十九届六中全会',
      ['name 十四五', 'name 二十大', 'name 十九届', 'name 六中全会'],
    ],
    ['第十四个五年规划', ['name 第十四个五年规划']],
    ['www.abc123.gov.cn/2021/，hz163@163.com', ['name 123', 'name 2021', 'name 163', 'name 163']],
    ['PM2.5，H5作品', ['name 2.5', 'name 5']],
    ['一、总体。一是公开；二是解读。', ['ordinal 一', 'ordinal 一', 'ordinal 二']],
    ['公开。\n- 5 -\n解读。\n—6—\n', ['ordinal 5', 'ordinal 6']],
    [
      '一、总体情况……3\n二、主动公开情况 4\n',
      ['ordinal 一', 'ordinal 3', 'ordinal 二', 'ordinal 4'],
    ],
    ['（一）公开。\n2.解读。', ['ordinal 一', 'ordinal 2']],
    ['办结。\n2.2024年收到14件', ['ordinal 2', 'date 2024年', '14 件']],
    ['受理“110”报警14起', ['name 110', '14 起']],
    ['第3次，第二批，第一，公开', ['ordinal 第3', 'ordinal 第二批', 'ordinal 第一']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
