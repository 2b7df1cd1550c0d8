import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CaseDesk } from '../../../../main/app/case-desk';
import type { Reader } from '../../../../main/import/reader';
import { CaseIndex } from '../../../../main/store/case-index';
import { CaseStore } from '../../../../main/store/case-store';
import type { AppError } from '../../../../shared/contract/app-error';
import type { CaseSummary } from '../../../../shared/contract/case-list';
import type { Result } from '../../../../shared/lib/result';
import { inProcessReader } from './in-process-reader';

export const SAMPLE = readFileSync('assets/samples/kaijiang-2021.txt');

export interface TestDesk {
  readonly desk: CaseDesk;
  readonly store: CaseStore;
  readonly index: CaseIndex;
}

/** A desk over a data folder, as a start of the program makes it. */
export function openDesk(folder: string, reader: Reader = inProcessReader()): TestDesk {
  const store = new CaseStore(folder);
  const index: CaseIndex = new CaseIndex({
    file: path.join(folder, 'index.json'),
    folders: store.folders,
    ruleSet: 'test',
    summarise: (stamp, last) => desk.summarise(stamp, last),
    changed: () => undefined,
  });
  const desk = new CaseDesk({ store, reader, index, who: () => '张三' });
  return { desk, store, index };
}

/** The list when nothing behind it is still to be read. */
export async function listOf({ desk, index }: TestDesk): Promise<readonly CaseSummary[]> {
  await index.settled();
  return desk.list();
}

/** The list after all folders have been looked through. */
export async function freshListOf({ desk, index }: TestDesk): Promise<readonly CaseSummary[]> {
  await index.refresh();
  return desk.list();
}

export function valueOf<T>(result: Result<T, AppError>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export const importSample = async ({ desk }: TestDesk): Promise<string> =>
  valueOf(await desk.import('开江县2021.txt', SAMPLE)).caseId;

export const caseFileIn = (folder: string, caseId: string): string =>
  path.join(folder, 'cases', caseId.slice(0, 2), caseId, 'case.json');
