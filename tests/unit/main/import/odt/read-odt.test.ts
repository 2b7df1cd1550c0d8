import { describe, expect, it } from 'vitest';
import { readOdt } from '../../../../../main/import/odt/read-odt';
import { odt, outlineOf } from '../../../builders/packed';

function outline(text: string) {
  const result = readOdt(odt(text));
  if (!result.ok) throw new Error(result.error.kind);
  return outlineOf(result.value);
}

const errorOf = (bytes: Uint8Array): string => {
  const result = readOdt(bytes);
  return result.ok ? 'read' : result.error.kind;
};

const cell = (text: string, attributes = '') =>
  `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;

describe('an OpenDocument text', () => {
  it('keeps gaps and breaks, and names comments and deleted text as not read', () => {
    const deleted =
      '<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>某人</dc:creator></office:change-info><text:p>废</text:p></text:deletion></text:changed-region></text:tracked-changes>';
    const line =
      '<text:p>甲<text:s text:c="2"/>乙\n 丙<text:line-break/><text:span>丁</text:span><office:annotation><dc:creator>某人</dc:creator><text:p>批</text:p></office:annotation></text:p>';
    const note =
      '<text:p>正<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>注</text:p></text:note-body></text:note></text:p>';
    expect(outline(deleted + line + note)).toEqual([
      ['deleted', '废'],
      '甲  乙 丙\n丁',
      ['comment', '批'],
      '正',
      ['注'],
    ]);
  });

  it('keeps digits apart that are set differently, and names hidden text as not read', () => {
    const style = (name: string, properties: string, family = 'text', parent = '') =>
      `<style:style style:name="${name}" style:family="${family}" style:parent-style-name="${parent}"><style:text-properties ${properties}/></style:style>`;
    const automatic =
      style('Up', 'style:text-position="super 58%"') +
      style('On', 'style:text-position="0% 100%"') +
      style('Gone', 'style:text-line-through-style="solid"') +
      style('White', 'fo:color="#ffffff"') +
      style('Hidden', 'text:display="none"') +
      style('Derived', 'fo:color="#000000"', 'text', 'Mark') +
      style('P1', 'style:text-line-through-style="solid"', 'paragraph');
    const styles = style('Mark', 'style:text-position="33% 58%"');
    const span = (name: string, text: string) =>
      `<text:span text:style-name="${name}">${text}</text:span>`;
    const line = (name: string) => `<text:p>12172${span(name, '2')}件</text:p>`;
    const lines = ['Up', 'On', 'Gone', 'White', 'Hidden', 'Derived'].map(line).join('');
    const struck = `<text:p text:style-name="P1">3${span('Gone', '5')}${span('Up', '1')}</text:p>`;
    const result = readOdt(odt(lines + struck, '<manifest/>', { automatic, styles }));
    expect(result.ok && outlineOf(result.value)).toEqual([
      '12172 2件',
      '121722件',
      '12172 2件',
      '12172 2件',
      '12172件',
      ['hidden', '2'],
      '12172 2件',
      '35 1',
    ]);
  });

  it('names a picture, which keeps a cell from being empty', () => {
    const picture = '<draw:frame><draw:image/></draw:frame>';
    const empty = cell('');
    const table = `<table:table><table:table-row>${cell(picture)}${cell(`5${picture}`)}${empty}</table:table-row><table:table-row>${cell('1')}${cell('2')}${cell('3')}</table:table-row></table:table>`;
    expect(outline(`<text:p>图${picture}</text:p>${picture}${table}`)).toEqual([
      '图',
      ['〔图片〕'],
      ['〔图片〕'],
      [
        [0, 0, 1, 1, '〔图片〕'],
        [0, 1, 1, 1, '5'],
        [0, 2, 1, 1, ''],
        [1, 0, 1, 1, '1'],
        [1, 1, 1, 1, '2'],
        [1, 2, 1, 1, '3'],
      ],
    ]);
  });

  it('lays out spans, repeated cells and repeated rows', () => {
    const rows = `<table:table-row>${cell('头', 'table:number-columns-spanned="2"')}<table:covered-table-cell/></table:table-row><table:table-row table:number-rows-repeated="2">${cell('0', 'table:number-columns-repeated="2"')}</table:table-row>`;
    expect(outline(`<table:table>${rows}</table:table>`)).toEqual([
      [
        [0, 0, 1, 2, '头'],
        [1, 0, 1, 1, '0'],
        [1, 1, 1, 1, '0'],
        [2, 0, 1, 1, '0'],
        [2, 1, 1, 1, '0'],
      ],
    ]);
  });

  it('names hidden sections, paragraphs and rows as not read', () => {
    const section = `<text:section text:display="none"><text:p>藏</text:p>${cell('9')}</text:section>`;
    const paragraph =
      '<text:p><text:hidden-paragraph text:is-hidden="true"/>隐<text:s/>段</text:p>';
    const shown = '<text:p><text:hidden-paragraph text:is-hidden="false"/>显</text:p>';
    const rows = `<table:table-row>${cell('甲')}${cell('1')}</table:table-row><table:table-row table:visibility="collapse">${cell('乙')}${cell('2')}</table:table-row>`;
    expect(outline(`${section}${paragraph}${shown}<table:table>${rows}</table:table>`)).toEqual([
      ['hidden', '藏 9'],
      ['hidden', '隐 段'],
      '显',
      [
        [0, 0, 1, 1, '甲'],
        [0, 1, 1, 1, '1'],
      ],
      ['hiddenRow', '乙 2'],
    ]);
  });

  it('reads the words of a shape as those of a text box, and sets heads and feet apart', () => {
    const shape = '<text:p>正<draw:custom-shape><text:p>框</text:p></draw:custom-shape></text:p>';
    const edge = (kind: string, text: string, more = '') =>
      `<style:${kind} ${more}><text:p>${text}</text:p></style:${kind}>`;
    const pages = `<style:master-page>${edge('header', '页眉')}${edge('footer', '页脚')}${edge('header-left', '页眉')}${edge('footer-left', '无', 'style:display="false"')}</style:master-page>`;
    const result = readOdt(odt(shape, '<manifest/>', { styles: '', pages }));
    expect(result.ok && outlineOf(result.value)).toEqual(['正', '框', ['页眉'], ['页脚']]);
  });

  it('is refused where repeats make it endless or a password keeps it', () => {
    const endless = cell('1', 'table:number-columns-repeated="999999"');
    expect(
      errorOf(odt(`<table:table><table:table-row>${endless}</table:table-row></table:table>`)),
    ).toBe('documentTooLong');
    expect(errorOf(odt('<text:p>x</text:p>', '<m:encryption-data/>'))).toBe('encryptedFile');
  });
});
