/** The one owner of an athlete's live state: for now the day's quota. */
import { DurableObject } from "cloudflare:workers";

export class Athlete extends DurableObject {
  readonly #sql = this.ctx.storage.sql;

  constructor(ctx: DurableObjectState, env: Cloudflare.Env) {
    super(ctx, env);
    this.#makeTables();
  }

  async usedOn(day: number): Promise<number> {
    const [row] = this.#sql.exec<{ used: number }>("SELECT used FROM quota WHERE day = ?", day);
    return row?.used ?? 0;
  }

  /**
   * Counts one request if the day has room; gives how many there are now, or null where it has none.
   * Under an id it counts once. Read and write stand in one turn: no await between them.
   */
  async reserve(day: number, limit: number, id?: string): Promise<number | null> {
    if (id !== undefined && this.#isHeld(id)) return this.usedOn(day);
    const taken = this.#sql.exec<{ used: number }>(
      `INSERT INTO quota (day, used) SELECT ?1, 1 WHERE ?2 > 0
       ON CONFLICT (day) DO UPDATE SET used = used + 1 WHERE used < ?2 RETURNING used`,
      day,
      limit,
    );
    const [row] = taken.toArray();
    if (row && id !== undefined)
      this.#sql.exec("INSERT INTO held (id, day) VALUES (?, ?)", id, day);
    this.#sql.exec("DELETE FROM quota WHERE day < ?", day - 1);
    this.#sql.exec("DELETE FROM held WHERE day < ?", day - 1);
    return row?.used ?? null;
  }

  /**
   * Gives a request back: the athlete does not pay for an answer that no model gave. What was counted
   * under an id is given back once.
   */
  async refund(day: number, id?: string): Promise<void> {
    if (id !== undefined) {
      if (!this.#isHeld(id)) return;
      this.#sql.exec("DELETE FROM held WHERE id = ?", id);
    }
    this.#sql.exec("UPDATE quota SET used = used - 1 WHERE day = ? AND used > 0", day);
  }

  #isHeld = (id: string) =>
    this.#sql.exec("SELECT 1 AS one FROM held WHERE id = ?", id).toArray().length > 0;

  async erase(): Promise<void> {
    await this.ctx.storage.deleteAll();
    // The object lives on in memory and may be asked again before it is evicted.
    this.#makeTables();
  }

  #makeTables() {
    this.#sql.exec(
      "CREATE TABLE IF NOT EXISTS quota (day INTEGER PRIMARY KEY, used INTEGER NOT NULL)",
    );
    this.#sql.exec(
      "CREATE TABLE IF NOT EXISTS held (id TEXT PRIMARY KEY, day INTEGER NOT NULL) WITHOUT ROWID",
    );
  }
}
