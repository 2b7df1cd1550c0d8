import { normaliseUnit } from './unit-name';

/** An inspector's word that a name in a report is a unit of the roster. */
export interface RosterLink {
  /** As the report has it, normalised. */
  readonly name: string;
  /** As the roster has it. */
  readonly unit: string;
}

/** The units that are to hand in a report every year, in their order. */
export interface Roster {
  readonly units: readonly string[];
  readonly links: readonly RosterLink[];
}

export const NO_ROSTER: Roster = { units: [], links: [] };

/** With other units. A name that comes twice counts once; a link to a unit that is no longer there goes. */
export function withUnits(roster: Roster, units: readonly string[]): Roster {
  const byName = new Map<string, string>();
  for (const unit of units) {
    const name = normaliseUnit(unit);
    if (name !== '' && !byName.has(name)) byName.set(name, unit.trim());
  }
  const kept = [...byName.values()];
  return { units: kept, links: roster.links.filter(({ unit }) => kept.includes(unit)) };
}

/** With a name linked to a unit, and to no other. */
export function withLink(roster: Roster, name: string, unit: string): Roster {
  const normalised = normaliseUnit(name);
  const others = roster.links.filter((link) => link.name !== normalised);
  return { ...roster, links: [...others, { name: normalised, unit }] };
}

export const withoutLink = (roster: Roster, name: string): Roster => ({
  ...roster,
  links: roster.links.filter((link) => link.name !== normaliseUnit(name)),
});
