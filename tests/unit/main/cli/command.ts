import path from 'node:path';
import { readArguments } from '../../../../main/cli/arguments';
import { runAudit } from '../../../../main/cli/run-audit';
import { inProcessReader } from '../app/in-process-reader';

const root = path.resolve(import.meta.dirname, '../../../..');
export const sample = path.join(root, 'assets/samples/kaijiang-2021.txt');

/** The headless command with these arguments: what it prints, and how it ends. */
export async function run(args: readonly string[], passphrase?: string) {
  const parsed = readArguments(args);
  if (!parsed.ok) throw new Error(parsed.error.kind);
  const out: string[] = [];
  const err: string[] = [];
  const status = await runAudit(parsed.value, {
    fontFolder: path.join(root, 'assets/fonts'),
    program: 'Gouji test',
    passphrase,
    now: new Date(Date.now() + 60_000),
    reader: inProcessReader(),
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { status, out: out.join('\n'), err };
}
