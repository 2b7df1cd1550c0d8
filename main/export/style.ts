import type { Severity } from '../../shared/rules/rule';
import type { TableLayout, TableNode, TextStyle } from './pdf-node';

/** A4 in points. */
export const PAGE = { width: 595.28, height: 841.89 } as const;
/** Left, top, right, bottom. */
export const MARGINS = [56, 66, 56, 58] as const;
export const CONTENT_WIDTH = PAGE.width - MARGINS[0] - MARGINS[2];

export const COLOR = {
  ink: '#1a1a1a',
  quiet: '#595959',
  line: '#a6a6a6',
  heading: '#1f3a5f',
  band: '#eef1f5',
  quote: '#f6f6f4',
  mark: '#ffe58a',
  wrong: '#fbe3e1',
  corrected: '#e3eefb',
} as const;

/** The colour goes with the word, never alone. All reach 4.5 : 1 on white. */
export const SEVERITY_COLOR: Readonly<Record<Severity, string>> = {
  error: '#a31515',
  warning: '#8a5300',
  info: '#1f4e8c',
};

export const BODY: TextStyle & { readonly font: string } = {
  font: 'NotoSansSC',
  fontSize: 9.5,
  color: COLOR.ink,
};
export const SMALL: TextStyle = { fontSize: 8 };
export const NOTE: TextStyle = { fontSize: 8, color: COLOR.quiet };

const constant = (value: number) => (): number => value;

/** Hairlines around every cell: the statutory tables and the lists. */
export const GRID: TableLayout = {
  hLineWidth: constant(0.5),
  vLineWidth: constant(0.5),
  hLineColor: () => COLOR.line,
  vLineColor: () => COLOR.line,
  paddingLeft: constant(4),
  paddingRight: constant(4),
  paddingTop: constant(2),
  paddingBottom: constant(2.5),
};

/** The same with little room, for the wide tables of the form. */
export const TIGHT_GRID: TableLayout = {
  ...GRID,
  paddingLeft: constant(2),
  paddingRight: constant(2),
  paddingTop: constant(1),
  paddingBottom: constant(1.5),
};

/** Lines between the rows only: what stands side by side as name and value. */
export const ROWS: TableLayout = {
  ...GRID,
  vLineWidth: constant(0),
  paddingLeft: (column) => (column === 0 ? 0 : 6),
  paddingTop: constant(3),
  paddingBottom: constant(4),
};

/** No lines at all. */
export const PLAIN: TableLayout = {
  ...ROWS,
  hLineWidth: constant(0),
  paddingTop: constant(1),
  paddingBottom: constant(1.5),
};

/** What columns of the given number leave of the width for their text. */
export function columnWidths(
  layout: TableLayout,
  shares: readonly number[],
  width: number = CONTENT_WIDTH,
): readonly number[] {
  const node = { table: { widths: shares, body: [] }, layout } satisfies Partial<TableNode>;
  const around = shares.reduce(
    (sum, _, column) => sum + layout.paddingLeft(column, node) + layout.paddingRight(column, node),
    layout.vLineWidth(0, node) * (shares.length + 1),
  );
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => ((width - around) * share) / total);
}
