import { assert } from '../../shared/lib/assert';
import { fail, ok } from '../../shared/lib/result';
import type { Result } from '../../shared/lib/result';
import { describeCertificate, isValidAt } from './describe-certificate';
import type { BlockPosition } from './libpdf/append-signature-field';
import type { Signer } from './signer';
import type { SigningError } from './signing-error';

export interface SignRequest {
  readonly signer: Signer;
  /** The visible block: where it stands, and a PDF of one page that shows it. */
  readonly block: { readonly position: BlockPosition; readonly appearance: Uint8Array };
  readonly reason: string;
  readonly now: Date;
}

interface Slot {
  /** Where the `<` stands, and one past the `>`. */
  readonly start: number;
  readonly end: number;
}

const indexOf = (bytes: Buffer, text: string, from: number): number => {
  const index = bytes.indexOf(text, from, 'latin1');
  assert(index !== -1, `the signature dictionary has ${text}`);
  return index;
};

/** The empty signature: it stands behind the bytes of the document as it was, where nothing else is hexadecimal zeros. */
function findSlot(pdf: Buffer, from: number, room: number): Slot {
  const start = indexOf(pdf, `<${'0'.repeat(room * 2)}>`, from);
  return { start, end: start + room * 2 + 2 };
}

/** Writes the real ranges over the placeholder, filled up with blanks. */
function patchRange(pdf: Buffer, from: number, slot: Slot): void {
  const key = indexOf(pdf, '/ByteRange', from);
  const open = indexOf(pdf, '[', key);
  const close = indexOf(pdf, ']', open);
  const range = `0 ${slot.start} ${slot.end} ${pdf.length - slot.end}`;
  assert(range.length < close - open, 'the ranges fit into their place');
  pdf.write(range.padEnd(close - open - 1), open + 1, 'latin1');
}

function patchContents(pdf: Buffer, slot: Slot, cms: Uint8Array): void {
  const hex = Buffer.from(cms).toString('hex');
  assert(hex.length <= slot.end - slot.start - 2, 'the signature fits into its place');
  pdf.write(hex, slot.start + 1, 'latin1');
}

/**
 * Signs a PDF (PAdES B-B) with a visible block, as an increment: the bytes that were there stay as they are.
 * The time is that of this computer's clock. A certificate that is not valid at that time does not sign.
 */
export async function signPdf(
  pdf: Uint8Array,
  request: SignRequest,
): Promise<Result<Uint8Array, SigningError>> {
  const { signer, block, reason, now } = request;
  const info = describeCertificate(signer.certificate);
  if (!isValidAt(info, now)) return fail({ kind: 'certificateNotValidNow' });
  const { appendSignatureField } = await import('./libpdf/append-signature-field');
  const { buildCms, cmsRoom, sha256 } = await import('./cms');
  const room = cmsRoom(signer);
  const field = {
    ...block,
    name: info.name,
    location: info.organization,
    reason,
    moment: now,
    room,
  };
  const signed = Buffer.from(await appendSignatureField(pdf, field));
  const slot = findSlot(signed, pdf.length, room);
  patchRange(signed, pdf.length, slot);
  const digest = sha256(signed.subarray(0, slot.start), signed.subarray(slot.end));
  patchContents(signed, slot, await buildCms(digest, signer));
  return ok(new Uint8Array(signed.buffer, signed.byteOffset, signed.length));
}
