import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { CaseStore } from '../../../../main/store/case-store';
import { caseIdOf } from '../../../../main/store/stored-cases';
import * as durable from '../../../../main/store/durable-file';
import { BYTES, createCase } from './stored';
import { temporaryFolder } from './temporary-folder';

// A power cut cannot be had in a test: what is seen is that every folder with a new name in it is synchronised.
vi.mock('../../../../main/store/durable-file', { spy: true });

it('a first case brings the names of all its new folders to the disk', async () => {
  const root = temporaryFolder();
  await createCase(new CaseStore(root));
  const synchronised = vi.mocked(durable.syncFolder).mock.calls.map(([folder]) => folder);
  const cases = path.join(root, 'cases');
  expect(synchronised).toEqual(
    expect.arrayContaining([root, cases, path.join(cases, caseIdOf(BYTES).slice(0, 2))]),
  );
});
