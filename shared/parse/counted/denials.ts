import type { SourceDocument, Span } from '../../document/source-document';
import { contains } from '../../document/source-document';
import type { Fact, Section } from '../../report/annual-report';
import { splitSentences } from '../clauses';
import { applicationPhrase } from './application-phrases';
import { bareWords } from './bare-words';
import type { Surroundings } from './count-facts';
import { disclosurePhrase } from './disclosure-phrases';
import { headingFinder } from './heading-above';
import { isComparable } from './is-comparable';
import { ownNames } from './own-name';
import type { Phrase, Topic, Understood } from './phrase';
import { isAside, LONGEST_CLAUSE } from './phrase';
import { reviewPhrase } from './review-phrases';
import { scopeAt } from './scope-at';

/** A word that denies. */
const DENYING = /[未没无]|不存在/;
const NO = '(?:均|也|都|尚|暂|并|仍)*(?:未曾|未|没有|无|不存在)';
const VERB = '(?:收到|接到|受理|发生|出现|产生|制发|制定|出台|废止|作出|实施|收取|结转)(?:过)?';
/** `未收到申请`, `没有结转下年度的申请`. */
const DENIES = new RegExp(`^${NO}(.+)$`);
/** `行政复议、行政诉讼均未发生`. */
const IS_DENIED = new RegExp(`^(.+?)${NO}(${VERB})$`);
const TAIL = /(?:等)?(?:的)?(?:情况|情形|现象|问题)(?:发生|出现)?$|发生$/;
const BOTH = /(行政复议)(?:案件)?(?:、|和|及|或|与|以及|或者)+(?:被)?(?:提起)?((?:行政)?诉讼)/;
/** What of a denial a table has: nobody denies to have answered. */
const DENIABLE =
  /^(?:applications\.(?:received|carriedIn|carriedOut)|(?:review|litigation\w*)\.\w+|[a-z]\w*\.(?:made|repealed|decisions|amount))$/;
/** The clause before says of whom or of which it is denied. */
const RESTRICTS =
  /通过|除|如果|若|涉及|对于|凡|渠道|方式|部门|单位|乡|镇|街道|[局委办]|上级|领域|其中|期间/;
/** Without a word of receiving: `无政府信息公开申请`. */
const APPLICATIONS = /^(?:依申请公开|政府信息公开)?申请$|^政府信息依申请公开$/;

interface Denial {
  readonly clause: Span;
  readonly sentence: Span;
  readonly section: Fact['section'];
}

/** What is denied, as if it had been said to have happened; two where reviews and lawsuits are denied together. */
function denied(bare: string): readonly string[] {
  const turned = IS_DENIED.exec(bare);
  const straight = DENIES.exec(bare.replace(TAIL, ''))?.[1];
  const rest = turned ? `${turned[2] ?? ''}${turned[1] ?? ''}` : straight;
  if (rest === undefined) return [];
  const said = APPLICATIONS.test(rest) ? `收到${rest}` : rest.replace(/^有/, '');
  const both = BOTH.exec(said);
  if (!both) return [said];
  return [both[1] ?? '', both[2] ?? ''].map((one) => said.replace(both[0], one));
}

const REVIEW_TOPICS = [
  'review',
  'litigation',
  'litigationDirect',
  'litigationAfterReview',
] as const;

/** What the sentence has spoken of: results of reviews are denied behind their number. */
function topicBefore(facts: readonly Fact[], { sentence, clause }: Denial): Topic | null {
  const last = facts.findLast(
    ({ span, counts }) => span[0] >= sentence[0] && span[1] <= clause[0] && counts !== null,
  );
  const about = REVIEW_TOPICS.find((topic) => last?.counts?.quantity.startsWith(`${topic}.`));
  return about ? { about } : null;
}

/** Whether the words before the clause leave it to be said of all. */
function isOfAll(before: string, ownPrefix: boolean): boolean {
  const clause =
    before
      .replace(/[,;:、]$/, '')
      .split(/[,;:]/)
      .at(-1) ?? '';
  if (RESTRICTS.test(clause)) return false;
  const saysOther = /\d/.test(clause) || DENIES.test(clause);
  return ownPrefix || clause === '' || saysOther || isAside(clause);
}

const understood = (phrase: Phrase, topic: Topic | null): Understood | null =>
  applicationPhrase(phrase, null) ?? reviewPhrase(phrase, topic) ?? disclosurePhrase(phrase);

/** The clause without whom and when it is said of, where nothing restricts it; `null` where something does. */
function wordsOf({ clause, sentence }: Denial, text: string, own: RegExp | null): string | null {
  const said = text.slice(...clause).replace(/[ “”‘’"]/g, '');
  const bare = bareWords(said, own);
  const before = bareWords(text.slice(sentence[0], clause[0]), own);
  const prefix = said.slice(0, said.length - bare.length);
  const isWhole = isOfAll(before, prefix !== '') && !RESTRICTS.test(prefix) && !/\d/.test(bare);
  return isWhole ? bare.replace('任何', '') : null;
}

/** From the word that denies to the end of the clause. */
function bareFact(
  { clause, sentence, section }: Denial,
  text: string,
): Omit<Fact, 'unit' | 'scope'> {
  const said = text.slice(...clause);
  const span: Span = [clause[0] + said.search(DENYING), clause[1]];
  const common = { id: 0, section, kind: 'quantity', value: 0, fuzzy: false } as const;
  return { ...common, span, clause, sentence, subject: said.trim(), counts: null };
}

function factsOf(
  denial: Denial,
  facts: readonly Fact[],
  around: Surroundings,
  own: RegExp | null,
  under: string,
): readonly Fact[] {
  const bare = wordsOf(denial, around.text, own);
  if (bare === null) return [];
  const nothing = bareFact(denial, around.text);
  const scope = scopeAt(nothing, around, own);
  if (!isComparable(scope, around.unit)) return [];
  const sentenceBefore = around.text.slice(denial.sentence[0], denial.clause[0]);
  return denied(bare).flatMap((before): readonly Fact[] => {
    const fact: Fact = { ...nothing, scope, unit: before.includes('收费') ? '万元' : '件' };
    const words = { before, after: '', sentenceBefore, sentenceAfter: '', under };
    const phrase: Phrase = { fact, ...words, tables: around.tables };
    const counts = understood(phrase, topicBefore(facts, denial))?.counts;
    const isDeniable = counts && DENIABLE.test(counts.quantity);
    return isDeniable ? [{ ...fact, counts: { ...counts, loose: [] } }] : [];
  });
}

/** Where a clause may deny something. */
function clausesThatDeny(
  document: SourceDocument,
  text: string,
  sections: readonly Section[],
  isRead: (span: Span) => boolean,
): readonly Denial[] {
  return document.blocks.flatMap((block) => {
    const { span } = block;
    if (block.kind !== 'paragraph' || block.aside || !isRead(span)) return [];
    return splitSentences(text, span).flatMap(({ span: sentence, clauses }) =>
      clauses.flatMap((clause): readonly Denial[] => {
        const words = text.slice(...clause);
        if (words.length > LONGEST_CLAUSE || !DENYING.test(words)) return [];
        const section = sections.find((each) => contains(each.span, clause))?.id ?? null;
        return section === 'problems' ? [] : [{ clause, sentence, section }];
      }),
    );
  });
}

/**
 * What the narrative says did not happen, each as a fact of the value 0 with the words for its span. They are no
 * numbers of the text: `id` is the index among themselves.
 */
export function readDenials(
  document: SourceDocument,
  sections: readonly Section[],
  isRead: (span: Span) => boolean,
  facts: readonly Fact[],
  around: Surroundings,
): readonly Fact[] {
  const headingAbove = headingFinder(around.text);
  const own = ownNames(around.unit);
  return clausesThatDeny(document, around.text, sections, isRead)
    .flatMap((denial) => factsOf(denial, facts, around, own, headingAbove(denial.clause[0])))
    .map((fact, id) => ({ ...fact, id }));
}
