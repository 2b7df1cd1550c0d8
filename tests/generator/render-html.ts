import { encode } from '../unit/main/import/encode';
import type { GeneratedReport } from './generate-report';
import type { LaidCell, LaidTable } from './laid-table';
import type { LaidBlock } from './lay-out';
import { randomOf, type Random } from './random';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A line end in a cell is a `<br>` or a paragraph of its own; Word wraps every piece in spans. */
function cellBody(text: string, style: string): string {
  const lines = text.split('\n').map(escaped);
  if (style === 'plain') return lines.join('<br>');
  if (style === 'paragraphs') return lines.map((line) => `<p>${line || '&nbsp;'}</p>`).join('\n');
  const runs = (line: string): string =>
    `${line.slice(0, 2)}<span lang="EN-US">${line.slice(2)}</span>`;
  const empty = '<o:p>&nbsp;</o:p>';
  return lines
    .map(
      (line) =>
        `<p class=MsoNormal align=center><span>${line.includes('&') ? line : line ? runs(line) : empty}</span></p>`,
    )
    .join('\n');
}

function cellHtml(cell: LaidCell, style: string): string {
  const spans = [
    ...(cell.rowSpan > 1 ? [` rowspan="${cell.rowSpan}"`] : []),
    ...(cell.colSpan > 1 ? [` colspan=${cell.colSpan}`] : []),
  ];
  return `<td${spans.join('')}>${cellBody(cell.text, style)}</td>`;
}

function tableHtml(table: LaidTable, style: string, closed: boolean): string {
  const rows = Array.from({ length: table.rowCount }, (_, row) => {
    const cells = table.cells
      .filter((cell) => cell.row === row)
      .map((cell) => cellHtml(cell, style));
    // Saved pages often leave the end tags of rows out.
    return `<tr>\n${cells.join('\n')}${closed ? '\n</tr>' : ''}`;
  });
  return `<table border="1"><tbody>${rows.join('\n')}</tbody></table>`;
}

const blockHtml = (block: LaidBlock, style: string, closed: boolean): string => {
  if (block.kind === 'table') return tableHtml(block, style, closed);
  if (block.kind === 'title') return `<h1>${escaped(block.text)}</h1>`;
  if (block.kind === 'heading') return `<p><strong>${escaped(block.text)}</strong></p>`;
  return `<p>&emsp;&emsp;${escaped(block.text)}</p>`;
};

const MENU = ['首页', '政府信息公开', '政府信息公开指南', '政府信息公开年报', '依申请公开'];

/** What a portal puts around an article, in a table for the layout or in divisions. */
function page(title: string, article: string, menus: boolean, random: Random): string {
  const inTable = random.chance(0.4);
  const views = random.int(3, 9000);
  const links = MENU.map((name) => `<li><a href="#">${name}</a></li>`).join('');
  const before = `<div class="nav"><ul>${links}</ul></div><script>var n=1<2&&"<td>99</td>";</script><!-- <td>88</td> -->
<style>td{padding:0}</style><div class="info">发布日期：2022-01-20 浏览次数：<span>${views}</span></div>`;
  const after = '<div class="footer"><p>版权所有 联系电话：0818-8220001</p></div>';
  const around = inTable
    ? `<table width="1000"><tr><td><ul>${links}</ul></td><td>${article}</td></tr></table>`
    : `<div id="zoom">${article}</div>`;
  const body = menus ? `${before}${around}${after}` : article;
  return `<!DOCTYPE html>
<html><head><meta http-equiv="Content-Type" content="text/html; charset=CHARSET"><title>${escaped(title)}</title></head><body>${body}</body></html>`;
}

export function renderHtml(report: GeneratedReport): Uint8Array {
  const random = randomOf(report.seed, 'html');
  const style = random.pick(['plain', 'paragraphs', 'word']);
  const closed = random.chance(0.8);
  const article = report.blocks.map((block) => blockHtml(block, style, closed)).join('\n');
  const title = report.blocks[0]?.kind === 'title' ? report.blocks[0].text : '';
  const html = page(title, article, report.noise.has('menus'), random);
  return random.chance(0.2)
    ? encode(html.replace('CHARSET', 'gb2312'), 'GB18030')
    : encode(html.replace('CHARSET', 'utf-8'), 'UTF-8');
}
