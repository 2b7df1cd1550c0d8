import { describe, expect, it } from 'vitest';
import {
  areOnlySome,
  bare,
  endsList,
  goesOn,
  isChange,
  isChannel,
  mayBeginList,
  mayBeOther,
  namesAll,
  namesBefore,
  openingIn,
  parallelOf,
  partsWithoutNumber,
  withoutAsides,
} from '../../../../../shared/rules/parts/part-words';

describe('what opens a list', () => {
  it.each([
    [',其中网站', { mark: '其中', words: '网站', some: false }],
    [',其中:网站', { mark: '其中:', words: '网站', some: false }],
    [',其中, 网站', { mark: '其中, ', words: '网站', some: false }],
    [',其中包括:网站', { mark: '其中包括:', words: '网站', some: false }],
    [',其中包含为网站', { mark: '其中包含为', words: '网站', some: false }],
    [',包括网站', { mark: '包括', words: '网站', some: false }],
    [',具体为网站', { mark: '具体为', words: '网站', some: false }],
    [',具体情况为:网站', { mark: '具体情况为:', words: '网站', some: false }],
    ['(含网站', { mark: '含', words: '网站', some: false }],
    [',即网站', { mark: '即', words: '网站', some: false }],
    ['包含', { mark: '包含', words: '', some: false }],
    [',内有网站', { mark: '内有', words: '网站', some: false }],
    ['(内含网站', { mark: '内含', words: '网站', some: false }],
    ['县内有网站', null],
    ['随即网站', null],
    ['申请中,网站', { mark: '中,', words: '网站', some: false }],
    ['一二三四五六七八九十甲乙丙丁中,网站', { mark: '中,', words: '网站', some: false }],
    ['一二三四五六七八九十甲乙丙丁戊中,网站', null],
    ['甲,申请中,网站', null],
    ['工作过程中,网站', null],
    ['活动期间中,网站', null],
    ['申请中网站', null],
    [',网站', null],
    // The last of several.
    [',其中网站包括要闻', { mark: '包括', words: '要闻', some: false }],
    // Only some of the parts.
    [',其中主要网站', { mark: '其中', words: '主要网站', some: true }],
    [',主要包括网站', { mark: '包括', words: '网站', some: true }],
    [',主要的一般包括网站', { mark: '包括', words: '网站', some: false }],
    [',主要的大包括网站', { mark: '包括', words: '网站', some: true }],
  ])('%s', (gap, expected) => expect(openingIn(gap)).toEqual(expected));

  it.each([
    ['例如网站', true],
    ['如:网站', true],
    ['如下网站', true],
    ['如网站', false],
    ['网站', false],
  ])('only some in %s: %s', (words, expected) => expect(areOnlySome(words)).toBe(expected));
});

describe('the words of a part', () => {
  it.each([
    ['、微信', '微信'],
    [';二是通过微信', '通过微信'],
    [' 和微信', '微信'],
    ['以及微信', '微信'],
    ['),微信(', '微信'],
    ['。2.微信', '微信'],
    ['12、微信', '微信'],
    ['123、微信', '123、微信'],
    ['2微信', '2微信'],
    ['微信和网站(', '微信和网站'],
    ['微信(公众号)', '微信(公众号)'],
    [' 微信 ', '微信'],
    ['微信;', '微信;'],
  ])('%s → %s', (gap, expected) => expect(bare(gap)).toBe(expected));

  it.each([
    ['微信(公众号)发布', '微信发布'],
    ['(甲)微信(乙)', '微信'],
    ['微信(公众号', '微信(公众号'],
    ['微信()发布', '微信发布'],
    [`(${'甲'.repeat(120)})乙`, '乙'],
    [`(${'甲'.repeat(121)})乙`, `(${'甲'.repeat(121)})乙`],
  ])('without asides: %s', (gap, expected) => expect(withoutAsides(gap)).toBe(expected));

  it.each([
    ['已办结', true, false, false],
    ['办结', true, false, false],
    ['未答复', true, false, false],
    ['未经复议', false, false, true],
    ['按期', true, false, false],
    ['按规定', false, false, true],
    ['上年结转', true, false, false],
    ['结转', true, false, false],
    ['另有', true, false, true],
    ['此外', true, false, true],
    ['网站另有', false, false, true],
    ['网站已', false, false, true],
    ['较上年', false, true, true],
    ['占', false, true, true],
    ['网站占', false, false, true],
    ['网站', false, false, true],
  ])('%s ends a list: %s, is a change: %s, may be other: %s', (words, ends, change, other) => {
    expect([endsList(words), isChange(words), mayBeOther(words)]).toEqual([ends, change, other]);
  });
});

describe('a list goes on', () => {
  it.each([
    ['等。', true],
    ['一二三四五六等', true],
    ['一二三四五六七等', false],
    [',等', false],
    ['……', true],
    ['一二三四…', true],
    ['一二三四五…', false],
    [',其余为转载', true],
    ['一二三其余', true],
    ['一二三四其余', false],
    ['。其余', false],
    [',另有', true],
    [',剩余', true],
    ['多渠道发布', true],
    [',部分信息同步发布', true],
    ['。', false],
    ['', false],
  ])('behind %s: %s', (behind, expected) => expect(goesOn(behind, '')).toBe(expected));

  it.each([
    [',联名提交的另计', true],
    [`${'甲'.repeat(240)}除外`, true],
    [`${'甲'.repeat(241)}除外`, false],
    ['甲。不计入', false],
    ['甲', false],
  ])('with the rest of the sentence %s', (rest, expected) =>
    expect(goesOn('', rest)).toBe(expected),
  );
});

describe('channels and kinds', () => {
  it.each([
    [['通过网站', '利用微信'], 'channels'],
    [['通过网站', '微信'], 'channels'],
    [['网站', '微信公众号发布'], 'channels'],
    [['网站等方式主动公开', '公报上公开'], 'channels'],
    [['网站公开各类政府信息', '电子屏'], 'channels'],
    [['网站甲', '微信'], null],
    [['甲通过', '微信'], null],
    [['通过网站'], null],
    [[], null],
    [['财政信息', '教育信息'], 'kinds'],
    [['财政信息', '教育信息的'], 'kinds'],
    [['财政信息有关', '教育信息各类的'], 'kinds'],
    [['财政信息', '教育信函'], null],
    [['财政信息', '教育信息', '甲'], null],
    [['件', '件'], null],
    [['信息', '信息'], 'kinds'],
  ])('%s: %s', (words, expected) => expect(parallelOf(words)).toBe(expected));

  it.each([
    ['通过网站', true, true],
    ['以', true, true],
    ['网站', false, true],
    ['微信公众号', false, true],
    ['政府网站公开政府信息', false, true],
    ['自然人', false, true],
    ['建议', false, true],
    ['要闻', false, false],
    ['网站栏目', false, false],
  ])('%s is a channel: %s, may begin a list: %s', (words, channel, begins) => {
    expect([isChannel(words), mayBeginList(words)]).toEqual([channel, begins]);
  });

  it.each([
    ['通过网站公开、通过微博公开', 'channels', ['通过网站公开']],
    ['通过网站公开,网站,通过微博公开', 'channels', ['通过网站公开']],
    ['通过网站公开、微博公开', 'channels', []],
    ['通过网站公开', 'channels', []],
    ['财政信息、教育信息', 'kinds', ['财政信息']],
    ['财政信函、教育信息', 'kinds', []],
    ['信息、教育信息', 'kinds', []],
    ['财政信息; 招生信息 、教育信息', 'kinds', ['财政信息', '招生信息']],
    ['财政信息、教育信息', null, []],
  ] as const)('without a number in %s (%s)', (words, parallel, expected) =>
    expect(partsWithoutNumber(words, parallel)).toEqual(expected),
  );
});

describe('what 分别 gives numbers to', () => {
  it.each([
    ['网站、微信、微博分别发布', ['网站', '微信', '微博']],
    ['网站和微信分别', ['网站', '微信']],
    ['网站及微信与微博分别', ['网站', '微信', '微博']],
    ['公开信息,网站、微信分别为', ['网站', '微信']],
    ['和平区、河东区分别为', ['和平区', '河东区']],
    ['网站、 微信 分别', ['网站', '微信']],
    ['网站、、微信分别', ['网站', '微信']],
    ['甲分别', null],
    ['网站、微信发布', null],
    ['甲乙分别', ['甲乙']],
  ])('%s', (words, expected) => expect(namesBefore(words)).toEqual(expected));

  it.each([
    ['预决算信息', ['预算信息', '决算信息'], true],
    ['建议提案', ['建议', '提案'], true],
    ['建议提案', ['建议', '答复'], false],
    ['提案建议', ['建议', '提案'], true],
    ['建议', ['建议', '建议案'], false],
    ['来信', ['来电', '来访'], false],
    ['建议提案', ['建议'], false],
    ['决预算', ['预算', '决算'], false],
    ['预算决算', ['预算信息', '决算信息'], true],
    ['', [], false],
  ])('%s names %s: %s', (total, names, expected) => expect(namesAll(total, names)).toBe(expected));
});
