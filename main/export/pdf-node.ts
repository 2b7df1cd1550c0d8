/** Text that is safe to print: only the typesetter makes it. */
export type Printable = string & { readonly printable: 'printable' };

/** The part of pdfmake's document definition that is used here. Lengths are points. */
export interface TextStyle {
  readonly fontSize?: number;
  readonly lineHeight?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly background?: string;
  readonly alignment?: 'left' | 'center' | 'right';
  readonly decoration?: 'underline' | 'lineThrough';
  readonly noWrap?: boolean;
  /** Left, top, right, bottom. */
  readonly margin?: readonly [number, number, number, number];
}

export interface Run extends TextStyle {
  readonly text: Printable;
}

interface NodeStyle extends TextStyle {
  readonly pageBreak?: 'before';
  readonly unbreakable?: boolean;
  /**
   * A heading that may begin the next page instead of this one. Only at the top level: in what is kept together
   * a page break makes pdfmake lose content.
   */
  readonly headlineLevel?: number;
}

export interface TextNode extends NodeStyle {
  readonly text: Printable | readonly Run[];
  readonly outline?: boolean;
  readonly outlineText?: Printable;
}

export interface StackNode extends NodeStyle {
  readonly stack: readonly PdfNode[];
}

export interface ColumnsNode extends NodeStyle {
  readonly columns: readonly (PdfNode & { readonly width?: number | '*' | 'auto' })[];
  readonly columnGap?: number;
}

export interface CanvasNode extends NodeStyle {
  readonly canvas: readonly Shape[];
}

export interface Shape {
  readonly type: 'rect';
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly color?: string;
  readonly lineColor?: string;
  readonly lineWidth?: number;
}

export type TableCell = PdfNode & {
  readonly rowSpan?: number;
  readonly colSpan?: number;
  readonly fillColor?: string;
  readonly verticalAlignment?: 'middle';
  /** Left, top, right, bottom. */
  readonly border?: readonly [boolean, boolean, boolean, boolean];
};

export interface TableLayout {
  readonly hLineWidth: (line: number, node: TableNode) => number;
  readonly vLineWidth: (line: number, node: TableNode) => number;
  readonly hLineColor: () => string;
  readonly vLineColor: () => string;
  readonly paddingLeft: (column: number, node: TableNode) => number;
  readonly paddingRight: (column: number, node: TableNode) => number;
  readonly paddingTop: () => number;
  readonly paddingBottom: () => number;
}

export interface TableNode extends NodeStyle {
  readonly table: {
    readonly widths: readonly (number | '*' | 'auto')[];
    /** Of every row, at least. */
    readonly heights?: number;
    readonly body: readonly (readonly TableCell[])[];
    /** Repeated on each page. */
    readonly headerRows?: number;
    readonly keepWithHeaderRows?: number;
    readonly dontBreakRows?: boolean;
  };
  readonly layout: TableLayout;
}

export type PdfNode = TextNode | StackNode | ColumnsNode | CanvasNode | TableNode;

export interface AttachedFile {
  readonly src: string;
  readonly name: string;
  readonly type: string;
  readonly relationship: 'Data';
  readonly description: Printable;
  readonly creationDate: Date;
  readonly modifiedDate: Date;
}

export interface PageBreakCandidate {
  readonly headlineLevel?: number;
  /** How far down the page it begins, 0 to 1. */
  readonly startPosition: { readonly verticalRatio: number };
}

export interface PdfDefinition {
  readonly pageSize: 'A4' | { readonly width: number; readonly height: number };
  readonly pageMargins: readonly [number, number, number, number];
  readonly content: readonly PdfNode[];
  readonly defaultStyle: TextStyle & { readonly font: string };
  readonly header?: (page: number) => PdfNode | null;
  readonly footer?: (page: number, pages: number) => PdfNode;
  readonly pageBreakBefore?: (node: PageBreakCandidate) => boolean;
  readonly info: {
    readonly title: Printable;
    readonly author: Printable;
    readonly creator: Printable;
    readonly creationDate: Date;
  };
  readonly language: string;
  readonly displayTitle: true;
  readonly version: '1.7';
  readonly subset: 'PDF/A-3b';
  readonly files?: Readonly<Record<string, AttachedFile>>;
}
