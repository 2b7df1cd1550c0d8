import { deskActMessages } from './desk-acts';
import { deskCasesMessages } from './desk-cases';
import { deskExportMessages } from './desk-export';
import { deskKeyMessages } from './desk-keys';
import { deskPanelMessages } from './desk-panel';
import { deskReviewMessages } from './desk-review';

/** Every word of the window. */
export const deskMessages = {
  ...deskCasesMessages,
  ...deskExportMessages,
  ...deskKeyMessages,
  ...deskReviewMessages,
  ...deskPanelMessages,
  ...deskActMessages,
} as const;
