/** A logged session as the API shows it. */
import { unpackLog } from "../../engine/log/stored-log.ts";
import type { LoggedSet, WorkoutLog } from "../../engine/log/workout-log.ts";
import { toLoad } from "../../engine/program/load.ts";
import { kgOfGrams } from "../../engine/units.ts";
import { isLive } from "../core/tenant.ts";
import type { AthleteRow, WorkoutLogRow } from "../store/port.ts";

export type Unit = "kg" | "lb";
export const unitOf = ({ units }: Pick<AthleteRow, "units">): Unit =>
  units === "imperial" ? "lb" : "kg";

const showSet = (unit: Unit) => {
  return ({ loadG, isAmrap, isMissed, ...set }: LoggedSet) => ({
    ...set,
    load: loadG === null ? null : toLoad(loadG, unit),
    amrap: isAmrap,
    missed: isMissed,
  });
};

export const showEntries = ({ entries }: Pick<WorkoutLog, "entries">, unit: Unit) =>
  entries.map(({ sets, ...entry }) => ({ ...entry, sets: sets.map(showSet(unit)) }));

export function showLog(row: WorkoutLogRow, unit: Unit) {
  const log = unpackLog(row);
  return {
    id: row.id,
    object: "workout_log" as const,
    athleteId: row.athleteId,
    clientId: row.clientId,
    startedAt: new Date(row.startedAt).toISOString(),
    day: log.day,
    durationSeconds: log.durationSeconds,
    name: log.name,
    planned: log.planned,
    deload: log.isDeload,
    entries: showEntries(log, unit),
    sessionRpe: log.sessionRpe,
    bodyweightKg: log.bodyweightG === null ? null : kgOfGrams(log.bodyweightG),
    notes: log.notes,
    source: log.source,
    livemode: isLive(row.tenantId),
    version: row.version,
    createdAt: new Date(row.createdAt).toISOString(),
    updatedAt: new Date(row.updatedAt).toISOString(),
  };
}
export type ShownLog = ReturnType<typeof showLog>;
