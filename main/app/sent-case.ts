import { isDeepStrictEqual } from 'node:util';
import type { CaseChange, CaseUpdate, CaseView, OpenedCase } from '../../shared/contract/case-view';

/** The parts of an object that are not as they were; all of them where nothing was before. */
function changedParts<T extends object>(before: T | null, after: T): Partial<T> {
  if (before === after) return {};
  const parts = (Object.keys(after) as (keyof T)[]).filter(
    (key) => before === null || !isDeepStrictEqual(before[key], after[key]),
  );
  return Object.fromEntries(parts.map((key) => [key, after[key]])) as Partial<T>;
}

/**
 * What the window holds of the case that it shows, so that an act need not send a large report over the bridge
 * again. The window says which answer it holds; where that is not the last one, it is sent everything.
 */
export class SentCase {
  #held: CaseUpdate | null = null;
  #version = 0;

  opened(view: CaseView): OpenedCase {
    return { ...view, version: this.#hold(view) };
  }

  changed(update: CaseUpdate, version: number | undefined): CaseChange {
    const known = version === this.#version && this.#held?.caseId === update.caseId;
    const before = known ? this.#held : null;
    const eventsBefore = before?.events.length ?? 0;
    return {
      ...update,
      version: this.#hold(update),
      report: changedParts(before?.report ?? null, update.report),
      audit: changedParts(before?.audit ?? null, update.audit),
      eventsBefore,
      events: update.events.slice(eventsBefore),
    };
  }

  /** Keeps nothing in memory: the next change is sent whole. */
  forget(): void {
    this.#held = null;
  }

  #hold(update: CaseUpdate): number {
    this.#held = update;
    this.#version += 1;
    return this.#version;
  }
}
