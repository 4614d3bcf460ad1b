/** Ceilings for a day: what the platform has lent this organisation, and on the platform's side, to whom. */
import type { Alert, Caps, Refused } from "../worker/core/budget.ts";

/** What an organisation tells the platform: how its whole day stands, so a message lost or repeated does no harm. */
export type Claim = {
  holder: string;
  day: number;
  seq: number;
  spent: number;
  /** So much it holds whatever the answer is. */
  kept: number;
  /** Beyond that: what it needs, the least that helps anybody, and the most that it could use. */
  more?: { needed: number; least: number; most: number; caps: Caps };
};
export type Held = { ceiling: number; refused: Refused | null; alerts: Alert[] };

type Lease = { seq: number; ceiling: number };
type Loan = { day: number; holder: string; seq: number; ceiling: number; spent: number };
/** A holder that comes later than this with news of a day is not believed. */
const KEPT_DAYS = 62;

export type Leases = ReturnType<typeof makeLeases>;

export function makeLeases(sql: SqlStorage) {
  // `told` is the spending that the platform knows of; null while it is unknown what reached it.
  sql.exec(`
    CREATE TABLE IF NOT EXISTS leases (day INTEGER PRIMARY KEY, seq INTEGER NOT NULL, ceiling INTEGER NOT NULL, told INTEGER);
    CREATE TABLE IF NOT EXISTS loans (
      day INTEGER NOT NULL, holder TEXT NOT NULL, seq INTEGER NOT NULL, ceiling INTEGER NOT NULL, spent INTEGER NOT NULL,
      PRIMARY KEY (day, holder)
    ) WITHOUT ROWID;
  `);
  const find = (day: number) =>
    sql.exec<Lease>("SELECT seq, ceiling FROM leases WHERE day = ?", day).toArray()[0];

  return {
    of: (day: number): Lease => find(day) ?? { seq: 0, ceiling: 0 },

    /** What is given back must not be used from here on, whether or not the platform hears of it. */
    beforeTelling(day: number, ceiling: number): number {
      const { seq } = sql
        .exec<{ seq: number }>(
          `INSERT INTO leases (day, seq, ceiling) VALUES (?1, 1, ?2)
           ON CONFLICT (day) DO UPDATE SET seq = seq + 1, ceiling = ?2, told = NULL RETURNING seq`,
          day,
          ceiling,
        )
        .one();
      if (seq === 1) sql.exec("DELETE FROM leases WHERE day < ?", day - KEPT_DAYS);
      return seq;
    },

    afterTelling(day: number, ceiling: number, told: number) {
      sql.exec("UPDATE leases SET ceiling = ?, told = ? WHERE day = ?", ceiling, told, day);
    },

    /** Days of which the platform does not have the truth. */
    daysToTell: (): number[] =>
      sql
        .exec<{ day: number }>(
          `SELECT leases.day FROM leases LEFT JOIN days USING (day)
           WHERE told IS NOT COALESCE(spent, 0) OR ceiling <> COALESCE(spent + reserved, 0)`,
        )
        .toArray()
        .map(({ day }) => day),

    loanOf: (day: number, holder: string): Loan | null =>
      sql
        .exec<Loan>("SELECT * FROM loans WHERE day = ? AND holder = ?", day, holder)
        .toArray()[0] ?? null,

    lend({ day, holder, seq, ceiling, spent }: Loan) {
      sql.exec(
        `INSERT INTO loans (day, holder, seq, ceiling, spent) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT DO UPDATE SET seq = ?3, ceiling = ?4, spent = ?5`,
        day,
        holder,
        seq,
        ceiling,
        spent,
      );
      if (seq === 1) sql.exec("DELETE FROM loans WHERE day < ?", day - KEPT_DAYS);
    },
  };
}
