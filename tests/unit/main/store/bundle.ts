import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';

/** One of this folder's programs as a file that plain Node runs. */
export async function bundle(entry: string, outFile: string): Promise<void> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: path.join(import.meta.dirname, entry), write: false, target: 'node20' },
  });
  const output = 'output' in result ? result.output : [];
  const chunks = output.flatMap((file) => (file.type === 'chunk' ? file : []));
  const [chunk] = chunks;
  if (!chunk || chunks.length > 1) throw new Error('expected one chunk');
  await mkdir(path.dirname(outFile), { recursive: true });
  await writeFile(outFile, chunk.code);
}
