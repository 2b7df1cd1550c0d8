/**
 * What can sign. A key in a file is behind it today; a key on a USB token or in SM2 can be later, because
 * nothing else of the signing knows how a signature comes about.
 */
export interface Signer {
  /** The signer's certificate, DER. */
  readonly certificate: Uint8Array;
  /** The certificates above it, nearest issuer first, DER. Empty for a self-signed one. */
  readonly chain: readonly Uint8Array[];
  readonly keyType: 'EC' | 'RSA';
  /** Signs the SHA-256 of `bytes`: an ECDSA-Sig-Value in DER, or PKCS#1 v1.5. */
  readonly sign: (bytes: Uint8Array) => Promise<Uint8Array>;
}
