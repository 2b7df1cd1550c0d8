import { closeSync, openSync, readSync, statSync, type Stats } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import type { Result } from '../../shared/lib/result';
import { fail, ok } from '../../shared/lib/result';

export type TargetError =
  | { readonly kind: 'outputNotAFolder'; readonly path: string }
  /** The PDF would replace something that is none: a report, a key. */
  | { readonly kind: 'outputIsNoPdf'; readonly path: string };

/** What cannot be looked at (a file taken for a folder, a name too long) is left to the writing, which says why. */
function look(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

const isFolder = (path: string): boolean => look(path)?.isDirectory() ?? false;

/** Nothing there yet, or a PDF. */
function mayReplace(path: string): boolean {
  const found = look(path);
  if (!found) return true;
  if (!found.isFile()) return false;
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(5);
    readSync(file, start, 0, 5, 0);
    return start.toString('latin1') === '%PDF-';
  } finally {
    closeSync(file);
  }
}

/** A name in the folder for each file; of equal ones the later are numbered, so that none replaces another. */
function namesIn(folder: string, files: readonly string[], suffix: string): readonly string[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const name = `${basename(file, extname(file))}${suffix}`;
    let free = name;
    // Windows takes names that differ in case alone for one.
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name}-${count}`;
    taken.add(free.toLowerCase());
    return join(folder, `${free}.pdf`);
  });
}

/** Where the PDF of each file goes: of one file to `pdf` itself, of several into it as a folder. */
export function pdfTargets(
  pdf: string,
  files: readonly string[],
  suffix = '',
): Result<readonly string[], TargetError> {
  const folder = isFolder(pdf);
  if (!folder && files.length > 1) return fail({ kind: 'outputNotAFolder', path: pdf });
  const targets = folder ? namesIn(pdf, files, suffix) : [pdf];
  const wrong = targets.find((target) => !mayReplace(resolve(target)));
  return wrong === undefined ? ok(targets) : fail({ kind: 'outputIsNoPdf', path: wrong });
}
