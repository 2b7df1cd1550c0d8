import { useEffect, useLayoutEffect, useRef } from 'react';
import { chordName, KEYS, type Command } from './keys';

/** What a screen does at which command; a command it does not name does nothing there. */
export type KeyHandlers = Readonly<Partial<Record<Command, () => void>>>;

/** How long the second key of a sequence may take, in milliseconds. */
const SEQUENCE_MS = 1500;

/** What takes letters: a checkbox does not. */
const TYPED_IN =
  'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

/**
 * Typing is not commanding, and an open dialog keeps all keys to itself: also when the focus is on nothing, as it
 * is after the button that had it went away.
 */
function isTaken(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(TYPED_IN)) return true;
  // Not by a selector, which would be held against every mark of a long report.
  const dialogs = target.ownerDocument.getElementsByTagName('dialog');
  return [...dialogs].some(({ open }) => open);
}

/** The command among the handlers that these keys name. */
export function commandOf(keys: string, handlers: KeyHandlers): Command | null {
  const commands = Object.keys(handlers) as Command[];
  return (
    commands.find((command) => {
      const bound: readonly string[] = KEYS[command].keys;
      return handlers[command] !== undefined && bound.includes(keys);
    }) ?? null
  );
}

/** Every sequence of the window, whichever screen knows what to do at it. */
const SEQUENCES: ReadonlySet<string> = new Set(
  Object.values(KEYS).flatMap(({ keys }) => keys.filter((each) => each.includes(' '))),
);

/** Whoever is called away locks, in the middle of a word too. */
const ALWAYS: readonly string[] = KEYS.lock.keys;

/**
 * Remembers the first key of a sequence for as long as it counts. The second key of one is never a key by itself, also
 * where only another listener knows the sequence: `g u` is not `u`.
 */
export function makeKeyListener(handlers: () => KeyHandlers): (event: KeyboardEvent) => void {
  let first: { readonly key: string; readonly at: number } | null = null;
  return (event) => {
    const before = first !== null && event.timeStamp - first.at < SEQUENCE_MS ? first.key : null;
    first = null;
    if (event.defaultPrevented || event.isComposing) return;
    const chord = chordName(event);
    if (isTaken(event.target) && !ALWAYS.includes(chord)) return;
    const sequence = `${before} ${chord}`;
    const command = commandOf(SEQUENCES.has(sequence) ? sequence : chord, handlers());
    first = command ? null : { key: chord, at: event.timeStamp };
    if (!command) return;
    event.preventDefault();
    handlers()[command]?.();
  };
}

export function useKeys(handlers: KeyHandlers): void {
  const latest = useRef(handlers);
  // Together with what the screen shows: a key that is pressed right then means what is seen.
  useLayoutEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    const listener = makeKeyListener(() => latest.current);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
