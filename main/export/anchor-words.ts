import type { Anchor } from '../../shared/casefile/event';
import { cellAt } from '../../shared/report/annual-report';
import { cellWords } from './cell-words';
import { excerpt } from './excerpt';
import type { FindingsInput } from './findings-input';
import type { Printable } from './pdf-node';
import type { Typesetter } from './typesetter';

/** Enough of a quotation to find its place. */
const QUOTE_LENGTH = 120;

/** The place that something is fixed at: the cell with what stands in it, or the words. */
export function anchorWords(input: FindingsInput, anchor: Anchor, type: Typesetter): Printable {
  if (anchor.kind === 'cell') {
    const value = cellAt(input.case.report, anchor)?.raw.trim() ?? '';
    return cellWords(input, anchor, value === '' ? type.say('blank') : type.text(value), type);
  }
  return type.say('quoted', { quote: excerpt(anchor.quote, QUOTE_LENGTH) });
}
