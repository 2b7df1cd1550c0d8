import type { CellRef, Counted, Fact, ReportTable } from '../../report/annual-report';
import type { TableId } from '../../report/form';

/** A number with what stands around it in its clause, without spaces, period and scope: what a pattern is matched with. */
export interface Phrase {
  readonly fact: Fact;
  /** From the beginning of the clause, or from the number before it. */
  readonly before: string;
  /** To the end of the clause, or to the next number's words. */
  readonly after: string;
  /** What the sentence says before the clause, to know what it is about. */
  readonly sentenceBefore: string;
  /** What it says behind the number. */
  readonly sentenceAfter: string;
  /** The last heading of a part of the section above it: `(二)依申请公开方面`. */
  readonly under: string;
  readonly tables: Readonly<Record<TableId, ReportTable>>;
}

/** What numbers that follow are about: `其中自然人13件` behind `收到申请14件`. */
export type Topic =
  | {
      /** Applications in a row of table three; `answered` are those with a result. */
      readonly about: 'received' | 'answered';
      readonly quantity: string;
      /** What the row may be, the likeliest first. */
      readonly rows: readonly (readonly string[])[];
    }
  | {
      /** Groups of table four, alone or together. */
      readonly about:
        | 'review'
        | 'litigation'
        | 'litigationDirect'
        | 'litigationAfterReview'
        | 'reviewAndLitigation'
        | 'waysToCourt';
    };

export interface Understood {
  readonly counts: Counted;
  /** What the numbers behind it are about; `null` leaves that as it is. */
  readonly topic: Topic | null;
}

/**
 * Words that say nothing of what is counted. No alternative is made of two others: a star over such ones takes time
 * without bound.
 */
export const SUM = '(?:共|共计|总计|合计|累计|一共|总共|总数|数量|数|分别|为|是|有|达到?|:)*';
export const MANNER =
  '(?:已|均|已经|全部|共|依法|依规|按时|按期|按规定|按程序|及时|规范|妥善|在?法定(?:期限|时限)内|予以|并|进行|实际)*';

/** A pattern over the whole of the words before a number, with what may stand behind the number. */
export const whole = (before: string, after = ''): RegExp =>
  new RegExp(`^${before}\\u0000${after}$`);

/** `before`, the number, `after` as one string: `收到申请\0`. */
export const matches = (pattern: RegExp, { before, after }: Phrase): boolean =>
  pattern.test(`${before}\u0000${after}`);

/** No clause that is understood is longer. */
export const LONGEST_CLAUSE = 80;

/** Asides between two understood clauses: `,较上年增加3件`, `,按期办结率100%`, `,截至年底`. */
const ASIDE =
  /[,;(、。](?:截至(?:20\d\d年)?(?:\d{1,2}月(?:\d{1,2}日|底)?|年?底|年末|目前)|[\d.]{1,6}%|(?:较|比|同比|环比|增长|占)[^,;。]{0,24}|(?:均|皆|全部)(?:为|系|是)[^,;。\d]{0,20}|[^,;。\d]{0,12}率(?:均|达|为|到)*[\d.]{1,6}%)\)?/g;

/** `14件(其中信函10件、网络4件),`, `14件,其中信函10件,网络4件;`: the parts of a number end nothing. */
const BY_THE_WAY = /\((?!另|此外|同时|还|不含)[^()]{0,120}\)|,其中[^;。()]{0,120}(?=;)/g;

/** In characters; it bounds the work on a file that is no report. */
const LONGEST_GAP = 300;

/** A clause between two understood ones that says only how it was done: `均已依法按期答复`. */
const FILLER =
  /^(?:[,;:、()。 ]|均|全部|本年度?|全年|已|已经|都|依法|依规|按时|按期|及时|按规定|规范|在|法定|规定|期限|时限|内|予以|进行|作出|办理|答复|办结|完毕|处理|回复|并|和|其中|分别|情况|结果|为|如下|按照?|从|看|来|申请人?|类型|类别|方式|主体|信息公开|政府|的|上年度?|涉及|行政复议|行政诉讼|案件|结案|审结)*$/;

/** Words between two numbers that say nothing of what is counted. */
export const isAside = (words: string): boolean => {
  if (words.length > LONGEST_GAP) return false;
  const said = words.replace(BY_THE_WAY, '');
  return said.length < LONGEST_CLAUSE && FILLER.test(said.replace(ASIDE, ''));
};

/** Cells of table three. */
export const applicationCells = (
  rows: readonly string[],
  columns: readonly string[],
): readonly CellRef[] =>
  rows.flatMap((row) => columns.map((column) => ({ table: 'applications', row, column })));
