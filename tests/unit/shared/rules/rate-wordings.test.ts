import { describe, expect, it } from 'vitest';
import { auditReport } from '../../../../shared/audit/audit-report';
import { reportOf } from '../../builders/report';
import { reportText, VALID } from '../../builders/report-text';

/** Findings about rates and sums, but for the question what became of the rest. */
const findings = (sentence: string): readonly string[] =>
  auditReport(reportOf(reportText({ ...VALID, overview: [sentence] })), null)
    .findings.map(({ ruleId }) => ruleId)
    .filter((id) => id !== 'N-REMAINDER');

/** Each with the rate that its counts give, and with another one. */
const RATES: readonly (readonly [sentence: string, right: string, wrong: string])[] = [
  ['发放问卷500份，收回有效问卷480份，有效率#。', '96%', '86%'],
  ['发出问卷500份，收回480份，回收率#。', '96%', '86%'],
  ['发现问题60个，完成整改58个，整改完成率#。', '96.7%', '86.7%'],
  ['回访480件，满意470件，满意率#。', '97.9%', '99.9%'],
  ['电话回访480人，其中满意470人，满意率#。', '97.9%', '99.9%'],
  ['热线工单3904件，办结3875件，办结率为#。', '99.3%', '89.3%'],
  ['12345热线工单3904件，已办结3875件，办结率为#。', '99.26%', '89.26%'],
  ['办结3875件，共受理3904件，办结率#。', '99.3%', '89.3%'],
  ['受理热线诉求3904件，其中办结3875件、正在办理29件，办结率#。', '99.3%', '89.3%'],
  ['受理热线诉求3904件，办结3875件，29件正在办理，办结率#。', '99.3%', '89.3%'],
  ['应公开事项40项，已公开38项，公开率#。', '95%', '100%'],
  ['印发文件30份，主动公开25份，主动公开率#。', '83.3%', '93.3%'],
  ['报送信息120条，采用90条，采用率#。', '75%', '85%'],
  ['抽查网站40个，合格38个，合格率#。', '95%', '85%'],
  ['受理行政复议32件，办结30件，结案率#。', '93.8%', '83.8%'],
  ['受理热线3904件，按时办结3875件，按时办结率#。', '99.3%', '89.3%'],
  ['满意率#（回访200人，满意196人）。', '98%', '98.5%'],
  ['办结率#（受理3904件，办结3875件）。', '99.3%', '89.3%'],
];

/** Rates of something else, or that another two numbers of the sentence give. */
const HONEST_RATES = [
  '发放问卷500份，收回490份，其中有效问卷480份，有效率98%。',
  '发放问卷500份，收回490份，有效问卷480份，有效率96%。',
  '回访480件，满意470件，基本满意8件，满意率99.6%。',
  '回访480件，非常满意400件，满意率99.6%。',
  '受理建议60件、提案40件，办结38件，办结率38%。',
  '受理建议60件、提案40件，办结95件，办结率95%。',
  '受理工单3904件，其中投诉类1000件，办结990件，办结率99%。',
  '热线工单3904件，其中咨询类工单2000件，办结3875件，办结率99.3%。',
  '抽查网站4次，合格38个，合格率85%。',
  '受理来信247件，答复涉及教育的45件，答复率100%。',
  '受理来信247件，其中重复信件2件，办结245件，办结率100%。',
  '受理来信247件，其中转办30件，按期办结率100%。',
  '受理来信247件，办结245件，满意率100%。',
  '受理来信247件，办结245件，平均办结率95%。',
  '受理来信247件，已办件247件，办结率100%。',
  '受理来信247件，办结率100%；受理热线3904件，办结3875件，办结率99.3%。',
  '发现问题60个，已整改58个，其余2个限期整改，按期整改率100%。',
];

const ASKED = [
  '受理来信247件，办结245件，答复率100%。',
  '受理来信247件，已答复245件，办结率100%。',
  '受理来信247件，按期办结率100%，已办结245件。',
  '来信247件，办结245件，按时办结率100%。',
  '受理来信247件，办结245件，按期办结率和满意率均为100%。',
  '受理工单247件，限时办结率100%，办结245件。',
  '共办理247件，办结245件，按期办结率100%。',
  '收到留言247条，回复办结245条，按时回复率100%。',
  '受理热线3904件，按时办结3875件，按时办结率99.8%。',
];

/** The rest is accounted for, or there is none. */
const NOT_ASKED = [
  '受理来信247件，办结247件，答复率100%。',
  '受理来信247件，办结245件，2件正在办理，按期办结率100%。',
  '受理来信247件，办结245件，剩余2件未到办理期限，按期办结率100%。',
  '受理来信247件，办结245件，按期办结率100%，其余2件结转下年。',
  '受理热线3904件，按时办结3875件，按时办结率99.2%。',
  '收到政府信息公开申请14件，答复13件，办结率100%。',
];

describe('a rate beside its two counts', () => {
  it.each(RATES)('must be what they give: %s', (sentence, right, wrong) => {
    expect(findings(sentence.replace('#', right))).toEqual([]);
    expect(findings(sentence.replace('#', wrong))).toEqual(['N-RATE']);
  });

  it.each(HONEST_RATES)('may be of others: %s', (sentence) => {
    expect(findings(sentence)).toEqual([]);
  });

  it.each(ASKED)('is asked about where it says more than they: %s', (sentence) => {
    expect(findings(sentence)).toEqual(['N-ON-TIME']);
  });

  it.each(NOT_ASKED)('is not asked about where nothing is open: %s', (sentence) => {
    expect(findings(sentence)).toEqual([]);
  });
});

const SHARES: readonly (readonly [sentence: string, right: string, wrong: string, rule: string])[] =
  [
    ['全年答复99件，其中予以公开27件，占答复总数99件的#。', '27.2%', '37.2%', 'N-SHARE'],
    ['发布解读27篇，占发布总数99篇的#。', '27.3%', '37.3%', 'N-SHARE'],
    ['受理咨询99件，其中电话咨询27件，占总数的#。', '27.3%', '37.3%', 'N-SHARE'],
    ['受理咨询99件，其中电话咨询27件，占受理总数的#。', '27.3%', '37.3%', 'N-SHARE'],
    ['来源构成：网络42.5%、信函30.1%、当面#。', '27.5%', '28.4%', 'N-SHARES-100'],
    ['从申请方式看，网络42.5%、信函30.1%、当面#。', '27.4%', '28.4%', 'N-SHARES-100'],
    ['渠道分布：网络申请62.5%，信函申请#。', '37.5%', '38.4%', 'N-SHARES-100'],
    ['网络、信函、当面申请占比分别为42.5%、30.1%、#。', '27.4%', '28.4%', 'N-SHARES-100'],
    ['网络、信函、当面申请比例分别为42.5%、30.1%、#。', '27.4%', '28.4%', 'N-SHARES-100'],
    ['按类型分，动态类42.5%、政策类30.1%、服务类#。', '27.4%', '28.4%', 'N-SHARES-100'],
  ];

const HONEST_SHARES = [
  '全年受理咨询99件，其中电话咨询27件，占全县总量的37.3%。',
  '全年受理咨询99件，较上年增加27件，占全市的37.3%。',
  '全年公开信息99条，其中原创27条，占原创总量的37.3%。',
  '受理投诉99件，办结97件，其中涉及教育27件，占27.3%。',
  '受理投诉99件，办结97件，其中涉及教育27件，占27.8%。',
  '发布信息99条，其中转载27条，占采用总数的37.3%。',
  '来源构成：网络33.3%、信函33.3%、当面33.3%。',
  '网络申请同比增长42.5%、信函申请增长30.1%、当面申请增长28.4%。',
  '教育类办结率42.5%、医疗类30.1%、住建类28.4%。',
  '群众对服务态度、效率、环境的满意率分别为92.5%、90.1%、88.4%。',
  '各平台访问量同比变化分布：网站42.5%、微信30.1%、微博28.4%。',
  '来源构成：主要为网络42.5%、信函30.1%。',
  '从来源看，网络42.5%、信函30.1%，其余为当面提交。',
  '按渠道分，网站占42.5%、微信占30.1%、微博占18.4%等。',
];

describe('a share', () => {
  it.each(SHARES)(
    'must be what its counts, or all shares, give: %s',
    (sentence, right, wrong, rule) => {
      expect(findings(sentence.replace('#', right))).toEqual([]);
      expect(findings(sentence.replace('#', wrong))).toEqual([rule]);
    },
  );

  it.each(HONEST_SHARES)('of something else, or of some, is left alone: %s', (sentence) => {
    expect(findings(sentence)).toEqual([]);
  });
});

describe('parts of which none is in another', () => {
  it.each([
    ['培训480人次（第一期150人次，第二期160人次，第三期#人次）。', '170', '180'],
    [
      '全年培训480人次，其中第一季度100人次，第二季度120人次，第三季度130人次，第四季度#人次。',
      '130',
      '103',
    ],
    ['发出问卷500份，共收回480份，其中满意300份，基本满意150份，不满意#份。', '30', '40'],
  ])('are never more than the total: %s', (sentence, right, wrong) => {
    expect(findings(sentence.replace('#', right))).toEqual([]);
    expect(findings(sentence.replace('#', wrong))).toEqual(['N-SUM-OF-PARTS']);
  });

  it.each([
    '发出问卷500份，收回480份，满意470份，其中非常满意300份。',
    '发出问卷500份，收回480份，其中满意300份、基本满意150份，弃权若干。',
    '发出问卷500份，收回480份，其中对网站满意470份、对微信满意460份。',
    '培训480人次（第一期150人次，第二期160人次等）。',
    '公开信息500条，转载80条，其中网站300条、微信150条。',
  ])('may be some of all: %s', (sentence) => {
    expect(findings(sentence)).toEqual([]);
  });
});
