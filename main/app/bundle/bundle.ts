import { z } from 'zod';
import type { CaseEvent, CaseFileInfo } from '../../../shared/casefile/event';
import { caseEventSchema } from '../../../shared/contract/case-schemas';
import {
  MAX_BUNDLE_EVENTS,
  MAX_BUNDLE_EVENTS_MB,
  MAX_BUNDLE_MB,
} from '../../../shared/contract/limits';
import type { AppError } from '../../../shared/contract/app-error';
import { BUNDLE_KINDS, type BundleKind } from '../../../shared/contract/case-view';

/** A case as one file (`.gouji`). */
export interface Bundle {
  readonly kind: BundleKind;
  readonly events: readonly CaseEvent[];
  /** The files that the events name, by their SHA-256; none in a `reading`. */
  readonly sources: ReadonlyMap<string, Uint8Array>;
}

export type BundleError = Extract<
  AppError,
  { kind: 'bundleDamaged' | 'bundleNewer' | 'bundleTooLarge' }
>;

export const TOO_LARGE: BundleError = {
  kind: 'bundleTooLarge',
  limitMb: MAX_BUNDLE_MB,
  eventsMb: MAX_BUNDLE_EVENTS_MB,
};

/** The first part of the zip, so that the file is known by its first bytes. */
export const MANIFEST = 'gouji.json';
export const EVENTS = 'case.json';
export const sourcePart = (sha256: string): string => `sources/${sha256}`;

export const BUNDLE_VERSION = 1;

/** Of any version: whether it can be read is decided by this alone. */
export const manifestSchema = z.object({
  format: z.literal('gouji-case'),
  version: z.number().int().positive(),
});

export const manifestOfThisVersion = z.strictObject({
  format: z.literal('gouji-case'),
  version: z.literal(BUNDLE_VERSION),
  kind: z.enum(BUNDLE_KINDS),
});

export const bundleEventsSchema = z.strictObject({
  events: z.array(caseEventSchema).min(1).max(MAX_BUNDLE_EVENTS),
});

/** The files that the events name, each once. */
export function filesOf(events: readonly CaseEvent[]): readonly CaseFileInfo[] {
  const files = events.flatMap(({ act }) =>
    act.type === 'importFile' || act.type === 'replaceFile' ? [act.file] : [],
  );
  return [...new Map(files.map((file) => [file.sha256, file])).values()];
}
