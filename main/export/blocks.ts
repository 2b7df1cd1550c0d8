import type {
  PdfNode,
  Printable,
  Run,
  TableCell,
  TableLayout,
  TableNode,
  TextNode,
  TextStyle,
} from './pdf-node';
import { COLOR, GRID, NOTE, ROWS, SMALL, columnWidths } from './style';

export const paragraph = (text: Printable | readonly Run[], style: TextStyle = {}): TextNode => ({
  text,
  margin: [0, 0, 0, 4],
  ...style,
});

export const note = (text: Printable): TextNode =>
  paragraph(text, { ...NOTE, margin: [0, 0, 0, 6] });

/** A chapter's heading, which is also its bookmark. */
export const heading = (text: Printable, after: readonly Run[] = []): TextNode => ({
  text: [{ text }, ...after],
  outlineText: text,
  fontSize: 13,
  bold: true,
  color: COLOR.heading,
  margin: [0, 14, 0, 6],
  outline: true,
});

export const subheading = (text: Printable): TextNode => ({
  text,
  fontSize: 10.5,
  bold: true,
  margin: [0, 8, 0, 4],
});

export const headCell = (text: Printable, style: TextStyle = {}): TableCell => ({
  text,
  ...SMALL,
  ...style,
  bold: true,
  fillColor: COLOR.band,
});

export const cell = (text: Printable, style: TextStyle = {}): TableCell => ({
  text,
  ...SMALL,
  ...style,
});

/** A column of a list of `T`: its part of the width, its head, what it shows of each. */
export interface Column<T> {
  readonly share: number;
  readonly head: Printable;
  readonly value: (item: T) => Printable | TableCell;
  readonly style?: TextStyle;
}

/** A name, and under it the identifier that programs know it by, whole. */
export const namedCell = (name: Printable, id: Printable): TableCell => ({
  stack: [
    { text: name, ...SMALL },
    { text: id, ...NOTE, fontSize: 6.5, noWrap: true },
  ],
});

export const NUMERIC: TextStyle = { alignment: 'right' };

/**
 * A table with a header line that stands again on each page. `wholeRows` keeps rows from breaking over pages:
 * not for texts without a bound, because pdfmake drops what it must keep together and no page can hold.
 */
export function listTable<T>(
  columns: readonly Column<T>[],
  items: readonly T[],
  options: { readonly wholeRows?: boolean } = {},
): TableNode {
  const shares = columns.map(({ share }) => share);
  const heads = columns.map(({ head, style }) => headCell(head, style));
  const rows = items.map((item) =>
    columns.map(({ value, style }) => {
      const shown = value(item);
      return typeof shown === 'string' ? cell(shown, style) : shown;
    }),
  );
  return {
    table: {
      widths: columnWidths(GRID, shares),
      headerRows: 1,
      ...(options.wholeRows ? { keepWithHeaderRows: 1, dontBreakRows: true } : {}),
      body: [heads, ...rows],
    },
    layout: GRID,
    margin: [0, 0, 0, 8],
  };
}

/** Names on the left, values on the right. */
export function nameValueTable(
  rows: readonly (readonly [name: Printable, value: PdfNode])[],
  options: {
    readonly nameShare?: number;
    readonly width?: number;
    readonly layout?: TableLayout;
  } = {},
): TableNode {
  const { nameShare = 0.2, width, layout = ROWS } = options;
  return {
    table: {
      widths: columnWidths(layout, [nameShare, 1 - nameShare], width),
      body: rows.map(([name, value]) => [{ text: name, color: COLOR.quiet }, value]),
    },
    layout,
  };
}
