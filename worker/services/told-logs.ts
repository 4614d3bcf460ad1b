/** Makes logs of what was told: exercises found or refused, days where the athlete is, the body's weight. */
import type { Catalog } from "../../engine/catalog/catalog.ts";
import type { LogTold } from "../../engine/log/log-request.ts";
import { toEntries } from "../../engine/log/told-log.ts";
import { type LoggedEntry, OLDEST_DAY, type WorkoutLog } from "../../engine/log/workout-log.ts";
import { gramsOfKg } from "../../engine/units.ts";
import { Fault, invalidField } from "../core/errors.ts";
import type { Ctx } from "../ctx.ts";
import type { AthleteRow } from "../store/port.ts";
import { dateIn } from "./planning-request.ts";
import { DAY_MS } from "../core/durations.ts";
import { daysBefore } from "../../engine/time.ts";

/** Clocks of devices go wrong, but nobody has trained tomorrow. */
const AHEAD_MS = DAY_MS / 2;
/** So long a weight that was told counts on. */
const WEIGHT_DAYS = 60;

/** In the words of a problem, `at` says which of several logs it is. */
export function readEntries(told: LogTold["entries"], catalog: Catalog, at = ""): LoggedEntry[] {
  const { entries, problems } = toEntries(told, catalog);
  if (problems.length === 0) return entries;
  const errors = problems.map((one) => ({ ...one, pointer: `${at}${one.pointer}` }));
  throw new Fault("validation_failed", errors[0]!.message, { errors });
}

export function readStart(ctx: Ctx, startedAt: string, at = ""): number {
  const time = Date.parse(startedAt);
  const pointer = `${at}/startedAt`;
  if (time > ctx.now + AHEAD_MS)
    throw invalidField(pointer, "not_yet", "A session that is logged has begun already.");
  if (time < Date.parse(OLDEST_DAY))
    throw invalidField(pointer, "too_old", `No session is kept of before ${OLDEST_DAY}.`);
  return time;
}

export type Telling = {
  athlete: AthleteRow;
  catalog: Catalog;
  source: WorkoutLog["source"];
};

export async function toLogs(
  ctx: Ctx,
  { athlete, catalog, source }: Telling,
  told: readonly { id: string; at: string; log: LogTold }[],
): Promise<WorkoutLog[]> {
  const logs = told.map(({ id, at, log }): WorkoutLog => {
    const startedAt = readStart(ctx, log.startedAt, at);
    return {
      id,
      startedAt,
      day: dateIn(athlete.timezone, startedAt),
      durationSeconds: log.durationSeconds ?? null,
      name: log.name ?? null,
      entries: readEntries(log.entries, catalog, at),
      sessionRpe: log.sessionRpe ?? null,
      notes: log.notes ?? null,
      planned: log.planned ?? null,
      isDeload: false,
      bodyweightG: log.bodyweightKg === undefined ? null : gramsOfKg(log.bodyweightKg),
      source,
    };
  });
  return withWeights(ctx, athlete, catalog, logs);
}

/** What the body weighed on the day, as far as it was told; only where the body is lifted. */
export async function withWeights(
  ctx: Ctx,
  athlete: AthleteRow,
  catalog: Catalog,
  logs: readonly WorkoutLog[],
): Promise<WorkoutLog[]> {
  const lacking = logs.filter((log) => log.bodyweightG === null && movesBody(log, catalog));
  if (lacking.length === 0) return [...logs];
  const days = lacking.map(({ day }) => day).toSorted();
  const signals = await ctx.store.signals.list(ctx.tenant, {
    athleteId: athlete.id,
    from: daysBefore(days[0]!, WEIGHT_DAYS),
    to: days.at(-1)!,
    limit: 5_000,
  });
  const weights = signals.flatMap(({ day, fields }) =>
    typeof fields.weightKg === "number" ? [{ day, grams: gramsOfKg(fields.weightKg) }] : [],
  );
  return logs.map((log) => {
    if (!lacking.includes(log)) return log;
    const since = daysBefore(log.day, WEIGHT_DAYS);
    const told = weights.findLast(({ day }) => day <= log.day && day >= since);
    return { ...log, bodyweightG: told?.grams ?? athlete.weightG };
  });
}

const movesBody = ({ entries }: WorkoutLog, { byId }: Catalog) =>
  entries.some(
    ({ exerciseId }) => exerciseId !== null && (byId.get(exerciseId)?.bodyweightFraction ?? 0) > 0,
  );
