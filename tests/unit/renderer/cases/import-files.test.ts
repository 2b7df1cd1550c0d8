import { afterEach, describe, expect, it, vi } from 'vitest';
import { importDropped, type DroppedFile } from '../../../../renderer/features/cases/import-files';
import type { ImportOutcome } from '../../../../shared/contract/case-list';

const imported = (fileName: string): ImportOutcome => ({
  kind: 'imported',
  deletedBefore: false,
  fileName,
  caseId: fileName,
  doubts: 0,
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

/** What was told of the files, in order: `reading 0`, or the outcome. */
async function watchDrop(
  files: readonly DroppedFile[],
  stopped = (): boolean => false,
): Promise<readonly unknown[]> {
  const told: unknown[] = [];
  await importDropped(files, {
    onReading: (index) => told.push(`reading ${index}`),
    onSettled: (_, outcome) => told.push(outcome),
    stopped,
  });
  return told;
}

afterEach(() => vi.unstubAllGlobals());

describe('importDropped', () => {
  it('hands the bytes of one file after the other, and tells how far it is', async () => {
    const handed = bridge();
    const told = await watchDrop([file('a.txt'), file('b.txt')]);
    expect(handed).toEqual(['a.txt=a.txt', 'b.txt=b.txt']);
    expect(told).toEqual(['reading 0', imported('a.txt'), 'reading 1', imported('b.txt')]);
  });

  it('stops between two files', async () => {
    const handed = bridge();
    const told = await watchDrop([file('a.txt'), file('b.txt')], () => handed.length > 0);
    expect(told).toEqual(['reading 0', imported('a.txt')]);
  });

  it('reads no file that is too large', async () => {
    const handed = bridge();
    const read = vi.fn<() => Promise<ArrayBuffer>>();
    const large = { name: '录像.mp4', size: 50 * 1024 * 1024 + 1, arrayBuffer: read };
    const told = await watchDrop([large, file('b.txt')]);
    expect(read).not.toHaveBeenCalled();
    expect(handed).toEqual(['b.txt=b.txt']);
    expect(told).toContainEqual({
      kind: 'failed',
      fileName: '录像.mp4',
      error: { kind: 'fileTooLarge', limitMb: 50 },
    });
    expect(told).toContainEqual(imported('b.txt'));
  });

  it('goes on after a file that cannot be read', async () => {
    bridge();
    const gone = {
      name: '报告',
      size: 4096,
      arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')),
    };
    const told = await watchDrop([gone, file('b.txt')]);
    expect(told).toContainEqual({
      kind: 'failed',
      fileName: '报告',
      error: { kind: 'unreadableFile', code: 'NotFoundError' },
    });
    expect(told).toContainEqual(imported('b.txt'));
  });
});
