import { strToU8, zipSync } from 'fflate';
import { textAt, type SourceDocument } from '../../../shared/document/source-document';

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A real zip file of these parts. */
export const pack = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );

/** Relationships of the types, to the parts, in the order of `rId1`… */
const relations = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(
      ([type, target], at) =>
        `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const root = (name: string, content: string): string =>
  `${XML}<w:${name} ${W} ${MC} ${R}>${content}</w:${name}>`;

interface DocxParts {
  readonly numbering?: string;
  readonly styles?: string;
  readonly header?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  /** A file that the body imports whole as `rId6`: its name and its bytes. */
  readonly imported?: readonly [name: string, content: string | Uint8Array];
}

/** A Word file with this body; `rId3` is its header. */
export const docx = (body: string, parts: DocxParts = {}): Uint8Array =>
  pack({
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relations([
      ['numbering', 'numbering.xml'],
      ['styles', 'styles.xml'],
      ['header', 'header1.xml'],
      ['footnotes', 'footnotes.xml'],
      ['comments', 'comments.xml'],
      ...(parts.imported ? [['aFChunk', parts.imported[0]] as const] : []),
    ]),
    ...(parts.imported ? { [`word/${parts.imported[0]}`]: parts.imported[1] } : {}),
    'word/comments.xml': root('comments', parts.comments ?? ''),
    'word/numbering.xml': root('numbering', parts.numbering ?? ''),
    'word/styles.xml': root('styles', parts.styles ?? ''),
    'word/header1.xml': root('hdr', parts.header ?? ''),
    'word/footnotes.xml': root('footnotes', parts.footnotes ?? ''),
  });

interface Book {
  /** Of each sheet its name and what stands in `<worksheet>`. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly strings?: readonly string[];
  /** Format codes of the cell styles, from 1 on. */
  readonly formats?: readonly string[];
  /** More attributes of a sheet in the workbook. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly namespace?: string;
  readonly calculatesAnew?: boolean;
  /** The drawing and the comments of the first sheet. */
  readonly drawing?: string;
  readonly comments?: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export function xlsx({
  sheets,
  strings = [],
  formats = [],
  attributes = {},
  namespace = MAIN,
  calculatesAnew = false,
  drawing,
  comments,
}: Book): Uint8Array {
  const names = Object.keys(sheets);
  const ns = `xmlns="${namespace}"`;
  const list = names.map(
    (name, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}" ${attributes[name] ?? ''}/>`,
  );
  const styles = formats.map((_, at) => `<xf numFmtId="${200 + at}"/>`).join('');
  const codes = formats
    .map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code}"/>`)
    .join('');
  return pack({
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${XML}<workbook ${ns} ${R}><sheets>${list.join('')}</sheets>${calculatesAnew ? '<calcPr fullCalcOnLoad="1"/>' : ''}</workbook>`,
    'xl/worksheets/_rels/sheet1.xml.rels': relations([
      ...(drawing === undefined ? [] : [['drawing', '../drawings/drawing1.xml'] as const]),
      ...(comments === undefined ? [] : [['comments', '../comments1.xml'] as const]),
    ]),
    ...(drawing === undefined ? {} : { 'xl/drawings/drawing1.xml': drawing }),
    ...(comments === undefined ? {} : { 'xl/comments1.xml': comments }),
    'xl/_rels/workbook.xml.rels': relations([
      ...names.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', '/xl/styles.xml'],
    ]),
    'xl/sharedStrings.xml': `${XML}<sst ${ns}>${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    'xl/styles.xml': `${XML}<styleSheet ${ns}><numFmts>${codes}</numFmts><cellXfs><xf numFmtId="0"/>${styles}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      names.map((name, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `${XML}<worksheet ${ns} ${R}>${sheets[name] ?? ''}</worksheet>`,
      ]),
    ),
  });
}

const ODF = ['office', 'style', 'text', 'table', 'draw', 'fo']
  .map((name) => {
    const written = { draw: 'drawing', fo: 'xsl-fo-compatible' }[name] ?? name;
    return `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${written}:1.0"`;
  })
  .join(' ');

interface OdtParts {
  /** What stands in the automatic styles of the text, and in the styles that it has from outside. */
  readonly automatic?: string;
  readonly styles?: string;
  /** Its pages, with their heads and feet. */
  readonly pages?: string;
}

export const odt = (
  text: string,
  manifest = '<manifest/>',
  { automatic = '', styles, pages = '' }: OdtParts = {},
): Uint8Array =>
  pack({
    'content.xml': `${XML}<office:document-content ${ODF}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    'META-INF/manifest.xml': manifest,
    ...(styles === undefined
      ? {}
      : {
          'styles.xml': `${XML}<office:document-styles ${ODF}><office:styles>${styles}</office:styles><office:master-styles>${pages}</office:master-styles></office:document-styles>`,
        }),
  });

/** Of a table a list of `[row, column, rowSpan, colSpan, text]`; of a paragraph its text, in brackets where it is aside, behind the reason why it was not read. */
export const outlineOf = ({ blocks, text }: SourceDocument): readonly unknown[] =>
  blocks.map((block) =>
    block.kind === 'paragraph'
      ? block.aside
        ? [...(block.unread ? [block.unread] : []), textAt(text, block.span)]
        : textAt(text, block.span)
      : block.cells.map((cell) => [
          cell.row,
          cell.column,
          cell.rowSpan,
          cell.colSpan,
          textAt(text, cell.span),
        ]),
  );
