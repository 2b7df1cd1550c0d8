import type { Span } from '../../shared/document/source-document';
import { beijingMinute } from './beijing-time';
import { nameValueTable, paragraph } from './blocks';
import type { NumberedFinding } from './case-findings';
import { cellEvidence } from './cell-evidence';
import type { FindingsInput } from './findings-input';
import { pageAt } from './page-at';
import type { PdfNode, Printable, Run, StackNode, TableNode } from './pdf-node';
import { sourceQuotes } from './source-quotes';
import type { SourceQuote } from './source-quotes';
import { COLOR, CONTENT_WIDTH, GRID, PLAIN, SEVERITY_COLOR } from './style';
import type { Typesetter } from './typesetter';

/** What a finding's row shows in the order of reading: name on the left, value on the right. */
type Row = readonly [name: Printable, value: PdfNode];

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

function evidenceRows(input: FindingsInput, { finding }: NumberedFinding, type: Typesetter): Row[] {
  const spans = finding.evidence.flatMap((each): Span[] =>
    each.kind === 'text' ? [each.span] : [],
  );
  const quotes = sourceQuotes(input.case.report.text, spans).map((quote) =>
    paragraph(quoteRuns(input, quote, type), { margin: [0, 0, 0, 2] }),
  );
  const cells = cellEvidence(input, finding.evidence, type).map((words) =>
    paragraph(words, { margin: [0, 0, 0, 0] }),
  );
  return [
    ...(quotes.length > 0 ? [[type.say('quotation'), { stack: quotes }] as const] : []),
    ...(cells.length > 0 ? [[type.say('cells'), { stack: cells }] as const] : []),
  ];
}

function reckoningRows({ finding }: NumberedFinding, type: Typesetter): Row[] {
  const { arithmetic, expected, actual } = finding;
  if (arithmetic !== '') {
    return [[type.say('arithmetic'), { text: type.text(arithmetic), bold: true }]];
  }
  if (expected === null || actual === null) return [];
  const numbers = { expected: String(expected), actual: String(actual) };
  return [[type.say('comparison'), { text: type.say('expectedActual', numbers) }]];
}

function decisionRows(
  input: FindingsInput,
  { finding, decision }: NumberedFinding,
  type: Typesetter,
): Row[] {
  const status: Printable =
    decision === null
      ? type.say('open')
      : type.say('decidedBy', {
          status: type.say(decision.status),
          who: decision.who,
          time: beijingMinute(decision.at),
        });
  const remarks = input.case.state.comments[finding.id] ?? [];
  const comments = remarks.map(({ text, who, at }) =>
    paragraph(type.say('byAt', { text, who, time: beijingMinute(at) }), { margin: [0, 0, 0, 1] }),
  );
  return [
    [type.say('judgement'), { text: status, bold: true }],
    ...(decision?.reason
      ? [[type.say('reason'), { text: type.text(decision.reason) }] as const]
      : []),
    ...(comments.length > 0 ? [[type.say('comment'), { stack: comments }] as const] : []),
  ];
}

/** Number, gravity as word and colour, and what is wrong. */
function findingHead({ number, finding }: NumberedFinding, type: Typesetter): TableNode {
  const color = SEVERITY_COLOR[finding.severity];
  const gravity = type.say('gravity', { severity: type.say(finding.severity) });
  const message = [{ text: gravity, color }, { text: type.local(finding.message) }];
  return {
    table: {
      widths: [INDENT - 6, CONTENT_WIDTH - INDENT - 6],
      body: [
        [
          { text: type.text(String(number)), bold: true, fontSize: 10.5, color },
          { text: message, bold: true, fontSize: 10.5 },
        ],
      ],
    },
    layout: HEAD,
    margin: [0, 0, 0, 1],
  };
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

/** More than about half a page may break over pages; a shorter finding stays together. */
function isLong(input: FindingsInput, { finding, decision }: NumberedFinding): boolean {
  const remarks = input.case.state.comments[finding.id] ?? [];
  const words = [
    finding.message[input.lang],
    decision?.reason ?? '',
    ...remarks.map(({ text }) => text),
  ];
  const written = words.join('\n');
  return finding.evidence.length > 40 || written.length > 800 || written.split('\n').length > 20;
}

function findingBlock(
  input: FindingsInput,
  numbered: NumberedFinding,
  type: Typesetter,
): StackNode {
  const { finding } = numbered;
  const rows = [
    ...evidenceRows(input, numbered, type),
    ...reckoningRows(numbered, type),
    ...decisionRows(input, numbered, type),
    [
      type.say('basis'),
      {
        text: type.say('basisOf', { basis: type.local(finding.basis), rule: finding.ruleId }),
        color: COLOR.quiet,
        fontSize: 8.5,
      },
    ] as const,
  ];
  const details = nameValueTable(rows, {
    nameShare: 0.125,
    width: CONTENT_WIDTH - INDENT,
    layout: PLAIN,
  });
  return {
    stack: [findingHead(numbered, type), { ...details, margin: [INDENT, 0, 0, 0] }],
    margin: [0, 0, 0, 10],
    unbreakable: !isLong(input, numbered),
  };
}

export const findingList = (
  input: FindingsInput,
  findings: readonly NumberedFinding[],
  type: Typesetter,
): readonly PdfNode[] => findings.map((each) => findingBlock(input, each, type));
