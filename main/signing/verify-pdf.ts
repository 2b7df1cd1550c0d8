import { X509Certificate } from 'node:crypto';
import { describeCertificate, isValidAt } from './describe-certificate';
import type { CertificateInfo } from './describe-certificate';
import { parsePdfDate } from './pdf-date';
import { claimsSignature, endOf, signedRanges } from './signed-ranges';
import type { SignedRange } from './signed-ranges';
import type { SoundCms } from './verify-cms';

/**
 * 有效 `valid`, 有效但证书不受信任 `untrusted`, 签名后被修改 `modified`, 无效 `invalid`, 未签名 `unsigned`.
 */
export type Verdict = 'valid' | 'untrusted' | 'modified' | 'invalid' | 'unsigned';

export interface SignatureCheck {
  readonly verdict: Exclude<Verdict, 'unsigned'>;
  /** Set where the signature itself is sound. */
  readonly signer: CertificateInfo | null;
  /** By the signer's clock. */
  readonly signedAt: Date | null;
}

export interface PdfCheck {
  /** The gravest of the signatures' verdicts. */
  readonly verdict: Verdict;
  /** In the order of the bytes; where some are broken or the content is not theirs, only those. */
  readonly signatures: readonly SignatureCheck[];
}

const GRAVEST_FIRST = ['invalid', 'modified', 'untrusted', 'valid'] as const;
const INVALID: SignatureCheck = { verdict: 'invalid', signer: null, signedAt: null };

/** Whether the certificate is one of the trusted, or was issued by one of them, directly or through the others. */
function isTrusted(
  certificate: X509Certificate,
  others: readonly X509Certificate[],
  trusted: readonly X509Certificate[],
): boolean {
  if (trusted.some((each) => each.fingerprint256 === certificate.fingerprint256)) return true;
  const issued = (issuer: X509Certificate): boolean =>
    certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
  if (trusted.some(issued)) return true;
  return others.some(
    (each) =>
      issued(each) &&
      isTrusted(
        each,
        others.filter((other) => other !== each),
        trusted,
      ),
  );
}

/** A signature that is right over the bytes that it covers. */
interface Sound {
  readonly range: SignedRange;
  readonly cms: SoundCms;
}

/** Whether signer and time are right; what else is in the file is not looked at. */
function checkSigner(
  { cms }: Sound,
  signedAt: Date | null,
  trusted: readonly X509Certificate[],
): SignatureCheck {
  const signer = describeCertificate(cms.certificate);
  if (signedAt === null || !isValidAt(signer, signedAt)) return { ...INVALID, signer, signedAt };
  const certificate = new X509Certificate(cms.certificate);
  const others = cms.others.map((each) => new X509Certificate(each));
  const verdict = isTrusted(certificate, others, trusted) ? 'valid' : 'untrusted';
  return { verdict, signer, signedAt };
}

const MODIFIED: SignatureCheck = { ...INVALID, verdict: 'modified' };

const sameNumbers = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((each, index) => each === b[index]);

/** All signatures are sound and the last reaches the end of the file: now the document itself is opened. */
async function checkDocument(
  bytes: Uint8Array,
  signatures: readonly Sound[],
  trusted: readonly X509Certificate[],
): Promise<readonly SignatureCheck[]> {
  const { readSignatures } = await import('./libpdf/read-signatures');
  const { saysTheSame } = await import('./libpdf/compare-revisions');
  const fields = await readSignatures(bytes);
  // A signature without a field, or a field without a signature, shows the reader something else than it proves.
  if (fields.length !== signatures.length) return signatures.map(() => INVALID);
  const checks: SignatureCheck[] = [];
  for (const sound of signatures) {
    const field = fields.find((each) => sameNumbers(each.byteRange, sound.range.byteRange));
    if (field?.subFilter !== 'ETSI.CAdES.detached') return signatures.map(() => INVALID);
    const check = checkSigner(sound, parsePdfDate(field.time), trusted);
    const end = endOf(sound.range);
    const unchanged = end === bytes.length || (await saysTheSame(bytes.subarray(0, end), bytes));
    checks.push(
      unchanged || check.verdict === 'invalid' ? check : { ...check, verdict: 'modified' },
    );
  }
  return checks;
}

/** First the bytes alone; the document is opened only where a sound signature covers all of it. */
async function checkAll(
  bytes: Uint8Array,
  trusted: readonly X509Certificate[],
): Promise<readonly SignatureCheck[]> {
  const ranges = signedRanges(bytes);
  if (ranges.length === 0) return claimsSignature(bytes) ? [INVALID] : [];
  const { verifyCms } = await import('./verify-cms');
  const sound: Sound[] = [];
  const faults = ranges.flatMap((range): readonly SignatureCheck[] => {
    const cms = range ? verifyCms(range.contents, range.parts) : null;
    if (range === null || cms === null || cms.kind === 'broken') return [INVALID];
    if (cms.kind === 'altered') return [MODIFIED];
    sound.push({ range, cms });
    return [];
  });
  if (faults.length > 0) return faults;
  if (!sound.some(({ range }) => endOf(range) === bytes.length)) return sound.map(() => MODIFIED);
  return checkDocument(bytes, sound, trusted);
}

const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';

/**
 * Checks every signature of a PDF. `trusted` are the certificates (DER) of the unit's list: signers themselves
 * or those who issue to them. A file that cannot be read as a PDF is `invalid`.
 */
export async function verifyPdf(
  bytes: Uint8Array,
  trusted: readonly Uint8Array[] = [],
): Promise<PdfCheck> {
  try {
    if (!isPdf(bytes)) return { verdict: 'invalid', signatures: [] };
    const anchors = trusted.map((each) => new X509Certificate(each));
    const signatures = await checkAll(bytes, anchors);
    const verdict = GRAVEST_FIRST.find((each) =>
      signatures.some((check) => check.verdict === each),
    );
    return { verdict: verdict ?? 'unsigned', signatures };
  } catch {
    return { verdict: 'invalid', signatures: [] };
  }
}
