import { utilityProcess } from 'electron';
import type { ReaderAnswer } from '../import/reader-messages';
import { Reader, READER_HEAP_MB, READER_LIMIT_SECONDS, type ReaderProcess } from '../import/reader';

function startProcess(entry: string): ReaderProcess {
  const child = utilityProcess.fork(entry, [], {
    serviceName: 'Gouji reader',
    execArgv: [`--max-old-space-size=${READER_HEAP_MB}`],
  });
  return {
    send: (question) => child.postMessage(question),
    onAnswer: (listener) => child.on('message', (answer: ReaderAnswer) => listener(answer)),
    onExit: (listener) => child.on('exit', listener),
    kill: () => child.kill(),
  };
}

/** `entry`: the built reader-process. */
export const createReader = (entry: string): Reader =>
  new Reader({ start: () => startProcess(entry), limitSeconds: READER_LIMIT_SECONDS });
