import type { AnnualReport, Fact } from '../report/annual-report';
import { resultRows } from '../report/application-rows';

/** A number of the text that counts applications, and the rows of table three (column 总计) that it may be. */
export interface ApplicationStatement {
  readonly fact: Fact;
  /** Each reading is a sum of rows; the likeliest first. */
  readonly readings: readonly (readonly string[])[];
}

const TOPIC = /依申请公开|公开申请|申请公开/;
const UNITS = ['件', '份', '宗'];
/** Another matter, another scope, a part of the whole, or another time: not the quantity of the table. */
const OTHER_MATTER =
  /信箱|热线|复议|诉讼|建议|提案|备案|培训|指导|咨询|来信|留言|信访|举报|办公室|政府办|本级|局机关|机关本级|各乡镇|各部门|各单位|其中|网络|网上|网站|信函|邮寄|邮件|当面|现场|线上|线下|平台|自然人|法人|企业|公民|予以公开|不予|部分公开|无法提供|重复|去年|同期|同比|较上|比上|超期|逾期|平均|季度|上半年|下半年|月份/;

/** In characters from the clause: what a sentence is about is named near. */
const FARTHEST_TOPIC = 300;

const CARRIED_IN = /上(?:一)?年(?:度)?(?:结转|转入|遗留)|结转上(?:一)?年/;
const CARRIED_OUT = /结转(?:至|到|入)?(?:下|次|20\d\d)|转(?:至|到|入)?下(?:一)?年|顺延(?:至|到)下/;
const ANSWERED = /办结|答复|办理完毕|处理完毕/;
const RECEIVED = /受理|新收|收到|接收|接到|收悉/;

/** Letters of answer leave out what was not answered: applications given up or not processed. */
function answeredReadings(report: AnnualReport): readonly (readonly string[])[] {
  const rows = resultRows(report.tables.applications.form).map((row) => row.id);
  const answered = rows.filter((row) => !row.startsWith('other.'));
  const decided = answered.filter((row) => !row.startsWith('notProcessed.'));
  return [['processedTotal'], answered, decided];
}

function readingsOf(report: AnnualReport, clause: string): ApplicationStatement['readings'] | null {
  if (CARRIED_OUT.test(clause)) return [['carriedOut']];
  if (CARRIED_IN.test(clause)) {
    return RECEIVED.test(clause) ? [['received', 'carriedIn']] : [['carriedIn']];
  }
  if (OTHER_MATTER.test(clause)) return null;
  if (ANSWERED.test(clause)) return RECEIVED.test(clause) ? null : answeredReadings(report);
  if (!RECEIVED.test(clause)) return null;
  // 新收 says itself that nothing is carried in; 受理 and 收到 are said of both.
  return /新收|新增/.test(clause) ? [['received']] : [['received'], ['received', 'carriedIn']];
}

/** A region's figure beside the office's own in one sentence: either may be the table's. */
const REGION = /全县|全市|全区|全省|全州|全旗|全镇/;
const OFFICE = /办公室|政府办|本级|本机关/;

const twoScopes = (report: AnnualReport, { sentence, clause }: Fact): boolean =>
  REGION.test(report.text.slice(...clause)) &&
  OFFICE.test(report.text.slice(clause[1], Math.min(sentence[1], clause[1] + FARTHEST_TOPIC)));

/** The clause is about applications, or an earlier clause of its sentence is and none in between changes the matter. */
function aboutApplications(report: AnnualReport, { sentence, clause }: Fact): boolean {
  if (TOPIC.test(report.text.slice(...clause))) return true;
  const before = report.text.slice(Math.max(sentence[0], clause[0] - FARTHEST_TOPIC), clause[0]);
  return TOPIC.test(before) && !OTHER_MATTER.test(before);
}

/** Facts stand in the order of the text, so those of one clause are neighbours. */
function aloneInClause(facts: readonly Fact[], index: number): boolean {
  const start = facts[index]?.clause[0];
  return facts[index - 1]?.clause[0] !== start && facts[index + 1]?.clause[0] !== start;
}

const isCount = (fact: Fact): boolean =>
  fact.kind === 'quantity' && !fact.fuzzy && fact.value !== null && UNITS.includes(fact.unit ?? '');

/** Numbers of received, answered and carried applications, each alone in its clause. */
export const applicationStatements = (report: AnnualReport): readonly ApplicationStatement[] =>
  report.facts.flatMap((fact, index) => {
    if (!isCount(fact) || fact.section === 'problems') return [];
    if (!aloneInClause(report.facts, index) || !aboutApplications(report, fact)) return [];
    if (twoScopes(report, fact)) return [];
    const readings = readingsOf(report, report.text.slice(...fact.clause));
    return readings ? [{ fact, readings }] : [];
  });
