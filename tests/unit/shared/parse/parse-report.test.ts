import { describe, expect, it } from 'vitest';
import type { Block, SourceDocument } from '../../../../shared/document/source-document';
import { parseReport } from '../../../../shared/parse/parse-report';
import { findSections } from '../../../../shared/parse/sections';
import { tableDocument, type Written } from '../../builders/grid';
import { documentOf, reportOf } from '../../builders/report';
import { reportText, VALID } from '../../builders/report-text';

const kinds = (text: string) => reportOf(text).issues.map(({ kind }) => kind);

describe('a report', () => {
  it.each([
    [2020, '2019'],
    [2021, '2021'],
    [2022, '2021'],
  ])('of %d follows the form of %s where its tables do not say', (year, form) => {
    const report = reportOf(
      `青川湖县教育局${year}年政府信息公开工作年度报告\n一、总体情况\n无。\n`,
    );
    expect([report.year, report.form]).toEqual([year, form]);
    expect(report.tables.applications.form).toBe(form);
  });

  it('without a year follows the form of 2021', () => {
    expect(reportOf('一、总体情况\n无。\n').form).toBe('2021');
  });

  it('follows the form that its tables say, whatever its year', () => {
    expect(reportOf(reportText({ ...VALID, version: '2019' })).form).toBe('2019');
    expect(reportOf(reportText({ ...VALID, year: 2020 })).form).toBe('2021');
  });

  it('is read whole', () => expect(reportOf(reportText(VALID)).unread).toEqual([]));

  it('says what was not found', () => {
    const missing = ['tableMissing', 'tableMissing', 'tableMissing'];
    expect(kinds('一则通知。\n')).toEqual(['noSections', 'unitUnknown', 'yearUnknown', ...missing]);
    expect(kinds('一、总体情况\n')).toEqual(['unitUnknown', 'yearUnknown', ...missing]);
    expect(kinds('青川湖县教育局2023年政府信息公开年报\n一、总体情况\n')).toEqual(missing);
    expect(kinds('三、收到和处理政府信息申请情况\n')).toContain('labelLoose');
  });
});

/** Table two of a document of this format; whether its blank cell is doubted tells whether its columns count as lost. */
function doubted(
  format: SourceDocument['format'],
  lines: readonly (readonly Written[])[],
  mark?: string,
) {
  const document = tableDocument(lines, format);
  const text = mark === undefined ? document.text : document.text.replaceAll('\t', mark);
  return isDoubted({ ...document, text });
}

function isDoubted(document: SourceDocument): boolean {
  const { issues } = parseReport(document, []);
  return issues.some(
    ({ kind, message }) => kind === 'ambiguous' && message.en.includes('columns are lost'),
  );
}

describe('the columns of a table', () => {
  const HEADS = ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'];
  const whole = [HEADS, ['规章', '0', '1', '2'], ['行政规范性文件', '5', '61', '']];

  it('are lost in a text, unless each cell has its tab and each row all of them', () => {
    expect(doubted('txt', whole)).toBe(false);
    expect(doubted('txt', whole, '|')).toBe(true);
    expect(doubted('doc', whole, '|')).toBe(true);
    expect(doubted('html', whole, '|')).toBe(false);
    expect(doubted('docx', whole, '|')).toBe(false);
    expect(doubted('txt', whole.with(1, ['规章', '0', '1', '2', '']))).toBe(true);
  });

  it('are not lost where cells of the text span several', () => {
    expect(doubted('txt', [[['第二十条第（一）项', 4]], ...whole], '|')).toBe(false);
    const document = tableDocument(whole, 'txt');
    const text = document.text.replaceAll('\t', '|');
    const over = (rowSpan: number): readonly Block[] =>
      document.blocks.map((block) =>
        block.kind === 'table'
          ? { ...block, cells: block.cells.map((cell) => ({ ...cell, rowSpan })) }
          : block,
      );
    expect(isDoubted({ ...document, text, blocks: over(2) })).toBe(false);
    expect(isDoubted({ ...document, text, blocks: over(1) })).toBe(true);
  });

  it('are lost in a text where a row has no tab, whatever stands elsewhere', () => {
    const document = tableDocument(whole, 'txt');
    const [heads = '', ...rows] = document.text.split('\n');
    const text = [heads, ...rows.map((row) => row.replaceAll('\t', '|'))].join('\n');
    expect(isDoubted({ ...document, text })).toBe(true);
  });
});

describe('sections', () => {
  const ids = (
    lines: readonly string[],
    change: (block: Block, at: number) => Block = (block) => block,
  ) => {
    const document = documentOf(`${lines.join('\n')}\n`);
    const { sections, issues } = findSections({ ...document, blocks: document.blocks.map(change) });
    return {
      ids: sections.map(({ id }) => id),
      titles: sections.map(({ title }) => title),
      issues,
    };
  };

  it('are begun by the surest heading, of equals the last', () => {
    expect(ids(['一、总体情况', '总体情况', '二、总体情况']).titles).toEqual(['一、总体情况']);
    expect(ids(['总体情况', '一、总体情况', '无。', '一、概述']).titles).toEqual(['一、概述']);
  });

  it('stand in the order of the text', () => {
    expect(ids(['六、其他需要报告的事项', '一、总体情况']).ids).toEqual(['other', 'overview']);
  });

  it('are begun by no words beside the running text', () => {
    const aside = (block: Block, at: number): Block =>
      block.kind === 'paragraph' && at === 0 ? { ...block, aside: true } : block;
    expect(ids(['一、总体情况', '六、其他需要报告的事项'], aside).ids).toEqual(['other']);
  });

  it('end where the next begins, the last at the foot of the page', () => {
    const text = '一、总体情况\n无。\n六、其他需要报告的事项\n无。\n版权所有\n';
    const { sections } = findSections(documentOf(text));
    expect(sections.map(({ span }) => text.slice(...span))).toEqual([
      '一、总体情况\n无。\n',
      '六、其他需要报告的事项\n无。\n',
    ]);
  });

  it('say which heading is not the title', () => {
    const { issues } = ids(['三、收到和处理政府信息申请情况', '六、其他需要报告的事项']);
    expect(issues.map(({ kind, span }) => [kind, span])).toEqual([['labelLoose', [0, 15]]]);
  });
});
