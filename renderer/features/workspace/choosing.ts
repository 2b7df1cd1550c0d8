import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Place } from './place';
import { useReview } from './review-context';
import { findingIdOf, placesOf, type Selection } from './selection';

/** Which place of the chosen thing to look at: one of them, or the first on each side. */
export interface Focus {
  readonly place: number | 'first';
  /** Changes with every choice, so that choosing the same thing again scrolls again. */
  readonly stamp: number;
}

export interface Choice {
  readonly selection: Selection | null;
  /** Where «next finding» goes on from, also while something else is chosen. */
  readonly findingId: string | null;
  readonly focus: Focus;
}

/** What is chosen now. Outside of the review's state, so that going from finding to finding draws only what shows it. */
export interface Choosing {
  readonly subscribe: (changed: () => void) => () => void;
  readonly current: () => Choice;
  readonly choose: (selection: Selection | null) => void;
  readonly showPlace: (place: number) => void;
}

export function makeChoosing(first: Selection | null): Choosing {
  const listeners = new Set<() => void>();
  let choice: Choice = {
    selection: first,
    findingId: findingIdOf(first),
    focus: { place: 'first', stamp: 0 },
  };
  const set = (change: Partial<Choice>, place: Focus['place']): void => {
    choice = { ...choice, ...change, focus: { place, stamp: choice.focus.stamp + 1 } };
    for (const changed of listeners) changed();
  };
  return {
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    current: () => choice,
    choose: (selection) =>
      set({ selection, findingId: findingIdOf(selection) ?? choice.findingId }, 'first'),
    showPlace: (place) => set({}, place),
  };
}

export const ChoosingContext = createContext<Choosing>(makeChoosing(null));

export function useChoice(): Choice {
  const { subscribe, current } = useContext(ChoosingContext);
  return useSyncExternalStore(subscribe, current);
}

/** Where the chosen thing stands. */
export function usePlaces(): readonly Place[] {
  const { selection } = useChoice();
  const { view } = useReview();
  return useMemo(() => placesOf(selection, view), [selection, view]);
}
