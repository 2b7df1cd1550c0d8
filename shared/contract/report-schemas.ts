import { z } from 'zod';
import {
  FACT_KINDS,
  FACT_SCOPES,
  PARSE_ISSUE_KINDS,
  SECTION_IDS,
  type AnnualReport,
  type CellKind,
  type Fact,
  type ParseIssue,
  type ReportCell,
  type ReportTable,
} from '../report/annual-report';
import { UNREAD_MARKS } from '../document/source-document';
import { TABLE_IDS } from '../report/form';
import { countSchema, localisedSchema, spanSchema } from './document-schemas';
import { partOf, schemaOf } from './schema-of';

/** Rows and columns are named by short identifiers of the form. */
export const lineIdSchema = z.string().min(1).max(64);

export const tableIdSchema = z.enum(TABLE_IDS);

const cellRef = { table: tableIdSchema, row: lineIdSchema, column: lineIdSchema };
const cellRefSchema = z.strictObject(cellRef);
const cellCorrectionSchema = z.strictObject({ ...cellRef, value: z.number().nullable() });

const formSchema = z.enum(['2019', '2021']);

const cellKindSchema = schemaOf<CellKind>()(
  z.enum(['number', 'zero', 'empty', 'notApplicable', 'text']),
);

const reportCellSchema = schemaOf<ReportCell>()(
  z.strictObject({
    kind: cellKindSchema,
    value: z.number().nullable(),
    raw: z.string(),
    unit: z.string().nullable(),
    span: spanSchema.nullable(),
    block: countSchema.nullable(),
    cell: countSchema.nullable(),
    readAs: z
      .strictObject({ kind: cellKindSchema, value: z.number().nullable() })
      .nullable()
      .exactOptional(),
  }),
);

const reportTableSchema = schemaOf<ReportTable>()(
  z.strictObject({
    form: formSchema,
    found: z.boolean(),
    cells: z.record(z.string(), z.record(z.string(), reportCellSchema.nullable())),
  }),
);

const sectionSchema = z.strictObject({
  id: z.enum(SECTION_IDS),
  title: z.string(),
  headingSpan: spanSchema,
  span: spanSchema,
});

const factSchema = schemaOf<Fact>()(
  z.strictObject({
    id: countSchema,
    section: z.enum(SECTION_IDS).nullable(),
    kind: z.enum(FACT_KINDS),
    value: z.number().nullable(),
    unit: z.string().nullable(),
    fuzzy: z.boolean(),
    span: spanSchema,
    clause: spanSchema,
    sentence: spanSchema,
    subject: z.string(),
    counts: z
      .strictObject({
        quantity: z.string(),
        readings: z.array(z.array(cellRefSchema)),
        loose: z.array(z.array(cellRefSchema)),
        cellUnit: z.number(),
        along: z.array(countSchema).exactOptional(),
      })
      .nullable(),
    scope: z.enum(FACT_SCOPES),
  }),
);

const parseIssueSchema = schemaOf<ParseIssue>()(
  z.strictObject({
    kind: z.enum(PARSE_ISSUE_KINDS),
    message: localisedSchema,
    span: spanSchema.nullable(),
    cells: z.array(cellRefSchema).exactOptional(),
    offer: z.array(cellCorrectionSchema).exactOptional(),
  }),
);

const annualReportObject = z.strictObject({
  text: z.string(),
  title: z.string().nullable(),
  unit: z.string().nullable(),
  year: z.number().int().nullable(),
  form: formSchema,
  sections: z.array(sectionSchema),
  tables: z.record(tableIdSchema, reportTableSchema),
  facts: z.array(factSchema),
  denials: z.array(factSchema),
  issues: z.array(parseIssueSchema),
  unread: z.array(
    z.strictObject({
      span: spanSchema,
      kind: z.enum(['paragraph', 'aside', 'table', 'cells', 'picture', ...UNREAD_MARKS]),
    }),
  ),
});

export const annualReportSchema = schemaOf<AnnualReport>()(annualReportObject);

export const annualReportPartSchema = partOf<AnnualReport>(annualReportObject);
