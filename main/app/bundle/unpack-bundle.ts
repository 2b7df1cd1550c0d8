import { verifyChain } from '../../../shared/casefile/chain';
import type { CaseFileInfo } from '../../../shared/casefile/event';
import type { AppError } from '../../../shared/contract/view';
import { fail, ok, type Result } from '../../../shared/lib/result';
import { PackedFile } from '../../import/zip/packed-file';
import { Refusal } from '../../import/zip/refusal';
import { sha256 } from '../../store/sha256';
import {
  BUNDLE_VERSION,
  bundleEventsSchema,
  EVENTS,
  filesOf,
  MANIFEST,
  manifestOfThisVersion,
  manifestSchema,
  sourcePart,
  type Bundle,
} from './bundle';

type BundleError = Extract<AppError, { kind: 'bundleDamaged' | 'bundleNewer' }>;

const DAMAGED: Result<never, BundleError> = fail({ kind: 'bundleDamaged' });

/** The events of a case that was worked on for a year are far below this; more is no case. */
const MAX_JSON_BYTES = 20 * 1024 * 1024;

/** A zip whose first part is the manifest: `PK\3\4`, and the name behind the thirty bytes of its head. */
export function isBundle(bytes: Uint8Array): boolean {
  const text = (from: number, length: number): string =>
    String.fromCharCode(...bytes.subarray(from, from + length));
  return text(0, 4) === 'PK\u0003\u0004' && text(30, MANIFEST.length) === MANIFEST;
}

function readJson(file: PackedFile, name: string): unknown {
  const bytes = file.read(name);
  if (!bytes || bytes.length > MAX_JSON_BYTES) throw new Refusal('damaged', name);
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}

/** The files by their hashes; a missing or changed one ends the reading. */
function readSources(
  file: PackedFile,
  files: readonly CaseFileInfo[],
): ReadonlyMap<string, Uint8Array> {
  return new Map(
    files.map(({ sha256: name }) => {
      const bytes = file.read(sourcePart(name));
      if (!bytes || sha256(bytes) !== name) throw new Refusal('damaged', name);
      return [name, bytes];
    }),
  );
}

function unpack(bytes: Uint8Array): Result<Bundle, BundleError> {
  const file = new PackedFile(bytes);
  const manifest = readJson(file, MANIFEST);
  const { version } = manifestSchema.parse(manifest);
  if (version > BUNDLE_VERSION) return fail({ kind: 'bundleNewer' });
  const { kind } = manifestOfThisVersion.parse(manifest);
  const { events } = bundleEventsSchema.parse(readJson(file, EVENTS));
  if (events[0]?.act.type !== 'importFile' || verifyChain(events, sha256) !== null) return DAMAGED;
  const sources = readSources(file, kind === 'reading' ? [] : filesOf(events));
  return ok({ kind, events, sources });
}

/**
 * Reads a `.gouji` file. It comes from outside and may be hostile: its parts are bounded in size and ratio, each is
 * checked by its schema, the chain of events and the hash of every file must hold. What is not so is damaged.
 */
export function unpackBundle(bytes: Uint8Array): Result<Bundle, BundleError> {
  try {
    return unpack(bytes);
  } catch (error) {
    if (error instanceof Error) return DAMAGED;
    throw error;
  }
}
