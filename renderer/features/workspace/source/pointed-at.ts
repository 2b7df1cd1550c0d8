import type { CaseIndex } from '../case-index';
import type { Pointed } from '../hint/use-hint';
import { selectionAt } from './selection-at';
import type { MarksByBlock } from './source-marks';

/** The number of the source that an element shows: of the text, or in a cell that was read into the form. */
export const pointedIn =
  (marks: MarksByBlock, index: CaseIndex) =>
  (target: Element): Pointed | null => {
    const element = target.closest('.m-number, [data-cell]');
    if (!element) return null;
    const selection = selectionAt(element, marks, index);
    if (selection?.kind === 'number')
      return { what: { kind: 'number', fact: selection.fact }, element };
    return selection?.kind === 'cell'
      ? { what: { kind: 'cell', ref: selection.ref }, element }
      : null;
  };
