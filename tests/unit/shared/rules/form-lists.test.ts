import { describe, expect, it } from 'vitest';
import { reportText, VALID } from '../../builders/report-text';
import { findingsOf, judged, messages } from '../../builders/judged-rule';

const baseline = reportText(VALID);
const withOverview = (sentence: string): string =>
  reportText({ ...VALID, overview: sentence.split('\n') });

describe('S-DOCUMENT-NUMBER', () => {
  it.each([
    ['《中华人民共和国政府信息公开条例》（国务院令第492号）', '修订前的条例的文号'],
    ['《政府信息公开条例》（国令第771号）', '应为国务院令第711号'],
    ['《政府信息公开条例》（国务院第717号令）', '应为国务院令第711号'],
    ['国务院令第492号《中华人民共和国政府信息公开条例》', '修订前的条例的文号'],
    ['《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）', '不再适用'],
    [
      '《关于印发〈政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕31号）',
      '2021〕30号',
    ],
    ['《关于印发〈政府信息公开工作年度报告格式〉的通知》（国办函〔2021〕30号）', '国办公开办函'],
    ['《政府信息公开信息处理费管理办法》（国办函〔2020〕190号）', '应为国办函〔2020〕109号'],
  ])('%s: %s', (citation, named) => {
    const found = messages('S-DOCUMENT-NUMBER', withOverview(`贯彻${citation}。`));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(named);
  });

  it('does not hold a report of 2020 to the notice of 2021', () => {
    const overview = [
      '按照《政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）。',
    ];
    const text = reportText({ ...VALID, year: 2020, version: '2019', overview });
    expect(findingsOf('S-DOCUMENT-NUMBER', text)).toEqual([]);
    const wrong = text.replace('60号', '66号');
    expect(messages('S-DOCUMENT-NUMBER', wrong)[0]).toContain('应为国办公开办函〔2019〕60号');
    const titled = text.replace('有关事项', '格式');
    expect(findingsOf('S-DOCUMENT-NUMBER', titled)).toEqual([]);
    expect(messages('S-DOCUMENT-NUMBER', titled.replace('60号', '66号'))).toHaveLength(1);
  });
});

describe('S-ASPECTS', () => {
  const ASPECTS = {
    主动公开: '通过政府网站、政府公报公开信息。',
    规范办理依申请公开: '收到申请3件。',
    政府信息管理: '严格三审三校。',
    平台建设: '开设专栏。',
    健全监督保障机制: '开展考核。',
  };
  const without = (gone: string): string =>
    Object.entries(ASPECTS)
      .filter(([head]) => head !== gone)
      .map(([head, words], at) => `（${'一二三四五'.charAt(at)}）${head}。${words}`)
      .join('\n');

  /** The baseline names all five. */
  const sectionOne = (words: string): string =>
    withOverview(words).replace(/^主动公开、依申请公开、.*有序推进。\n/m, '');

  it.each([
    ['政府信息管理', '“政府信息管理”'],
    ['平台建设', '“政府信息公开平台建设”'],
    ['健全监督保障机制', '“监督保障”'],
  ])('misses %s where the others have heads of their own', (gone, named) => {
    const found = messages('S-ASPECTS', sectionOne(without(gone)));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(named);
  });

  it.each([
    ['整改错敏字2处，修复失效链接5个。', 1],
    ['推行“7×24小时”信息监测。', 1],
    ['针对评估反馈的2个问题，已全部整改到位。', 0],
    ['对各单位公开情况进行抽查。', 0],
  ])('takes for supervision what is said of the work of others: %s', (words, finds) => {
    const told = sectionOne(`${without('健全监督保障机制')}${words}`);
    expect(findingsOf('S-ASPECTS', told)).toHaveLength(finds);
  });

  it('misses nothing where all five are there', () => {
    expect(findingsOf('S-ASPECTS', sectionOne(without('')))).toEqual([]);
  });
});

describe('S-DECLARED-ITEMS', () => {
  it.each([
    ['存在以下三个问题：一是不细。二是不快。', 3, 2],
    ['重点做好以下两项工作：（一）学习。（二）公开。（三）考核。', 2, 3],
    ['重点做好四项工作：第一，学习；第二，公开；第三，考核。', 4, 3],
    ['主要表现在3个方面：\n1.不细。\n2.不快。', 3, 2],
    ['主要表现在三个方面：\n一是不细。\n二是不快。', 3, 2],
    ['存在以下三个问题：\n（一）不细。\n（二）不快。\n下一步：一是甲。二是乙。三是丙。', 3, 2],
    ['存在三个方面的问题：一是不细，二是不快。\n下一步：一是做细，二是做快。', 3, 2],
  ])('%s', (sentence, expected, actual) => {
    const found = findingsOf('S-DECLARED-ITEMS', withOverview(sentence));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ expected, actual });
  });

  it.each([
    '存在三个方面的问题：一是不细。二是不快。此外，培训不够。',
    '存在三个方面的问题：一是不细。二是不快：一是甲，二是乙。三是不深。',
    '存在三个方面的问题：一是不细。二是不快，而第三个问题是不深。',
    '存在三个方面的问题：一是不细。三是不快。',
  ])('cannot tell where the list ends: %s', (sentence) => {
    const outcomes = judged('S-DECLARED-ITEMS', withOverview(sentence));
    expect(outcomes.map(({ verdict }) => verdict.outcome)).toEqual(['unverifiable']);
  });

  it.each([
    '存在三个方面的问题：一是不细：一是甲，二是乙。二是不快。三是不深。',
    '存在两个方面的问题：一是不细。二是不快。\n下一步：一是做细。二是做快。三是做深。',
    '公开8个领域的信息，主要做法：一是学习。二是公开。',
    '做好三项工作。一是学习。二是公开。',
    '做好三项工作：第一，学习；第二，公开；第三，考核。',
    '做好三项工作：第一、第二产业公开，一是学习。',
  ])('finds nothing in: %s', (sentence) => {
    expect(findingsOf('S-DECLARED-ITEMS', withOverview(sentence))).toEqual([]);
  });
});

describe('S-SECTIONS', () => {
  const without = (from: string, to: string): string =>
    baseline.slice(0, baseline.indexOf(from)) + baseline.slice(baseline.indexOf(to));

  it('finds a section that is gone with its table, whatever the heads of section one say', () => {
    const text = without('二、主动公开', '三、收到和处理').replace(
      '本年度公开工作有序推进。',
      '（一）主动公开\n公开信息3条。\n（二）依申请公开\n收到申请3件。',
    );
    expect(messages('S-SECTIONS', text)).toEqual([
      '“二、主动公开政府信息情况”部分缺少。请按规定的六个部分补齐。',
    ]);
  });

  it('finds that the last is gone, though table three has a row 其他', () => {
    const text = baseline.slice(0, baseline.indexOf('六、其他')).replaceAll(' | ', '\t');
    expect(messages('S-SECTIONS', text)).toHaveLength(1);
  });

  it.each([
    ['三、收到和处理政府信息公开申请情况\n', ''],
    ['六、其他需要报告的事项', '六、需要说明的其他情况'],
    ['六、其他需要报告的事项', '其他情况'],
    ['五、存在的主要问题及改进情况', '存在困难'],
  ])('does not call a section missing where «%s» reads «%s»', (from, to) => {
    expect(messages('S-SECTIONS', baseline.replace(from, to))).toEqual([]);
  });

  describe('of a page whose lines are', () => {
    const picture = '<img src="report.png" width="600" height="400">';
    const page = (lines: readonly string[]): string =>
      `<html><body>${lines.map((line) => `<p>${line}</p>`).join('\n')}</body></html>`;
    const heading = '五、存在的主要问题及改进情况';
    const outcomeOf = (lines: readonly string[]): readonly string[] =>
      judged('S-SECTIONS', page(lines)).map(({ verdict }) => verdict.outcome);
    const passed = ['passed', 'passed', 'passed', 'passed'];
    const lines = baseline.split('\n');

    it('a picture where section five should stand, does not call it missing', () => {
      const shown = lines.map((line) => (line === heading ? picture : line));
      expect(outcomeOf(shown)).toEqual([...passed, 'unverifiable', 'passed']);
      const [doubt] = judged('S-SECTIONS', page(shown)).flatMap(({ verdict }) => verdict.missing);
      expect(doubt?.['zh-CN']).toBe('图片中的内容');
    });

    it('a picture elsewhere, calls it missing', () => {
      const rest = lines.filter((line) => line !== heading);
      const missing = [...passed, 'failed', 'passed'];
      expect(outcomeOf([picture, ...rest])).toEqual(missing);
      expect(outcomeOf([...rest, picture])).toEqual(missing);
    });

    it('a picture at the end, does not call the last section missing', () => {
      const rest = lines.slice(0, lines.indexOf('六、其他需要报告的事项'));
      expect(outcomeOf([...rest, picture])).toEqual([...passed, 'passed', 'unverifiable']);
    });
  });
});
