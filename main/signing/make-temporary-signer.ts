import { assert } from '../../shared/lib/assert';
import { createCertificate } from './create-certificate';
import { keySigner } from './key-signer';
import type { Signer } from './signer';

const HOUR = 3_600_000;

/** Stands in the certificate itself, so that nobody takes the signature for an inspector's. */
export const TEMPORARY_UNIT = '临时证书，仅供演示';

/** A signer whose key is never kept, for a demonstration: valid for a day around `now`. */
export async function makeTemporarySigner(request: {
  readonly name: string;
  readonly organization: string;
  readonly now: Date;
}): Promise<Signer> {
  const pair = await createCertificate({
    name: request.name,
    organization: request.organization,
    unit: TEMPORARY_UNIT,
    validFrom: new Date(request.now.getTime() - HOUR),
    validUntil: new Date(request.now.getTime() + 23 * HOUR),
  });
  const signer = await keySigner(pair);
  pair.privateKey.fill(0);
  assert(signer !== null, 'an EC P-256 key can sign');
  return signer;
}
