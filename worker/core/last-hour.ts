/** What a model did in the last hour, by minutes: counts, and how long the first words took. */
import type { Health, Outcome } from "./health.ts";
import { MINUTE_MS } from "./durations.ts";

const MINUTES = 60;
/** Upper edges of the steps, each a fifth above the one before: 50 ms to half a minute. */
const EDGES = Array.from({ length: 37 }, (_, step) => 50 * 1.2 ** step);

type Minute = { calls: number; failures: number; badAnswers: number; firstTokens: number[] };
/** By minutes since 1970. */
export type LastHour = Map<number, Minute>;

export function count(hour: LastHour, { at, result, firstTokenMs }: Outcome, now: number) {
  if (result === "parked") return;
  const minute = minuteOf(hour, Math.floor(Math.min(at, now) / MINUTE_MS));
  if (result === "bad_answer") {
    minute.badAnswers += 1;
    return;
  }
  minute.calls += 1;
  if (result === "failed") minute.failures += 1;
  if (firstTokenMs !== null) minute.firstTokens[stepOf(firstTokenMs)]! += 1;
}

export function summarize(
  hour: LastHour,
  now: number,
): Pick<Health, "calls" | "failures" | "badAnswers" | "firstTokenMs"> {
  const oldest = Math.floor(now / MINUTE_MS) - MINUTES + 1;
  for (const minute of hour.keys()) if (minute < oldest) hour.delete(minute);
  const minutes = [...hour.values()];
  const sum = (of: (minute: Minute) => number) => minutes.reduce((all, one) => all + of(one), 0);
  const steps = EDGES.map((_, step) => sum(({ firstTokens }) => firstTokens[step]!));
  return {
    calls: sum(({ calls }) => calls),
    failures: sum(({ failures }) => failures),
    badAnswers: sum(({ badAnswers }) => badAnswers),
    firstTokenMs: steps.some((n) => n > 0)
      ? { p50: percentile(steps, 0.5), p95: percentile(steps, 0.95) }
      : null,
  };
}

function minuteOf(hour: LastHour, key: number): Minute {
  const known = hour.get(key);
  if (known) return known;
  const made = { calls: 0, failures: 0, badAnswers: 0, firstTokens: EDGES.map(() => 0) };
  hour.set(key, made);
  return made;
}

const stepOf = (ms: number) => {
  const step = EDGES.findIndex((edge) => ms <= edge);
  return step === -1 ? EDGES.length - 1 : step;
};

/** Within the step that holds it, as if its times lay evenly. */
function percentile(steps: readonly number[], share: number): number {
  let left = Math.max(1, Math.ceil(share * steps.reduce((all, n) => all + n, 0)));
  const step = steps.findIndex((n) => (left -= n) <= 0);
  const from = EDGES[step - 1] ?? 0;
  const part = (left + steps[step]!) / steps[step]!;
  return Math.round(from + (EDGES[step]! - from) * part);
}
