import type { Finding } from '../audit/finding';
import { cellAt, type AnnualReport } from '../report/annual-report';
import type { Anchor } from './event';

/** Where an own finding stands, as the program's findings say it: with the value that a cell has now. */
export const anchorEvidence = (
  report: AnnualReport,
  anchors: readonly Anchor[],
): Finding['evidence'] =>
  anchors.map((anchor) => {
    if (anchor.kind === 'text') return { kind: 'text', span: anchor.span, quote: anchor.quote };
    const { table, row, column } = anchor;
    return { kind: 'cell', table, row, column, value: cellAt(report, anchor)?.value ?? null };
  });
