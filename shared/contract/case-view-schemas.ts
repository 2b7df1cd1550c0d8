import { z } from 'zod';
import { auditPartSchema, auditSchema } from './audit-schemas';
import {
  anchorStatesSchema,
  caseEventSchema,
  caseFileInfoSchema,
  caseStateSchema,
} from './case-schemas';
import { readingComparisonSchema, versionComparisonSchema } from './comparison-schemas';
import { countSchema, sourceDocumentSchema } from './document-schemas';
import { annualReportPartSchema, annualReportSchema } from './report-schemas';
import { schemaOf } from './schema-of';
import type { CaseChange, EarlierCase, OpenedCase } from './case-view';
import { caseIdSchema } from './case-list-schemas';

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
