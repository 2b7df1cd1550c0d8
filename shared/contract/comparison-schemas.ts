import { z } from 'zod';
import {
  READING_KINDS,
  type ReadingComparison,
  type ReadingItem,
} from '../casefile/second-reading';
import { findingIdSchema, versionChangeSchema } from './audit-schemas';
import { caseFileInfoSchema, ownFindingSchema, signedBy, statusSchema } from './case-schemas';
import { countSchema, sha256Schema } from './document-schemas';
import { schemaOf } from './schema-of';
import type { HandedIn, VersionComparison } from './case-view';

export const versionComparisonSchema = schemaOf<VersionComparison>()(
  z.strictObject({
    file: caseFileInfoSchema,
    ...signedBy,
    changes: z.array(versionChangeSchema).nullable(),
  }),
);

const [different, onlyFirst, onlySecond, ownFirst, ownSecond, agreed, ownBoth] = READING_KINDS;

const readingItemSchema = schemaOf<ReadingItem>()(
  z.union([
    z.strictObject({
      kind: z.enum([different, onlyFirst, onlySecond, agreed]),
      findingId: findingIdSchema,
      first: statusSchema.nullable(),
      second: statusSchema.nullable(),
    }),
    z.strictObject({ kind: z.enum([ownFirst, ownSecond, ownBoth]), own: ownFindingSchema }),
  ]),
);

export const readingComparisonSchema = schemaOf<ReadingComparison>()(
  z.strictObject({
    ...signedBy,
    head: sha256Schema,
    items: z.array(readingItemSchema),
    undecided: countSchema,
    both: countSchema,
    kappa: z.number().nullable(),
  }),
);

export const handedInSchema = schemaOf<HandedIn>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('version'), unit: z.string(), year: z.number().int() }),
    z.strictObject({
      kind: z.literal('otherReport'),
      unit: z.string().nullable(),
      year: z.number().int().nullable(),
    }),
    z.strictObject({ kind: z.literal('sameFile') }),
    z.strictObject({ kind: z.literal('reading'), who: z.string(), judgements: countSchema }),
  ]),
);
