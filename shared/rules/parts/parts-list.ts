import type { Fact } from '../../report/annual-report';
import type { Part } from './collect-parts';
import type { Parallel } from './part-words';

/** A stated total and the numbers that the text lists as its parts. */
export interface PartsList {
  readonly whole: Fact;
  readonly parts: readonly Part[];
  /**
   * Where the parts stand: behind the total with a word that says so (其中), in brackets, behind it without a word, before it, or
   * behind words that divide what came in by its ways (从申请渠道看).
   */
  readonly place: 'named' | 'bracket' | 'plain' | 'before' | 'byChannel';
  readonly parallel: Parallel;
  /** What `分别` gives numbers to. */
  readonly names: readonly string[] | null;
  /** Parts that the text names without a number. */
  readonly missing: readonly string[];
  /** The form or the thing itself says that there are no other parts. */
  readonly complete: boolean;
  /** No thing can be counted in two of the parts. */
  readonly exclusive: boolean;
  /** Behind the parts stands 共计 or 合计, which means their sum. */
  readonly addsUp: boolean;
  /** The words of the total name what `分别` gives numbers to: `财政预决算信息60条,预算信息、决算信息分别为…`. */
  readonly namesAll: boolean;
  /** What counts next to the list make, which may be parts as well. */
  readonly beside: readonly number[];
  /** No 等 behind the last part, no 主要 or 例如 before the first: the text does not say that there are more. */
  readonly closed: boolean;
  /** A part has parts of its own, in brackets. */
  readonly deep: boolean;
  /** Nothing leaves in doubt what is a part and of what. */
  readonly clean: boolean;
}
