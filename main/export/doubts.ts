import type { ParseIssue } from '../../shared/report/annual-report';
import { listTable, note } from './blocks';
import type { Column } from './blocks';
import { cellWords } from './cell-words';
import { excerpt } from './excerpt';
import type { FindingsInput } from './findings-input';
import { pageAt } from './page-at';
import type { PdfNode, Printable } from './pdf-node';
import { sourceQuotes } from './source-quotes';
import type { Typesetter } from './typesetter';

/** Enough of a quotation to find its place. */
const QUOTE_LENGTH = 120;

/** The sentence that an issue is about; empty where it is about something that is not there. */
function issueWords(input: FindingsInput, { span }: ParseIssue, type: Typesetter): Printable {
  const { document, report } = input.case;
  const [quote] = span ? sourceQuotes(report.text, [span]) : [];
  const words = (quote?.parts ?? [])
    .map(({ text }) => text)
    .join('')
    .trim();
  if (words === '') return type.text('');
  const quoted = type.say('quoted', { quote: excerpt(words, QUOTE_LENGTH) });
  const page = span ? pageAt(document, span[0]) : null;
  return page === null ? quoted : type.say('pageOfCells', { page, words: quoted });
}

/** What the cells would be by the better reading; empty where there is none. */
function offerWords(input: FindingsInput, { offer = [] }: ParseIssue, type: Typesetter): Printable {
  const items = offer.map(({ value, ...ref }) => {
    const words = value === null ? type.say('blank') : type.text(String(value));
    return cellWords(input, ref, words, type);
  });
  return type.say('listed', { items });
}

/** Where the program is not sure of its own reading: kept apart from what is wrong in the report. */
export function doubts(input: FindingsInput, type: Typesetter): readonly PdfNode[] {
  const { issues } = input.case.report;
  if (issues.length === 0) return [];
  const columns: readonly Column<ParseIssue>[] = [
    { share: 0.4, head: type.say('doubts'), value: ({ message }) => type.local(message) },
    { share: 0.3, head: type.say('quotation'), value: (issue) => issueWords(input, issue, type) },
    { share: 0.3, head: type.say('offer'), value: (issue) => offerWords(input, issue, type) },
  ];
  return [note(type.say('doubtsMeaning')), listTable(columns, issues)];
}
