/** The inspector's signing identity; the key itself never leaves the main process. */
export interface IdentityInfo {
  readonly name: string;
  readonly organization: string;
  /** SHA-256 of the certificate, lower-case hex. */
  readonly fingerprint: string;
  /** `created` on this machine (self-signed) or `imported` from a .p12/.pfx. */
  readonly origin: 'created' | 'imported';
  /** ISO 8601. */
  readonly validUntil: string;
  readonly unlocked: boolean;
}

export interface ExportedPdf {
  readonly path: string;
  readonly sha256: string;
  readonly signed: boolean;
}
