import { normalise } from '../document/normalise';
import { resultRows } from '../report/application-rows';
import type { AnnualReport, Fact } from '../report/annual-report';
import type { ClauseForm } from './application-clauses';
import { clauseForm } from './application-clauses';

/** A number of the text that counts applications, and the rows of table three (column 总计) that it may be. */
export interface ApplicationStatement {
  readonly fact: Fact;
  /** Each reading is a sum of rows; the likeliest first. */
  readonly readings: readonly (readonly string[])[];
}

const UNITS = ['件', '份', '宗'];

/** Letters of answer leave out what was not answered: applications given up or not processed. */
function answeredReadings(report: AnnualReport): readonly (readonly string[])[] {
  const rows = resultRows(report.tables.applications.form).map((row) => row.id);
  const answered = rows.filter((row) => !row.startsWith('other.'));
  const decided = answered.filter((row) => !row.startsWith('notProcessed.'));
  return [['processedTotal'], answered, decided];
}

function readingsOf(report: AnnualReport, says: ClauseForm['says'], clause: string) {
  switch (says) {
    case 'received':
      // 新收 says itself that nothing is carried in; 受理 and 收到 are said of both.
      return /新收|新增/.test(clause) ? [['received']] : [['received'], ['received', 'carriedIn']];
    case 'receivedAndCarriedIn':
      return [['received', 'carriedIn']];
    case 'carriedIn':
      return [['carriedIn']];
    case 'answered':
      return answeredReadings(report);
    case 'carriedOut':
      return [['carriedOut']];
  }
}

/** Words before the clause, in its sentence, that set another time or another scope. */
const OTHER_TIME = /以来|月份|季度|半年|去年|上年|上一年|往年|累计|近[两三几\d]年|施行|起至|自/;
const WHOLE_YEAR = /(?:今年|本年|20\d\d年)以来|截至(?:20\d\d年)?12月31日/g;
/** A region's figure beside the office's own in one sentence: either may be the table's. */
const REGION = /全县|全市|全区|全省|全州|全旗|全镇/;
const OFFICE = /办公室|政府办|本级|本机关/;
/** In characters: what a sentence is about is said near. */
const NEAR = 300;

function otherScope(text: string, { sentence, clause }: Fact, year: number | null): boolean {
  const before = text.slice(Math.max(sentence[0], clause[0] - NEAR), clause[0]);
  const after = text.slice(clause[1], Math.min(sentence[1], clause[1] + NEAR));
  if (OTHER_TIME.test(before.replace(WHOLE_YEAR, ''))) return true;
  const years = [...before.matchAll(/(20\d\d)年/g)].map((match) => Number(match[1]));
  if (years.some((each) => each !== year)) return true;
  return REGION.test(text.slice(...clause)) && OFFICE.test(after);
}

const isCount = (fact: Fact): boolean =>
  fact.kind === 'quantity' && !fact.fuzzy && fact.value !== null && UNITS.includes(fact.unit ?? '');

/** Numbers of received, answered and carried applications, each said in a clause that says nothing else. */
export function applicationStatements(report: AnnualReport): readonly ApplicationStatement[] {
  const text = normalise(report.text);
  const statements: ApplicationStatement[] = [];
  /** Where the last clause that was understood ends: one without its object must follow it. */
  let understoodTo = -Infinity;
  for (const fact of report.facts) {
    if (!isCount(fact) || fact.section === 'problems') continue;
    const clause = text.slice(...fact.clause).trim();
    const found = clauseForm(report, clause);
    const follows =
      fact.clause[0] - understoodTo < 4 &&
      /^[,;、 ]*$/.test(text.slice(understoodTo, fact.clause[0]));
    if (!found || (found.needsTopic && !follows)) continue;
    if (otherScope(text, fact, report.year)) continue;
    statements.push({ fact, readings: readingsOf(report, found.says, clause) });
    understoodTo = fact.clause[1];
  }
  return statements;
}
