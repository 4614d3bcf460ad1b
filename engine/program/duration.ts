/** How long a session takes, from its sets and rests: as a rule, and on a slow day. */
import type { Catalog } from "../catalog/catalog.ts";
import type { Exercise, Implement } from "../catalog/exercise.ts";
import { sessionSeconds } from "../strength/session-time.ts";
import type { Session, SetGroup } from "./program.ts";

export const SETUP_OF: Partial<Record<Implement, "barbell" | "machine">> = {
  barbell: "barbell",
  trap_bar: "barbell",
  smith: "barbell",
  machine: "machine",
  dumbbell: "machine",
  cable: "machine",
};

/** Sets as the time model counts them: repetitions at the middle of their range, holds by the clock. */
export function timedSets(groups: readonly SetGroup[], measure: Exercise["measure"]) {
  let rampSets = 0;
  const sets = [];
  for (const group of groups) {
    if (group.type === "warmup") {
      rampSets += group.sets;
      continue;
    }
    const usual = (group.reps + (group.repsMax ?? group.reps)) / 2;
    sets.push({
      count: group.sets,
      reps: measure === "reps" ? usual : 0,
      ...(measure !== "reps" && { seconds: usual }),
      restSeconds: group.restSeconds,
    });
  }
  return { rampSets, sets };
}

export function sessionTime(session: Session, catalog: Catalog) {
  const timed = session.exercises.map((item) => {
    const exercise = catalog.byId.get(item.exerciseId);
    return {
      setup: (exercise && SETUP_OF[exercise.implement]) ?? ("other" as const),
      isolation: exercise?.mechanics === "isolation",
      power: item.role === "power",
      unilateral: exercise?.laterality === "unilateral",
      superset: item.superset,
      ...timedSets(item.groups, exercise?.measure ?? "reps"),
    };
  });
  const { p50Seconds, p90Seconds } = sessionSeconds(
    timed,
    (session.conditioning?.minutes ?? 0) * 60,
  );
  return { usual: Math.round(p50Seconds / 6) / 10, long: Math.round(p90Seconds / 6) / 10 };
}
