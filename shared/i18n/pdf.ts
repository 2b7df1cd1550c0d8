import {
  pdfAppendixMessages,
  pdfFindingMessages,
  pdfNoteMessages,
  pdfSignatureMessages,
  pdfTableMessages,
} from './pdf-body';
import { pdfCoverMessages, pdfPageMessages, pdfSummaryMessages } from './pdf-front';

import { pdfVersionMessages } from './pdf-versions';

/** Every word of the exported document. */
export const pdfMessages = {
  ...pdfPageMessages,
  ...pdfCoverMessages,
  ...pdfSummaryMessages,
  ...pdfFindingMessages,
  ...pdfNoteMessages,
  ...pdfTableMessages,
  ...pdfAppendixMessages,
  ...pdfSignatureMessages,
  ...pdfVersionMessages,
} as const;
