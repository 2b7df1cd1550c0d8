import { describe, expect, it } from 'vitest';
import { normalise } from '../../../../shared/document/normalise';
import { growthStatements } from '../../../../shared/rules/growth/growth-statements';
import { reportOf } from '../../builders/report';
import { reportText, VALID } from '../../builders/report-text';

/** The report around the sentence is of 2023. */
function statementsIn(sentence: string) {
  const report = reportOf(reportText({ ...VALID, overview: [sentence] }));
  const statements = growthStatements({ report, text: normalise(report.text) });
  const quote = (span: readonly [number, number]) => report.text.slice(...span);
  return statements.map(({ fact, change, kind, direction, against, base }) =>
    [
      `${quote(fact.span)} ${direction > 0 ? '+' : '-'}${quote(change.span)}`,
      kind,
      against,
      ...(base ? [quote(base.span)] : []),
    ].join(' '),
  );
}

describe('statements of growth', () => {
  it.each([
    ['公开政府信息1000条，较上年增长12.3%。', ['1000条 +12.3% percent lastYear']],
    ['公开政府信息1000条，同比下降5%。', ['1000条 -5% percent lastYear']],
    ['公开政府信息1000条（比去年同期增加20条）。', ['1000条 +20条 amount lastYear']],
    ['受理120件，与2022年相比增加20件。', ['120件 +20件 amount lastYear']],
    ['受理120件，较2021年增加20件。', ['120件 +20件 amount other']],
    ['发布120期，环比增长20%。', ['120期 +20% percent other']],
    ['受理120件，增长20%。', ['120件 +20% percent other']],
    ['访问120次，较上年增长2倍。', ['120次 +2倍 times lastYear']],
    ['收到申请120件，较上年少3件。', ['120件 -3件 amount lastYear']],
    [
      '受理120件，较上年增加20件，增长20%。',
      ['120件 +20件 amount lastYear', '120件 +20% percent lastYear'],
    ],
    ['受理120件，较上年的100件增长20%。', ['120件 +20% percent lastYear 100件']],
    ['受理120件，较上年（100件）增加20件。', ['120件 +20件 amount lastYear 100件']],
    ['收到申请130件，申请量同比增长103%。', ['130件 +103% percent lastYear']],
    ['受理36件（均为自然人提交），同比上升16.13%。', ['36件 +16.13% percent lastYear']],
    ['2022年100件，2023年120件，增长20%。', ['120件 +20% percent lastYear 100件']],
    ['2023年新收申请14件，2022年为10件，同比增长40%。', ['14件 +40% percent lastYear 10件']],
    ['上年100件，今年120件，增长20%。', ['120件 +20% percent lastYear 100件']],
    ['收到申请14件，上年为10件，增长40%。', ['14件 +40% percent lastYear 10件']],
    [
      '订阅用户46.8万，较上年末增加7.2万，增长18.2%。',
      ['46.8万 +7.2万 amount lastYear', '46.8万 +18.2% percent lastYear'],
    ],
    ['关注用户120人，比2022年底增加20人。', ['120人 +20人 amount lastYear']],
    ['关注用户120人，比年初增加20人。', ['120人 +20人 amount other']],
    // What is carried in is a number of this year.
    ['新收120件，上年结转5件，合计125件，同比下降5%。', ['125件 -5% percent lastYear']],
    ['上一年度结转5件；办结120件，比上年增加6件。', ['120件 +6件 amount lastYear']],
    ['2022年结转5件，2023年新收120件，同比增长20%。', ['120件 +20% percent lastYear']],
    ['结转2024年办理5件，较上年增长20%。', ['5件 +20% percent lastYear']],
    // Against the same time as the one before it.
    [
      '许可120件，较上年增长20%；处罚60件，下降5%。',
      ['120件 +20% percent lastYear', '60件 -5% percent lastYear'],
    ],
    [
      '许可120件，较上年增长20%；处罚60件，较2020年下降5%。',
      ['120件 +20% percent lastYear', '60件 -5% percent other'],
    ],
    ['受理申请同比增长20%，达到120件。', ['120件 +20% percent lastYear']],
  ])('%s', (sentence, expected) => expect(statementsIn(sentence)).toEqual(expected));

  it.each([
    '网站新增栏目3个，公开信息20条。',
    '公开信息20条，增加3条线索。',
    '公开信息20条，网站访问量同比增长20%。',
    '公开信息由100条增加至120条。',
    '网站访问量120次，较前几年平均值增加20次，增长20%。',
    '较上年的100件增长20%。',
    '受理120件，满意率提高到99%。',
    '受理120件，办结增长20%。',
    '2022年公开120件，增长20%。',
    '公开信息120条，申请量增长20%。',
  ])('none in: %s', (sentence) => expect(statementsIn(sentence)).toEqual([]));
});
