import { utilityProcess } from 'electron';
import type { ReaderAnswer } from '../import/reader-messages';
import { Reader, type ReaderProcess } from '../import/reader';

/** A report takes some ten milliseconds; a file that takes this long will never end. */
const LIMIT_SECONDS = 20;

/** So much heap for a document; one that wants more ends its own process and nothing else. */
const HEAP_MB = 512;

function startProcess(entry: string): ReaderProcess {
  const child = utilityProcess.fork(entry, [], {
    serviceName: 'Gouji reader',
    execArgv: [`--max-old-space-size=${HEAP_MB}`],
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
  new Reader({ start: () => startProcess(entry), limitSeconds: LIMIT_SECONDS });
