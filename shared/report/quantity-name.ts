import type { Localised } from '../lib/localised';
import { APPLICANT_COLUMNS, resultGroups, resultRows } from './application-rows';
import type { FormLine } from './form';
import { formTable, REVIEW_RESULTS } from './forms';

const named = (zh: string, en: string): Localised => ({ 'zh-CN': zh, en });

/** Quantities that are no one cell of the form. */
const SUMS: Readonly<Record<string, Localised>> = {
  'applications.received': named('新收政府信息公开申请', 'applications received'),
  'applications.carriedIn': named('上年结转申请', 'applications carried in'),
  'applications.receivedAndCarriedIn': named(
    '新收与上年结转申请',
    'applications received and carried in',
  ),
  'applications.handled': named('办理申请', 'applications handled'),
  'applications.answered': named('办结申请', 'applications answered'),
  'applications.carriedOut': named('结转下年度申请', 'applications carried over'),
  'applications.received.organisations': named(
    '法人或其他组织的申请',
    'applications of organisations',
  ),
  'text.disclosed': named('主动公开政府信息', 'information disclosed'),
};

const lineIn = (lines: readonly FormLine[], id: string): Localised | null =>
  lines.find((line) => line.id === id)?.label ?? null;

const GROUPS: Readonly<Record<string, Localised>> = {
  ...Object.fromEntries(
    resultGroups('2021').map(({ label, rows }) => [rows[0]?.id.split('.')[0] ?? '', label]),
  ),
  review: named('行政复议', 'review'),
  litigation: named('行政诉讼', 'litigation'),
  reviewAndLitigation: named('行政复议和行政诉讼', 'review and litigation'),
  litigationDirect: named('行政诉讼（未经复议直接起诉）', 'litigation without review'),
  litigationAfterReview: named('行政诉讼（复议后起诉）', 'litigation after review'),
};

const joined = (one: Localised, other: Localised): Localised =>
  named(`${one['zh-CN']}·${other['zh-CN']}`, `${one.en}: ${other.en}`);

const RESULTS = [...REVIEW_RESULTS, { id: 'total', label: named('总计', 'total') }];

/** A quantity of `Fact.counts` in words; its identifier where it has none. */
export function quantityName(quantity: string): Localised {
  const sum = SUMS[quantity];
  if (sum) return sum;
  const [group = '', ...rest] = quantity.split('.');
  const tail = rest.join('.');
  if (group === 'applications') {
    const applicant = lineIn(APPLICANT_COLUMNS, tail.replace('received.', ''));
    const row = lineIn(resultRows('2021'), tail) ?? GROUPS[tail] ?? applicant;
    return row ?? named(quantity, quantity);
  }
  const active = formTable('activeDisclosure', '2021');
  const head = GROUPS[group] ?? lineIn(active.rows, group);
  const column = lineIn(RESULTS, tail) ?? lineIn(active.columns, tail);
  return head && column ? joined(head, column) : named(quantity, quantity);
}
