import { describe, expect, it } from 'vitest';
import { quantityName } from '../../../../shared/report/quantity-name';
import { reportOf } from '../../builders/report';
import { reportText, VALID } from '../../builders/report-text';

/** Each number of a sentence of section one with the quantity that it states: `14件=applications.received`. */
function counted(sentence: string, unit = VALID.unit): readonly string[] {
  const { facts, text } = reportOf(reportText({ ...VALID, unit, overview: sentence.split('\n') }));
  return facts
    .filter(({ section, kind }) => section === 'overview' && kind === 'quantity')
    .map(({ span, counts }) => `${text.slice(...span)}=${counts?.quantity ?? ''}`);
}

const APPLICATIONS: readonly (readonly [sentence: string, ...quantities: string[]])[] = [
  ['全县共新收政府信息公开申请14件，上年结转1件。', 'received', 'carriedIn'],
  ['2023年度，我县共收到政府信息公开申请14件，办结13件。', 'received', 'answered'],
  [
    '全年共受理依申请公开件14件，按时答复13件，2件结转下年度办理。',
    'received',
    'answered',
    'carriedOut',
  ],
  [
    '收到政府信息公开申请14件，作出答复13件，剩余2件结转下一年度继续办理。',
    'received',
    'answered',
    'carriedOut',
  ],
  ['本年度新收到政府信息公开申请14件，结转上年度政府信息公开申请1件。', 'received', 'carriedIn'],
  ['我县共接收政府信息公开申请14件（含上年结转1件）。', 'received', 'carriedIn'],
  [
    '答复政府信息公开申请13件（含上年度结转申请1件，另有2件顺延到下年度答复）。',
    'answered',
    'carriedIn',
    'carriedOut',
  ],
  ['收到和上年结转的政府信息公开申请共15件。', 'receivedAndCarriedIn'],
  ['依法办理政府信息公开申请15件，其中本年新收14件。', 'handled', 'received'],
  ['全年收到政府信息公开申请14件，较上年增加3件，办结13件。', 'received', '', 'answered'],
  [
    '收到政府信息公开申请14件，其中自然人10件、商业企业3件、法律服务机构1件。',
    'received',
    'received.naturalPerson',
    'received.business',
    'received.legalService',
  ],
  [
    '收到政府信息公开申请14件，10件来自自然人，4件来自法人或其他组织。',
    'received',
    'received.naturalPerson',
    'received.organisations',
  ],
  [
    '收到政府信息公开申请14件，均已按期答复，其中予以公开9件，部分公开2件，不予公开2件，无法提供0件。',
    'received',
    'granted',
    'partlyGranted',
    'denied',
    'unavailable',
  ],
  [
    '收到政府信息公开申请14件，答复13件，其中不予处理0件，其他处理0件，本机关不掌握相关政府信息0件。',
    'received',
    'answered',
    'notProcessed',
    'other',
    'unavailable.notHeld',
  ],
];

describe('numbers of applications', () => {
  it.each(APPLICATIONS)('%s', (sentence, ...quantities) => {
    const found = counted(sentence).map((each) => each.replace(/^.*=(?:applications\.)?/, ''));
    expect(found).toEqual(quantities);
  });

  it.each([
    '县自然资源局收到政府信息公开申请5件。',
    '去年收到政府信息公开申请20件。',
    '一季度收到政府信息公开申请5件。',
    '自条例施行以来累计收到政府信息公开申请120件。',
    '收到涉及征地的政府信息公开申请8件。',
    '收到在线申请9件。',
    '受理12345热线政务诉求3904件。',
    '县政府办公室收到政府信息公开申请3件。',
    '办结13件。',
    '自然人10件，商业企业3件。',
    '受理市长信箱来信25件，已办结25件。',
  ])('says nothing of: %s', (sentence) => {
    expect(counted(sentence).filter((each) => !each.endsWith('='))).toEqual([]);
  });

  it('names them less fully under a heading about applications', () => {
    const part =
      '（二）依申请公开方面。我县共收到70件申请，及时依法依规办结69件，1件结转下年度继续办理。';
    expect(counted(part)).toEqual([
      '70件=applications.received',
      '69件=applications.answered',
      '1件=applications.carriedOut',
    ]);
  });

  it('compares an office with itself alone', () => {
    const sentence = '本机关收到政府信息公开申请14件。';
    expect(counted(sentence)).toEqual(['14件=']);
    expect(counted(sentence, '青川湖县教育局')).toEqual(['14件=applications.received']);
  });
});

describe('numbers of reviews and lawsuits', () => {
  it('are those about the disclosure of information', () => {
    expect(
      counted(
        '政府信息公开行政复议3件，其中结果维持1件，结果纠正0件，其他结果2件，尚未审结0件；政府信息公开行政诉讼1件，尚未审结1件。',
      ),
    ).toEqual([
      '3件=review.total',
      '1件=review.upheld',
      '0件=review.corrected',
      '2件=review.other',
      '0件=review.pending',
      '1件=litigation.total',
      '1件=litigation.pending',
    ]);
    expect(counted('因政府信息公开被申请行政复议3起，被提起行政诉讼1起。')).toEqual([
      '3起=review.total',
      '1起=litigation.total',
    ]);
    expect(counted('政府信息公开行政复议案件被纠正1件。')).toEqual(['1件=review.corrected']);
    expect(
      counted('政府信息公开类行政诉讼共1件，其中未经复议直接起诉1件，复议后起诉0件。'),
    ).toEqual([
      '1件=litigation.total',
      '1件=litigationDirect.total',
      '0件=litigationAfterReview.total',
    ]);
  });

  it.each(['全年办理行政复议案件351件。', '办理行政应诉案件20件。'])('are not: %s', (sentence) => {
    expect(counted(sentence).every((each) => each.endsWith('='))).toBe(true);
  });
});

describe('numbers of what is disclosed', () => {
  it('are compared where their words say that they are those of table two', () => {
    expect(counted('全县制发行政规范性文件5件，废止2件，现行有效61件。')).toEqual([
      '5件=normativeDocuments.made',
      '2件=normativeDocuments.repealed',
      '61件=normativeDocuments.inForce',
    ]);
    expect(counted('作出行政许可决定1208件、行政处罚决定316件、行政强制决定12件。')).toEqual([
      '1208件=licensing.decisions',
      '316件=penalties.decisions',
      '12件=coercion.decisions',
    ]);
    expect(counted('收取行政事业性收费52.31万元。')).toEqual(['52.31万元=fees.amount']);
    expect(counted('全年共主动公开各类政府信息300条。')).toEqual(['300条=text.disclosed']);
  });

  it.each([
    '备案规范性文件12件。',
    '公开行政许可事项200项。',
    '废止文件3件。',
    '清理规范性文件61件。',
    '清理规范性文件100件，废止10件。',
  ])('are not: %s', (sentence) => {
    expect(counted(sentence).every((each) => each.endsWith('='))).toBe(true);
  });
});

describe('the organ that reports', () => {
  const OWN = [
    ['青川湖县人民政府办公室', '2023年，县政府办公室共收到政府信息公开申请14件。'],
    ['青川湖县人民政府办公室', '县政府办收到政府信息公开申请14件。'],
    [
      '青川湖县人民政府办公室',
      '全县收到政府信息公开申请150件，县政府办公室收到政府信息公开申请14件。',
    ],
    ['青川湖市人民政府办公厅', '市政府办公厅共收到政府信息公开申请14件。'],
    ['青川湖县教育局', '县教育局共收到政府信息公开申请14件。'],
    ['青川湖县市场监督管理局', '县市场监督管理局共收到政府信息公开申请14件。'],
    ['青川湖县青山镇人民政府', '镇政府共收到政府信息公开申请14件。'],
  ] as const;
  it.each(OWN)('%s says of itself: %s', (unit, sentence) => {
    expect(counted(sentence, unit)).toContain('14件=applications.received');
  });

  const OTHER = [
    ['青川湖县人民政府', '县政府办公室共收到政府信息公开申请14件。'],
    ['青川湖县人民政府办公室', '市政府办公室共收到政府信息公开申请14件。'],
    ['青川湖县教育局', '市教育局共收到政府信息公开申请14件。'],
    ['青川湖县教育局', '县政府办公室共收到政府信息公开申请14件。'],
    ['青川湖县人民政府办公室', '县教育局共收到政府信息公开申请14件。'],
  ] as const;
  it.each(OTHER)('%s does not say of itself: %s', (unit, sentence) => {
    expect(counted(sentence, unit)).toEqual(['14件=']);
  });
});

describe('the name of a quantity', () => {
  it.each([
    ['applications.received', '新收政府信息公开申请'],
    ['applications.received.business', '商业企业'],
    ['applications.granted', '（一）予以公开'],
    ['applications.denied', '（三）不予公开'],
    ['applications.unavailable.notHeld', '1.本机关不掌握相关政府信息'],
    ['litigation.total', '行政诉讼·总计'],
    ['review.upheld', '行政复议·结果维持'],
    ['normativeDocuments.inForce', '行政规范性文件·现行有效件数'],
    ['fees.amount', '行政事业性收费·本年收费金额（单位：万元）'],
    ['text.disclosed', '主动公开政府信息'],
    ['unknown', 'unknown'],
  ])('%s is %s', (quantity, name) => expect(quantityName(quantity)['zh-CN']).toBe(name));
});
