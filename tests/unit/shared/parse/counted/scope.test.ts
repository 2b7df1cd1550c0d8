import { describe, expect, it } from 'vitest';
import { governs, ownNames } from '../../../../../shared/parse/counted/own-name';
import { isAside } from '../../../../../shared/parse/counted/phrase';
import { scopeOf } from '../../../../../shared/parse/counted/scope';

describe('of whom and of when a number is said', () => {
  it.each([
    '共收到申请',
    '2023年收到申请',
    '今年以来收到申请',
    '本年以来收到申请',
    '2023年以来收到申请',
    '截至12月31日收到申请',
    '截至2023年12月底收到申请',
    '自2023年1月1日至2023年12月31日收到申请',
    '自2023年1月1日起至12月31日收到申请',
    '去年结转申请',
    '上年结转申请',
    '上一年度结转申请',
    '上年末结转申请',
    '去年收到申请100件,今年收到申请',
    '收到申请126件(2022年:116件),办结',
    '收到申请126件(上年为116件),办结',
    '2022年收到申请100件;2023年收到申请',
    '制发11件,是上年的2.2倍,收到申请',
    '制发11件,为2022年的两倍;收到申请',
    '上年转入申请',
    '上年度顺延申请',
    '结转上年度申请',
    '较去年增加,收到申请',
    '比2022年下降,收到申请',
    '与上年同期相比略有增长,收到申请',
    '同上一年度相比,同比减少,收到申请',
    '实施行政许可',
    '我局收到申请',
    '本委收到申请',
    '教育局的申请',
    '本机关不掌握',
    '县政府信息公开申请',
    '县政府公报',
    '市政府网站',
    '市政府门户',
    '市政府部门',
    '市政府各部门',
    '办公室公开',
  ])('%s: nothing', (before) => expect(scopeOf(before, '', 2023)).toBe('unstated'));

  it.each([
    '去年收到申请',
    '上年收到申请',
    '上一年收到申请',
    '一季度收到申请',
    '上半年收到申请',
    '5月份收到申请',
    '前3月份收到申请',
    '往年收到申请',
    '历年收到申请',
    '累计收到申请',
    '近两年收到申请',
    '近5年收到申请',
    '建立以来收到申请',
    '施行后收到申请',
    '起至年底',
    '自2019年收到申请',
    '自5月收到申请',
    '2022年收到申请',
    '2022年、2023年收到申请',
    '2022年、2021年,2023年分别收到申请100件、110件,',
    '2022年收到申请100件,2023年1月至6月收到申请',
    '今年收到申请100件,去年收到申请',
    '截至11月30日以来',
    '今年较好,去年收到申请',
  ])('%s: another time', (before) => expect(scopeOf(before, '', 2023)).toBe('otherTime'));

  it('is another time where the year is not known', () => {
    expect(scopeOf('2023年收到申请', '', null)).toBe('otherTime');
    expect(scopeOf('收到申请', '', null)).toBe('unstated');
  });

  it.each([
    ['其中本机关收到申请', '', 'office'],
    ['全县收到29件,其中本机关收到申请', '', 'office'],
    ['本机关收到14件,全县收到', '', 'region'],
    ['本机关收到14件,共', '', 'office'],
    ['全县收到', '件,办结13件', 'region'],
    ['我市收到', '件,其中本级5件', 'part'],
    ['全区收到', '件,其中区政府办5件', 'part'],
    ['各级行政机关收到', '', 'region'],
    ['各级各部门收到', '', 'region'],
    ['各级政府收到', '', 'region'],
    ['各级收到', '', 'unstated'],
    ['县政府办收到', '', 'office'],
    ['区政府收到', '', 'office'],
    ['旗政府收到', '', 'office'],
    ['本级收到', '', 'office'],
    ['办公室收到', '', 'office'],
    ['县教育局收到', '', 'part'],
    ['石桥镇受理', '', 'part'],
    ['县法院作出', '', 'part'],
    ['水务公司共', '', 'part'],
    ['发改委新', '', 'part'],
    ['便民中心办理', '', 'part'],
    ['某街道答复', '', 'part'],
    ['全系统共收到', '', 'region'],
    ['完善系统,收到', '', 'unstated'],
    ['青山乡制发', '', 'part'],
  ])('%s, then %j: %s', (before, after, scope) => {
    expect(scopeOf(before, after, 2023)).toBe(scope);
  });
});

describe('the names of the organ that reports', () => {
  const named = (unit: string, words: string) => words.replace(ownNames(unit) ?? /^$/, '※');

  it.each([
    ['青川湖县教育局', '青川湖县教育局、县教育局、教育局、市教育局', '※、※、※、市教育局'],
    [
      '青川湖县人民政府办公室',
      '县政府办公室、县人民政府办公厅、政府办、市政府办',
      '※、※、※、市政府办',
    ],
    ['青川湖县石桥镇人民政府', '镇政府、镇人民政府、乡政府', '※、※、乡政府'],
    ['青川湖县青山乡人民政府', '乡政府、镇政府', '※、镇政府'],
    [
      '青川湖县人民政府春晓街道办事处',
      '春晓街道办事处、春晓街道，街道、各街道、明湖街道',
      '※、※，※、各街道、明湖街道',
    ],
    ['青川湖县人民政府', '青川湖县人民政府、县政府、政府', '※、县政府、政府'],
    ['高新技术产业开发区管委会', '高新技术产业开发区管委会、管委会', '※、管委会'],
    ['青川湖县A（B）局', '县A（B）局、AB局', '※、AB局'],
    ['县教育局', '县教育局、教育局', '※、教育局'],
    ['青川湖县水局', '县水局、青川湖县水局', '县水局、※'],
  ])('%s: %s', (unit, words, expected) => expect(named(unit, words)).toBe(expected));

  it('are not known without its name', () => expect(ownNames(null)).toBeNull());
});

it.each([
  ['青川湖县人民政府', true],
  ['高新区管委会', true],
  ['高新区管理委员会', true],
  ['青山区', true],
  ['青川湖县教育局', false],
  ['青川湖县人民政府办公室', false],
  ['政府采购中心', false],
  [null, false],
])('%s governs a region: %s', (unit, is) => expect(governs(unit)).toBe(is));

it.each([
  ['', true],
  [',均已依法按期答复,', true],
  [',较上年增加3件,', true],
  ['(比上年增长20%)', true],
  [',按期办结率100%,', true],
  [',办结率均达到99.5%;', true],
  [',截至2023年12月31日,', true],
  [',截至目前,', true],
  [',占申请总数的三成,', true],
  ['。其中,', true],
  [',收到举报', false],
  [',截至12月31日公开,', false],
  ['答复其他', false],
  [','.repeat(79), true],
  [','.repeat(80), false],
])('%j between two numbers says nothing: %s', (words, is) => expect(isAside(words)).toBe(is));
