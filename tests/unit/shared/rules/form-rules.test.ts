import { describe, expect, it } from 'vitest';
import { reportText, VALID } from '../../builders/report-text';
import { findingsOf, judged, messages, quotes } from '../../builders/judged-rule';

const baseline = reportText(VALID);
const withOverview = (sentence: string): string =>
  reportText({ ...VALID, overview: sentence.split('\n') });

describe('S-TITLE', () => {
  it.each([
    ['四、政府信息公开行政复议', '四、政府信息公开行政法复议', '多出“法”字'],
    ['四、政府信息公开行政复议', '四、政府信息公开行政复仪', '“仪”应为“议”'],
    ['行政诉讼情况', '行政诉松情况', '“松”应为“讼”'],
    ['二、主动公开政府信息情况', '二、主动公开政府信息情', '缺少“况”字'],
    ['二、主动公开政府信息情况', '二、主动公开政府信息情况情况', '“情况”重复'],
    ['三、收到和处理政府', '三、受到和处理政付', '“付”应为“府”'],
    ['五、存在的主要问题及改进情况', '五、存在的主要问题及进改情况', '“进改”应为“改进”'],
    ['五、存在的主要问题及改进情况', '五、存在的主要问题及改进情兄', '“兄”应为“况”'],
    ['六、其他需要报告的事项', '六、其他需要报告的事顶', '“顶”应为“项”'],
    ['六、其他需要报告的事项', '六、其需要报告的事项', '缺少“他”字'],
    ['三、收到和处理', '三、收到和和处理', '“和”重复'],
    ['六、其他需要报告的事项', '六、其他需需要报告的事项', '“需”重复'],
    ['五、存在的主要问题', '五、存在在的主要问题', '“在”重复'],
    ['五、存在的主要问题及改进情况', '五、存在的主问要题及改进情况', '“问要”应为“要问”'],
    ['五、存在的主要问题及改进情况', '五、存在的主要问题改及进情况', '“改及”应为“及改”'],
  ])('%s → %s: %s', (from, to, named) => {
    const found = messages('S-TITLE', baseline.replace(from, to));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(named);
  });

  it('names the heading as written and the prescribed one, and quotes its place', () => {
    const text = baseline.replace('公开行政复议、', '公开行政法复议、');
    const [finding] = findingsOf('S-TITLE', text);
    expect(finding?.message['zh-CN']).toBe(
      '标题“四、政府信息公开行政法复议、行政诉讼情况”多出“法”字，规定的标题为“四、政府信息公开行政复议、行政诉讼情况”。请核实并改正。',
    );
    expect(finding?.message.en).toContain('“法” is too much');
    expect(quotes(finding)).toEqual(['四、政府信息公开行政法复议、行政诉讼情况']);
  });
});

describe('S-ORDER', () => {
  it('names a section that stands too late', () => {
    const five = baseline.slice(baseline.indexOf('\n五、'), baseline.indexOf('\n六、'));
    const text = `${baseline.replace(five, '').trimEnd()}${five}\n`;
    expect(messages('S-ORDER', text)).toEqual([
      '“五、存在的主要问题及改进情况”不在规定的次序上。请按规定的六个部分调整次序。',
    ]);
    expect(messages('S-SECTIONS', text)).toEqual([]);
  });

  it.each([
    ['三、收到', '二、收到', '一、二、二、四、五、六', '“二、收到和处理政府信息公开申请情况”'],
    ['四、政府信息公开行政', '五、政府信息公开行政', '一、二、三、五、五、六', '“五、政府信息'],
    ['六、其他', '七、其他', '一、二、三、四、五、七', '“七、其他需要报告的事项”'],
  ])('says how they are numbered: %s → %s', (from, to, sequence, named) => {
    const found = messages('S-ORDER', baseline.replace(from, to));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`依次为${sequence}`);
    expect(found[0]).toContain(named);
  });

  it('blames one heading alone where the next goes on rightly', () => {
    const [finding] = findingsOf('S-ORDER', baseline.replace('三、收到', '二、收到'));
    expect(quotes(finding)).toEqual(['二、收到和处理政府信息公开申请情况']);
  });

  it('leaves headings without numbers, in brackets, and a section more alone', () => {
    const bare = baseline.replace(/^[一二三四五六]、(?=[总主收政存其])/gm, '');
    expect(messages('S-ORDER', bare)).toEqual([]);
    const bracketed = baseline.replace(/^([一二三四五六])、(?=[总主收政存其])/gm, '（$1）');
    expect(messages('S-ORDER', bracketed)).toEqual([]);
    const more = baseline
      .replace('六、其他需要', '七、其他需要')
      .replace('\n七、', '\n六、下一步思路\n公开更多。\n七、');
    expect(messages('S-ORDER', more)).toEqual([]);
  });
});

describe('S-ORDINALS', () => {
  it.each([
    ['一是甲事。二是乙事。四是丁事。', '“二是”之后又接“四是”', 3, 4],
    ['一是甲事；二是乙事；二是丙事。', '“二是”之后又接“二是”', 3, 2],
    ['工作中一是甲事。主要做法：一要学习，二要考核，四要通报。', '“二要”之后又接“四要”', 3, 4],
    ['第一，甲事；第二，乙事；第四，丁事。', '“第二”之后又接“第四”', 3, 4],
    ['（一）甲事。\n做好。\n（三）丙事。', '“(一)”之后又接“(三)”', 2, 3],
    ['1.甲事。\n2.乙事。\n2.丙事。\n3.丁事。', '“2.”之后又接“2.”', 3, 2],
    ['（1）甲事。\n（2）乙事。\n（5）戊事。', '“(2)”之后又接“(5)”', 3, 5],
    ['一是甲。二是乙。三是丙。\n一是甲。三是丙。', '“一是”之后又接“三是”', 2, 3],
    [
      '有以下三个问题：\n1.甲。\n2.乙。\n3.丙。\n从以下方面改进：\n1.甲。\n2.乙。\n4.丁。',
      '“2.”之后又接“4.”',
      3,
      4,
    ],
    [
      '1.甲。\n2.乙。\n3.丙。\n做好以下三项工作：\n1.甲。\n2.乙。\n4.丁。',
      '“2.”之后又接“4.”',
      3,
      4,
    ],
  ])('%s', (sentence, named, expected, actual) => {
    const found = findingsOf('S-ORDINALS', withOverview(sentence));
    expect(found).toHaveLength(1);
    expect(found[0]?.message['zh-CN']).toContain(named);
    expect(found[0]).toMatchObject({ expected, actual });
  });

  it.each([
    // What is declared is over, and the list before it goes on.
    '1.甲。\n2.乙。\n做好以下两项工作：\n1.学习。\n2.考核。\n3.丙。',
    '1.甲。\n2.乙。\n做好下列工作：\n1.学习。\n2.考核。\n3.丙。',
  ])('may go on behind a list within it: %s', (sentence) => {
    expect(findingsOf('S-ORDINALS', withOverview(sentence))).toEqual([]);
  });

  it('says that numbers repeat, or that they skip', () => {
    const [skips] = messages('S-ORDINALS', withOverview('一是甲；三是丙。'));
    expect(skips).toContain('“一是…三是”的序号不连续：');
    const [repeats] = messages('S-ORDINALS', withOverview('一是甲；一是乙；二是丙；二是丁。'));
    expect(repeats).toBeUndefined();
    const [twice] = messages('S-ORDINALS', withOverview('一是甲；二是乙；二是丙。'));
    expect(twice).toContain('的序号重复：');
  });

  it('looks at section five too, and gives a place for each', () => {
    const text = baseline.replace('公开内容还不够细', '一是不细。三是不快');
    const [finding] = findingsOf('S-ORDINALS', text);
    expect(quotes(finding)).toEqual(['一是', '三是']);
  });

  it.each(['一是甲。二是乙。三是丙。二是丁。', '一是甲。二是乙。八是丙。'])(
    'cannot tell the lists apart: %s',
    (sentence) => {
      const outcomes = judged('S-ORDINALS', withOverview(sentence)).map(
        ({ verdict }) => verdict.outcome,
      );
      expect(outcomes).toEqual(['unverifiable']);
    },
  );
});

describe('S-YEAR', () => {
  it.each([
    '2022年，全县主动公开政府信息1120条。',
    '2022年度，我县通过政府网站发布各类信息1120条。',
    '（一）主动公开。2022年，全县主动公开政府信息1120条。',
    '（一）主动公开情况：2022年我县公开政府信息1120条。',
    '截至2022年12月31日，全县公开政府信息1120条。',
    '我县2022年共公开政府信息1120条。',
    '青川湖县2022年主动公开政府信息1120条。',
    '2022年，青川湖县坚持以公开为常态、不公开为例外，深入贯彻条例，公开工作有序推进。',
    '2022年，我县收到政府信息公开申请14件。',
    '2022年，我县未收取信息处理费。',
  ])('asks for: %s', (sentence) => {
    const found = findingsOf('S-YEAR', withOverview(sentence));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ expected: 2023, actual: 2022 });
    expect(found[0]?.message['zh-CN']).toContain('请核实是否沿用了往年文字');
  });

  it.each([
    ['三、收到和处理政府信息公开申请情况\n', '2022年，我县共收到政府信息公开申请3件。\n'],
    ['四、政府信息公开行政复议、行政诉讼情况\n', '2022年，我县发生行政复议3件。\n'],
    ['六、其他需要报告的事项\n', '2024年，我县未收取信息处理费。\n'],
    ['本报告由', '现将青川湖县人民政府2022年政府信息公开工作年度报告公布如下。\n本报告由'],
  ])('asks for a year at: %s', (from, words) => {
    const to = from.endsWith('\n') ? `${from}${words}` : words;
    expect(findingsOf('S-YEAR', baseline.replace(from, to))).toHaveLength(1);
  });

  it('is one finding for one year, with every place', () => {
    const text = withOverview('2022年，全县公开政府信息1120条。').replace('本年度未', '2022年，未');
    const found = findingsOf('S-YEAR', text);
    expect(found).toHaveLength(1);
    expect(quotes(found[0])).toEqual([
      '2022年，全县公开政府信息1120条',
      '2022年，未收取信息处理费',
    ]);
  });

  it('passes where the year is right, and lacks it where the report has none', () => {
    const right = judged('S-YEAR', withOverview('2023年，全县公开政府信息1120条。'));
    expect(right.map(({ verdict }) => verdict.outcome)).toEqual(['passed']);
    const none = withOverview('2022年，全县公开政府信息1120条。').replace('2023年政府', '政府');
    expect(judged('S-YEAR', none).map(({ verdict }) => verdict.outcome)).toEqual(['unverifiable']);
  });
});

describe('S-ASPECTS', () => {
  const only = (words: string): string =>
    withOverview(words).replace(/主动公开、依申请公开、政府.*\n/, '');

  it('names what is left out', () => {
    const [finding] = findingsOf(
      'S-ASPECTS',
      only('主动公开政府信息120条，收到申请3件，均已答复。'),
    );
    expect(finding?.message['zh-CN']).toContain(
      '未见“政府信息管理”、“政府信息公开平台建设”、“监督保障”方面的内容',
    );
    expect(finding).toMatchObject({ expected: 5, actual: 2 });
  });

  it.each([
    ['收到申请3件，审核信息，维护网站，开展培训。', '主动公开'],
    ['公开信息3条，审核信息，维护网站，开展培训。', '依申请公开'],
    ['公开信息3条，收到申请3件，办好网站，开展培训。', '政府信息管理'],
    ['公开信息3条，收到申请3件，审核信息，开展培训。', '政府信息公开平台建设'],
    ['公开信息3条，收到申请3件，审核信息，维护网站。', '监督保障'],
  ])('%s lacks %s', (words, aspect) => {
    const found = messages('S-ASPECTS', only(words));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`未见“${aspect}”方面`);
  });

  it('asks nothing of a placeholder, and of a report of 2020', () => {
    expect(messages('S-ASPECTS', only('（文字描述）'))).toEqual([]);
    const before = reportText({ ...VALID, year: 2020, overview: ['见附件。'] });
    expect(judged('S-ASPECTS', before)).toEqual([]);
  });
});
