/** The books of one budget: what is spent and set aside on which day, for which calls, and which alerts have gone off. */
import {
  ALERT_PERCENTS,
  type Alert,
  type BudgetView,
  type Caps,
  type Level,
  PERIODS,
  type Period,
  daysOf,
  periodKey,
  startOfDay,
} from "../worker/core/budget.ts";
import { dayOf } from "../worker/core/tiers.ts";

type Sums = { spent: number; reserved: number };
type Call = { id: string; day: number; micros: number; isOpen: number };
/** Fourteen months: the sum of its days is a month's total. */
const KEPT_DAYS = 430;

/** A bit for each percent. */
const bitsOf = (percents: readonly Alert["percent"][]) =>
  percents.reduce((all, percent) => all | (1 << ALERT_PERCENTS.indexOf(percent)), 0);

export type Ledger = ReturnType<typeof makeLedger>;

/** Money is counted in rows written: a key is an integer or has no index beside it, so a change writes one. */
export function makeLedger(sql: SqlStorage) {
  sql.exec(`
    CREATE TABLE IF NOT EXISTS days (day INTEGER PRIMARY KEY, spent INTEGER NOT NULL, reserved INTEGER NOT NULL);
    CREATE TABLE IF NOT EXISTS caps (key TEXT PRIMARY KEY, cap INTEGER NOT NULL, alerted INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS calls (
      id TEXT PRIMARY KEY, day INTEGER NOT NULL, micros INTEGER NOT NULL, opened_at INTEGER NOT NULL, is_open INTEGER NOT NULL
    ) WITHOUT ROWID;
  `);

  const sums = (period: Period, day: number): Sums =>
    sql
      .exec<Sums>(
        `SELECT COALESCE(SUM(spent), 0) AS spent, COALESCE(SUM(reserved), 0) AS reserved
         FROM days WHERE day BETWEEN ? AND ?`,
        ...daysOf(period, day),
      )
      .one();

  function roomIn(period: Period, day: number, caps: Caps): number {
    const { spent, reserved } = sums(period, day);
    return caps[period] - spent - reserved;
  }

  function book(day: number, spent: number, reserved: number) {
    const hit = sql.exec(
      "UPDATE days SET spent = spent + ?, reserved = reserved + ? WHERE day = ? RETURNING day",
      spent,
      reserved,
      day,
    );
    if (hit.toArray().length > 0) return;
    sql.exec("INSERT INTO days (day, spent, reserved) VALUES (?, ?, ?)", day, spent, reserved);
    sql.exec("DELETE FROM days WHERE day < ?", day - KEPT_DAYS);
    const oldest = periodKey("month", startOfDay(day - KEPT_DAYS));
    sql.exec("DELETE FROM caps WHERE key < ?", oldest);
  }

  const capOf = (key: string) =>
    sql
      .exec<{ cap: number; alerted: number }>("SELECT cap, alerted FROM caps WHERE key = ?", key)
      .toArray()[0];

  /** Which of these have not gone off before. */
  function setOff(period: Period, key: string, level: Level, isDue: (percent: number) => boolean) {
    const alerted = capOf(key)?.alerted ?? 0;
    const due = ALERT_PERCENTS.filter((percent, bit) => !(alerted & (1 << bit)) && isDue(percent));
    if (due.length === 0) return [];
    sql.exec("UPDATE caps SET alerted = ? WHERE key = ?", alerted | bitsOf(due), key);
    return due.map((percent): Alert => ({ level, period, key, percent }));
  }

  return {
    sums,
    book,

    /** Null when it fits into every period. */
    fullPeriod: (day: number, micros: number, caps: Caps): Period | null =>
      PERIODS.find((period) => micros > roomIn(period, day, caps)) ?? null,

    roomOn: (day: number, caps: Caps): number =>
      Math.min(...PERIODS.map((period) => roomIn(period, day, caps))),

    /** What is settled later is measured against the caps that were told last. */
    keepCaps(day: number, caps: Caps) {
      for (const period of PERIODS) {
        const key = periodKey(period, startOfDay(day));
        const cap = caps[period];
        if (capOf(key)?.cap === cap) continue;
        const { spent } = sums(period, day);
        // What a higher cap leaves unreached goes off again when it is.
        const reached = ALERT_PERCENTS.filter((percent) => spent * 100 >= cap * percent);
        sql.exec(
          `INSERT INTO caps (key, cap, alerted) VALUES (?1, ?2, 0)
           ON CONFLICT (key) DO UPDATE SET cap = ?2, alerted = alerted & ?3`,
          key,
          cap,
          bitsOf(reached),
        );
      }
    },

    alertsDue(day: number, level: Level): Alert[] {
      return PERIODS.flatMap((period) => {
        const key = periodKey(period, startOfDay(day));
        const cap = capOf(key)?.cap;
        const { spent } = sums(period, day);
        if (cap === undefined || spent === 0) return [];
        return setOff(period, key, level, (percent) => spent * 100 >= cap * percent);
      });
    },

    /** A call that finds no room is the end of the budget, though a smaller one might still fit. */
    alertFull(day: number, period: Period, level: Level): Alert[] {
      const key = periodKey(period, startOfDay(day));
      return setOff(period, key, level, (percent) => percent === 100);
    },

    view(caps: Caps, now: number): BudgetView {
      const of = (period: Period) => {
        const { spent, reserved } = sums(period, dayOf(now));
        return {
          key: periodKey(period, now),
          capMicros: caps[period],
          spentMicros: spent,
          reservedMicros: reserved,
        };
      };
      return { day: of("day"), month: of("month") };
    },

    findCall: (id: string): Call | null =>
      sql
        .exec<Call>("SELECT id, day, micros, is_open AS isOpen FROM calls WHERE id = ?", id)
        .toArray()[0] ?? null,

    openCall(id: string, day: number, micros: number, now: number) {
      sql.exec("INSERT INTO calls VALUES (?, ?, ?, ?, 1)", id, day, micros, now);
      book(day, 0, micros);
    },

    /** The call stays known for a while, so that a late repetition opens nothing. */
    closeCall({ id, day, micros: reserved }: Call, micros: number) {
      sql.exec("UPDATE calls SET is_open = 0 WHERE id = ?", id);
      book(day, micros, -reserved);
    },

    /** Whoever opened them has died, and the provider may have charged for all of it. */
    expireCalls(until: number) {
      const lost = sql.exec<{ day: number; micros: number }>(
        "SELECT day, SUM(micros) AS micros FROM calls WHERE is_open AND opened_at <= ? GROUP BY day",
        until,
      );
      for (const { day, micros } of lost.toArray()) book(day, micros, -micros);
      sql.exec("DELETE FROM calls WHERE opened_at <= ?", until);
    },

    oldestCallAt: (): number | null =>
      sql.exec<{ at: number | null }>("SELECT MIN(opened_at) AS at FROM calls").one().at,
  };
}
