import type { FormLine, FormVersion } from './form';

/** A group of table three's rows, or a row that stands alone. Source: 国办公开办函〔2021〕30号, annex. */
export interface ApplicationGroup {
  readonly label: FormLine['label'];
  readonly rows: readonly FormLine[];
}

const line = (id: string, zh: string, en: string): FormLine => ({
  id,
  label: { 'zh-CN': zh, en },
});

const group = (zh: string, en: string, rows: readonly FormLine[]): ApplicationGroup => ({
  label: { 'zh-CN': zh, en },
  rows,
});

export const RECEIVED = line(
  'received',
  '一、本年新收政府信息公开申请数量',
  'I. Applications received this year',
);
export const CARRIED_IN = line(
  'carriedIn',
  '二、上年结转政府信息公开申请数量',
  'II. Applications carried over from last year',
);
export const CARRIED_OUT = line(
  'carriedOut',
  '四、结转下年度继续办理',
  'IV. Carried over to next year',
);
export const PROCESSED_TOTAL = line('processedTotal', '（七）总计', '(7) Total');

export const GRANTED = line('granted', '（一）予以公开', '(1) Granted');
export const PARTLY_GRANTED = line(
  'partlyGranted',
  '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
  '(2) Partly granted',
);

const DENIED = group('（三）不予公开', '(3) Denied', [
  line('denied.stateSecret', '1.属于国家秘密', '1. State secret'),
  line('denied.forbiddenByLaw', '2.其他法律行政法规禁止公开', '2. Forbidden by law'),
  line('denied.threeSecurities', '3.危及“三安全一稳定”', '3. Endangers security or stability'),
  line('denied.thirdParty', '4.保护第三方合法权益', '4. Rights of third parties'),
  line('denied.internalAffairs', '5.属于三类内部事务信息', '5. Internal affairs'),
  line('denied.processInformation', '6.属于四类过程性信息', '6. Process information'),
  line('denied.enforcementFile', '7.属于行政执法案卷', '7. Enforcement file'),
  line('denied.administrativeQuery', '8.属于行政查询事项', '8. Administrative query'),
]);

const UNAVAILABLE = group('（四）无法提供', '(4) Not available', [
  line('unavailable.notHeld', '1.本机关不掌握相关政府信息', '1. Not held'),
  line('unavailable.needsCreation', '2.没有现成信息需要另行制作', '2. Would have to be made'),
  line('unavailable.stillUnclear', '3.补正后申请内容仍不明确', '3. Still unclear after correction'),
]);

const NOT_PROCESSED = group('（五）不予处理', '(5) Not processed', [
  line('notProcessed.petition', '1.信访举报投诉类申请', '1. Petition or complaint'),
  line('notProcessed.repeated', '2.重复申请', '2. Repeated'),
  line('notProcessed.publication', '3.要求提供公开出版物', '3. Asks for a publication'),
  line('notProcessed.massive', '4.无正当理由大量反复申请', '4. Massive without good reason'),
  line(
    'notProcessed.confirmation',
    '5.要求行政机关确认或重新出具已获取信息',
    '5. Asks to confirm or reissue',
  ),
]);

const OTHER_2021 = group('（六）其他处理', '(6) Otherwise disposed of', [
  line(
    'other.notCorrected',
    '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    '1. Not corrected in time',
  ),
  line(
    'other.feeUnpaid',
    '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    '2. Fee not paid in time',
  ),
  line('other.rest', '3.其他', '3. Other'),
]);

const OTHER_2019_ROW = line('other.rest', '（六）其他处理', '(6) Otherwise disposed of');

/** The groups (三) to (六); in the form of 2019 (六) is a row of its own. */
export function resultGroups(version: FormVersion): readonly ApplicationGroup[] {
  const groups = [DENIED, UNAVAILABLE, NOT_PROCESSED];
  return version === '2021' ? [...groups, OTHER_2021] : groups;
}

/** Rows (一) to (六), the ones that add up to (七)总计. */
export function resultRows(version: FormVersion): readonly FormLine[] {
  const grouped = resultGroups(version).flatMap((each) => each.rows);
  const last = version === '2019' ? [OTHER_2019_ROW] : [];
  return [GRANTED, PARTLY_GRANTED, ...grouped, ...last];
}

/** All rows of table three in the order of the form. */
export function applicationRows(version: FormVersion): readonly FormLine[] {
  return [RECEIVED, CARRIED_IN, ...resultRows(version), PROCESSED_TOTAL, CARRIED_OUT];
}

export const APPLICANT_COLUMNS: readonly FormLine[] = [
  line('naturalPerson', '自然人', 'Natural persons'),
  line('business', '商业企业', 'Businesses'),
  line('research', '科研机构', 'Research bodies'),
  line('publicWelfare', '社会公益组织', 'Public welfare bodies'),
  line('legalService', '法律服务机构', 'Legal services'),
  line('otherOrganization', '其他', 'Other bodies'),
];

export const APPLICATION_COLUMNS: readonly FormLine[] = [
  ...APPLICANT_COLUMNS,
  line('total', '总计', 'Total'),
];
