import { z } from 'zod';
import {
  SOURCE_FORMATS,
  UNREAD_MARKS,
  type Block,
  type Box,
  type Page,
  type Place,
  type SourceDocument,
  type Span,
} from '../document/source-document';
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

const boxSchema = schemaOf<Box>()(z.tuple([z.number(), z.number(), z.number(), z.number()]));

const placeSchema = schemaOf<Place>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('box'), page: countSchema, box: boxSchema }),
    z.strictObject({ kind: z.literal('path'), path: z.string() }),
  ]),
);
const placesSchema = z.array(placeSchema).exactOptional();

const pageSchema = schemaOf<Page>()(
  z.strictObject({
    width: z.number(),
    height: z.number(),
    runs: z.array(z.strictObject({ span: spanSchema, box: boxSchema })),
  }),
);

const cellSchema = z.strictObject({
  span: spanSchema,
  row: countSchema,
  column: countSchema,
  rowSpan: z.number().int().positive(),
  colSpan: z.number().int().positive(),
  places: placesSchema,
});

const blockSchema = schemaOf<Block>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('paragraph'),
      span: spanSchema,
      places: placesSchema,
      aside: z.literal(true).exactOptional(),
      picture: z.literal(true).exactOptional(),
      unread: z.enum(UNREAD_MARKS).exactOptional(),
    }),
    z.strictObject({
      kind: z.literal('table'),
      span: spanSchema,
      rowCount: countSchema,
      columnCount: countSchema,
      cells: z.array(cellSchema),
      places: placesSchema,
    }),
  ]),
);

export const sourceDocumentSchema = schemaOf<SourceDocument>()(
  z.strictObject({
    format: z.enum(SOURCE_FORMATS),
    encoding: z.string(),
    text: z.string(),
    blocks: z.array(blockSchema),
    pages: z.array(pageSchema),
  }),
);
