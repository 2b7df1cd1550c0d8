import { z } from 'zod';
import { countSchema } from './document-schemas';
import { schemaOf } from './schema-of';
import {
  CASE_STATES,
  type BackupInfo,
  type CaseSummary,
  type DeletedCase,
  type LostCase,
  type ImportOutcome,
} from './case-list';
import { appErrorSchema } from './error-schemas';

/** The name of a case: half of its file's SHA-256. */
export const caseIdSchema = z.string().regex(/^[0-9a-f]{32}$/);

export const caseSummarySchema = schemaOf<CaseSummary>()(
  z.strictObject({
    caseId: caseIdSchema,
    fileName: z.string(),
    unit: z.string().nullable(),
    year: z.number().int().nullable(),
    form: z.enum(['2019', '2021']).nullable(),
    importedAt: z.iso.datetime(),
    errors: countSchema.nullable(),
    warnings: countSchema.nullable(),
    infos: countSchema.nullable(),
    parseIssues: countSchema.nullable(),
    open: countSchema.nullable(),
    state: z.enum(CASE_STATES),
    signed: z.boolean(),
    damaged: z.boolean(),
    newer: z.boolean(),
  }),
);

export const deletedCaseSchema = schemaOf<DeletedCase>()(
  z.strictObject({
    name: z.string(),
    caseId: caseIdSchema,
    unit: z.string().nullable(),
    year: z.number().int().nullable(),
    fileName: z.string(),
    deletedAt: z.iso.datetime(),
    who: z.string(),
  }),
);

export const backupInfoSchema = schemaOf<BackupInfo>()(
  z.strictObject({ name: z.string(), madeAt: z.iso.datetime(), events: countSchema }),
);

export const lostCaseSchema = schemaOf<LostCase>()(
  z.strictObject({ caseId: caseIdSchema, fileName: z.string(), backup: backupInfoSchema }),
);

const ofFile = { fileName: z.string(), caseId: caseIdSchema };

export const importOutcomeSchema = schemaOf<ImportOutcome>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('imported'),
      ...ofFile,
      doubts: countSchema,
      deletedBefore: z.boolean(),
    }),
    z.strictObject({ kind: z.literal('known'), ...ofFile }),
    z.strictObject({ kind: z.literal('failed'), fileName: z.string(), error: appErrorSchema }),
  ]),
);
