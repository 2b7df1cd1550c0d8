import type { AppError } from '../../shared/contract/app-error';

/** What can be wrong with a file's bytes. */
export type ReadError = Extract<
  AppError,
  {
    kind:
      | 'unsupportedFile'
      | 'scannedPdf'
      | 'encryptedFile'
      | 'damagedFile'
      | 'tooManyPages'
      | 'unpackedTooLarge'
      | 'emptyFile'
      | 'onlyPictures'
      | 'fileTooLarge'
      | 'undecodableText'
      | 'documentTooLong';
  }
>;
