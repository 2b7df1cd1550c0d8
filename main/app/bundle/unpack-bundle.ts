import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { verifyChain } from '../../../shared/casefile/chain';
import type { CaseFileInfo } from '../../../shared/casefile/event';
import { MAX_BUNDLE_BYTES, MAX_BUNDLE_EVENTS_MB } from '../../../shared/contract/limits';
import { fail, ok, type Result } from '../../../shared/lib/result';
import { inSlices } from '../../import/zip/in-slices';
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
  TOO_LARGE,
  type Bundle,
  type BundleError,
} from './bundle';

const DAMAGED: Result<never, BundleError> = fail({ kind: 'bundleDamaged' });

/** A zip whose first part is the manifest: `PK\3\4`, and the name behind the thirty bytes of its head. */
export function isBundle(bytes: Uint8Array): boolean {
  const text = (from: number, length: number): string =>
    String.fromCharCode(...bytes.subarray(from, from + length));
  return text(0, 4) === 'PK\u0003\u0004' && text(30, MANIFEST.length) === MANIFEST;
}

const damaged = (detail: string): Refusal => new Refusal('damaged', detail);

function parseJson(bytes: Uint8Array, name: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    // Of the text, and of its bytes.
    if (error instanceof SyntaxError || error instanceof TypeError) throw damaged(name);
    throw error;
  }
}

async function readJson<T>(file: PackedFile, name: string, schema: z.ZodType<T>): Promise<T> {
  const bytes = await file.readBeside(name, MAX_BUNDLE_EVENTS_MB * 1024 * 1024);
  if (!bytes) throw damaged(name);
  const read = schema.safeParse(parseJson(bytes, name));
  if (!read.success) throw damaged(read.error.message);
  return read.data;
}

async function digestOf(bytes: Uint8Array): Promise<string> {
  const hash = createHash('sha256');
  await inSlices(bytes, (slice) => hash.update(slice));
  return hash.digest('hex');
}

/** The files by their hashes; a missing or changed one ends the reading. */
async function readSources(
  file: PackedFile,
  files: readonly CaseFileInfo[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const sources = new Map<string, Uint8Array>();
  for (const { sha256: name } of files) {
    const bytes = await file.readBeside(sourcePart(name));
    if (!bytes || (await digestOf(bytes)) !== name) throw damaged(name);
    sources.set(name, bytes);
  }
  return sources;
}

async function unpack(bytes: Uint8Array): Promise<Result<Bundle, BundleError>> {
  const file = new PackedFile(bytes, MAX_BUNDLE_BYTES);
  const { version } = await readJson(file, MANIFEST, manifestSchema);
  if (version > BUNDLE_VERSION) return fail({ kind: 'bundleNewer' });
  const { kind } = await readJson(file, MANIFEST, manifestOfThisVersion);
  const { events } = await readJson(file, EVENTS, bundleEventsSchema);
  if (events[0]?.act.type !== 'importFile' || verifyChain(events, sha256) !== null) return DAMAGED;
  const sources = await readSources(file, kind === 'reading' ? [] : filesOf(events));
  return ok({ kind, events, sources });
}

/**
 * Reads a `.gouji` file. It comes from outside and may be hostile: its parts are bounded in size and ratio, each is
 * checked by its schema, the chain of events and the hash of every file must hold. What is not so is damaged.
 */
export async function unpackBundle(bytes: Uint8Array): Promise<Result<Bundle, BundleError>> {
  if (bytes.length > MAX_BUNDLE_BYTES) return fail(TOO_LARGE);
  try {
    return await unpack(bytes);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.reason === 'unpackedTooLarge' ? fail(TOO_LARGE) : DAMAGED;
  }
}
