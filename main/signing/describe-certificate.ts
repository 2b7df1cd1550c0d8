import { X509Certificate } from 'node:crypto';

/** What a certificate says of its holder. Names are as the issuer wrote them: data, not markup. */
export interface CertificateInfo {
  /** Common name; the whole subject where there is none. */
  readonly name: string;
  readonly organization: string;
  /** Organizational unit; empty where there is none. */
  readonly unit: string;
  /** Common name of the issuer, the same as `name` for a self-signed certificate. */
  readonly issuer: string;
  readonly selfSigned: boolean;
  /** SHA-256 of the certificate, lower-case hex. */
  readonly fingerprint: string;
  readonly validFrom: Date;
  readonly validUntil: Date;
}

type Names = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A name part that stands more than once comes as a list: all of it is told. */
function part(names: Names, key: string): string {
  const value = names[key];
  return typeof value === 'string' ? value : (value ?? []).join(' ');
}

/** Not `checkIssued`: that wants an issuer to be a certificate authority. */
const isSelfSigned = (certificate: X509Certificate): boolean =>
  certificate.subject === certificate.issuer && certificate.verify(certificate.publicKey);

/** Throws where the bytes are no certificate. */
export function describeCertificate(der: Uint8Array): CertificateInfo {
  const certificate = new X509Certificate(der);
  const { subject, issuer } = certificate.toLegacyObject() as unknown as {
    readonly subject: Names;
    readonly issuer: Names;
  };
  return {
    name: part(subject, 'CN') || certificate.subject,
    organization: part(subject, 'O'),
    unit: part(subject, 'OU'),
    issuer: part(issuer, 'CN') || certificate.issuer,
    selfSigned: isSelfSigned(certificate),
    fingerprint: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
    validFrom: new Date(certificate.validFrom),
    validUntil: new Date(certificate.validTo),
  };
}

export const isValidAt = (info: CertificateInfo, moment: Date): boolean =>
  info.validFrom <= moment && moment <= info.validUntil;
