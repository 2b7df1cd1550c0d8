import { sum } from '../../lib/numerals';
import type { AnnualReport, Fact } from '../../report/annual-report';
import { lastDigit, printsAs } from './printed-rate';

/** `A类占13%,B类占60%,C类占27%`: the shares of one whole. */
export interface ShareList {
  readonly shares: readonly Fact[];
  /** How much the sum may miss 100 by, downwards and upwards: the digits of each were cut off or rounded. */
  readonly down: number;
  readonly up: number;
  /** The one share that its count does not have in the sum of the counts, though all others do; `null` where there is none. */
  readonly misfit: Misfit | null;
}

export interface Misfit {
  readonly share: Fact;
  readonly count: number;
  readonly whole: number;
}

/** `占`, `占比`, `占已答复件数的`: what it is a share of is said once, before the first. */
const SHARE =
  /(?:占(?:比|(?![的为约达])(?<base>[^,;:。%\d占]{1,12}?))?|(?<!同)比例|比重)(?:的|分别|各|为|是|约|达|:)*\s?$/;
/** `来源构成:`, `从申请方式看,`: the shares of one whole follow, each behind its name alone. */
const DIVIDES =
  /(?:构成|来源|分布|占比|比例|结构|组成)|(?:类型|方式|渠道|类别|主体|内容|形式|途径)(?:来?看|分)/;
/** Rates and growth of several things are no shares. */
const OTHER_RATE = /率|增|降|同比|环比|提高|上升|减少|变化|满意|完成|主要|超过|高于|低于|达标|得分/;
/** `、信函`: between two of them stands the next name. */
const NAMED = /^[\s、,;和及]+[^,;、。:()\d%]{1,14}(?:占比?|为)?\s?$/;
const OPEN = /^\)?[^,;。]{0,4}等|^[,;]?(?:其余|其他|另有)/;
const NEAR = 40;
/** Shares that are a choice of several make much less than 100; answers to one question may make much more. */
const LEAST = 80;
const MOST = 130;
/** Two of a whole that may have more. */
const NEARLY = [90, 110] as const;

interface Run {
  /** The words before the first say that they divide one whole. */
  readonly divides: boolean;
  readonly shares: Fact[];
  /** The count before each share, `null` where there is none. */
  readonly counts: (Fact | null)[];
}

/** `来源构成:网络|42.5%`: the first of shares without 占. */
function isDivided(text: string, { sentence, span }: Fact): boolean {
  const lead = text.slice(Math.max(sentence[0], span[0] - NEAR), span[0]);
  return DIVIDES.test(lead) && !OTHER_RATE.test(lead) && !/[;%\d]/.test(lead);
}

/** Whether a percentage is the next of the run: right behind the last, or, where one whole is divided, behind its name. */
function goesOn({ divides, shares }: Run, text: string, fact: Fact, before: string): boolean {
  if (/[%\d][\s、,和及]*$/.test(before)) return true;
  const last = shares[shares.length - 1];
  const words = last ? text.slice(last.span[1], fact.span[0]) : '';
  return divides && NAMED.test(words) && !OTHER_RATE.test(words);
}

/** Runs of shares in a sentence, with nothing but counts between them. */
function runsOf(facts: readonly Fact[], text: string): readonly Run[] {
  const runs: Run[] = [];
  let run: Run | null = null;
  let count: Fact | null = null;
  /** What the shares of the run are of, where it is said. */
  let of: string | undefined;
  for (const fact of facts) {
    if (run && fact.sentence[0] !== run.shares[0]?.sentence[0]) run = null;
    if (fact.kind === 'quantity') count = fact;
    if (fact.kind !== 'percent') continue;
    const before = text.slice(Math.max(fact.sentence[0], fact.span[0] - NEAR), fact.span[0]);
    const follows = run !== null && goesOn(run, text, fact, before);
    const divides = isDivided(text, fact);
    const share = SHARE.exec(before);
    const base = share?.groups?.['base'];
    if (!share && !follows && !divides) run = null;
    else {
      if (base !== undefined && base !== of) run = null;
      of = base ?? of;
      if (!run) runs.push((run = { divides, shares: [], counts: [] }));
      run.shares.push(fact);
      run.counts.push(count);
    }
    count = null;
  }
  return runs;
}

/**
 * Where all shares but one are those that their counts have in the sum of the counts, these are all parts: the shares that
 * do not fit, one at most. `null` where they may be shares of something else.
 */
function misfitsOf({ shares, counts }: Run, text: string): readonly Misfit[] | null {
  const values = counts.map((count) => count?.value ?? null);
  if (values.includes(null) || values.length < 2) return null;
  const whole = sum(values.map((value) => value ?? 0));
  const misfits = shares.flatMap((share, at): readonly Misfit[] => {
    const count = values[at] ?? 0;
    const fits = printsAs(count / whole, share.value ?? -1, lastDigit(text.slice(...share.span)));
    return fits ? [] : [{ share, count, whole }];
  });
  return whole > 0 && misfits.length <= 1 ? misfits : null;
}

/** Every share is that which its count has in one whole, and that is more than all counts together: a choice of its parts. */
function isChoice({ shares, counts }: Run, text: string): boolean {
  const values = counts.map((count) => count?.value ?? null);
  if (values.includes(null)) return false;
  const wholes = shares.flatMap((share, at): readonly (readonly [number, number])[] => {
    const [count, rate] = [values[at] ?? 0, share.value ?? 0];
    const unit = lastDigit(text.slice(...share.span));
    const most = rate > unit / 2 ? (count * 100) / (rate - unit / 2) : Infinity;
    return count === 0 ? [] : [[(count * 100) / (rate + unit), most]];
  });
  const least = Math.max(...wholes.map(([from]) => from));
  return (
    least <= Math.min(...wholes.map(([, to]) => to)) && least > sum(values.map((each) => each ?? 0))
  );
}

function isWhole(run: Run, text: string): boolean {
  const last = run.shares[run.shares.length - 1];
  if (!last || OPEN.test(text.slice(last.span[1], last.span[1] + 12))) return false;
  if (isChoice(run, text)) return false;
  if (misfitsOf(run, text)) return true;
  const made = sum(run.shares.map(({ value }) => value ?? 0));
  const several = run.shares.length > (run.divides ? 1 : 2);
  const [least, most] = run.shares.length > 2 ? [LEAST, MOST] : NEARLY;
  return several && made >= least && made <= most;
}

/** The lists of shares that should make 100. */
export function shareLists({ facts }: AnnualReport, text: string): readonly ShareList[] {
  const runs = runsOf(facts, text).filter((run) => isWhole(run, text));
  return runs.map((run) => {
    const { shares } = run;
    const digits = shares.map(({ span }) => lastDigit(text.slice(...span)));
    // What is cut off makes a whole number of last digits, less than one for each share.
    const down = sum(digits) - Math.max(...digits);
    const [misfit = null] = misfitsOf(run, text) ?? [];
    return { shares, down: Math.max(down, sum(digits) / 2), up: sum(digits) / 2, misfit };
  });
}
