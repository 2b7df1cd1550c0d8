import { isTextKey } from '../rules/text-key';
import { rules } from '../rules/registry';
import type { Evidence } from '../rules/rule';
import type { Verdict } from './finding';
import { placeKey } from './place-key';

/** Of a list of parts whose sum is wrong the words say whether that is an error or a question: it is one case. */
const FAMILY: ReadonlyMap<string, string> = new Map([['N-PARTS-DIFFER', 'N-SUM-OF-PARTS']]);

/** What such a rule looks for it looks for in the whole text: a case of it is about all that the text has of its kind. */
const OF_THE_WHOLE_TEXT: ReadonlySet<string> = new Set(['S-DOUBLED-WORDS', 'S-YEAR']);

const OF_FORM: ReadonlySet<string> = new Set(
  rules.filter(({ relation }) => relation === 'form').map(({ id }) => id),
);

/** Fewer letters than these may stand in any sentence. */
const TELLING = 6;

const DIGITS = /[0-9０-９]+(?:[.,．，][0-9０-９]+)*/g;
const NUMERALS = /[0-9０-９]+(?:[.,．，][0-9０-９]+)*|[〇零一二两三四五六七八九十百千万亿]+/g;

const keyOf = ({ ruleId, caseKey }: Verdict): string => `${ruleId}:${caseKey}`;

const familyOf = ({ ruleId }: Verdict): string => FAMILY.get(ruleId) ?? ruleId;

const familyKeyOf = (verdict: Verdict): string => `${familyOf(verdict)}:${verdict.caseKey}`;

/** A sentence without its numbers, and with the family of its rule; `null` where the case is not about a sentence. */
function sentenceOf(verdict: Verdict): string | null {
  if (!isTextKey(verdict.caseKey)) return null;
  // Of form, 一是 and 二是 are what it is about; in a sentence with a quantity they are numbers as any others.
  const numbers = OF_FORM.has(verdict.ruleId) ? DIGITS : NUMERALS;
  const words = verdict.title['zh-CN'].replace(numbers, '#').replace(/\s/g, '');
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  return letters < TELLING ? null : `${familyOf(verdict)} ${words}`;
}

const shown = (evidence: Evidence): string =>
  evidence.kind === 'text' ? evidence.quote : `${placeKey(evidence)} ${evidence.value}`;

/** Where all numbers of a sentence are others than before, it may be another sentence. */
function sharesNumber(a: Verdict, b: Verdict): boolean {
  if (OF_FORM.has(a.ruleId)) return true;
  const known = new Set(a.evidence.map(shown));
  return b.evidence.some((each) => known.has(shown(each)));
}

function bySentence(verdicts: readonly Verdict[]): ReadonlyMap<string, readonly Verdict[]> {
  const found = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const sentence = sentenceOf(verdict);
    if (sentence === null) continue;
    const same = found.get(sentence);
    if (same) same.push(verdict);
    else found.set(sentence, [verdict]);
  }
  return found;
}

/** The sentences that stand once in either version. Of two that differ in their numbers alone either may be the other. */
function pairsOf(before: readonly Verdict[], after: readonly Verdict[]): [string, Verdict][] {
  const later = bySentence(after);
  return [...bySentence(before)].flatMap(([sentence, [old, ...others]]): [string, Verdict][] => {
    const [now, ...more] = later.get(sentence) ?? [];
    if (!old || !now || others.length + more.length > 0) return [];
    return sharesNumber(old, now) ? [[keyOf(old), now]] : [];
  });
}

/** Nothing of its kind is wrong in the text any more, and it was looked for. */
function wholeText({ ruleId }: Verdict, after: readonly Verdict[]): Verdict | null {
  if (!OF_THE_WHOLE_TEXT.has(ruleId)) return null;
  const ofRule = after.filter((each) => each.ruleId === ruleId);
  const passed = ofRule.every(({ outcome }) => outcome === 'passed');
  return passed ? (ofRule[0] ?? null) : null;
}

/**
 * Finds the case of an old version in a new one: the same, or the same with another verdict of its family, or the same
 * sentence with another number in it. `null` where none is certainly it: then nothing is known of it.
 */
export function casesInVersion(
  before: readonly Verdict[],
  after: readonly Verdict[],
): (verdict: Verdict) => Verdict | null {
  const found = new Map(after.map((each) => [keyOf(each), each]));
  const old = new Set(before.map(keyOf));
  const added = after.filter((each) => !old.has(keyOf(each)));
  const gone = before.filter((each) => !found.has(keyOf(each)));
  const relatives = new Map(added.map((each) => [familyKeyOf(each), each]));
  const lost = new Set(gone.map(familyKeyOf));
  const sentences = new Map(
    pairsOf(
      gone.filter((each) => !relatives.has(familyKeyOf(each))),
      added.filter((each) => !lost.has(familyKeyOf(each))),
    ),
  );
  return (verdict) =>
    found.get(keyOf(verdict)) ??
    relatives.get(familyKeyOf(verdict)) ??
    sentences.get(keyOf(verdict)) ??
    wholeText(verdict, after);
}
