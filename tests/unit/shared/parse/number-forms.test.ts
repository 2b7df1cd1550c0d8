import { describe, expect, it } from 'vitest';
import { normalise } from '../../../../shared/document/normalise';
import { findNumbers } from '../../../../shared/parse/numbers';
import { otherReadings } from '../../../../shared/parse/other-readings';

/** `quantity 14 件`, `name www…`: each number of a text with its kind, and its value or its words. */
const read = (text: string) => {
  const words = normalise(text);
  return findNumbers(words, [0, words.length]).map(({ kind, value, unit, fuzzy, span }) =>
    kind === 'quantity' || kind === 'percent'
      ? `${fuzzy ? '~' : ''}${value ?? '?'} ${unit ?? '-'}`
      : `${kind} ${words.slice(...span)}`,
  );
};

describe('numbers in a web address', () => {
  it.each([
    ['网址http://www.example.gov.cn/2021/12.html。共3件', ['name 2021', 'name 12', '3 件']],
    ['见https://example.cn/a?id=15件', ['name 15']],
    ['见www.x2.cn，14件', ['name 2', '14 件']],
    ['邮箱someone163@163.com，14件', ['name 163', 'name 163', '14 件']],
    ['邮箱a1+b-2@x.cn', ['name 1', 'name 2']],
    ['登录12371.gov.cn/a1/5，5件', ['name 12371', 'name 1', 'name 5', '5 件']],
    ['登录a.b2.com', ['name 2']],
    ['登录t5.org、t6.net、t7.edu', ['name 5', 'name 6', 'name 7']],
    ['共3件。www，5件', ['3 件', '5 件']],
    ['共3件，见www.a2.cn', ['3 件', 'name 2']],
    ['见www.a2.cn三件', ['name 2', '3 件']],
    ['见www.abc/3件', ['name 3']],
    ['见http://abc/3件', ['name 3']],
    ['见http://10.1.2.3/7件', ['name 10.1.2.3', 'name 7']],
    ['邮箱5-3@b，', ['name 5', 'name 3']],
    ['邮箱a5@4-7，', ['name 5', 'name 4', 'name 7']],
    ['登录12371.cn，', ['name 12371']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

it('finds numbers of one part of a text', () => {
  const text = '本级网址www.a1.cn，共3件。\n另见www.b22.cn，共5件、6条';
  const from = text.indexOf('另见');
  const found = findNumbers(text, [from, text.indexOf('6条')]);
  expect(found.map(({ kind, span }) => [kind, text.slice(...span)])).toEqual([
    ['name', '22'],
    ['quantity', '5件'],
  ]);
  expect(found[0]).toMatchObject({ value: null, unit: null, fuzzy: false });
});

describe('numbers that share a unit', () => {
  it.each([
    ['10、20、30条', ['10 条', '20 条', '30 条']],
    ['10和20条', ['10 条', '20 条']],
    ['10及 20条', ['10 条', '20 条']],
    ['10 与20条', ['10 条', '20 条']],
    ['1,014、20条', ['1014 条', '20 条']],
    ['10或20条', ['unknown 10', '20 条']],
    ['10至今、20条', ['unknown 10', '20 条']],
    ['10、20', ['unknown 10', 'unknown 20']],
    ['10和约20条', ['unknown 10', '~20 条']],
    ['10、20', ['unknown 10', 'unknown 20']],
    ['10、2021年', ['unknown 10', 'date 2021年']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('numbers that are not exact', () => {
  it.each([
    '约50件',
    '大约50件',
    '近50件',
    '接近50件',
    '超50件',
    '超过50件',
    '逾50件',
    '突破50件',
    '不足50件',
    '不到50件',
    '至少50件',
    '至多50件',
    '最多50件',
    '最少50件',
    '多达50件',
    '不少于50件',
    '不低于50件',
    '不超过50件',
    '不多于50件',
    '不高于50件',
    '少于50件',
    '低于50件',
    '多于50件',
    '大于50件',
    '高于50件',
    '近 50件',
    '50件以上',
    '50件左右',
    '50件上下',
    '50件以内',
    '50件以下',
    '50件有余',
    '50余件',
    '50多件',
    '50件多',
  ])('%s', (text) => expect(read(text)).toEqual(['~50 件']));

  it.each([
    '预约50件',
    '节约50件',
    '公约50件',
    '条约50件',
    '合约50件',
    '签约50件',
    '履约50件',
    '50件多功能',
    '共50件',
    '关于50件',
    '由于50件',
    '用于50件',
    '不足的50件',
    '50件。以上',
  ])('%s is', (text) => expect(read(text)).toEqual(['50 件']));
});

describe('numbers in Chinese figures', () => {
  it.each([
    ['第十四个五年规划', ['name 第十四个五年规划']],
    ['第十三个五年', ['name 第十三个五年']],
    ['第二十条第（一）项', ['lawArticle 第二十条第(一)项']],
    ['第36、38条', ['lawArticle 第36、38条']],
    ['第五十条之一', ['lawArticle 第五十条之一']],
    ['第五章', ['lawArticle 第五章']],
    ['第三项目', []],
    ['令第711号', ['documentNumber 第711号']],
    ['第12', ['ordinal 第12']],
    ['第二批', ['ordinal 第二批']],
    ['第一部分', ['ordinal 第一部分']],
    ['一是公开，二要解读', ['ordinal 一', 'ordinal 二']],
    ['其一，公开', ['ordinal 一']],
    ['（三）平台', ['ordinal 三']],
    ['十九届六中全会', ['name 十九届', 'name 六中全会']],
    ['二十大', ['name 二十大']],
    ['二十大类', ['20 大类']],
    ['二十一世纪', ['date 二十一世纪']],
    ['一至三季度', ['date 一至三季度']],
    ['三月八日', ['date 三月八日']],
    ['五月革命', []],
    ['百分之五', ['5 %']],
    ['百分之百', ['100 %']],
    ['百分之九十九点五', ['99.5 %']],
    ['十四点五件', ['14.5 件']],
    ['三十件', ['30 件']],
    ['三件', ['3 件']],
    ['十余件', ['~10 件']],
    ['三至五件', ['~? 件']],
    ['数十件', ['~? 件']],
    ['几百余人次', ['~? 人次']],
    ['上百次', ['~? 次']],
    ['百件', []],
    ['三元', []],
    ['三十元', ['30 元']],
    ['三台', ['3 台']],
    ['三台县', []],
    ['三处', ['3 处']],
    ['五家渠', []],
    ['五家', ['5 家']],
    ['每一件', []],
    ['统一件数', []],
    ['“三件', []],
    ['受理一件', ['1 件']],
    ['不到一件', []],
    ['一件事', []],
    ['最多跑一次', []],
    ['又一次', []],
    ['发布一次', ['1 次']],
    ['微信一个，', ['1 个']],
    ['一个平台', []],
    ['建立一个。', ['1 个']],
    ['一方面，', []],
    ['一起，', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('numbers in Arabic figures', () => {
  it.each([
    ['1234,567件', ['? 件']],
    ['累计500余,', ['~500 -']],
    ['阅读量3万,', ['30000 -']],
    ['共123456789。', ['123456789 -']],
    ['共1234567890。', ['unknown 1234567890']],
    ['共收到14。', ['unknown 14']],
    ['共14强', ['unknown 14']],
    ['共14', ['14 -']],
    ['9时30分，上午9点半', ['date 9时30分', 'date 9点半']],
    ['90年代，21世纪', ['date 90年代', 'date 21世纪']],
    ['文号〔2021〕、', ['documentNumber 2021']],
    ['可拨13800000000或400-800-1234', ['contact 13800000000', 'contact 400-800-1234']],
    ['0591-23165370、23165371', ['contact 0591-23165370', 'contact 23165371']],
    ['地铁3号线', ['name 3号']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ['约2022', { kind: 'date', value: null, unit: null, fuzzy: false, span: [1, 5] }],
    ['1 1 1', { kind: 'unknown', value: null, unit: null, fuzzy: false, span: [0, 5] }],
    ['3-5天', { kind: 'quantity', value: null, unit: '天', fuzzy: true, span: [0, 4] }],
    ['10%-20%', { kind: 'percent', value: null, unit: '%', fuzzy: true, span: [0, 7] }],
    ['共14 。', { kind: 'quantity', value: 14, unit: null, fuzzy: false, span: [1, 3] }],
    ['PM2.5', { kind: 'name', value: null, unit: null, fuzzy: false, span: [2, 5] }],
    ['第12', { kind: 'ordinal', value: null, unit: null, fuzzy: false, span: [0, 3] }],
  ])('%s is one token', (text, token) => {
    expect(findNumbers(text, [0, text.length])).toEqual([token]);
  });
});

describe('more numbers in Chinese figures', () => {
  it.each([
    ['三五点五件', ['~? 件']],
    ['百分之三五', ['~? %']],
    ['约百分之五', ['~5 %']],
    ['百分之五以上', ['~5 %']],
    ['信件一个平台', []],
    ['每三十件', []],
    ['接待5件（次）', ['5 件(次)']],
    ['涉及三个村', ['3 个']],
    ['一至三个平台', ['~? 个']],
    ['拾佰件', []],
    ['壹佰壹拾件', ['110 件']],
    ['壹佰余件', ['~100 件']],
    ['约壹佰件', ['~100 件']],
    ['统计三件', ['3 件']],
    ['一事三件', []],
    ['其一、三件', ['ordinal 一', '3 件']],
    ['星期三场', []],
    ['长期三次', ['3 次']],
    ['礼拜三场', []],
    ['礼服三件', ['3 件']],
    ['再次受理一件', ['1 件']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('other readings of a raw text', () => {
  it.each([
    ['769- 5 -', null, [769, 5]],
    ['- 5 -769', null, [769, 5]],
    ['3、12', null, [312, 12]],
    ['(3)12', null, [12]],
    ['1 014', 14, [1014, 1]],
    ['12¹', 121, [12]],
    ['O', null, [0]],
    ['l', null, [1]],
    ['〇', null, [0]],
    ['丨', null, [1]],
    ['1234567890', null, []],
    [`${' '.repeat(58)}1 2`, null, []],
    ['12', 12, []],
    ['12', null, [12]],
  ])('%j, read as %s: %j', (raw, value, expected) => {
    expect([...otherReadings(raw, value)].toSorted((a, b) => a - b)).toEqual(
      [...expected].toSorted((a, b) => a - b),
    );
  });
});

describe('tenths and doublings', () => {
  it.each([
    ['较上年增长三成,', ['30 %']],
    ['较上年增长近三成。', ['~30 %']],
    ['较上年增长了约两成多,', ['~20 %']],
    ['占五成以上', ['~50 %']],
    ['满意率达九成(回访)', ['90 %']],
    ['下降一成', ['10 %']],
    ['较上年翻了一番。', ['1 番']],
    ['较上年翻两番', ['2 番']],
    ['翻了近一番', ['~1 番']],
    ['经过一番努力', []],
    ['一成不变', []],
    ['由三成员组成', []],
    ['增加三成套设备', []],
    ['第三成', []],
    ['增长三成果', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
