import { describe, expect, it } from 'vitest';
import { auditReport } from '../../../../shared/audit/audit-report';
import { compareVersions, countFates } from '../../../../shared/audit/compare-versions';
import type { Audit } from '../../../../shared/audit/finding';
import { parseReport } from '../../../../shared/parse/parse-report';
import { sampleText } from '../../builders/findings-input';
import { documentOf } from '../../builders/report';

const SAMPLE = sampleText();

const auditOf = (text: string, lastYear: string | null = null): Audit =>
  auditReport(
    parseReport(documentOf(text), []),
    lastYear === null ? null : parseReport(documentOf(lastYear), []),
  );

const before = auditOf(SAMPLE);

/** Rule and fate of every change. */
const fates = (after: string, from: Audit = before): readonly string[] =>
  compareVersions(from, auditOf(after)).map(({ fate, finding }) => `${fate} ${finding.ruleId}`);

describe('compareVersions', () => {
  it('leaves everything standing where nothing has changed', () => {
    const changes = compareVersions(before, auditOf(SAMPLE));
    expect(changes.map(({ fate }) => fate)).toEqual(before.findings.map(() => 'standing'));
    expect(changes.map(({ now }) => now)).toEqual(before.findings.map(({ id }) => id));
  });

  it('knows a sentence whose number was put right as the same sentence', () => {
    const [first, ...others] = fates(SAMPLE.replace('14249条', '14239条'));
    expect(first).toBe('corrected N-SUM-OF-PARTS');
    expect(others.every((each) => each.startsWith('standing'))).toBe(true);
  });

  it('a number that was changed and is still wrong is not put right', () => {
    const after = auditOf(SAMPLE.replace('14249条', '14229条'));
    const [first] = compareVersions(before, after);
    expect(first).toMatchObject({ fate: 'standing', finding: { ruleId: 'N-SUM-OF-PARTS' } });
    expect(first?.now).not.toBe(first?.finding.id);
    expect(after.findings.map(({ id }) => id)).toContain(first?.now);
  });

  it('what cannot be checked any more is not put right', () => {
    const gone = SAMPLE.replace(/2021年,全县各级行政机关主动公开政府信息14249条[^;]*;/, '');
    expect(fates(gone)[0]).toBe('unverifiable N-SUM-OF-PARTS');
    const open = SAMPLE.replace('政府信息413条;', '政府信息413条等;');
    expect(fates(open)[0]).toBe('unverifiable N-SUM-OF-PARTS');
  });

  it('a cell that was put right takes all equations with it that it had broken', () => {
    const wrong = SAMPLE.replace(
      '| 13 | 1 | 0 | 0 | 0 | 0 | 14 |',
      '| 13 | 2 | 0 | 0 | 0 | 0 | 14 |',
    );
    expect(wrong).not.toBe(SAMPLE);
    const from = auditOf(wrong);
    const changes = compareVersions(from, before);
    const ofTable = changes.filter(({ finding }) => finding.ruleId.startsWith('T3-'));
    expect(ofTable.length).toBeGreaterThan(0);
    expect(new Set(ofTable.map(({ fate }) => fate))).toEqual(new Set(['corrected']));
  });

  it('without last year’s report nothing that was compared with it is put right', () => {
    const last = SAMPLE.replaceAll('2021', '2020');
    const with2020 = auditOf(SAMPLE, last);
    const compared = with2020.findings.filter(({ ruleId }) => ruleId.startsWith('Y-'));
    expect(compared.length).toBeGreaterThan(0);
    const changes = compareVersions(with2020, before);
    for (const { fate, finding } of changes)
      if (finding.ruleId.startsWith('Y-')) expect(fate).toBe('unverifiable');
  });

  it('what only the new version has is new, and the counts say so', () => {
    const text = SAMPLE.replace('14249条', '14239条').replace('依申请公开14件', '依申请公开15件');
    const changes = compareVersions(before, auditOf(text));
    const counts = countFates(changes);
    expect(counts).toEqual({
      corrected: 1,
      standing: before.findings.length - 1,
      unverifiable: 0,
      added: 1,
    });
    expect(changes.at(-1)).toMatchObject({ fate: 'added' });
  });
});
