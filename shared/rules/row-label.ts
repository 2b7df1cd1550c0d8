import { normalise } from '../document/normalise';
import type { SectionId } from '../report/annual-report';
import { resultRows } from '../report/application-rows';

/** Without the spaces and quotation marks, which text copied from a PDF has or has not. */
const keyOf = (words: string): string => normalise(words).replace(/[ “”"]/g, '');

const LABELS = (['2021', '2019'] as const)
  .flatMap((version) => resultRows(version))
  .map(({ label }) => keyOf(label['zh-CN']));
const SHORTEST = 3;

/** Whether a line is a row's label of table three, or the first of the lines that a narrow cell broke it into. */
export function isRowLabel(section: SectionId | null, line: string): boolean {
  if (section !== 'applications' || line.length < SHORTEST) return false;
  const key = keyOf(line);
  return LABELS.some((label) => label.startsWith(key));
}
