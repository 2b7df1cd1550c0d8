import 'reflect-metadata';
import { randomBytes, webcrypto } from 'node:crypto';
import {
  BasicConstraintsExtension,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  Name,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';
import type { JsonNameParams } from '@peculiar/x509';
import type { KeyPair } from './key-signer';

export interface CertificateRequest {
  readonly name: string;
  readonly organization: string;
  /** Organizational unit. */
  readonly unit?: string;
  readonly validFrom: Date;
  readonly validUntil: Date;
}

/** RFC 9336: documents are what this certificate signs. Mail readers show the other. */
const DOCUMENT_SIGNING = '1.3.6.1.5.5.7.3.36';
const EMAIL_PROTECTION = '1.3.6.1.5.5.7.3.4';

/** One part of the name in each RDN, and names in UTF-8: readers take anything else for several names or for garbage. */
function subject(request: CertificateRequest): JsonNameParams {
  return [
    { C: [{ printableString: 'CN' }] },
    { O: [{ utf8String: request.organization }] },
    ...(request.unit === undefined ? [] : [{ OU: [{ utf8String: request.unit }] }]),
    { CN: [{ utf8String: request.name }] },
  ];
}

/** A serial number is positive: the first bit is off, the next one on, so that it never shrinks. */
function serialNumber(): string {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return bytes.toString('hex');
}

/** A new EC P-256 key and a certificate that it signs itself. */
export async function createCertificate(request: CertificateRequest): Promise<KeyPair> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = await X509CertificateGenerator.createSelfSigned({
    serialNumber: serialNumber(),
    name: new Name(subject(request)),
    notBefore: request.validFrom,
    notAfter: request.validUntil,
    signingAlgorithm: algorithm,
    keys,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature | KeyUsageFlags.nonRepudiation, true),
      new ExtendedKeyUsageExtension([DOCUMENT_SIGNING, EMAIL_PROTECTION]),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  const privateKey = await webcrypto.subtle.exportKey('pkcs8', keys.privateKey);
  return {
    certificate: new Uint8Array(certificate.rawData),
    chain: [],
    privateKey: new Uint8Array(privateKey),
  };
}
