import { fail, type Result } from '../../shared/lib/result';
import { signPdf, type SignRequest } from './sign-pdf';
import type { SigningError } from './signing-error';

/**
 * Signs, and verifies what came of it before anybody gets it: a signature that is not sound is a failed export.
 * Whom to trust is for the readers to say.
 */
export async function signSoundly(
  pdf: Uint8Array,
  request: SignRequest,
): Promise<Result<Uint8Array, SigningError | { readonly kind: 'exportFailed' }>> {
  const signed = await signPdf(pdf, request);
  if (!signed.ok) return signed;
  const { verifyPdf } = await import('./verify-pdf');
  const { verdict } = await verifyPdf(signed.value);
  if (verdict === 'valid' || verdict === 'untrusted') return signed;
  console.error('the signature that was made is not sound:', verdict);
  return fail({ kind: 'exportFailed' });
}
