import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Verdict } from '../../../shared/audit/finding';
import type { CaseView } from '../../../shared/contract/case-view';
import { overlaps, type Span } from '../../../shared/document/source-document';
import { verdictsOnCell, verdictsOnText } from './case-index';
import { cellKey } from './cell-key';
import type { Picked } from './picked';

/** Everything that a number is checked together with, on both sides. */
export interface Lit {
  /** Keys of cells of the form. */
  readonly cells: ReadonlySet<string>;
  /** Numbers of the text. */
  readonly spans: readonly Span[];
  /** The clauses that these stand in. */
  readonly clauses: readonly Span[];
}

export const NOTHING_LIT: Lit = { cells: new Set(), spans: [], clauses: [] };

/** The checks that use a number. */
export function verdictsOn(view: CaseView, pointed: Picked): readonly Verdict[] {
  if (pointed.kind === 'cell') return verdictsOnCell(view, pointed.ref);
  const fact = view.report.facts[pointed.fact];
  return fact ? verdictsOnText(view, fact.span) : [];
}

/** What lights up when a number is pointed at or has the focus: all that the checks look at that use it. */
export function litBy(view: CaseView, pointed: Picked): Lit {
  const evidence = verdictsOn(view, pointed).flatMap((verdict) => verdict.evidence);
  const spans = evidence.flatMap((each) => (each.kind === 'text' ? [each.span] : []));
  const cells = evidence.flatMap((each) =>
    each.kind === 'cell' && !each.lastYear ? [cellKey(each)] : [],
  );
  const clauses = view.report.facts
    .filter(({ span }) => spans.some((each) => overlaps(each, span)))
    .map(({ clause }) => clause);
  return { cells: new Set(cells), spans, clauses };
}

/** What is lit now. Outside of the review's state, so that a moving pointer draws only what it changes. */
export interface Lighting {
  readonly subscribe: (changed: () => void) => () => void;
  readonly current: () => Lit;
  readonly light: (lit: Lit) => void;
}

export function makeLighting(): Lighting {
  const listeners = new Set<() => void>();
  let lit = NOTHING_LIT;
  return {
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    current: () => lit,
    light: (next) => {
      if (next === lit) return;
      lit = next;
      for (const changed of listeners) changed();
    },
  };
}

export const LightingContext = createContext<Lighting>(makeLighting());

export function useLit(): Lit {
  const { subscribe, current } = useContext(LightingContext);
  return useSyncExternalStore(subscribe, current);
}

/** Whether a cell of the form is lit; `undefined` stands for no cell of it. */
export function useIsLit(key: string | undefined): boolean {
  const { subscribe, current } = useContext(LightingContext);
  return useSyncExternalStore(subscribe, () => key !== undefined && current().cells.has(key));
}
