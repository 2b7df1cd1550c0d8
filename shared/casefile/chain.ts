import { canonicalJson } from './canonical-json';
import type { CaseEvent } from './event';

/** SHA-256 of a text's UTF-8 bytes, lower-case hex. */
export type Sha256 = (text: string) => string;

const BEFORE_THE_FIRST = '0'.repeat(64);

const hashOf = ({ seq, at, who, act, prev }: Omit<CaseEvent, 'hash'>, sha256: Sha256): string =>
  sha256(canonicalJson({ seq, at, who, act, prev }));

/** The events with one more. */
export function appendEvent(
  events: readonly CaseEvent[],
  { act, who, at }: Pick<CaseEvent, 'act' | 'who' | 'at'>,
  sha256: Sha256,
): readonly CaseEvent[] {
  const prev = events.at(-1)?.hash ?? BEFORE_THE_FIRST;
  const event = { seq: events.length, at, who, act, prev };
  return [...events, { ...event, hash: hashOf(event, sha256) }];
}

/**
 * The place of the first event that is not what was appended there, or `null` where all are. A chain does not
 * show that its last events are missing: for that the last hash is kept elsewhere, in the exported PDF.
 */
export function verifyChain(events: readonly CaseEvent[], sha256: Sha256): number | null {
  const index = events.findIndex((event, at) => {
    const prev = at === 0 ? BEFORE_THE_FIRST : events[at - 1]?.hash;
    return event.seq !== at || event.prev !== prev || event.hash !== hashOf(event, sha256);
  });
  return index === -1 ? null : index;
}
