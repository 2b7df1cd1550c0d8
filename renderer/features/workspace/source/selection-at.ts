import type { CaseIndex } from '../case-index';
import { cellKey } from '../cell-key';
import type { Selection } from '../selection';
import type { MarksByBlock, SourceMark } from './source-marks';

/** What the marks at a place of the text choose. Numbers come first: they are the smallest. */
export function selectionAmong(marks: readonly SourceMark[]): Selection | null {
  const number = marks.find((mark) => mark.kind === 'number');
  if (number) return { kind: 'number', fact: number.fact };
  const annotation = marks.find((mark) => mark.kind === 'annotation');
  if (annotation) return { kind: 'annotation', annotationId: annotation.annotationId };
  const own = marks.find((mark) => mark.kind === 'own');
  if (own) return { kind: 'ownFinding', ownFindingId: own.ownFindingId };
  const finding = marks.find((mark) => mark.kind === 'finding');
  return finding ? { kind: 'finding', findingId: finding.findingId } : null;
}

const dataOf = (element: Element, name: string): string | undefined =>
  element.closest<HTMLElement>(`[data-${name}]`)?.dataset[name];

/** A cell of a table of the source that was not read into the form. */
function sourceCellSelection(element: Element): Selection | null {
  const [block, cell] = (dataOf(element, 'source') ?? '').split(':').map(Number);
  return block === undefined || cell === undefined ? null : { kind: 'sourceCell', block, cell };
}

/** What a click or Enter on an element of the source chooses. */
export function selectionAt(
  element: Element,
  marks: MarksByBlock,
  index: CaseIndex,
): Selection | null {
  const start = Number(dataOf(element, 'start') ?? NaN);
  const inBlock = marks[Number(dataOf(element, 'block'))] ?? [];
  const here = inBlock.filter((mark) => mark.span[0] <= start && start < mark.span[1]);
  const cell = dataOf(element, 'cell');
  const ref = [...index.cellOfSource.values()].find((each) => cellKey(each) === cell);
  return selectionAmong(here) ?? (ref ? { kind: 'cell', ref } : sourceCellSelection(element));
}
