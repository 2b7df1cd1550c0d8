import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAndAudit } from '../../../../main/import/read-and-audit';
import type { Verdict } from '../../../../shared/audit/finding';
import { reportText, VALID } from '../../builders/report-text';
import { temporaryFolder } from '../store/temporary-folder';
import { caseFileIn, freshListOf, listOf, openDesk, valueOf, type TestDesk } from './desk';
import { inProcessReader } from './in-process-reader';

interface Handed {
  readonly year: number;
  readonly licensing?: number;
  readonly unit?: string;
  /** Makes another file of the same report. */
  readonly end?: string;
}

async function importYear({ desk }: TestDesk, handed: Handed): Promise<string> {
  const { year, licensing = 200, unit = VALID.unit, end = '' } = handed;
  const text = reportText({ ...VALID, unit, year }).replace('许可 | 1208', `许可 | ${licensing}`);
  const bytes = new TextEncoder().encode(`${text}${end}`);
  return valueOf(await desk.import(`${unit}${year}.txt`, bytes)).caseId;
}

/** Reports of the years before this one's, the latest first; this one's says six times as much. */
async function withYears(test: TestDesk, count: number): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let back = 1; back <= count; back++) {
    ids.push(await importYear(test, { year: VALID.year - back, licensing: 200 + back }));
  }
  return ids;
}

const NOW: Handed = { year: VALID.year, licensing: 1208 };

async function verdictOf({ desk }: TestDesk, caseId: string): Promise<Verdict | undefined> {
  const { audit } = valueOf(await desk.open(caseId));
  return audit.verdicts.find(
    ({ ruleId, caseKey }) => ruleId === 'Y-HISTORY' && caseKey === 'licensing.decisions',
  );
}

const outcomeOf = async (test: TestDesk, caseId: string): Promise<string> =>
  (await verdictOf(test, caseId))?.outcome ?? 'not looked at';

/** The questions of a case as the list counts them, without opening it. */
async function questions(test: TestDesk, caseId: string): Promise<number> {
  const line = (await listOf(test)).find((each) => each.caseId === caseId);
  if (typeof line?.infos !== 'number') throw new Error('not in the list');
  return line.infos;
}

const correction = (value: number) =>
  ({
    type: 'correctCell',
    table: 'activeDisclosure',
    row: 'licensing',
    column: 'decisions',
    value,
    note: '',
  }) as const;

describe("the organ's own history", () => {
  it("is gathered from the unit's earlier cases, and from no other's", async () => {
    const test = openDesk(temporaryFolder());
    await withYears(test, 2);
    await importYear(test, { year: VALID.year - 3, unit: '白石县人民政府' });
    await importYear(test, { year: VALID.year + 1 });
    const caseId = await importYear(test, NOW);
    expect(await outcomeOf(test, caseId)).toBe('unverifiable');
    await importYear(test, { year: VALID.year - 3 });
    expect((await verdictOf(test, caseId))?.arithmetic).toBe('200, 201, 202 → 201; 1208 / 201 ≈ 6');
  });

  it('goes back five years', async () => {
    const test = openDesk(temporaryFolder());
    for (const back of [1, 5, 6, 7]) await importYear(test, { year: VALID.year - back });
    const caseId = await importYear(test, NOW);
    expect(await outcomeOf(test, caseId)).toBe('unverifiable');
    await importYear(test, { year: VALID.year - 4 });
    expect(await outcomeOf(test, caseId)).toBe('failed');
  });

  it('changes the list when an earlier case comes, is corrected, and goes', async () => {
    const folder = temporaryFolder();
    const test = openDesk(folder);
    const caseId = await importYear(test, NOW);
    const alone = await questions(test, caseId);
    const [, before, oldest = ''] = await withYears(test, 3);
    expect(await questions(test, caseId)).toBe(alone + 1);
    valueOf(await test.desk.act(oldest, correction(1190)));
    expect(await questions(test, caseId)).toBe(alone);
    expect(await outcomeOf(test, caseId)).toBe('passed');
    valueOf(await test.desk.undo(oldest));
    expect(await questions(test, caseId)).toBe(alone + 1);
    await rm(path.dirname(caseFileIn(folder, before ?? '')), { recursive: true });
    await freshListOf(test);
    expect(await questions(test, caseId)).toBe(alone + 1);
    expect(await outcomeOf(test, caseId)).toBe('unverifiable');
  });

  it('has no case that cannot be read; an earlier import of its year takes its place', async () => {
    const folder = temporaryFolder();
    const test = openDesk(folder);
    await withYears(test, 2);
    await importYear(test, { year: VALID.year - 3, licensing: 1190 });
    await new Promise((resolve) => setTimeout(resolve, 5));
    const later = await importYear(test, { year: VALID.year - 3, end: '\n' });
    const caseId = await importYear(test, NOW);
    expect(await outcomeOf(test, caseId)).toBe('failed');
    await writeFile(caseFileIn(folder, later), '{"version":1,"events":[');
    await freshListOf(test);
    expect(await outcomeOf(test, caseId)).toBe('passed');
  });

  it('costs a case no reading but its own and last year’s, and a start none', async () => {
    const folder = temporaryFolder();
    const first = openDesk(folder);
    await withYears(first, 5);
    const caseId = await importYear(first, NOW);
    const questionsBefore = await questions(first, caseId);
    await first.index.save();
    let reads = 0;
    const counting = inProcessReader((request) => {
      reads += 1;
      return readAndAudit(request);
    });
    const second = openDesk(folder, counting);
    await freshListOf(second);
    expect(reads).toBe(0);
    expect(await outcomeOf(second, caseId)).toBe('failed');
    expect(reads).toBe(2);
    expect(await questions(second, caseId)).toBe(questionsBefore);
    await freshListOf(second);
    expect(reads).toBe(2);
  });

  it('is known again after a lock, and when the index is lost', async () => {
    const folder = temporaryFolder();
    const test = openDesk(folder);
    await withYears(test, 3);
    const caseId = await importYear(test, NOW);
    const list = await listOf(test);
    await test.index.save();
    test.desk.forgetAll();
    expect(await outcomeOf(test, caseId)).toBe('failed');
    const lost = openDesk(folder);
    await rm(path.join(folder, 'index.json'));
    expect(await freshListOf(lost)).toEqual(list);
    expect(await outcomeOf(lost, caseId)).toBe('failed');
  });

  it('makes other cases be read again only where one of the figures has changed', async () => {
    let reads = 0;
    const counting = inProcessReader((request) => {
      reads += 1;
      return readAndAudit(request);
    });
    const test = openDesk(temporaryFolder(), counting);
    const [, , oldest = ''] = await withYears(test, 3);
    await importYear(test, NOW);
    await importYear(test, { year: VALID.year, unit: '白石县人民政府' });
    const readsOf = async (act: Parameters<TestDesk['desk']['act']>[1]): Promise<number> => {
      await listOf(test);
      reads = 0;
      valueOf(await test.desk.act(oldest, act));
      await listOf(test);
      return reads;
    };
    const other = await readsOf({ ...correction(7), row: 'fees', column: 'amount', value: 52.31 });
    const changed = await readsOf(correction(300));
    expect(changed).toBeGreaterThan(other);
  });
});
