import CheckCircleFilled from '@ant-design/icons/CheckCircleFilled';
import ClockCircleOutlined from '@ant-design/icons/ClockCircleOutlined';
import EditFilled from '@ant-design/icons/EditFilled';
import SafetyCertificateFilled from '@ant-design/icons/SafetyCertificateFilled';
import StarFilled from '@ant-design/icons/StarFilled';
import type { ReactElement } from 'react';
import type { CaseSummary } from '../../../shared/contract/case-list';
import { deskMessages } from '../../../shared/i18n/desk';
import { useWords } from '../../ui/words';

const WORDS = {
  new: deskMessages.stateNew,
  inReview: deskMessages.stateInReview,
  needsCorrection: deskMessages.stateNeedsCorrection,
  done: deskMessages.stateFinished,
} as const;

const SIGNED = {
  new: deskMessages.signedInReview,
  inReview: deskMessages.signedInReview,
  needsCorrection: deskMessages.signedToCorrect,
  done: deskMessages.signed,
} as const;

const ICONS = {
  new: StarFilled,
  inReview: ClockCircleOutlined,
  needsCorrection: EditFilled,
  done: CheckCircleFilled,
} as const;

/** How far a case is, as an icon and a word; what is signed says so, and what is still to be done. */
export function CaseState({ state, signed }: Pick<CaseSummary, 'state' | 'signed'>): ReactElement {
  const t = useWords();
  const Icon = signed ? SafetyCertificateFilled : ICONS[state];
  return (
    <span className={`case-state case-state-${state}`}>
      <Icon aria-hidden />
      {t(signed ? SIGNED[state] : WORDS[state])}
    </span>
  );
}
