import type { AnnualReport, Fact } from '../report/annual-report';

/** `受理247件,已办结245件,按期办结率100%`: what came in, what of it was done, and the rates said of the two. */
export interface HandledPair {
  readonly base: Fact;
  readonly done: Fact;
  readonly rates: readonly Fact[];
  /** What the sentence says behind the second number, with the clause of the next number. */
  readonly behind: string;
}

const CAME_IN = /受理|收到|接收|接到|收悉|接听|交办|转办|承办|征集/;
const DONE = /办结|已办件|办复|答复|回复|处理完|办理完|处置完|反馈/;

const isCount = ({ kind, value }: Fact): boolean => kind === 'quantity' && value !== null;

const wordsBefore = (text: string, { clause, span }: Fact): string =>
  text.slice(Math.max(clause[0], span[0] - 60), span[0]);

/** The rates behind a fact, up to the next quantity of the sentence. */
function ratesBehind(facts: readonly Fact[], at: number): readonly Fact[] {
  const rates: Fact[] = [];
  for (const fact of facts.slice(at + 1)) {
    if (fact.sentence[0] !== facts[at]?.sentence[0] || fact.kind === 'quantity') break;
    if (fact.kind === 'percent') rates.push(fact);
  }
  return rates;
}

/** Every number that came in with the number of it that was done, where the second follows the first. */
export function handledPairs({ facts }: AnnualReport, text: string): readonly HandledPair[] {
  const counted = facts.filter(({ kind }) => kind === 'quantity' || kind === 'percent');
  return counted.flatMap((base, at): HandledPair[] => {
    const done = counted[at + 1];
    if (!done || done.sentence[0] !== base.sentence[0] || base.unit !== done.unit) return [];
    if (!isCount(base) || !isCount(done) || (done.value ?? 0) > (base.value ?? 0)) return [];
    const [came, finished] = [wordsBefore(text, base), wordsBefore(text, done)];
    if (!CAME_IN.test(came) || DONE.test(came) || !DONE.test(finished)) return [];
    const next = counted.slice(at + 2).find(({ kind }) => kind === 'quantity');
    const end = Math.min(base.sentence[1], next?.clause[1] ?? Infinity);
    const behind = text.slice(done.span[1], Math.max(done.span[1], end));
    return [{ base, done, rates: ratesBehind(counted, at + 1), behind }];
  });
}

const RATE =
  /(按期|按时|及时|限时|准时|如期|法定期限内)?(?:办结|答复|回复|办复|办理|处理|办件)率(?:均|达到?|为|约|近|超过?|:)*$/;

/** What rate a percentage is by the words right before it; `null` where it is another. */
export function rateKind(text: string, rate: Fact): 'completion' | 'onTime' | null {
  const match = RATE.exec(wordsBefore(text, rate));
  if (!match) return null;
  return match[1] === undefined ? 'completion' : 'onTime';
}

/** One of the last digit that is printed: 0.1 for 99.3%. */
export const lastDigit = (words: string): number =>
  10 ** -(/\.(\d+)/.exec(words)?.[1]?.length ?? 0);

/** Whether a share is printed as `rate`: rounded, or cut off. */
export function printsAs(share: number, rate: number, unit: number): boolean {
  const over = share * 100 - rate;
  return over >= -unit / 2 - 1e-9 && over < unit - 1e-9;
}
