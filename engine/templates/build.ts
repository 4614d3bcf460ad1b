/** Makes a template of facts in the notation of notation.ts: a program, and the request it was written for. */
import type * as z from "zod";
import type { EquipmentKind } from "../athlete/equipment.ts";
import { catalog } from "../catalog/catalog.ts";
import { once } from "../once.ts";
import type { Phase, Program, Progression } from "../program/program.ts";
import type { ProgramRequest, Weekday } from "../program/request.ts";
import { ENGINE_VERSION, RULESET_VERSION } from "../program/version.ts";
import { readDay } from "./notation.ts";
import type { Classic, Template, TemplateSource } from "./template.ts";

type Step = readonly [when: string, action: string];

type Rule = {
  kind: Progression["kind"];
  success: Step;
  failure?: readonly Step[];
  stepKg?: number;
  topReps?: number;
};

type Spec = {
  id: string;
  name: string;
  source: Pick<TemplateSource, "author" | "title" | "year"> & Partial<TemplateSource>;
  goal: Program["goal"];
  level: Program["level"];
  weeks: number;
  weekdays: readonly Weekday[];
  /** As long as its author or its readers say that a session takes. */
  minutes: number;
  equipment: readonly z.infer<typeof EquipmentKind>[];
  age?: number;
  /** Weeks are counted from 1. */
  days: (week: number) => readonly string[];
  phase?: (week: number) => Phase;
  rules?: Record<string, Rule>;
};

export const MWF = ["mon", "wed", "fri"] as const;
export const MTTF = ["mon", "tue", "thu", "fri"] as const;

/** A rack in a garage, with what hangs and stands around it. */
export const RACK = ["barbell", "plates", "rack", "bench", "pullup_bar", "dip_station"] as const;
export const GYM: readonly z.infer<typeof EquipmentKind>[] = [
  ...RACK,
  "dumbbells",
  "ez_bar",
  "kettlebell",
  "cable",
  "lat_pulldown",
  "machines",
  "leg_press",
  "leg_curl",
  "leg_extension",
  "smith_machine",
  "ab_wheel",
  "bands",
];

/** Days that follow each other regardless of where the week begins: A B A, B A B. */
export const rotate = (days: readonly string[], perWeek: number) => (week: number) =>
  Array.from({ length: perWeek }, (_, i) => days[((week - 1) * perWeek + i) % days.length]!);

const step = ([when, action]: Step): Progression["success"] => ({ when, action });

const progressionOf = ({ kind, success, failure = [], stepKg, topReps }: Rule): Progression => ({
  kind,
  success: step(success),
  failure: failure.map(step),
  stepKg: stepKg ?? null,
  topReps: topReps ?? null,
});

/** Known at once; its weeks are written out when somebody asks for them. */
export const template = (spec: Spec): Template => ({
  id: spec.id,
  name: spec.name,
  source: { where: null, reading: null, ...spec.source },
  goal: spec.goal,
  level: spec.level,
  weeks: spec.weeks,
  daysPerWeek: spec.weekdays.length,
  weekdays: [...spec.weekdays],
  minutes: spec.minutes,
  equipment: [...spec.equipment],
  make: once(() => build(spec)),
});

function build(spec: Spec): Classic {
  const { name, goal, level, weekdays, minutes, age = 28, rules = {} } = spec;
  const numbers = Array.from({ length: spec.weeks }, (_, i) => i + 1);
  const texts = numbers.map((week) => spec.days(week));
  const keys = new Set(Object.keys(rules));
  const program: Program = {
    object: "program",
    name,
    goal,
    level,
    unit: "kg",
    daysPerWeek: weekdays.length,
    startDate: null,
    weeks: numbers.map((number, w) => {
      const phase = spec.phase?.(number) ?? "build";
      const sessions = texts[w]!.map((text, i) => readDay(text, i + 1, weekdays[i]!, keys));
      return { number, phase, deload: phase === "deload", sessions };
    }),
    maxes: [],
    meet: null,
    progressions: Object.fromEntries(
      Object.entries(rules).map(([key, rule]) => [key, progressionOf(rule)]),
    ),
    reasons: {},
    notes: /\d\+/.test(texts.flat().join())
      ? ["Of some last sets the repetitions are the least; do as many as good form allows."]
      : [],
    provenance: {
      source: "external",
      engine: ENGINE_VERSION,
      ruleset: RULESET_VERSION,
      catalog: catalog().version,
      seed: 0,
      blueprint: null,
    },
  };
  const request: ProgramRequest = {
    age,
    goal,
    experience: level,
    weeks: spec.weeks,
    daysPerWeek: weekdays.length,
    weekdays: [...weekdays],
    minutes,
    equipment: [...spec.equipment],
    unit: "kg",
  };
  return { program, request };
}
