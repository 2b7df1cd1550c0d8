import type { SecondReading } from '../../shared/casefile/event';
import { isIndependent } from '../../shared/casefile/is-independent';
import type { AppError } from '../../shared/contract/app-error';
import type { CaseUpdate, CaseView, HandedIn } from '../../shared/contract/case-view';
import { fail, ok, type Result } from '../../shared/lib/result';
import { BY_ITSELF } from '../import/reading-request';
import type { Reader } from '../import/reader';
import { sha256 } from '../store/sha256';
import { secondReadingOf } from './bundle/second-reading-of';
import { isBundle, unpackBundle } from './bundle/unpack-bundle';
import type { CaseDesk } from './case-desk';

type Answer<T> = Promise<Result<T, AppError>>;

export interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a file turns out to be that was handed in for an open case. */
type Found =
  | Extract<HandedIn, { kind: 'version' | 'otherReport' | 'sameFile' }>
  | { readonly kind: 'reading'; readonly reading: SecondReading };

interface Parts {
  readonly desk: CaseDesk;
  readonly reader: Reader;
}

async function readingFor(view: CaseView, bytes: Uint8Array): Answer<Found> {
  const bundle = await unpackBundle(bytes);
  if (!bundle.ok) return bundle;
  if (bundle.value.kind !== 'reading') return fail({ kind: 'notAReading' });
  const { state } = view;
  const reading = secondReadingOf(bundle.value.events);
  if (reading.sha256 !== state.file?.sha256) return fail({ kind: 'otherReading' });
  if (state.secondReadings.some(({ head }) => head === reading.head))
    return fail({ kind: 'readingKnown' });
  if (!isIndependent(view.events, bundle.value.events))
    return fail({ kind: 'readingNotIndependent' });
  return ok({ kind: 'reading', reading });
}

/** Files for an open case: a new version of its report, or a second reader's judgements. */
export class HandedInFiles {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** What the file is; nothing is done with it. */
  async check(caseId: string, { bytes }: DroppedFile): Answer<HandedIn> {
    const found = await this.#look(caseId, bytes);
    if (!found.ok || found.value.kind !== 'reading') return found as Result<HandedIn, AppError>;
    const { who, decisions, ownFindings } = found.value.reading;
    const judgements = Object.keys(decisions).length + ownFindings.length;
    return ok({ kind: 'reading', who, judgements });
  }

  async take(caseId: string, { name, bytes }: DroppedFile): Answer<CaseUpdate> {
    const { desk } = this.#parts;
    const found = await this.#look(caseId, bytes);
    if (!found.ok) return found;
    switch (found.value.kind) {
      case 'version':
        return desk.replaceFile(caseId, name, bytes);
      case 'reading': {
        const { reading } = found.value;
        return desk.record(caseId, ({ state }) =>
          state.secondReadings.some(({ head }) => head === reading.head)
            ? fail({ kind: 'readingKnown' })
            : ok({ type: 'addSecondReading', reading }),
        );
      }
      case 'otherReport':
      case 'sameFile':
        return fail({ kind: found.value.kind });
    }
  }

  async #look(caseId: string, bytes: Uint8Array): Answer<Found> {
    const view = await this.#parts.desk.open(caseId);
    if (!view.ok) return view;
    if (isBundle(bytes)) return readingFor(view.value, bytes);
    if (sha256(bytes) === view.value.file.sha256) return ok({ kind: 'sameFile' });
    const read = await this.#parts.reader.read({ bytes, ...BY_ITSELF });
    if (!read.ok) return read;
    const { unit, year } = read.value.report;
    const { report } = view.value;
    const agrees = unit !== null && year !== null && unit === report.unit && year === report.year;
    return ok(agrees ? { kind: 'version', unit, year } : { kind: 'otherReport', unit, year });
  }
}
