/** Rules 19 to 36, each held against planted faults: found, and mended where it can be. */
import { describe, expect, test } from "vitest";
import { NO_LIMITS } from "../athlete/limits.ts";
import { catalog } from "../catalog/catalog.ts";
import type { Brief } from "../program/brief.ts";
import { makePlace } from "../program/places.ts";
import type { Program, ProgramExercise, SetGroup } from "../program/program.ts";
import { layoffRow } from "../strength/layoff.ts";
import { deloadMissing } from "./deload-missing.ts";
import { determinism } from "./determinism.ts";
import { fatigueStack } from "./fatigue-stack.ts";
import { layoffRamp } from "./layoff-ramp.ts";
import { loadJump } from "./load-jump.ts";
import { loadTotal } from "./load-total.ts";
import { loadUnknown } from "./load-unknown.ts";
import { loadUnloadable } from "./load-unloadable.ts";
import { orderRules } from "./order-rules.ts";
import { prefViolation } from "./pref-violation.ts";
import { prilepinBand } from "./prilepin-band.ts";
import { progMissing } from "./prog-missing.ts";
import { restIllegal } from "./rest-illegal.ts";
import type { Rule, Severity } from "./rule.ts";
import { screenGate } from "./screen-gate.ts";
import { taperRules } from "./taper-rules.ts";
import { findingsOf, itemAt, mendWith, sampleBrief, sampleDay, sampleProgram } from "./testing.ts";
import { timeBudget } from "./time-budget.ts";
import { transferInvalid } from "./transfer-invalid.ts";
import { warmupMissing } from "./warmup-missing.ts";

const RULES = [
  prilepinBand,
  loadUnloadable,
  loadJump,
  loadTotal,
  loadUnknown,
  transferInvalid,
  progMissing,
  deloadMissing,
  taperRules,
  timeBudget,
  restIllegal,
  orderRules,
  warmupMissing,
  layoffRamp,
  screenGate,
  fatigueStack,
  prefViolation,
  determinism,
];

/** The sample leaves the way up to effort sets to the reader. */
function start(): Program {
  const program = sampleProgram();
  mendWith(warmupMissing, program, sampleBrief());
  mendWith(timeBudget, program, sampleBrief());
  return program;
}

const each = (program: Program, change: (item: ProgramExercise, week: number) => void) =>
  program.weeks.forEach(({ sessions }, w) =>
    sessions.forEach(({ exercises }) => exercises.forEach((item) => change(item, w))),
  );
const work = (program: Program, week: number, session: number, index: number): SetGroup =>
  itemAt(program, week, session, index).groups.find(({ type }) => type !== "warmup")!;
const kg = (value: number) => ({ kg: value, display: `${value} kg` });
const put = (p: Program, [w, s, i]: readonly [number, number, number], set: Partial<SetGroup>) =>
  void Object.assign(work(p, w, s, i), set);

/** Another exercise in the same place of every week. */
function become(program: Program, session: number, index: number, id: string) {
  for (const week of program.weeks.keys()) {
    const item = itemAt(program, week, session, index);
    item.exerciseId = id;
    item.name = catalog().byId.get(id)!.name;
    item.groups = item.groups.filter(({ type }) => type !== "warmup");
    Object.assign(item.groups[0]!, { load: null, percent: null, rpe: 7, type: "calibration" });
  }
}

function turnRound({ weeks }: Program, week: number, session: number): void {
  const own = weeks[week]!.sessions[session]!;
  own.exercises = own.exercises.toReversed();
}

/** As many weeks like the second as are wanted. */
function stretch(program: Program, weeks: number): void {
  const model = JSON.stringify(program.weeks[1]);
  program.weeks = Array.from({ length: weeks }, (_, w) => ({
    ...JSON.parse(model),
    number: w + 1,
  }));
}

const MONDAY = Date.UTC(2026, 10, 23);
const DAY_OF_SESSION = [0, 2, 4];
function date(program: Program): void {
  program.weeks.forEach(({ sessions }, w) =>
    sessions.forEach((session, s) => {
      const day = MONDAY + (w * 7 + DAY_OF_SESSION[s]!) * 86_400_000;
      session.date = new Date(day).toISOString().slice(0, 10);
    }),
  );
}
const meet = (day: string) => ({ event: { date: day, isMeet: true }, startDate: "2026-11-23" });
const limited = (limits: Partial<Brief["limits"]>) => ({ limits: { ...NO_LIMITS, ...limits } });
const shortDays = (minutes: number) => ({
  days: sampleBrief().days.map((day) => ({ ...day, minutes })),
});
const SMALL_GYM = makePlace(
  "Small gym",
  [
    { kind: "barbell", maxKg: 90 },
    "plates",
    "rack",
    "bench",
    "cable",
    { kind: "dumbbells", maxKg: 20 },
  ],
  { unit: "kg" },
);
const smallGym = () => ({ days: sampleBrief().days.map((day) => ({ ...day, place: SMALL_GYM })) });
const maxOf = (exerciseId: string, value: number, plusMinusPercent = 10) => ({
  exerciseId,
  kg: value,
  plusMinusPercent,
  source: "transferred" as const,
});

/** The brief's part of a fault is what `plant` gives back. */
type Fault = readonly [string, plant: (program: Program) => Partial<Brief> | void];
type Case = { rule: Rule; faults: readonly Fault[]; stays?: readonly string[] };

const LOADS: readonly Case[] = [
  {
    rule: prilepinBand,
    faults: [
      ["ten sets of squats", (p) => put(p, [0, 0, 0], { sets: 10 })],
      ["one set", (p) => put(p, [1, 0, 0], { sets: 1 })],
      ["eight sets of bench", (p) => put(p, [1, 0, 1], { sets: 8 })],
      ["singles too few", (p) => put(p, [2, 1, 0], { reps: 1 })],
      ["fives at 92 %", (p) => put(p, [1, 2, 0], { percent: 92 })],
    ],
  },
  {
    rule: loadUnloadable,
    faults: [
      ["odd squat", (p) => put(p, [0, 0, 0], { load: kg(101.3) })],
      ["odd bench", (p) => put(p, [1, 2, 1], { load: kg(80.1) })],
      ["odd warm-up", (p) => void (itemAt(p, 0, 1, 0).groups[1]!.load = kg(61))],
      ["less than the bar", (p) => put(p, [0, 1, 1], { load: kg(19) })],
      ["warm-up below the bar", (p) => void (itemAt(p, 0, 1, 0).groups[0]!.load = kg(10))],
      ["odd dumbbells", (p) => put(p, [0, 1, 4], { load: kg(13) })],
      ["a gym with less", smallGym],
    ],
  },
  {
    rule: loadJump,
    faults: [
      ["squat", (p) => put(p, [1, 0, 0], { load: kg(125) })],
      ["bench", (p) => put(p, [2, 0, 1], { load: kg(97.5) })],
      ["deadlift", (p) => put(p, [1, 1, 0], { load: kg(165) })],
      ["press", (p) => put(p, [1, 1, 1], { load: kg(57.5) })],
      [
        "by effort",
        (p) => [0, 1].forEach((w) => put(p, [w, 1, 4], { load: kg(10 + 6 * w), rpe: 8 })),
      ],
      [
        "a step not earned",
        (p) => [0, 1].forEach((w) => put(p, [w, 1, 4], { load: kg(10 + 2 * w), rpe: 8 })),
      ],
      [
        "too fast for the advanced",
        (p) => {
          put(p, [1, 1, 0], { load: kg(155) });
          return { level: "advanced" };
        },
      ],
    ],
  },
  {
    rule: loadTotal,
    faults: [
      ["more than the week's share", (p) => put(p, [3, 0, 0], { load: kg(125) })],
      ["percent too low for the load", (p) => put(p, [0, 0, 0], { percent: 60 })],
      ["a lower maximum", (p) => void (p.maxes[0]!.kg = 120)],
      ["more repetitions than possible", (p) => put(p, [0, 0, 0], { reps: 12, percent: null })],
      [
        "no maximum and a steep climb",
        (p) => {
          p.maxes = [];
          put(p, [2, 1, 0], { load: kg(175) });
        },
      ],
      [
        "too much for the advanced",
        (p) => {
          put(p, [2, 0, 0], { load: kg(120) });
          return { level: "advanced" };
        },
      ],
    ],
  },
  {
    rule: loadUnknown,
    faults: [
      ["maxima never told", () => ({ maxima: new Map() })],
      ["a higher maximum than told", (p) => void (p.maxes[0]!.kg = 150)],
      ["a load for curls", (p) => put(p, [1, 1, 4], { load: kg(12) })],
      ["a percentage for rows", (p) => put(p, [1, 0, 2], { percent: 70 })],
      ["neither load nor effort", (p) => put(p, [1, 0, 2], { rpe: null })],
      ["nothing finds the load", (p) => put(p, [0, 1, 2], { type: "work" })],
    ],
  },
  {
    rule: transferInvalid,
    faults: [
      ["too heavy", (p) => void p.maxes.push(maxOf("barbell_front_squat", 115))],
      ["no ratio", (p) => void p.maxes.push(maxOf("leg_press", 200))],
      ["another implement", (p) => void p.maxes.push(maxOf("dumbbell_bench_press", 36))],
      ["too sure", (p) => void p.maxes.push(maxOf("barbell_front_squat", 100, 2))],
      ["too hard at first", (p) => void p.maxes.push(maxOf("barbell_romanian_deadlift", 126))],
      [
        "carried over from what was carried over",
        (p) => {
          p.maxes.push(maxOf("barbell_front_squat", 100));
          return {
            maxima: new Map([
              ["barbell_back_squat", { maxG: 140_000, plusMinus: 0.1, source: "transferred" }],
            ]),
          };
        },
      ],
    ],
  },
  {
    rule: progMissing,
    faults: [
      ["none", (p) => each(p, (item) => void (item.progression = null))],
      ["none in one week", (p) => void (itemAt(p, 1, 0, 0).progression = null)],
      ["an unknown key", (p) => void (itemAt(p, 0, 0, 0).progression = "nothing")],
      ["a removed one", (p) => void delete p.progressions["face_pull"]],
      ["no path for misses", (p) => void (p.progressions["cable_row"]!.failure = [])],
      ["no success", (p) => void (p.progressions["cable_row"]!.success.when = "")],
      ["a miss that is no case", (p) => void (p.progressions["dead_bug"]!.failure[1]!.when = "")],
    ],
  },
  {
    rule: warmupMissing,
    faults: [
      ["squat", (p) => void itemAt(p, 0, 0, 0).groups.splice(0, 3)],
      ["one of three", (p) => void itemAt(p, 1, 1, 0).groups.splice(0, 1)],
      ["bench", (p) => void itemAt(p, 2, 2, 1).groups.splice(0, 2)],
      ["by effort", (p) => void itemAt(p, 1, 0, 2).groups.splice(0, 1)],
      ["no load yet", (p) => put(p, [1, 0, 2], { percent: 86, type: "work" })],
      ["deload", (p) => void itemAt(p, 3, 0, 0).groups.splice(0, 2)],
    ],
  },
];

const TIMES: readonly Case[] = [
  {
    rule: deloadMissing,
    faults: [
      ["all the sets", (p) => each(p, (i, w) => void (w === 3 && (i.groups.at(-1)!.sets = 4)))],
      ["near failure", (p) => put(p, [3, 0, 2], { rpe: 8.5 })],
      ["heavy", (p) => put(p, [3, 0, 0], { percent: 87, rpe: null })],
      ["heavy by effort", (p) => put(p, [3, 1, 1], { rpe: 9 })],
      ["nine hard weeks", (p) => stretch(p, 9)],
      ["twenty hard weeks", (p) => stretch(p, 20)],
      ["seven of an older athlete", (p) => (stretch(p, 7), { age: 70 })],
      ["seven of the advanced", (p) => (stretch(p, 7), { level: "advanced" })],
    ],
  },
  {
    rule: taperRules,
    faults: [
      ["nothing to taper for", (p) => void (p.weeks[3]!.phase = "taper")],
      ["no taper", (p) => (stretch(p, 4), date(p), meet("2026-12-20"))],
      [
        "a full taper",
        (p) => {
          stretch(p, 4);
          date(p);
          p.weeks[3]!.phase = "taper";
          return meet("2026-12-20");
        },
      ],
      [
        "heavy squats too late",
        (p) => (date(p), put(p, [3, 2, 0], { percent: 88 }), meet("2026-12-20")),
      ],
      [
        "heavy pulls too late",
        (p) => (date(p), put(p, [3, 1, 0], { percent: 90 }), meet("2026-12-20")),
      ],
      [
        "heavy bench too late",
        (p) => (date(p), put(p, [3, 2, 1], { percent: 88 }), meet("2026-12-20")),
      ],
    ],
  },
  {
    rule: timeBudget,
    faults: [
      ["an hour", () => shortDays(55)],
      ["three quarters", () => shortDays(45)],
      ["half an hour", () => shortDays(35)],
      ["long rests", (p) => each(p, (i) => void (i.groups.at(-1)!.restSeconds = 400))],
      ["many small sets", (p) => [3, 4].forEach((i) => put(p, [1, 1, i], { sets: 15 }))],
      ["minutes that are not so", (p) => void (p.weeks[0]!.sessions[0]!.minutes.usual = 20)],
      [
        "endless conditioning",
        (p) =>
          void (p.weeks[1]!.sessions[0]!.conditioning = {
            exerciseId: "easy_bike",
            name: "Easy bike",
            minutes: 60,
            intensity: "easy",
            text: "",
          }),
      ],
    ],
  },
  {
    rule: restIllegal,
    faults: [
      ["squat", (p) => put(p, [0, 0, 0], { restSeconds: 60 })],
      ["raises", (p) => put(p, [0, 0, 3], { restSeconds: 20 })],
      ["rows", (p) => put(p, [0, 0, 2], { restSeconds: 45 })],
      ["heavy turns", (p) => [0, 1].forEach((i) => void (itemAt(p, 1, 0, i).superset = "A"))],
      ["a turn of one", (p) => void (itemAt(p, 0, 0, 3).superset = "A")],
      [
        "one joint",
        (p) => {
          become(p, 2, 4, "barbell_upright_row");
          become(p, 2, 5, "bench_dip");
          for (const i of [4, 5]) itemAt(p, 0, 2, i).superset = "B";
        },
      ],
    ],
  },
  {
    rule: orderRules,
    faults: [
      ["core first", (p) => turnRound(p, 0, 0)],
      [
        "small before big",
        (p) =>
          void p.weeks[1]!.sessions[2]!.exercises.unshift(
            p.weeks[1]!.sessions[2]!.exercises.pop()!,
          ),
      ],
      ["power last", (p) => void (itemAt(p, 0, 2, 5).role = "power")],
      ["a carry in between", (p) => void (itemAt(p, 0, 1, 2).role = "carry")],
      [
        "a tired grip",
        (p) => {
          become(p, 1, 1, "barbell_shrug");
          for (const week of p.weeks.keys()) turnRound(p, week, 1);
        },
      ],
      [
        "simple before skilled",
        (p) => {
          become(p, 2, 3, "pull_up");
        },
      ],
    ],
  },
  {
    rule: layoffRamp,
    faults: [
      ["two weeks", () => ({ layoff: layoffRow(15, { isOlderOrIll: false }) })],
      ["four weeks", () => ({ layoff: layoffRow(28, { isOlderOrIll: false }) })],
      ["six weeks", () => ({ layoff: layoffRow(42, { isOlderOrIll: false }) })],
      ["three months", () => ({ layoff: layoffRow(90, { isOlderOrIll: false }) })],
      ["a year", () => ({ layoff: layoffRow(365, { isOlderOrIll: true }) })],
      [
        "to failure",
        (p) => {
          put(p, [1, 1, 4], { rpe: 10 });
          return { layoff: layoffRow(15, { isOlderOrIll: false }) };
        },
      ],
    ],
  },
  {
    rule: screenGate,
    stays: ["refer first", "a question is open"],
    faults: [
      [
        "refer first",
        () => ({ screening: { ...sampleBrief().screening, outcome: "refer_first" } }),
      ],
      [
        "a question is open",
        () => ({ screening: { ...sampleBrief().screening, outcome: "clarify" } }),
      ],
      ["effort", () => limited({ maxRpe: 6 })],
      ["percentage", () => limited({ maxPercent: 70 })],
      ["percentage and effort", () => limited({ maxPercent: 60, maxRpe: 5 })],
      ["repetitions", () => limited({ minReps: 8 })],
      [
        "waiting for a doctor",
        () => limited({ minReps: 8, maxRpe: 5, maxPercent: 50, noMaxTest: true }),
      ],
      ["a test", (p) => (put(p, [2, 0, 0], { reps: 1, rpe: 9.5 }), limited({ noMaxTest: true }))],
      ["sessions", () => limited({ maxSessionsPerWeek: 2 })],
      ["no disclaimer", (p) => void (p.notes = ["Have fun."])],
      [
        "a meet",
        (p) => ((p.meet = { date: "2026-12-20", attempts: [] }), limited({ noMaxTest: true })),
      ],
    ],
  },
  {
    rule: fatigueStack,
    stays: ["every day alike"],
    faults: [
      [
        "a second deadlift",
        (p) => (
          become(p, 2, 2, "sumo_deadlift"),
          become(p, 2, 3, "pendlay_row"),
          become(p, 2, 4, "barbell_good_morning")
        ),
      ],
      [
        "too much for a novice",
        (p) => (
          become(p, 0, 2, "barbell_row"),
          become(p, 0, 3, "barbell_good_morning"),
          become(p, 0, 4, "barbell_deadlift"),
          { level: "novice" }
        ),
      ],
      [
        "the spine",
        (p) =>
          [1, 2, 3].forEach((i) =>
            become(p, 1, i, ["", "barbell_row", "barbell_good_morning", "zercher_squat"][i]!),
          ),
      ],
      [
        "pulls",
        (p) =>
          [2, 3, 4].forEach((i) =>
            become(p, 1, i, ["", "", "stiff_leg_deadlift", "deficit_deadlift", "rack_pull"][i]!),
          ),
      ],
      [
        "squats",
        (p) =>
          [2, 3, 4].forEach((i) =>
            become(
              p,
              0,
              i,
              ["", "", "barbell_front_squat", "zercher_squat", "trap_bar_deadlift"][i]!,
            ),
          ),
      ],
      [
        "every day alike",
        (p) => {
          for (const week of p.weeks) {
            const model = JSON.stringify(week.sessions[0]);
            week.sessions = (["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const).map(
              (weekday, s) => ({ ...JSON.parse(model), weekday, number: s + 1 }),
            );
          }
          return { days: p.weeks[0]!.sessions.map((_, d) => sampleDay({ dayOfWeek: d })) };
        },
      ],
    ],
  },
  {
    rule: prefViolation,
    faults: [
      ["squats", () => ({ avoid: new Set(["barbell_back_squat"]) })],
      ["curls", () => ({ avoid: new Set(["dumbbell_curl"]) })],
      [
        "every press",
        () => ({ avoid: new Set(["barbell_bench_press", "barbell_overhead_press"]) }),
      ],
      [
        "a drill",
        (p) => ((p.weeks[0]!.sessions[0]!.warmup = ["cat_cow"]), { avoid: new Set(["cat_cow"]) }),
      ],
      ["must stay", () => ({ keep: ["chin_up"] })],
      ["must stay where nothing is like it", () => ({ keep: ["farmer_carry"] })],
      ["wished for", () => ({ wanted: ["leg_press"] })],
    ],
  },
  {
    rule: determinism,
    faults: [
      ["engine", (p) => void (p.provenance.engine = "0.9.0")],
      ["ruleset", (p) => void (p.provenance.ruleset = "0.9.0")],
      ["catalogue", (p) => void (p.provenance.catalog = "0.9.0")],
      ["seed", (p) => void (p.provenance.seed = 8)],
      ["blueprint", (p) => void (p.provenance.blueprint = null)],
    ],
  },
];

const CASES = [...LOADS, ...TIMES];
const severe = (rule: Rule, program: Program, brief: Brief, from: Severity = "repair") =>
  findingsOf(rule, program, brief).filter(({ severity = rule.severity }) =>
    from === "block" ? severity === "block" : severity !== "warn",
  );
const blocks = (program: Program, brief: Brief) =>
  RULES.filter((rule) => severe(rule, program, brief, "block").length > 0).map(({ code }) => code);

test("all eighteen are here, and each has five faults", () => {
  expect(CASES.map(({ rule }) => rule.code).sort()).toEqual(RULES.map(({ code }) => code).sort());
  for (const { faults } of CASES) expect(faults.length).toBeGreaterThanOrEqual(5);
});

describe.each(CASES)("$rule.code", ({ rule, faults, stays = [] }) => {
  test("passes the sample", () => {
    expect(findingsOf(rule, start(), sampleBrief())).toEqual([]);
  });

  test.each(faults)("%s", (name, plant) => {
    const program = start();
    const brief = sampleBrief(plant(program) ?? {});
    const found = findingsOf(rule, program, brief);
    expect(found).not.toEqual([]);
    for (const { message } of found) expect(message.length).toBeLessThanOrEqual(160);
    if (!rule.mend || stays.includes(name)) return;
    const before = blocks(program, brief);
    expect(mendWith(rule, program, brief)).not.toEqual([]);
    expect(severe(rule, program, brief)).toEqual([]);
    expect(blocks(program, brief).filter((code) => !before.includes(code))).toEqual([]);
  });
});

test("what somebody else's plan leaves unsaid is no fault", () => {
  const program = start();
  program.provenance = { ...program.provenance, source: "external", engine: "", blueprint: null };
  Object.assign(program, { notes: [], maxes: [], progressions: {}, reasons: {} });
  each(program, (item) => {
    item.groups = item.groups.filter(({ type }) => type !== "warmup");
    item.progression = null;
    item.why = null;
    for (const group of item.groups) Object.assign(group, { load: null, percent: null, rpe: null });
  });
  const brief = sampleBrief({ maxima: new Map() });
  for (const rule of RULES)
    expect([rule.code, ...severe(rule, program, brief)]).toEqual([rule.code]);
});

test("mending keeps the truth: percentage and effort follow the load", () => {
  const program = start();
  put(program, [1, 0, 0], { load: kg(125) });
  mendWith(loadJump, program, sampleBrief());
  const { load, percent, rpe } = work(program, 1, 0, 0);
  expect(load!.kg).toBeLessThanOrEqual(115);
  expect(percent).toBeLessThan(80);
  expect(rpe).toBeLessThanOrEqual(7.5);
});

test("an excuse is enough for a wish, and a taper is right with a date", () => {
  const refused = [{ exerciseId: "chin_up", code: "EX_EQUIPMENT", text: "Needs a bar." }];
  expect(findingsOf(prefViolation, start(), sampleBrief({ keep: ["chin_up"], refused }))).toEqual(
    [],
  );
  const program = start();
  date(program);
  program.weeks[3]!.phase = "taper";
  expect(findingsOf(taperRules, program, sampleBrief(meet("2026-12-20")))).toEqual([]);
});
