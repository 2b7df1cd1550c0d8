import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditReport } from '../../../../shared/audit/audit-report';
import { cellAt } from '../../../../shared/report/annual-report';
import type { TableId } from '../../../../shared/report/form';
import { formTable } from '../../../../shared/report/forms';
import { reportOf } from '../../builders/report';

const sample = readFileSync(
  path.resolve(import.meta.dirname, '../../../../assets/samples/kaijiang-2021.txt'),
  'utf8',
);
const report = reportOf(sample);
const audit = auditReport(report, null);

/** The values of the source's own lines, read without the program: what stands between the bars and is a number. */
const valuesByLine = sample
  .split('\n')
  .filter((line) => line.includes('|'))
  .map((line) => line.split('|').map((piece) => piece.trim()))
  .map((pieces) => pieces.filter((piece) => /^\d+$/.test(piece)).map(Number))
  .filter((values) => values.length > 0);

const readValues = (id: TableId) =>
  formTable(id, '2021').rows.map((row) =>
    row.columns.map((column) => cellAt(report, { table: id, row: row.id, column })?.value),
  );

describe('the sample of 开江县, 2021', () => {
  it('is read whole, with no doubt', () => {
    expect(report.unit).toBe('开江县人民政府');
    expect(report.year).toBe(2021);
    expect(report.form).toBe('2021');
    expect(report.sections.map((section) => section.id)).toHaveLength(6);
    expect(report.issues).toEqual([]);
  });

  it('has every value of its tables right', () => {
    expect(valuesByLine.map((values) => values.length)).toEqual([
      ...[3, 3, 1, 1, 1, 1],
      ...Array.from({ length: 25 }, () => 7),
      15,
    ]);
    expect(readValues('activeDisclosure')).toEqual(valuesByLine.slice(0, 6));
    expect(readValues('applications')).toEqual(valuesByLine.slice(6, 31));
    expect(readValues('reviewLitigation').flat()).toEqual(valuesByLine[31]);
  });

  it('has one error: the listed parts do not make the total', () => {
    const [finding, ...others] = audit.findings;
    expect(others.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(finding?.ruleId).toBe('N-SUM-OF-PARTS');
    expect(finding?.severity).toBe('error');
    expect(finding?.expected).toBe(14239);
    expect(finding?.actual).toBe(14249);
    expect(finding?.arithmetic).toBe('7275 + 2683 + 3868 + 413 = 14239 ≠ 14249');
    const quotes = finding?.evidence.map((each) => (each.kind === 'text' ? each.quote : ''));
    expect(quotes).toEqual(['14249条', '7275条', '2683条', '3868条', '413条']);
  });

  it('recognises that 14件 agrees with table three', () => {
    const verdict = audit.verdicts.find((each) => each.ruleId === 'N-VS-APPLICATIONS');
    expect(verdict?.outcome).toBe('passed');
    expect(verdict?.evidence).toContainEqual({
      kind: 'cell',
      table: 'applications',
      row: 'received',
      column: 'total',
      value: 14,
    });
  });

  it('is asked about what is not done of three kinds of letters and calls', () => {
    const questions = audit.findings.filter(({ ruleId }) => ruleId.startsWith('N-')).slice(1);
    const quotes = questions.map(({ ruleId, evidence }) =>
      [ruleId, ...evidence.map((each) => (each.kind === 'text' ? each.quote : ''))].join(' '),
    );
    expect(quotes).toEqual([
      'N-REMAINDER 265件 240件',
      'N-ON-TIME 247件 245件 100%',
      'N-ON-TIME 3904件 3875件 100%',
    ]);
  });

  it('leaves nothing unchecked that the rules look at', () => {
    expect(audit.verdicts.filter((each) => each.outcome === 'unverifiable')).toEqual([]);
    // None of the 92 numbers is beyond understanding; 23 count what no table has and nothing else names.
    expect(audit.coverage).toEqual({
      numbers: 92,
      checked: 17,
      noCounterpart: 23,
      notQuantities: 52,
      notUnderstood: 0,
    });
  });
});
