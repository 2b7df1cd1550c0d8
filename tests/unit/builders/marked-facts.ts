import { splitSentences } from '../../../shared/parse/clauses';
import type { Counted, Fact } from '../../../shared/report/annual-report';

const MARKED = /\[(\d+|数)([^\] ]+)(?: ([^\]]+))?\]/g;

/** `answered`, `received.business`, `review.total`, `text.disclosed`: what a number counts, and the cell it is compared with. */
function countedOf(name: string): Counted {
  const [head = '', column] = name.split('.');
  const loose = { loose: [], cellUnit: 1 } as const;
  if (head === 'text') return { quantity: name, readings: [], ...loose };
  if (head === 'review') {
    const cell = { table: 'reviewLitigation', row: head, column: column ?? '' } as const;
    return { quantity: name, readings: [[cell]], ...loose };
  }
  const cell = { table: 'applications', row: head, column: column ?? 'total' } as const;
  return { quantity: `applications.${name}`, readings: [[cell]], ...loose };
}

/** `办结[99件 answered],培训[3次],近[数件],[2022年]`: a text and its numbers, with what each counts. */
export function markedFacts(marked: string): {
  readonly text: string;
  readonly facts: readonly Fact[];
} {
  const text = marked.replace(MARKED, '$1$2');
  const sentences = splitSentences(text, [0, text.length]);
  const facts: Fact[] = [];
  let taken = 0;
  for (const { 0: all, index, 1: digits = '', 2: unit = '', 3: name } of marked.matchAll(MARKED)) {
    const start = index - taken;
    const end = start + digits.length + unit.length;
    taken += all.length - (end - start);
    const home = sentences.find(({ span }) => span[0] <= start && end <= span[1]);
    const clause = home?.clauses.find((each) => each[0] <= start && end <= each[1]);
    if (!home || !clause) throw new Error(`in no clause: ${all}`);
    facts.push({
      ...{ id: facts.length, section: 'overview', fuzzy: false, subject: '', scope: 'unstated' },
      ...{ unit, span: [start, end], clause, sentence: home.span },
      kind: unit === '年' ? 'date' : 'quantity',
      value: digits === '数' ? null : Number(digits),
      counts: name === undefined ? null : countedOf(name),
    });
  }
  return { text, facts };
}
