import { expect, it, vi } from 'vitest';
import type { Queue } from '../../../../renderer/features/cases/queue';
import { QueuePanel } from '../../../../renderer/features/cases/queue-panel';
import type { ImportOutcome } from '../../../../shared/contract/case-list';
import { mounted, press } from '../mounted';

const nothing = (): void => undefined;
const acts = { importFiles: nothing, chooseFiles: nothing, stop: nothing, clear: nothing };
const imported = (deletedBefore: boolean): ImportOutcome => ({
  ...{ kind: 'imported', fileName: '开江.txt', caseId: 'a', doubts: 0, deletedBefore },
});

it('says that there is a deleted case of an imported file, and leads to it', async () => {
  const onDeleted = vi.fn();
  const panel = (state: ImportOutcome) => {
    const queue: Queue = [{ batch: '1', index: 0, name: '开江.txt', state }];
    return <QueuePanel {...{ queue, onDeleted, onOpen: nothing }} {...acts} />;
  };
  const fresh = await mounted(panel(imported(false)));
  expect(fresh.querySelector('[data-testid="import-deleted"]')).toBeNull();
  const again = await mounted(panel(imported(true)));
  expect(again.textContent).toContain('另有一个已删除的案卷，可以恢复');
  await press(again, 'import-deleted');
  expect(onDeleted).toHaveBeenCalledOnce();
});
