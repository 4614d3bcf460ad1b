/** How each exercise grows, and what a first, second and third miss change. */
import { floorLoad, nextLoad } from "../strength/ladder.ts";
import { NOVICE_STEP_G } from "../strength/progression.ts";
import { adaptiveTop } from "../strength/rep-ceiling.ts";
import { gramsOfKg, kgOfGrams } from "../units.ts";
import type { Blueprint } from "./blueprint.ts";
import type { Brief, PlannedDay } from "./brief.ts";
import { takesLoad } from "./maxima.ts";
import { toLoad } from "./load.ts";
import type { Progression, SetGroup } from "./program.ts";
import type { Slot } from "./skeleton.ts";

const LOWER = new Set(["squat", "lunge", "hinge", "hip_ext"]);

const FAILURE: Progression["failure"] = [
  { when: "First miss: fewer repetitions or sets than planned", action: "Repeat the same load" },
  {
    when: "Second miss in a row",
    action: "Half a step less, or the same load with fewer repetitions",
  },
  { when: "Third miss in a row", action: "Take 10 % off and build up again" },
];
const BODY_FAILURE: Progression["failure"] = [
  { when: "First miss", action: "Repeat the same repetitions" },
  { when: "Second miss in a row", action: "Two repetitions less in each set" },
  { when: "Third miss in a row", action: "Take the next easier form and build up again" },
];

export function progressionFor(
  slot: Slot,
  top: SetGroup,
  day: PlannedDay,
  pg: Blueprint["pg"],
  brief: Brief,
): Progression {
  const { exercise } = slot;
  if (exercise.measure !== "reps") return timeProgression(exercise.measure === "time");
  const range = `${top.reps}${top.repsMax ? ` to ${top.repsMax}` : ""}`;
  if (!takesLoad(exercise))
    return {
      kind: "reps",
      success: {
        when: `All sets reach the top of ${range} repetitions with effort to spare`,
        action: harderForm(slot, brief),
      },
      failure: BODY_FAILURE,
      stepKg: null,
      topReps: top.repsMax ?? top.reps,
    };
  const ladder = day.place.ladders[exercise.incrementClass];
  const loadG = top.load ? gramsOfKg(top.load.kg) : floorLoad(ladder, Infinity);
  const next = loadG === null ? null : nextLoad(ladder, loadG);
  const step = stepOf(
    slot,
    brief,
    next !== null && loadG !== null && top.load ? next - loadG : null,
  );
  const isRange = top.repsMax !== null;
  const kind = isRange
    ? pg === "rir_wave"
      ? "rir_wave"
      : "double"
    : pg === "pct_1rm"
      ? "percent"
      : "linear";
  const declaredTop = top.repsMax ?? top.reps;
  const ceiling =
    top.load && loadG !== null && next !== null && isRange
      ? adaptiveTop({ loadG, nextG: next, bottomReps: top.reps, declaredTop }).top
      : declaredTop;
  const stepText = step === null ? "the next load there is" : toLoad(step, brief.unit).display;
  return {
    kind,
    success: {
      when: isRange
        ? `All sets reach ${ceiling} repetitions at the effort that is asked for`
        : `All sets of ${range} are done at the effort that is asked for`,
      action: isRange
        ? `Add ${stepText} and go back to ${top.reps} repetitions`
        : top.load
          ? `Take the load that the next week gives; felt easier than asked, add ${stepText} to it`
          : `Add ${stepText} next time`,
    },
    failure: FAILURE,
    stepKg: step === null ? null : kgOfGrams(step),
    topReps: ceiling,
  };
}

/** The gym's own step; where the load is still unknown, the usual one for the movement. */
function stepOf({ exercise }: Slot, { unit }: Brief, gymStepG: number | null) {
  if (gymStepG !== null) return gymStepG;
  if (exercise.incrementClass !== "barbell") return null;
  const isLower = LOWER.has(exercise.pattern);
  if (unit === "kg") return isLower ? NOVICE_STEP_G.lower : NOVICE_STEP_G.upper;
  return gramsOfKg((isLower ? 10 : 5) * 0.45359237);
}

function harderForm({ exercise }: Slot, { catalog }: Brief) {
  const harder = exercise.progressTo.map((id) => catalog.byId.get(id)).find(Boolean);
  return harder
    ? `Take the next harder form: ${harder.name.toLowerCase()}`
    : "Slow the lowering to three seconds, then add repetitions";
}

const timeProgression = (isTime: boolean): Progression => ({
  kind: "time",
  success: {
    when: "All sets are done without losing the position",
    action: isTime ? "Add 5 seconds to each set" : "Add 5 metres, then the next load",
  },
  failure: BODY_FAILURE.map((step, i) =>
    i === 1 ? { ...step, action: "A quarter less in each set" } : step,
  ),
  stepKg: null,
  topReps: null,
});
