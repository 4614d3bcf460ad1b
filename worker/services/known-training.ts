/** All that decisions about an athlete's training are made from, read at once. */
import type { Known } from "../../engine/adapt/target-case.ts";
import type { Catalog } from "../../engine/catalog/catalog.ts";
import { EMPTY_STATE, type TrainingState } from "../../engine/insight/training-state.ts";
import type { WorkoutLog } from "../../engine/log/workout-log.ts";
import { makePlace } from "../../engine/program/places.ts";
import type { Ctx } from "../ctx.ts";
import type { AthleteRow } from "../store/port.ts";
import { ageIn } from "./person.ts";
import { dateIn } from "./planning-request.ts";
import type { Plan } from "./planned-logs.ts";
import { unitOf } from "./show-log.ts";
import { readSignals } from "./signals.ts";
import { listLogsOf, readState } from "./training-state.ts";
import { DAY_MS } from "../core/durations.ts";
import { daysBefore } from "../../engine/time.ts";

/** As far as decisions look back. */
export const LOOK_BACK_DAYS = 56;
const OLDER_YEARS = 65;

type Given = {
  athlete: AthleteRow;
  plan: Plan | null;
  catalog: Catalog;
  /** As it stands already, where somebody has just read or made it. */
  state?: TrainingState;
};

export async function knownTraining(
  ctx: Ctx,
  { athlete, plan, catalog, state }: Given,
): Promise<Known> {
  const today = dateIn(athlete.timezone, ctx.now);
  const [found, logs, signals] = await Promise.all([
    state ?? readState(ctx, athlete.id),
    listLogsOf(ctx, athlete.id, { from: ctx.now - LOOK_BACK_DAYS * DAY_MS, to: null }),
    readSignals(ctx, athlete.id, { from: daysBefore(today, LOOK_BACK_DAYS), to: today }),
  ]);
  return {
    state: found ?? EMPTY_STATE,
    logs,
    signals,
    plan,
    level: plan?.program.level ?? athlete.preferences.experience,
    isOlder: (ageIn(athlete, ctx.now) ?? 0) >= OLDER_YEARS,
    bodyweightG: weightOf(athlete, logs),
    unit: unitOf(athlete),
    ladderOf: laddersOf(athlete),
    catalog,
    now: ctx.now,
    today,
  };
}

const weightOf = ({ weightG }: AthleteRow, logs: readonly WorkoutLog[]) =>
  logs.findLast((log) => log.bodyweightG !== null)?.bodyweightG ?? weightG;

/** Without a word about equipment the steps are those of any gym. */
function laddersOf({ preferences, units }: AthleteRow): Known["ladderOf"] {
  const { equipment, plates } = preferences;
  const unit = unitOf({ units });
  const place = makePlace(null, equipment, plates ? { plates, unit } : { unit });
  return ({ incrementClass }) => place.ladders[incrementClass];
}
