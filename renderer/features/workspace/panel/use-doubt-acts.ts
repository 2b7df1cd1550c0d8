import { deskMessages } from '../../../../shared/i18n/desk';
import {
  cellAt,
  type AnnualReport,
  type CellCorrection,
  type ParseIssue,
} from '../../../../shared/report/annual-report';
import { isAboutValues } from '../../../../shared/report/doubt';
import { useWords } from '../../../ui/words';
import { useReview } from '../review-context';

/** What the cells of a doubt about values hold now, all of it a value or a blank; else nothing can be kept. */
export function presentReading(
  report: AnnualReport,
  issue: ParseIssue,
): readonly CellCorrection[] | null {
  const { cells = [] } = issue;
  if (!isAboutValues(issue) || cells.length === 0) return null;
  const present = cells.flatMap(({ table, row, column }) => {
    const cell = cellAt(report, { table, row, column });
    const readable = cell && (cell.value !== null || cell.kind === 'empty');
    return readable ? [{ table, row, column, value: cell.value }] : [];
  });
  return present.length === cells.length ? present : null;
}

interface DoubtActs {
  /** `null` where there is no better reading. */
  readonly take: (() => void) | null;
  /** `null` where nothing was read that could be kept. */
  readonly keep: (() => void) | null;
}

/** What the keys and the buttons do to a doubt. Each cell is an act of its own, so that each can be taken back. */
export function useDoubtActs(index: number | null): DoubtActs {
  const t = useWords();
  const { view, readOnly, act, choose } = useReview();
  const issue = index === null ? undefined : view.report.issues[index];
  const say = (readings: readonly CellCorrection[], note: string) => async (): Promise<void> => {
    const [first] = readings;
    if (!first) return;
    const { table, row, column } = first;
    choose({ kind: 'cell', ref: { table, row, column } });
    for (const reading of readings) {
      if (!(await act({ type: 'correctCell', ...reading, note }))) return;
    }
  };
  if (!issue || readOnly) return { take: null, keep: null };
  const { offer = [] } = issue;
  const present = presentReading(view.report, issue);
  const take = say(offer, t(deskMessages.offerNote));
  const keep = say(present ?? [], t(deskMessages.keepNote));
  return {
    take: offer.length > 0 ? () => void take() : null,
    keep: present ? () => void keep() : null,
  };
}
