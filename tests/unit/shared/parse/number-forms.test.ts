import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../../shared/parse/numbers';
import { otherReadings } from '../../../../shared/parse/other-readings';
import { readNumbers } from '../../builders/read-numbers';

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
  ])('%s', (text, expected) => expect(readNumbers(text)).toEqual(expected));
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
  ])('%s', (text, expected) => expect(readNumbers(text)).toEqual(expected));
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
  ])('%s', (text) => expect(readNumbers(text)).toEqual(['~50 件']));

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
  ])('%s is', (text) => expect(readNumbers(text)).toEqual(['50 件']));
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
  ])('%s', (text, expected) => expect(readNumbers(text)).toEqual(expected));

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
