import {
  pdfAppendixMessages,
  pdfFindingMessages,
  pdfNoteMessages,
  pdfSignatureMessages,
  pdfTableMessages,
} from './pdf-body';
import { pdfCoverMessages, pdfPageMessages, pdfSummaryMessages } from './pdf-front';

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
} as const;
