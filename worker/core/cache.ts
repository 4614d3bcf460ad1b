/** What an isolate remembers for a while: bounded, oldest out first. */
export class TtlCache<T> {
  readonly #entries = new Map<string, { value: T; until: number }>();
  readonly #ttlMs: number;
  readonly #max: number;
  #forgotten = 0;

  constructor(ttlMs: number, max: number) {
    this.#ttlMs = ttlMs;
    this.#max = max;
  }

  async get(key: string, now: number, load: () => Promise<T>): Promise<T> {
    const hit = this.#entries.get(key);
    if (hit && hit.until > now) return hit.value;
    const before = this.#forgotten;
    const value = await load();
    // What was read before something was forgotten may be the very thing that is no longer true.
    if (before === this.#forgotten) this.#keep(key, value, now + this.#ttlMs);
    return value;
  }

  forget(key: string) {
    this.#forgotten += 1;
    this.#entries.delete(key);
  }

  #keep(key: string, value: T, until: number) {
    this.#entries.delete(key);
    if (this.#entries.size >= this.#max) this.#entries.delete(this.#entries.keys().next().value!);
    this.#entries.set(key, { value, until });
  }
}
