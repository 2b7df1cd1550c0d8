import { fork } from 'node:child_process';
import type { ReaderAnswer } from '../import/reader-messages';
import { Reader, READER_HEAP_MB, READER_LIMIT_SECONDS, type ReaderProcess } from '../import/reader';

function startProcess(entry: string): ReaderProcess {
  const child = fork(entry, [], {
    // The bytes of a document go over as they are; what comes back is text.
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${READER_HEAP_MB}`],
    // What Node says of a process that wants too much memory is no line of ours.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // A process that could not be started, or died while it was written to, says so by an error and not by its end.
  let exit = (): void => undefined;
  child.on('error', () => exit());
  return {
    send: (question) => void child.send(question, () => undefined),
    onAnswer: (listener) =>
      child.on('message', (answer) => {
        if (typeof answer === 'string') listener(JSON.parse(answer) as ReaderAnswer);
      }),
    onExit: (listener) => {
      exit = listener;
      child.on('exit', listener);
    },
    kill: () => child.kill('SIGKILL'),
  };
}

/**
 * The window's reader on plain Node: one process for all files, within the same bounds, and a new one when it dies or
 * runs over its time. `entry`: the built reader-process.
 */
export const forkedReader = (entry: string, limitSeconds = READER_LIMIT_SECONDS): Reader =>
  new Reader({ start: () => startProcess(entry), limitSeconds });
