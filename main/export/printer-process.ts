/** The process that lays documents out, which takes seconds and memory that the window's process keeps for itself. */
import { printFindings } from './print-findings';
import { isPrintRequest } from './printer-messages';
import type { PrintAnswer } from './printer-messages';

/** What Electron puts on `process` in a utility process. */
interface UtilityProcess {
  readonly parentPort: {
    readonly on: (
      event: 'message',
      listener: (message: { readonly data: unknown }) => void,
    ) => void;
    readonly postMessage: (answer: PrintAnswer) => void;
  };
}

async function answerTo(request: unknown): Promise<PrintAnswer> {
  if (!isPrintRequest(request)) return { ok: false, message: 'not a request to print' };
  try {
    return { ok: true, printed: await printFindings(request.input, request.fontFolder) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? (error.stack ?? '') : String(error) };
  }
}

const { parentPort } = process as unknown as UtilityProcess;

parentPort.on('message', ({ data }) => {
  void answerTo(data).then((answer) => {
    parentPort.postMessage(answer);
  });
});
