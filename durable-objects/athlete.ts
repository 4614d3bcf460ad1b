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
   * Under an id it counts once, even after it was given back. Read and write stand in one turn: no await between them.
   */
  async reserve(day: number, limit: number, id?: string): Promise<number | null> {
    if (id !== undefined && this.#stateOf(id) !== null) return this.usedOn(day);
    const taken = this.#sql.exec<{ used: number }>(
      `INSERT INTO quota (day, used) SELECT ?1, 1 WHERE ?2 > 0
       ON CONFLICT (day) DO UPDATE SET used = used + 1 WHERE used < ?2 RETURNING used`,
      day,
      limit,
    );
    const [row] = taken.toArray();
    if (row && id !== undefined)
      this.#sql.exec("INSERT INTO held (id, day, is_refunded) VALUES (?, ?, 0)", id, day);
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
      if (this.#stateOf(id) !== "held") return;
      this.#sql.exec("UPDATE held SET is_refunded = 1 WHERE id = ?", id);
    }
    this.#sql.exec("UPDATE quota SET used = used - 1 WHERE day = ? AND used > 0", day);
  }

  #stateOf(id: string): "held" | "refunded" | null {
    const [row] = this.#sql
      .exec<{ is_refunded: number }>("SELECT is_refunded FROM held WHERE id = ?", id)
      .toArray();
    if (!row) return null;
    return row.is_refunded === 0 ? "held" : "refunded";
  }

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
      `CREATE TABLE IF NOT EXISTS held (
         id TEXT PRIMARY KEY, day INTEGER NOT NULL, is_refunded INTEGER NOT NULL) WITHOUT ROWID`,
    );
  }
}
