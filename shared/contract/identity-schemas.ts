import { z } from 'zod';
import { sha256Schema } from './document-schemas';
import { schemaOf } from './schema-of';
import type { ExportedPdf, IdentityInfo } from './identity';
import { VAULT_STATES } from './vault-state';

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

export const vaultStateSchema = z.enum(VAULT_STATES);

export const exportedPdfSchema = schemaOf<ExportedPdf>()(
  z.strictObject({ path: z.string(), sha256: sha256Schema, signed: z.boolean() }),
);
