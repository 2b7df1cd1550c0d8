import { sum } from '../../lib/numerals';
import type { AnnualReport, Fact } from '../../report/annual-report';
import { cellAt } from '../../report/annual-report';
import type { Collected, Part } from './collect-parts';
import { countsBefore, countsBehind } from './counts-beside';
import type { Whole } from './find-whole';
import { isOfReceived, knownParts } from './known-parts';
import type { Opening } from './part-words';
import {
  goesOn,
  namesAll,
  overlaps,
  parallelOf,
  partsWithoutNumber,
  withoutAsides,
} from './part-words';
import type { PartsList } from './parts-list';
import type { Search } from './search';

const CARRIED = /结转|上年|去年/;
/** In characters: what says that a list goes on stands close behind it. */
const CLOSE = 40;
/** In characters: what is said of a total before its parts is no longer. */
const NEAR = 80;

/** The clause up to the total, with the noun that may follow it: `收到14件政府信息公开申请`. */
const said = (text: string, { clause, span }: Fact): string =>
  text.slice(clause[0], span[1]) +
  (/^[^,;:(。\n]{0,14}/.exec(text.slice(span[1], span[1] + 14))?.[0] ?? '');

/** 公开 alone, where it has been understood as the result of applications, is 予以公开. */
const wordsOf = ({ fact, words }: Part): string =>
  fact.counts?.quantity === 'applications.granted' ? '予以公开' : words;

const ALL_DONE = '办结';
const DONE_ALL =
  /(?:均|都|全部)(?:已|已经|依法|按时|按期|按规定|及时)*(?:办结|办理完毕|办理完结|答复|处理完毕)/;

/** `收到申请13件。已全部办结,其中…`: what follows are the results of all that were received. */
const saysAllDone = (text: string, whole: Fact, first: Fact): boolean =>
  /申请/.test(said(text, whole)) &&
  DONE_ALL.test(text.slice(whole.span[1], Math.min(first.span[0], whole.span[1] + NEAR)));

/** With something carried in, what was done is not what was received. */
const hasNothingCarriedIn = (report: AnnualReport): boolean =>
  cellAt(report, { table: 'applications', row: 'carriedIn', column: 'total' })?.value === 0;

export interface Found extends Omit<Collected, 'next'> {
  readonly place: PartsList['place'];
  /** What opens the list; `null` where no word does. */
  readonly opening: Opening | null;
  readonly addsUp?: boolean;
}

/** `…,共发布102条;`: what stands behind the parts is their own sum, and the total may have other parts. */
const SUBTOTAL = /^[,;]\s*(?:共计?|合计|小计|总计)[^\d,;。(]{0,8}(\d+)/;

function hasSubtotal(behind: string, parts: readonly Part[], whole: Fact): boolean {
  const stated = SUBTOTAL.exec(behind)?.[1];
  const made = sum(parts.map(({ fact }) => fact.value ?? Number.NaN));
  return stated !== undefined && Number(stated) === made && made !== whole.value;
}

/** Whether nothing behind the list says that there are more parts than it has. */
function endsThere(text: string, { parts }: Found, whole: Fact): boolean {
  const last = parts[parts.length - 1]?.fact;
  const rest = last ? text.slice(last.span[1], last.sentence[1]) : '';
  const behind = withoutAsides(rest.slice(0, CLOSE));
  return !goesOn(behind, rest) && !hasSubtotal(behind, parts, whole);
}

/** The list with what its words say of it; `null` where it has fewer than two parts. */
export function listOf(search: Search, whole: Whole, found: Found): PartsList | null {
  const { report, text } = search;
  const { parts, names, place } = found;
  const last = parts[parts.length - 1];
  const counted = names ? Math.max(parts.length, names.length) : parts.length;
  if (!last || counted < 2) return null;
  const words = names ?? parts.map(wordsOf);
  const parallel = parallelOf(words);
  const all = saysAllDone(text, whole.fact, parts[0]?.fact ?? last.fact);
  const before = all ? ALL_DONE : said(text, whole.fact);
  const known = knownParts(report, before, words);
  const beside =
    place === 'before'
      ? countsBefore(search, parts[0]?.fact ?? last.fact, whole.fact)
      : countsBehind(search, last.fact);
  // Without 分别 the list itself goes on to the last number that can be a part.
  const isBroken = (place === 'before' || names !== null) && beside.goesOn;
  const complete = known === 'all';
  const unclear =
    found.loose && parallel === null && !complete && !(found.opening?.mark.includes(':') ?? false);
  const mixed =
    isOfReceived(report, before, words) ||
    (all && !hasNothingCarriedIn(report)) ||
    (complete && CARRIED.test(text.slice(whole.fact.sentence[0], last.fact.span[1] + 20)));
  return {
    ...{ whole: whole.fact, parts, place, parallel, names, complete },
    exclusive: known !== null,
    addsUp: found.addsUp ?? false,
    namesAll: names !== null && namesAll(before, names),
    beside: beside.sums,
    missing: parts.flatMap((part) => partsWithoutNumber(part.words, parallel)),
    closed:
      !(found.opening?.some ?? false) &&
      endsThere(text, found, whole.fact) &&
      !isBroken &&
      (complete || !words.some(overlaps)),
    clean: found.clean && whole.certain && !mixed && !unclear,
    deep: found.deep,
  };
}
