/** What was asked of the database a moment ago, by workspace; the one that was not needed for longest goes first. */
export class Remembered<Value> {
  readonly #values = new Map<string, Value>();
  #edition = 0;

  constructor(
    readonly most: number,
    readonly read: (ids: readonly string[]) => Promise<Map<string, Value>>,
  ) {}

  async find(ids: readonly string[]): Promise<ReadonlyMap<string, Value>> {
    const missing = ids.filter((id) => !this.#values.has(id));
    if (missing.length === 0) return this.#chosen(ids);
    const edition = this.#edition;
    const fresh = await this.read(missing);
    // What changed while we asked may be older than its change; it is used once, and asked for again.
    if (edition === this.#edition) for (const [id, value] of fresh) this.#values.set(id, value);
    const all = new Map([...this.#chosen(ids), ...fresh]);
    this.#shrink();
    return all;
  }

  drop(id: string) {
    this.#edition += 1;
    this.#values.delete(id);
  }

  clear() {
    this.#edition += 1;
    this.#values.clear();
  }

  #chosen(ids: readonly string[]) {
    const chosen = new Map<string, Value>();
    for (const id of ids) {
      const value = this.#values.get(id);
      if (value === undefined) continue;
      if (this.#values.size > this.most / 2) {
        this.#values.delete(id);
        this.#values.set(id, value);
      }
      chosen.set(id, value);
    }
    return chosen;
  }

  #shrink() {
    for (const id of this.#values.keys()) {
      if (this.#values.size <= this.most) return;
      this.#values.delete(id);
    }
  }
}
