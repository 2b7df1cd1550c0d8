import { expect, it } from 'vitest';
import { readDocument } from '../../../../main/import/read-document';
import { textAt } from '../../../../shared/document/source-document';
import { parseReport } from '../../../../shared/parse/parse-report';

it('lists a picture in the place of a table as not read', async () => {
  const page = `<h1>清河县人民政府2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>平稳。</p>
<p>三、收到和处理政府信息公开申请情况</p><p><img src="table3.png"></p><p>五、存在的主要问题及改进情况</p><p>无。</p>`;
  const document = await readDocument(new TextEncoder().encode(page));
  if (!document.ok) throw new Error(document.error.kind);
  const report = parseReport(document.value, []);
  const pictures = report.unread.filter(({ kind }) => kind === 'picture');
  expect(pictures.map(({ span }) => textAt(report.text, span))).toEqual(['〔图片〕']);
  expect(report.tables.applications.found).toBe(false);
});

async function errorOf(page: string): Promise<string> {
  const document = await readDocument(new TextEncoder().encode(page));
  return document.ok ? 'read' : document.error.kind;
}

it('says that a page of pictures has only these, whatever stands in its menu', async () => {
  const pictures = '<p><img src="1.jpg"></p><img src="2.jpg">';
  expect(await errorOf(`<html><body>${pictures}</body></html>`)).toBe('onlyPictures');
  expect(await errorOf(`<html><nav>首页</nav>${pictures}</html>`)).toBe('onlyPictures');
  expect(await errorOf(`<html><p>正文</p>${pictures}</html>`)).toBe('read');
});
