import { expect, it, vi } from 'vitest';
import { DeletedDialog } from '../../../renderer/features/keeping/deleted-dialog';
import { bridge, mounted, press } from './mounted';

const LOST = {
  caseId: 'a'.repeat(32),
  fileName: '开江县.txt',
  backup: { name: '000001', madeAt: '2026-01-05T10:00:00.000Z', events: 3 },
};

const DELETED = {
  name: `${LOST.caseId}-20260105T100000000Z`,
  caseId: LOST.caseId,
  unit: '开江县人民政府',
  year: 2021,
  fileName: '开江县.txt',
  deletedAt: '2026-01-05T10:00:00.000Z',
  who: '张三',
};

it.each([
  ['lost', 'bring-lost-back', 'restoreBackup'],
  ['deleted', 'bring-back', 'restoreCase'],
])('takes no second click while it brings a %s case back', async (kind, button, call) => {
  let answer = (): void => undefined;
  const restore = (): unknown =>
    new Promise((resolve) => (answer = () => resolve({ ok: true, value: null })));
  const asked = bridge({
    listDeletedCases: () => ({ ok: true, value: kind === 'deleted' ? [DELETED] : [] }),
    listLostCases: () => ({ ok: true, value: kind === 'lost' ? [LOST] : [] }),
    [call]: restore,
  });
  const place = await mounted(
    <DeletedDialog onClose={() => undefined} onBroughtBack={() => undefined} />,
  );
  const restores = (): number => asked.filter(([name]) => name === call).length;
  await press(place, button);
  await press(place, button);
  expect(restores()).toBe(1);
  answer();
  await vi.waitFor(() => expect(place.querySelector(':disabled')).toBeNull());
  await press(place, button);
  expect(restores()).toBe(2);
});

it('offers a case whose folder is gone, and brings it back from its backup', async () => {
  let lost = [LOST];
  const broughtBack = vi.fn();
  const asked = bridge({
    listDeletedCases: () => ({ ok: true, value: [] }),
    listLostCases: () => ({ ok: true, value: lost }),
    restoreBackup: () => {
      lost = [];
      return { ok: true, value: null };
    },
  });
  const place = await mounted(
    <DeletedDialog onClose={() => undefined} onBroughtBack={broughtBack} />,
  );
  expect(place.textContent).toContain('文件夹不见了的案卷');
  expect(place.textContent).toContain('开江县.txt');
  await press(place, 'bring-lost-back');
  expect(asked).toContainEqual(['restoreBackup', { caseId: LOST.caseId, name: '000001' }]);
  expect(broughtBack).toHaveBeenCalledOnce();
  expect(place.textContent).not.toContain('文件夹不见了的案卷');
});
