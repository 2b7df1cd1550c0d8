import type { CaseView } from '../../../shared/contract/view';
import type { Span } from '../../../shared/document/source-document';
import type { CellRef } from '../../../shared/report/annual-report';
import type { Evidence } from '../../../shared/rules/rule';
import { unreachable } from '../../../shared/lib/assert';

/** The one thing that is chosen in a review; both panes mark it and the detail shows it. */
export type Selection =
  | { readonly kind: 'finding'; readonly findingId: string }
  | { readonly kind: 'cell'; readonly ref: CellRef }
  | { readonly kind: 'number'; readonly fact: number }
  | { readonly kind: 'verdict'; readonly ruleId: string; readonly caseKey: string }
  | { readonly kind: 'doubt'; readonly index: number }
  | { readonly kind: 'annotation'; readonly annotationId: string };

/** Somewhere in the report that can be marked. */
export type Place =
  { readonly kind: 'text'; readonly span: Span } | { readonly kind: 'cell'; readonly ref: CellRef };

/** `null` for a cell of last year's report, which is not on the screen. */
export function placeOf(evidence: Evidence): Place | null {
  if (evidence.kind === 'text') return { kind: 'text', span: evidence.span };
  if (evidence.lastYear) return null;
  const { table, row, column } = evidence;
  return { kind: 'cell', ref: { table, row, column } };
}

const placesOfEvidence = (evidence: readonly Evidence[]): readonly Place[] =>
  evidence.map(placeOf).filter((place) => place !== null);

/** Where the chosen thing stands, in the order of its evidence. Empty where it has no place. */
export function placesOf(selection: Selection | null, view: CaseView): readonly Place[] {
  if (selection === null) return [];
  switch (selection.kind) {
    case 'finding': {
      const finding = view.audit.findings.find((each) => each.id === selection.findingId);
      return placesOfEvidence(finding?.evidence ?? []);
    }
    case 'cell':
      return [{ kind: 'cell', ref: selection.ref }];
    case 'number': {
      const fact = view.report.facts[selection.fact];
      return fact ? [{ kind: 'text', span: fact.span }] : [];
    }
    case 'verdict': {
      const { ruleId, caseKey } = selection;
      const found = view.audit.verdicts.find(
        (each) => each.ruleId === ruleId && each.caseKey === caseKey,
      );
      return placesOfEvidence(found?.evidence ?? []);
    }
    case 'doubt': {
      const span = view.report.issues[selection.index]?.span;
      return span ? [{ kind: 'text', span }] : [];
    }
    case 'annotation': {
      const found = view.state.annotations.find((each) => each.id === selection.annotationId);
      if (!found) return [];
      const { anchor } = found;
      return [
        anchor.kind === 'text'
          ? { kind: 'text', span: anchor.span }
          : { kind: 'cell', ref: anchor },
      ];
    }
    default:
      return unreachable(selection);
  }
}

/** The finding before or after the chosen one; the first or last where none is chosen. */
export function stepFinding(view: CaseView, from: string | null, step: 1 | -1): Selection | null {
  const { findings } = view.audit;
  const at = findings.findIndex((each) => each.id === from);
  const next = at < 0 ? findings.at(step === 1 ? 0 : -1) : findings[at + step];
  return next ? { kind: 'finding', findingId: next.id } : null;
}
