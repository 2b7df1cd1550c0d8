import type { PartsList } from './parts-list';

/**
 * What the sum of the listed parts must be. `must`: the whole, or one of the numbers is wrong. `should`: the list looks
 * whole, but parts may have been left out or counted twice. `unknown`: nothing can be said.
 */
export type Demand = 'must' | 'should' | 'unknown';

/** The same digits but for one: what a slip of the pen makes. Of two small numbers that says nothing. */
function isSlip(stated: number, reckoned: number, except: 'none' | 'the last'): boolean {
  const [a, b] = [`${stated}`, `${reckoned}`];
  const different = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]));
  const [only, ...others] = different;
  if (stated < 100 || a.length !== b.length || only === undefined || others.length > 0)
    return false;
  return except === 'none' || only < a.length - 1;
}

/** Parts that are a choice, or that overlap, miss the whole by much: 2 % is less than any part that is left out. */
const isNear = (stated: number, reckoned: number): boolean =>
  Math.abs(stated - reckoned) <= stated * 0.02;

const isOneOff = (stated: number, reckoned: number): boolean => Math.abs(stated - reckoned) === 1;

/** What shows that the list means to be whole. */
const divides = ({ place, parallel, names }: PartsList): boolean =>
  place === 'bracket' || place === 'before' || parallel === 'channels' || names !== null;

/** The parts are of one sort, so that none of them was picked. */
const isShown = (list: PartsList): boolean => divides(list) || list.parallel !== null;

/** Each thing said once more in another channel: `公开73条,其中通过网站公开73条,通过微信公开73条`. */
const isRepeated = ({ parts }: PartsList, stated: number, reckoned: number): boolean =>
  reckoned > stated && parts.some(({ fact }) => fact.value === stated);

/**
 * The words say that the parts are all: `预决算信息X条,预算、决算分别为A条、B条`, `A a件、B b件,共计X件`. 其中 never says so, and what is
 * published in one channel may be published in a third one, or in two.
 */
function saysAll({ place, parallel, names, namesAll, addsUp }: PartsList): boolean {
  if (place === 'before') return names !== null || (addsUp && parallel !== 'channels');
  return place === 'plain' && namesAll && parallel !== 'channels';
}

/** What stands beside the list is what it lacks: `招生信息、收费信息分别为30条、20条,师资信息10条`. */
const isMadeUp = ({ beside }: PartsList, stated: number, reckoned: number): boolean =>
  beside.some((made) => Math.abs(reckoned + made - stated) < 1e-6);

/** Parts are less than their whole where the rest is not worth a word: `共受理20件,其中邮寄12件、网上7件`. */
function isShort(list: PartsList, stated: number, reckoned: number): boolean {
  if (!isNear(stated, reckoned)) return false;
  // Nobody puts a rest of one in fifty outside of the bracket that has all others.
  if (list.place === 'bracket' || list.place === 'before') return true;
  // A rest is any number, mostly a small one; one that leaves all digits but one, and not the last, is a slip (14249, 14239).
  return (isShown(list) || list.parts.length > 2) && isSlip(stated, reckoned, 'the last');
}

/** Parts are more than their whole only where one thing is counted in two: then by more than a little, or by all of it. */
function isTooMuch(list: PartsList, stated: number, reckoned: number): boolean {
  if (list.exclusive || (divides(list) && isOneOff(stated, reckoned))) return true;
  const several = list.parts.length > 2 && isSlip(stated, reckoned, 'none');
  return isNear(stated, reckoned) && (isShown(list) || several);
}

const isCertain = (list: PartsList, stated: number, reckoned: number): boolean =>
  list.complete ||
  saysAll(list) ||
  (reckoned < stated ? isShort : isTooMuch)(list, stated, reckoned);

/** Most of the whole is listed; a few examples of many make less. */
const isMost = (stated: number, reckoned: number): boolean => reckoned * 2 >= stated;

/** What a list demands whose parts make `reckoned`, and its total is `stated`. */
export function demandOf(list: PartsList, stated: number, reckoned: number): Demand {
  const { closed, clean, parts, names, place, parallel } = list;
  if (!closed || !clean || isRepeated(list, stated, reckoned)) return 'unknown';
  if (isMadeUp(list, stated, reckoned)) return 'unknown';
  if (names !== null && names.length !== parts.length) return 'should';
  // Nobody says that these are all the ways: two of them may leave out a third.
  if (place === 'byChannel') return parts.length > 2 || reckoned > stated ? 'should' : 'unknown';
  if (isCertain(list, stated, reckoned)) return 'must';
  if (place === 'plain' && !divides(list)) return 'unknown';
  if (divides(list) || (isShown(list) && isNear(stated, reckoned))) return 'should';
  const several = parts.length > 2 || list.deep;
  // Parts are never more than their whole, unless one thing is counted in two of them.
  const excess = reckoned > stated && (several || parallel !== null);
  return excess || (several && isMost(stated, reckoned)) ? 'should' : 'unknown';
}
