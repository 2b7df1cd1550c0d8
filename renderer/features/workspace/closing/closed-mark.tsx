import type { ReactElement } from 'react';
import type { Closing } from '../../../../shared/casefile/state';
import { deskMessages } from '../../../../shared/i18n/desk';
import { formatMoment } from '../../../ui/format';
import { useWords } from '../../../ui/words';

/** That what was done last opened the case again, until something else is done. */
export function ReopenedMark(): ReactElement {
  const t = useWords();
  return (
    <span className="state state-open" data-testid="reopened" title={t(deskMessages.reopenedTitle)}>
      {t(deskMessages.reopened)}
    </span>
  );
}

/** How the review ended. */
export function ClosedMark({ outcome, who, at }: Closing): ReactElement {
  const t = useWords();
  const done = outcome === 'done';
  return (
    <span
      className={done ? 'state state-done' : 'state state-open'}
      data-testid="closed"
      title={t(deskMessages.closedTitle, { who, at: formatMoment(at) })}
    >
      {t(done ? deskMessages.closedDone : deskMessages.closedNeedsCorrection)}
    </span>
  );
}
