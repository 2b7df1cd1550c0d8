import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAndAudit } from '../../../../main/import/read-and-audit';
import type { ReadingRequest } from '../../../../main/import/reading-request';
import { openedCaseSchema } from '../../../../shared/contract/case-view-schemas';
import type { CaseView } from '../../../../shared/contract/case-view';
import { reportText, VALID, type ReportParts } from '../../builders/report-text';
import { temporaryFolder } from '../store/temporary-folder';
import { caseFileIn, freshListOf, listOf, openDesk, valueOf, type TestDesk } from './desk';
import { inProcessReader } from './in-process-reader';

const CARRIED_IN = VALID.applications['carriedIn'] ?? [];

/** A report of the year before; it carried out what this year's carries in. */
const BEFORE: ReportParts = {
  ...VALID,
  year: VALID.year - 1,
  applications: { ...VALID.applications, carriedOut: CARRIED_IN },
};

async function importReport({ desk }: TestDesk, parts: ReportParts, text = ''): Promise<string> {
  const bytes = new TextEncoder().encode(`${reportText(parts)}${text}`);
  return valueOf(await desk.import(`${parts.unit}${parts.year}.txt`, bytes)).caseId;
}

const openCase = async ({ desk }: TestDesk, caseId: string): Promise<CaseView> =>
  valueOf(await desk.open(caseId));

/** What the rules that compare with last year looked at. */
const compared = ({ audit }: CaseView): number =>
  audit.verdicts.filter(({ ruleId }) => ruleId === 'Y-CARRIED-IN').length;

const carriedIn = ({ audit }: CaseView): readonly string[] =>
  audit.findings.map(({ id }) => id).filter((id) => id.startsWith('Y-CARRIED-IN'));

const carriedOut = {
  type: 'correctCell',
  table: 'applications',
  row: 'carriedOut',
  column: 'total',
  value: 9,
  note: '',
} as const;

describe("last year's case", () => {
  it('is found by unit and year, and named', async () => {
    const test = openDesk(temporaryFolder());
    const before = await importReport(test, BEFORE);
    await importReport(test, { ...BEFORE, unit: '白石县人民政府' });
    await importReport(test, { ...BEFORE, year: BEFORE.year - 1 });
    const view = await openCase(test, await importReport(test, VALID));
    const { unit, year } = BEFORE;
    expect(view.lastYear).toEqual({ caseId: before, unit, year, fileName: `${unit}${year}.txt` });
    expect(compared(view)).toBe(7);
    expect(openedCaseSchema.safeParse({ ...view, version: 1 }).success).toBe(true);
  });

  it('is none where there is none, and then nothing is compared', async () => {
    const test = openDesk(temporaryFolder());
    const view = await openCase(test, await importReport(test, VALID));
    expect(view.lastYear).toBeNull();
    expect(compared(view)).toBe(0);
  });

  it('counts from its import on, in the list as well', async () => {
    const test = openDesk(temporaryFolder());
    const caseId = await importReport(test, VALID);
    expect(carriedIn(await openCase(test, caseId))).toEqual([]);
    const warnings = async (): Promise<number | null | undefined> =>
      (await listOf(test)).find((line) => line.caseId === caseId)?.warnings;
    const alone = (await warnings()) ?? 0;
    await importReport(test, { ...BEFORE, applications: {} });
    const view = await openCase(test, caseId);
    expect(carriedIn(view)).not.toEqual([]);
    const own = view.audit.findings.filter(({ severity }) => severity === 'warning').length;
    expect(own).toBeGreaterThan(alone);
    expect(await warnings()).toBe(own);
  });

  it('is read with what an inspector has corrected in it, and decisions stay', async () => {
    const test = openDesk(temporaryFolder());
    const before = await importReport(test, BEFORE);
    const caseId = await importReport(test, VALID);
    expect(carriedIn(await openCase(test, caseId))).toEqual([]);
    valueOf(await test.desk.act(before, carriedOut));
    const [findingId = ''] = carriedIn(await openCase(test, caseId));
    expect(findingId).toBe('Y-CARRIED-IN:total');
    valueOf(await test.desk.act(caseId, { type: 'confirmFinding', findingId }));
    valueOf(await test.desk.undo(before));
    expect(carriedIn(await openCase(test, caseId))).toEqual([]);
    valueOf(await test.desk.redo(before));
    const view = await openCase(test, caseId);
    expect(carriedIn(view)).toEqual([findingId]);
    expect(view.state.decisions[findingId]).toMatchObject({ status: 'confirmed' });
  });

  it('goes on being compared with after each act', async () => {
    const test = openDesk(temporaryFolder());
    await importReport(test, BEFORE);
    const caseId = await importReport(test, VALID);
    const update = valueOf(await test.desk.act(caseId, { ...carriedOut, row: 'carriedIn' }));
    expect(update.lastYear?.year).toBe(BEFORE.year);
    const verdict = update.audit.verdicts.find(
      ({ ruleId, caseKey }) => ruleId === 'Y-CARRIED-IN' && caseKey === 'total',
    );
    expect(verdict).toMatchObject({ outcome: 'failed', arithmetic: '9 ≠ 1' });
  });

  it('that is gone or damaged is none; an earlier import takes its place', async () => {
    const folder = temporaryFolder();
    const test = openDesk(folder);
    const first = await importReport(test, BEFORE);
    await new Promise((resolve) => setTimeout(resolve, 5));
    const second = await importReport(test, BEFORE, '\n');
    const caseId = await importReport(test, VALID);
    expect((await openCase(test, caseId)).lastYear?.caseId).toBe(second);
    await rm(path.dirname(caseFileIn(folder, second)), { recursive: true });
    expect((await openCase(test, caseId)).lastYear?.caseId).toBe(first);
    await writeFile(caseFileIn(folder, first), '{"version":1,"events":[');
    const view = await openCase(test, caseId);
    expect(view.lastYear).toBeNull();
    expect(compared(view)).toBe(0);
    expect(await freshListOf(test)).toHaveLength(2);
  });

  it('is found after a restart, from the index alone', async () => {
    const folder = temporaryFolder();
    const first = openDesk(folder);
    const before = await importReport(first, BEFORE);
    const caseId = await importReport(first, VALID);
    for (const year of [2001, 2002, 2003]) await importReport(first, { ...VALID, year });
    await first.index.save();
    let reads = 0;
    const counting = inProcessReader((request: ReadingRequest) => {
      reads += 1;
      return readAndAudit(request);
    });
    const second = openDesk(folder, counting);
    expect((await openCase(second, caseId)).lastYear?.caseId).toBe(before);
    expect(reads).toBe(2);
    await freshListOf(second);
    expect(reads).toBe(2);
  });

  it('is found when the index is lost, once the list is made again', async () => {
    const folder = temporaryFolder();
    const first = openDesk(folder);
    const caseId = await importReport(first, VALID);
    const before = await importReport(first, BEFORE);
    const second = openDesk(folder);
    const list = await freshListOf(second);
    expect(list).toEqual(await listOf(first));
    expect((await openCase(second, caseId)).lastYear?.caseId).toBe(before);
  });
});
