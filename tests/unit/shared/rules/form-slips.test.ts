import { describe, expect, it } from 'vitest';
import { reportText, VALID } from '../../builders/report-text';
import { findingsOf, judged, messages } from '../../builders/judged-rule';

const baseline = reportText(VALID);
const withOverview = (sentence: string): string =>
  reportText({ ...VALID, overview: sentence.split('\n') });

describe('S-DOUBLED-WORDS', () => {
  it.each([
    ['打造统一的的网站。', '“打造统一的的网站”中的“的的”疑为“的”'],
    ['规范审核审核发布机制。', '“审核审核”疑为“审核”'],
    ['要进一步进一步加强学习。', '“进一步进一步”疑为“进一步”'],
    ['公开了了三项内容。', '“了了”疑为“了”'],
    ['领导和和群众。', '“和和”疑为“和”'],
    ['问题是是否及时，这是是重点。', '“是是”疑为“是”'],
    ['信息公开信息公开工作。', '“信息公开信息公开”疑为“信息公开”'],
    ['做好行政法复议应对。', '“行政法复议”疑为“行政复议”'],
    ['办理依申公开事项。', '“依申公开”疑为“依申请公开”'],
    ['接转下年度办理。', '“接转”疑为“结转”'],
    ['对不于公开的说明理由。', '“不于”疑为“不予”'],
    ['按布署推进。', '“布署”疑为“部署”'],
  ])('%s', (sentence, named) => {
    const found = messages('S-DOUBLED-WORDS', withOverview(sentence));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(named);
  });

  it('is clean where nothing is found, and unsure within quotation marks', () => {
    const outcomes = (text: string) =>
      judged('S-DOUBLED-WORDS', text).map(({ verdict }) => verdict.outcome);
    expect(outcomes(baseline)).toEqual(['passed']);
    expect(outcomes(withOverview('学习《进一步进一步》。'))).toEqual(['unverifiable']);
    expect(outcomes(withOverview('学习“公开”，进一步进一步落实“公开”。'))).toEqual(['failed']);
  });

  it('stops at fifty', () => {
    expect(findingsOf('S-DOUBLED-WORDS', withOverview('公开的的。'.repeat(80)))).toHaveLength(50);
  });
});

describe('the tables', () => {
  it('names how many cells are blank, and in which rows', () => {
    const text = baseline.replace('1.属于国家秘密 | 0 | 0 | 0', '1.属于国家秘密 |  |  | 0');
    expect(messages('T-BLANKS', text)).toEqual([
      '表三空白单元格2个（“1.属于国家秘密”）。请核实：没有发生的填“0”，漏填的补填。',
    ]);
    const more = ['2.重复申请', '3.要求提供公开出版物', '4.无正当理由大量反复申请'];
    const many = more.reduce((each, row) => each.replace(`${row} | 0`, `${row} | `), text);
    expect(messages('T-BLANKS', many)[0]).toContain(
      '表三空白单元格5个（共4行，如“1.属于国家秘密”、“2.重复申请”、“3.要求提供公开出版物”）',
    );
  });

  it('names a count that is none', () => {
    const text = baseline.replace('行政许可 | 1208', '行政许可 | -1208');
    expect(messages('T-WHOLE', text)).toEqual([
      '表二“行政许可”行“本年处理决定数量”列为-1208，计数不应为负数或小数。请核实并改正。',
    ]);
    // Our reading doubts a fraction in a count, so that it says nothing of the author.
    const fraction = baseline.replace('行政许可 | 1208', '行政许可 | 12.5');
    expect(messages('T-WHOLE', fraction)).toEqual([]);
  });

  it('asks a county for its regulations, once for all three', () => {
    const text = baseline.replace('规章 | 0 | 0 | 0', '规章 | 1 | / | 6');
    expect(messages('T2-REGULATIONS', text)).toEqual([
      '表二“规章”行“本年制发件数”列为1、“规章”行“现行有效件数”列为6，而“青川湖县人民政府”无权制定规章。请核实是否误将行政规范性文件或上级规章计入。',
    ]);
  });

  it('asks about many that are otherwise disposed of', () => {
    const text = baseline.replace(/3\.其他 \| 0 \| 0 \| 0 \| 0 \| 0 \| 0 \| 0/, (row) =>
      row.replace(/0$/, '11'),
    );
    expect(messages('T3-OTHER-HIGH', text)).toEqual([
      '表三“（六）其他处理”合计11件，占办理总数13件的84.6%，偏多。请核实是否应归入其他办理结果。',
    ]);
  });

  it('names the notice where a late report has the form of 2019', () => {
    const text = reportText({ ...VALID, version: '2019' });
    expect(messages('S-FORM', text)[0]).toContain('国办公开办函〔2021〕30号');
    expect(messages('S-FORM-MIXED', text)).toEqual([]);
  });
});
