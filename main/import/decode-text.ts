import { fail, ok, type Result } from '../../shared/lib/result';
import type { ReadError } from './read-error';

export interface DecodedText {
  readonly encoding: 'UTF-8' | 'GB18030' | 'UTF-16LE' | 'UTF-16BE';
  readonly text: string;
}

type Encoding = DecodedText['encoding'];

/** `null` where the bytes are not of this encoding; a byte order mark is left out of the text. */
function decodeAs(encoding: Encoding, bytes: Uint8Array): DecodedText | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // GB18030's mark is not taken off by the decoder itself.
    return { encoding, text: text.startsWith('\ufeff') ? text.slice(1) : text };
  } catch {
    return null;
  }
}

const BYTE_ORDER_MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['UTF-8', [0xef, 0xbb, 0xbf]],
  ['GB18030', [0x84, 0x31, 0x95, 0x33]],
  ['UTF-16LE', [0xff, 0xfe]],
  ['UTF-16BE', [0xfe, 0xff]],
];

const markedEncoding = (bytes: Uint8Array): Encoding | null =>
  BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0] ?? null;

/** ASCII, punctuation, Chinese, full-width forms: what a Chinese report is written in. */
const USUAL =
  /[\t\n\r -~\u00a0-\u00ff\u2000-\u206f\u2100-\u22ff\u2460-\u24ff\u2500-\u25ff\u3000-\u303f\u3400-\u4dbf\u4e00-\u9fff\uff00-\uffef]|\p{Script=Han}/gu;

/** Share of the characters that a report would contain. Judged on the beginning: it is enough. */
function plausibility(text: string): number {
  const sample = text.slice(0, 20_000);
  return sample === '' ? 0 : (sample.match(USUAL) ?? []).join('').length / sample.length;
}

/** Text in the wrong byte order is mostly Yi, Hangul and private use. */
const LEAST_PLAUSIBLE = 0.9;

function unmarkedUtf16(bytes: Uint8Array): DecodedText | null {
  if (bytes.length % 2 !== 0) return null;
  const candidates = (['UTF-16LE', 'UTF-16BE'] as const)
    .flatMap((encoding) => decodeAs(encoding, bytes) ?? [])
    .map((decoded) => ({ decoded, score: plausibility(decoded.text) }))
    .sort((a, b) => b.score - a.score);
  const best = candidates[0];
  return best && best.score >= LEAST_PLAUSIBLE ? best.decoded : null;
}

const inRange = (byte: number | undefined, low: number, high: number): boolean =>
  byte !== undefined && byte >= low && byte <= high;

/**
 * Almost any bytes decode as GB18030, so that damaged UTF-8, Big5 and unmarked UTF-16 would come out as wrong
 * Chinese. Real text stays within the rows of GB 2312, or is a four-byte character; these others leave them often.
 * Gives the share of the characters beyond ASCII that do.
 */
function commonShare(bytes: Uint8Array): number {
  let common = 0;
  let rare = 0;
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    const trail = bytes[at + 1];
    if (lead < 0x80) {
      at += 1;
    } else if (inRange(trail, 0x30, 0x39)) {
      common += 1;
      at += 4;
    } else {
      const hanziOrSymbol = inRange(lead, 0xa1, 0xa9) || inRange(lead, 0xb0, 0xf7);
      if (hanziOrSymbol && inRange(trail, 0xa1, 0xfe)) common += 1;
      else rare += 1;
      at += 2;
    }
  }
  return common + rare === 0 ? 1 : common / (common + rare);
}

const LEAST_COMMON = 0.75;

function unmarkedGb18030(bytes: Uint8Array): DecodedText | null {
  return commonShare(bytes) >= LEAST_COMMON ? decodeAs('GB18030', bytes) : null;
}

/** More than this share of control characters makes a file binary. */
const MOST_CONTROLS = 0.005;

/** All but tab, line ends and Ctrl-Z, which ends old text files. */
const CONTROLS = /[\0-\x08\x0e-\x19\x1b-\x1f\x7f]/g;

const isBinary = (text: string): boolean =>
  (text.match(CONTROLS)?.length ?? 0) > text.length * MOST_CONTROLS;

/** A byte decides nothing by itself, but each is a character of Latin-1. */
const asCharacters = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

function unmarked(bytes: Uint8Array): DecodedText | null {
  const utf8 = decodeAs('UTF-8', bytes);
  if (utf8 && !isBinary(utf8.text)) return utf8;
  return bytes.includes(0)
    ? (unmarkedUtf16(bytes) ?? unmarkedGb18030(bytes))
    : (unmarkedGb18030(bytes) ?? unmarkedUtf16(bytes));
}

/**
 * Tells the encoding by the bytes: a byte order mark; else UTF-8, which other text is not by chance; else UTF-16
 * where there are zero bytes, which GB18030 does not have; else GB18030 or UTF-16, whichever is plausible.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, ReadError> {
  const marked = markedEncoding(bytes);
  const decoded = marked ? decodeAs(marked, bytes) : unmarked(bytes);
  if (isBinary(decoded?.text ?? asCharacters(bytes))) {
    return fail({ kind: 'unsupportedFile', format: 'unknown' });
  }
  return decoded ? ok(decoded) : fail({ kind: 'undecodableText' });
}
