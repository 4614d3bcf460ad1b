/** Reads a few words as going on with what was meant before: "and for squats?", "30 minutes", "another". */
import type { Heard } from "./hear.ts";
import type { Intent, IntentKind } from "./intent.ts";
import * as slots from "./slots.ts";

const MOST_WORDS = 8;

type Of<K extends IntentKind> = Extract<Intent, { kind: K }>;
type GoOn<K extends IntentKind> = (heard: Heard, last: Of<K>) => Intent | null;

const GO_ON: { [K in IntentKind]?: GoOn<K> } = {
  swap: goOnSwapping,
  why: (heard, last) => withExercise(heard, last),
  show_progress: (heard, last) => withExercise(heard, last),
  form: (heard, last) => withExercise(heard, last),
  make_workout: goOnWithWorkout,
  request_program: goOnWithRequest,
  show_program(heard) {
    const shown = slots.makeShow(heard);
    return shown.week === null && shown.day === null ? null : shown;
  },
};

/** Null where the words do not go on with it. */
export function followUp(heard: Heard, last: Intent): Intent | null {
  const { words, all } = heard;
  if (words.length === 0 || words.length > MOST_WORDS || all.has("offtopic")) return null;
  const goOn = GO_ON[last.kind] as GoOn<IntentKind> | undefined;
  return goOn?.(heard, last) ?? null;
}

function withExercise(heard: Heard, last: Of<"why" | "show_progress" | "form">): Intent | null {
  const exercise = slots.exerciseIn(heard);
  return exercise === null ? null : { ...last, exercise };
}

function goOnSwapping(heard: Heard, last: Of<"swap">): Intent | null {
  const { all } = heard;
  const said = slots.makeSwap(heard, heard);
  const { painAreas } = slots.makeSwap(heard, { ...heard, all: new Set([...all, "pain"]) });
  const isGear = all.has("eq");
  const isMore = all.has("other") || all.has("more") || all.has("swap");
  if (said.exercise === null && !isMore && !painAreas && !isGear && said.reason === null)
    return null;
  const equipment = isGear && said.reason === null ? slots.equipmentIn(heard) : said.equipment;
  return {
    ...last,
    ...(said.exercise !== null && !isGear && { exercise: said.exercise }),
    ...(said.reason !== null && { reason: said.reason }),
    ...(equipment && equipment.length > 0 && { equipment }),
    ...(painAreas && { reason: "pain", painAreas }),
  };
}

function goOnWithWorkout(heard: Heard, last: Of<"make_workout">): Intent | null {
  const { minutes, focus, equipment } = slots.makeWorkout(heard);
  if (minutes === null && focus === null && !equipment && !heard.all.has("other")) return null;
  return {
    ...last,
    ...(minutes !== null && { minutes }),
    ...(focus !== null && { focus }),
    ...(equipment && { equipment }),
  };
}

function goOnWithRequest(heard: Heard, last: Of<"request_program">): Intent | null {
  const { goal, weeks, daysPerWeek } = slots.makeRequest(heard);
  if (goal === null && weeks === null && daysPerWeek === null) return null;
  return {
    kind: "request_program",
    goal: goal ?? last.goal,
    weeks: weeks ?? last.weeks,
    daysPerWeek: daysPerWeek ?? last.daysPerWeek,
  };
}
