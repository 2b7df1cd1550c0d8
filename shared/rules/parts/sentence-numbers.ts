import type { Fact } from '../../report/annual-report';

/** A number of a sentence with the brackets that it stands in. */
export interface Placed {
  readonly fact: Fact;
  /** Where the brackets around it open, the innermost last; a bracket around one number alone does not count. */
  readonly brackets: readonly number[];
}

/** A sentence that has numbers. */
export interface Numbered {
  readonly placed: readonly Placed[];
  readonly start: number;
}

/** `网站(30条)`: the bracket sets the number off, and is no list. */
function aroundOneNumber(text: string, { span, sentence }: Fact, opening: number): boolean {
  const behind = text.slice(span[1], Math.min(span[1] + 3, sentence[1]));
  return /^[共约计 ]{0,3}$/.test(text.slice(opening + 1, span[0])) && /^ ?\)/.test(behind);
}

const innermost = ({ brackets }: Placed): number => brackets[brackets.length - 1] ?? -1;

export const sameBrackets = (a: Placed, b: Placed): boolean => innermost(a) === innermost(b);

/** Whether `a` stands in brackets that open inside those of `b`. */
export const isDeeper = (a: Placed, b: Placed): boolean =>
  a.brackets.length > b.brackets.length &&
  (b.brackets.length === 0 || a.brackets.includes(innermost(b)));

/** Where the bracket opens that `placed` stands in; -1 where it stands in none. */
export const bracketOf = innermost;

/** No bracket of a report goes deeper; it bounds the work on a file that is none. */
const DEEPEST = 8;

function place(text: string, facts: readonly Fact[], start: number): readonly Placed[] {
  const open: number[] = [];
  let at = start;
  return facts.map((fact) => {
    for (; at < fact.span[0]; at += 1) {
      if (text[at] === '(' && open.length < DEEPEST) open.push(at);
      else if (text[at] === ')') open.pop();
    }
    const around = open[open.length - 1];
    const alone = around !== undefined && aroundOneNumber(text, fact, around);
    return { fact, brackets: alone ? open.slice(0, -1) : [...open] };
  });
}

/** The sentences that have numbers, in the order of the text. */
export function numberedSentences(text: string, facts: readonly Fact[]): readonly Numbered[] {
  const sentences: Fact[][] = [];
  for (const fact of facts) {
    const current = sentences[sentences.length - 1];
    if (current?.[0]?.sentence[0] === fact.sentence[0]) current.push(fact);
    else sentences.push([fact]);
  }
  return sentences.map((each) => {
    const start = each[0]?.sentence[0] ?? 0;
    return { placed: place(text, each, start), start };
  });
}
