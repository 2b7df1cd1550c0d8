import { describe, expect, it } from 'vitest';
import { buildDocument } from '../../../../main/import/build-document';
import { readDocument } from '../../../../main/import/read-document';
import { seenText } from '../../../../main/import/seen-text';
import { textAt } from '../../../../shared/document/source-document';
import { parseReport } from '../../../../shared/parse/parse-report';
import { applicationValues, headRows, reportHtml, valueRows } from '../../builders/report-html';
import { docx } from '../../builders/packed';

const HEADS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];

async function reportOf(bytes: Uint8Array) {
  const document = await readDocument(bytes);
  if (!document.ok) throw new Error(document.error.kind);
  return parseReport(document.value, []);
}

describe('characters that nobody sees', () => {
  it.each([
    '\u200b',
    '\u200c',
    '\u200d',
    '\u200e',
    '\u2060',
    '\ufeff',
    '\u202a',
    '\u2066',
    '\u061c',
  ])('are no part of the text: %j', (unseen) => {
    expect(seenText(`8${unseen}6件${unseen}`)).toEqual({ text: '86件', leftOut: [1, 4] });
  });

  it('are a soft hyphen beside a letter; between digits it is seen, as one that turns them round is', () => {
    expect(seenText('结果\xad维持\xad').text).toBe('结果维持');
    expect(seenText('8\xad6').text).toBe('8-6');
    expect(seenText('\xad').text).toBe('-');
    expect(seenText('\u202e86').text).toBe('\u202e86');
  });

  it('keep every line of a page at the words that stand in it', () => {
    const box = [0, 0, 9, 9] as const;
    const text = ' \u200b公开8\u200b6件';
    const runs = [
      { span: [2, 4] as const, page: 0, box },
      { span: [4, 8] as const, page: 0, box },
    ];
    const document = buildDocument({
      format: 'pdf',
      encoding: 'PDF',
      parts: [{ kind: 'paragraph', text, runs }],
      pages: [{ width: 9, height: 9 }],
    });
    const lines = document.pages[0]?.runs.map(({ span }) => textAt(document.text, span));
    expect(lines).toEqual(['公开', '86件']);
  });

  const ROWS = applicationValues({ received: ['8\u200b', 2, 0, 0, '\u200b0', 0, '1\u20600'] });

  it('change no cell, label or number of a page', async () => {
    const rows = valueRows(ROWS).replaceAll('信息', '信\u200b息\u00ad');
    const html = reportHtml({ applications: headRows(HEADS) + rows }).replace(
      '本年度公开工作有序推进。',
      '本年度收到申请1\u200b0件。',
    );
    const report = await reportOf(new TextEncoder().encode(html));
    const { received } = report.tables.applications.cells;
    expect(received?.naturalPerson?.value).toBe(8);
    expect(received?.legalService?.value).toBe(0);
    expect(received?.total?.value).toBe(10);
    const found = report.issues.filter(({ cells }) =>
      cells?.some((each) => each.table === 'applications'),
    );
    expect(found).toEqual([]);
    const fact = report.facts.find(({ unit }) => unit === '件');
    expect([fact?.value, fact && textAt(report.text, fact.span)]).toEqual([10, '10件']);
  });

  it('change nothing in a Word file and in a text', async () => {
    const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const line = '本年度收到申请1\u200b0件。';
    const title = '青川湖县人民政府2023年政府信息公开工作年度报告';
    const word = await reportOf(docx(`${p(title)}${p('一、总\ufeff体情况')}${p(line)}`));
    const text = await reportOf(new TextEncoder().encode(`${title}\n一、总\u200b体情况\n${line}`));
    for (const report of [word, text]) {
      expect(report.sections.map(({ title }) => title)).toEqual(['一、总体情况']);
      expect(report.facts.map(({ value }) => value)).toContain(10);
    }
  });
});

describe('a cell with a space between its digits', () => {
  it('is quoted as it stands', async () => {
    const rows = valueRows(applicationValues({ granted: [0, 0, 0, 0, 0, 0, '8  6'] }));
    const report = await reportOf(
      new TextEncoder().encode(reportHtml({ applications: headRows(HEADS) + rows })),
    );
    const doubt = report.issues.find(({ kind }) => kind === 'cellText');
    expect(doubt?.message['zh-CN']).toContain('中的“8 6”不能读成一个数');
    expect(report.tables.applications.cells.granted?.total).toMatchObject({
      kind: 'text',
      value: null,
    });
  });
});
