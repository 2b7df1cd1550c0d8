import { describe, expect, it } from 'vitest';
import { yearClaims } from '../../../../../shared/rules/form/year-claims';
import { reportOf } from '../../../builders/report';
import { reportText, VALID } from '../../../builders/report-text';
import { inputWith, ruleInput } from '../../../builders/rule-input';

/** `2022: 2022年,全县公开信息3条`: what is claimed, and where. The report is of 2023. */
function claimsIn(words: string): readonly string[] {
  const input = inputWith(words);
  return yearClaims(input).map(({ year, span }) => `${year}: ${input.text.slice(...span)}`);
}

const years = (words: string): readonly number[] =>
  yearClaims(inputWith(words)).map(({ year }) => year);

const PUBLISHED = '公开政府信息300条';

describe('a year that opens a sentence', () => {
  it.each([
    [`2022年,${PUBLISHED}。`, [2022]],
    [`2022年度${PUBLISHED}。`, [2022]],
    [`2022年全年${PUBLISHED}。`, [2022]],
    [`截至2022年12月31日,${PUBLISHED}。`, [2022]],
    [`截止2022年底,${PUBLISHED}。`, [2022]],
    [`截止到2022年末,${PUBLISHED}。`, [2022]],
    [`截至2022年12月底,${PUBLISHED}。`, [2022]],
    [`截至2022年11月底,${PUBLISHED}。`, []],
    [`截2022年底,${PUBLISHED}。`, []],
    // Not the whole of it, or more than that.
    [`2022年底${PUBLISHED}。`, []],
    [`2022年5月${PUBLISHED}。`, []],
    [`2022年上半年${PUBLISHED}。`, []],
    [`2022年以前${PUBLISHED}。`, []],
    [`2022年以内${PUBLISHED}。`, [2022]],
    [`2022年至2023年${PUBLISHED}。`, []],
    [`2022年第一季度${PUBLISHED}。`, []],
    [`到2022年,${PUBLISHED}。`, []],
    [`1998年,${PUBLISHED}。`, []],
    // Behind a head, an ordinal, a colon.
    [`(一)主动公开:2022年,${PUBLISHED}。`, [2022]],
    [`(十一)2022年,${PUBLISHED}。`, []],
    [`一是主动公开情况:2022年,${PUBLISHED}。`, [2022]],
    [`1.公开:2022年,${PUBLISHED}。`, [2022]],
    [`12、公开:2022年,${PUBLISHED}。`, [2022]],
    [`公开。 2022年,${PUBLISHED}。`, [2022]],
    [`甲乙丙丁戊己庚辛壬癸子丑寅卯:2022年,${PUBLISHED}。`, [2022]],
    [`甲乙丙丁戊己庚辛壬癸子丑寅卯辰:2022年,${PUBLISHED}。`, []],
    [`甲,乙:2022年,${PUBLISHED}。`, []],
    // Behind a name.
    [`我县2022年共${PUBLISHED}。`, [2022]],
    [`全市2022年主动${PUBLISHED}。`, [2022]],
    [`青川湖县2022年度收到政府信息公开申请14件。`, [2022]],
    [`青川湖县人民政府2022年全年累计${PUBLISHED}。`, [2022]],
    [`我县2022年召开会议,${PUBLISHED}。`, []],
    [`县2022年共${PUBLISHED}。`, []],
    [`按照要求我县2022年共${PUBLISHED}。`, [2022]],
    [`,我县2022年共${PUBLISHED}。`, []],
  ])('%s', (words, expected) => expect(years(words)).toEqual(expected));

  it.each([
    // What is not said of the year itself.
    [`2022年,比上年多${PUBLISHED}。`, []],
    [`2022年,我县将${PUBLISHED}。`, []],
    [`2022年,同比${PUBLISHED}。`, []],
    [`2022年,${PUBLISHED},2021年200条。`, []],
    [`2022年,${PUBLISHED},按照《2021年要点》。`, [2022]],
    [`2022年,${PUBLISHED},按照川府〔2021〕3号。`, [2022]],
    [`2022年,${PUBLISHED},按照《2021年要点。`, []],
    [`2022年,《上年要点》印发。2022年,${PUBLISHED}。`, [2022]],
    ['2022年,召开会议3次。', []],
    ['2022年,公开栏更新。', []],
    // Two sentences beside each other that compare two years.
    [`2022年,${PUBLISHED}。2023年,公开政府信息400条。`, []],
    [`2021年,${PUBLISHED}。2022年,公开政府信息400条。`, []],
    [`2022年,${PUBLISHED}。2021年,召开会议3次。`, [2022]],
    [`2022年,${PUBLISHED}。按照《2021年要点》收到申请3件。`, [2022]],
  ])('%s', (words, expected) => expect(years(words)).toEqual(expected));

  it.each([
    // Applications: only where the number is the tables' own, 14 received and 13 processed.
    ['2022年,收到政府信息公开申请14件。', [2022]],
    ['2022年,收到政府信息公开申请13件。', [2022]],
    ['2022年,收到政府信息公开申请15件。', []],
    ['2022年,收到政府信息公开申请14次。', []],
    ['2022年,收到来信14件。', []],
    ['2023年,收到政府信息公开申请15件。', [2023]],
    ['2022年,我县未收取信息处理费。', [2022]],
    ['2022年,发生行政复议3件。', []],
    // The report's own year is told of in another sentence.
    [`2022年,${PUBLISHED}。本年召开会议。全年公开政府信息400条。`, []],
    [`2022年,${PUBLISHED}。本年召开会议。公开政府信息400条。`, [2022]],
    [`2022年,${PUBLISHED}。召开会议。公开政府信息400条,2023年。`, []],
    [`2022年,${PUBLISHED}。全年召开会议3次。`, [2022]],
  ])('in section one: %s', (words, expected) => expect(years(words)).toEqual(expected));

  it('counts no application below five', () => {
    const of = (received: number) =>
      yearClaims(
        inputWith(`2022年,收到政府信息公开申请${received}件。`, {
          applications: {
            received: [received, 0, 0, 0, 0, 0, received],
            carriedOut: [received, 0, 0, 0, 0, 0, received],
          },
        }),
      ).length;
    expect([of(4), of(5), of(6)]).toEqual([0, 1, 1]);
  });

  it.each([
    ['2022年,全县坚持以公开为常态,全面落实条例。', [2022]],
    ['2022年度,全县扎实推进公开。', [2022]],
    [`2022年,全县坚持公开,${'甲'.repeat(40)}。`, [2022]],
    [`2022年,${'甲'.repeat(40)}坚持公开。`, [2022]],
    [`2022年,${'甲'.repeat(41)}坚持公开。`, []],
    ['2022年,全县召开会议。', []],
    ['2022年全县坚持公开。', []],
    ['2022年,全县坚持公开,印发要点。', []],
    ['2022年,全县坚持公开。2021年,召开会议。', []],
    ['2022年,全县坚持公开。2022年,召开会议。', [2022]],
    ['召开会议。2022年,全县坚持公开。', []],
    ['2022年,全县坚持公开,发生行政复议3件。', []],
  ])('at the head of section one: %s', (words, expected) => expect(years(words)).toEqual(expected));

  it('quotes its first two clauses', () => {
    expect(claimsIn(`2022年,全县${PUBLISHED},共3次。`)).toEqual([`2022: 2022年,全县${PUBLISHED}`]);
    expect(claimsIn(`2022年,全县${PUBLISHED};共3次。`)).toEqual([`2022: 2022年,全县${PUBLISHED}`]);
    expect(claimsIn(`2022年${'甲'.repeat(50)}${PUBLISHED}。`)).toEqual([
      `2022: 2022年${'甲'.repeat(35)}`,
    ]);
    expect(claimsIn(`2022年,${'甲'.repeat(30)}${PUBLISHED}。`)).toEqual([
      `2022: 2022年,${'甲'.repeat(24)}`,
    ]);
    expect(claimsIn(`2022年 ,${PUBLISHED}。`)).toEqual([`2022: 2022年 ,${PUBLISHED}`]);
    expect(claimsIn(`2022年${PUBLISHED} 。`)).toEqual([`2022: 2022年${PUBLISHED}`]);
  });
});

describe('in another section', () => {
  const replaced = (from: string, to: string): readonly number[] => {
    const text = reportText(VALID);
    expect(text).toContain(from);
    return yearClaims(ruleInput(reportOf(text.replace(from, to)))).map(({ year }) => year);
  };
  const THREE = '三、收到和处理政府信息公开申请情况\n';

  it.each([
    [THREE, `${THREE}2022年,收到政府信息公开申请3件。\n`, [2022]],
    [THREE, `${THREE}2022年,召开会议3次。\n`, []],
    ['本年度未收取信息处理费。', '2022年,收到政府信息公开申请14件。', []],
    ['本年度未收取信息处理费。', '2022年,未收取信息处理费。', [2022]],
    // What section five says of years are plans, and what was amiss before.
    ['公开内容还不够细,', `2022年,${PUBLISHED},`, []],
    ['本报告由', '现将青川湖县2022年政府信息公开工作年度报告公布如下。本报告由', [2022]],
    ['本报告由', '现将2022年度的信息公开情况公布如下。本报告由', [2022]],
    ['本报告由', '现将《2022年信息公开报告》公布如下。本报告由', []],
    ['本报告由', '按要求。现将甲。2022年政府信息公开报告公布如下。本报告由', []],
    ['本报告由', '2022年,公开政府信息300条。本报告由', []],
  ])('%s → %s', (from, to, expected) => expect(replaced(from, to)).toEqual(expected));

  it('what is presented is quoted', () => {
    const text = reportText(VALID).replace(
      '本报告由',
      '根据条例，现将青川湖县2022年政府信息公开工作年度报告公布如下。本报告由',
    );
    const input = ruleInput(reportOf(text));
    expect(yearClaims(input).map(({ span }) => input.text.slice(...span))).toEqual([
      '现将青川湖县2022年政府信息公开工作年度报告',
    ]);
  });
});
