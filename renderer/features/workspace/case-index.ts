import type { Finding, Verdict } from '../../../shared/audit/finding';
import { standingAnchors } from '../../../shared/casefile/standing-anchors';
import type { CaseView } from '../../../shared/contract/case-view';
import { overlaps, type Span } from '../../../shared/document/source-document';
import type { CellRef, ReportCell } from '../../../shared/report/annual-report';
import { TABLE_IDS, type TableId } from '../../../shared/report/form';
import type { Evidence, Severity } from '../../../shared/rules/rule';
import { cellKey, sourceCellKey } from './cell-key';
import { listedFindings, type Listed } from './listed-findings';
import { tellingEvidence } from './telling-evidence';

/** What a cell of a statutory table carries besides its value. */
export interface CellFlags {
  /** The gravest finding that the cell tells of and that is not dismissed. */
  readonly severity: Severity | null;
  /** Every finding that it tells of is dismissed. */
  readonly dismissed: boolean;
  /** What an inspector says stands there; `null` where our reading was let stand. */
  readonly corrected: { readonly value: number | null } | null;
  readonly annotated: boolean;
}

/** Look-ups into a case that both panes and the detail need; made once for each answer of the main process. */
export interface CaseIndex {
  readonly flags: ReadonlyMap<string, CellFlags>;
  /** From a cell of the document's own tables to the statutory cell that was read from it. */
  readonly cellOfSource: ReadonlyMap<string, CellRef>;
  readonly findings: ReadonlyMap<string, Finding>;
  /** All findings in the order of their list. */
  readonly listed: readonly Listed[];
}

const NO_FLAGS: CellFlags = {
  severity: null,
  dismissed: false,
  corrected: null,
  annotated: false,
};

const GRAVITY: readonly Severity[] = ['error', 'warning', 'info'];

export const gravest = (severities: readonly Severity[]): Severity | null =>
  GRAVITY.find((each) => severities.includes(each)) ?? null;

export function isDismissed(view: CaseView, findingId: string): boolean {
  return view.state.decisions[findingId]?.status === 'dismissed';
}

const isOn = (evidence: Evidence, key: string): boolean =>
  evidence.kind === 'cell' && !evidence.lastYear && cellKey(evidence) === key;

/** How many findings that are not dismissed touch a table, the inspector's own among them. */
export function findingsOnTable(view: CaseView, table: TableId): number {
  const program = view.audit.findings.filter(
    (finding) =>
      !isDismissed(view, finding.id) &&
      finding.evidence.some(
        (each) => each.kind === 'cell' && !each.lastYear && each.table === table,
      ),
  );
  const own = view.state.ownFindings.filter(({ id }) =>
    standingAnchors(view.anchors, id).some(
      (anchor) => anchor.kind === 'cell' && anchor.table === table,
    ),
  );
  return program.length + own.length;
}

/** The checks that use a cell. */
export const verdictsOnCell = (view: CaseView, ref: CellRef): readonly Verdict[] =>
  view.audit.verdicts.filter((verdict) =>
    verdict.evidence.some((evidence) => isOn(evidence, cellKey(ref))),
  );

/** The checks that use a number of the text. */
export const verdictsOnText = (view: CaseView, span: Span): readonly Verdict[] =>
  view.audit.verdicts.filter((verdict) =>
    verdict.evidence.some((each) => each.kind === 'text' && overlaps(each.span, span)),
  );

function* statutoryCells(view: CaseView): Generator<readonly [CellRef, ReportCell]> {
  for (const table of TABLE_IDS) {
    for (const [row, columns] of Object.entries(view.report.tables[table].cells)) {
      for (const [column, cell] of Object.entries(columns)) {
        if (cell) yield [{ table, row, column }, cell];
      }
    }
  }
}

function severityFlags(view: CaseView): ReadonlyMap<string, CellFlags> {
  const onCell = new Map<string, { readonly severity: Severity; readonly dismissed: boolean }[]>();
  const add = (key: string, told: { severity: Severity; dismissed: boolean }): void => {
    onCell.set(key, [...(onCell.get(key) ?? []), told]);
  };
  for (const finding of view.audit.findings) {
    const { severity } = finding;
    for (const evidence of tellingEvidence(finding.evidence, finding.actual)) {
      if (evidence.kind !== 'cell' || evidence.lastYear) continue;
      add(cellKey(evidence), { severity, dismissed: isDismissed(view, finding.id) });
    }
  }
  for (const { id, severity } of view.state.ownFindings) {
    for (const anchor of standingAnchors(view.anchors, id)) {
      if (anchor.kind === 'cell') add(cellKey(anchor), { severity, dismissed: false });
    }
  }
  const flags = [...onCell].map(([key, findings]) => {
    const kept = findings.filter(({ dismissed }) => !dismissed);
    const severity = gravest(kept.map((each) => each.severity));
    return [key, { ...NO_FLAGS, severity, dismissed: severity === null }] as const;
  });
  return new Map(flags);
}

function flagsOf(view: CaseView): ReadonlyMap<string, CellFlags> {
  const flags = new Map(severityFlags(view));
  const set = (ref: CellRef, change: Partial<CellFlags>): void => {
    flags.set(cellKey(ref), { ...(flags.get(cellKey(ref)) ?? NO_FLAGS), ...change });
  };
  for (const correction of view.state.corrections) {
    set(correction, { corrected: { value: correction.value } });
  }
  for (const { id } of view.state.annotations) {
    for (const anchor of standingAnchors(view.anchors, id)) {
      if (anchor.kind === 'cell') set(anchor, { annotated: true });
    }
  }
  return flags;
}

export function indexCase(view: CaseView): CaseIndex {
  const sources = [...statutoryCells(view)].flatMap(([ref, { block, cell }]) =>
    block === null || cell === null ? [] : [[sourceCellKey(block, cell), ref] as const],
  );
  return {
    flags: flagsOf(view),
    cellOfSource: new Map(sources),
    findings: new Map(view.audit.findings.map((finding) => [finding.id, finding])),
    listed: listedFindings(view),
  };
}
