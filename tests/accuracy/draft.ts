import { SECTION_IDS, type SectionId } from '../../shared/report/annual-report';
import type { FormVersion } from '../../shared/report/form';
import { headingsOf } from '../generator/narrative';
import { noiseOf, type Noise } from '../generator/noise';
import { randomOf } from '../generator/random';
import { writeCells, type WrittenCells } from '../generator/written-cells';
import { aspectsOf, type Aspect } from './aspects';
import { cleanValues, type Forms, type Level, type Values } from './clean-values';
import type { Mark, Pieces } from './marked-text';
import { marksOf } from './marked-text';
import { FEES, NOTHING_ELSE, PLANS, PREAMBLES, SHORTCOMINGS, titleOf } from './patterns/frame';
import { Chooser } from './chooser';
import { BREAKDOWNS } from './patterns/breakdowns';
import { REVIEWS } from './patterns/review';
import { writerOf } from './writer';

/** A report before it is laid out: every number of it known, so that one of them can be made wrong. */
export interface Draft {
  readonly seed: number;
  readonly unit: string;
  readonly year: number;
  readonly level: Level;
  readonly forms: Forms;
  readonly values: Values;
  readonly cells: WrittenCells;
  readonly noise: Noise;
  readonly title: Pieces;
  readonly preamble: Pieces;
  readonly headings: Readonly<Record<SectionId, string>>;
  readonly aspects: readonly Aspect[];
  /** Of sections two to six, behind their tables. */
  readonly paragraphs: Readonly<Record<Exclude<SectionId, 'overview'>, readonly Pieces[]>>;
  readonly sections: readonly SectionId[];
  /** The patterns that its sentences follow. */
  readonly patterns: readonly string[];
}

const PLACES = ['青川湖', '白鹭', '石桥', '松岭浦', '临汐', '云栖谷', '沙坪坳', '雁回'] as const;
const BODIES = [
  ['县人民政府', 'county', '县', '全县', '我县'],
  ['县人民政府', 'county', '县', '全县', '我县'],
  ['市人民政府', 'city', '市', '全市', '我市'],
  ['区人民政府', 'district', '区', '全区', '我区'],
  ['县人民政府办公室', 'office', '县', '县政府办公室', '我办'],
  ['市自然资源局', 'bureau', '市', '我局', '我局'],
  ['县教育局', 'bureau', '县', '我局', '全局'],
  ['镇人民政府', 'town', '镇', '我镇', '全镇'],
] as const;

/** What a clean report does not have, or what only web pages have. */
const UNCLEAN = ['blanks', 'misprints', 'menus'] as const;

const noiseOfClean = (seed: number): Noise =>
  new Set([...noiseOf(seed)].filter((name) => !UNCLEAN.some((each) => each === name)));

interface Organ {
  readonly unit: string;
  readonly level: Level;
  readonly region: string;
  readonly we: string;
  readonly letters: string;
  readonly year: number;
}

function organOf(seed: number): Organ {
  const random = randomOf(seed, 'organ');
  const place = random.pick(PLACES);
  const [body, level, region, ...ways] = random.pick(BODIES);
  return {
    unit: `${place}${body}`,
    level,
    region,
    we: random.pick(ways),
    letters: `${place.charAt(0)}${random.pick(['政办发', '府办发', '政公开办'])}`,
    year: random.pick([2019, 2020, 2021, 2022, 2022, 2023, 2023, 2024]),
  };
}

export interface DraftChoice {
  /** The form of table two, where it is not the year's own. */
  readonly activeForm?: FormVersion;
}

/** The clean report of a seed: true in every respect. */
export function draftOf(seed: number, { activeForm }: DraftChoice = {}): Draft {
  const organ = organOf(seed);
  const own: FormVersion = organ.year < 2021 ? '2019' : '2021';
  const forms: Forms = {
    activeDisclosure: activeForm ?? own,
    applications: own,
    reviewLitigation: own,
  };
  const values = cleanValues(randomOf(seed, 'values'), forms, organ.level);
  const noise = noiseOfClean(seed);
  const w = writerOf(seed, { ...organ, forms, values });
  const choose = new Chooser(w);
  const { unit, year, level } = organ;
  const aspects = aspectsOf(w, choose);
  const behind = (often: number, patterns: Parameters<Chooser['one']>[0]): readonly Pieces[] =>
    w.random.chance(often) ? [choose.one(patterns)] : [];
  return {
    ...{ seed, unit, year, level, forms, values, noise, aspects },
    cells: writeCells({ unit, year, forms, values }, noise, seed),
    title: titleOf(w, unit),
    preamble: choose.one(PREAMBLES),
    headings: headingsOf(noise, seed),
    paragraphs: {
      activeDisclosure: [],
      applications: behind(0.15, BREAKDOWNS),
      reviewLitigation: behind(0.15, REVIEWS),
      problems: [choose.one(SHORTCOMINGS), choose.one(PLANS)],
      other: [choose.one(year < 2021 ? NOTHING_ELSE : FEES)],
    },
    sections: SECTION_IDS,
    patterns: choose.chosen,
  };
}

/** Every text of a draft that has marks in it, each with a way to put another in its place. */
export function textsOf(draft: Draft): readonly Pieces[] {
  return [
    draft.title,
    draft.preamble,
    ...draft.aspects.flatMap((aspect) => aspect.paragraphs),
    ...Object.values(draft.paragraphs).flat(),
  ];
}

export const allMarks = (draft: Draft): readonly Mark[] => textsOf(draft).flatMap(marksOf);

/** The draft with each of its texts changed. */
export function withTexts(draft: Draft, change: (pieces: Pieces) => Pieces): Draft {
  const { paragraphs } = draft;
  return {
    ...draft,
    title: change(draft.title),
    preamble: change(draft.preamble),
    aspects: draft.aspects.map((aspect) => ({
      ...aspect,
      paragraphs: aspect.paragraphs.map(change),
    })),
    paragraphs: {
      activeDisclosure: paragraphs.activeDisclosure.map(change),
      applications: paragraphs.applications.map(change),
      reviewLitigation: paragraphs.reviewLitigation.map(change),
      problems: paragraphs.problems.map(change),
      other: paragraphs.other.map(change),
    },
  };
}
