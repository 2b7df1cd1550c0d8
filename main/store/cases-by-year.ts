import { HISTORY_YEARS, type History } from '../../shared/report/history';
import type { Summarised } from './index-file';
import { sha256 } from './sha256';

interface Known extends Pick<Summarised, 'reading' | 'figures'> {
  readonly caseId: string;
  readonly importedAt: string;
}

/** A unit and a year, where they are known. */
interface UnitYear {
  readonly unit: string | null;
  readonly year: number | null;
}

/**
 * Names what a case is compared with: the reading of last year's case, and what those before it gave. `null` where
 * there is nothing.
 */
export function comparedWith(lastYear: string | null, history: History): string | null {
  if (history.length === 0) return lastYear;
  return `${lastYear ?? ''}/${sha256(JSON.stringify(history)).slice(0, 16)}`;
}

/** Which cases there are of a unit and a year, without looking at the others. */
export class CasesByYear {
  readonly #units = new Map<string, Map<number, readonly Known[]>>();
  readonly #places = new Map<string, readonly [unit: string, year: number]>();

  /** A case whose unit or year could not be read is of none, and neither is one that cannot be opened. */
  add({ summary, reading, figures }: Summarised): void {
    const { caseId, unit, year, importedAt, damaged, newer } = summary;
    this.delete(caseId);
    if (unit === null || year === null || damaged || newer) return;
    const years = this.#units.get(unit) ?? new Map<number, readonly Known[]>();
    const all = [...(years.get(year) ?? []), { caseId, importedAt, reading, figures }];
    years.set(
      year,
      all.sort((a, b) => b.importedAt.localeCompare(a.importedAt)),
    );
    this.#units.set(unit, years);
    this.#places.set(caseId, [unit, year]);
  }

  delete(caseId: string): void {
    const [unit, year] = this.#places.get(caseId) ?? [];
    if (unit === undefined || year === undefined) return;
    this.#places.delete(caseId);
    const years = this.#units.get(unit);
    const others = this.#at(unit, year).filter((each) => each.caseId !== caseId);
    if (others.length > 0) years?.set(year, others);
    else years?.delete(year);
    if (years?.size === 0) this.#units.delete(unit);
  }

  /** The latest imported first. */
  of(unit: string, year: number): readonly string[] {
    return this.#at(unit, year).map(({ caseId }) => caseId);
  }

  /** What the unit's reports gave in the years before last; of two of one year the latest imported counts. */
  historyOf({ unit, year }: UnitYear): History {
    if (unit === null || year === null) return [];
    return years(year - 2, year - HISTORY_YEARS).flatMap((each) => {
      const [known] = this.#at(unit, each);
      return known ? [{ year: each, figures: known.figures }] : [];
    });
  }

  /** What a case of this unit and year is to be compared with. */
  comparedWith({ unit, year }: UnitYear): string | null {
    if (unit === null || year === null) return null;
    const [lastYear] = this.#at(unit, year - 1);
    return comparedWith(lastYear?.reading ?? null, this.historyOf({ unit, year }));
  }

  /** The cases that are compared with one of this unit and year. */
  following({ unit, year }: UnitYear): readonly string[] {
    if (unit === null || year === null) return [];
    return years(year + HISTORY_YEARS, year + 1).flatMap((each) => this.of(unit, each));
  }

  #at(unit: string, year: number): readonly Known[] {
    return this.#units.get(unit)?.get(year) ?? [];
  }
}

/** From the later to the earlier, both with it. */
const years = (from: number, to: number): readonly number[] =>
  Array.from({ length: from - to + 1 }, (_, at) => from - at);
