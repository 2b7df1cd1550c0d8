import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Surroundings } from './run-audit';

interface Manifest {
  readonly productName: string;
  readonly version: string;
}

/** The command's surroundings. `root`: the app's root, where package.json and assets are. */
export function surroundingsOf(root: string): Surroundings {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Manifest;
  return {
    fontFolder: path.join(root, 'assets', 'fonts'),
    program: `${manifest.productName} ${manifest.version}`,
    passphrase: process.env['GOUJI_PASSPHRASE'],
    now: new Date(),
    out: (line) => void process.stdout.write(`${line}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
  };
}
