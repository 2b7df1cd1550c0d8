import { z } from 'zod';
import { handedInSchema } from './comparison-schemas';
import { countSchema } from './document-schemas';
import { MAX_FILE_BYTES, maxMbOf } from './limits';
import { searchHitSchema, searchResultSchema } from './search-schemas';
import { rosterRowsSchema, rosterSchema } from './roster-schemas';
import {
  backupInfoSchema,
  deletedCaseSchema,
  lostCaseSchema,
  importOutcomeSchema,
} from './case-list-schemas';
import { actSchema } from './case-schemas';
import { caseChangeSchema, openedCaseSchema } from './case-view-schemas';
import { resultSchema } from './error-schemas';
import { exportedPdfSchema, identityInfoSchema, vaultStateSchema } from './identity-schemas';
import { settingsChangeSchema, settingsSchema } from './settings-schemas';
import { BUNDLE_KINDS } from './case-view';

const nothing = z.strictObject({});
const ofCase = z.strictObject({ caseId: z.string().min(1).max(64) });
/** With the version that the window holds, so that it is sent what has changed; without one, everything. */
const heldCase = ofCase.extend({ version: z.number().int().nonnegative().exactOptional() });
const ofYear = z.strictObject({ year: z.number().int() });
const passphrase = z.string().min(1).max(1024);
const name = z.string().trim().min(1).max(200);

const bytesSchema = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const sourceBytes = bytesSchema.refine((bytes) => bytes.length <= MAX_FILE_BYTES);

const droppedFile = z
  .strictObject({ name: z.string().max(1024), bytes: z.instanceof(Uint8Array) })
  .refine(({ name, bytes }) => bytes.length <= maxMbOf(name) * 1024 * 1024);

/**
 * Every call that the window may make of the main process: name → what goes in and what comes out.
 * Both sides are checked by these schemas. `null` as the value of a result means that the user cancelled a dialog.
 */
export const calls = {
  /** The newest import first; `listFromText` reads the answer. */
  listCases: { input: nothing, output: z.string() },
  /** A file dropped on the window: one in a call, so that of many files only one is in memory. */
  importFiles: {
    input: z.strictObject({
      files: z.array(droppedFile).max(1),
    }),
    output: z.array(importOutcomeSchema),
  },
  /** Shows the system's file dialog and imports what is chosen; notices tell of each file meanwhile. */
  chooseFiles: { input: nothing, output: z.array(importOutcomeSchema) },
  /** What waits of the files that main itself reads is left out; the one that is being read is finished. */
  stopImport: { input: nothing, output: z.null() },
  openCase: { input: ofCase, output: resultSchema(openedCaseSchema) },
  /** Moves a case to the deleted ones; the answer is the name by which it can be brought back. */
  deleteCase: { input: ofCase, output: resultSchema(z.string()) },
  listDeletedCases: { input: nothing, output: resultSchema(z.array(deletedCaseSchema).readonly()) },
  /** Cases whose folders are gone but not their backups; `restoreBackup` brings one back. */
  listLostCases: { input: nothing, output: resultSchema(z.array(lostCaseSchema).readonly()) },
  /** Brings a deleted case back; the answer is its id. */
  restoreCase: { input: z.strictObject({ name }), output: resultSchema(z.string()) },
  /** The earlier states of a case, the newest first. */
  listBackups: { input: ofCase, output: resultSchema(z.array(backupInfoSchema).readonly()) },
  /** Takes a damaged case back to one of them; the damaged file is kept. */
  restoreBackup: { input: ofCase.extend({ name }), output: resultSchema(z.null()) },
  /** The file as it was handed in, to draw its pages. */
  readSource: { input: ofCase, output: resultSchema(sourceBytes) },
  /** A character map or standard font of the app's own, for pages that do not bring theirs; `null` where there is none. */
  readPdfData: {
    input: z.strictObject({
      folder: z.enum(['cmaps', 'standard_fonts']),
      name: z.string().regex(/^[\w-]{1,64}\.(?:bcmap|pfb|ttf)$/),
    }),
    output: bytesSchema.nullable(),
  },
  /** Ends what is read for a case that is opened or acted on: that call then answers `stopped`, and nothing has changed. */
  stopReading: { input: nothing, output: z.null() },
  /** Answers when the act is on the disk. */
  act: { input: heldCase.extend({ act: actSchema }), output: resultSchema(caseChangeSchema) },
  /** What a file is that was dropped on an open case; nothing is done with it. */
  checkHandedIn: {
    input: ofCase.extend({ file: droppedFile }),
    output: resultSchema(handedInSchema),
  },
  /** Takes it in: as a new version of the report, or as a second reader's judgements. */
  takeHandedIn: {
    input: heldCase.extend({ file: droppedFile }),
    output: resultSchema(caseChangeSchema),
  },
  /** Asks where to, and writes the case as one file; `null` where the user cancelled. */
  exportCase: {
    input: ofCase.extend({ kind: z.enum(BUNDLE_KINDS) }),
    output: resultSchema(z.strictObject({ path: z.string() }).nullable()),
  },
  undo: { input: heldCase, output: resultSchema(caseChangeSchema) },
  redo: { input: heldCase, output: resultSchema(caseChangeSchema) },
  /** Asks where to, renders, signs with the unlocked identity when `sign` is set, and writes. */
  exportPdf: {
    input: ofCase.extend({ sign: z.boolean() }),
    output: resultSchema(exportedPdfSchema.nullable()),
  },
  /** An export that is being printed writes nothing and answers `stopped`. */
  stopExport: { input: nothing, output: z.null() },
  /** Shows the PDF that was exported last from this case in the system's file manager. */
  showExport: { input: ofCase, output: resultSchema(z.null()) },
  getIdentity: { input: nothing, output: identityInfoSchema.nullable() },
  createIdentity: {
    input: z.strictObject({ name, organization: name, passphrase: passphrase.min(8) }),
    output: resultSchema(identityInfoSchema),
  },
  /** Asks for a .p12 or .pfx file, opens it with its passphrase and keeps it re-encrypted with the same one. */
  importIdentity: {
    input: z.strictObject({ passphrase }),
    output: resultSchema(identityInfoSchema.nullable()),
  },
  unlockIdentity: {
    input: z.strictObject({ passphrase }),
    output: resultSchema(identityInfoSchema),
  },
  lockIdentity: { input: nothing, output: identityInfoSchema.nullable() },
  /** In the text, the findings and the notes of all cases; notices tell how far it is. Ends the search before. */
  searchCases: {
    input: z.strictObject({ words: z.string().min(1).max(200) }),
    output: searchResultSchema,
  },
  /** The search that goes on ends with what it has found. */
  stopSearch: { input: nothing, output: z.null() },
  getRoster: { input: nothing, output: resultSchema(rosterSchema) },
  /** Answers when it is on the disk. */
  saveRoster: {
    input: z.strictObject({ roster: rosterSchema }),
    output: resultSchema(rosterSchema),
  },
  /** Asks for a spreadsheet, a csv file or another document, and gives the rows of its tables. */
  chooseRosterFile: {
    input: nothing,
    output: resultSchema(
      z.strictObject({ fileName: z.string(), rows: rosterRowsSchema }).nullable(),
    ),
  },
  /** Puts the units without a report of the year on the clipboard, one a line; answers how many. */
  copyMissingUnits: { input: ofYear, output: resultSchema(countSchema) },
  /** Asks where to, and writes who has handed in as a csv file. */
  exportHandIns: {
    input: ofYear,
    output: resultSchema(z.strictObject({ path: z.string() }).nullable()),
  },
  getVault: { input: nothing, output: vaultStateSchema },
  unlockVault: {
    input: z.strictObject({ password: passphrase }),
    output: resultSchema(vaultStateSchema),
  },
  lockVault: { input: nothing, output: vaultStateSchema },
  /** Sets the password over the cases, changes it, or takes it off: `null` stands for none. */
  setPassword: {
    input: z.strictObject({ before: passphrase.nullable(), next: passphrase.min(8).nullable() }),
    output: resultSchema(vaultStateSchema),
  },
  getSettings: { input: nothing, output: settingsSchema },
  /** Answers with all of them. */
  saveSettings: { input: settingsChangeSchema, output: settingsSchema },
} as const;

export type CallName = keyof typeof calls;
export type CallInput<N extends CallName> = z.infer<(typeof calls)[N]['input']>;
export type CallOutput<N extends CallName> = z.infer<(typeof calls)[N]['output']>;

const queued = { batch: z.number().int().nonnegative() };
const queuedFile = { ...queued, index: z.number().int().nonnegative() };

/**
 * What main tells the window unasked: of files that came by the command line, a second start or the dialog. A batch
 * is queued, each of its files is read and settled in turn, and the batch ends; what was not read then was stopped.
 */
export const noticeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('importQueued'), ...queued, names: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('importReading'), ...queuedFile }),
  z.strictObject({
    kind: z.literal('importSettled'),
    ...queuedFile,
    outcome: importOutcomeSchema,
  }),
  z.strictObject({ kind: z.literal('importEnded'), ...queued }),
  /** Found since it was told last, after `done` of `total` cases. */
  z.strictObject({
    kind: z.literal('searchProgress'),
    done: countSchema,
    total: countSchema,
    hits: z.array(searchHitSchema),
  }),
  /** The list of cases is another one than it was; `left`: how many cases are still to be looked at. */
  z.strictObject({ kind: z.literal('casesChanged'), left: z.number().int().nonnegative() }),
  z.strictObject({ kind: z.literal('vaultChanged'), state: vaultStateSchema }),
  /** Everything is saved, but no backup of it could be made; the code is the system's. */
  z.strictObject({ kind: z.literal('backupFailed'), code: z.string() }),
  /**
   * The password is as it was asked for, but not all files are sealed, or open, yet; the code says why. `kept`: the name of
   * the file of a password that is off, where damaged files are left that only it could open.
   */
  z.strictObject({
    kind: z.literal('conversionUnfinished'),
    code: z.string(),
    kept: z.string().nullable(),
  }),
]);
export type Notice = z.infer<typeof noticeSchema>;
