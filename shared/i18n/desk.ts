import { deskActMessages } from './desk-acts';
import { deskCasesMessages } from './desk-cases';
import { deskExportMessages } from './desk-export';
import { deskJudgingMessages } from './desk-judging';
import { deskKeepingMessages } from './desk-keeping';
import { deskKeyMessages } from './desk-keys';
import { deskLockMessages } from './desk-lock';
import { deskLookMessages } from './desk-look';
import { deskPanelMessages } from './desk-panel';
import { deskPlacingMessages } from './desk-placing';
import { deskRosterMessages } from './desk-roster';
import { deskReviewMessages } from './desk-review';
import { deskSourceMessages } from './desk-source';
import { deskVersionMessages } from './desk-versions';

/** Every word of the window. */
export const deskMessages = {
  ...deskCasesMessages,
  ...deskExportMessages,
  ...deskKeepingMessages,
  ...deskKeyMessages,
  ...deskLockMessages,
  ...deskLookMessages,
  ...deskReviewMessages,
  ...deskRosterMessages,
  ...deskSourceMessages,
  ...deskPanelMessages,
  ...deskPlacingMessages,
  ...deskActMessages,
  ...deskVersionMessages,
  ...deskJudgingMessages,
} as const;
