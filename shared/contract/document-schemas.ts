import { z } from 'zod';
import type { Block, SourceDocument, Span } from '../document/source-document';
import type { Localised } from '../lib/localised';
import { schemaOf } from './schema-of';

export const countSchema = z.number().int().nonnegative();

/** SHA-256, lower-case hex. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

export const localisedSchema = schemaOf<Localised>()(
  z.strictObject({ 'zh-CN': z.string(), en: z.string() }),
);

export const spanSchema = schemaOf<Span>()(
  z.tuple([countSchema, countSchema]).refine(([start, end]) => start <= end),
);

const cellSchema = z.strictObject({
  span: spanSchema,
  row: countSchema,
  column: countSchema,
  rowSpan: z.number().int().positive(),
  colSpan: z.number().int().positive(),
});

const blockSchema = schemaOf<Block>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('paragraph'), span: spanSchema }),
    z.strictObject({
      kind: z.literal('table'),
      span: spanSchema,
      rowCount: countSchema,
      columnCount: countSchema,
      cells: z.array(cellSchema),
    }),
  ]),
);

export const sourceDocumentSchema = schemaOf<SourceDocument>()(
  z.strictObject({
    format: z.literal('txt'),
    encoding: z.string(),
    text: z.string(),
    blocks: z.array(blockSchema),
  }),
);
