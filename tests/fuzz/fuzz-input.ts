import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { randomOf } from '../generator/random';
import { mutateFile } from './mutate-file';

/** How often each format comes; reading a PDF takes ten times as long as any other. */
const SHARES = [
  'txt',
  'html',
  'html',
  'docx',
  'docx',
  'docx',
  'xlsx',
  'xlsx',
  'odt',
  'odt',
  'doc',
] as const;
const PDF_SHARE = 0.06;

export interface FuzzInput {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** All files of the corpus, by `corpus` the folder. */
export function corpusFiles(corpus: string): readonly FuzzInput[] {
  return readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter((name) => path.basename(name).startsWith('source.'))
    .toSorted()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(path.join(corpus, name))) }));
}

/** The damaged file of a seed. */
export function fuzzInput(files: readonly FuzzInput[], seed: number): FuzzInput {
  const random = randomOf(seed, 'fuzz');
  const format = random.chance(PDF_SHARE) ? 'pdf' : random.pick(SHARES);
  const [first, ...rest] = files.filter(({ name }) => name.endsWith(`.${format}`));
  if (!first) throw new Error(`no ${format} in the corpus`);
  const { name, bytes } = random.pick([first, ...rest]);
  const once = mutateFile(name, bytes, random);
  return { name, bytes: random.chance(0.3) ? mutateFileAgain(name, once, random) : once };
}

/** A file that the first damage has made unpackable stays as it is. */
function mutateFileAgain(
  name: string,
  bytes: Uint8Array,
  random: ReturnType<typeof randomOf>,
): Uint8Array {
  try {
    return mutateFile(name, bytes, random);
  } catch {
    return bytes;
  }
}
