/** An athlete's day: how many requests that ask a model were made, and which of them were given back. */

export function makeQuota(sql: SqlStorage) {
  const makeTables = () => {
    sql.exec("CREATE TABLE IF NOT EXISTS quota (day INTEGER PRIMARY KEY, used INTEGER NOT NULL)");
    sql.exec(
      `CREATE TABLE IF NOT EXISTS held (
         id TEXT PRIMARY KEY, day INTEGER NOT NULL, is_refunded INTEGER NOT NULL) WITHOUT ROWID`,
    );
  };
  const stateOf = (id: string): "held" | "refunded" | null => {
    const [row] = sql
      .exec<{ is_refunded: number }>("SELECT is_refunded FROM held WHERE id = ?", id)
      .toArray();
    if (!row) return null;
    return row.is_refunded === 0 ? "held" : "refunded";
  };
  const usedOn = (day: number): number => {
    const [row] = sql.exec<{ used: number }>("SELECT used FROM quota WHERE day = ?", day);
    return row?.used ?? 0;
  };
  makeTables();
  return {
    makeTables,
    usedOn,

    /** Counts one if the day has room; gives how many there are now, or null. Under an id it counts once. */
    take(day: number, limit: number, id?: string): number | null {
      if (id !== undefined && stateOf(id) !== null) return usedOn(day);
      const [row] = sql
        .exec<{ used: number }>(
          `INSERT INTO quota (day, used) SELECT ?1, 1 WHERE ?2 > 0
           ON CONFLICT (day) DO UPDATE SET used = used + 1 WHERE used < ?2 RETURNING used`,
          day,
          limit,
        )
        .toArray();
      if (row && id !== undefined) {
        sql.exec("INSERT INTO held (id, day, is_refunded) VALUES (?, ?, 0)", id, day);
      }
      sql.exec("DELETE FROM quota WHERE day < ?", day - 1);
      sql.exec("DELETE FROM held WHERE day < ?", day - 1);
      return row?.used ?? null;
    },

    /** What has happened counts, whatever the limit says. */
    count(day: number) {
      sql.exec(
        `INSERT INTO quota (day, used) VALUES (?, 1)
         ON CONFLICT (day) DO UPDATE SET used = used + 1`,
        day,
      );
    },

    /** What was counted under an id is given back once. */
    refund(day: number, id?: string) {
      if (id !== undefined) {
        if (stateOf(id) !== "held") return;
        sql.exec("UPDATE held SET is_refunded = 1 WHERE id = ?", id);
      }
      sql.exec("UPDATE quota SET used = used - 1 WHERE day = ? AND used > 0", day);
    },
  };
}
export type Quota = ReturnType<typeof makeQuota>;
