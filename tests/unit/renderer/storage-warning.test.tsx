import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import { StorageWarning } from '../../../renderer/storage-warning';
import type { Notice } from '../../../shared/contract/calls';

let root: Root | null = null;

afterEach(() => {
  act(() => root?.unmount());
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
});

/** The warning, and what tells it of trouble. */
function shown(): { readonly place: HTMLElement; readonly tell: (notice: Notice) => void } {
  const told: ((notice: Notice) => void)[] = [];
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('gouji', {
    onNotice: (kinds: readonly string[], listener: (notice: Notice) => void) => {
      expect(kinds).toEqual(['backupFailed', 'conversionUnfinished']);
      told.push(listener);
      return () => undefined;
    },
  });
  const place = document.body.appendChild(document.createElement('div'));
  act(() => {
    root = createRoot(place);
    root.render(<StorageWarning />);
  });
  return { place, tell: (notice) => act(() => told[0]?.(notice)) };
}

it('says that no backup could be made, and why, until it is closed', () => {
  const { place, tell } = shown();
  expect(place.textContent).toBe('');
  tell({ kind: 'backupFailed', code: 'ENOSPC' });
  expect(place.textContent).toContain('内容已经保存，但没有做成备份（ENOSPC）');
  act(() => place.querySelector('button')?.click());
  expect(place.querySelector('[data-testid="storage-warning"]')).toBeNull();
});

it('says that not all files are encrypted or decrypted, and that the next password goes on', () => {
  const { place, tell } = shown();
  tell({ kind: 'conversionUnfinished', code: 'ENOSPC', kept: null });
  expect(place.textContent).toContain('有的文件还没有加密或解密完（ENOSPC）');
  expect(place.textContent).toContain('会接着处理');
  tell({ kind: 'conversionUnfinished', code: 'EDAMAGED', kept: 'vault.json.kept-2' });
  expect(place.textContent).toContain('密码已取消');
  expect(place.textContent).toContain('vault.json.kept-2');
});
