import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../main/import/read-document';
import { textAt } from '../../../../shared/document/source-document';
import { parseReport } from '../../../../shared/parse/parse-report';
import { applicationValues, headRows, reportHtml, valueRows } from '../../builders/report-html';
import { docx, outlineOf, xlsx } from '../../builders/packed';

async function documentOf(bytes: Uint8Array) {
  const result = await readDocument(bytes);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

/** What the report lists as not read: kind and words. */
async function unreadOf(bytes: Uint8Array): Promise<readonly string[]> {
  const report = parseReport(await documentOf(bytes), []);
  return report.unread.map(({ kind, span }) => `${kind} ${textAt(report.text, span)}`);
}

const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const BODY = `${p('青川湖县人民政府2023年政府信息公开工作年度报告')}${p('一、总体情况')}${p('平稳。')}`;
const CHUNK = '<w:altChunk r:id="rId6"/>';
const HEADS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];

describe('a file that a Word file imports whole', () => {
  it('is read where it is a page, with the way to its cells', async () => {
    const applications = headRows(HEADS) + valueRows(applicationValues());
    const page = reportHtml({ applications });
    const document = await documentOf(docx(CHUNK, { imported: ['afchunk.htm', page] }));
    const report = parseReport(document, []);
    const same = parseReport(await documentOf(new TextEncoder().encode(page)), []);
    expect(report.unit).toBe('青川湖县人民政府');
    expect(report.tables).toEqual(same.tables);
    expect(report.unread).toEqual([]);
    const table = document.blocks.find(({ kind }) => kind === 'table');
    expect(table?.places).toEqual([{ kind: 'path', path: 'word/afchunk.htm#/html/body/table[2]' }]);
  });

  it('is listed as not read where it is anything else, or is not there', async () => {
    const inner = docx(p('内'));
    expect(await unreadOf(docx(BODY + CHUNK, { imported: ['a.docx', inner] }))).toEqual([
      'embedded word/a.docx',
    ]);
    expect(await unreadOf(docx(BODY + CHUNK))).toEqual(['embedded rId6']);
  });
});

describe('a Word file', () => {
  it('lists comments, hidden and deleted words, and charts', async () => {
    const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗记</w:t></w:r>';
    const deleted = '<w:del><w:r><w:delText>旧稿</w:delText></w:r></w:del>';
    const chart = '<w:r><w:drawing><c:chart xmlns:c="c"/></w:drawing></w:r>';
    const body = `${BODY}<w:p>${hidden}${deleted}${chart}<w:r><w:t>已办。</w:t></w:r></w:p>`;
    expect(await unreadOf(docx(body, { comments: `<w:comment>${p('请核')}</w:comment>` }))).toEqual(
      ['hidden 暗记', 'deleted 旧稿', 'picture 〔图片〕', 'comment 请核'],
    );
  });
});

describe('a workbook', () => {
  const cell = (at: string, text: string | number) =>
    typeof text === 'number'
      ? `<c r="${at}"><v>${text}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;

  it('lists the hidden row of a table that is read all the same', async () => {
    const rows = [HEADS, ...applicationValues().map(([label, values]) => [label, ...values])];
    const sheet = rows.map((values, at) => {
      const cells = (at === 0 ? ['', ...values] : values).map((value, column) =>
        cell(`${'ABCDEFGH'.charAt(column)}${at + 1}`, value),
      );
      return `<row r="${at + 1}" ${at === 3 ? 'hidden="1"' : ''}>${cells.join('')}</row>`;
    });
    const bytes = xlsx({ sheets: { 表三: `<sheetData>${sheet.join('')}</sheetData>` } });
    const { tables, unread, text } = parseReport(await documentOf(bytes), []);
    const hidden = unread.filter(({ kind }) => kind === 'hiddenRow');
    expect(hidden.map(({ span }) => textAt(text, span))).toEqual([
      expect.stringMatching(/^（一）予以公开 /),
    ]);
    expect(tables.applications.cells.granted?.total).toBeNull();
    expect(tables.applications.cells.received?.total?.value).toBeGreaterThan(0);
    expect(tables.applications.cells.carriedOut?.total).not.toBeNull();
  });
});

describe('a page', () => {
  const html = (body: string) => new TextEncoder().encode(`<!doctype html><p>正文</p>${body}`);

  it('lists a page or file that it holds in a frame', async () => {
    const frames =
      '<iframe src="x_files/saved_resource.html"></iframe><table><tr><td>一<td><object data="表.pdf"></object></table>';
    expect(outlineOf(await documentOf(html(frames)))).toEqual([
      '正文',
      ['embedded', 'x_files/saved_resource.html'],
      '一',
      ['embedded', '表.pdf'],
    ]);
  });

  it.each([
    ['empty', '<iframe></iframe>'],
    ['made by a script', '<iframe src="about:blank"></iframe>'],
    ['an ornament', '<iframe src="count.html" width="1" height="1"></iframe>'],
    ['hidden', '<iframe src="count.html" style="display:none"></iframe>'],
    ['beside the article', '<nav><iframe src="menu.html"></iframe></nav>'],
  ])('does not where the frame is %s', async (_, frame) => {
    expect(outlineOf(await documentOf(html(frame)))).toEqual(['正文']);
  });
});
