/** The next set of a session, by how hard the last one was against what was asked. */
import * as z from "zod";
import { floorLoad, type Ladder, nearestLoad } from "../strength/ladder.ts";

const LESS_PER_POINT = 0.04;
/** More than this no set is lighter than the one before; then repetitions are what is left out. */
const MOST_LESS = 0.2;
const MORE_PER_POINT = 0.02;
const MOST_MORE = 0.04;
const READY = 3;
/** Pain from which the exercise ends for today. */
const STOP_PAIN = 6;
const EASE_PAIN = 4;
const EASED = 0.8;
/** An effort that nobody can go beyond; every repetition that was short counts on top of it. */
const FULL = 10;

const ACTIONS = ["keep", "lighter", "heavier", "drop_last", "stop"] as const;

export const SetAdvice = z
  .object({
    action: z.enum(ACTIONS).meta({
      description: "`drop_last` leaves the last set out, `stop` ends the exercise for today",
    }),
    loadG: z.int().min(0).nullable(),
    reps: z.int().min(0),
    rule: z.string(),
    evidence: z.array(z.string()),
    numbers: z.record(z.string(), z.number()).meta({ description: "What it was decided from" }),
  })
  .meta({
    id: "SetAdvice",
    description: "What to do in the next set",
    example: {
      action: "lighter",
      loadG: 95_000,
      reps: 5,
      rule: "ADAPT_EFFORT",
      evidence: ["rts-chart", "engineering-choice"],
      numbers: { effortOver: 1.5, percent: -6 },
    },
  });
export type SetAdvice = z.infer<typeof SetAdvice>;

export type SetCase = {
  /** Effort as RPE; null where it was not rated. */
  last: { loadG: number | null; reps: number; rpe: number | null; pain: number };
  target: { reps: number; repsMax: number | null; rpe: number };
  ladder: Ladder | null;
  /** Sets that are still to come, this next one included. */
  setsLeft: number;
  readiness: number | null;
  isDeload: boolean;
};

export function adviseSet(given: SetCase): SetAdvice {
  const { last, target } = given;
  if (last.pain >= STOP_PAIN) return pained("stop", last.loadG, 0, last.pain);
  const fewest = target.reps;
  if (last.pain >= EASE_PAIN) {
    const easedG = last.loadG === null ? null : lighterLoad(given, last.loadG * EASED);
    return easedG === null
      ? pained("stop", last.loadG, 0, last.pain)
      : pained("lighter", easedG, fewest, last.pain);
  }
  const short = Math.max(0, target.reps - last.reps);
  const effort = short > 0 ? FULL + short : last.rpe;
  if (effort === null) return advice("keep", last.loadG, fewest, {});
  const over = effort - target.rpe;
  if (over >= 1) return easier(given, over);
  return over <= -1
    ? harder(given, over)
    : advice("keep", last.loadG, fewest, { effortOver: over });
}

type Numbers = Record<string, number>;

const advice = (
  action: SetAdvice["action"],
  loadG: number | null,
  reps: number,
  numbers: Numbers,
  [rule, ...evidence]: readonly [string, ...string[]] = ["ADAPT_EFFORT", "rts-chart"],
): SetAdvice => ({
  action,
  loadG,
  reps,
  rule,
  evidence: [...evidence, "engineering-choice"],
  numbers,
});

const pained = (action: "stop" | "lighter", loadG: number | null, reps: number, pain: number) =>
  advice(action, loadG, reps, { pain }, ["ADAPT_PAIN", "thomee-1997"]);

/** Less for each point too hard; what cannot be made lighter loses its last set. */
function easier(given: SetCase, over: number): SetAdvice {
  const { last, target, setsLeft } = given;
  const part = Math.min(MOST_LESS, LESS_PER_POINT * over);
  const numbers = { effortOver: over, percent: -Math.round(part * 100) };
  const wantedG = last.loadG === null ? null : last.loadG * (1 - part);
  const lessG = wantedG === null ? null : lighterLoad(given, wantedG);
  if (lessG !== null) return advice("lighter", lessG, target.reps, numbers);
  if (setsLeft === 1) return advice("drop_last", last.loadG, 0, { effortOver: over });
  // Nothing lighter, or nothing but the body: as many repetitions as leave what was asked.
  const fewer = Math.max(1, last.reps - Math.round(over));
  return advice("keep", last.loadG, fewer, { effortOver: over });
}

function harder({ last, target, ladder, readiness, isDeload }: SetCase, over: number): SetAdvice {
  const numbers: Numbers = { effortOver: over };
  const mayRaise = !isDeload && (readiness ?? READY) >= READY;
  if (!mayRaise) return advice("keep", last.loadG, target.reps, numbers);
  const part = Math.min(MOST_MORE, -over * MORE_PER_POINT);
  if (last.loadG !== null) {
    const wantedG = last.loadG * (1 + part);
    const moreG = ladder && ladder.kind !== "none" ? floorLoad(ladder, wantedG) : wantedG;
    if (moreG !== null && moreG > last.loadG)
      return advice("heavier", Math.round(moreG), target.reps, {
        ...numbers,
        percent: Math.round((moreG / last.loadG - 1) * 1000) / 10,
      });
  }
  // No load lies that near: repetitions grow as far as the range goes.
  const most = target.repsMax ?? target.reps;
  return advice("keep", last.loadG, Math.min(most, Math.max(target.reps, last.reps + 1)), numbers);
}

/** The nearest load, a step down at least; null where there is none. */
function lighterLoad({ last, ladder }: SetCase, targetG: number): number | null {
  if (!ladder || ladder.kind === "none") return Math.round(targetG);
  const below = floorLoad(ladder, last.loadG! - 1);
  const nearest = nearestLoad(ladder, Math.round(targetG));
  if (below === null || nearest === null) return below;
  return Math.min(below, nearest);
}
