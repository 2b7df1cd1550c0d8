import { readAndAudit } from '../../../../main/import/read-and-audit';
import type { ReadingRequest } from '../../../../main/import/reading-request';
import { Reader, type ReaderResult } from '../../../../main/import/reader';
import type { ReaderAnswer } from '../../../../main/import/reader-messages';

/** The reader with its work done in this process; `answer` may say something else than the truth. */
export function inProcessReader(
  answer: (request: ReadingRequest) => ReaderResult | Promise<ReaderResult> = (request) =>
    readAndAudit(request),
): Reader {
  return new Reader({
    limitSeconds: 20,
    start: () => {
      let heard: (answer: ReaderAnswer) => void = () => undefined;
      return {
        send: ({ id, request }) => {
          setImmediate(() => {
            void Promise.resolve(answer(structuredClone(request))).then((result) =>
              heard(structuredClone({ id, result }) as ReaderAnswer),
            );
          });
        },
        onAnswer: (listener) => {
          heard = listener;
        },
        onExit: () => undefined,
        kill: () => undefined,
      };
    },
  });
}
