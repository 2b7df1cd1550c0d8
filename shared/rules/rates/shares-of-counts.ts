import type { AnnualReport, Fact } from '../../report/annual-report';
import { lastDigit, printsAs } from './printed-rate';
import { shareLists } from './share-lists';

/** `予以公开27件,占答复总数99件的27.3%`: a share and the two counts that it is of. */
export interface ShareOfCounts {
  readonly part: Fact;
  readonly whole: Fact;
  readonly share: Fact;
}

/** `27件|,占答复总数|99件|的27.3%`. */
const BEFORE_WHOLE = /^\)?[,、(]?\s?(?:约)?占[^,;。\d]{0,16}$/;
const BEHIND_WHOLE = /^的(?:比例|比重)?(?:为|达|约)?\s?$/;
/** `27件|,占受理总数的|27.3%`; of what, in the first group. */
const BEHIND_PART =
  /^\s?[,、(]?\s?(?:约)?占(?:比|全部|总体|(申请|受理|答复|办理|办结|发布|公开)?(?:总数|总量|总件数))?(?:的|为|约|达|:)*\s?$/;
const NEAR = 60;
/** In numbers. */
const REACH = 8;

const isCount = ({ kind, value }: Fact): boolean => kind === 'quantity' && value !== null;

const between = (text: string, from: Fact, to: Fact): string =>
  text.slice(from.span[1], Math.min(to.span[0], from.span[1] + 4 * NEAR));

/** The counts of the sentence before a share, the nearest first. */
function countsBefore({ facts }: AnnualReport, share: Fact): readonly Fact[] {
  const near = facts.slice(Math.max(0, share.id - REACH), share.id).toReversed();
  return near.filter((fact) => isCount(fact) && fact.sentence[0] === share.sentence[0]);
}

/** The total that 其中 opens, of which `part` is one part. */
function wholeOpened(text: string, counts: readonly Fact[], part: Fact, of: string | undefined) {
  const whole = counts.slice(1).find((each) => {
    const gap = between(text, each, part);
    return each.unit === part.unit && gap.includes('其中') && !gap.includes(';');
  });
  if (!whole) return null;
  const words = text.slice(Math.max(whole.clause[0], whole.span[0] - NEAR), whole.span[0]);
  return of === undefined || words.includes(of) ? whole : null;
}

function pairOf(
  report: AnnualReport,
  text: string,
  share: Fact,
): Omit<ShareOfCounts, 'share'> | null {
  const counts = countsBefore(report, share);
  const [near, far] = counts;
  if (share.kind !== 'percent' || !near) return null;
  const gap = between(text, near, share);
  if (far?.unit === near.unit && BEHIND_WHOLE.test(gap)) {
    return BEFORE_WHOLE.test(between(text, far, near)) ? { part: far, whole: near } : null;
  }
  const behind = BEHIND_PART.exec(gap);
  const whole = behind && wholeOpened(text, counts, near, behind[1]);
  return whole ? { part: near, whole } : null;
}

/** Another number of the sentence may be what the share is of. */
function isGiven(
  report: AnnualReport,
  text: string,
  { part, whole, share }: ShareOfCounts,
): boolean {
  const unit = lastDigit(text.slice(...share.span));
  return countsBefore(report, share).some(
    (other) =>
      other !== whole &&
      other.unit === part.unit &&
      (other.value ?? 0) > 0 &&
      printsAs((part.value ?? 0) / (other.value ?? 1), share.value ?? -1, unit),
  );
}

/** Every share that stands beside its part and its whole and in no list of shares. */
export function sharesOfCounts(report: AnnualReport, text: string): readonly ShareOfCounts[] {
  const listed = new Set(shareLists(report, text).flatMap(({ shares }) => shares));
  return report.facts.flatMap((share): readonly ShareOfCounts[] => {
    const pair = listed.has(share) ? null : pairOf(report, text, share);
    const found = pair && { ...pair, share };
    return found && !isGiven(report, text, found) ? [found] : [];
  });
}
