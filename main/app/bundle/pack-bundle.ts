import { strToU8, Zip, ZipPassThrough } from 'fflate';
import {
  MAX_BUNDLE_BYTES,
  MAX_BUNDLE_EVENTS,
  MAX_BUNDLE_EVENTS_MB,
} from '../../../shared/contract/limits';
import { fail, ok, type Result } from '../../../shared/lib/result';
import { inSlices } from '../../import/zip/in-slices';
import {
  BUNDLE_VERSION,
  EVENTS,
  MANIFEST,
  sourcePart,
  TOO_LARGE,
  type Bundle,
  type BundleError,
} from './bundle';

/** The earliest time that a zip can name: the same case gives the same bytes. */
const mtime = new Date(1980, 0, 1);

type Parts = readonly (readonly [name: string, bytes: Uint8Array])[];

function partsOf({ kind, events, sources }: Bundle): Parts {
  const manifest = { format: 'gouji-case', version: BUNDLE_VERSION, kind };
  return [
    [MANIFEST, strToU8(JSON.stringify(manifest))],
    [EVENTS, strToU8(JSON.stringify({ events }))],
    ...[...sources].map(([sha256, bytes]) => [sourcePart(sha256), bytes] as const),
  ];
}

function isTooLarge(events: number, parts: Parts): boolean {
  const eventBytes = parts.find(([name]) => name === EVENTS)?.[1].length ?? 0;
  return events > MAX_BUNDLE_EVENTS || eventBytes > MAX_BUNDLE_EVENTS_MB * 1024 * 1024;
}

async function joined(chunks: readonly Uint8Array[]): Promise<Uint8Array> {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    await inSlices(chunk, (slice) => {
      all.set(slice, at);
      at += slice.length;
    });
  }
  return all;
}

/**
 * The bytes of a `.gouji` file: a zip of the manifest, the events and the files that they are about. Nothing in it is
 * compressed: reports are mostly packed already, and what packs too well would be refused where it is read.
 */
export async function packBundle(bundle: Bundle): Promise<Result<Uint8Array, BundleError>> {
  const parts = partsOf(bundle);
  if (isTooLarge(bundle.events.length, parts)) return fail(TOO_LARGE);
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, bytes] of parts) {
    const part = new ZipPassThrough(name);
    part.mtime = mtime;
    zip.add(part);
    await inSlices(bytes, (slice, isLast) => part.push(slice, isLast));
  }
  zip.end();
  const packed = await joined(chunks);
  return packed.length > MAX_BUNDLE_BYTES ? fail(TOO_LARGE) : ok(packed);
}
