import { X509Certificate } from 'node:crypto';
import { describeCertificate, isValidAt } from './describe-certificate';
import type { CertificateInfo } from './describe-certificate';
import type { RawSignature } from './libpdf/read-signatures';
import { parsePdfDate } from './pdf-date';
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
  /** In the order of the fields. */
  readonly signatures: readonly SignatureCheck[];
}

const GRAVEST_FIRST = ['invalid', 'modified', 'untrusted', 'valid'] as const;
const INVALID: SignatureCheck = { verdict: 'invalid', signer: null, signedAt: null };

/** The bytes that a signature covers; `null` where its ranges leave out anything but its own place. */
function coveredParts(bytes: Uint8Array, raw: RawSignature): readonly Uint8Array[] | null {
  const [start, gap, resume, rest, ...more] = raw.byteRange;
  if (start !== 0 || gap === undefined || resume === undefined || rest === undefined) return null;
  if (more.length > 0 || ![gap, resume, rest].every(Number.isSafeInteger)) return null;
  if (gap < 0 || resume < gap || rest < 0 || resume + rest > bytes.length) return null;
  const place = Buffer.from(bytes.subarray(gap, resume)).toString('latin1').toLowerCase();
  if (place !== `<${Buffer.from(raw.contents).toString('hex')}>`) return null;
  return [bytes.subarray(0, gap), bytes.subarray(resume, resume + rest)];
}

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

function judgeSound(
  outcome: SoundCms,
  signedAt: Date | null,
  trusted: readonly X509Certificate[],
): SignatureCheck {
  const signer = describeCertificate(outcome.certificate);
  if (signedAt === null || !isValidAt(signer, signedAt)) return { ...INVALID, signer, signedAt };
  const certificate = new X509Certificate(outcome.certificate);
  const others = outcome.others.map((each) => new X509Certificate(each));
  const verdict = isTrusted(certificate, others, trusted) ? 'valid' : 'untrusted';
  return { verdict, signer, signedAt };
}

/** Whether nothing but further signatures came after the bytes that this one covers. */
async function unchangedSince(bytes: Uint8Array, covered: readonly Uint8Array[]): Promise<boolean> {
  const last = covered.at(-1);
  const end = last ? last.byteOffset - bytes.byteOffset + last.length : 0;
  if (end === bytes.length) return true;
  const { saysTheSame } = await import('./libpdf/compare-revisions');
  return saysTheSame(bytes.subarray(0, end), bytes);
}

async function checkSignature(
  bytes: Uint8Array,
  raw: RawSignature,
  trusted: readonly X509Certificate[],
): Promise<SignatureCheck> {
  const { verifyCms } = await import('./verify-cms');
  const covered = raw.subFilter === 'ETSI.CAdES.detached' ? coveredParts(bytes, raw) : null;
  if (covered === null) return INVALID;
  const outcome = verifyCms(raw.contents, covered);
  if (outcome.kind === 'broken') return INVALID;
  if (outcome.kind === 'altered') return { ...INVALID, verdict: 'modified' };
  const check = judgeSound(outcome, parsePdfDate(raw.time), trusted);
  if (check.verdict === 'invalid' || (await unchangedSince(bytes, covered))) return check;
  return { ...check, verdict: 'modified' };
}

/** A last signature that does not reach the end of the file vouches for nothing that follows it. */
function reachesTheEnd(bytes: Uint8Array, signatures: readonly RawSignature[]): boolean {
  return signatures.some(
    ({ byteRange }) => (byteRange[2] ?? 0) + (byteRange[3] ?? 0) === bytes.length,
  );
}

async function checkAll(
  bytes: Uint8Array,
  trusted: readonly X509Certificate[],
): Promise<readonly SignatureCheck[]> {
  const { readSignatures } = await import('./libpdf/read-signatures');
  const signatures = await readSignatures(bytes);
  const checks: SignatureCheck[] = [];
  for (const raw of signatures) checks.push(await checkSignature(bytes, raw, trusted));
  if (reachesTheEnd(bytes, signatures)) return checks;
  return checks.map((check) =>
    check.verdict === 'invalid' ? check : { ...check, verdict: 'modified' },
  );
}

/**
 * Checks every signature of a PDF. `trusted` are the certificates (DER) of the unit's list: signers themselves
 * or those who issue to them. A file that cannot be read as a PDF is `invalid`.
 */
export async function verifyPdf(
  bytes: Uint8Array,
  trusted: readonly Uint8Array[] = [],
): Promise<PdfCheck> {
  try {
    const signatures = await checkAll(
      bytes,
      trusted.map((each) => new X509Certificate(each)),
    );
    const verdict = GRAVEST_FIRST.find((each) =>
      signatures.some((check) => check.verdict === each),
    );
    return { verdict: verdict ?? 'unsigned', signatures };
  } catch {
    return { verdict: 'invalid', signatures: [] };
  }
}
