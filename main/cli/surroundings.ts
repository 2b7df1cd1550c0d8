import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Reader } from '../import/reader';
import { forkedReader } from './forked-reader';

/** What a command gets from outside, and where it speaks to. */
export interface Surroundings {
  /** The app's `assets/fonts`. */
  readonly fontFolder: string;
  /** Name and version. */
  readonly program: string;
  readonly passphrase: string | undefined;
  readonly now: Date;
  /** Has a process of its own, to be ended when all is done. */
  readonly reader: Reader;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

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
    reader: forkedReader(path.join(root, 'build', 'main', 'reader.js')),
    out: (line) => void process.stdout.write(`${line}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
  };
}
