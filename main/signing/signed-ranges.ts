/** A signature as it lies in the bytes of a file, before anything of the file is believed. */
export interface SignedRange {
  readonly byteRange: readonly [start: number, gap: number, resume: number, rest: number];
  /** What stands in the gap, decoded. */
  readonly contents: Uint8Array;
  /** The bytes that it covers: those before the gap and those behind. */
  readonly parts: readonly [Uint8Array, Uint8Array];
}

// /ByteRange [0 162719 169121 886    ]
const BYTE_RANGE = /\/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/g;
const HEX_STRING = /^<((?:[0-9a-f]{2})+)>$/i;

function rangeAt(bytes: Uint8Array, numbers: SignedRange['byteRange']): SignedRange | null {
  const [start, gap, resume, rest] = numbers;
  if (start !== 0 || resume < gap || resume + rest > bytes.length) return null;
  const hex = HEX_STRING.exec(Buffer.from(bytes.subarray(gap, resume)).toString('latin1'))?.[1];
  if (hex === undefined) return null;
  return {
    byteRange: numbers,
    contents: new Uint8Array(Buffer.from(hex, 'hex')),
    parts: [bytes.subarray(0, gap), bytes.subarray(resume, resume + rest)],
  };
}

/**
 * Every signature of a file in the order of the bytes; `null` for one whose ranges leave out anything but its own
 * place. It reads bytes only: a damaged file can make a PDF parser run for ever.
 */
export function signedRanges(bytes: Uint8Array): readonly (SignedRange | null)[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return Array.from(text.matchAll(BYTE_RANGE), ([, start, gap, resume, rest]) =>
    rangeAt(bytes, [Number(start), Number(gap), Number(resume), Number(rest)]),
  );
}

/** Whether the file means to be signed, whatever became of the signature. */
export const claimsSignature = (bytes: Uint8Array): boolean =>
  /\/SubFilter\s*\/(?:ETSI\.|adbe\.)/.test(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'),
  );

/** One past the last byte that it covers. */
export const endOf = ({ byteRange: [, , resume, rest] }: SignedRange): number => resume + rest;
