import type { SourceFormat } from '../document/source-document';

/** Told apart because the advice differs. */
export const UNREADABLE_FORMATS = [
  'folder',
  'image',
  'ofd',
  'rtf',
  'xls',
  'presentation',
  'archive',
  'unknown',
] as const;
export type UnreadableFormat = (typeof UNREADABLE_FORMATS)[number];

/** What can go wrong and is told to the user; the words are in the catalogue. */
export type AppError =
  /** What it is instead of a readable format. */
  | { readonly kind: 'unsupportedFile'; readonly format: UnreadableFormat }
  /** A PDF of pictures: its pages have no text. */
  | { readonly kind: 'scannedPdf' }
  /** Wants a password, or its content is encrypted. */
  | { readonly kind: 'encryptedFile' }
  /** It says that it is of this format, but cannot be read as one. */
  | { readonly kind: 'damagedFile'; readonly format: SourceFormat }
  | { readonly kind: 'tooManyPages'; readonly limit: number }
  /** A packed file (docx, xlsx, odt) that unpacks to more than a document can be. */
  | { readonly kind: 'unpackedTooLarge'; readonly limitMb: number }
  | { readonly kind: 'emptyFile' }
  /** A document of pictures alone, but for what stands at the edges of its pages. */
  | { readonly kind: 'onlyPictures' }
  | { readonly kind: 'fileTooLarge'; readonly limitMb: number }
  | { readonly kind: 'undecodableText' }
  /** More than these characters, or paragraphs and cells: not a report. */
  | { readonly kind: 'documentTooLong'; readonly characters: number; readonly parts: number }
  | { readonly kind: 'unreadableFile'; readonly code: string }
  | { readonly kind: 'readerFailed' }
  | { readonly kind: 'readerTimeout'; readonly seconds: number }
  | { readonly kind: 'caseNotFound' }
  | { readonly kind: 'caseDamaged' }
  /** Of another unit or year than the case, so that it cannot be a new version of it. */
  | { readonly kind: 'otherReport' }
  /** The very file that the case is about. */
  | { readonly kind: 'sameFile' }
  /** A case file (.gouji) that is not what this program writes, or has been changed. */
  | { readonly kind: 'bundleDamaged' }
  /** A case file of a newer version of the program. */
  | { readonly kind: 'bundleNewer' }
  /** A case whose versions together, or whose events, are more than one file may hold. */
  | { readonly kind: 'bundleTooLarge'; readonly limitMb: number; readonly eventsMb: number }
  /** What would have been written could not have been read again. */
  | { readonly kind: 'caseNotWritten' }
  /** There is a case of this report already; it was left as it is. */
  | { readonly kind: 'caseExists' }
  /** A second reader's judgements, and no case is open that they could belong to. */
  | { readonly kind: 'readingNeedsCase' }
  /** A case file, where a report or a second reader's judgements are wanted. */
  | { readonly kind: 'notAReading' }
  /** Judgements of another file than the one that the case is about now. */
  | { readonly kind: 'otherReading' }
  | { readonly kind: 'readingKnown' }
  /** A second reader's judgements, made in a case that held the first ones. */
  | { readonly kind: 'readingNotIndependent' }
  /** Written by a newer version of the program. */
  | { readonly kind: 'caseNewer' }
  /** A deleted case cannot come back where the same report has been imported again. */
  | { readonly kind: 'caseThere' }
  | { readonly kind: 'caseNotDamaged' }
  /** Not sound, not whole, or not of this case. */
  | { readonly kind: 'backupUnusable' }
  /** What is kept of the cases could not be read; the code is the system's. */
  | { readonly kind: 'readFailed'; readonly code: string }
  | { readonly kind: 'nothingToUndo' }
  | { readonly kind: 'nothingToRedo' }
  | { readonly kind: 'saveFailed'; readonly code: string }
  | { readonly kind: 'wrongPassword' }
  /** What the password is checked by cannot be read. */
  | { readonly kind: 'vaultDamaged' }
  | { readonly kind: 'noIdentity' }
  /** There is one, but its passphrase has not been given. */
  | { readonly kind: 'identityLocked' }
  | { readonly kind: 'wrongPassphrase' }
  | { readonly kind: 'badCertificateFile' }
  | { readonly kind: 'certificateNotValidNow' }
  | { readonly kind: 'exportFailed' }
  /** The user did not want to wait for it any longer. */
  | { readonly kind: 'stopped' }
  /** The roster's file is not what this program wrote. */
  | { readonly kind: 'rosterDamaged' }
  | { readonly kind: 'invalidCall' };
