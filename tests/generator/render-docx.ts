import { strToU8, zipSync } from 'fflate';
import type { GeneratedReport } from './generate-report';
import type { LaidCell, LaidTable } from './laid-table';
import type { LaidBlock } from './lay-out';
import { randomOf, type Random } from './random';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const run = (text: string): string => {
  const pieces = text
    .split('\t')
    .map((piece) => `<w:t xml:space="preserve">${escaped(piece)}</w:t>`);
  return `<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>${pieces.join('<w:tab/>')}</w:r>`;
};

/** Word breaks a paragraph into runs at will: by font, by spelling, by who typed it. */
function paragraph(text: string, random: Random): string {
  const at = random.int(0, text.length);
  const mark = random.pick([
    '',
    '<w:proofErr w:type="spellStart"/>',
    '<w:bookmarkStart w:id="1" w:name="x"/>',
  ]);
  const runs = random.chance(0.5)
    ? run(text)
    : `${run(text.slice(0, at))}${mark}${run(text.slice(at))}`;
  return `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${text === '' ? '' : runs}</w:p>`;
}

function cellXml(cell: LaidCell, continued: boolean, random: Random): string {
  const merge = continued ? '<w:vMerge/>' : cell.rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : '';
  const span = cell.colSpan > 1 ? `<w:gridSpan w:val="${cell.colSpan}"/>` : '';
  const text = continued ? '' : cell.text;
  const broken = random.chance(0.5)
    ? text.split('\n').map((line) => paragraph(line, random))
    : [`<w:p>${text.split('\n').map(run).join('<w:r><w:br/></w:r>')}</w:p>`];
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${broken.join('')}</w:tc>`;
}

/** Between the margins, in twentieths of a point. */
const PAGE_WIDTH = 9_000;

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('');

function tableXml(table: LaidTable, random: Random): string {
  const rows = Array.from({ length: table.rowCount }, (_, row) => {
    const cells = table.cells
      .filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)
      .toSorted((a, b) => a.column - b.column)
      .map((cell) => cellXml(cell, cell.row < row, random));
    return `<w:tr>${cells.join('')}</w:tr>`;
  });
  const grid = `<w:gridCol w:w="${Math.floor(PAGE_WIDTH / table.columnCount)}"/>`.repeat(
    table.columnCount,
  );
  return `<w:tbl><w:tblPr><w:tblBorders>${BORDERS}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

function blockXml(block: LaidBlock, before: LaidBlock | undefined, random: Random): string {
  if (block.kind !== 'table') return paragraph(block.text, random);
  // Two tables need a paragraph between them, or Word makes them one.
  return `${before?.kind === 'table' ? '<w:p/>' : ''}${tableXml(block, random)}`;
}

const NAMESPACE = 'http://schemas.openxmlformats.org';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export function renderDocx(report: GeneratedReport): Uint8Array {
  const random = randomOf(report.seed, 'docx');
  const body = report.blocks.map((block, index) =>
    blockXml(block, report.blocks[index - 1], random),
  );
  const parts = {
    '[Content_Types].xml': `${XML}<Types xmlns="${NAMESPACE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${NAMESPACE}/package/2006/relationships"><Relationship Id="rId1" Type="${NAMESPACE}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${XML}<w:document xmlns:w="${NAMESPACE}/wordprocessingml/2006/main"><w:body>${body.join('')}<w:sectPr/></w:body></w:document>`,
  };
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { level: 1 });
}
