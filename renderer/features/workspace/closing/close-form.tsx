import { Alert } from 'antd';
import { useState, type ReactElement } from 'react';
import { CLOSING_OUTCOMES, type ClosingOutcome } from '../../../../shared/casefile/event';
import type { Decision } from '../../../../shared/casefile/state';
import { deskMessages } from '../../../../shared/i18n/desk';
import { useWords } from '../../../ui/words';
import { FormFrame } from '../panel/form-frame';
import { RadioLine } from '../panel/radio-line';
import { useReview } from '../review-context';

const LABELS = {
  done: deskMessages.formCloseDone,
  needsCorrection: deskMessages.formCloseToCorrect,
} as const;

interface Standing {
  /** The inspector's own count as confirmed. */
  readonly confirmed: number;
  /** Waiting for an answer of the unit. */
  readonly asked: number;
  readonly open: number;
  readonly doubts: number;
}

function useStanding(): Standing {
  const { view } = useReview();
  const { decisions, ownFindings } = view.state;
  const { findings } = view.audit;
  const withStatus = (status: Decision['status']): number =>
    findings.filter(({ id }) => decisions[id]?.status === status).length;
  return {
    confirmed: ownFindings.length + withStatus('confirmed'),
    asked: withStatus('questioned'),
    open: findings.filter(({ id }) => !decisions[id]).length,
    doubts: view.report.issues.length,
  };
}

/** Asks how the review ended; a confirmed finding speaks for a correction. What is left undone is said first. */
export function CloseForm(): ReactElement {
  const t = useWords();
  const { act } = useReview();
  const { confirmed, asked, open, doubts } = useStanding();
  const [chosen, choose] = useState<ClosingOutcome | null>(null);
  // Not when the form opens: the last finding may be confirmed a moment later.
  const outcome = chosen ?? (confirmed > 0 ? 'needsCorrection' : 'done');
  const left = open + asked + doubts > 0;
  return (
    <FormFrame
      title={t(deskMessages.formClose)}
      about={t(deskMessages.formCloseConfirmed, { confirmed })}
      submitLabel={t(left ? deskMessages.formCloseAnyway : deskMessages.formCloseSubmit)}
      problem={null}
      onSubmit={() => act({ type: 'closeCase', outcome })}
    >
      {left ? (
        <Alert
          type="warning"
          showIcon
          title={t(deskMessages.formCloseLeft, { open, asked, doubts })}
        />
      ) : null}
      <RadioLine
        stacked
        first
        testId="outcome"
        label={t(deskMessages.formCloseOutcome)}
        options={CLOSING_OUTCOMES.map((each) => [each, t(LABELS[each])] as const)}
        value={outcome}
        onChange={choose}
      />
    </FormFrame>
  );
}
