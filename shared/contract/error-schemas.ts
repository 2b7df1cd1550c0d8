import { z } from 'zod';
import type { Result } from '../lib/result';
import { countSchema } from './document-schemas';
import { schemaOf } from './schema-of';
import { SOURCE_FORMATS } from '../document/source-document';
import { UNREADABLE_FORMATS, type AppError } from './app-error';

const of = <K extends AppError['kind']>(
  kind: K,
): z.ZodObject<{ kind: z.ZodLiteral<K> }, z.core.$strict> =>
  z.strictObject({ kind: z.literal(kind) });

export const appErrorSchema = schemaOf<AppError>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('unsupportedFile'), format: z.enum(UNREADABLE_FORMATS) }),
    of('scannedPdf'),
    of('encryptedFile'),
    z.strictObject({ kind: z.literal('damagedFile'), format: z.enum(SOURCE_FORMATS) }),
    z.strictObject({ kind: z.literal('tooManyPages'), limit: countSchema }),
    z.strictObject({ kind: z.literal('unpackedTooLarge'), limitMb: countSchema }),
    of('emptyFile'),
    of('onlyPictures'),
    z.strictObject({ kind: z.literal('fileTooLarge'), limitMb: z.number() }),
    of('undecodableText'),
    z.strictObject({
      kind: z.literal('documentTooLong'),
      characters: countSchema,
      parts: countSchema,
    }),
    z.strictObject({ kind: z.literal('unreadableFile'), code: z.string() }),
    of('readerFailed'),
    z.strictObject({ kind: z.literal('readerTimeout'), seconds: z.number() }),
    of('caseNotFound'),
    of('caseDamaged'),
    of('otherReport'),
    of('sameFile'),
    of('bundleDamaged'),
    of('bundleNewer'),
    z.strictObject({
      kind: z.literal('bundleTooLarge'),
      limitMb: countSchema,
      eventsMb: countSchema,
    }),
    of('caseNotWritten'),
    of('caseExists'),
    of('readingNeedsCase'),
    of('notAReading'),
    of('otherReading'),
    of('readingKnown'),
    of('readingNotIndependent'),
    of('caseNewer'),
    of('caseThere'),
    of('caseNotDamaged'),
    of('backupUnusable'),
    z.strictObject({ kind: z.literal('readFailed'), code: z.string() }),
    of('nothingToUndo'),
    of('nothingToRedo'),
    z.strictObject({ kind: z.literal('saveFailed'), code: z.string() }),
    of('wrongPassword'),
    of('vaultDamaged'),
    of('noIdentity'),
    of('identityLocked'),
    of('wrongPassphrase'),
    of('badCertificateFile'),
    of('certificateNotValidNow'),
    of('exportFailed'),
    of('stopped'),
    of('rosterDamaged'),
    of('invalidCall'),
  ]),
);

/** What a call answers that a user can make fail. */
export const resultSchema = <T>(value: z.ZodType<T>): z.ZodType<Result<T, AppError>> =>
  z.union([
    z.strictObject({ ok: z.literal(true), value }),
    z.strictObject({ ok: z.literal(false), error: appErrorSchema }),
  ]);
