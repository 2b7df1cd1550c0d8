import type { CaseEvent, SecondReading } from '../../../shared/casefile/event';
import { fold } from '../../../shared/casefile/fold';
import { assert } from '../../../shared/lib/assert';

/** The judgements that a colleague's events come to. The chain has been verified. */
export function secondReadingOf(events: readonly CaseEvent[]): SecondReading {
  const { file, decisions, ownFindings } = fold(events);
  const last = events.at(-1);
  assert(last && file, 'a case begins with a file');
  const authors = [...Object.values(decisions), ...ownFindings].map(({ who }) => who);
  return {
    who: [...new Set(authors)].join('、').slice(0, 200) || last.who,
    at: last.at,
    head: last.hash,
    sha256: file.sha256,
    decisions,
    ownFindings,
  };
}
