/** Rows in the order in which they were added, found by their keys. Rows may share a key; each act on it is on all of them. */
export class KeyedRows<Row extends object> {
  /** What was taken away leaves a gap. */
  #rows: (Row | null)[] = [];
  readonly #placesOf = new Map<string, number[]>();

  add(key: string, row: Row): void {
    const places = this.#placesOf.get(key);
    if (places) places.push(this.#rows.length);
    else this.#placesOf.set(key, [this.#rows.length]);
    this.#rows.push(row);
  }

  change(key: string, changed: (row: Row) => Row): void {
    for (const place of this.#placesOf.get(key) ?? []) {
      const row = this.#rows[place];
      if (row) this.#rows[place] = changed(row);
    }
  }

  remove(key: string): void {
    for (const place of this.#placesOf.get(key) ?? []) this.#rows[place] = null;
    this.#placesOf.delete(key);
  }

  /** Takes away what has the key; the row goes to the end. */
  replace(key: string, row: Row): void {
    this.remove(key);
    this.add(key, row);
  }

  clear(): void {
    this.#rows = [];
    this.#placesOf.clear();
  }

  all(): readonly Row[] {
    return this.#rows.filter((row) => row !== null);
  }
}
