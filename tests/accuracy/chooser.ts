import type { Pieces } from './marked-text';
import type { Pattern, Writer } from './writer';

/** Draws sentences for one report: none twice, and none on a topic that another is on already. */
export class Chooser {
  readonly chosen: string[] = [];
  readonly #topics = new Set<string>();

  constructor(private readonly w: Writer) {}

  #write(pattern: Pattern): Pieces {
    this.chosen.push(pattern.id);
    this.#topics.add(topicOf(pattern));
    return pattern.write(this.w);
  }

  #possible(patterns: readonly Pattern[]): readonly Pattern[] {
    return patterns.filter(
      (pattern) => !this.#topics.has(topicOf(pattern)) && (pattern.when?.(this.w) ?? true),
    );
  }

  /** One of the patterns; nothing where none is possible. */
  one(patterns: readonly Pattern[]): Pieces {
    const [first, ...rest] = this.#possible(patterns);
    return first ? this.#write(this.w.random.pick([first, ...rest])) : [];
  }

  /** Up to `most`. */
  some(most: number, patterns: readonly Pattern[]): Pieces {
    return Array.from({ length: this.w.random.int(0, most) }).flatMap(() => this.one(patterns));
  }
}

/** `hotline done` and `hotline alone` say different things of one hotline. */
const topicOf = ({ id, topic }: Pattern): string =>
  topic ?? SINGLE_TOPICS.find((each) => id.startsWith(each)) ?? id;

const SINGLE_TOPICS = ['hotline', 'suggestions', 'open', 'readings', 'last', 'box'] as const;
