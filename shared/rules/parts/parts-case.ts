import type { Localised } from '../../lib/localised';
import type { AnnualReport } from '../../report/annual-report';
import type { CheckResult, RuleCase } from '../define-rule';
import { roundingOf } from '../printed-interval';
import { factorOf, inFactor } from '../printed-unit';
import type { Term } from '../rule';
import { factTerm, makesWhole, total } from '../terms';
import { textKey } from '../text-key';
import type { Demand } from './must-add-up';
import { demandOf } from './must-add-up';
import type { PartsList } from './parts-list';

export interface PartsCase extends RuleCase {
  readonly list: PartsList;
  readonly parts: readonly Term[];
  readonly whole: Term;
  /** The clause up to the total. */
  readonly words: string;
  readonly demand: Demand | 'holds';
}

const missing = (zh: string, en: string): Term => {
  const label: Localised = { 'zh-CN': zh, en };
  return { label, value: null, evidence: null };
};

/** What a list may lack: then it is not known whether it must add up. */
const COMPLETENESS = missing('所列分项是否完整', 'whether the listed parts are all');

/** 52.31万元 is rounded; its sum may differ in the last digit. */
const roundingOfTerm = ({ evidence }: Term): number =>
  evidence?.kind === 'text' ? roundingOf(evidence.quote) : 0;

/** What the numbers are printed in, where that is 万 or 亿 for all of them. */
function commonFactor(terms: readonly Term[]): number {
  const factors = terms.map(({ evidence }) =>
    evidence?.kind === 'text' ? factorOf(evidence.quote) : 1,
  );
  const [first = 1] = factors;
  return factors.every((each) => each === first) ? first : 1;
}

const inCommon = (term: Term, factor: number): Term =>
  term.value === null ? term : { ...term, value: inFactor(term.value, factor) };

/** `expected` and `actual` are in 万 where all numbers are printed so. */
export function makesWholeNearly(parts: readonly Term[], whole: Term): CheckResult {
  const scale = commonFactor([...parts, whole]);
  const exact = makesWhole(
    parts.map((each) => inCommon(each, scale)),
    inCommon(whole, scale),
  );
  const play = [...parts, whole].reduce((all, term) => all + roundingOfTerm(term), 0);
  const differs = Math.abs(total(parts) - total([whole]));
  const holds = exact.holds || differs <= play * 1.000001;
  return {
    ...exact,
    ...{ holds, scale },
    arithmetic: holds ? exact.arithmetic.replace('≠', '≈') : exact.arithmetic,
  };
}

/** The run of parts that makes the whole; what stands beyond it is said of something else. */
function closingRun(
  { place, parallel, complete }: PartsList,
  parts: readonly Term[],
  whole: Term,
): readonly Term[] | null {
  // Where all are of one kind, all are parts.
  const least = parallel !== null || complete ? parts.length : 2;
  for (let count = Math.max(2, least); count <= parts.length; count += 1) {
    const run = place === 'before' ? parts.slice(-count) : parts.slice(0, count);
    if (run.every(({ value }) => value !== null) && makesWholeNearly(run, whole).holds) return run;
  }
  return null;
}

const namedMissing = (list: PartsList): readonly Term[] =>
  list.missing.map((words) => missing(`“${words}”的数`, `the number of “${words}”`));

/** A list with what it demands. Keys are not unique yet. */
export function partsCase(report: AnnualReport, list: PartsList): PartsCase {
  const whole = factTerm(report, list.whole);
  const all = list.parts.map(({ fact }) => factTerm(report, fact));
  const run = closingRun(list, all, whole);
  const parts = run ?? all;
  const words = report.text.slice(list.whole.clause[0], list.whole.span[1]).trim();
  const known = all.every(({ value }) => value !== null) && whole.value !== null;
  const demand = run ? 'holds' : known ? demandOf(list, total([whole]), total(all)) : 'unknown';
  const doubt = run ? [] : namedMissing(list);
  return {
    key: textKey(words),
    title: { 'zh-CN': `“${words}”与所列分项`, en: `“${words}” and its listed parts` },
    terms: [whole, ...parts, ...doubt, ...(demand === 'unknown' && known ? [COMPLETENESS] : [])],
    evidence: [],
    ...{ list, parts, whole, words, demand },
  };
}

/** `万元` behind what is given in it; nothing where the numbers are printed in full. */
export const unitWord = ({ parts, whole, list }: PartsCase): string => {
  const factor = commonFactor([...parts, whole]);
  return factor === 1 ? '' : `${factor === 1e4 ? '万' : '亿'}${list.whole.unit ?? ''}`;
};

/** What the parts miss, in the unit that they are printed in. */
export const missed = ({ expected, actual }: Pick<CheckResult, 'expected' | 'actual'>): number =>
  inFactor(Math.abs((actual ?? 0) - (expected ?? 0)), 1);

/** A list that neither says what it is nor adds up is none. */
export const isList = ({ demand, list }: PartsCase): boolean =>
  list.place !== 'plain' || demand !== 'unknown' || list.complete || list.parallel === 'channels';
