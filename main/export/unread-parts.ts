import { textAt } from '../../shared/document/source-document';
import type { UnreadPart } from '../../shared/report/annual-report';
import { listTable, note } from './blocks';
import type { Column } from './blocks';
import { excerpt } from './excerpt';
import type { FindingsInput } from './findings-input';
import { pageAt } from './page-at';
import type { PdfNode, Printable } from './pdf-node';
import type { Typesetter } from './typesetter';

/** Enough to find it and to see whether it matters. */
const QUOTE_LENGTH = 80;
/** A page's worth; a saved web page may have hundreds. */
const MOST_LISTED = 40;

function partWords(input: FindingsInput, { span }: UnreadPart, type: Typesetter): Printable {
  const { document, report } = input.case;
  const words = textAt(report.text, span).replace(/\s+/g, ' ').trim();
  const short = excerpt(words, QUOTE_LENGTH);
  const shown =
    short === words
      ? type.text(words)
      : type.say('cutQuote', { words: short, length: Array.from(words).length });
  const page = pageAt(document, span[0]);
  return page === null ? shown : type.say('pageOfCells', { page, words: shown });
}

/** What nothing was read from, so that an omission can be seen. */
export function unreadParts(input: FindingsInput, type: Typesetter): readonly PdfNode[] {
  const { unread } = input.case.report;
  if (unread.length === 0) return [];
  const columns: readonly Column<UnreadPart>[] = [
    { share: 0.22, head: type.say('unreadKind'), value: ({ kind }) => type.say(`unread_${kind}`) },
    { share: 0.78, head: type.say('quotation'), value: (part) => partWords(input, part, type) },
  ];
  const rest = unread.length - MOST_LISTED;
  return [
    note(type.say('unreadMeaning')),
    listTable(columns, unread.slice(0, MOST_LISTED)),
    ...(rest > 0 ? [note(type.say('unreadRest', { count: rest }))] : []),
  ];
}
