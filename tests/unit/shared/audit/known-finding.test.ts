import { describe, expect, it } from 'vitest';
import { auditReport } from '../../../../shared/audit/audit-report';
import { compareVersions } from '../../../../shared/audit/compare-versions';
import { knownFinding } from '../../../../shared/audit/known-finding';
import { sampleText } from '../../builders/findings-input';
import { reportOf } from '../../builders/report';

const before = auditReport(reportOf(sampleText()), null);
/** The one wrong total is put right: its finding is one of the version before only. */
const audit = auditReport(reportOf(sampleText().replace('14249条', '14239条')), null);
const comparison = { changes: compareVersions(before, audit) };
const gone = before.findings.find(({ ruleId }) => ruleId === 'N-SUM-OF-PARTS');

describe('a finding by its name', () => {
  it('is the one that stands', () => {
    expect(audit.findings.length).toBeGreaterThan(1);
    for (const finding of audit.findings) {
      expect(knownFinding({ audit, comparison }, finding.id)).toBe(finding);
      expect(knownFinding({ audit, comparison: null }, finding.id)).toBe(finding);
    }
  });

  it('is the one of the version before, where none stands', () => {
    expect(gone?.severity).toBe('error');
    expect(knownFinding({ audit, comparison }, gone?.id ?? '')).toBe(gone);
  });

  it('is none where neither has it, or nothing was compared', () => {
    expect(knownFinding({ audit, comparison }, 'N-SUM-OF-PARTS:none')).toBeUndefined();
    expect(knownFinding({ audit, comparison: { changes: null } }, gone?.id ?? '')).toBeUndefined();
    expect(knownFinding({ audit, comparison: null }, gone?.id ?? '')).toBeUndefined();
  });
});
