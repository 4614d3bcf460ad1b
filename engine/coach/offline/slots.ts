/** Fills in what a message says beside its kind: exercise, minutes, weeks, days, equipment, where it hurts. */
import { EquipmentKind } from "../../athlete/equipment.ts";
import { Goal } from "../../athlete/preferences.ts";
import { type Joint, JOINTS } from "../../catalog/muscles.ts";
import type { WorkoutFocus } from "../../program/workout-request.ts";
import type { MassUnit } from "../../tools/mass.ts";
import { CoachingStyle } from "../tone.ts";
import type { Heard } from "./hear.ts";
import type { Intent } from "./intent.ts";

type Of<K extends Intent["kind"]> = Extract<Intent, { kind: K }>;

/** The one that is asked about: behind "instead of" the one that goes. */
export function exerciseIn({ words, names }: Heard): string | null {
  const turn = words.findIndex(({ concepts }) => concepts.has("insteadof"));
  const behind = turn < 0 ? [] : names.filter(({ from }) => from > turn);
  const best = (some: Heard["names"]) =>
    some.find(({ isWeak, isGear }) => !isWeak && !isGear) ??
    some.find(({ isWeak }) => !isWeak) ??
    some[0];
  return (best(behind) ?? best(names))?.text ?? null;
}

const marked = (all: ReadonlySet<string>, mark: string): string[] =>
  [...all].flatMap((concept) => (concept.startsWith(mark) ? [concept.slice(mark.length)] : []));

/** A figure with one of the units no further than two words behind it. */
function figureOf({ words }: Heard, units: readonly string[]): number | null {
  for (const [i, { number }] of words.entries()) {
    if (number === null) continue;
    for (const step of [1, 2]) {
      const next = words[i + step];
      if (next === undefined || next.number !== null) break;
      if (units.some((unit) => next.concepts.has(unit))) return number;
    }
  }
  return null;
}

/** A figure right behind one of the words, or right before it: "week 3", "3. Woche". */
function placeOf({ words }: Heard, word: string): number | null {
  for (const [i, { concepts }] of words.entries()) {
    if (!concepts.has(word)) continue;
    const number = words[i + 1]?.number ?? words[i - 1]?.number ?? words[i - 2]?.number ?? null;
    if (number !== null) return number;
  }
  return null;
}

const within = (value: number | null, least: number, most: number) =>
  value !== null && value >= least && value <= most ? value : null;

export function minutesIn(heard: Heard): number | null {
  const said = figureOf(heard, ["minute"]);
  const hours = figureOf(heard, ["hour"]);
  const span = marked(heard.all, "span:").map(Number).at(0);
  const figures = hours !== null && hours <= 4 ? hours * 60 + (said ?? 0) : said;
  return within(figures ?? span ?? null, 5, 240);
}

const daysIn = (heard: Heard) => within(figureOf(heard, ["days", "day", "times"]), 1, 7);

function weeksIn(heard: Heard) {
  const months = figureOf(heard, ["month"]);
  const weeks = figureOf(heard, ["weeks", "week"]);
  return within(weeks ?? (months === null ? null : months * 4), 1, 52);
}

export function equipmentIn({ words }: Heard): EquipmentKind[] {
  const found = new Set<EquipmentKind>();
  let isAway = false;
  for (const { concepts } of words) {
    if (concepts.has("only") || concepts.has("make")) isAway = false;
    if (["gone", "no", "not", "busy"].some((concept) => concepts.has(concept)))
      isAway = !concepts.has("only");
    if (!isAway) for (const kind of marked(concepts, "eq:")) found.add(kind as EquipmentKind);
  }
  return EquipmentKind.options.filter((kind) => found.has(kind));
}

const focusIn = ({ words }: Heard): WorkoutFocus | null => {
  for (const { concepts } of words) {
    const [wide] = marked(concepts, "focus:").sort((a, b) => b.length - a.length);
    if (wide !== undefined) return wide as WorkoutFocus;
  }
  return null;
};

export function makeSwap(heard: Heard, whole: Heard): Of<"swap"> {
  const { all } = whole;
  const joints = new Set(marked(all, "joint:"));
  const isPain =
    (all.has("pain") && !all.has("painfree")) ||
    ((all.has("wreck") || all.has("cant")) && joints.size > 0);
  const equipment = equipmentIn(whole);
  const lacks = all.has("gone") || all.has("no") || all.has("not") || all.has("only");
  const isLacking = lacks && (all.has("eq") || all.has("machine") || all.has("have"));
  const isUnwanted = ["dislike", "cant", "toohard", "tooeasy"].some((reason) => all.has(reason));
  const reason = isPain
    ? "pain"
    : all.has("busy")
      ? "busy"
      : all.has("dislike") || all.has("unmotivated")
        ? "preference"
        : isLacking || (all.has("gone") && !isUnwanted)
          ? "equipment"
          : isUnwanted
            ? "preference"
            : null;
  const there = reason === "equipment" && (all.has("only") || all.has("have")) ? equipment : [];
  const painAreas = JOINTS.filter((joint): joint is Joint => joints.has(joint));
  return {
    kind: "swap",
    exercise: exerciseIn(heard) ?? exerciseIn(whole),
    reason,
    ...(there.length > 0 && { equipment: there }),
    ...(isPain && painAreas.length > 0 && { painAreas }),
  };
}

export function makeWhy(heard: Heard): Of<"why"> {
  const { all } = heard;
  const exercise = exerciseIn(heard);
  const about = all.has("rest")
    ? "rest"
    : all.has("sets")
      ? "sets"
      : all.has("load")
        ? "load"
        : exercise !== null || all.has("exercise")
          ? "exercise"
          : ["program", "workout", "workouts", "week", "deload"].some((one) => all.has(one))
            ? "program"
            : null;
  return { kind: "why", exercise, about };
}

export const makeProgress = (heard: Heard, isNext: boolean): Of<"show_progress"> => ({
  kind: "show_progress",
  exercise: exerciseIn(heard),
  ...(isNext && { isNext }),
  ...(!isNext && heard.all.has("record") && { isRecords: true as const }),
});

export function makeWorkout(whole: Heard): Of<"make_workout"> {
  const equipment = equipmentIn(whole);
  return {
    kind: "make_workout",
    minutes: minutesIn(whole),
    focus: focusIn(whole),
    ...(equipment.length > 0 && { equipment }),
  };
}

export function makeRequest(whole: Heard): Of<"request_program"> {
  const said = new Set(marked(whole.all, "goal:"));
  return {
    kind: "request_program",
    goal: Goal.options.find((goal) => said.has(goal)) ?? null,
    weeks: weeksIn(whole),
    daysPerWeek: daysIn(whole),
  };
}

export function makeShow(heard: Heard): Of<"show_program"> {
  const { all } = heard;
  const number = within(placeOf(heard, "day"), 1, 7);
  const day = all.has("tomorrow")
    ? "tomorrow"
    : all.has("today") || all.has("next")
      ? "today"
      : number;
  return { kind: "show_program", week: within(placeOf(heard, "week"), 1, 52), day };
}

export function makeMeal(heard: Heard): Of<"meal_question"> {
  const { all } = heard;
  const about = all.has("protein")
    ? "protein"
    : all.has("calories")
      ? "calories"
      : all.has("mealplan") || (all.has("program") && all.has("meal"))
        ? "plan"
        : all.has("around")
          ? "timing"
          : "general";
  return { kind: "meal_question", about };
}

/** Null where nothing was said that could be set. */
export function makePreference(whole: Heard): Of<"set_preference"> | null {
  const { all } = whole;
  const minutes = within(minutesIn(whole), 15, 150);
  const days = all.has("perweek") ? daysIn(whole) : null;
  const style = CoachingStyle.options.find((style) => all.has(`style:${style}`));
  const units: MassUnit | undefined = all.has("pounds")
    ? "lb"
    : all.has("kilos")
      ? "kg"
      : undefined;
  const set = {
    ...(minutes !== null && { minutes }),
    ...(days !== null && { daysPerWeek: days }),
    ...(style && { style }),
    ...(units && { units }),
  };
  return Object.keys(set).length > 0 ? { kind: "set_preference", ...set } : null;
}
