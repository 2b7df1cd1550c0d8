import type { Roster } from './roster';
import { nearUnits, normaliseUnit } from './unit-name';

/** What is asked of a case. */
interface HandedIn {
  readonly caseId: string;
  readonly unit: string | null;
  readonly year: number | null;
}

/** A unit of the roster, and the reports of the year that are its. */
export interface UnitHandIn {
  readonly unit: string;
  readonly caseIds: readonly string[];
  /** The names of these reports that an inspector has linked to the unit. */
  readonly linked: readonly string[];
}

/** A report of the year that is of no unit of the roster. */
export interface Stranger {
  readonly caseId: string;
  /** As the report has it; `null` where it could not be read. */
  readonly name: string | null;
  /** Units without a report that it may be of, the nearest first: for an inspector to say. */
  readonly near: readonly string[];
}

export interface HandIns {
  /** In the order of the roster. */
  readonly units: readonly UnitHandIn[];
  readonly strangers: readonly Stranger[];
}

export type HandInState = 'missing' | 'in' | 'twice';

export const stateOf = ({ caseIds }: UnitHandIn): HandInState =>
  caseIds.length === 0 ? 'missing' : caseIds.length === 1 ? 'in' : 'twice';

/** Which unit of the roster a name stands for, by itself or by a link. */
function unitsByName({ units, links }: Roster): ReadonlyMap<string, string> {
  const own = units.map((unit) => [normaliseUnit(unit), unit] as const);
  return new Map([...links.map(({ name, unit }) => [name, unit] as const), ...own]);
}

/**
 * Who has handed in a report of the year. A report counts for a unit only where its name is the unit's, or where
 * an inspector has said so.
 */
export function handInsOf(roster: Roster, cases: readonly HandedIn[], year: number): HandIns {
  const byName = unitsByName(roster);
  const ofYear = cases.filter((each) => each.year === year);
  const unitOf = ({ unit }: HandedIn): string | null =>
    unit === null ? null : (byName.get(normaliseUnit(unit)) ?? null);
  const byUnit = new Map<string | null, HandedIn[]>();
  for (const each of ofYear) {
    const unit = unitOf(each);
    const its = byUnit.get(unit);
    if (its) its.push(each);
    else byUnit.set(unit, [each]);
  }
  const units = roster.units.map((unit): UnitHandIn => {
    const its = byUnit.get(unit) ?? [];
    const isLinked = (name: string): boolean => normaliseUnit(name) !== normaliseUnit(unit);
    const linked = its.flatMap((each) => each.unit ?? []).filter(isLinked);
    return { unit, caseIds: its.map(({ caseId }) => caseId), linked: [...new Set(linked)] };
  });
  const missing = units.filter(({ caseIds }) => caseIds.length === 0).map(({ unit }) => unit);
  const strangers = (byUnit.get(null) ?? []).map(({ caseId, unit: name }): Stranger => {
    return { caseId, name, near: name === null ? [] : nearUnits(name, missing) };
  });
  return { units, strangers };
}
