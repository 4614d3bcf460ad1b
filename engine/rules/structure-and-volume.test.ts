/** Each rule from STRUCT_WEEKS to INT_FAILURE_POLICY finds planted faults, and its mend takes them out again. */
import { describe, expect, it } from "vitest";
import { NO_LIMITS } from "../athlete/limits.ts";
import type { Brief } from "../program/brief.ts";
import { makePlace } from "../program/places.ts";
import type { Program, ProgramExercise } from "../program/program.ts";
import { balancePushPull } from "./balance-push-pull.ts";
import { exContraindicated } from "./ex-contraindicated.ts";
import { exDuplicate } from "./ex-duplicate.ts";
import { exEquipment } from "./ex-equipment.ts";
import { exSkill } from "./ex-skill.ts";
import { exUnknown } from "./ex-unknown.ts";
import { freqLow } from "./freq-low.ts";
import { intFailurePolicy } from "./int-failure-policy.ts";
import { intRange } from "./int-range.ts";
import { intRpeCoherent } from "./int-rpe-coherent.ts";
import { patternGap } from "./pattern-gap.ts";
import { recoveryGap } from "./recovery-gap.ts";
import { repair } from "./repair.ts";
import type { Rule } from "./rule.ts";
import { structEmpty } from "./struct-empty.ts";
import { structWeeks } from "./struct-weeks.ts";
import { findingsOf, itemAt, mendWith, sampleBrief, sampleDay, sampleProgram } from "./testing.ts";
import { isBlocked, verify } from "./verify.ts";
import { volAboveCeiling } from "./vol-above-ceiling.ts";
import { volBelowFloor } from "./vol-below-floor.ts";
import { volRamp } from "./vol-ramp.ts";
import { volSessionCap } from "./vol-session-cap.ts";

/** A fault, the athlete it is planted for, and whether a mend exists for it. */
type Fault = {
  plant: (program: Program) => void;
  brief?: Partial<Brief>;
  /** What one of the messages must name. */
  says?: string;
  /** Lower than the rule's own. */
  severity?: "warn" | "repair";
  stays?: true;
};
type Plant = Fault["plant"];

const limits = (overrides: Partial<Brief["limits"]>): Partial<Brief> => ({
  limits: { ...NO_LIMITS, ...overrides },
});
const places = (...kinds: Parameters<typeof makePlace>[1][number][]): Partial<Brief> => ({
  days: [0, 2, 4].map((dayOfWeek) =>
    sampleDay({ weekday: null, dayOfWeek, place: makePlace(null, kinds, { unit: "kg" }) }),
  ),
});
const days = (...on: number[]): Partial<Brief> => ({
  days: on.map((dayOfWeek) => sampleDay({ weekday: null, dayOfWeek })),
});
const nothing: Plant = () => {};

/** The last group of an item is its working sets. */
const work = (item: ProgramExercise) => item.groups.at(-1)!;
const each = (program: Program, change: (item: ProgramExercise, week: number) => void) =>
  program.weeks.forEach(({ sessions }, w) =>
    sessions.forEach(({ exercises }) => exercises.forEach((item) => change(item, w))),
  );
const onDays = (...weekdays: ("mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")[]): Plant => {
  return (program) =>
    program.weeks.forEach(({ sessions }) =>
      sessions.forEach((session, s) => {
        session.weekday = weekdays[s]!;
      }),
    );
};
/** Another exercise in the place of one, in all weeks or in one. */
const swap =
  (id: string, next: string, name = next, week?: number): Plant =>
  (program) =>
    each(program, (item, w) => {
      if (item.exerciseId !== id || (week !== undefined && week !== w)) return;
      Object.assign(item, { exerciseId: next, name });
    });
const drop =
  (...ids: string[]): Plant =>
  (program) =>
    program.weeks.forEach(({ sessions }) =>
      sessions.forEach((session) => {
        session.exercises = session.exercises.filter(({ exerciseId }) => !ids.includes(exerciseId));
      }),
    );
const sets =
  (id: string, count: number, week?: number): Plant =>
  (program) =>
    each(program, (item, w) => {
      if (item.exerciseId === id && (week === undefined || w === week)) work(item).sets = count;
    });
const group =
  (week: number, session: number, index: number, values: Partial<ReturnType<typeof work>>): Plant =>
  (program) =>
    void Object.assign(work(itemAt(program, week, session, index)), values);
const all =
  (...plants: Plant[]): Plant =>
  (program) =>
    plants.forEach((plant) => plant(program));
const copyInto =
  (from: readonly [session: number, index: number], to: number, values = {}): Plant =>
  (program) =>
    program.weeks.forEach(({ sessions }) => {
      const copy = structuredClone(sessions[from[0]]!.exercises[from[1]]!);
      sessions[to]!.exercises.push({ ...copy, ...values });
    });

const FAULTS: [Rule, Record<string, Fault>][] = [
  [
    structWeeks,
    {
      "a week too many": { plant: ({ weeks }) => void weeks.push({ ...weeks[0]!, number: 5 }) },
      "a week too few": { plant: ({ weeks }) => void weeks.pop(), stays: true },
      "no weeks": { plant: ({ weeks }) => void weeks.splice(0), stays: true },
      "a session too few": { plant: ({ weeks }) => void weeks[1]!.sessions.pop(), stays: true },
      "a session too many": {
        plant: ({ weeks }) => void weeks[1]!.sessions.push(weeks[1]!.sessions[0]!),
      },
      "weeks misnumbered": { plant: ({ weeks }) => void (weeks[2]!.number = 7) },
      "a deload with fewer days": {
        plant: ({ weeks }) => void weeks[3]!.sessions.pop(),
        stays: true,
      },
      "days misstated": { plant: (program) => void (program.daysPerWeek = 5) },
    },
  ],
  [
    structEmpty,
    {
      "an empty session": {
        plant: ({ weeks }) => void weeks[0]!.sessions[0]!.exercises.splice(0),
        stays: true,
      },
      "two exercises": {
        plant: ({ weeks }) => void weeks[0]!.sessions[0]!.exercises.splice(2),
        stays: true,
      },
      "eleven exercises": {
        plant: all(...[0, 1, 2, 3, 4, 5].map((i) => copyInto([2, i], 0, { superset: null }))),
      },
      "an exercise without sets": {
        plant: (program) => void (itemAt(program, 0, 1, 3).groups = []),
      },
      "eleven sets": { plant: group(1, 0, 0, { sets: 11 }) },
      "thirty-five repetitions": { plant: group(1, 0, 3, { reps: 35, repsMax: null }) },
      "a range upside down": { plant: group(1, 0, 3, { reps: 12, repsMax: 8 }) },
      "a set that says nothing": {
        plant: group(1, 0, 2, { load: null, percent: null, rpe: null }),
      },
    },
  ],
  [
    exUnknown,
    {
      "an invented exercise": { plant: swap("cable_row", "quantum_row", "Quantum row") },
      "a name for an id": { plant: swap("cable_row", "Seated Cable Row", "cable row") },
      "a free text": { plant: swap("face_pull", "", "something for the shoulders") },
      "an invented drill": {
        plant: ({ weeks }) => void weeks[0]!.sessions[0]!.warmup.push("warp_drill"),
      },
      "invented conditioning": {
        plant: ({ weeks }) =>
          void (weeks[0]!.sessions[0]!.conditioning = {
            exerciseId: "moon_walk",
            name: "Moon walk",
            minutes: 5,
            intensity: "easy",
            text: "",
          }),
      },
      "a name of another exercise": {
        plant: (program) => void (itemAt(program, 0, 0, 0).name = "Leg press"),
      },
    },
  ],
  [
    exEquipment,
    {
      "no machine": {
        plant: nothing,
        brief: places("barbell", "rack", "bench", "plates", "dumbbells", "cable", "pullup_bar"),
      },
      "dumbbells only": { plant: nothing, brief: places("dumbbells", "bench") },
      "bands only": { plant: nothing, brief: places("bands") },
      "nothing at all": { plant: nothing, brief: places() },
      "a sled": { plant: swap("face_pull", "sled_push", "Sled push") },
      "a drill with bands": {
        plant: ({ weeks }) => void weeks[0]!.sessions[0]!.warmup.push("band_dislocates"),
        brief: places(
          "barbell",
          "rack",
          "bench",
          "plates",
          "dumbbells",
          "cable",
          "machines",
          "lat_pulldown",
        ),
      },
    },
  ],
  [
    exContraindicated,
    {
      "a knee": { plant: nothing, brief: limits({ joints: { knee: 1 } }) },
      "an acute back": { plant: nothing, brief: limits({ joints: { lumbar: 0 } }) },
      "no overhead": { plant: nothing, brief: limits({ flags: new Set(["overhead"]) }) },
      "no long lying on the back": {
        plant: nothing,
        brief: limits({ tags: new Set(["long_supine"]) }),
      },
      "no hinge": { plant: nothing, brief: limits({ patterns: new Set(["hinge"]) }) },
      "seated only": { plant: nothing, brief: limits({ required: new Set(["seated"]) }) },
      "intervals for a heart": {
        plant: ({ weeks }) =>
          void (weeks[0]!.sessions[0]!.conditioning = {
            exerciseId: "easy_bike",
            name: "Easy bike",
            minutes: 5,
            intensity: "intervals",
            text: "",
          }),
        brief: limits({ easyConditioning: true }),
      },
      "a drill on the belly": {
        plant: ({ weeks }) =>
          void weeks[0]!.sessions[0]!.warmup.push("cat_cow", "scapular_push_up"),
        brief: limits({ flags: new Set(["prone"]), joints: { wrist: 0 } }),
      },
    },
  ],
  [
    exSkill,
    {
      "a snatch": { plant: swap("barbell_overhead_press", "power_snatch") },
      "a pull-up for a novice": {
        plant: swap("lat_pulldown", "pull_up"),
        brief: { level: "novice" },
      },
      "a get-up": { plant: swap("dead_bug", "turkish_get_up"), brief: { level: "novice" } },
      "an overhead squat": { plant: swap("barbell_back_squat", "overhead_squat") },
      "limits on skill": { plant: nothing, brief: limits({ maxSkill: 1 }) },
    },
  ],
  [
    exDuplicate,
    {
      "the same row twice": { plant: copyInto([0, 2], 0) },
      "curls twice": { plant: copyInto([1, 4], 1) },
      "a third barbell press": {
        plant: all(
          copyInto([0, 1], 0, { exerciseId: "barbell_close_grip_bench_press", role: "secondary" }),
          copyInto([0, 1], 0, { exerciseId: "barbell_floor_press", role: "secondary" }),
        ),
      },
      "a third deadlift": {
        plant: all(
          copyInto([1, 0], 1, { exerciseId: "rack_pull", role: "secondary" }),
          copyInto([1, 0], 1, { exerciseId: "stiff_leg_deadlift", role: "secondary" }),
        ),
      },
      "one main lift twice": { plant: copyInto([2, 0], 2) },
    },
  ],
  [
    volBelowFloor,
    {
      "no calves": { plant: drop("standing_calf_machine") },
      "one set of presses": { plant: sets("barbell_bench_press", 1) },
      "no arms": { plant: drop("dumbbell_curl", "cable_row", "lat_pulldown") },
      "no rear shoulder": { plant: drop("face_pull", "cable_row") },
      "squats cut": { plant: sets("barbell_back_squat", 1) },
      "a lone week": { plant: sets("dumbbell_lateral_raise", 1, 1) },
      "too little time": {
        plant: sets("barbell_back_squat", 1),
        brief: { days: [0, 2, 4].map((dayOfWeek) => sampleDay({ dayOfWeek, minutes: 30 })) },
        severity: "warn",
        stays: true,
      },
      "no leg can bend": {
        plant: drop("barbell_back_squat"),
        brief: limits({ patterns: new Set(["squat", "lunge", "knee_ext"]) }),
        severity: "warn",
        stays: true,
      },
    },
  ],
  [
    volAboveCeiling,
    {
      "presses without end": {
        plant: all(sets("barbell_bench_press", 10), sets("rope_pushdown", 9)),
      },
      "curls without end": { plant: all(sets("dumbbell_curl", 16), sets("lat_pulldown", 4)) },
      "squats beyond a novice": {
        plant: sets("barbell_back_squat", 7),
        brief: { level: "novice" },
      },
      "a capped muscle": {
        plant: nothing,
        brief: limits({ muscleCaps: { chest: 4 } }),
      },
      "what only works along": {
        plant: sets("barbell_overhead_press", 20),
        says: "Front delts",
      },
      "what only works along, a little": {
        plant: sets("barbell_overhead_press", 12),
        says: "Front delts",
        severity: "warn",
        stays: true,
      },
      "a novice's long week": {
        plant: (program) => each(program, (item) => void (work(item).sets += 1)),
        brief: { level: "novice" },
        says: "hard sets",
      },
      "half the volume allowed": { plant: nothing, brief: limits({ volumeFactor: 0.5 }) },
      "pulls without end": {
        plant: all(sets("cable_row", 9), sets("lat_pulldown", 9), sets("dumbbell_one_arm_row", 9)),
      },
    },
  ],
  [
    volSessionCap,
    {
      "twelve of bench": { plant: sets("barbell_bench_press", 12) },
      "nine of squat": { plant: sets("barbell_back_squat", 9), severity: "repair" },
      "raises on raises": { plant: sets("dumbbell_lateral_raise", 12) },
      "a novice's long day": {
        plant: all(sets("cable_row", 5), sets("dead_bug", 6)),
        brief: { level: "novice" },
      },
      "a limit on sets": { plant: nothing, brief: limits({ maxSetsPerSession: 10 }) },
      "twelve curls": { plant: sets("dumbbell_curl", 12) },
    },
  ],
  [
    volRamp,
    {
      "a fifth is less than two": {
        plant: all(group(1, 0, 0, { sets: 5 }), group(1, 2, 0, { sets: 4 })),
        says: "Quads",
      },
      "rows jump": { plant: sets("cable_row", 6, 1) },
      "squats jump": { plant: sets("barbell_back_squat", 6, 1) },
      "raises double": { plant: sets("dumbbell_lateral_raise", 8, 2) },
      "curls jump": { plant: sets("dumbbell_curl", 6, 1) },
      "everything jumps": {
        plant: (program) => each(program, (item, w) => void (w === 1 && (work(item).sets += 3))),
      },
    },
  ],
  [
    freqLow,
    {
      "one bench day": {
        plant: ({ weeks }) =>
          weeks.forEach(({ sessions }) => void sessions[2]!.exercises.splice(1, 1)),
      },
      "one squat day": {
        plant: ({ weeks }) =>
          weeks.forEach(({ sessions }) => void sessions[2]!.exercises.splice(0, 1)),
      },
      "one chest day": {
        plant: ({ weeks }) =>
          weeks.forEach(({ sessions }) => void sessions[0]!.exercises.splice(1, 1)),
        brief: { goal: "hypertrophy" },
      },
      "one hinge day": { plant: drop("barbell_romanian_deadlift") },
      "one pull day": { plant: drop("cable_row", "lat_pulldown", "face_pull") },
      "two days": {
        plant: (program) => {
          program.weeks.forEach(({ sessions }) => void sessions.splice(2));
        },
        brief: days(0, 3),
        severity: "warn",
        stays: true,
      },
    },
  ],
  [
    recoveryGap,
    {
      "rows on two days": {
        plant: all(onDays("mon", "tue", "fri"), sets("cable_row", 6), sets("lat_pulldown", 6)),
        says: "Back",
      },
      "squats on two days": {
        plant: all(onDays("mon", "wed", "thu"), copyInto([0, 0], 1), sets("barbell_back_squat", 4)),
        says: "Quads",
      },
      "two heavy spines": { plant: onDays("mon", "tue", "fri"), says: "spine" },
      "two heavy spines, not for lifts": {
        plant: onDays("mon", "tue", "fri"),
        brief: { goal: "hypertrophy" },
      },
      "twice a day": { plant: onDays("mon", "wed", "wed"), severity: "warn", stays: true },
      "no way out": {
        plant: all(onDays("mon", "wed", "tue"), sets("barbell_bench_press", 4)),
        brief: { level: "advanced" },
      },
    },
  ],
  [
    patternGap,
    {
      "no squat": { plant: drop("barbell_back_squat") },
      "no hinge": { plant: drop("barbell_deadlift", "barbell_romanian_deadlift") },
      "no push": { plant: drop("barbell_bench_press", "barbell_overhead_press") },
      "no pull": { plant: drop("cable_row", "lat_pulldown", "dumbbell_one_arm_row") },
      "no trunk": { plant: drop("dead_bug") },
      "no pull is possible": {
        plant: drop("cable_row", "lat_pulldown", "dumbbell_one_arm_row"),
        brief: limits({ patterns: new Set(["pull_h", "pull_v"]) }),
        severity: "warn",
        stays: true,
      },
    },
  ],
  [
    balancePushPull,
    {
      "presses outweigh": {
        plant: all(sets("barbell_bench_press", 6), sets("barbell_overhead_press", 6)),
      },
      "pulls outweigh": { plant: all(sets("cable_row", 6), sets("lat_pulldown", 6)) },
      "a shoulder": {
        plant: all(sets("barbell_bench_press", 5), sets("barbell_overhead_press", 4)),
        brief: limits({ joints: { shoulder: 2 } }),
        severity: "warn",
        stays: true,
      },
      "squats outweigh": {
        plant: all(
          sets("barbell_back_squat", 5),
          sets("barbell_deadlift", 1),
          sets("barbell_romanian_deadlift", 1),
        ),
      },
      "hinges outweigh": {
        plant: all(
          sets("barbell_back_squat", 2),
          sets("barbell_deadlift", 5),
          sets("barbell_romanian_deadlift", 5),
        ),
      },
      "a focus": {
        plant: all(sets("barbell_bench_press", 6), sets("barbell_overhead_press", 6)),
        brief: { focus: ["chest"] },
        severity: "warn",
        stays: true,
      },
    },
  ],
  [
    intRange,
    {
      "twelve heavy squats": { plant: group(1, 0, 0, { reps: 12, percent: 60, rpe: 7 }) },
      "raises of three": { plant: group(1, 0, 3, { reps: 3, repsMax: 5 }) },
      "a hypertrophy of triples": { plant: nothing, brief: { goal: "hypertrophy" } },
      "endurance of fives": { plant: nothing, brief: { goal: "endurance" } },
      "a novice at the limit": { plant: group(1, 0, 2, { rpe: 9.5 }), brief: { level: "novice" } },
      "half the maximum": { plant: group(1, 0, 0, { percent: 50, rpe: 5 }) },
      "more than the maximum": { plant: group(1, 0, 0, { percent: 104, reps: 1, rpe: 10 }) },
      "a light week of intensity": {
        plant: (program) =>
          each(program, (item, w) => {
            if (w === 2 && item.role === "main") Object.assign(work(item), { percent: 70, rpe: 6 });
          }),
      },
    },
  ],
  [
    intRpeCoherent,
    {
      "too easy a word": { plant: group(1, 0, 0, { rpe: 5.5 }) },
      "too hard a word": { plant: group(1, 0, 0, { rpe: 9.5 }) },
      "ten at ninety": { plant: group(1, 0, 0, { reps: 10, percent: 90 }) },
      "five at ninety-five": { plant: group(1, 0, 1, { percent: 95, rpe: 10 }) },
      "three at seventy": { plant: group(2, 1, 0, { reps: 3, percent: 70, rpe: 9 }) },
      "an impossible single": { plant: group(1, 0, 0, { reps: 1, percent: 104, rpe: null }) },
    },
  ],
  [
    intFailurePolicy,
    {
      "a squat to failure": { plant: group(1, 0, 0, { rpe: 10 }) },
      "week one": { plant: group(0, 0, 3, { rpe: 10 }) },
      "a deload": { plant: group(3, 0, 3, { rpe: 10 }) },
      "a minor": { plant: group(1, 0, 3, { rpe: 10 }), brief: { age: 16 } },
      "high blood pressure": {
        plant: group(1, 0, 3, { rpe: 10 }),
        brief: limits({ noFailure: true }),
      },
      "a skilled lift": {
        plant: all(swap("lat_pulldown", "pull_up", "Pull-up"), group(1, 1, 2, { rpe: 10 })),
      },
      "everything to failure": {
        plant: (program) =>
          each(program, (item, w) => {
            if (w === 1 && item.role !== "main" && item.exerciseId !== "barbell_romanian_deadlift")
              work(item).rpe = 10;
          }),
        severity: "repair",
      },
    },
  ],
];

const RULES = FAULTS.map(([rule]) => rule);
const blockedBy = (program: Program, brief: Brief) =>
  verify(program, brief, RULES)
    .checks.filter(isBlocked)
    .map(({ code }) => code);

describe.each(FAULTS)("$code", (rule, faults) => {
  it("passes a sound program", () => {
    expect(findingsOf(rule, sampleProgram(), sampleBrief())).toEqual([]);
  });

  it.each(Object.entries(faults))("finds %s", (_, fault) => {
    const { plant, brief, severity, stays, says = "" } = fault;
    const program = sampleProgram();
    plant(program);
    const athlete = sampleBrief(brief);
    const found = findingsOf(rule, program, athlete);
    expect(found.length).toBeGreaterThan(0);
    const named = found.filter(({ message }) => message.includes(says));
    const severities = named.map((finding) => finding.severity ?? rule.severity);
    expect(severities).toContain(severity ?? rule.severity);
    for (const { message } of found) expect(message.length).toBeLessThanOrEqual(160);
    if (stays) return;
    const blocked = blockedBy(program, athlete);
    expect(mendWith(rule, program, athlete).length).toBeGreaterThan(0);
    const left = findingsOf(rule, program, athlete);
    expect(left.filter((finding) => (finding.severity ?? rule.severity) !== "warn")).toEqual([]);
    expect(blocked).toEqual(expect.arrayContaining(blockedBy(program, athlete)));
  });

  it.each(Object.entries(faults))("mends %s along with what follows from it", (_, fault) => {
    if (fault.stays) return;
    const program = sampleProgram();
    fault.plant(program);
    const { verification } = repair(program, sampleBrief(fault.brief), RULES);
    const broken = verification.checks.filter(
      (check) => isBlocked(check) || (check.code === rule.code && check.status === "failed"),
    );
    expect(broken.flatMap(({ code, findings }) => [code, findings])).toEqual([]);
  });
});

it("takes a name for what it is, before it drops it", () => {
  const program = sampleProgram();
  swap("cable_row", "Seated Cable Row", "cable row")(program);
  mendWith(exUnknown, program, sampleBrief());
  expect(program).toEqual(sampleProgram());
});

/** Somebody else's plan, which says less than ours do. */
const unsaid = (program: Program): Program => {
  each(program, (item) => {
    Object.assign(item, { progression: null, why: null });
    item.groups = item.groups.filter(({ type }) => type !== "warmup");
    for (const one of item.groups) Object.assign(one, { type: "work", load: null, rpe: null });
  });
  const provenance = { ...program.provenance, source: "external" as const, blueprint: null };
  return { ...program, provenance, progressions: {}, reasons: {}, notes: [] };
};
const item = (exerciseId: string, count: number, reps: number): ProgramExercise => {
  const like = itemAt(sampleProgram(), 1, 0, 0);
  const groups = [{ ...work(like), sets: count, reps, percent: null }];
  return { ...like, exerciseId, name: exerciseId, groups };
};
const fives = (...ids: string[]) => ids.map((id) => item(id, id === "barbell_deadlift" ? 1 : 5, 5));
const A = fives("barbell_back_squat", "barbell_bench_press", "barbell_row");
const B = fives("barbell_back_squat", "barbell_overhead_press", "barbell_deadlift");
const wave = [5, 3, 1].map((reps, i) => ({ reps, percent: [65, 75, 85][i]!, sets: 1 }));
const boringBut = (id: string) => ({
  ...item(id, 1, 5),
  groups: [...wave, { reps: 10, percent: 50, sets: 5 }].map((one) => ({
    ...work(item(id, 1, 5)),
    ...one,
  })),
});
const CLASSICS: Record<string, ProgramExercise[][]> = {
  "five by five": [A, B, A],
  "a lift a day with ten by five after it": [
    [boringBut("barbell_overhead_press"), item("chin_up", 5, 10), item("dead_bug", 3, 15)],
    [boringBut("barbell_deadlift"), item("hanging_leg_raise", 5, 15)],
    [boringBut("barbell_bench_press"), item("dumbbell_one_arm_row", 5, 10)],
  ],
};

describe("plans of others", () => {
  const severe = (program: Program) =>
    verify(program, sampleBrief(), RULES).checks.flatMap(({ code, findings }) =>
      findings.filter(({ severity }) => severity !== "warn").map(({ message }) => [code, message]),
    );

  it("may leave unsaid what only ours say", () => {
    expect(severe(unsaid(sampleProgram()))).toEqual([]);
  });

  it.each(Object.entries(CLASSICS))("may be classics: %s", (_, sessions) => {
    const program = unsaid(sampleProgram());
    program.weeks.forEach((week) =>
      week.sessions.forEach((session, s) => {
        session.exercises = structuredClone(sessions[s]!);
      }),
    );
    expect(severe(unsaid(program))).toEqual([]);
  });

  it("are still wrong where they are wrong", () => {
    const program = unsaid(sampleProgram());
    swap("cable_row", "quantum_row")(program);
    sets("barbell_bench_press", 30)(program);
    expect(new Set(severe(program).map(([code]) => code))).toEqual(
      new Set(["EX_UNKNOWN", "VOL_ABOVE_CEILING", "VOL_SESSION_CAP"]),
    );
  });
});
