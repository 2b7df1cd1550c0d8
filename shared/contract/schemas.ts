import { z } from 'zod';
import type { Result } from '../lib/result';
import { TEMPLATE_USES } from '../i18n/templates';
import { auditPartSchema, auditSchema } from './audit-schemas';
import {
  anchorStatesSchema,
  caseEventSchema,
  caseFileInfoSchema,
  caseStateSchema,
} from './case-schemas';
import { readingComparisonSchema, versionComparisonSchema } from './comparison-schemas';
import { countSchema, sha256Schema, sourceDocumentSchema } from './document-schemas';
import { annualReportPartSchema, annualReportSchema } from './report-schemas';
import { schemaOf } from './schema-of';
import { SOURCE_FORMATS } from '../document/source-document';
import {
  CASE_COLUMNS,
  CASE_STATES,
  DEFAULT_LOOK,
  STATE_FILTERS,
  THEMES,
  UNREADABLE_FORMATS,
  VAULT_STATES,
  type AppError,
  type BackupInfo,
  type CaseListView,
  type CaseSummary,
  type CaseChange,
  type DeletedCase,
  type EarlierCase,
  type ExportedPdf,
  type IdentityInfo,
  type ImportOutcome,
  type OpenedCase,
  type Settings,
} from './view';

export { actSchema } from './case-schemas';

/** The name of a case: half of its file's SHA-256. */
export const caseIdSchema = z.string().regex(/^[0-9a-f]{32}$/);

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

const earlierCaseSchema = schemaOf<EarlierCase>()(
  z.strictObject({
    caseId: caseIdSchema,
    unit: z.string(),
    year: z.number().int(),
    fileName: z.string(),
  }),
);

const update = {
  caseId: caseIdSchema,
  report: annualReportSchema,
  audit: auditSchema,
  lastYear: earlierCaseSchema.nullable(),
  events: z.array(caseEventSchema),
  state: caseStateSchema,
  anchors: anchorStatesSchema,
  comparison: versionComparisonSchema.nullable(),
  readings: z.array(readingComparisonSchema),
  brokenAt: countSchema.nullable(),
  lost: countSchema.nullable(),
};

const versionSchema = countSchema;

export const openedCaseSchema = schemaOf<OpenedCase>()(
  z.strictObject({
    ...update,
    version: versionSchema,
    file: caseFileInfoSchema,
    document: sourceDocumentSchema,
  }),
);

export const caseChangeSchema = schemaOf<CaseChange>()(
  z.strictObject({
    ...update,
    version: versionSchema,
    report: annualReportPartSchema,
    audit: auditPartSchema,
    eventsBefore: countSchema,
  }),
);

const ofFile = { fileName: z.string(), caseId: caseIdSchema };

export const importOutcomeSchema = schemaOf<ImportOutcome>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('imported'), ...ofFile, doubts: countSchema }),
    z.strictObject({ kind: z.literal('known'), ...ofFile }),
    z.strictObject({ kind: z.literal('failed'), fileName: z.string(), error: appErrorSchema }),
  ]),
);

export const identityInfoSchema = schemaOf<IdentityInfo>()(
  z.strictObject({
    name: z.string(),
    organization: z.string(),
    fingerprint: sha256Schema,
    origin: z.enum(['created', 'imported']),
    validUntil: z.iso.datetime(),
    unlocked: z.boolean(),
  }),
);

const caseListSchema = schemaOf<CaseListView>()(
  z.strictObject({
    sortBy: z.enum(CASE_COLUMNS),
    descending: z.boolean(),
    state: z.enum(STATE_FILTERS),
    year: z.number().int().nullable(),
    withErrors: z.boolean(),
    withDoubts: z.boolean(),
  }),
);

const templateSchema = z.strictObject({
  id: z.string().min(1).max(64),
  use: z.enum(TEMPLATE_USES),
  text: z.string().max(1000),
});

const judging = z.strictObject({
  nextAfterDecision: z.boolean(),
  templates: z.strictObject({
    own: z.array(templateSchema).max(500).readonly(),
    removed: z.array(z.string().max(64)).max(500).readonly(),
  }),
});

const share = z.number().min(0.05).max(0.9);
const settings = {
  lang: z.enum(['zh-CN', 'en']),
  inspector: z
    .string()
    .max(200)
    .refine((name) => name.trim() !== ''),
  theme: z.enum(THEMES),
  textSize: z.union([z.literal(100), z.literal(125), z.literal(150)]),
  panes: z.strictObject({ source: share, panel: share, list: share.nullable() }),
  caseList: caseListSchema,
  judging,
};

export const settingsSchema = schemaOf<Settings>()(z.strictObject(settings));

/** Some of the settings; the others stay. */
export const settingsChangeSchema = schemaOf<Partial<Settings>>()(
  z.strictObject({
    lang: settings.lang.exactOptional(),
    inspector: settings.inspector.exactOptional(),
    theme: settings.theme.exactOptional(),
    textSize: settings.textSize.exactOptional(),
    panes: settings.panes.exactOptional(),
    caseList: settings.caseList.exactOptional(),
    judging: judging.exactOptional(),
  }),
);

/** The settings' file: an older program wrote fewer of them. */
export const storedSettingsSchema = schemaOf<Settings>()(
  z.strictObject({
    ...settings,
    theme: settings.theme.default(DEFAULT_LOOK.theme),
    textSize: settings.textSize.default(DEFAULT_LOOK.textSize),
    panes: settings.panes.default(DEFAULT_LOOK.panes),
    caseList: settings.caseList.default(DEFAULT_LOOK.caseList),
    judging: judging.default(DEFAULT_LOOK.judging),
  }),
);

export const vaultStateSchema = z.enum(VAULT_STATES);

export const exportedPdfSchema = schemaOf<ExportedPdf>()(
  z.strictObject({ path: z.string(), sha256: sha256Schema, signed: z.boolean() }),
);
