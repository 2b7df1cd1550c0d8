import { describe, expect, it } from 'vitest';
import { readDocument } from '../../main/import/read-document';
import { parseReport } from '../../shared/parse/parse-report';
import { generateReport, type GeneratedReport } from '../generator/generate-report';
import { RENDERERS } from '../generator/formats';
import { fileDifferences } from './differences';

const SEED = 11;
const report = generateReport(SEED, new Set());
const file = RENDERERS.bars(report);

/** The report as if another value had been written in one cell. */
function expecting(value: number): GeneratedReport {
  const { applications } = report.cells;
  const row = {
    ...applications['granted'],
    business: { raw: `${value}`, kind: 'number', value } as const,
  };
  return { ...report, cells: { ...report.cells, applications: { ...applications, granted: row } } };
}

describe('the comparison of a file with its report', () => {
  it('finds nothing where they agree', async () => {
    expect(await fileDifferences(report, file)).toEqual([]);
  });

  it('finds one wrong cell', async () => {
    const found = await fileDifferences(expecting(987_654), file);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('applications/granted.business: number “987654”');
  });

  it('finds nothing in a row with blank cells that is refused, and said to be', async () => {
    const blanks = generateReport(20_263_800);
    const bytes = RENDERERS.bars(blanks);
    expect(await fileDifferences(blanks, bytes)).toEqual([]);
    const document = await readDocument(bytes);
    const report = document.ok ? parseReport(document.value, []) : null;
    expect(Object.values(report?.tables.applications.cells['carriedOut'] ?? {})).toEqual(
      Array.from({ length: 7 }, () => null),
    );
    expect(report?.issues.filter(({ kind }) => kind === 'cellCount')).toHaveLength(1);
  });

  it('finds a doubt that is not told', async () => {
    const found = await fileDifferences({ ...report, misprinted: ['received'] }, file);
    expect(found).toEqual(['no labelLoose for received']);
  });

  it('finds a value where the report has none', async () => {
    const { received, ...rest } = report.cells.applications;
    const without = { ...report, cells: { ...report.cells, applications: rest } };
    expect(await fileDifferences(without, file)).toHaveLength(Object.keys(received ?? {}).length);
  });
});
