import type { Localised } from '../../lib/localised';
import type { AnnualReport } from '../../report/annual-report';
import type { CheckResult, RuleCase } from '../define-rule';
import { roundingOf } from '../printed-interval';
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

export function makesWholeNearly(parts: readonly Term[], whole: Term): CheckResult {
  const exact = makesWhole(parts, whole);
  const play = [...parts, whole].reduce((all, term) => all + roundingOfTerm(term), 0);
  const differs = Math.abs(total(parts) - total([whole]));
  const holds = exact.holds || differs <= play * 1.000001;
  return {
    ...exact,
    holds,
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

/** A list that neither says what it is nor adds up is none. */
export const isList = ({ demand, list }: PartsCase): boolean =>
  list.place !== 'plain' || demand !== 'unknown' || list.complete || list.parallel === 'channels';
