import type { AnnualReport } from '../../report/annual-report';
import { isCarried } from './carried';
import { lastDigit, printsAs } from './printed-rate';
import type { RateBeside } from './rates-beside';
import { ratesBeside } from './rates-beside';

const WHOLE = 100;

/** Whether the rate says more than its counts do: all, or all that were due. */
function saysMore({ text }: AnnualReport, { base, done, rate, kind }: RateBeside): boolean {
  if (kind === 'completion') return false;
  const stated = rate.value ?? 0;
  if (kind !== 'onTimeCounted') return stated === WHOLE;
  const share = (done.value ?? 0) / (base.value ?? 0);
  const isIt = printsAs(share, stated, lastDigit(text.slice(...rate.span)));
  return stated === WHOLE || (stated > share * WHOLE && !isIt);
}

/** Rates of what was due, or of another act, that leave open what became of what the counts leave over. */
export const unfinishedRates = (report: AnnualReport, text: string): readonly RateBeside[] =>
  ratesBeside(report, text).filter(
    (each) => saysMore(report, each) && !each.ofSome && !each.explained && !isCarried(each),
  );
