import type { Span } from '../../document/source-document';
import type { AnnualReport, SectionId } from '../../report/annual-report';
import { cellAt } from '../../report/annual-report';
import type { RuleInput } from '../define-rule';
import type { Paragraph } from '../prose';
import { paragraphs } from '../prose';

/** A sentence that gives something as the report's own year. */
export interface YearClaim {
  readonly year: number;
  readonly span: Span;
}

interface Sentence {
  readonly at: number;
  readonly words: string;
  readonly section: SectionId | null;
}

/** Fewer applications may well be as many in two years. */
const FEWEST = 5;

const SENTENCE = /[^。!?]+/g;
/** `(一)主动公开:2021年,…`: the year opens what is said behind the heading. */
const LEAD =
  /^(?:\([一二三四五六七八九十]{1,2}\)|[一二三四五六七八九十]{1,2}是|\d{1,2}[.、])?[^,:\d]{0,14}:|^\s+/;
/** `2021年,`, `2021年度全县`, `截至2021年12月31日,`; not `2021年5月`, `2021年底`, `2021年以来`, `2021年至2023年`. */
const OPENING =
  /^(?:截[至止]到?(20\d\d)年(?:12月31日|12月底|底|末)|(20\d\d)年度?(?:全年)?)(?![至到\-~—初底末前后起来第]|以[来前后]|\d|上半年|下半年)/;
/** `我县2021年共公开…`; the words before the year are a name, and nothing else. */
const NAMED_OPENING =
  /^(?:[我本全][县市区州旗镇乡局办街道机关单位]{1,3}|\p{Script=Han}{2,9}(?:县|市|区|镇|乡|街道|局|政府|办公室))(20\d\d)年(?:度|全年)?(?=共|累计|主动公开|收到|未收|没有收|无收)/u;
const TITLE = /《[^》]{0,80}》|〔20\d\d〕/g;

const PUBLISHED = /(?:公开|发布)[^。]{0,16}信息[^。]{0,12}\d/;
const APPLIED = /(?:收到|受理|接到|办理|办结|未有|没有)[^。]{0,24}申请/;
const CHARGED = /收[取费][^。]{0,20}(?:处理费|信息|申请)|信息处理费/;
const SUED = /(?:行政复议|行政诉讼)[^。]{0,12}(?:\d+[件起宗]|未|无|没有)/;
const FIGURES = [PUBLISHED, APPLIED, CHARGED, SUED];
/** What is compared, planned, or told of another time is no claim. */
const OF_ANOTHER_TIME =
  /上一?年|去年|往年|历年|前年|[同环相]比|比\d|较|同期|增长|增加|减少|下降|以来|至今|结转|延续|[我本][\p{Script=Han}]{1,3}将|将(?:继续|进一步|采取|从)|计划|拟|考核|评估|测评|评为|荣获|获得|排名|表彰|曾|当时|随后|其后|次年|翌年/u;
/** At the head of section one other things may have happened the year before. */
const BACKGROUND =
  /印发|出台|制定|修订|修改|施行|颁布|成立|组建|机构改革|批准|列为|确定为|启动|创建/;
/** `2021年,开江县坚持以…为指导,全面落实…` as the first words of section one. */
const HEAD =
  /^20\d\d年度?,.{0,40}(?:坚持|深入|认真|严格|全面|贯彻|落实|围绕|按照|根据|领导下|为指导|高度重视|扎实|切实|积极)/;
/** `现将开江县人民政府2020年政府信息公开工作年度报告公布如下`. */
const PRESENTED =
  /现将[^。《]{0,40}?(20\d\d)年度?的?(?:政府)?信息公开(?:工作)?(?:年度)?(?:工作)?(?:年度)?(?:报告|年报|情况)/g;

const hasFigures = (words: string): boolean => FIGURES.some((pattern) => pattern.test(words));

const withoutTitles = (words: string): string => words.replace(TITLE, '');

function sentencesOf({ words, span, section }: Paragraph): readonly Sentence[] {
  return [...words.matchAll(SENTENCE)].map((match) => {
    const lead = LEAD.exec(match[0])?.[0].length ?? 0;
    return { at: span[0] + match.index + lead, words: match[0].slice(lead), section };
  });
}

const otherYears = (words: string, year: string): boolean =>
  [...withoutTitles(words).matchAll(/20\d\d(?=年)/g)].some(([each]) => each !== year);

/** Two sentences beside each other with figures of two years compare them. */
const comparesWith = (neighbour: Sentence | undefined, year: string): boolean =>
  neighbour !== undefined && hasFigures(neighbour.words) && otherYears(neighbour.words, year);

/** The table's own numbers of applications; of small ones equality says nothing. */
function applicationCounts(report: AnnualReport): readonly number[] {
  return ['received', 'processedTotal'].flatMap((row) => {
    const value = cellAt(report, { table: 'applications', row, column: 'total' })?.value ?? 0;
    return value >= FEWEST ? [value] : [];
  });
}

interface Context {
  readonly year: number | null;
  readonly all: readonly Sentence[];
  /** Section one gives the published items of the report's own year in another sentence. */
  readonly isPublishedTold: () => boolean;
  readonly counts: readonly number[];
}

function contextOf(report: AnnualReport, all: readonly Sentence[]): Context {
  // `2022年全年` is of the year that it names.
  const own = new RegExp(`${report.year ?? '本'}年|(?<!年|年度)全年|本年|今年|年度内`);
  const isTold = ({ section, words }: Sentence): boolean =>
    section === 'overview' && PUBLISHED.test(words) && own.test(words);
  let told: boolean | null = null;
  return {
    year: report.year,
    all,
    isPublishedTold: () => (told ??= all.some(isTold)),
    counts: applicationCounts(report),
  };
}

/**
 * Whether a sentence gives the figures of the year itself: in section one the published items where no other sentence
 * does, and the applications where they are those of table three. Else it may tell of the year that it names.
 */
function isOwn(year: number, { words, section }: Sentence, context: Context): boolean {
  if (CHARGED.test(words)) return true;
  if (year === context.year) return hasFigures(words);
  if (section !== 'overview') return section !== 'other' && hasFigures(words);
  if (PUBLISHED.test(words)) return !context.isPublishedTold();
  const numbers = [...words.matchAll(/\d+(?=[件条份])/g)].map(([each]) => Number(each));
  return APPLIED.test(words) && context.counts.some((count) => numbers.includes(count));
}

function claimOf(at: number, context: Context): YearClaim | null {
  const sentence = context.all[at];
  const match = sentence && (OPENING.exec(sentence.words) ?? NAMED_OPENING.exec(sentence.words));
  const year = match?.[1] ?? match?.[2];
  if (!sentence || !year) return null;
  const rest = withoutTitles(sentence.words);
  const [before, next] = [context.all[at - 1], context.all[at + 1]];
  const isFirst = sentence.section === 'overview' && before?.section !== 'overview';
  const heads = isFirst && HEAD.test(rest) && !hasFigures(rest);
  const background = BACKGROUND.test(rest) || otherYears(next?.words ?? '', year);
  if (!(heads && !background) && !isOwn(Number(year), { ...sentence, words: rest }, context))
    return null;
  if (OF_ANOTHER_TIME.test(rest) || otherYears(rest, year)) return null;
  if (comparesWith(next, year) || comparesWith(before, year)) return null;
  const clause = /^[^,;]{0,40}(?:,[^,;]{0,24})?/.exec(sentence.words)?.[0] ?? '';
  return { year: Number(year), span: [sentence.at, sentence.at + clause.trimEnd().length] };
}

const presentedIn = ({ words, span }: Paragraph): readonly YearClaim[] =>
  [...words.matchAll(PRESENTED)].map((match) => {
    const start = span[0] + match.index;
    return { year: Number(match[1]), span: [start, start + match[0].length] };
  });

/** Every year that the report names as its own, beside title and period. */
export function yearClaims(input: RuleInput): readonly YearClaim[] {
  const prose = paragraphs(input);
  // What section five says of years are plans, and what was amiss before.
  const told = prose.filter(({ section }) => section !== null && section !== 'problems');
  const all = told.flatMap(sentencesOf);
  const context = contextOf(input.report, all);
  const claims = all.map((_, at) => claimOf(at, context));
  return [
    ...prose.filter(({ section }) => section === null).flatMap(presentedIn),
    ...claims.filter((claim) => claim !== null),
  ];
}
