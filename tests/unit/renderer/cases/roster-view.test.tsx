import { describe, expect, it } from 'vitest';
import { RosterView } from '../../../../renderer/features/cases/roster/roster-view';
import { useRoster } from '../../../../renderer/features/cases/roster/use-roster';
import { bridge, key, mounted, press, type } from '../mounted';

const nothing = (): void => undefined;
const EMPTY = { ok: true, value: { units: [], links: [] } };

function Roster() {
  return <RosterView cases={[]} kept={useRoster()} onOpen={nothing} />;
}

it('does again what was undone, until something else is done', async () => {
  bridge({
    getRoster: () => EMPTY,
    saveRoster: ({ roster }: { roster: unknown }) => ({ ok: true, value: roster }),
  });
  const place = await mounted(<Roster />);
  const enter = async (unit: string): Promise<void> => {
    await press(place, 'roster-edit');
    await type(place, 'roster-text', unit);
    await press(place, 'roster-save');
  };
  const canRedo = (): boolean => place.querySelector('[data-testid="roster-redo"]') !== null;
  await enter('开江县教育局');
  expect(canRedo()).toBe(false);
  await key('z');
  expect(place.textContent).not.toContain('开江县教育局');
  expect(canRedo()).toBe(true);
  await key('y', { ctrlKey: true });
  expect(place.textContent).toContain('开江县教育局');
  expect(canRedo()).toBe(false);
  await key('z');
  await enter('开江县财政局');
  expect(canRedo()).toBe(false);
});

describe('a roster that could not be read', () => {
  it('is not taken for none, and is read again when asked', async () => {
    let answer: unknown = { ok: false, error: { kind: 'readFailed', code: 'EBUSY' } };
    bridge({ getRoster: () => answer });
    const place = await mounted(<Roster />);
    expect(place.textContent).toContain('EBUSY');
    expect(place.textContent).not.toContain('还没有单位名册');
    expect(place.querySelector('[data-testid="roster-edit"]')).toBeNull();
    answer = EMPTY;
    await press(place, 'roster-again');
    expect(place.textContent).toContain('还没有单位名册');
    expect(place.querySelector('[role="alert"]')).toBeNull();
  });

  it('because it is damaged is replaced by another', async () => {
    bridge({
      getRoster: () => ({ ok: false, error: { kind: 'rosterDamaged' } }),
      saveRoster: ({ roster }: { roster: unknown }) => ({ ok: true, value: roster }),
    });
    const place = await mounted(<Roster />);
    expect(place.textContent).toContain('单位名册没有读出来');
    await press(place, 'roster-edit');
    await type(place, 'roster-text', '开江县教育局');
    await press(place, 'roster-save');
    expect(place.textContent).toContain('开江县教育局');
    expect(place.querySelector('[role="alert"]')).toBeNull();
  });
});
