import type { Part } from './collect-parts';
import { listOf } from './list-of';
import type { Opening } from './part-words';
import { bare, isStock, isSumOf, isTotal, namesBefore } from './part-words';
import type { PartsList } from './parts-list';
import type { Search } from './search';
import { sameBrackets } from './sentence-numbers';

/** In characters: the words before a part are no longer. */
const NEAR = 240;
const MOST_PARTS = 60;

/** The parts before a total, from the last backwards. */
function partsBefore({ text, sentence, changes }: Search, at: number): readonly Part[] {
  const parts: Part[] = [];
  const total = sentence.placed[at];
  for (let back = at - 1; total && back >= 0 && at - back < MOST_PARTS; back -= 1) {
    const each = sentence.placed[back];
    const isPart =
      each &&
      sameBrackets(each, total) &&
      each.fact.kind === 'quantity' &&
      each.fact.unit === total.fact.unit &&
      !changes.has(each.fact.id);
    if (!isPart) break;
    const from = Math.max(
      sentence.placed[back - 1]?.fact.span[1] ?? sentence.start,
      each.fact.span[0] - NEAR,
    );
    const gap = text.slice(from, each.fact.span[0]);
    const clause = gap.slice(Math.max(...[';', ':', ','].map((mark) => gap.lastIndexOf(mark))) + 1);
    parts.unshift({ fact: each.fact, words: bare(clause) });
    if (/[;:]/.test(gap) || clause.includes('分别')) break;
  }
  return parts;
}

/** `A a件、B b件等共X件`. */
const OPEN_BEFORE: Opening = { words: '', mark: '', some: true };

/** `A a件、B b件,共计X件`. */
export function beforeTotal(
  search: Search,
  at: number,
  used: ReadonlySet<number>,
): PartsList | null {
  const { text, sentence, changes } = search;
  const [last, total] = [sentence.placed[at - 1]?.fact, sentence.placed[at]?.fact];
  if (!last || !total || total.kind !== 'quantity' || total.value === null) return null;
  if (changes.has(total.id) || used.has(last.id)) return null;
  const gap = text.slice(last.span[1], total.span[0]);
  if (!isTotal(bare(gap))) return null;
  const parts = partsBefore(search, at);
  if (isStock(parts, bare(gap))) return null;
  const names = namesBefore(parts[0]?.words ?? '');
  const whole = { fact: total, certain: true };
  const clean = parts.slice(1).every(({ words }) => (words === '') === (names !== null));
  return listOf(search, whole, {
    ...{ parts, names, clean, place: 'before', deep: false, loose: false },
    addsUp: isSumOf(parts, bare(gap)),
    opening: /等/.test(gap) ? OPEN_BEFORE : null,
  });
}
