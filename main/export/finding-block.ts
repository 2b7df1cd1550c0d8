import type { Span } from '../../shared/document/source-document';
import type { Evidence, Severity } from '../../shared/rules/rule';
import { nameValueTable, paragraph } from './blocks';
import { cellEvidence } from './cell-evidence';
import type { FindingsInput } from './findings-input';
import { pageAt } from './page-at';
import type { PdfNode, Printable, Run, StackNode, TableNode } from './pdf-node';
import { sourceQuotes } from './source-quotes';
import type { SourceQuote } from './source-quotes';
import { COLOR, CONTENT_WIDTH, GRID, PLAIN, SEVERITY_COLOR } from './style';
import type { Typesetter } from './typesetter';

/** What a finding's row shows in the order of reading: name on the left, value on the right. */
export type Row = readonly [name: Printable, value: PdfNode];

/** What stands over a finding's rows. */
export interface FindingHead {
  readonly number: number;
  readonly severity: Severity;
  readonly message: Printable;
}

const MARKED = {
  bold: true,
  background: COLOR.mark,
  decoration: 'underline',
  noWrap: true,
} as const;

/** A marked place is a number with its unit and stays whole; a longer one may break. */
const MARK_STAYS_WHOLE = 24;

function quoteRuns(input: FindingsInput, quote: SourceQuote, type: Typesetter): readonly Run[] {
  const page = pageAt(input.case.document, quote.at);
  const runs = quote.parts.map(({ text, marked }) => ({
    text: type.text(text),
    ...(marked ? { ...MARKED, noWrap: text.length <= MARK_STAYS_WHOLE } : {}),
  }));
  const ellipsis: Run = { text: type.text('……') };
  return [
    ...(page === null ? [] : [{ text: type.say('onPage', { page }), color: COLOR.quiet }]),
    ...(quote.cutBefore ? [ellipsis] : []),
    ...runs,
    ...(quote.cutAfter ? [ellipsis] : []),
  ];
}

/** The sentences and the cells that a finding rests on. */
export function evidenceRows(
  input: FindingsInput,
  evidence: readonly Evidence[],
  type: Typesetter,
): readonly Row[] {
  const spans = evidence.flatMap((each): Span[] => (each.kind === 'text' ? [each.span] : []));
  const quotes = sourceQuotes(input.case.report.text, spans).map((quote) =>
    paragraph(quoteRuns(input, quote, type), { margin: [0, 0, 0, 2] }),
  );
  const cells = cellEvidence(input, evidence, type).map((words) =>
    paragraph(words, { margin: [0, 0, 0, 0] }),
  );
  return [
    ...(quotes.length > 0 ? [[type.say('quotation'), { stack: quotes }] as const] : []),
    ...(cells.length > 0 ? [[type.say('cells'), { stack: cells }] as const] : []),
  ];
}

/** What stands below a finding's number stays clear of it. */
const INDENT = 24;

const HEAD = {
  ...GRID,
  hLineWidth: (line: number): number => (line === 0 ? 1 : 0),
  vLineWidth: (): number => 0,
  hLineColor: (): string => COLOR.ink,
  paddingLeft: (column: number): number => (column === 0 ? 0 : 6),
  paddingTop: (): number => 4,
};

/** Number, gravity as word and colour, and what is wrong. */
function headNode({ number, severity, message }: FindingHead, type: Typesetter): TableNode {
  const color = SEVERITY_COLOR[severity];
  const gravity = type.say('gravity', { severity: type.say(severity) });
  return {
    table: {
      widths: [INDENT - 6, CONTENT_WIDTH - INDENT - 6],
      body: [
        [
          { text: type.text(String(number)), bold: true, fontSize: 10.5, color },
          { text: [{ text: gravity, color }, { text: message }], bold: true, fontSize: 10.5 },
        ],
      ],
    },
    layout: HEAD,
    margin: [0, 0, 0, 1],
  };
}

/** More than about half a page may break over pages; a shorter finding stays together. */
const isLong = (evidence: readonly Evidence[], written: string): boolean =>
  evidence.length > 40 || written.length > 800 || written.split('\n').length > 20;

interface Content {
  readonly rows: readonly Row[];
  readonly evidence: readonly Evidence[];
  /** All texts of it that have no bound. */
  readonly written: readonly string[];
}

/** A finding under its head. */
export function findingBlock(
  head: FindingHead,
  { rows, evidence, written }: Content,
  type: Typesetter,
): StackNode {
  const details = nameValueTable(rows, {
    nameShare: 0.125,
    width: CONTENT_WIDTH - INDENT,
    layout: PLAIN,
  });
  return {
    stack: [headNode(head, type), { ...details, margin: [INDENT, 0, 0, 0] }],
    margin: [0, 0, 0, 10],
    unbreakable: !isLong(evidence, written.join('\n')),
  };
}
