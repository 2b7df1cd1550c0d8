import type { FactStatus } from '../../../../shared/audit/finding';
import { standingAnchors } from '../../../../shared/casefile/standing-anchors';
import type { CaseView } from '../../../../shared/contract/case-view';
import { overlaps, type Block, type Span } from '../../../../shared/document/source-document';
import type { Severity } from '../../../../shared/rules/rule';
import { isDismissed } from '../case-index';
import type { Place } from '../place';

/** A reason to draw a stretch of the source text differently. */
export type SourceMark = { readonly span: Span } & (
  | {
      readonly kind: 'finding';
      readonly findingId: string;
      readonly severity: Severity;
      readonly dismissed: boolean;
    }
  | { readonly kind: 'own'; readonly ownFindingId: string; readonly severity: Severity }
  | { readonly kind: 'number'; readonly fact: number; readonly status: FactStatus }
  | { readonly kind: 'annotation'; readonly annotationId: string }
  /** A place of what is chosen; `place` counts in the list of its places. */
  | { readonly kind: 'chosen'; readonly place: number }
  | { readonly kind: 'match'; readonly current: boolean }
  /** A number that is selected to be reckoned with. */
  | { readonly kind: 'picked' }
  /** Uses the number that is pointed at; `clause` where it is the clause around one that does. */
  | { readonly kind: 'lit'; readonly clause: boolean }
  /** What is being annotated just now. */
  | { readonly kind: 'pending' }
);

export type MarksByBlock = readonly (readonly SourceMark[])[];

/** Marks that stay as long as the case does not change. */
export function lastingMarks(view: CaseView): readonly SourceMark[] {
  const findings = view.audit.findings.flatMap((finding) =>
    finding.evidence.flatMap((evidence): SourceMark[] => {
      if (evidence.kind !== 'text') return [];
      const { span } = evidence;
      const dismissed = isDismissed(view, finding.id);
      return [
        { kind: 'finding', span, findingId: finding.id, severity: finding.severity, dismissed },
      ];
    }),
  );
  const own = view.state.ownFindings.flatMap(({ id, severity }) =>
    standingAnchors(view.anchors, id).flatMap((anchor): SourceMark[] =>
      anchor.kind === 'text'
        ? [{ kind: 'own', span: anchor.span, ownFindingId: id, severity }]
        : [],
    ),
  );
  const numbers = view.report.facts.map((fact, index): SourceMark => {
    const status = view.audit.factStatus[index] ?? 'notUnderstood';
    return { kind: 'number', span: fact.span, fact: index, status };
  });
  const annotations = view.state.annotations.flatMap(({ id }) =>
    standingAnchors(view.anchors, id).flatMap((anchor): SourceMark[] =>
      anchor.kind === 'text' ? [{ kind: 'annotation', span: anchor.span, annotationId: id }] : [],
    ),
  );
  return [...findings, ...own, ...numbers, ...annotations];
}

export const chosenMarks = (places: readonly Place[]): readonly SourceMark[] =>
  places.flatMap((place, index): SourceMark[] =>
    place.kind === 'text' ? [{ kind: 'chosen', span: place.span, place: index }] : [],
  );

const SYNTAX = /[.*+?^${}()|[\]\\/]/g;

/** Where the words stand in the text, letters of either case alike. */
export function findMatches(text: string, words: string): readonly Span[] {
  const wanted = words.trim();
  if (wanted === '') return [];
  const pattern = new RegExp(wanted.replace(SYNTAX, '\\$&'), 'giu');
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => [index, index + found.length]);
}

/** The first block that ends after a position; blocks stand in order. */
function blockAfter(blocks: readonly Block[], position: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.span[1] ?? Infinity) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

const NONE: readonly SourceMark[] = [];

/**
 * The marks of every block. A block that gets none of `passing` keeps the very array of `lasting`,
 * so that it is not drawn again.
 */
export function addPassing(
  lasting: MarksByBlock,
  blocks: readonly Block[],
  passing: readonly SourceMark[],
): MarksByBlock {
  const added = new Map<number, SourceMark[]>();
  for (const mark of passing) {
    for (let index = blockAfter(blocks, mark.span[0]); index < blocks.length; index += 1) {
      const block = blocks[index];
      if (!block || !overlaps(block.span, mark.span)) break;
      const marks = added.get(index);
      if (marks) marks.push(mark);
      else added.set(index, [mark]);
    }
  }
  if (added.size === 0) return lasting;
  return blocks.map((_, index) => {
    const own = lasting[index] ?? NONE;
    const more = added.get(index);
    return more ? [...own, ...more] : own;
  });
}

export const marksByBlock = (
  blocks: readonly Block[],
  marks: readonly SourceMark[],
): MarksByBlock =>
  addPassing(
    blocks.map(() => NONE),
    blocks,
    marks,
  );

/** What a mark says besides its place. */
function meaningOf(mark: SourceMark): string {
  switch (mark.kind) {
    case 'finding':
      return `${mark.findingId} ${mark.severity} ${mark.dismissed}`;
    case 'number':
      return `${mark.fact} ${mark.status}`;
    case 'own':
      return `${mark.ownFindingId} ${mark.severity}`;
    case 'annotation':
      return mark.annotationId;
    case 'chosen':
      return `${mark.place}`;
    case 'match':
      return `${mark.current}`;
    case 'lit':
      return `${mark.clause}`;
    case 'picked':
    case 'pending':
      return '';
  }
}

const isSame = (a: SourceMark, b: SourceMark | undefined): boolean =>
  a.kind === b?.kind &&
  a.span[0] === b.span[0] &&
  a.span[1] === b.span[1] &&
  meaningOf(a) === meaningOf(b);

/** The later marks, with the earlier arrays for the blocks in which nothing has changed. */
export const keepUnchanged = (before: MarksByBlock, after: MarksByBlock): MarksByBlock =>
  after.map((marks, at) => {
    const old = before[at] ?? NONE;
    const same = old.length === marks.length && marks.every((mark, n) => isSame(mark, old[n]));
    return same ? old : marks;
  });
