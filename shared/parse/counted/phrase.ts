import type { Counted, Fact, ReportTable } from '../../report/annual-report';
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
  /** The last heading of a part of the section above it: `(二)依申请公开方面`. */
  readonly under: string;
  readonly tables: Readonly<Record<TableId, ReportTable>>;
}

/** What numbers that follow are about: `其中自然人13件` behind `收到申请14件`. */
export type Topic =
  | { readonly about: 'received'; readonly rows: readonly (readonly string[])[] }
  | { readonly about: 'answered' }
  | { readonly about: 'review' | 'litigation' | 'litigationDirect' | 'litigationAfterReview' };

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
