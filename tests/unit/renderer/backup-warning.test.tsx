import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import { BackupWarning } from '../../../renderer/backup-warning';
import type { Notice } from '../../../shared/contract/calls';

let root: Root | null = null;

afterEach(() => {
  act(() => root?.unmount());
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
});

it('says that no backup could be made, and why, until it is closed', () => {
  const told: ((notice: Notice) => void)[] = [];
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('gouji', {
    onNotice: (kinds: readonly string[], listener: (notice: Notice) => void) => {
      expect(kinds).toEqual(['backupFailed']);
      told.push(listener);
      return () => undefined;
    },
  });
  const place = document.body.appendChild(document.createElement('div'));
  act(() => {
    root = createRoot(place);
    root.render(<BackupWarning />);
  });
  expect(place.textContent).toBe('');
  act(() => told[0]?.({ kind: 'backupFailed', code: 'ENOSPC' }));
  expect(place.textContent).toContain('内容已经保存，但没有做成备份（ENOSPC）');
  act(() => place.querySelector('button')?.click());
  expect(place.querySelector('[data-testid="backup-warning"]')).toBeNull();
});
