/** For tests: a brief and a program that keep every rule, to plant faults in, and what a rule says of them. */
import { catalog } from "../catalog/catalog.ts";
import { NO_LIMITS } from "../athlete/limits.ts";
import type { Brief, PlannedDay } from "../program/brief.ts";
import { sessionTime } from "../program/duration.ts";
import type { Program, Progression, Session } from "../program/program.ts";
import { REASONS } from "../program/reasons.ts";
import { ENGINE_VERSION, RULESET_VERSION } from "../program/version.ts";
import { gramsOfKg } from "../units.ts";
import { readFacts } from "./facts.ts";
import type { Change, Finding, Rule } from "./rule.ts";
import {
  KNOWN_KG,
  makeItem,
  type Plan,
  SAMPLE_PLACE,
  SPECS,
  type Spec,
  WEEKS,
} from "./testing-sets.ts";

const DAYS = [
  ["mon", 0],
  ["wed", 2],
  ["fri", 4],
] as const;
export const sampleDay = (overrides: Partial<PlannedDay> = {}): PlannedDay => ({
  weekday: "mon",
  dayOfWeek: 0,
  minutes: 80,
  place: SAMPLE_PLACE,
  sparesLegs: false,
  ...overrides,
});

/** An intermediate of 30 who trains for strength: 4 weeks, Monday, Wednesday and Friday. */
export function sampleBrief(overrides: Partial<Brief> = {}): Brief {
  return {
    catalog: catalog(),
    seed: 7,
    unit: "kg",
    goal: "strength",
    secondaryGoals: [],
    level: "intermediate",
    age: 30,
    sex: "male",
    bodyweightG: 82_000,
    weeks: 4,
    startDate: null,
    days: DAYS.map(([weekday, dayOfWeek]) => sampleDay({ weekday, dayOfWeek })),
    limits: NO_LIMITS,
    screening: {
      outcome: "plan",
      clearance: "clear",
      flags: [],
      limits: NO_LIMITS,
      advice: [],
      questions: [],
      refusals: [],
      understood: [],
      notUnderstood: [],
    },
    maxima: new Map(
      Object.entries(KNOWN_KG).map(([id, kg]) => [
        id,
        { maxG: gramsOfKg(kg), plusMinus: 0.02, source: "known" as const },
      ]),
    ),
    layoff: null,
    event: null,
    hasOtherTraining: false,
    isSingle: false,
    avoid: new Set(),
    keep: [],
    wanted: [],
    focus: [],
    emphasis: [],
    refused: [],
    conflicts: [],
    ...overrides,
  };
}

function makeSession(specs: readonly Spec[], index: number, plan: Plan, week: number): Session {
  const session: Session = {
    number: index + 1,
    weekday: DAYS[index]![0],
    date: null,
    name: `Full body ${"ABC"[index]}`,
    gym: "Gym",
    minutes: { usual: 0, long: 0 },
    warmup: [],
    exercises: specs.map((spec) => makeItem(spec, plan, week)),
    conditioning: null,
  };
  session.minutes = sessionTime(session, catalog());
  return session;
}

const STEPS: Pick<Progression, "success" | "failure"> = {
  success: { when: "All sets at the top of the range", action: "Take the next load" },
  failure: [
    { when: "First miss", action: "Repeat the session" },
    { when: "Second miss", action: "Keep the load, add repetitions first" },
    { when: "Third miss", action: "Take 10 % off" },
  ],
};

const makeProgression = (isMain: boolean): Progression => ({
  kind: isMain ? "percent" : "double",
  ...structuredClone(STEPS),
  stepKg: isMain ? 2.5 : null,
  topReps: isMain ? null : 12,
});

/** Full body three times a week; made anew at each call, so that a test may change it in place. */
export function sampleProgram(overrides: Partial<Program> = {}): Program {
  return {
    object: "program",
    name: "Strength, 4 weeks",
    goal: "strength",
    level: "intermediate",
    unit: "kg",
    daysPerWeek: 3,
    startDate: null,
    weeks: WEEKS.map((plan, w) => ({
      number: w + 1,
      phase: plan.phase,
      deload: plan.phase === "deload",
      sessions: SPECS.map((specs, s) => makeSession(specs, s, plan, w)),
    })),
    maxes: Object.entries(KNOWN_KG).map(([exerciseId, kg]) => ({
      exerciseId,
      kg,
      plusMinusPercent: 2,
      source: "known" as const,
    })),
    meet: null,
    progressions: Object.fromEntries(
      SPECS.flat().map(([id, role]) => [id, makeProgression(role === "main")]),
    ),
    reasons: { ...REASONS },
    notes: [
      "Stop at sharp pain, dizziness, or pressure in the chest.",
      "This is not medical advice.",
    ],
    provenance: {
      source: "engine",
      engine: ENGINE_VERSION,
      ruleset: RULESET_VERSION,
      catalog: catalog().version,
      seed: 7,
      blueprint: '{"v":1}',
    },
    ...overrides,
  };
}

/** The item of a session, both counted from 0, for a test to change. */
export const itemAt = (program: Program, week: number, session: number, index: number) =>
  program.weeks[week]!.sessions[session]!.exercises[index]!;

export const findingsOf = (rule: Rule, program: Program, brief: Brief): Finding[] =>
  rule.check(readFacts(program, brief));

/** Mends in place as the engine does: up to three times. */
export function mendWith(rule: Rule, program: Program, brief: Brief): Change[] {
  const changes: Change[] = [];
  for (let pass = 0; pass < 3; pass++) {
    const facts = readFacts(program, brief);
    const findings = rule.check(facts);
    if (findings.length === 0) break;
    changes.push(...(rule.mend?.(facts, findings) ?? []));
  }
  return changes;
}
