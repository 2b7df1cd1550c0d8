import { z } from 'zod';
import {
  CLOSING_OUTCOMES,
  type Act,
  type Anchor,
  type CaseEvent,
  type CaseFileInfo,
  type SecondReading,
  type SystemAct,
} from '../casefile/event';
import { OWN_FINDING_KINDS } from '../casefile/own-finding';
import type { AnchorStates } from '../casefile/resolve-anchors';
import type { CaseState } from '../casefile/state';
import type { Placement } from '../report/placement';
import { findingIdSchema } from './audit-schemas';
import { countSchema, sha256Schema, spanSchema } from './document-schemas';
import { lineIdSchema, tableIdSchema } from './report-schemas';
import { MAX_BUNDLE_EVENTS } from './limits';
import { schemaOf } from './schema-of';

/** What a person types: bounded, because it comes from the window and stays on the disk for ever. */
export const MAX_TEXT = 10_000;
const typed = z.string().max(MAX_TEXT);
const typedSomething = typed.refine((text) => text.trim() !== '');

const idSchema = z.string().min(1).max(64);
const whoSchema = z.string().min(1).max(200);
const timeSchema = z.iso.datetime().max(40);
/** Longer than any system's. */
const fileNameSchema = z.string().max(1024);
const cellRef = { table: tableIdSchema, row: lineIdSchema, column: lineIdSchema };

const anchorSchema = schemaOf<Anchor>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('text'),
      span: spanSchema,
      quote: z.string().min(1).max(20_000),
      prefix: z.string().max(32),
      suffix: z.string().max(32),
    }),
    z.strictObject({
      kind: z.literal('cell'),
      value: z.number().nullable().exactOptional(),
      absent: z.literal(true).exactOptional(),
      ...cellRef,
    }),
  ]),
);

export const anchorStatesSchema = schemaOf<AnchorStates>()(
  z.record(
    z.string(),
    z.array(
      z.discriminatedUnion('state', [
        z.strictObject({ state: z.enum(['placed', 'moved']), anchor: anchorSchema }),
        z.strictObject({ state: z.literal('lost'), anchor: z.null() }),
      ]),
    ),
  ),
);

const lineOfSource = { table: tableIdSchema, block: countSchema, line: countSchema };
const placementSchema = schemaOf<Placement>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('row'), ...lineOfSource, row: lineIdSchema.nullable() }),
    z.strictObject({ kind: z.literal('column'), ...lineOfSource, column: lineIdSchema.nullable() }),
  ]),
);

export const caseFileInfoSchema = schemaOf<CaseFileInfo>()(
  z.strictObject({ name: fileNameSchema, size: countSchema, sha256: sha256Schema }),
);

/** More places than a table of the form has cells. */
const MAX_ANCHORS = 500;
/** The largest table of the form has 175. */
const MAX_CELLS = 500;
const ownFindingId = idSchema;
const ownFindingWords = {
  kind: z.enum(OWN_FINDING_KINDS),
  severity: z.enum(['error', 'warning', 'info']),
  text: typedSomething,
  advice: typed,
};
const ownFindingPlaces = { arithmetic: typed, anchors: z.array(anchorSchema).max(MAX_ANCHORS) };

export const signedBy = { who: whoSchema, at: timeSchema };
const remark = { id: idSchema, ...signedBy, text: typed };

export const statusSchema = z.enum(['confirmed', 'dismissed', 'questioned']);

const decisionsSchema = z.record(
  findingIdSchema,
  z.strictObject({
    status: statusSchema,
    reason: typed,
    ...signedBy,
  }),
);

export const ownFindingSchema = z.strictObject({
  ...remark,
  ...ownFindingWords,
  ...ownFindingPlaces,
});
const ownFindingsSchema = z.array(ownFindingSchema);

const readjustments = {
  corrections: z.array(
    z.strictObject({ ...cellRef, value: z.number().nullable(), note: typed, ...signedBy }),
  ),
  placements: z.array(z.strictObject({ placement: placementSchema, note: typed, ...signedBy })),
};

const secondReadingSchema = schemaOf<SecondReading>()(
  z.strictObject({
    ...signedBy,
    head: sha256Schema,
    sha256: sha256Schema,
    decisions: decisionsSchema.refine(
      (decisions) => Object.keys(decisions).length <= MAX_BUNDLE_EVENTS,
    ),
    ownFindings: ownFindingsSchema.max(MAX_BUNDLE_EVENTS),
  }),
);

const inspectorActs = [
  z.strictObject({ type: z.literal('confirmFinding'), findingId: findingIdSchema }),
  z.strictObject({
    type: z.literal('dismissFinding'),
    findingId: findingIdSchema,
    reason: typedSomething,
  }),
  z.strictObject({
    type: z.literal('questionFinding'),
    findingId: findingIdSchema,
    question: typed,
  }),
  z.strictObject({ type: z.literal('reopenFinding'), findingId: findingIdSchema }),
  z.strictObject({
    type: z.literal('commentFinding'),
    findingId: findingIdSchema,
    commentId: idSchema,
    text: typedSomething,
  }),
  z.strictObject({
    type: z.literal('annotate'),
    annotationId: idSchema,
    anchor: anchorSchema,
    text: typedSomething,
  }),
  z.strictObject({
    type: z.literal('editAnnotation'),
    annotationId: idSchema,
    text: typedSomething,
  }),
  z.strictObject({ type: z.literal('removeAnnotation'), annotationId: idSchema }),
  z.strictObject({
    type: z.literal('addOwnFinding'),
    ownFindingId,
    ...ownFindingWords,
    ...ownFindingPlaces,
  }),
  z.strictObject({ type: z.literal('editOwnFinding'), ownFindingId, ...ownFindingWords }),
  z.strictObject({ type: z.literal('removeOwnFinding'), ownFindingId }),
  z.strictObject({
    type: z.literal('correctCell'),
    ...cellRef,
    value: z.number().nullable(),
    note: typed,
  }),
  z.strictObject({
    type: z.literal('correctCells'),
    cells: z
      .array(z.strictObject({ ...cellRef, value: z.number().nullable() }))
      .min(1)
      .max(MAX_CELLS),
    note: typed,
  }),
  z.strictObject({ type: z.literal('restoreCell'), ...cellRef }),
  z.strictObject({ type: z.literal('placeLine'), placement: placementSchema, note: typed }),
  z.strictObject({ type: z.literal('unplaceLine'), placement: placementSchema }),
  z.strictObject({ type: z.literal('closeCase'), outcome: z.enum(CLOSING_OUTCOMES) }),
  z.strictObject({ type: z.literal('reopenCase') }),
] as const;

const systemActs = [
  z.strictObject({ type: z.literal('importFile'), file: caseFileInfoSchema }),
  z.strictObject({ type: z.literal('replaceFile'), file: caseFileInfoSchema }),
  z.strictObject({ type: z.literal('addSecondReading'), reading: secondReadingSchema }),
  z.strictObject({ type: z.literal('undo'), seq: countSchema }),
  z.strictObject({ type: z.literal('redo'), seq: countSchema }),
  z.strictObject({
    type: z.literal('exportPdf'),
    fileName: fileNameSchema,
    sha256: sha256Schema,
    signer: sha256Schema.nullable(),
  }),
  z.strictObject({
    type: z.literal('restoreBackup'),
    madeAt: timeSchema,
    damaged: sha256Schema.nullable(),
  }),
] as const;

export const actSchema = schemaOf<Act>()(z.discriminatedUnion('type', [...inspectorActs]));

export const caseEventSchema = schemaOf<CaseEvent>()(
  z.strictObject({
    seq: countSchema,
    at: timeSchema,
    who: whoSchema,
    act: schemaOf<Act | SystemAct>()(
      z.discriminatedUnion('type', [...inspectorActs, ...systemActs]),
    ),
    prev: sha256Schema,
    hash: sha256Schema,
  }),
);

export const caseStateSchema = schemaOf<CaseState>()(
  z.strictObject({
    file: caseFileInfoSchema.nullable(),
    earlier: z.array(z.strictObject({ file: caseFileInfoSchema, ...readjustments, ...signedBy })),
    decisions: decisionsSchema,
    comments: z.record(findingIdSchema, z.array(z.strictObject(remark))),
    annotations: z.array(z.strictObject({ ...remark, anchor: anchorSchema })),
    ownFindings: ownFindingsSchema,
    ...readjustments,
    secondReadings: z.array(secondReadingSchema),
    exports: z.array(
      z.strictObject({
        fileName: z.string(),
        sha256: sha256Schema,
        signer: sha256Schema.nullable(),
        ...signedBy,
      }),
    ),
    closed: z.strictObject({ outcome: z.enum(CLOSING_OUTCOMES), ...signedBy }).nullable(),
    undoSeq: countSchema.nullable(),
    redoSeq: countSchema.nullable(),
  }),
);
