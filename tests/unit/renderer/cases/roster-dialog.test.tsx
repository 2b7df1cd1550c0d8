import { expect, it } from 'vitest';
import { RosterView } from '../../../../renderer/features/cases/roster/roster-view';
import { useRoster } from '../../../../renderer/features/cases/roster/use-roster';
import { bridge, mounted, press, type } from '../mounted';

const nothing = (): void => undefined;

function Roster() {
  return <RosterView cases={[]} kept={useRoster()} onOpen={nothing} />;
}

it('says that the roster was not kept, and keeps what was entered', async () => {
  let full = true;
  const asked = bridge({
    getRoster: () => ({ ok: true, value: { units: [], links: [] } }),
    saveRoster: ({ roster }: { roster: unknown }) =>
      full
        ? { ok: false, error: { kind: 'saveFailed', reason: 'diskFull' } }
        : { ok: true, value: roster },
  });
  const place = await mounted(<Roster />);
  await press(place, 'roster-edit');
  await type(place, 'roster-text', '开江县教育局\n开江县民政局');
  await press(place, 'roster-save');
  const dialog = place.querySelector('[data-testid="roster-dialog"]');
  expect(dialog?.querySelector('[role="alert"]')?.textContent).toContain('磁盘');
  expect(dialog?.querySelector('textarea')?.value).toBe('开江县教育局\n开江县民政局');
  full = false;
  await press(place, 'roster-save');
  expect(place.querySelector('[data-testid="roster-dialog"]')).toBeNull();
  expect(asked.filter(([name]) => name === 'saveRoster')).toHaveLength(2);
});
