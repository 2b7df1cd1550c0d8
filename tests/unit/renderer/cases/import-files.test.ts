import { afterEach, describe, expect, it, vi } from 'vitest';
import { importDropped, onlyCase } from '../../../../renderer/features/cases/import-files';
import type { ImportOutcome } from '../../../../shared/contract/view';

const imported = (fileName: string): ImportOutcome => ({
  kind: 'imported',
  fileName,
  caseId: fileName,
});
const file = (name: string): File => new File([name], name);

function bridge(): string[] {
  const handed: string[] = [];
  vi.stubGlobal('gouji', {
    call: (_: string, { files }: { files: readonly { name: string; bytes: Uint8Array }[] }) => {
      handed.push(...files.map((each) => `${each.name}=${new TextDecoder().decode(each.bytes)}`));
      return Promise.resolve(files.map((each) => imported(each.name)));
    },
  });
  return handed;
}

afterEach(() => vi.unstubAllGlobals());

describe('importDropped', () => {
  it('hands the bytes of one file after the other, and tells how far it is', async () => {
    const handed = bridge();
    const progress: string[] = [];
    const outcomes = await importDropped(
      [file('a.txt'), file('b.txt')],
      (done, name) => progress.push(`${done} ${name}`),
      () => false,
    );
    expect(handed).toEqual(['a.txt=a.txt', 'b.txt=b.txt']);
    expect(progress).toEqual(['0 a.txt', '1 b.txt']);
    expect(outcomes).toEqual([imported('a.txt'), imported('b.txt')]);
  });

  it('stops between two files', async () => {
    const handed = bridge();
    const outcomes = await importDropped(
      [file('a.txt'), file('b.txt')],
      () => undefined,
      () => handed.length > 0,
    );
    expect(outcomes).toEqual([imported('a.txt')]);
  });

  it('reads no file that is too large', async () => {
    const handed = bridge();
    const read = vi.fn<() => Promise<ArrayBuffer>>();
    const outcomes = await importDropped(
      [{ name: '录像.mp4', size: 50 * 1024 * 1024 + 1, arrayBuffer: read }, file('b.txt')],
      () => undefined,
      () => false,
    );
    expect(read).not.toHaveBeenCalled();
    expect(handed).toEqual(['b.txt=b.txt']);
    expect(outcomes).toEqual([
      { kind: 'failed', fileName: '录像.mp4', error: { kind: 'fileTooLarge', limitMb: 50 } },
      imported('b.txt'),
    ]);
  });

  it('goes on after a file that cannot be read, as a folder is', async () => {
    bridge();
    const folder = {
      name: '报告',
      size: 4096,
      arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')),
    };
    const outcomes = await importDropped(
      [folder, file('b.txt')],
      () => undefined,
      () => false,
    );
    expect(outcomes).toEqual([
      {
        kind: 'failed',
        fileName: '报告',
        error: { kind: 'unreadableFile', code: 'NotFoundError' },
      },
      imported('b.txt'),
    ]);
  });
});

describe('onlyCase', () => {
  it('opens the case of a single file, new or known, and of nothing else', () => {
    const failed: ImportOutcome = { kind: 'failed', fileName: 'x', error: { kind: 'emptyFile' } };
    expect(onlyCase([imported('a')])).toBe('a');
    expect(onlyCase([{ kind: 'known', fileName: 'a', caseId: 'k' }])).toBe('k');
    expect(onlyCase([failed])).toBeNull();
    expect(onlyCase([imported('a'), imported('b')])).toBeNull();
  });
});
