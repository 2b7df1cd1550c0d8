import { describe, expect, it } from 'vitest';
import { SECTION_IDS } from '../../../../shared/report/annual-report';
import { findSections } from '../../../../shared/parse/sections';
import { tableDocument } from '../../builders/grid';
import { documentOf, reportOf } from '../../builders/report';
import { reportText, VALID } from '../../builders/report-text';

const idsOf = (text: string) => reportOf(text).sections.map((section) => section.id);
const base = reportText(VALID);

describe('sections', () => {
  it('are found by the titles of the template', () => {
    expect(idsOf(base)).toEqual(SECTION_IDS);
  });

  it.each([
    ['五、存在的主要问题及改进情况', '五、政府信息公开工作存在的主要问题及改进情况'],
    ['五、存在的主要问题及改进情况', '五.存在问题及改进措施'],
    [
      '四、政府信息公开行政复议、行政诉讼情况',
      '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    ],
    ['二、主动公开政府信息情况', '(二)行政机关主动公开政府信息情况'],
    ['三、收到和处理政府信息公开申请情况', '三、行政机关收到和处理政府信息公开申请情况'],
    ['六、其他需要报告的事项', '其他需要报告的事项'],
  ])('are found when %s is worded %s', (from, to) => {
    expect(idsOf(base.replace(from, to))).toEqual(SECTION_IDS);
  });

  it('begin behind a table of contents, not in it', () => {
    const contents = SECTION_IDS.map(
      (_, index) =>
        base.split('\n').filter((line) => /^[一二三四五六]、/.test(line) && !line.includes('|'))[
          index
        ],
    );
    const text = base.replace('一、总体情况', `目录\n${contents.join('\n')}\n一、总体情况`);
    const report = reportOf(text);
    expect(report.sections.map((section) => section.id)).toEqual(SECTION_IDS);
    expect(report.sections[0]?.span[0]).toBe(text.lastIndexOf('一、总体情况'));
  });

  it('are not made by sub-headings or table rows', () => {
    const text = base.replace('公开内容还不够细', '(一)存在的主要问题\n公开内容还不够细');
    expect(idsOf(text)).toEqual(SECTION_IDS);
    expect(reportOf(text).sections[4]?.title).toBe('五、存在的主要问题及改进情况');
  });
});

describe('the headings of sections', () => {
  const found = (...lines: readonly string[]) => {
    const document = documentOf(`${lines.join('\n')}\n`);
    const { sections, issues } = findSections(document);
    const texts = sections.map(({ span }) => document.text.slice(...span).split('\n')[0]);
    const ends = sections.map(({ span }) => document.text.slice(span[1]).split('\n')[0]);
    return { document, sections, issues, texts, ends };
  };

  it('are the surest of each, in the order of the text', () => {
    expect(found('一、总体情况', '有序。', '总体情况').texts).toEqual(['一、总体情况']);
    expect(found('总体情况', '有序。', '总体情况').sections[0]?.span[0]).toBe(9);
    const other = '六、其他需要报告的事项';
    const contents = found('其他需要报告的事项', '一、总体情况', '有序。', other);
    expect(contents.texts).toEqual(['一、总体情况', other]);
  });

  it('stand in no table and nothing beside the text', () => {
    expect(findSections(tableDocument([['一、总体情况']])).sections).toEqual([]);
    const { document } = found('一、总体情况', '有序。');
    const blocks = document.blocks.map((block) => ({ ...block, aside: true as const }));
    expect(findSections({ ...document, blocks }).sections).toEqual([]);
  });

  it('end before the foot of the page behind the last of them', () => {
    const titles = [
      '一、总体情况',
      '二、主动公开政府信息情况',
      '联系我们',
      '六、其他需要报告的事项',
    ];
    expect(found(...titles, '无。', '版权所有').ends).toEqual([titles[1], titles[3], '版权所有']);
  });

  it('are doubts where they are not quite the titles', () => {
    const loose = '三、收到和处理政府信息申请情况';
    const { sections, issues } = found('  一、总体情况  ', '有序。', loose);
    expect(sections.map(({ title }) => title)).toEqual(['一、总体情况', loose]);
    expect(issues).toMatchObject([{ kind: 'labelLoose', span: sections[1]?.headingSpan }]);
    expect(issues[0]?.message['zh-CN']).toContain(loose);
    expect(issues[0]?.message['zh-CN']).toContain('三、收到和处理政府信息公开申请情况');
  });
});

describe('unit and year', () => {
  it('come from the title', () => {
    const { title, unit, year } = reportOf(base);
    expect({ title, unit, year }).toEqual({
      title: '青川湖县人民政府2023年政府信息公开工作年度报告',
      unit: '青川湖县人民政府',
      year: 2023,
    });
  });

  it('are doubts, not guesses, where neither title nor preamble says them', () => {
    const report = reportOf(base.split('\n').slice(2).join('\n'));
    expect(report.unit).toBeNull();
    expect(report.year).toBeNull();
    expect(report.issues.map((issue) => issue.kind)).toEqual(['unitUnknown', 'yearUnknown']);
  });
});
