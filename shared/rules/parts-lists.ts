import type { AnnualReport } from '../report/annual-report';
import { growthStatements } from './growth/growth-statements';
import { listsIn } from './parts/lists-in-sentence';
import type { PartsList } from './parts/parts-list';
import { numberedSentences } from './parts/sentence-numbers';

function search(report: AnnualReport, text: string): readonly PartsList[] {
  const changes = new Set(
    growthStatements({ report, text }).flatMap(({ change, base }) =>
      base ? [change.id, base.id] : [change.id],
    ),
  );
  const sentences = numberedSentences(text, report.facts);
  return sentences.flatMap((sentence, at) =>
    listsIn({ report, text, changes, sentence, before: sentences[at - 1] ?? null }),
  );
}

/** Two rules ask for the same lists, one after the other. */
const found = new WeakMap<AnnualReport, readonly PartsList[]>();

/**
 * Every total of the text that stands with its parts: `共X件,其中:A a件,B b件`, `A a件、B b件,共计X件`. `text` is the report's,
 * normalised.
 */
export function partsLists(report: AnnualReport, text: string): readonly PartsList[] {
  const lists = found.get(report) ?? search(report, text);
  found.set(report, lists);
  return lists;
}
