/** What comes next for a lift without a load: repetitions, seconds or metres, then the next harder form. */
import type { SetGroup } from "../program/program.ts";
import { isSuccess } from "./misses.ts";
import type { Past } from "./past.ts";
import type { Choice, Draft, LiftCase } from "./target-case.ts";

const STEPS = { reps: 1, time: 5, distance: 5 } as const;
/** Two misses in a row take off two repetitions, or a quarter of the time. */
const FEWER_REPS = 2;
const SHORTER = 0.75;
const USUAL_SETS = 3;
const EASY_RPE = 7;

export function targetByCount(lift: LiftCase): Choice {
  const { planned, exercise, usual } = lift;
  const top = planned?.groups[0] ?? null;
  const measure = exercise?.measure ?? "reps";
  const base = usual.findLast(({ least, isMissed }) => least > 0 || isMissed);
  if (planned?.isEased && top) return as([planned.groups.map(asPlanned)], "light_week", {});
  if (!base) return first(lift, top);
  const floor = top?.reps ?? exercise?.reps.min ?? 1;
  const most = Math.max(
    lift.planned?.progression?.topReps ?? top?.repsMax ?? 0,
    exercise?.reps.max ?? 0,
    floor,
  );
  const reps = Math.max(1, Math.min(base.least, most));
  const numbers = { lastReps: base.least, topReps: most };
  const at = (count: number): Draft => ({
    sets: top?.sets ?? Math.max(1, base.sets),
    reps: count,
    repsMax: null,
    movedG: null,
    percent: null,
    rpe: top?.rpe ?? null,
  });
  const misses = missesIn(usual);
  if (misses > 0) {
    const step = ((misses - 1) % 3) + 1;
    const reason = (["first_miss", "second_miss", "third_miss"] as const)[step - 1]!;
    const asked = Math.max(floor, base.least);
    const fewer =
      measure === "reps" ? asked - FEWER_REPS * (step - 1) : asked * SHORTER ** (step - 1);
    return as([[at(Math.max(1, Math.round(fewer)))]], reason, { ...numbers, misses });
  }
  if (!isSuccess(base)) return as([[at(reps)]], "repeat", numbers);
  if (reps >= most) return as([[at(most)]], "harder_form", numbers);
  const more = Math.min(most, reps + STEPS[measure]);
  return as([[at(more)], [at(reps)]], measure === "reps" ? "add_reps" : "add_time", numbers);
}

/** What grows, and what holds where that differs. */
const as = (
  [grown, held = grown]: readonly [Draft[], Draft[]?],
  reason: Choice["reason"],
  numbers: Choice["numbers"],
): Choice => ({ grown, held, reason, numbers });

const asPlanned = ({ sets, reps, repsMax, rpe }: SetGroup): Draft => ({
  sets,
  reps,
  repsMax,
  movedG: null,
  percent: null,
  rpe,
});

function first({ exercise }: LiftCase, top: SetGroup | null): Choice {
  if (top) return as([[asPlanned(top)]], "planned", {});
  const reps = exercise?.reps.min ?? 1;
  const draft = { reps, sets: USUAL_SETS, repsMax: exercise?.reps.max ?? null, rpe: EASY_RPE };
  return as([[{ ...draft, movedG: null, percent: null }]], "calibrate", {});
}

function missesIn(pasts: readonly Past[]) {
  let misses = 0;
  while (pasts.at(-1 - misses)?.isMissed) misses += 1;
  return misses;
}
