/** The process that reads documents. Whatever a file does to it, neither the window nor the cases are touched. */
import { readAndAudit } from './read-and-audit';
import { readDocument } from './read-document';
import type { ReaderAnswer, ReaderQuestion } from './reader-messages';
import { rememberDocuments } from './remember-documents';

/** What Electron puts on `process` in a utility process. */
interface UtilityProcess {
  readonly parentPort: {
    readonly on: (
      event: 'message',
      listener: (message: { readonly data: ReaderQuestion }) => void,
    ) => void;
    readonly postMessage: (answer: ReaderAnswer) => void;
  };
}

const { parentPort } = process as unknown as UtilityProcess;

const read = rememberDocuments(readDocument);

// An exception is our own mistake: it ends this process, and the client says that the reader failed.
parentPort.on('message', ({ data: { id, request } }) => {
  void readAndAudit(request, read).then((result) => parentPort.postMessage({ id, result }));
});
