import { z } from 'zod';
import { VERSION_FATES, type VersionChange } from '../audit/compare-versions';
import { FACT_STATUSES, type Audit, type Finding, type Verdict } from '../audit/finding';
import type { Evidence } from '../rules/rule';
import { countSchema, localisedSchema, spanSchema } from './document-schemas';
import { lineIdSchema, tableIdSchema } from './report-schemas';
import { partOf, schemaOf } from './schema-of';

export const findingIdSchema = z.string().min(1).max(400);

const evidenceSchema = schemaOf<Evidence>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('text'), span: spanSchema, quote: z.string() }),
    z.strictObject({
      kind: z.literal('cell'),
      table: tableIdSchema,
      row: lineIdSchema,
      column: lineIdSchema,
      value: z.number().nullable(),
      lastYear: z.literal(true).exactOptional(),
    }),
  ]),
);

const findingSchema = schemaOf<Finding>()(
  z.strictObject({
    id: findingIdSchema,
    ruleId: z.string(),
    severity: z.enum(['error', 'warning', 'info']),
    message: localisedSchema,
    basis: localisedSchema,
    expected: z.number().nullable(),
    actual: z.number().nullable(),
    arithmetic: z.string(),
    evidence: z.array(evidenceSchema),
  }),
);

export const versionChangeSchema = schemaOf<VersionChange>()(
  z.strictObject({
    fate: z.enum(VERSION_FATES),
    finding: findingSchema,
    now: findingIdSchema.nullable(),
  }),
);

const verdictSchema = schemaOf<Verdict>()(
  z.strictObject({
    ruleId: z.string(),
    caseKey: z.string(),
    title: localisedSchema,
    outcome: z.enum(['passed', 'failed', 'unverifiable']),
    arithmetic: z.string(),
    evidence: z.array(evidenceSchema),
    missing: z.array(localisedSchema),
    findingId: findingIdSchema.nullable(),
  }),
);

const auditObject = z.strictObject({
  ruleSet: z.string(),
  findings: z.array(findingSchema),
  verdicts: z.array(verdictSchema),
  checks: z.array(
    z.strictObject({
      ruleId: z.string(),
      name: localisedSchema,
      passed: countSchema,
      failed: countSchema,
      unverifiable: countSchema,
    }),
  ),
  coverage: z.strictObject({
    numbers: countSchema,
    checked: countSchema,
    noCounterpart: countSchema,
    notQuantities: countSchema,
    notUnderstood: countSchema,
  }),
  factStatus: z.array(z.enum(FACT_STATUSES)),
});

export const auditSchema = schemaOf<Audit>()(auditObject);

export const auditPartSchema = partOf<Audit>(auditObject);
