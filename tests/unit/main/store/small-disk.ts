import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/** Mounts a disk in memory of that many KB at a folder; only root may. Answers how to take it off again. */
export function mountSmallDisk(folder: string, sizeKb: number): () => void {
  mkdirSync(folder, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${sizeKb}k`, 'tmpfs', folder]);
  return () => {
    execFileSync('umount', [folder]);
  };
}

/** Whether this process may mount; where not, the tests on a full disk are skipped, and say so. */
export function canMount(folder: string): boolean {
  try {
    mountSmallDisk(folder, 64)();
    return true;
  } catch {
    return false;
  }
}
