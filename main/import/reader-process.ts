/** The process that reads documents. Whatever a file does to it, neither the window nor the cases are touched. */
import { readAndAudit } from './read-and-audit';
import { readDocument } from './read-document';
import type { ReaderAnswer, ReaderQuestion } from './reader-messages';
import { rememberDocuments } from './remember-documents';

/** What Electron puts on `process` in a utility process. Where plain Node forked it, there is no such thing. */
interface UtilityProcess {
  readonly parentPort?: {
    readonly on: (
      event: 'message',
      listener: (message: { readonly data: ReaderQuestion }) => void,
    ) => void;
    readonly postMessage: (answer: ReaderAnswer) => void;
  };
}

const read = rememberDocuments(readDocument);

// An exception is our own mistake: it ends this process, and the client says that the reader failed.
// From a message the bytes come at any place of the memory; copied, they begin one, as those of a file that was read do.
function answer({ id, request }: ReaderQuestion, send: (answer: ReaderAnswer) => void): void {
  const bytes = new Uint8Array(request.bytes);
  void readAndAudit({ ...request, bytes }, read).then((result) => send({ id, result }));
}

const { parentPort } = process as unknown as UtilityProcess;
if (parentPort) {
  parentPort.on('message', ({ data }) => answer(data, (each) => parentPort.postMessage(each)));
} else {
  process.on('message', (question: ReaderQuestion) =>
    // As text: a report is read from JSON in a third of the time that V8's own form takes.
    answer(question, (each) => process.send?.(JSON.stringify(each))),
  );
}
