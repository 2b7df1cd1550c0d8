import { describe, expect, it } from 'vitest';
import { readAndAudit, type Reading } from '../../main/import/read-and-audit';
import { BY_ITSELF } from '../../main/import/reading-request';
import { cellAt, type ReportCell } from '../../shared/report/annual-report';
import { renderBars } from '../generator/render-txt';
import { generateReport } from '../generator/generate-report';
import { readingFaults } from './check-reading';

const RECEIVED = { table: 'applications', row: 'received', column: 'naturalPerson' } as const;

async function readingOfSeed(seed: number): Promise<Reading> {
  const bytes = renderBars(generateReport(seed, new Set()));
  const reading = await readAndAudit({
    bytes,
    ...BY_ITSELF,
  });
  if (!reading.ok) throw new Error(reading.error.kind);
  return reading.value;
}

/** The reading with one cell read otherwise. */
function withCell(reading: Reading, change: Partial<ReportCell>): Reading {
  const { applications } = reading.report.tables;
  const received = applications.cells['received'];
  const cell = cellAt(reading.report, RECEIVED);
  if (!cell || !received) throw new Error('no such cell');
  const cells = {
    ...applications.cells,
    received: { ...received, naturalPerson: { ...cell, ...change } },
  };
  const tables = { ...reading.report.tables, applications: { ...applications, cells } };
  return { ...reading, report: { ...reading.report, tables } };
}

describe('what the fuzzing looks for', () => {
  it('is not found in a reading that is right', async () => {
    expect(readingFaults(await readingOfSeed(7))).toEqual([]);
  });

  it.each([
    ['a value that does not stand there', { value: 123_456, kind: 'number' }],
    ['words that do not stand there', { raw: '7777777' }],
    ['nothing read as a value', { raw: '', value: 0, kind: 'zero' }],
    ['a place in no cell', { cell: 9_999 }],
    ['no place at all', { span: null }],
    ['a number of a kind that has none', { kind: 'empty', value: 5 }],
  ] as const)('is found: %s', async (_, change) => {
    const faults = readingFaults(withCell(await readingOfSeed(7), change));
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.join('\n')).toContain('applications/received.naturalPerson');
  });
});
