import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isSealed } from '../../../../main/store/sealed-bytes';

/** Large enough that a conversion of all of them can be met in its middle. */
const COUNT = 40;
const PLACES = ['cases', 'backups', 'deleted', 'texts'] as const;

const contentOf = (n: number): string => `共受理${n}件`.repeat(2000);

/** The files that `furnish` puts into a data folder, spread over the places where cases are kept. */
export const fortyFiles = (folder: string): readonly string[] =>
  Array.from({ length: COUNT }, (_, n) =>
    path.join(folder, PLACES[n % PLACES.length] ?? '', 'ab', String(n)),
  );

export function furnish(folder: string): void {
  for (const [n, file] of fortyFiles(folder).entries()) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, contentOf(n));
  }
}

/** How many of them are sealed. */
export const sealedOf = (folder: string): number =>
  fortyFiles(folder).filter((file) => isSealed(readFileSync(file))).length;

/** Whether each is read as what was put into it. */
export async function allRead(
  folder: string,
  read: (file: string) => Promise<Uint8Array>,
): Promise<boolean> {
  for (const [n, file] of fortyFiles(folder).entries()) {
    if (Buffer.from(await read(file)).toString('utf8') !== contentOf(n)) return false;
  }
  return true;
}
