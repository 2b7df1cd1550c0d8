import type { Span, UnreadMark } from '../document/source-document';
import type { Localised } from '../lib/localised';
import type { FormVersion, TableId } from './form';

export const SECTION_IDS = [
  'overview',
  'activeDisclosure',
  'applications',
  'reviewLitigation',
  'problems',
  'other',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

export interface Section {
  readonly id: SectionId;
  /** The heading as it is written. */
  readonly title: string;
  readonly headingSpan: Span;
  /** Heading and body. */
  readonly span: Span;
}

/**
 * `number` is a value other than zero; `empty` a cell with nothing in it; `notApplicable` one with '/', '-', '无' …;
 * `text` anything that is not a value. Only `number` and `zero` have a `value`.
 */
export type CellKind = 'number' | 'zero' | 'empty' | 'notApplicable' | 'text';

export interface ReportCell {
  readonly kind: CellKind;
  /** `null` unless `kind` is `number` or `zero`: nothing else ever counts as 0. */
  readonly value: number | null;
  /** As written in the source. */
  readonly raw: string;
  /** 件, 万元, 元 … where one is written in the cell; `value` is in the column's own unit all the same. */
  readonly unit: string | null;
  /** This and the next two are `null` together: where only an inspector has said that the cell is there. */
  readonly span: Span | null;
  /** Index into `SourceDocument.blocks`. */
  readonly block: number | null;
  /** Index into that block's `cells`. */
  readonly cell: number | null;
  /** Set where an inspector has corrected our reading; what had been read before, `null` where nothing had. */
  readonly readAs?: { readonly kind: CellKind; readonly value: number | null } | null;
}

/** Names a cell of a statutory table by the identifiers of the form. */
export interface CellRef {
  readonly table: TableId;
  readonly row: string;
  readonly column: string;
}

/** What stands in a cell that we misread. `null` means the cell is empty. */
export interface CellCorrection extends CellRef {
  readonly value: number | null;
}

export interface ReportTable {
  /** The form that the table's own rows and columns follow; tables of one report may differ. */
  readonly form: FormVersion;
  /** False when the document has no such table: then all its cells are `null`. */
  readonly found: boolean;
  /** Every cell of the form; `null` where the document does not have it. */
  readonly cells: Readonly<Record<string, Readonly<Record<string, ReportCell | null>>>>;
}

/** `contact` is a telephone number, a postcode or a house; `name` a number in a fixed name: 12345热线, 24小时. */
export const FACT_KINDS = [
  'quantity',
  'percent',
  'date',
  'ordinal',
  'documentNumber',
  'lawArticle',
  'contact',
  'name',
  'unknown',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** Of whom or of when a number is said: the region's organs together, one organ of several, another time than the report's year. */
export const FACT_SCOPES = ['unstated', 'region', 'office', 'part', 'otherTime'] as const;
export type FactScope = (typeof FACT_SCOPES)[number];

/** What a number of the text states. */
export interface Counted {
  /** Names the quantity: `applications.received`, `review.upheld`, `licensing.decisions`; `text.disclosed` stands in no table. */
  readonly quantity: string;
  /** The sums of cells that the words mean; any of them may be meant. Empty for what stands in no table. */
  readonly readings: readonly (readonly CellRef[])[];
  /** Sums of cells that careless words may mean as well: a number that fits only one of these is a question. */
  readonly loose: readonly (readonly CellRef[])[];
  /** What the cells count in, in the fact's own unit: 10,000 yuan for the fees of the form of 2021, else 1. */
  readonly cellUnit: number;
  /** Ids of the facts that count more of the same: `不予公开2件(均为征地类),其余不予公开13件`. The cells may be those of all together. */
  readonly along?: readonly number[];
}

/** A number of the narrative. */
export interface Fact {
  /** Index in `AnnualReport.facts`. */
  readonly id: number;
  /** The section that it stands in; `null` in title and preamble. */
  readonly section: SectionId | null;
  readonly kind: FactKind;
  readonly value: number | null;
  /** 件, 条, 次, 万元 …; `null` where none follows the number. */
  readonly unit: string | null;
  /** The number is qualified (余, 约, 近, 多, 以上 …) and equals nothing exactly. */
  readonly fuzzy: boolean;
  /** The number as written, with its unit. */
  readonly span: Span;
  /** The clause that it stands in. */
  readonly clause: Span;
  readonly sentence: Span;
  /** What it counts, in the words of the text that stand before it in the clause. */
  readonly subject: string;
  /** The quantity of the tables that it states; `null` where it states none, or none that is known for certain. */
  readonly counts: Counted | null;
  readonly scope: FactScope;
}

export const PARSE_ISSUE_KINDS = [
  'noSections',
  'tableMissing',
  'rowMissing',
  'rowUnknown',
  'rowRepeated',
  'cellCount',
  'cellText',
  'unitUnknown',
  'yearUnknown',
  /** A label or heading was taken for one of the form that it is not letter for letter. */
  'labelLoose',
  /** A column of the form that the table has not, or one that the form has not. */
  'columnMissing',
  'columnUnknown',
  /** Numbers stand together without a mark between them. */
  'runTogether',
  /** Two readings fit, and the equations prefer the other. */
  'ambiguous',
] as const;
export type ParseIssueKind = (typeof PARSE_ISSUE_KINDS)[number];

/** Something that our reading could not place or is not sure of; never the author's error. */
export interface ParseIssue {
  readonly kind: ParseIssueKind;
  readonly message: Localised;
  /** `null` where the issue is that something is not in the document. */
  readonly span: Span | null;
  /** The cells of the form that it is about. */
  readonly cells?: readonly CellRef[];
  /** The better reading, where there is exactly one: what the cells would be. */
  readonly offer?: readonly CellCorrection[];
}

/** A part of the source that nothing was read from: between sections, a table of another kind, cells beside the form, a picture, what the file does not show. */
export interface UnreadPart {
  readonly span: Span;
  readonly kind: 'paragraph' | 'aside' | 'table' | 'cells' | 'picture' | UnreadMark;
}

/** The canonical report. `text` is that of the source document, so that every span can be quoted. */
export interface AnnualReport {
  readonly text: string;
  readonly title: string | null;
  readonly unit: string | null;
  readonly year: number | null;
  readonly form: FormVersion;
  readonly sections: readonly Section[];
  readonly tables: Readonly<Record<TableId, ReportTable>>;
  readonly facts: readonly Fact[];
  /** What the narrative says did not happen: of the value 0, the words for its span, `id` the index in here. */
  readonly denials: readonly Fact[];
  readonly issues: readonly ParseIssue[];
  /** In the order of the text; neighbours of one kind are one part. */
  readonly unread: readonly UnreadPart[];
}

/** The cell, or `null` where the document (or the form) has none. */
export function cellAt(report: AnnualReport, { table, row, column }: CellRef): ReportCell | null {
  const { cells } = report.tables[table];
  const columns = Object.hasOwn(cells, row) ? cells[row] : undefined;
  return columns && Object.hasOwn(columns, column) ? (columns[column] ?? null) : null;
}
