import { describe, expect, it } from 'vitest';
import { auditReport } from '../../../../shared/audit/audit-report';
import { normalise } from '../../../../shared/document/normalise';
import { partsCase } from '../../../../shared/rules/parts/parts-case';
import { partsLists } from '../../../../shared/rules/parts-lists';
import { reportOf } from '../../builders/report';
import { reportText, VALID } from '../../builders/report-text';

const reportWith = (sentence: string) => reportOf(reportText({ ...VALID, overview: [sentence] }));

/** `14条 = 9条 + 5条 (holds)`: each list with what it demands. */
function listsIn(sentence: string): readonly string[] {
  const report = reportWith(sentence);
  return partsLists(report, normalise(report.text)).map((list) => {
    const quote = ([from, to]: readonly [number, number]) => report.text.slice(from, to);
    const parts = list.parts.map(({ fact }) => quote(fact.span)).join(' + ');
    return `${quote(list.whole.span)} = ${parts} (${partsCase(report, list).demand})`;
  });
}

const outcomes = (sentence: string, ...rules: readonly string[]) =>
  auditReport(reportWith(sentence), null)
    .verdicts.filter(({ ruleId }) => rules.includes(ruleId))
    .map(({ ruleId, outcome }) => `${ruleId} ${outcome}`);

describe('lists of parts', () => {
  it.each([
    ['发布信息60条，其中网站30条，微信20条，微博10条。', ['60条 = 30条 + 20条 + 10条 (holds)']],
    ['发布信息60条，包括网站30条、微信30条。', ['60条 = 30条 + 30条 (holds)']],
    ['发布信息60条，网站、微信分别为40条、20条。', ['60条 = 40条 + 20条 (holds)']],
    ['网站、微信、微博分别发布30条、20条和10条，共60条。', ['60条 = 30条 + 20条 + 10条 (holds)']],
    ['网站发布30条，微信发布20条，合计51条。', ['51条 = 30条 + 20条 (must)']],
    ['网站（40条）、微信（20条）共计60条。', ['60条 = 40条 + 20条 (holds)']],
    ['共发布信息60条：网站40条、微信20条。', ['60条 = 40条 + 20条 (holds)']],
    ['全年办理留言共60件，其中：网站办理40件；微信办理19件。', ['60件 = 40件 + 19件 (should)']],
    ['发布信息60条（要闻40条、公告20条）。', ['60条 = 40条 + 20条 (holds)']],
    ['共发布信息60条。其中，网站公开40条，微信公开20条。', ['60条 = 40条 + 20条 (holds)']],
    ['全年共公开信息60条。通过网站公开40条、通过微信公开21条。', ['60条 = 40条 + 21条 (must)']],
    [
      '发布信息60条，其中：一是通过网站公开40条；二是通过微信公开20条。',
      ['60条 = 40条 + 20条 (holds)'],
    ],
    [
      '发布信息100条，其中网站60条（其中要闻20条、公告40条）、微信40条。',
      ['100条 = 60条 + 40条 (holds)', '60条 = 20条 + 40条 (holds)'],
    ],
    [
      '发布信息100条，其中网站60条，其中要闻20条、公告40条；微信40条。',
      ['100条 = 60条 + 40条 (holds)', '60条 = 20条 + 40条 (holds)'],
    ],
    [
      '发布信息50条。其中机构类20条，内有领导成员10条、机构职能10条；工作类30条，其中动态20条、计划10条。',
      ['50条 = 20条 + 30条 (holds)', '20条 = 10条 + 10条 (holds)', '30条 = 20条 + 10条 (holds)'],
    ],
    [
      '收到来信14件；其中网上9件、当面5件；其中咨询10件、投诉4件。',
      ['14件 = 9件 + 5件 (holds)', '14件 = 10件 + 4件 (holds)'],
    ],
    ['举办培训5场，培训300人次，其中线上2场100人次，线下3场200人次。', ['5场 = 2场 + 3场 (holds)']],
    ['发布信息60条，其中网站40条，占66.7%，微信20条，占33.3%。', ['60条 = 40条 + 20条 (holds)']],
    ['发布信息60条，其中13个乡镇发布40条、部门发布20条。', ['60条 = 40条 + 20条 (holds)']],
    [
      '收到申请14件，涉及自然人10件、商业企业3件、社会公益组织1件。',
      ['14件 = 10件 + 3件 + 1件 (holds)'],
    ],
    ['收到申请十四件，其中自然人十件、法人四件。', ['十四件 = 十件 + 四件 (holds)']],
    [
      '收费52.3万元，其中登记费30.2万元，资料费22.2万元。',
      ['52.3万元 = 30.2万元 + 22.2万元 (holds)'],
    ],
  ])('%s', (sentence, expected) => expect(listsIn(sentence)).toEqual(expected));

  it.each([
    // Who applied, and what they were told, are divisions of which the form names all parts.
    ['收到申请14件，其中自然人10件、法人或其他组织3件。', 'must'],
    ['办结申请13件，其中予以公开9件、部分公开2件、不予公开3件。', 'must'],
    ['在办结的13件申请中，予以公开9件，部分公开2件，不予公开1件。', 'must'],
    // 其中 may leave out a rest; parts that are more than their whole may not overlap here.
    ['共受理留言20件，其中邮寄12件、网上7件。', 'unknown'],
    ['公开信息1600条，其中财政信息200条，教育信息1391条。', 'should'],
    ['公开信息1600条，其中财政信息200条，教育信息1409条。', 'must'],
    ['公开信息1600条，其中财政信息200条，教育信息1500条。', 'should'],
    ['公开信息14249条，其中通过网站公开9249条，通过微信公开4990条。', 'must'],
    ['公开信息14249条，其中通过网站公开9249条，通过微信公开4994条。', 'should'],
    ['公开信息14249条，其中通过网站公开9249条，通过微信公开4000条。', 'should'],
    ['公开信息99条，其中通过网站公开69条，通过微信公开20条。', 'should'],
    ['公开信息99条，其中通过网站公开69条，通过微信公开31条。', 'must'],
    ['公开信息99条，其中通过网站公开69条，通过微信公开49条。', 'should'],
    ['公开信息1500条，其中甲类500条，乙组600条，丙项380条。', 'should'],
    ['公开信息1520条，其中甲类500条，乙组600条，丙项410条。', 'must'],
    ['公开信息1515条，其中甲类500条，乙组600条，丙项414条。', 'should'],
    ['公开信息1515条，其中甲类500条，乙组600条，丙项416条。', 'must'],
    ['公开信息100条（要闻60条、公告39条）。', 'must'],
    ['公开信息100条（要闻60条、公告30条）。', 'should'],
    ['公开财政预决算信息60条，预算信息、决算信息分别为30条、20条。', 'must'],
    ['办理建议提案60件，建议、提案分别为30件、20件。', 'must'],
    // The first number may be one of the series.
    ['公开财政信息60条，预算信息、决算信息分别为30条、20条。', 'should'],
    // A number behind the list, or before it, may be one more part.
    ['公开财政预决算信息60条，预算信息、决算信息分别为30条、20条，其他信息9条。', 'unknown'],
    ['办理来信9件；办理建议20件、提案30件，共计60件。', 'unknown'],
    ['办理来信10封；办理建议20件、提案30件，共计61件。', 'must'],
    ['办理来信10件。办理建议20件、提案30件，共计61件。', 'must'],
    ['办理建议20件、提案30件，共计60件，较上年增加10件。', 'must'],
    ['办理建议20件、提案30件，共计60件，办结10件。', 'must'],
    ['公开财政信息60条，其中预算信息、决算信息分别为30条、20条。', 'should'],
    ['公开信息60条，网站、微信分别为30条、20条。', 'should'],
    ['办理建议20件、提案30件，共计60件。', 'must'],
    ['办理建议20件、提案30件，共60件。', 'should'],
    ['办理建议20件、办复18件，共计60件。', 'should'],
    ['办结申请13件，其中予以公开9件、不予公开6件。', 'must'],
    ['办结申请13件，其中予以公开9件、不予公开2件。', 'unknown'],
    // One group that table three has is not named.
    ['办结申请13件，其中予以公开9件、部分公开2件。', 'unknown'],
    // Of what was received, some is still in hand.
    ['收到申请14件，其中予以公开9件、部分公开2件、不予公开2件。', 'unknown'],
    ['承办建议提案50件，其中人大代表建议30件，政协提案19件。', 'must'],
    ['行政诉讼案件5件（未经复议直接起诉2件、复议后起诉2件）。', 'must'],
    // Open lists, and parts that may overlap.
    ['发布信息60条，其中网站30条、微信20条、微博5条等。', 'unknown'],
    ['发布信息60条，其中网站30条、微信20条、微博5条，其余为转载。', 'unknown'],
    ['发布信息60条，其中网站60条、微信60条。', 'unknown'],
    ['发布信息60条，其中网站50条，微信同步发布40条。', 'unknown'],
    // It looks whole, but does not say so.
    ['发布解读60篇，其中文字解读30篇，图片解读20篇，视频解读5篇。', 'should'],
    ['发布信息6000条，其中教育200条，医疗300条，就业100条。', 'unknown'],
  ])('%s demands: %s', (sentence, demand) =>
    expect(listsIn(sentence).map((list) => /\((\w+)\)$/.exec(list)?.[1])).toEqual([demand]),
  );

  it.each([
    '发布信息60条，征集意见20条，采纳意见40条。',
    '发布网站信息60条，发布微信信息40条，发布微博信息20条。',
    '通过网站公开100条，通过微信公开60条，通过微博公开40条。',
    '受理来信100件，办结60件，正在办理40件。',
    '受理120件，较上年的100件增加20件。',
    '召开会议3次，开展检查2次，下发通报1期。',
    '发布信息60条，主要有网站30条、微信20条、微博5条。',
  ])('none in: %s', (sentence) => expect(listsIn(sentence)).toEqual([]));

  it('names the part that has no number', () => {
    const sentence = '公开信息60条，其中通过网站公开30条，通过微信公开、通过微博公开10条。';
    const audit = auditReport(reportWith(sentence), null);
    expect(audit.findings).toEqual([]);
    const missing = audit.verdicts.flatMap((each) => each.missing.map((label) => label['zh-CN']));
    expect(missing).toContain('“通过微信公开”的数');
  });

  it('does not check a list with a number that is not exact', () => {
    const sentence = '公开信息60条，其中通过网站公开30余条，通过微信公开20条。';
    expect(outcomes(sentence, 'N-SUM-OF-PARTS', 'N-PARTS-DIFFER')).toEqual([
      'N-SUM-OF-PARTS unverifiable',
    ]);
  });

  it('asks where 分别 has more names than numbers', () => {
    const sentence = '公开信息60条，网站、微信、微博分别为30条、20条。';
    expect(outcomes(sentence, 'N-PARTS-DIFFER')).toEqual(['N-PARTS-DIFFER failed']);
  });
});
