/** One way to break each rule of the ruleset, on programs that the engine made; every way works on every week. */
import type { Brief } from "../../engine/program/brief.ts";
import { buildProgram } from "../../engine/program/build.ts";
import type { Program, ProgramExercise, SetGroup } from "../../engine/program/program.ts";
import type { ProgramRequest } from "../../engine/program/request.ts";
import { resolve } from "../../engine/program/resolve.ts";

const TODAY = "2026-11-21";
const GYM = [
  "barbell",
  "rack",
  "bench",
  "dumbbells",
  "cable",
  "machines",
  "pullup_bar",
  "leg_curl",
] as const;
const MAXIMA = [
  { exercise: "barbell_back_squat", value: 140 },
  { exercise: "barbell_bench_press", value: 100 },
  { exercise: "barbell_deadlift", value: 180 },
];
const strength: ProgramRequest = {
  goal: "strength",
  experience: "intermediate",
  weeks: 12,
  daysPerWeek: 4,
  minutes: 75,
  equipment: [...GYM],
  maxima: MAXIMA,
  weightKg: 85,
  sex: "male",
  age: 30,
};
const size: ProgramRequest = { ...strength, goal: "hypertrophy", maxima: [], minutes: 90 };

type Break = (program: Program, brief: Brief, week: number) => void;
type Plant = { code: string; request: ProgramRequest; break: Break };

const sessionsOf = (program: Program, week: number) => program.weeks[week]!.sessions;
const itemsOf = (program: Program, week: number) =>
  sessionsOf(program, week).flatMap(({ exercises }) => exercises);
const workOf = (item: ProgramExercise) => item.groups.filter(({ type }) => type !== "warmup");
const mainOf = (program: Program, week: number) =>
  itemsOf(program, week).find(({ role }) => role === "main")!;
const eachWork = (items: ProgramExercise[], change: (group: SetGroup) => void) =>
  items.flatMap(workOf).forEach(change);
const become = (item: ProgramExercise, exerciseId: string, brief: Brief) =>
  Object.assign(item, { exerciseId, name: brief.catalog.byId.get(exerciseId)?.name ?? exerciseId });
const directly = (item: ProgramExercise, muscle: "chest" | "back", { catalog }: Brief) =>
  catalog.byId.get(item.exerciseId)?.muscles[muscle] === 1;
const everyWeek = (program: Program, change: (items: ProgramExercise[]) => void) =>
  program.weeks.forEach((_, w) => change(itemsOf(program, w)));

const plant = (code: string, request: ProgramRequest, change: Break): Plant => ({
  code,
  request,
  break: change,
});

export const PLANTS: readonly Plant[] = [
  plant("STRUCT_WEEKS", strength, (p, _, w) => p.weeks.splice(w, 1)),
  plant("STRUCT_EMPTY", strength, (p, _, w) => (sessionsOf(p, w)[0]!.exercises = [])),
  plant("EX_UNKNOWN", strength, (p, b, w) => become(mainOf(p, w), "moon_press", b)),
  plant("EX_EQUIPMENT", { ...size, equipment: ["dumbbells", "bench"] }, (p, b, w) =>
    become(itemsOf(p, w)[1]!, "leg_press", b),
  ),
  plant("EX_CONTRAINDICATED", { ...size, injuries: ["shoulder_impingement"] }, (p, b, w) =>
    become(itemsOf(p, w)[1]!, "barbell_overhead_press", b),
  ),
  plant("EX_SKILL", { ...size, experience: "novice" }, (p, b, w) =>
    become(itemsOf(p, w)[0]!, "power_snatch", b),
  ),
  plant("EX_DUPLICATE", size, (p, _, w) => {
    const { exercises } = sessionsOf(p, w)[0]!;
    exercises.push(structuredClone(exercises[0]!));
  }),
  plant("VOL_BELOW_FLOOR", size, (p, b, w) => {
    for (const item of itemsOf(p, w).filter((one) => directly(one, "back", b)))
      eachWork([item], (group) => (group.sets = 1));
  }),
  plant("VOL_ABOVE_CEILING", size, (p, b, w) => {
    for (const item of itemsOf(p, w).filter((one) => directly(one, "chest", b)))
      eachWork([item], (group) => (group.sets = 10));
  }),
  plant("VOL_SESSION_CAP", size, (p, _, w) =>
    eachWork(sessionsOf(p, w)[0]!.exercises, (group) => (group.sets = 6)),
  ),
  plant("VOL_RAMP", { ...size, experience: "novice" }, (p, _, w) =>
    eachWork(itemsOf(p, Math.max(1, w)), (group) => (group.sets *= 2)),
  ),
  plant("FREQ_LOW", size, (p, b) =>
    everyWeek(p, (items) => {
      const chest = items.filter(
        (one) => (b.catalog.byId.get(one.exerciseId)?.muscles.chest ?? 0) > 0,
      );
      for (const item of chest.slice(1)) become(item, "face_pull", b);
    }),
  ),
  plant("RECOVERY_GAP", size, (p, _, w) => {
    const [first, second] = sessionsOf(p, w);
    second!.exercises = structuredClone(first!.exercises);
  }),
  plant("PATTERN_GAP", size, (p, b, w) => {
    const hips = new Set(["hinge", "hip_ext", "knee_flex"]);
    for (const item of itemsOf(p, w))
      if (hips.has(b.catalog.byId.get(item.exerciseId)!.pattern)) become(item, "dumbbell_curl", b);
  }),
  plant("BALANCE_PUSH_PULL", size, (p, b, w) => {
    const pulls = new Set(["pull_h", "pull_v"]);
    const found = itemsOf(p, w).filter((one) =>
      pulls.has(b.catalog.byId.get(one.exerciseId)!.pattern),
    );
    for (const item of found.slice(1)) become(item, "dumbbell_curl", b);
    eachWork(found.slice(0, 1), (group) => (group.sets = 1));
  }),
  plant("INT_RANGE", strength, (p, _, w) =>
    eachWork([mainOf(p, w)], (group) =>
      Object.assign(group, { reps: 25, percent: null, load: null }),
    ),
  ),
  plant("INT_RPE_COHERENT", strength, (p, _, w) =>
    eachWork([mainOf(p, w)], (group) => Object.assign(group, { reps: 8, percent: 95, rpe: 7 })),
  ),
  plant("INT_FAILURE_POLICY", strength, (p, _, w) =>
    eachWork([mainOf(p, w)], (group) => (group.rpe = 10)),
  ),
  plant("PRILEPIN_BAND", strength, (p, _, w) => {
    const [group] = workOf(mainOf(p, w));
    Object.assign(group!, { sets: 9, reps: 5 });
  }),
  plant("LOAD_UNLOADABLE", strength, (p, _, w) => {
    const [group] = workOf(mainOf(p, w));
    group!.load = { kg: group!.load!.kg + 0.7, display: "odd" };
  }),
  plant("LOAD_JUMP", strength, (p, _, w) => {
    for (const group of workOf(mainOf(p, w)))
      group.load = { kg: group.load!.kg * 1.5, display: "too much" };
  }),
  plant("LOAD_TOTAL", strength, (p, _, w) => {
    for (const group of workOf(mainOf(p, w)))
      Object.assign(group, { load: { kg: group.load!.kg + 60, display: "too much" } });
  }),
  plant("LOAD_UNKNOWN", size, (p, _, w) => {
    const [group] = workOf(mainOf(p, w));
    group!.load = { kg: 80, display: "80 kg" };
  }),
  plant("TRANSFER_INVALID", strength, (p, b) => {
    const known = p.maxes.find(({ exerciseId }) => exerciseId === "barbell_back_squat")!;
    const item = itemsOf(p, 0).find(({ exerciseId }) => exerciseId === "barbell_back_squat")!;
    become(item, "barbell_front_squat", b);
    p.maxes.push({ ...known, exerciseId: "barbell_front_squat", source: "transferred" });
  }),
  plant("PROG_MISSING", strength, (p, _, w) => (mainOf(p, w).progression = null)),
  plant("DELOAD_MISSING", strength, (p) =>
    p.weeks.forEach((week, w) => {
      if (week.deload)
        Object.assign(
          week,
          { deload: false, phase: "build" },
          {
            sessions: structuredClone(sessionsOf(p, w - 1)),
          },
        );
    }),
  ),
  plant("TAPER_RULES", strength, (p, _, w) => (p.weeks[w]!.phase = "taper")),
  plant("TIME_BUDGET", strength, (p, _, w) =>
    eachWork(sessionsOf(p, w)[0]!.exercises, (group) => (group.restSeconds = 600)),
  ),
  plant("REST_ILLEGAL", strength, (p, _, w) =>
    eachWork([mainOf(p, w)], (group) => (group.restSeconds = 20)),
  ),
  plant("ORDER_RULES", strength, (p, _, w) => {
    const [session] = sessionsOf(p, w);
    session!.exercises = session!.exercises.toReversed();
  }),
  plant("WARMUP_MISSING", strength, (p, _, w) => {
    const item = mainOf(p, w);
    item.groups = workOf(item);
  }),
  plant("LAYOFF_RAMP", { ...size, layoffDays: 100, weeks: 8 }, (p) => {
    p.weeks[0]!.sessions = structuredClone(p.weeks[5]!.sessions);
  }),
  plant("SCREEN_GATE", { ...size, conditions: ["high blood pressure, controlled"] }, (p, _, w) =>
    eachWork([mainOf(p, w)], (group) => (group.rpe = 9.5)),
  ),
  plant("FATIGUE_STACK", strength, (p, b, w) => {
    const { exercises } = sessionsOf(p, w)[0]!;
    for (const id of ["sumo_deadlift", "zercher_squat", "barbell_good_morning", "pendlay_row"])
      exercises.push(become(structuredClone(exercises[0]!), id, b));
  }),
  plant("PREF_VIOLATION", { ...size, avoid: ["burpee", "dip"] }, (p, b, w) =>
    become(itemsOf(p, w)[1]!, "parallel_bar_dip", b),
  ),
  plant("DETERMINISM", strength, (p, _, w) => {
    if (w % 2 === 0) p.provenance.seed += 1 + w;
    else p.provenance.blueprint = null;
  }),
];

export const FAULTS_PER_CODE = 6;
/** Weeks that are hard in each of the base programs. */
const WEEKS = [1, 2, 3, 4, 7, 8];

const made = new Map<ProgramRequest, { program: Program; brief: Brief }>();

function baseFor(request: ProgramRequest) {
  const known = made.get(request);
  if (known) return known;
  const brief = resolve(request, TODAY);
  const { program } = buildProgram(brief);
  if (!program) throw new Error("The base of a planted fault could not be made.");
  made.set(request, { program, brief });
  return { program, brief };
}

/** A sound program, and the same with the fault in one of its weeks. */
export function plantFault({ request, break: change }: Plant, n: number) {
  const { program, brief } = baseFor(request);
  const broken = structuredClone(program);
  change(broken, brief, WEEKS[n % WEEKS.length]!);
  return { brief, sound: program, broken };
}
