import { contains, textAt } from '../document/source-document';
import { sum } from '../lib/numerals';
import type { AnnualReport, Fact, SectionId } from '../report/annual-report';
import { cellAt } from '../report/annual-report';
import type { RuleCase, RuleInput } from './define-rule';
import { fitsTerm } from './last-year';
import type { ComparableSentence } from './sentences-compared';
import { comparableSentences, repeatedSentences } from './sentences-compared';
import { quoteOf } from './terms';

/** Units of what happens within a year; a stock (个, 名, 家 …) may well stay as it was, and 日 or 小时 are time limits. */
const HAPPENS =
  /^(?:件|条|次|期|场|份|篇|批|宗|起|元|例|册|张|幅|轮|人次|条次|件次|届|公里|吨|%|个百分点|倍)$/;
const TIME = /^个?(?:工作日|天|日|小时|分钟|年|月|级)$/;
/** What is so each year, or counted over more than one. */
const STANDING = /每(?:年|季|月|周|日|半年|个)|累计|以来|至今|目前|现有|截至|规定|要求|应当|不得/;

const SECTIONS: readonly SectionId[] = ['overview', 'problems', 'other'];

/** The tables of this year bear it out, so that it is no figure left over. */
function isInTables(report: AnnualReport, { counts, value }: Fact): boolean {
  const unit = counts?.cellUnit ?? 1;
  return [...(counts?.readings ?? []), ...(counts?.loose ?? [])].some(
    (cells) => sum(cells.map((ref) => (cellAt(report, ref)?.value ?? NaN) * unit)) === value,
  );
}

type Weight = 'strong' | 'weak' | null;

/** How much it says that a figure is last year's: one of two digits that counts what happened says it alone. */
function weightOf(report: AnnualReport, fact: Fact, stands: boolean): Weight {
  const { kind, value, unit, fuzzy } = fact;
  if ((kind !== 'quantity' && kind !== 'percent') || fuzzy || value === null) return null;
  if (value < 2 || TIME.test(unit ?? '') || (kind === 'percent' && value === 100)) return null;
  if (isInTables(report, fact)) return null;
  const happens = HAPPENS.test(unit ?? '') && fact.scope !== 'otherTime' && !stands;
  if (value >= 10) return happens ? 'strong' : 'weak';
  return happens ? 'weak' : null;
}

/** A sentence of last year's with a figure in it. */
export interface CopiedSentence {
  readonly sentence: ComparableSentence;
  readonly figures: readonly Fact[];
  /** One figure in it says alone that it was left as it was. */
  readonly strong: boolean;
}

function inSection(
  report: AnnualReport,
  lastYear: AnnualReport,
  id: SectionId,
): readonly CopiedSentence[] {
  const facts = report.facts.filter(({ section }) => section === id);
  const sentences = repeatedSentences(comparableSentences(report, id), lastYear, id);
  let first = 0;
  // Both are in the order of the text.
  return sentences.flatMap((sentence) => {
    while ((facts[first]?.span[0] ?? Infinity) < sentence.span[0]) first += 1;
    const stands = STANDING.test(sentence.words);
    const weighed: (readonly [Fact, Weight])[] = [];
    for (let at = first; ; at += 1) {
      const fact = facts[at];
      if (!fact || !contains(sentence.span, fact.span)) break;
      weighed.push([fact, weightOf(report, fact, stands)]);
    }
    const figures = weighed.flatMap(([fact, weight]) => (weight === null ? [] : [fact]));
    const strong = weighed.some(([, weight]) => weight === 'strong');
    return figures.length > 0 ? [{ sentence, figures, strong }] : [];
  });
}

export interface CopiedFigures extends RuleCase {
  readonly sentences: readonly CopiedSentence[];
  /** The figures as they are written, the first few. */
  readonly figures: string;
}

/** So many figures are named; the evidence has all. */
const NAMED = 5;

/** The sentences of sections one, five and six that are last year's, figures and all: one case, in the order of the text. */
export function copiedFigures({ report, lastYear }: RuleInput): readonly CopiedFigures[] {
  if (lastYear === null) return [];
  const sentences = SECTIONS.flatMap((id) => inSection(report, lastYear, id));
  const written = sentences
    .flatMap(({ figures }) => figures)
    .map(({ span }) => textAt(report.text, span).trim());
  const named = written.slice(0, NAMED).join('、');
  return [
    {
      key: 'figures',
      title: { 'zh-CN': '与上年相同的句子中的数字', en: "figures in sentences of last year's" },
      terms: [fitsTerm({ report, lastYear })],
      evidence: sentences.map(({ sentence }) => quoteOf(report, sentence.span)),
      sentences,
      figures: written.length > NAMED ? `${named}…` : named,
    },
  ];
}
