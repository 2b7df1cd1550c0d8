import type { AnnualReport } from '../report/annual-report';
import { growthStatements } from './growth-statements';
import { listsIn } from './parts/lists-in-sentence';
import type { PartsList } from './parts/parts-list';
import { numberedSentences } from './parts/sentence-numbers';

/** No sentence of a report has as many numbers; it bounds the work on a file that is none. */
const MOST_NUMBERS = 400;

/** Every total of the text that stands with its parts: `共X件,其中:A a件,B b件`, `A a件、B b件,共计X件`. */
export function partsLists(report: AnnualReport, text: string): readonly PartsList[] {
  const changes = new Set(
    growthStatements({ report, text }).flatMap(({ change, base }) =>
      base ? [change.id, base.id] : [change.id],
    ),
  );
  const sentences = numberedSentences(text, report.facts).filter(
    ({ placed }) => placed.length <= MOST_NUMBERS,
  );
  return sentences.flatMap((sentence, at) =>
    listsIn({ report, text, changes, sentence, before: sentences[at - 1] ?? null }),
  );
}
