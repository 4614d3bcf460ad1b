/** What to do with a lift next time, and why: the form in which a target leaves, and its reasons as data. */
import * as z from "zod";

type Row = { rule: string; evidence: readonly string[] };
const row = (rule: string, ...evidence: string[]): Row => ({ rule, evidence });

/** Each reason with the rule that it follows and the sources of that rule. */
export const TARGET_REASONS = {
  planned: row("LOAD_TOTAL", "rts-chart", "engineering-choice"),
  light_week: row("DELOAD_MISSING", "rogerson-2024", "engineering-choice"),
  calibrate: row("LOAD_UNKNOWN", "engineering-choice"),
  estimated: row("LOAD_UNKNOWN", "rts-chart", "engineering-choice"),
  transferred: row("TRANSFER_INVALID", "engineering-choice"),
  add_load: row("LOAD_JUMP", "nsca", "steele-2022", "engineering-choice"),
  add_reps: row("LOAD_JUMP", "nsca", "engineering-choice"),
  add_time: row("PROG_MISSING", "engineering-choice"),
  harder_form: row("LOAD_JUMP", "engineering-choice"),
  step_too_big: row("LOAD_JUMP", "engineering-choice"),
  repeat: row("PROG_MISSING", "engineering-choice"),
  too_hard: row("ADAPT_EFFORT", "rts-chart", "engineering-choice"),
  first_miss: row("PROG_MISSING", "engineering-choice"),
  second_miss: row("PROG_MISSING", "engineering-choice"),
  third_miss: row("PROG_MISSING", "engineering-choice"),
  above_capacity: row("LOAD_TOTAL", "rts-chart", "engineering-choice"),
  readiness_hold: row("ADAPT_READINESS", "engineering-choice"),
  readiness_reduce: row("ADAPT_READINESS", "engineering-choice"),
  soreness_hold: row("ADAPT_READINESS", "engineering-choice"),
  soreness_reduce: row("ADAPT_READINESS", "engineering-choice"),
  layoff: row("LAYOFF_RAMP", "mcmaster-2013", "bosquet-2013", "engineering-choice"),
  pain_ease: row("ADAPT_PAIN", "thomee-1997", "engineering-choice"),
  pain_freeze: row("ADAPT_PAIN", "thomee-1997", "engineering-choice"),
} as const satisfies Record<string, Row>;
export type TargetReason = keyof typeof TARGET_REASONS;

const TargetSets = z
  .object({
    sets: z.int().min(0).max(20),
    reps: z.int().min(0).max(7200).meta({ description: "Repetitions, seconds or metres" }),
    repsMax: z.int().nullable().meta({ description: "Top of the range, where there is one" }),
    loadG: z.int().min(0).nullable().meta({
      description: "As it is set up: per hand, added, or the help given. Null where effort decides",
    }),
    rpe: z.number().min(1).max(10).nullable(),
  })
  .meta({ id: "TargetSets", description: "Sets that are alike, as they are to be done next time" });
export type TargetSets = z.infer<typeof TargetSets>;

export const NextTarget = z
  .object({
    exerciseKey: z.string(),
    exerciseId: z.string().nullable(),
    ...TargetSets.shape,
    more: z.array(TargetSets).max(11).meta({ description: "Further sets of the same session" }),
    reason: z.enum(Object.keys(TARGET_REASONS) as [TargetReason, ...TargetReason[]]),
    rule: z.string(),
    evidence: z.array(z.string()).meta({ description: "Keys of the page of evidence" }),
    numbers: z
      .record(z.string(), z.number())
      .meta({ description: "What the decision was made from" }),
  })
  .meta({
    id: "NextTarget",
    description: "What to do with a lift next time",
    example: {
      exerciseKey: "barbell_bench_press",
      exerciseId: "barbell_bench_press",
      sets: 3,
      reps: 5,
      repsMax: 7,
      loadG: 82_500,
      rpe: 8,
      more: [],
      reason: "add_load",
      rule: "LOAD_JUMP",
      evidence: ["nsca", "steele-2022", "engineering-choice"],
      numbers: { lastG: 80_000, smoothG: 101_300 },
    },
  });
export type NextTarget = z.infer<typeof NextTarget>;
