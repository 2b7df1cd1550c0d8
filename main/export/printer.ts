import { fail, ok } from '../../shared/lib/result';
import type { Result } from '../../shared/lib/result';
import type { Printed } from './print-findings';
import { isPrintAnswer } from './printer-messages';
import type { PrintRequest } from './printer-messages';

/** The part of a process that printing needs. Its module is `printer-process`. */
export interface PrinterProcess {
  readonly send: (request: PrintRequest) => void;
  readonly onAnswer: (listener: (answer: unknown) => void) => void;
  readonly onExit: (listener: (code: number) => void) => void;
  readonly kill: () => void;
}

export type PrintError =
  /** The user gave it up. */
  | { readonly kind: 'printerStopped' }
  /** The process ended before it answered. */
  | { readonly kind: 'printerDied'; readonly code: number }
  | { readonly kind: 'printerTimeout'; readonly seconds: number }
  /** It answered that it could not; the message is for a log. */
  | { readonly kind: 'printerFailed'; readonly message: string };

type Outcome = Result<Printed, PrintError>;

function outcomeOf(answer: unknown): Outcome {
  if (!isPrintAnswer(answer)) return fail({ kind: 'printerFailed', message: 'not an answer' });
  if (!answer.ok) return fail({ kind: 'printerFailed', message: answer.message });
  return ok(answer.printed);
}

/**
 * Prints one document in a process made for it, and ends the process whatever happens: layout takes up to some
 * hundred megabytes, which are given back at once.
 */
export async function printInProcess(
  request: PrintRequest,
  options: {
    readonly start: () => PrinterProcess;
    readonly limitSeconds: number;
    readonly signal?: AbortSignal | undefined;
  },
): Promise<Outcome> {
  const { limitSeconds, signal } = options;
  if (signal?.aborted) return fail({ kind: 'printerStopped' });
  const printer = options.start();
  let timer: NodeJS.Timeout | undefined;
  let giveUp = (): void => undefined;
  try {
    return await new Promise<Outcome>((resolve) => {
      timer = setTimeout(() => {
        resolve(fail({ kind: 'printerTimeout', seconds: limitSeconds }));
      }, limitSeconds * 1000);
      printer.onAnswer((answer) => {
        resolve(outcomeOf(answer));
      });
      printer.onExit((code) => {
        resolve(fail({ kind: 'printerDied', code }));
      });
      giveUp = () => resolve(fail({ kind: 'printerStopped' }));
      signal?.addEventListener('abort', giveUp);
      printer.send(request);
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
    printer.kill();
  }
}
