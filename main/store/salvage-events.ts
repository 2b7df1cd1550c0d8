import { parsedJson } from './parsed-json';

/** The end of the JSON object that begins at `start`, or `null` where the text ends before it does. */
function endOfObject(text: string, start: number): number | null {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at++) {
    const char = text[at];
    if (quoted) {
      if (char === '\\') at++;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return at + 1;
  }
  return null;
}

/** The events that stand whole, one after the other, at the head of a list that is not. */
function wholeEvents(text: string, from: number): readonly unknown[] {
  const events: unknown[] = [];
  for (let at = from; ; at++) {
    while (/[\s,]/.test(text[at] ?? '')) at++;
    const end = text[at] === '{' ? endOfObject(text, at) : null;
    const event = end === null ? undefined : parsedJson(text.slice(at, end));
    if (end === null || event === undefined) return events;
    events.push(event);
    at = end - 1;
  }
}

/** What can still be read of a case file that is no JSON any more. */
export interface Salvaged {
  readonly version: number;
  readonly events: readonly unknown[];
  /** How many events the file says that it had; `null` where it does not. */
  readonly count: number | null;
}

/** `null` where not even the head of the file stands. */
export function salvageEvents(text: string): Salvaged | null {
  const head = /^\s*\{\s*"version"\s*:\s*(\d{1,9})[^[{]*?"events"\s*:\s*\[/.exec(text);
  if (!head) return null;
  const count = /"count"\s*:\s*(\d{1,9})/.exec(head[0])?.[1];
  return {
    version: Number(head[1]),
    events: wholeEvents(text, head[0].length),
    count: count === undefined ? null : Number(count),
  };
}
