import { X509Certificate, createHash, verify } from 'node:crypto';
import { ObjectIdentifier, OctetString, fromBER } from 'asn1js';
import type { BaseBlock } from 'asn1js';
import { Certificate, ContentInfo, IssuerAndSerialNumber, SignedData } from 'pkijs';
import type { SignerInfo } from 'pkijs';
import { OID, attributesAsSet, signingCertificateV2 } from './cms';

/** `altered`: the content is not what was signed. `broken`: the signature itself is not sound. */
export interface SoundCms {
  readonly kind: 'sound';
  readonly certificate: Uint8Array;
  readonly others: readonly Uint8Array[];
}
export type CmsOutcome = SoundCms | { readonly kind: 'altered' } | { readonly kind: 'broken' };

const BROKEN: CmsOutcome = { kind: 'broken' };

const DIGESTS: Readonly<Record<string, string>> = {
  [OID.sha256]: 'sha256',
  [OID.sha384]: 'sha384',
  [OID.sha512]: 'sha512',
};

/** The message, and nothing but zeros behind it: anything else could hide in bytes that no signature covers. */
function parseSignedData(contents: Uint8Array): SignedData | null {
  const { offset, result } = fromBER(Uint8Array.from(contents).buffer);
  if (offset === -1 || contents.subarray(offset).some((byte) => byte !== 0)) return null;
  const content = new ContentInfo({ schema: result });
  return content.contentType === OID.signedData
    ? new SignedData({ schema: content.content })
    : null;
}

const der = (certificate: Certificate): Uint8Array =>
  new Uint8Array(certificate.toSchema().toBER());

function signerCertificate(signedData: SignedData, signer: SignerInfo): Certificate | null {
  const sid: unknown = signer.sid;
  if (!(sid instanceof IssuerAndSerialNumber)) return null;
  const found = (signedData.certificates ?? []).find(
    (each) =>
      each instanceof Certificate &&
      each.issuer.isEqual(sid.issuer) &&
      each.serialNumber.isEqual(sid.serialNumber),
  );
  return found instanceof Certificate ? found : null;
}

/** The one value of a signed attribute; `null` where it stands not at all, twice, or with several values. */
function attribute(signer: SignerInfo, oid: string): BaseBlock | null {
  const found = (signer.signedAttrs?.attributes ?? []).filter((each) => each.type === oid);
  const values = (found[0]?.values ?? []) as readonly BaseBlock[];
  return found.length === 1 && values.length === 1 ? (values[0] ?? null) : null;
}

function digestOf(name: string, parts: readonly Uint8Array[]): Buffer {
  const hash = createHash(name);
  for (const part of parts) hash.update(part);
  return hash.digest();
}

function attributesHold(signer: SignerInfo, certificate: Certificate): boolean {
  const contentType = attribute(signer, OID.contentType);
  const reference = attribute(signer, OID.signingCertificateV2);
  if (!(contentType instanceof ObjectIdentifier) || reference === null) return false;
  const expected = signingCertificateV2(der(certificate), certificate);
  return (
    contentType.valueBlock.toString() === OID.data &&
    Buffer.compare(Buffer.from(reference.toBER()), Buffer.from(expected.toBER())) === 0
  );
}

function signatureHolds(signer: SignerInfo, certificate: Certificate, digest: string): boolean {
  if (!signer.signedAttrs) return false;
  const { publicKey } = new X509Certificate(der(certificate));
  const signature = new Uint8Array(signer.signature.valueBlock.valueHexView);
  return verify(digest, attributesAsSet(signer.signedAttrs), publicKey, signature);
}

function checkSigner(
  signedData: SignedData,
  signer: SignerInfo,
  parts: readonly Uint8Array[],
): CmsOutcome {
  const digest = DIGESTS[signer.digestAlgorithm.algorithmId];
  const certificate = signerCertificate(signedData, signer);
  if (digest === undefined || certificate === null) return BROKEN;
  if (!attributesHold(signer, certificate) || !signatureHolds(signer, certificate, digest)) {
    return BROKEN;
  }
  const stated = attribute(signer, OID.messageDigest);
  if (!(stated instanceof OctetString)) return BROKEN;
  const actual = digestOf(digest, parts);
  if (Buffer.compare(actual, Buffer.from(stated.valueBlock.valueHexView)) !== 0) {
    return { kind: 'altered' };
  }
  const others = (signedData.certificates ?? []).filter(
    (each): each is Certificate => each instanceof Certificate && each !== certificate,
  );
  return { kind: 'sound', certificate: der(certificate), others: others.map(der) };
}

/** Checks a detached CAdES-B signature over the given parts of a file. Bytes that make no sense are `broken`. */
export function verifyCms(contents: Uint8Array, parts: readonly Uint8Array[]): CmsOutcome {
  try {
    const signedData = parseSignedData(contents);
    const [signer, second] = signedData?.signerInfos ?? [];
    if (!signedData || !signer || second) return BROKEN;
    if (signedData.encapContentInfo.eContent) return BROKEN;
    return checkSigner(signedData, signer, parts);
  } catch {
    return BROKEN;
  }
}
