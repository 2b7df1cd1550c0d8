import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../../main/import/docx/read-docx';
import { docx, outlineOf, pack } from '../../../builders/packed';

const p = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const tc = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
const tr = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const tbl = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

function read(bytes: Uint8Array) {
  const result = readDocx(bytes);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

const outline = (...args: Parameters<typeof docx>) => outlineOf(read(docx(...args)));
const errorOf = (bytes: Uint8Array) => {
  const result = readDocx(bytes);
  return result.ok ? 'read' : result.error;
};

describe('the text of a paragraph', () => {
  it('accepts revisions, keeps the result of a field, and names what is deleted or hidden as not read', () => {
    const run = (content: string, properties = '') =>
      `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`;
    const field = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`);
    const body = `<w:p>${run('<w:t>共</w:t>')}<w:del>${run('<w:delText>1</w:delText><w:t>9</w:t>')}</w:del><w:ins>${run('<w:t>12</w:t>')}</w:ins>${field('begin')}${run('<w:instrText>PAGE</w:instrText><w:t>不见</w:t>')}${field('separate')}${run('<w:t>3</w:t>')}${field('end')}${run('<w:t>暗</w:t>', '<w:vanish/>')}${run('<w:t>件</w:t>', '<w:vanish w:val="0"/>')}${run('<w:noBreakHyphen/><w:br/><w:t>末</w:t>')}</w:p>`;
    expect(outline(body)).toEqual(['共123件-\n末', ['deleted', '19'], ['hidden', '暗']]);
  });

  it('joins a paragraph whose end was deleted with the next', () => {
    expect(outline(p('前', '<w:rPr><w:del/></w:rPr>') + p('后'))).toEqual(['前后']);
  });

  it('reads a text box once, of the two that the file has', () => {
    const box = `<w:txbxContent>${p('框')}</w:txbxContent>`;
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent><w:t>旁</w:t></w:r></w:p>`;
    expect(outline(body)).toEqual(['旁', '框']);
  });

  it('sets the head and the notes apart', () => {
    const body = p('正文') + '<w:sectPr><w:headerReference r:id="rId3"/></w:sectPr>';
    const footnotes = `<w:footnote w:type="separator">${p('——')}</w:footnote><w:footnote>${p('注')}</w:footnote>`;
    expect(outline(body, { header: p('页眉'), footnotes })).toEqual([['页眉'], '正文', ['注']]);
  });
});

describe('a picture', () => {
  const picture =
    '<w:r><w:drawing><wp:inline xmlns:wp="w"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"/></wp:inline></w:drawing></w:r>';
  const object = '<w:r><w:object><v:imagedata xmlns:v="v"/></w:object></w:r>';
  const cell = (content: string) => `<w:tc><w:p>${content}</w:p></w:tc>`;

  it('is a part that was not read, behind its paragraph', () => {
    const { blocks, text } = read(
      docx(`<w:p><w:r><w:t>见下图</w:t></w:r>${picture}</w:p>${p('后')}`),
    );
    expect(text).toBe('见下图\n〔图片〕\n后');
    expect(blocks[1]).toMatchObject({ kind: 'paragraph', aside: true, picture: true });
    expect(blocks[0]).not.toHaveProperty('picture');
    expect(outline(`<w:p>${object}</w:p>`)).toEqual([['〔图片〕']]);
  });

  it('keeps a cell from being empty, and is nothing beside its text', () => {
    const row = tr(tc('一'), cell(picture), cell(`<w:r><w:t>5</w:t></w:r>${picture}`), cell(''));
    expect(outline(tbl(row, tr(tc('二'), tc('1'), tc('2'), tc('3'))))).toEqual([
      [
        [0, 0, 1, 1, '一'],
        [0, 1, 1, 1, '〔图片〕'],
        [0, 2, 1, 1, '5'],
        [0, 3, 1, 1, ''],
        [1, 0, 1, 1, '二'],
        [1, 1, 1, 1, '1'],
        [1, 2, 1, 1, '2'],
        [1, 3, 1, 1, '3'],
      ],
    ]);
  });
});

describe('digits that are set differently', () => {
  const run = (text: string, properties = '') =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
  const styles =
    '<w:style w:type="character" w:styleId="Note"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Gone"><w:rPr><w:strike/></w:rPr></w:style>';
  const lineOf = (content: string) => outline(`<w:p>${content}</w:p>`, { styles })[0];

  it.each([
    ['above the line', '<w:vertAlign w:val="superscript"/>'],
    ['by a style', '<w:rStyle w:val="Note"/>'],
    ['lifted', '<w:position w:val="10"/>'],
    ['lowered', '<w:position w:val="-2"/>'],
    ['struck out', '<w:strike/>'],
    ['struck out twice', '<w:dstrike/>'],
    ['in white', '<w:color w:val="ffffff"/>'],
    ['too small to be seen', '<w:sz w:val="2"/>'],
  ])('are another number: %s', (_, properties) => {
    expect(lineOf(run('12172') + run('2', properties))).toBe('12172 2');
    expect(lineOf(run('9', properties) + run('12172'))).toBe('9 12172');
  });

  it.each([
    ['set as others are', '<w:vertAlign w:val="baseline"/>'],
    ['on the line', '<w:position w:val="0"/>'],
    ['not struck after all', '<w:strike w:val="0"/>'],
    ['in red', '<w:color w:val="FF0000"/>'],
    ['bold', '<w:b/>'],
  ])('go on where they are %s', (_, properties) => {
    expect(lineOf(run('121') + run('72', properties))).toBe('12172');
  });

  it('stand beside words as they are written, and go on in one setting', () => {
    const struck = '<w:strike/>';
    expect(lineOf(run('面积12m') + run('2', '<w:vertAlign w:val="superscript"/>'))).toBe(
      '面积12m2',
    );
    expect(lineOf(run('办理') + run('1', struck) + run('2', struck) + run('件'))).toBe('办理12件');
    const gone = `<w:p><w:pPr><w:pStyle w:val="Gone"/></w:pPr>${run('3') + run('5', '<w:strike w:val="0"/>')}</w:p>`;
    expect(outline(gone, { styles })).toEqual(['3 5']);
  });
});

describe('automatic numbers', () => {
  const level = (at: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'decimal', '%2.')}</w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>`;
  const item = (text: string, at: number) =>
    p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="5"/></w:numPr>`);

  it('are written out as Word shows them, and start again below a new heading', () => {
    const body =
      item('总体情况', 0) + item('甲', 1) + item('乙', 1) + item('主动公开', 0) + item('丙', 1);
    expect(outline(body, { numbering })).toEqual([
      '一、总体情况',
      '1.甲',
      '2.乙',
      '二、主动公开',
      '1.丙',
    ]);
  });

  it('come from a style too, and are taken back by the list 0', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H"><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>';
    const styled = '<w:pStyle w:val="H"/>';
    const body =
      p('甲', styled) +
      p('乙', `${styled}<w:numPr><w:numId w:val="0"/></w:numPr>`) +
      p('丙', styled);
    expect(outline(body, { numbering, styles })).toEqual(['一、甲', '乙', '二、丙']);
  });
});

describe('a table', () => {
  it('keeps merged cells, whatever the grid behind them', () => {
    const body = tbl(
      tr(tc('头', '<w:vMerge w:val="restart"/>'), tc('宽', '<w:gridSpan w:val="4"/>')),
      tr(
        tc('看不见', '<w:vMerge/>'),
        tc('1', '<w:gridSpan w:val="2"/>'),
        tc('', '<w:gridSpan w:val="2"/>'),
      ),
    );
    expect(outline(body)).toEqual([
      [
        [0, 0, 2, 1, '头'],
        [0, 1, 1, 2, '宽'],
        [1, 1, 1, 1, '1'],
        [1, 2, 1, 1, ''],
      ],
    ]);
  });

  it('knows the way to each cell', () => {
    const document = read(docx(p('一') + tbl(tr(tc('甲'), tc('1')), tr(tc('乙'), tc('2')))));
    const [, table] = document.blocks;
    const last = table?.kind === 'table' ? table.cells.at(-1) : undefined;
    expect(last?.places).toEqual([
      { kind: 'path', path: 'word/document.xml#/w:document/w:body/w:tbl[1]/w:tr[2]/w:tc[2]' },
    ]);
  });

  it('leaves out a row that was deleted under revision, and names it', () => {
    const deleted = `<w:tr><w:trPr><w:del/></w:trPr>${tc('废')}${tc('9')}</w:tr>`;
    expect(outline(tbl(tr(tc('甲'), tc('1')), deleted))).toEqual([
      [
        [0, 0, 1, 1, '甲'],
        [0, 1, 1, 1, '1'],
      ],
      ['deleted', '废 9'],
    ]);
  });

  it('names behind it what its cells do not show', () => {
    const hidden = (text: string) => `<w:r><w:rPr><w:vanish/></w:rPr><w:t>${text}</w:t></w:r>`;
    const cell = `<w:tc><w:p><w:r><w:t>5</w:t></w:r>${hidden('7')}</w:p></w:tc>`;
    const moved = `<w:tc><w:p><w:moveFrom><w:r><w:t>3</w:t></w:r></w:moveFrom></w:p></w:tc>`;
    expect(outline(tbl(tr(tc('甲'), cell, moved), tr(tc('乙'), tc('1'), tc('2'))))).toEqual([
      [
        [0, 0, 1, 1, '甲'],
        [0, 1, 1, 1, '5'],
        [0, 2, 1, 1, ''],
        [1, 0, 1, 1, '乙'],
        [1, 1, 1, 1, '1'],
        [1, 2, 1, 1, '2'],
      ],
      ['hidden', '7'],
    ]);
  });

  it('that only arranges the page is not one, and one within a cell is its text', () => {
    const inner = tbl(tr(tc('甲'), tc('1')));
    const holder = `<w:tc>${p('一、总体情况')}${inner}</w:tc>`;
    const cells = [
      [0, 0, 1, 1, '甲'],
      [0, 1, 1, 1, '1'],
    ];
    expect(outline(tbl(tr(holder)))).toEqual(['一、总体情况', cells]);
    expect(outline(tbl(tr(tc('外'), `<w:tc>${inner}${p('')}</w:tc>`)))).toEqual([
      [
        [0, 0, 1, 1, '外'],
        [0, 1, 1, 1, '甲 1'],
      ],
    ]);
  });
});

describe('bad files', () => {
  it('without a document are damaged', () => {
    expect(errorOf(pack({ 'word/other.xml': '<a/>' }))).toEqual({
      kind: 'damagedFile',
      format: 'docx',
    });
  });

  it('with a document type, an element without an end, or too deep, are damaged', () => {
    const withMain = (xml: string) => errorOf(pack({ 'word/document.xml': xml }));
    const damaged = { kind: 'damagedFile', format: 'docx' };
    expect(withMain('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')).toEqual(damaged);
    expect(withMain('<a><b></a>')).toEqual(damaged);
    expect(errorOf(docx('<w:sdt>'.repeat(300) + '</w:sdt>'.repeat(300)))).toEqual(damaged);
  });
});
