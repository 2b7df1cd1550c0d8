import { deskMessages } from '../../../../shared/i18n/desk';
import type { CellCorrection } from '../../../../shared/report/annual-report';
import { offerFor, presentReading } from '../../../../shared/report/doubt-readings';
import { useWords } from '../../../ui/words';
import { useReview } from '../review-context';

interface DoubtActs {
  /** `null` where there is no better reading. */
  readonly take: (() => void) | null;
  /** `null` where nothing was read that could be kept. */
  readonly keep: (() => void) | null;
}

/** What the keys and the buttons do to a doubt. All cells of a reading are one act, so that one undo takes it back. */
export function useDoubtActs(index: number | null): DoubtActs {
  const t = useWords();
  const { view, readOnly, act, choose } = useReview();
  const issue = index === null ? undefined : view.report.issues[index];
  const say = (readings: readonly CellCorrection[], note: string) => async (): Promise<void> => {
    const [first] = readings;
    if (!first) return;
    const { table, row, column } = first;
    choose({ kind: 'cell', ref: { table, row, column } });
    const one = readings.length === 1;
    await act(
      one
        ? { type: 'correctCell', ...first, note }
        : { type: 'correctCells', cells: readings, note },
    );
  };
  if (!issue || readOnly) return { take: null, keep: null };
  const offer = offerFor(view.report, issue);
  const present = presentReading(view.report, issue);
  const take = say(offer, t(deskMessages.offerNote));
  const keep = say(present ?? [], t(deskMessages.keepNote));
  return {
    take: offer.length > 0 ? () => void take() : null,
    keep: present ? () => void keep() : null,
  };
}
