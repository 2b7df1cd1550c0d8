import type { AppError } from '../../shared/contract/app-error';

/** What a user can trip over when signing; the words are those of the app's catalogue. */
export type SigningError = Extract<
  AppError,
  {
    readonly kind:
      | 'noIdentity'
      | 'wrongPassphrase'
      | 'badCertificateFile'
      | 'certificateNotValidNow'
      | 'readFailed'
      | 'saveFailed';
  }
>;
