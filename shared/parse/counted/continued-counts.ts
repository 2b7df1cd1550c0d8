import type { Fact } from '../../report/annual-report';

/** `其余不予公开`: goes on with what was counted before it, in the group's words. */
const GOES_ON = /^[\s,;、()]*(?:其余|剩余|余下|另有|另外|此外|还有|另)(?:的)?(.*)$/;
/** `其余13件|均不予公开`. */
const SAID_BEHIND = /^(?:申请)?(?:均|都|也|依法|系|是|为|属于?)*([^,;、。()\d]{2,12})/;
/** In characters: no words of a count are longer. */
const NEAR = 40;
/** In numbers: what goes on with a list stands near. */
const REACH = 4;
const SHORTEST = 2;

type Counts = readonly Fact[];

/** The words of a number: behind the number before it. */
const wordsBefore = (text: string, fact: Fact, previous: Fact | undefined): string =>
  text.slice(Math.max(fact.clause[0], previous?.span[1] ?? 0, fact.span[0] - NEAR), fact.span[0]);

/** What a number says that goes on with another one; `null` where no word says that it does. */
function goesOnWith(text: string, fact: Fact, previous: Fact | undefined): string | null {
  const said = GOES_ON.exec(wordsBefore(text, fact, previous))?.[1];
  if (said !== '') return said ?? null;
  return SAID_BEHIND.exec(text.slice(fact.span[1], fact.span[1] + NEAR))?.[1] ?? null;
}

/** `不予公开2件(均为征地类),其余不予公开13件`: the numbers behind `first` that count more of the same. */
function rest(text: string, first: Fact, own: string, behind: Counts): readonly number[] {
  const found = behind.slice(0, REACH).filter((fact, at) => {
    if (fact.unit !== first.unit || fact.value === null || fact.fuzzy) return false;
    const words = goesOnWith(text, fact, behind[at - 1] ?? first);
    if (words === null) return false;
    const isSame = fact.counts !== null && fact.counts.quantity === first.counts?.quantity;
    return isSame || (words.length >= SHORTEST && own.endsWith(words));
  });
  // `不予公开15件,其中征地类2件,其余不予公开13件`: the first is the whole.
  const last = found.at(-1);
  return last && !text.slice(first.span[1], last.span[0]).includes('其中')
    ? found.map(({ id }) => id)
    : [];
}

/** The facts, of which those that a later clause of the sentence goes on with name the numbers that are counted along. */
export function withContinued(facts: readonly Fact[], text: string): readonly Fact[] {
  const along = new Set<number>();
  const named = facts.map((fact, at): Fact => {
    const { counts, sentence, span } = fact;
    if (!counts || along.has(fact.id) || !/[其剩余另此还]/.test(text.slice(span[1], sentence[1])))
      return fact;
    const behind = facts
      .slice(at + 1, at + 1 + 2 * REACH)
      .filter((each) => each.kind === 'quantity' && each.sentence[0] === sentence[0]);
    const ids = rest(text, fact, wordsBefore(text, fact, facts[at - 1]), behind);
    for (const id of ids) along.add(id);
    return ids.length > 0 ? { ...fact, counts: { ...counts, along: ids } } : fact;
  });
  return named.map((fact) => (along.has(fact.id) ? { ...fact, counts: null } : fact));
}
