import { utilityProcess } from 'electron';
import { printInProcess, type PrinterProcess } from '../export/printer';
import type { PrintRequest } from '../export/printer-messages';

/** A report with some findings takes two seconds on a slow machine. */
const LIMIT_SECONDS = 120;

function startProcess(entry: string): PrinterProcess {
  const child = utilityProcess.fork(entry, [], { serviceName: 'Gouji printer' });
  return {
    send: (request) => child.postMessage(request),
    onAnswer: (listener) => child.on('message', listener),
    onExit: (listener) => child.on('exit', listener),
    kill: () => child.kill(),
  };
}

export type Print = (
  request: PrintRequest,
  signal?: AbortSignal,
) => ReturnType<typeof printInProcess>;

/** `entry`: the built printer-process. */
export const createPrinter =
  (entry: string): Print =>
  (request, signal) =>
    printInProcess(request, {
      start: () => startProcess(entry),
      limitSeconds: LIMIT_SECONDS,
      signal,
    });
