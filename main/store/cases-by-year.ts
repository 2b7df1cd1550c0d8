import type { CaseSummary } from '../../shared/contract/case-list';

type Known = Pick<CaseSummary, 'caseId' | 'unit' | 'year' | 'importedAt'>;

const nameOf = (unit: string, year: number): string => `${year} ${unit}`;

/** Which cases there are of a unit and a year, without looking at the others. */
export class CasesByYear {
  readonly #cases = new Map<string, readonly Known[]>();
  readonly #names = new Map<string, string>();

  /** A case whose unit or year could not be read is of none. */
  add(known: Known): void {
    const { caseId, unit, year, importedAt } = known;
    this.delete(caseId);
    if (unit === null || year === null) return;
    const name = nameOf(unit, year);
    const others = this.#cases.get(name) ?? [];
    const all = [...others, { caseId, unit, year, importedAt }];
    this.#cases.set(
      name,
      all.sort((a, b) => b.importedAt.localeCompare(a.importedAt)),
    );
    this.#names.set(caseId, name);
  }

  delete(caseId: string): void {
    const name = this.#names.get(caseId);
    if (name === undefined) return;
    this.#names.delete(caseId);
    const others = (this.#cases.get(name) ?? []).filter((each) => each.caseId !== caseId);
    if (others.length > 0) this.#cases.set(name, others);
    else this.#cases.delete(name);
  }

  /** The latest imported first. */
  of(unit: string, year: number): readonly string[] {
    return (this.#cases.get(nameOf(unit, year)) ?? []).map(({ caseId }) => caseId);
  }
}
