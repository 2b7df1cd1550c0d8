import { knownFinding } from '../../../../shared/audit/known-finding';
import type { ReadingComparison, ReadingItem } from '../../../../shared/casefile/second-reading';
import type { CaseView } from '../../../../shared/contract/case-view';
import { deskMessages } from '../../../../shared/i18n/desk';
import type { Words } from '../../../ui/words';

const KINDS = {
  agreed: deskMessages.readingAgreed,
  different: deskMessages.readingDifferent,
  onlyFirst: deskMessages.readingOnlyFirst,
  onlySecond: deskMessages.readingOnlySecond,
  ownFirst: deskMessages.readingOwnFirst,
  ownSecond: deskMessages.readingOwnSecond,
  ownBoth: deskMessages.readingOwnBoth,
};

export const readingKind = (t: Words, { kind }: ReadingItem): string => t(KINDS[kind]);

/** What it is about: the finding's message, or what one of the readers wrote. */
export function readingSubject(t: Words, item: ReadingItem, view: CaseView): string {
  if ('own' in item) return item.own.text;
  const found = knownFinding(view, item.findingId);
  if (found) return t.of(found.message);
  const [rule = ''] = item.findingId.split(':');
  return t(deskMessages.readingGone, { rule });
}

/** How many of each, and kappa: `—` where it is not defined. */
export function readingCounts(
  t: Words,
  { items, undecided, both, kappa }: ReadingComparison,
): string {
  const count = (...kinds: readonly ReadingItem['kind'][]): number =>
    items.filter(({ kind }) => kinds.includes(kind)).length;
  return t(deskMessages.readingCounts, {
    agreed: count('agreed', 'ownBoth'),
    different: count('different'),
    onlyFirst: count('onlyFirst', 'ownFirst'),
    onlySecond: count('onlySecond', 'ownSecond'),
    undecided,
    both,
    kappa: kappa === null ? '—' : kappa.toFixed(2),
  });
}
