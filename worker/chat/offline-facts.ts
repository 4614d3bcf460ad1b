/** What a tool found, as the facts that the coach's own words are made of. */
import type { OfflineExercise, OfflineFacts } from "../../engine/coach/offline/facts.ts";
import type { Intent } from "../../engine/coach/offline/intent.ts";
import type { Card } from "./cards.ts";
import type { LoggedExercise } from "./cards/log-cards.ts";
import type { PlannedExercise, PlannedSession } from "./cards/planned-session.ts";
import type { PlannedNext } from "./lift-course.ts";
import { amountOf } from "./read-sets.ts";
import type { FoundWhy } from "./tools/explain-choice.ts";
import type { FoundDeload } from "./tools/suggest-deload.ts";
import type { FoundProgress } from "./tools/show-progress.ts";
import type { FoundLog } from "./tools/log-workout.ts";
import type { FoundSetting } from "./tools/set-preference.ts";
import type { ToolResult } from "./tool.ts";

type CardOf<T extends Card["type"]> = Extract<Card, { type: T }>["data"];

const cardIn = <T extends Card["type"]>({ cards = [] }: ToolResult, type: T): CardOf<T> | null =>
  (cards.find((card) => card.type === type)?.data as CardOf<T> | undefined) ?? null;

function exerciseOf({ name, groups, measure }: PlannedExercise): OfflineExercise[] {
  if (groups.length === 0) return [waiting(name)];
  return groups.slice(0, 1).map(({ sets, reps, repsMax, load }) => ({
    name,
    sets,
    reps: [
      reps,
      ...(repsMax === null ? [] : [`-${repsMax}`]),
      ...(measure === "time" ? [" s"] : measure === "distance" ? [" m"] : []),
    ].join(""),
    load: load?.display ?? null,
  }));
}
const noteOf = ({ aside }: ToolResult) => (aside === undefined ? {} : { note: aside });
const waiting = (name: string): OfflineExercise => ({ name, sets: 0, reps: 0, load: null });
const exercisesOf = ({ exercises }: PlannedSession) => exercises.flatMap(exerciseOf);
const dayOf = ({ date, weekday }: Pick<PlannedSession, "date" | "weekday">) => date ?? weekday;

const setsOf = ({ name, said, groups }: LoggedExercise): OfflineExercise[] =>
  groups.map((group) => ({
    name: name || said,
    sets: group.sets,
    reps: amountOf(group) ?? "?",
    load: group.load?.display ?? null,
  }));

function nextOf(name: string, { sets, reps, load, rpe }: PlannedNext): OfflineExercise {
  const effort = rpe === null ? null : `RPE ${rpe}`;
  const parts = [load, effort].filter((part) => part !== null);
  return { name, sets, reps, load: parts.length > 0 ? parts.join(", ") : null };
}

const DELOAD = {
  light_now: "now",
  next_week: "next",
  by_log: "yes",
  due: "yes",
  by_signs: "yes",
  not_yet: "no",
} as const;

type Found = (result: ToolResult, intent: Intent) => OfflineFacts | null;

/** By the tool that found it; null where its own line says it all. */
const READ: Record<string, Found> = {
  swap_exercise(result) {
    const card = cardIn(result, "swap_options");
    if (!card || card.outcome !== "swap") return null;
    const options = card.options.map(({ name, why, load }) => ({
      name,
      why,
      load: load?.display ?? null,
    }));
    return { kind: "swap", from: card.exercise.name, options, ...noteOf(result) };
  },
  explain_choice({ found, aside }) {
    const why = found as FoundWhy;
    if (why.about === "waits") {
      return { kind: "why", subject: why.exercise, reasons: aside ? [aside] : [], waits: true };
    }
    if (why.about === "none") return { kind: "no_program" };
    if (why.about === "absence") {
      return { kind: "why", subject: why.exercise, reasons: why.text === null ? [] : [why.text] };
    }
    const subject = why.about === "program" ? why.program : why.exercise;
    return { kind: "why", subject, reasons: why.reasons.map(({ text }) => text) };
  },
  log_workout(result) {
    const card = cardIn(result, "log_draft");
    if (!card) return { kind: "ask", about: "sets" };
    const exercises = card.exercises.flatMap((one) => setsOf(one));
    const { ask = [] } = result.found as FoundLog;
    return {
      kind: "sets",
      exercises,
      isProposed: (result.actions ?? []).length > 0,
      asks: ask.map(({ said }) => said),
      hasUnread: card.unread.length > 0,
    };
  },
  show_progress(result, intent) {
    const { program, trained, lift, bests } = result.found as FoundProgress;
    if (bests && bests.length > 0) return { kind: "records", bests };
    const isNext = intent.kind === "show_progress" && intent.isNext;
    if (isNext && lift?.next) {
      const { exercise: name, next } = lift;
      const isOn = "sets" in next;
      return {
        kind: "next_time",
        exercise: isOn ? nextOf(name, next) : waiting(name),
        ...noteOf(result),
        ...(isOn && next.isAfterToday && { isDone: true, day: next.day ?? null }),
      };
    }
    if (trained === null) return program === null ? { kind: "no_logs" } : null;
    // Nothing of the last weeks: when the last session was says it all.
    if (trained.facts.length === 0) return null;
    return { kind: "progress", facts: trained.facts, noticed: trained.noticed };
  },
  make_workout(result) {
    const card = cardIn(result, "workout");
    if (!card) return null;
    const { name, minutes } = card.session;
    return {
      kind: "workout",
      name,
      minutes: Math.round(minutes),
      exercises: exercisesOf(card.session),
    };
  },
  request_program({ actions = [] }) {
    return actions.length === 0 ? null : { kind: "proposal", what: actions[0]!.diff };
  },
  show_program(result, intent) {
    const card = cardIn(result, "program_week");
    const { program, next } = result.found as {
      program: string | null;
      next?: { name: string; date: string } | null;
    };
    if (program === null) return { kind: "no_program" };
    if (!card) return { kind: "rest_day", next: next ? { name: next.name, day: next.date } : null };
    const [first] = card.sessions;
    const isDay = intent.kind === "show_program" && intent.day !== null;
    if (isDay && first) {
      const { name, minutes } = first;
      return {
        kind: "workout",
        name,
        minutes: Math.round(minutes),
        exercises: exercisesOf(first),
        ...noteOf(result),
      };
    }
    const sessions = card.sessions.map(({ name, minutes, ...session }) => ({
      name,
      minutes: Math.round(minutes),
      day: dayOf(session),
    }));
    return { kind: "week", number: card.week, isEasy: card.deload, sessions };
  },
  suggest_deload({ found }) {
    const { verdict, reasons } = found as FoundDeload;
    if (verdict === "no_program") return { kind: "no_program" };
    return { kind: "deload", answer: DELOAD[verdict], reasons };
  },
  plan_meals(result) {
    const plan = cardIn(result, "energy_targets")?.plan;
    if (!plan) return null;
    return {
      kind: "meal",
      kcal: plan.targetKcal,
      proteinG: plan.protein.g,
      carbsG: plan.carbs.g,
      fatG: plan.fat.g,
    };
  },
  check_form(result) {
    const card = cardIn(result, "form_check");
    if (!card || card.cues.length === 0) return null;
    const { cues, likelyCauses } = card;
    return { kind: "form", name: card.exercise.name, cues, faults: likelyCauses };
  },
  set_preference({ found, actions = [] }) {
    const { proposed } = found as FoundSetting;
    return proposed && actions[0] ? { kind: "proposal", what: actions[0].diff } : null;
  },
};

export const factsFrom = (tool: string, result: ToolResult, intent: Intent): OfflineFacts | null =>
  result.isError ? null : (READ[tool]?.(result, intent) ?? null);
