import { normalise } from '../document/normalise';
import type { AnnualReport } from '../report/annual-report';

/**
 * Only a clause that says nothing else is compared. Any further word (网上, 涉及征地的, 补正后, 市政府转来的 …) may make
 * it a part, another scope or another matter, and there are more such words than can be listed.
 */
const PERIOD = String.raw`(?:(?:在?(20\d\d)年度?|本年度?|今年(?:以来)?|全年|年内|报告期内)[,:]?)?`;
const SCOPE =
  '(?:我|本|全)(?:县|市|区|州|旗|镇|乡|街道|局|委|办|厅|省|机关|单位|部门)|全县各级行政机关';
const OBJECT =
  '(?:各类|有效)?(?:(?:依申请公开)?政府信息公开(?:的)?申请|依申请公开(?:政府信息)?(?:的?申请|事项)?|信息公开申请|申请公开)(?:表|件|数量)?';
const RECEIVE = '(?:新?受理|新收|新增|收到|接收|接到|收悉)(?:并受理|并处理|和处理)?了?';
const ANSWER = '(?:办结|答复|办理完毕|处理完毕|办理答复)';
const MANNER = '(?:已|均|已经|全部|共|依法|按时|按期|按规定|及时)*';
const NUMBER = String.raw`(?:共|共计|总计|数量为|为)?[\d,.]+(?:件|份|宗)`;

export interface ClauseForm {
  readonly says: 'received' | 'receivedAndCarriedIn' | 'carriedIn' | 'answered' | 'carriedOut';
  /** Without its object the clause must follow one that has it. */
  readonly needsTopic: boolean;
  readonly pattern: RegExp;
}

const form = (says: ClauseForm['says'], needsTopic: boolean, words: string): ClauseForm => ({
  says,
  needsTopic,
  pattern: new RegExp(`^${PERIOD}(?:UNIT|${SCOPE})?${words}$`),
});

const COUNT = '(?:共计?|一共|总共)?';
const LAST = '上一?年度?(?:结转|转入)(?:至?本年度?)?';
const NEXT = '(?:结转|顺延|转)(?:至|到|入)?(?:下一?年度?|次年)(?:继续)?(?:办理|处理)?';

const FORMS: readonly ClauseForm[] = [
  form('received', false, `${COUNT}${RECEIVE}${OBJECT}${NUMBER}`),
  form('received', false, `${OBJECT}${COUNT}${RECEIVE}${NUMBER}`),
  form('receivedAndCarriedIn', false, `${COUNT}${RECEIVE}(?:和|及|加)${LAST}的?${OBJECT}${NUMBER}`),
  form('carriedIn', true, `(?:另有|加上)?${LAST}${NUMBER}`),
  form('carriedIn', false, `${LAST}的?${OBJECT}${NUMBER}`),
  form('answered', true, `${MANNER}${ANSWER}${NUMBER}`),
  form('answered', false, `${MANNER}${ANSWER}${OBJECT}${NUMBER}`),
  form('carriedOut', true, `(?:其余|另有|尚有)?${NEXT}${NUMBER}`),
  form('carriedOut', true, `(?:其余|另有|尚有)?${NUMBER}${NEXT}`),
];

/** What a clause says of applications, or `null` where it says anything besides. `clause` is normalised. */
export function clauseForm(report: AnnualReport, clause: string): ClauseForm | null {
  const words = clause.replaceAll(' ', '').replace(normalise(report.unit ?? '\n'), 'UNIT');
  for (const each of FORMS) {
    const match = each.pattern.exec(words);
    if (match) return match[1] && Number(match[1]) !== report.year ? null : each;
  }
  return null;
}
