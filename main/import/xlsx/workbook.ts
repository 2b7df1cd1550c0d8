import type { PackedFile } from '../zip/packed-file';
import { SetText, type Setting } from '../set-text';
import { relationshipsOf } from '../zip/relationships';
import { Refusal } from '../zip/refusal';
import {
  childNamed,
  childrenNamed,
  elementsOf,
  parseXml,
  textOf,
  type XmlElement,
} from '../zip/xml';
import { builtInFormat } from './number-format';

export interface SheetPart {
  readonly name: string;
  readonly part: string;
  /** A `chart` has no cells, and nobody sees what is `hidden`. */
  readonly kind: 'cells' | 'chart' | 'hidden';
}

export interface Workbook {
  /** In their order. */
  readonly sheets: readonly SheetPart[];
  readonly strings: readonly string[];
  /** Of each cell style, its number format. */
  readonly formats: readonly string[];
  readonly from1904: boolean;
  /** Its formulas are to be calculated when it is opened: their values in the file are not what Excel shows. */
  readonly calculatesAnew: boolean;
}

function parse(file: PackedFile, name: string | undefined): XmlElement | null {
  const bytes = name === undefined ? null : file.read(name);
  return bytes ? parseXml(bytes) : null;
}

export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** `_x000D_` stands for a character that XML cannot hold. */
const unescape = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

/** How a run of a cell's text is set. */
function settingOf(run: XmlElement): Setting {
  const properties = childNamed(run, 'rPr');
  if (!properties) return {};
  const { val } = childNamed(properties, 'strike')?.attributes ?? { val: '0' };
  const position = childNamed(properties, 'vertAlign')?.attributes.val ?? 'baseline';
  return {
    struck: val === undefined || isTrue(val),
    raised: position !== 'baseline',
    unseen: /^(?:..)?f{6}$/i.test(childNamed(properties, 'color')?.attributes.rgb ?? ''),
  };
}

/** The text of a string in one or more runs; the reading aid above it is left out. */
export function stringOf(element: XmlElement): string {
  const text = new SetText();
  for (const child of elementsOf(element)) {
    if (child.name === 't') text.write(textOf(child), {});
    else if (child.name === 'r') {
      text.write(childrenNamed(child, 't').map(textOf).join(''), settingOf(child));
    }
  }
  return unescape(text.text).replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}

function formatsOf(root: XmlElement | null): readonly string[] {
  const own = new Map(
    elementsOf(childNamed(root, 'numFmts') ?? NOTHING).map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? 'General',
    ]),
  );
  return elementsOf(childNamed(root, 'cellXfs') ?? NOTHING).map(({ attributes }) => {
    const id = Number(attributes.numFmtId ?? 0);
    return own.get(id) ?? builtInFormat(id);
  });
}

const NOTHING: XmlElement = { name: '', attributes: {}, children: [], parent: null, ordinal: 1 };

export function readWorkbook(file: PackedFile): Workbook {
  const part =
    relationshipsOf(file, '').find(({ type }) => type === 'officeDocument')?.target ??
    'xl/workbook.xml';
  const root = parse(file, part);
  const list = childNamed(root, 'sheets');
  if (!root || !list) throw new Refusal('damaged', 'no sheets');
  const related = relationshipsOf(file, part);
  const first = (type: string) => parse(file, related.find((x) => x.type === type)?.target);
  const sheets = elementsOf(list).map(({ attributes }): SheetPart => {
    const isShown = (attributes.state ?? 'visible') === 'visible';
    const target = related.find(({ id }) => id === attributes['r:id']);
    if (!target && isShown) throw new Refusal('damaged', 'a sheet is missing');
    const shown = target?.type === 'worksheet' ? 'cells' : 'chart';
    return {
      name: attributes.name ?? '',
      part: target?.target ?? '',
      kind: isShown ? shown : 'hidden',
    };
  });
  return {
    sheets,
    strings: childrenNamed(first('sharedStrings') ?? NOTHING, 'si').map(stringOf),
    formats: formatsOf(first('styles')),
    from1904: isTrue(childNamed(root, 'workbookPr')?.attributes.date1904),
    calculatesAnew: isTrue(childNamed(root, 'calcPr')?.attributes.fullCalcOnLoad),
  };
}
