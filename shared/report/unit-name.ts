import { normalise } from '../document/normalise';
import { editDistance } from '../lib/edit-distance';

/** What stands around a name and is none of it: quotation marks, and what ends a line. */
const AROUND = /[“”"'《》「」]|[:;,。、]+$/g;

/** The organ itself, without what is below it: said in a roster, seldom in a report. */
const ITSELF = /\(?本级\)?$/;

/**
 * A unit's name as it is compared: width and brackets unified, without spaces, quotation marks and 本级. Nothing
 * else is left out: 开江县人民政府 and 开江县人民政府办公室 are two units.
 */
export function normaliseUnit(name: string): string {
  return normalise(name)
    .replace(/\s/g, '')
    .replace(/[[【〔]/g, '(')
    .replace(/[\]】〕]/g, ')')
    .replace(AROUND, '')
    .replace(ITSELF, '');
}

/** A township is never its county, however alike their names are. */
const isTownship = (name: string): boolean => /[镇乡]|街道/.test(name);

/** Whether all characters of one stand in the other in their order: 开江县卫健局 in 开江县卫生健康局. */
function isShortened(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short[at]) at += 1;
  return at === short.length;
}

const SHORTEST = 3;
/** Further apart than this, only a shortened name is near. */
const FARTHEST = 12;

/** How far two normalised names are from each other; `null` where nobody would take one for the other. */
function distanceOf(a: string, b: string): number | null {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST || isTownship(a) !== isTownship(b)) return null;
  const distance = editDistance(a, b, FARTHEST);
  if (distance === null) return null;
  return distance <= long.length / 4 || isShortened(short, long) ? distance : null;
}

/** At most so many names are offered for one. */
const MOST_OFFERED = 3;

/** The units that a name may stand for, the nearest first. Never one of the very name: that is the unit itself. */
export function nearUnits(name: string, units: readonly string[]): readonly string[] {
  const own = normaliseUnit(name);
  return units
    .flatMap((unit) => {
      const distance = distanceOf(own, normaliseUnit(unit));
      return distance === null || distance === 0 ? [] : [{ unit, distance }];
    })
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST_OFFERED)
    .map(({ unit }) => unit);
}
