import {
  APPLICANT_COLUMNS,
  applicationRows,
  resultRows,
} from '../../shared/report/application-rows';
import type { FormVersion, TableId } from '../../shared/report/form';
import { formTable, REVIEW_RESULTS } from '../../shared/report/forms';
import type { TableValues } from '../generator/model';
import type { Random } from '../generator/random';

export type Values = Readonly<Record<TableId, TableValues>>;
export type Forms = Readonly<Record<TableId, FormVersion>>;

/** `city`: 设区的市, the lowest that makes 规章. */
export type Level = 'city' | 'county' | 'district' | 'office' | 'bureau' | 'town';

const sumOf = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** How often a row has anything, and how much of the rest it takes then. */
const USUAL: Readonly<Record<string, readonly [often: number, most: number]>> = {
  partlyGranted: [0.6, 0.2],
  'unavailable.notHeld': [0.7, 0.3],
  'unavailable.needsCreation': [0.3, 0.1],
  'denied.administrativeQuery': [0.3, 0.1],
  'notProcessed.petition': [0.4, 0.1],
  'notProcessed.repeated': [0.3, 0.1],
  'other.rest': [0.4, 0.1],
};
const RARE = [0.15, 0.08] as const;

function results(random: Random, processed: number, version: FormVersion): Record<string, number> {
  const rows = resultRows(version).map(({ id }) => id);
  const shares = rows.map((id) => {
    const [often, most] = USUAL[id] ?? RARE;
    const share = id !== 'granted' && random.chance(often) ? random.int(1, 100) / 100 : 0;
    return [id, Math.ceil(processed * most * share)] as const;
  });
  const values: Record<string, number> = Object.fromEntries(shares);
  for (const id of rows.toReversed()) if (sumOf(Object.values(values)) > processed) values[id] = 0;
  values['granted'] = processed - sumOf(Object.values(values));
  return values;
}

function applicantColumn(random: Random, received: number, version: FormVersion) {
  const some = Math.ceil(received / 12);
  const carriedIn = random.chance(0.4) ? random.int(0, some) : 0;
  const carriedOut = random.chance(0.5) ? random.int(0, Math.min(some, received)) : 0;
  const processedTotal = received + carriedIn - carriedOut;
  return {
    received,
    carriedIn,
    carriedOut,
    processedTotal,
    ...results(random, processedTotal, version),
  };
}

function applications(random: Random, version: FormVersion): TableValues {
  const size = random.pick([0, 2, 9, 9, 30, 80, 80, 300, 3000]);
  const natural = size === 0 ? 0 : random.int(Math.ceil(size / 2), size);
  const columns = APPLICANT_COLUMNS.map(({ id }, index) => {
    const often = index === 0 ? 1 : index === 1 ? 0.6 : 0.25;
    const most = index === 0 ? natural : Math.ceil(natural / (index === 1 ? 6 : 15));
    const received = index === 0 ? natural : random.chance(often) ? random.int(0, most) : 0;
    return [id, applicantColumn(random, received, version) as Record<string, number>] as const;
  });
  return Object.fromEntries(
    applicationRows(version).map(({ id }) => {
      const cells = columns.map(([column, values]) => [column, values[id] ?? 0] as const);
      return [id, { ...Object.fromEntries(cells), total: sumOf(cells.map(([, value]) => value)) }];
    }),
  );
}

/** Not more disputes than answers. */
function review(random: Random, answered: number): TableValues {
  const most = Math.min(random.pick([0, 0, 2, 9, 40, 200]), Math.ceil(answered / 6));
  return Object.fromEntries(
    formTable('reviewLitigation', '2021').rows.map(({ id }, index) => {
      const limit = index === 0 ? most : Math.floor(most / 3);
      const cells = REVIEW_RESULTS.map(
        (result) => [result.id, random.chance(0.7) ? random.int(0, limit) : 0] as const,
      );
      return [id, { ...Object.fromEntries(cells), total: sumOf(cells.map(([, value]) => value)) }];
    }),
  );
}

const some = (random: Random, often: number, most: number): number =>
  random.chance(often) ? random.int(1, most) : 0;

function documents(random: Random, most: number): readonly [number, number, number] {
  const made = some(random, most === 0 ? 0 : 0.7, Math.max(1, most));
  const repealed = some(random, most === 0 ? 0 : 0.4, Math.max(1, Math.ceil(most / 2)));
  return [made, repealed, most === 0 ? 0 : made + random.int(0, most * 8)];
}

function active2021(random: Random, level: Level): TableValues {
  const columns = ([made, repealed, inForce]: readonly [number, number, number]) => ({
    made,
    repealed,
    inForce,
  });
  const large = level === 'bureau' || level === 'town' || level === 'office' ? 300 : 60_000;
  return {
    regulations: columns(documents(random, level === 'city' ? 3 : 0)),
    normativeDocuments: columns(documents(random, level === 'town' ? 2 : 15)),
    licensing: { decisions: some(random, 0.8, large) },
    penalties: { decisions: some(random, 0.8, large) },
    coercion: { decisions: some(random, 0.5, Math.ceil(large / 20)) },
    fees: { amount: random.chance(0.3) ? 0 : random.int(1, 9_999_999) / 10 ** random.int(2, 4) },
  };
}

/** Items of last year and the change: never fewer than none. */
function items(random: Random, decisions: number | null): Record<string, number> {
  const itemsLastYear = some(random, 0.8, 300);
  const change = random.chance(0.5) ? 0 : random.int(-Math.min(12, itemsLastYear), 30);
  return { itemsLastYear, change, ...(decisions === null ? {} : { decisions }) };
}

function procurement(random: Random): Record<string, number> {
  const projects = some(random, 0.7, 200);
  return { projects, amount: projects === 0 ? 0 : random.int(1_000_000, 999_999_999) / 100 };
}

function active2019(random: Random, level: Level): TableValues {
  const columns = ([made, , inForce]: readonly [number, number, number]) => ({
    produced: made,
    published: made,
    publishedTotal: inForce,
  });
  const decisions = (often: number): number => some(random, often, level === 'town' ? 90 : 20_000);
  return {
    regulations: columns(documents(random, level === 'city' ? 3 : 0)),
    normativeDocuments: columns(documents(random, 15)),
    licensing: items(random, decisions(0.8)),
    otherServices: items(random, decisions(0.6)),
    penalties: items(random, decisions(0.8)),
    coercion: items(random, decisions(0.4)),
    fees: items(random, null),
    procurement: procurement(random),
  };
}

/** Figures as a report of the level has them, all of which add up. */
export function cleanValues(random: Random, forms: Forms, level: Level): Values {
  const ofApplications = applications(random, forms.applications);
  const answered = ofApplications['processedTotal']?.['total'] ?? 0;
  return {
    applications: ofApplications,
    reviewLitigation: review(random, answered),
    activeDisclosure:
      forms.activeDisclosure === '2021' ? active2021(random, level) : active2019(random, level),
  };
}
