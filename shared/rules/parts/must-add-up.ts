import type { PartsList } from './parts-list';

/**
 * What the sum of the listed parts must be. `must`: the whole, or one of the numbers is wrong. `should`: the list looks
 * whole, but parts may have been left out or counted twice. `unknown`: nothing can be said.
 */
export type Demand = 'must' | 'should' | 'unknown';

/** The same digits but for one: what a slip of the pen makes. Of two small numbers that says nothing. */
function isSlip(stated: number, reckoned: number): boolean {
  const [a, b] = [`${stated}`, `${reckoned}`];
  const different = [...a].filter((digit, index) => digit !== b[index]);
  return stated >= 100 && a.length === b.length && different.length === 1;
}

/** Parts that are a choice, or that overlap, miss the whole by much: 2 % is less than any part that is left out. */
const isNear = (stated: number, reckoned: number): boolean =>
  Math.abs(stated - reckoned) <= stated * 0.02;

const isOneOff = (stated: number, reckoned: number): boolean => Math.abs(stated - reckoned) === 1;

/** What shows that the list means to be whole. */
const divides = ({ place, parallel, names }: PartsList): boolean =>
  place === 'bracket' || place === 'before' || parallel === 'channels' || names !== null;

/** Each thing said once more in another channel: `公开73条,其中通过网站公开73条,通过微信公开73条`. */
const isRepeated = ({ parts }: PartsList, stated: number, reckoned: number): boolean =>
  reckoned > stated && parts.some(({ fact }) => fact.value === stated);

function isCertain(list: PartsList, stated: number, reckoned: number): boolean {
  const { complete, parallel, parts, place, names } = list;
  if (complete) return true;
  if (place === 'before' && names?.length === parts.length) return true;
  if (divides(list) && isOneOff(stated, reckoned)) return true;
  // Without anything in common the parts are whole only if the sum gives it away.
  const shown = divides(list) || parallel !== null;
  return isNear(stated, reckoned) && (shown || (parts.length > 2 && isSlip(stated, reckoned)));
}

/** Most of the whole is listed; a few examples of many make less. */
const isMost = (stated: number, reckoned: number): boolean => reckoned * 2 >= stated;

/** What a list demands whose parts make `reckoned`, and its total is `stated`. */
export function demandOf(list: PartsList, stated: number, reckoned: number): Demand {
  const { closed, clean, parts, names, place, parallel } = list;
  if (!closed || !clean || isRepeated(list, stated, reckoned)) return 'unknown';
  if (names !== null && names.length !== parts.length) return 'should';
  if (isCertain(list, stated, reckoned)) return 'must';
  if (place === 'plain' && !divides(list)) return 'unknown';
  if (divides(list)) return 'should';
  const several = parts.length > 2 || list.deep;
  // Parts are never more than their whole, unless one thing is counted in two of them.
  const excess = reckoned > stated && (several || parallel !== null);
  return excess || (several && isMost(stated, reckoned)) ? 'should' : 'unknown';
}
