import {
  APPLICANT_COLUMNS,
  applicationRows,
  resultRows,
} from '../../shared/report/application-rows';
import type { FormVersion, TableId } from '../../shared/report/form';
import { formTable, REVIEW_RESULTS } from '../../shared/report/forms';
import { randomOf, type Random } from './random';

/** `{ row: { column: value } }`, every cell of the form. */
export type TableValues = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A report of an invented unit in which everything adds up. */
export interface ReportModel {
  readonly unit: string;
  readonly year: number;
  readonly forms: Readonly<Record<TableId, FormVersion>>;
  readonly values: Readonly<Record<TableId, TableValues>>;
}

const PLACES = ['青川湖', '白鹭', '石桥', '松岭浦', '临汐', '云栖谷', '沙坪坳', '雁回'] as const;
const BODIES = [
  '县人民政府',
  '市人民政府',
  '区人民政府',
  '县人民政府办公室',
  '市自然资源局',
  '县教育局',
  '镇人民政府',
  '区市场监督管理局',
] as const;

const sumOf = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Most figures of a report are 0, a few are large. */
function count(random: Random, most: number): number {
  if (most === 0 || random.chance(0.6)) return 0;
  return random.chance(0.7) ? random.int(1, Math.min(most, 9)) : random.int(1, most);
}

function applicantColumn(random: Random, version: FormVersion): Record<string, number> {
  const most = random.pick([0, 0, 5, 30, 400, 2500]);
  const results = resultRows(version).map((row) => [row.id, count(random, most)] as const);
  const processed = sumOf(results.map(([, value]) => value));
  const carriedOut = count(random, Math.ceil(most / 10));
  const carriedIn = random.int(0, Math.min(processed + carriedOut, Math.ceil(most / 10)));
  return {
    ...Object.fromEntries(results),
    received: processed + carriedOut - carriedIn,
    carriedIn,
    processedTotal: processed,
    carriedOut,
  };
}

function applications(random: Random, version: FormVersion): TableValues {
  const columns = APPLICANT_COLUMNS.map(
    ({ id }) => [id, applicantColumn(random, version)] as const,
  );
  return Object.fromEntries(
    applicationRows(version).map(({ id }) => {
      const cells = columns.map(([column, values]) => [column, values[id] ?? 0] as const);
      const total = sumOf(cells.map(([, value]) => value));
      return [id, { ...Object.fromEntries(cells), total }];
    }),
  );
}

function review(random: Random): TableValues {
  const most = random.pick([0, 3, 40, 300]);
  return Object.fromEntries(
    formTable('reviewLitigation', '2021').rows.map(({ id }) => {
      const cells = REVIEW_RESULTS.map((result) => [result.id, count(random, most)] as const);
      const total = sumOf(cells.map(([, value]) => value));
      return [id, { ...Object.fromEntries(cells), total }];
    }),
  );
}

const decimal = (random: Random, digits: number): number =>
  Number((random.int(0, 9_999_999) / 10 ** random.int(0, digits)).toFixed(digits));

function activeValue(random: Random, version: FormVersion, column: string): number {
  if (column === 'amount') return decimal(random, version === '2021' ? 6 : 2);
  if (column === 'change') return random.chance(0.5) ? 0 : random.int(-12, 30);
  return random.chance(0.25) ? 0 : random.int(1, random.pick([9, 90, 1_500, 60_000]));
}

const active = (random: Random, version: FormVersion): TableValues =>
  Object.fromEntries(
    formTable('activeDisclosure', version).rows.map(({ id, columns }) => [
      id,
      Object.fromEntries(columns.map((column) => [column, activeValue(random, version, column)])),
    ]),
  );

/** The forms that reports really have: each its own year's, some an old one, some table two new and table three old. */
function formsOf(random: Random, year: number): Record<TableId, FormVersion> {
  const own: FormVersion = year < 2021 ? '2019' : '2021';
  const mixed = own === '2021' && random.chance(0.15);
  const old = own === '2021' && random.chance(0.05);
  return {
    activeDisclosure: old ? '2019' : own,
    applications: old || mixed ? '2019' : own,
    reviewLitigation: own,
  };
}

export function modelOf(seed: number): ReportModel {
  const random = randomOf(seed, 'model');
  const year = random.int(2019, 2024);
  const forms = formsOf(random, year);
  return {
    unit: `${random.pick(PLACES)}${random.pick(BODIES)}`,
    year,
    forms,
    values: {
      activeDisclosure: active(random, forms.activeDisclosure),
      applications: applications(random, forms.applications),
      reviewLitigation: review(random),
    },
  };
}
