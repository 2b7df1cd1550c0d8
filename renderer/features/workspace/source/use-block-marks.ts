import { useMemo } from 'react';
import type { CaseView } from '../../../../shared/contract/view';
import {
  addPassing,
  lastingMarks,
  marksByBlock,
  type MarksByBlock,
  type SourceMark,
} from './source-marks';

/** The marks of every block: those of the case, and those that pass (what is chosen, matches of a search). */
export function useBlockMarks(view: CaseView, passing: readonly SourceMark[]): MarksByBlock {
  const { blocks } = view.document;
  const lasting = useMemo(() => marksByBlock(blocks, lastingMarks(view)), [blocks, view]);
  return useMemo(() => addPassing(lasting, blocks, passing), [lasting, blocks, passing]);
}
