import { fail, ok, type Result } from '../../../shared/lib/result';
import type { DecodedText } from '../decode-text';
import type { ReadError } from '../read-error';
import type { DecodedPage } from './read-web-page';

/** Where browsers look for it as well. */
const HEAD_BYTES = 4096;

const DECLARED =
  /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w-]+)|<\?xml\b[^>]*\bencoding\s*=\s*["']([\w-]+)/i;

/** Names of the encodings that a declaration is believed for; the rest are guessed at by the bytes alone. */
const BELIEVED: Readonly<Record<string, 'GB18030' | 'Big5'>> = {
  gb2312: 'GB18030',
  gbk: 'GB18030',
  gb18030: 'GB18030',
  'x-gbk': 'GB18030',
  'gb_2312-80': 'GB18030',
  big5: 'Big5',
  'big5-hkscs': 'Big5',
};

const HAN = /\p{Script=Han}/u;

/** Words that every report has, in both scripts. Text in the wrong encoding has none of them. */
const REPORT_WORDS = /政府|公[开開]|年度|[报報]告|申[请請]|信息|[资資][讯訊]/;

function decodeAs(encoding: 'GB18030' | 'Big5', bytes: Uint8Array): DecodedPage | null {
  try {
    return { encoding, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return null;
  }
}

/** What the page says of its own encoding. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const match = DECLARED.exec(head);
  return match?.[1] ?? match?.[2] ?? null;
}

/**
 * The bytes are asked first, since pages lie about their encoding: UTF-8 and common Chinese are known with certainty.
 * Where they do not tell (rare characters, the traditional script, a few letters that UTF-8 would also allow), the
 * declaration decides (that of an archive's header before the page's own), if the bytes decode by it to words that a report has.
 */
export function decodeWebPage(
  judged: Result<DecodedText, ReadError>,
  bytes: Uint8Array,
  namedOutside: string | null,
): Result<DecodedPage, ReadError> {
  if (judged.ok && (judged.value.encoding !== 'UTF-8' || HAN.test(judged.value.text)))
    return judged;
  if (!judged.ok && judged.error.kind !== 'undecodableText') return judged;
  const charset = namedOutside ?? declaredCharset(bytes) ?? '';
  const believed = BELIEVED[charset.toLowerCase()];
  const declared = believed ? decodeAs(believed, bytes) : null;
  if (declared && (judged.ok ? HAN : REPORT_WORDS).test(declared.text)) return ok(declared);
  return judged.ok ? judged : fail(judged.error);
}
