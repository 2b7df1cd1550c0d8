import type { CaseSummary } from '../../shared/contract/case-list';
import { handInMessages as words } from '../../shared/i18n/hand-ins';
import { say } from '../../shared/i18n/message';
import type { Lang } from '../../shared/lib/localised';
import { stateOf, type HandIns } from '../../shared/report/hand-ins';

/** What Excel would calculate is text here, and stays it. */
const harmless = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

const csvCell = (cell: string): string => {
  const text = harmless(cell);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** With a byte order mark: without it, Excel takes the file for GBK. */
const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;

/** The units that have handed in no report of the year, one a line. */
export const missingUnits = ({ units }: HandIns): readonly string[] =>
  units.filter((each) => stateOf(each) === 'missing').map(({ unit }) => unit);

/** Who has handed in, as a csv file: the units of the roster, then the reports that are of none. */
export function handInCsv(lang: Lang, handIns: HandIns, cases: readonly CaseSummary[]): string {
  const files = new Map(cases.map(({ caseId, fileName }) => [caseId, fileName]));
  const file = (caseId: string): string => files.get(caseId) ?? '';
  const states = { missing: words.missing, in: words.in, twice: words.twice };
  const head = [words.unit, words.state, words.count, words.files].map((each) => say(lang, each));
  const units = handIns.units.map((each) => [
    each.unit,
    say(lang, states[stateOf(each)]),
    String(each.caseIds.length),
    each.caseIds.map(file).join('; '),
  ]);
  const strangers = handIns.strangers.map(({ caseId, name }) => [
    name ?? say(lang, words.unknownUnit),
    say(lang, words.stranger),
    '1',
    file(caseId),
  ]);
  return csvOf([head, ...units, ...strangers]);
}
