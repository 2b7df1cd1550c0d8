import type { AnnualReport, Fact } from '../../report/annual-report';
import type { Carried } from './carried';
import { carriedOf } from './carried';

/** `受理247件,已办结245件,按期办结率100%`: what came in, what of it was done, and the rates said of the two. */
export interface HandledPair {
  readonly base: Fact;
  readonly done: Fact;
  /** Percentages behind the two, before the next count. */
  readonly rates: readonly Fact[];
  /** The second clause says nothing but that so many are done: no `答复同意公开5件`. */
  readonly plain: boolean;
  /** What the paragraph says behind the second number, with the clause of the next number. */
  readonly behind: string;
  /** Applications, which table three counts: those carried over explain a difference. */
  readonly carried: Carried | null;
}

const CAME_IN = /受理|收到|接收|接到|收悉|接听|交办|转办|承办|征集|应办|收集/;
const DONE = /办结|已办件|办复|答复|回复|处理完|办理完|处置完|反馈/;

const PLAIN =
  /^(?:均|已经?|全部|共|及时|依法|按时|按期|实际|其中|全年|截至目前|截至年底|年底前|目前)*(?:办结|办件|办复|答复|回复|处理完毕|办理完毕|处置完毕|反馈)了?(?:来信|留言|工单|诉求|申请|事项|政府信息公开申请|依申请公开)?$/;

const NEAR = 60;

const wordsBefore = (text: string, { clause, span }: Fact): string =>
  text.slice(Math.max(clause[0], span[0] - NEAR), span[0]);

const isCount = ({ kind, value }: Fact): boolean => kind === 'quantity' && value !== null;

/** The rates behind the number at `at`, up to the next count of the sentence. */
function ratesBehind(counted: readonly Fact[], at: number): readonly Fact[] {
  const rates: Fact[] = [];
  for (let next = at + 1; next < counted.length; next += 1) {
    const fact = counted[next];
    if (fact?.kind !== 'percent' || fact.sentence[0] !== counted[at]?.sentence[0]) break;
    rates.push(fact);
  }
  return rates;
}

function isDoneOf(text: string, base: Fact, done: Fact): boolean {
  const came = wordsBefore(text, base);
  return CAME_IN.test(came) && !DONE.test(came) && DONE.test(wordsBefore(text, done));
}

/** Every number that came in with the number of it that was done, where the second follows the first. */
export function handledPairs(report: AnnualReport, text: string): readonly HandledPair[] {
  const counted = report.facts.filter(({ kind }) => kind === 'quantity' || kind === 'percent');
  return counted.flatMap((base, at): HandledPair[] => {
    const done = counted[at + 1];
    if (!done || done.sentence[0] !== base.sentence[0] || base.unit !== done.unit) return [];
    if (!isCount(base) || !isCount(done) || (done.value ?? 0) > (base.value ?? 0)) return [];
    if (!isDoneOf(text, base, done)) return [];
    const rates = ratesBehind(counted, at + 1);
    const next = counted[at + 2 + rates.length];
    const end = Math.min(next?.clause[1] ?? Infinity, done.span[1] + NEAR * 2);
    const plain = PLAIN.test(wordsBefore(text, done).replace(/\s/g, ''));
    const behind = text.slice(done.span[1], Math.max(done.span[1], end)).split('\n')[0] ?? '';
    return [{ base, done, rates, plain, behind, carried: carriedOf(report, text, base) }];
  });
}
