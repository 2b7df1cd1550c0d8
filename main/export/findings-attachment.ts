import { auditJson } from '../../shared/audit/audit-json';
import type { FindingsInput } from './findings-input';

/** Everything that the document says, and the whole record of acts, for programs. The text is as it was, not as it is printed. */
export function findingsAttachment(input: FindingsInput): string {
  const { file, document, report, audit, lastYear, state, events } = input.case;
  const { comparison, readings } = input.case;
  const { decisions, comments, ownFindings, annotations, corrections, placements, closed } = state;
  const content = {
    program: input.program,
    date: input.date,
    inspector: input.inspector,
    organization: input.organization,
    sha256: file.sha256,
    sourceFormat: document.format,
    lastYear,
    ...auditJson(file.name, report, audit, input.lang),
    unverifiable: audit.verdicts.filter(({ outcome }) => outcome === 'unverifiable'),
    decisions,
    comments,
    /** Of the inspector; `findings` are the program's. */
    ownFindings,
    annotations,
    corrections,
    placements,
    closed,
    comparison,
    readings,
    events,
  };
  return JSON.stringify(content, null, 2);
}
