import { fold } from '../../shared/casefile/fold';
import type { CaseSummary } from '../../shared/contract/case-list';
import type { SearchHit, SearchResult } from '../../shared/contract/case-search';
import { searchedWords } from '../../shared/document/searchable';
import type { CaseIndex } from '../store/case-index';
import type { CaseStore } from '../store/case-store';
import type { CaseTexts, CaseTextStore } from '../store/case-texts';
import type { CaseDesk } from './case-desk';
import { hitOf, notesOf, textsOf } from './searched-texts';

interface Parts {
  readonly desk: Pick<CaseDesk, 'list' | 'open'>;
  readonly index: Pick<CaseIndex, 'basisOf'>;
  readonly store: Pick<CaseStore, 'load'>;
  readonly texts: CaseTextStore;
}

/** What is told while a search goes on: how far it is, and what was found since it was told last. */
export interface SearchProgress {
  readonly done: number;
  readonly total: number;
  readonly hits: readonly SearchHit[];
}

/** How often it is told, in milliseconds. */
const TOLD_EVERY_MS = 150;

/** Looks for words in the text, the findings and the notes of all cases, one case after the other. */
export class CaseSearch {
  readonly #parts: Parts;
  readonly #now: () => number;
  #last = 0;

  /** `now`: in milliseconds. */
  constructor(parts: Parts, now: () => number = () => performance.now()) {
    this.#parts = parts;
    this.#now = now;
  }

  /** Ends the search that is going on. */
  stop(): void {
    this.#last += 1;
  }

  /** A search that begins ends the one before. */
  async run(typed: string, tell: (progress: SearchProgress) => void): Promise<SearchResult> {
    this.#last += 1;
    const mine = this.#last;
    const cases = await this.#parts.desk.list();
    const words = searchedWords(typed);
    const hits: SearchHit[] = [];
    let [told, toldAt, unread] = [0, this.#now(), 0];
    for (const [done, each] of cases.entries()) {
      if (this.#last !== mine) return { hits, searched: done, unread, stopped: true };
      if (this.#now() - toldAt > TOLD_EVERY_MS) {
        tell({ done, total: cases.length, hits: hits.slice(told) });
        [told, toldAt] = [hits.length, this.#now()];
      }
      const texts = await this.#texts(each);
      if (!texts) unread += 1;
      const hit = texts ? hitOf(each, texts, await this.#notes(each), words) : null;
      if (hit) hits.push(hit);
    }
    await this.#parts.texts.forgetAllBut(new Set(cases.map(({ caseId }) => caseId)));
    return { hits, searched: cases.length, unread, stopped: false };
  }

  /** `null` where the case cannot be read. */
  async #texts({ caseId }: CaseSummary): Promise<CaseTexts | null> {
    const { desk, index, texts } = this.#parts;
    const basis = index.basisOf(caseId);
    const kept = basis === null ? null : await texts.of(caseId, basis);
    if (kept) return kept;
    const opened = await desk.open(caseId);
    if (!opened.ok) return null;
    const made = textsOf(basis ?? '', opened.value);
    if (basis === null) return made;
    // Only a cache: where it cannot be written, the case is read again next time.
    await texts.keep(caseId, made).catch(() => undefined);
    return made;
  }

  /** Nothing has been written in a new case. */
  async #notes({ caseId, state }: CaseSummary): Promise<readonly string[]> {
    if (state === 'new') return [];
    const stored = await this.#parts.store.load(caseId);
    return stored.ok ? notesOf(fold(stored.value.events)) : [];
  }
}
