import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../shared/audit/finding';
import { inOrder } from '../../../../shared/audit/in-order';
import type { Evidence, Severity } from '../../../../shared/rules/rule';
import { reportOf } from '../../builders/report';
import { reportText, VALID } from '../../builders/report-text';

const lacking = reportText(VALID).replace(/^.*重复申请.*\n/m, '');
const report = reportOf(lacking);
const headingOf = (id: string): number =>
  report.sections.find((section) => section.id === id)?.headingSpan[0] ?? NaN;

const finding = (id: string, severity: Severity, evidence: readonly Evidence[]): Finding => ({
  id,
  ruleId: id,
  severity,
  message: { 'zh-CN': '', en: '' },
  basis: { 'zh-CN': '', en: '' },
  expected: null,
  actual: null,
  arithmetic: '',
  evidence,
});

const text = (at: number): Evidence => ({ kind: 'text', span: [at, at + 1], quote: '' });
const cell = (row: string, of: { readonly lastYear?: true } = {}): Evidence => ({
  ...{ kind: 'cell', table: 'applications', row, column: 'total', value: null },
  ...of,
});

const orderOf = (findings: readonly Finding[]): string =>
  inOrder(report, findings)
    .map(({ id }) => id)
    .join(' ');

describe('the order of findings', () => {
  it('is by gravity first', () => {
    const found = [
      finding('c', 'info', [text(1)]),
      finding('b', 'warning', [text(2)]),
      finding('a', 'error', [text(3)]),
    ];
    expect(orderOf(found)).toBe('a b c');
  });

  it('is then by the first place of the evidence, in the text or in a table', () => {
    const found = [
      finding('third', 'error', [cell('received')]),
      finding('second', 'error', [text(50), text(30)]),
      finding('first', 'error', [cell('granted'), text(20)]),
    ];
    expect(orderOf(found)).toBe('first second third');
  });

  it("has a cell that is missing, and one of last year's report, where the table's section begins", () => {
    expect(report.tables.applications.cells['notProcessed.repeated']?.['total']).toBeNull();
    const at = headingOf('applications');
    const found = [
      finding('after', 'error', [text(at + 1)]),
      finding('missing', 'error', [cell('notProcessed.repeated')]),
      finding('lastYear', 'error', [cell('received', { lastYear: true })]),
      finding('before', 'error', [text(at - 1)]),
    ];
    expect(orderOf(found)).toBe('before missing lastYear after');
  });

  it('has what has no place last within its gravity, in the order in which it was found', () => {
    const found = [
      finding('nowhere', 'error', []),
      finding('nowhere-else', 'error', []),
      finding('warning', 'warning', [text(1)]),
      finding('last', 'error', [text(lacking.length - 2)]),
    ];
    expect(orderOf(found)).toBe('last nowhere nowhere-else warning');
  });
});
