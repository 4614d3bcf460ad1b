/** The parts of a program that it says once: what it is, its reasons, progressions, maxima and notes. */
import { STOP_SIGNS } from "../catalog/exercise.ts";
import { kgOfGrams } from "../units.ts";
import type { Blueprint } from "./blueprint.ts";
import type { Brief } from "./brief.ts";
import { maxFor } from "./maxima.ts";
import { meetFor } from "./meet.ts";
import type { Program, ProgramExercise } from "./program.ts";
import { progressionFor } from "./progress.ts";
import { REASONS, type ReasonCode } from "./reasons.ts";
import type { SkeletonDay, Slot } from "./skeleton.ts";
import { ENGINE_VERSION, RULESET_VERSION } from "./version.ts";

/** What the document says once and sessions refer to. */
export type Book = {
  /** Whether some of the conditioning is fast. */
  rushes: boolean;
  /** Whether the athlete meets this exercise now for the first time. */
  meets(exerciseId: string): boolean;
  reason(code: string): string;
  exercise(slot: Slot, item: ProgramExercise, day: SkeletonDay): string | null;
};

export function makeBook(program: Program, brief: Brief, { pg, cond }: Blueprint): Book {
  const { reasons, progressions, maxes } = program;
  const reason = (code: string) => {
    reasons[code] ??= REASONS[code as ReasonCode];
    return code;
  };
  const met = new Set<string>();
  return {
    rushes: cond.k === "intervals" && !brief.limits.easyConditioning,
    meets(id) {
      const isNew = !met.has(id);
      met.add(id);
      return isNew;
    },
    reason,
    exercise(slot, item, day) {
      if (slot.role === "easy") return null;
      const { id } = slot.exercise;
      const key = slot.role === "main" ? `${id}.${slot.scheme}` : id;
      const top = item.groups.find(({ type }) => type !== "warmup")!;
      progressions[key] ??= progressionFor(slot, top, day.plan, pg, brief);
      const max = maxFor(slot.exercise, brief);
      if (max && !maxes.some(({ exerciseId }) => exerciseId === id))
        maxes.push({
          exerciseId: id,
          kg: kgOfGrams(max.maxG),
          plusMinusPercent: Math.round(max.plusMinus * 100),
          source: max.source,
        });
      return key;
    },
  };
}

const DISCLAIMER =
  "This is guidance for training, not medical advice. If something hurts or worries you, stop and ask a professional.";

const REACTIVE_DELOAD =
  "Take a light week at once, with half the sets, when two main lifts stall, when you feel worn out at three check-ins in two weeks, when a lift falls by 5 % twice, or when a joint hurts 4 of 10 or more two times.";

/** What stands in every program, and stays where the other notes are left out. */
export const SAFETY_NOTES: readonly string[] = [
  DISCLAIMER,
  `End a set at once at: ${[STOP_SIGNS.sharp_pain, STOP_SIGNS.dizzy, STOP_SIGNS.chest, STOP_SIGNS.radiating].join("; ").toLowerCase()}.`,
];

/** What the athlete must know, whoever wrote the program. */
export const notesFor = (brief: Brief): string[] => [
  ...SAFETY_NOTES,
  ...(brief.isSingle ? [] : [REACTIVE_DELOAD]),
  ...brief.screening.advice.map(({ text }) => text),
  ...brief.refused.map(({ text }) => `Not included. ${text}`),
];

export function startProgram(
  blueprint: Blueprint,
  brief: Brief,
  source: "engine" | "model+engine",
): Program {
  return {
    object: "program",
    name: `${brief.goal.replaceAll("_", " ").replace(/^./, (c) => c.toUpperCase())}, ${brief.weeks} week${brief.weeks === 1 ? "" : "s"}`,
    goal: brief.goal,
    level: brief.level,
    unit: brief.unit,
    daysPerWeek: brief.days.length,
    startDate: brief.startDate,
    weeks: [],
    maxes: [],
    meet: meetFor(blueprint, brief),
    progressions: {},
    reasons: {},
    notes: notesFor(brief),
    provenance: {
      source,
      engine: ENGINE_VERSION,
      ruleset: RULESET_VERSION,
      catalog: brief.catalog.version,
      seed: brief.seed,
      blueprint: JSON.stringify(blueprint),
    },
  };
}
