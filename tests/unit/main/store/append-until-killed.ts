/** A program of its own: appends comments to a case and prints the number of each one that was acknowledged. */
import { writeSync } from 'node:fs';
import { CaseStore } from '../../../../main/store/case-store';
import { ok } from '../../../../shared/lib/result';

const [folder = '', caseId = '', prefix = ''] = process.argv.slice(2);
const store = new CaseStore(folder);

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
  if (!appended.ok) {
    writeSync(1, `failed ${JSON.stringify(appended.error)}\n`);
    break;
  }
  writeSync(1, `${commentId}\n`);
}
