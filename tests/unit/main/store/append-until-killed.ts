/** A program of its own: appends comments to a case and prints the number of each one that was acknowledged. */
import { writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { CaseStore } from '../../../../main/store/case-store';
import { writeDurably } from '../../../../main/store/durable-file';
import { PLAIN_FILES, type Files } from '../../../../main/store/files';
import { ok } from '../../../../shared/lib/result';
import { tearingDisk } from './tearing-disk';

/** `stop` at the first failure, `retry` for ever, or `tear`: on a disk that loses power at random. */
const [folder = '', caseId = '', prefix = '', mode = 'stop'] = process.argv.slice(2);

const DIE_EVERY = 30;
const disk = tearingDisk(Math.random, DIE_EVERY);
const tearing: Files = {
  ...PLAIN_FILES,
  write: (file, content) => writeDurably(file, content, 0o600, disk),
};
const store = new CaseStore(folder, mode === 'tear' ? { files: tearing } : {});

for (let n = 0; ; n++) {
  const commentId = `${prefix}-${n}`;
  const appended = await store.append(caseId, () =>
    Promise.resolve(
      ok({
        draft: {
          act: { type: 'commentFinding', findingId: 'f', commentId, text: '甲'.repeat(200) },
          who: '张三',
          at: new Date().toISOString(),
        },
        outcome: null,
      }),
    ),
  );
  if (appended.ok) writeSync(1, `${commentId}\n`);
  else writeSync(1, `failed ${JSON.stringify(appended.error)}\n`);
  if (!appended.ok && mode !== 'retry') break;
  if (!appended.ok) await wait(1);
}
