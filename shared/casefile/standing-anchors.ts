import type { Anchor } from './event';
import type { AnchorState, AnchorStates } from './resolve-anchors';

const statesOf = (states: AnchorStates, id: string): readonly AnchorState[] =>
  Object.hasOwn(states, id) ? (states[id] ?? []) : [];

/** Where an annotation or own finding stands in the report as it now reads; what is lost is left out. */
export const standingAnchors = (states: AnchorStates, id: string): readonly Anchor[] =>
  statesOf(states, id).flatMap(({ anchor }) => anchor ?? []);

/** The gravest of what became of its places; one without a place is where it was. */
export function anchorFate(states: AnchorStates, id: string): AnchorState['state'] {
  const fates = statesOf(states, id).map(({ state }) => state);
  return fates.includes('lost') ? 'lost' : fates.includes('moved') ? 'moved' : 'placed';
}
