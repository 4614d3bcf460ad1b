/** What operators are alerted of, as data: one row a rule. */
import type { Period } from "../core/budget.ts";
import { microsOfUsd, usdOfMicros } from "../core/money.ts";
import { MINUTE_MS } from "../core/durations.ts";

/** What rules can ask about; nothing is asked that no rule wants to know. */
export type Facts = {
  failedJobs(withinMs: number): Promise<number>;
  waitingJobs(): Promise<number>;
  spentMicros(period: Period): Promise<number>;
};

export const ALERT_UNITS = ["jobs", "usd"] as const;
type AlertUnit = (typeof ALERT_UNITS)[number];

export type AlertRule = {
  id: string;
  title: string;
  /** The most that is no alert; dollars stand in micro-dollars, as everywhere inside. */
  threshold: number;
  unit: AlertUnit;
  /** What only grows until its period ends fires once in it. */
  period: Period | null;
  /** A month is a long sum, and does not hurry. */
  everyMinutes: number;
  measure(facts: Facts): Promise<number>;
  say(value: number): string;
};

const FAILED_WITHIN_MS = 5 * MINUTE_MS;

const jobs = (count: number, verb: string) => `${count} ${count === 1 ? "job" : "jobs"} ${verb}`;
const dollars = (micros: number) => `$${usdOfMicros(micros).toFixed(2)}`;

export const ALERT_RULES: readonly AlertRule[] = [
  {
    id: "jobs_failed",
    title: "Jobs fail",
    threshold: 5,
    unit: "jobs",
    period: null,
    everyMinutes: 1,
    measure: (facts) => facts.failedJobs(FAILED_WITHIN_MS),
    say: (value) => `${jobs(value, "failed")} within five minutes`,
  },
  {
    id: "jobs_waiting",
    title: "Jobs pile up",
    threshold: 10,
    unit: "jobs",
    period: null,
    everyMinutes: 1,
    measure: (facts) => facts.waitingJobs(),
    say: (value) => `${jobs(value, value === 1 ? "waits" : "wait")} to begin`,
  },
  {
    id: "day_spend",
    title: "Models cost much today",
    threshold: microsOfUsd(10),
    unit: "usd",
    period: "day",
    everyMinutes: 1,
    measure: (facts) => facts.spentMicros("day"),
    say: (value) => `${dollars(value)} went to models this UTC day`,
  },
  {
    id: "month_spend",
    title: "Models cost much this month",
    threshold: microsOfUsd(50),
    unit: "usd",
    period: "month",
    everyMinutes: 15,
    measure: (facts) => facts.spentMicros("month"),
    say: (value) => `${dollars(value)} went to models this UTC month`,
  },
];

export const showAmount = (unit: AlertUnit, value: number) =>
  unit === "usd" ? usdOfMicros(value) : value;

export const sayLimit = ({ unit, threshold }: AlertRule) =>
  unit === "usd" ? dollars(threshold) : String(threshold);
