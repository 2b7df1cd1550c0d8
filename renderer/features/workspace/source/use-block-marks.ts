import { useMemo, useState } from 'react';
import type { CaseView } from '../../../../shared/contract/case-view';
import {
  addPassing,
  keepUnchanged,
  lastingMarks,
  marksByBlock,
  type MarksByBlock,
  type SourceMark,
} from './source-marks';

interface Lasting {
  readonly view: CaseView;
  readonly marks: MarksByBlock;
}

const marksOf = (view: CaseView): MarksByBlock =>
  marksByBlock(view.document.blocks, lastingMarks(view));

/** The marks of every block: those of the case, and those that pass (what is chosen, matches of a search). */
export function useBlockMarks(view: CaseView, passing: readonly SourceMark[]): MarksByBlock {
  const [lasting, setLasting] = useState<Lasting>(() => ({ view, marks: marksOf(view) }));
  if (lasting.view !== view) {
    setLasting({ view, marks: keepUnchanged(lasting.marks, marksOf(view)) });
  }
  const { marks } = lasting;
  const { blocks } = view.document;
  return useMemo(() => addPassing(marks, blocks, passing), [marks, blocks, passing]);
}
