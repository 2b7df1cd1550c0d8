import { createHash } from 'node:crypto';
import {
  Integer,
  Null,
  ObjectIdentifier,
  OctetString,
  Sequence,
  Constructed,
  fromBER,
} from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import type { Signer } from './signer';

/** Object identifiers of RFC 5652, RFC 5035 and RFC 5758. */
export const OID = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  rsaWithSha256: '1.2.840.113549.1.1.11',
} as const;

export const sha256 = (...parts: readonly Uint8Array[]): Uint8Array => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
};

const octets = (bytes: Uint8Array): OctetString =>
  new OctetString({ valueHex: Uint8Array.from(bytes).buffer });

/** Throws where the bytes are no certificate. */
export function parseCertificate(der: Uint8Array): Certificate {
  return new Certificate({ schema: fromBER(Uint8Array.from(der).buffer).result });
}

/**
 * SigningCertificateV2 with one ESSCertIDv2 of SHA-256, which is the default and therefore left out, and the
 * issuer and serial number: without it, another certificate over the same key could be put in the signer's place.
 */
export function signingCertificateV2(der: Uint8Array, certificate: Certificate): Sequence {
  const issuer = new Constructed({
    idBlock: { tagClass: 3, tagNumber: 4 },
    value: [certificate.issuer.toSchema()],
  });
  const serial = new Integer({ valueHex: certificate.serialNumber.valueBlock.valueHexView });
  const issuerSerial = new Sequence({ value: [new Sequence({ value: [issuer] }), serial] });
  const certificateId = new Sequence({ value: [octets(sha256(der)), issuerSerial] });
  return new Sequence({ value: [new Sequence({ value: [certificateId] })] });
}

const compareBytes = (a: Uint8Array, b: Uint8Array): number => Buffer.compare(a, b);

/** DER sorts the members of a SET by their encoding. */
function sorted(attributes: readonly Attribute[]): Attribute[] {
  const encoding = (attribute: Attribute): Uint8Array =>
    new Uint8Array(attribute.toSchema().toBER());
  return [...attributes].sort((a, b) => compareBytes(encoding(a), encoding(b)));
}

/** Exactly these three: a signing time is forbidden in PAdES, where the time stands in the signature dictionary. */
function signedAttributes(digest: Uint8Array, der: Uint8Array, certificate: Certificate) {
  const attributes = [
    new Attribute({ type: OID.contentType, values: [new ObjectIdentifier({ value: OID.data })] }),
    new Attribute({ type: OID.messageDigest, values: [octets(digest)] }),
    new Attribute({
      type: OID.signingCertificateV2,
      values: [signingCertificateV2(der, certificate)],
    }),
  ];
  return new SignedAndUnsignedAttributes({ type: 0, attributes: sorted(attributes) });
}

/** What is signed is the attributes as a SET, while they stand in the message under a tag of their own. */
export function attributesAsSet(attributes: SignedAndUnsignedAttributes): Uint8Array {
  const bytes = new Uint8Array(attributes.toSchema().toBER());
  bytes[0] = 0x31;
  return bytes;
}

function signatureAlgorithm(keyType: Signer['keyType']): AlgorithmIdentifier {
  return keyType === 'EC'
    ? new AlgorithmIdentifier({ algorithmId: OID.ecdsaWithSha256 })
    : new AlgorithmIdentifier({ algorithmId: OID.rsaWithSha256, algorithmParams: new Null() });
}

/** A detached CAdES-B signature over a content of which the SHA-256 is given. DER. */
export async function buildCms(digest: Uint8Array, signer: Signer): Promise<Uint8Array> {
  const certificate = parseCertificate(signer.certificate);
  const signedAttrs = signedAttributes(digest, signer.certificate, certificate);
  const signature = await signer.sign(attributesAsSet(signedAttrs));
  const digestAlgorithm = new AlgorithmIdentifier({ algorithmId: OID.sha256 });
  const { issuer, serialNumber } = certificate;
  const signedData = new SignedData({
    version: 1,
    digestAlgorithms: [digestAlgorithm],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: OID.data }),
    certificates: [certificate, ...signer.chain.map(parseCertificate)],
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({ issuer, serialNumber }),
        digestAlgorithm,
        signedAttrs,
        signatureAlgorithm: signatureAlgorithm(signer.keyType),
        signature: octets(signature),
      }),
    ],
  });
  const content = new ContentInfo({
    contentType: OID.signedData,
    content: signedData.toSchema(true),
  });
  return new Uint8Array(content.toSchema().toBER());
}

/** Room for the message in bytes: certificates, the issuer's name once more, attributes and a signature of up to 8192 bits. */
export const cmsRoom = (signer: Signer): number =>
  2048 +
  [signer.certificate, signer.certificate, ...signer.chain].reduce(
    (sum, each) => sum + each.length,
    0,
  );
