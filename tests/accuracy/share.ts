import type { Severity } from '../../shared/rules/rule';
import { knownReports, measureClean, measurePlants } from './measure';

/** The share of the measurement that runs with all tests. */
const CLEAN = 60;
const EACH = 3;

export const seedsUpTo = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => index + 1);

export interface Share {
  /** Findings in clean reports, by rule and gravity. */
  readonly cleanReports: Readonly<Record<string, Readonly<Partial<Record<Severity, number>>>>>;
  /** `planted observable found asError unobservableFound`, by kind of error. */
  readonly kinds: Readonly<Record<string, string>>;
}

/** The exact counts of the fixed share. */
export function measureShare(): Share {
  const known = knownReports();
  const { alarms } = measureClean(seedsUpTo(CLEAN), known);
  const cleanReports: Record<string, Partial<Record<Severity, number>>> = {};
  for (const { ruleId, severity } of alarms) {
    const ofRule = (cleanReports[ruleId] ??= {});
    ofRule[severity] = (ofRule[severity] ?? 0) + 1;
  }
  const kinds = measurePlants(EACH, '', known).map(
    ({ id, planted, observable, found, asError, unexpected }) =>
      [id, [planted, observable, found, asError, unexpected].join(' ')] as const,
  );
  return { cleanReports, kinds: Object.fromEntries(kinds) };
}

export const shareText = (share: Share): string => `${JSON.stringify(share, null, 2)}\n`;
