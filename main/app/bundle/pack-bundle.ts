import { strToU8, zipSync, type Zippable } from 'fflate';
import { BUNDLE_VERSION, EVENTS, MANIFEST, sourcePart, type Bundle } from './bundle';

/** The earliest time that a zip can name: the same case gives the same bytes. */
const mtime = new Date(1980, 0, 1);

/** The bytes of a `.gouji` file: a zip of the manifest, the events and the files that they are about. */
export function packBundle({ kind, events, sources }: Bundle): Uint8Array {
  const manifest = { format: 'gouji-case', version: BUNDLE_VERSION, kind };
  const parts: Zippable = {
    [MANIFEST]: [strToU8(JSON.stringify(manifest)), { level: 0 }],
    [EVENTS]: strToU8(JSON.stringify({ events })),
  };
  for (const [sha256, bytes] of sources) parts[sourcePart(sha256)] = bytes;
  return zipSync(parts, { mtime });
}
