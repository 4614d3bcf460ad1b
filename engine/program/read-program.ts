/** Turns a program from elsewhere into our document, so that every rule can be held against it. */
import { type Catalog, catalog as baseCatalog } from "../catalog/catalog.ts";
import type { Exercise } from "../catalog/exercise.ts";
import { lookUp } from "../catalog/lookup.ts";
import { gramsOfKg, gramsOfLb } from "../units.ts";
import { sessionTime } from "./duration.ts";
import { toLoad } from "./load.ts";
import type {
  ConditioningInput,
  ExerciseInput,
  ProgramInput,
  SessionInput,
  SetsInput,
} from "./program-input.ts";
import type { Conditioning, Program, ProgramExercise, Session, SetGroup } from "./program.ts";
import type { ProgramRequest } from "./request.ts";
import { ENGINE_VERSION, RULESET_VERSION } from "./version.ts";

/** Less sure than this, and a name stays as it is, to be named as unknown. */
const SURE = 0.8;
const REST: Record<ProgramExercise["role"], number> = {
  power: 180,
  main: 180,
  secondary: 120,
  isolation: 75,
  core: 60,
  carry: 90,
  easy: 60,
};
const MAINS = 2;

type Reader = { catalog: Catalog; unit: "kg" | "lb"; find(text: string): Exercise | undefined };

/** Weeks repeat their names, and to look one up takes a while. */
function makeReader(catalog: Catalog, unit: Reader["unit"]): Reader {
  const found = new Map<string, Exercise | undefined>();
  return {
    catalog,
    unit,
    find(text) {
      if (!found.has(text)) found.set(text, catalog.byId.get(text) ?? lookFor(text, catalog));
      return found.get(text);
    },
  };
}

export function readProgram(input: ProgramInput, catalog: Catalog = baseCatalog()): Program {
  const { name = "A program from elsewhere", goal = "general_fitness", level = "novice" } = input;
  const unit = input.unit ?? "kg";
  const reader = makeReader(catalog, unit);
  return {
    object: "program",
    name,
    goal,
    level,
    unit,
    daysPerWeek: Math.max(1, ...input.weeks.map(({ sessions }) => sessions.length)),
    startDate: null,
    weeks: input.weeks.map(({ phase, deload, sessions }, w) => ({
      number: w + 1,
      phase: phase ?? (deload ? "deload" : "build"),
      deload: deload ?? phase === "deload",
      sessions: sessions.map((session, s) => readSession(session, s + 1, reader)),
    })),
    maxes: [],
    meet: null,
    progressions: {},
    reasons: {},
    notes: [],
    provenance: {
      source: "external",
      engine: ENGINE_VERSION,
      ruleset: RULESET_VERSION,
      catalog: catalog.version,
      seed: 0,
      blueprint: null,
    },
  };
}

function readSession(
  { weekday, name, exercises, conditioning }: SessionInput,
  number: number,
  reader: Reader,
): Session {
  const session: Session = {
    number,
    weekday: weekday ?? null,
    date: null,
    name: name ?? `Session ${number}`,
    gym: null,
    minutes: { usual: 0, long: 0 },
    warmup: [],
    exercises: exercises.map((exercise, i) => readExercise(exercise, i, reader)),
    conditioning: conditioning ? readConditioning(conditioning, reader) : null,
  };
  return { ...session, minutes: sessionTime(session, reader.catalog) };
}

function readExercise(
  { exercise: text, role: said, superset, sets }: ExerciseInput,
  index: number,
  { find, unit }: Reader,
): ProgramExercise {
  const known = find(text);
  const role = said ?? roleOf(known, index);
  return {
    exerciseId: known?.id ?? text,
    name: known?.name ?? text,
    role,
    superset: superset ?? null,
    groups: sets.map((group) => readSets(group, REST[role], unit)),
    progression: null,
    why: null,
  };
}

function readConditioning(
  { exercise: words, minutes, intensity, text }: ConditioningInput,
  { find }: Reader,
): Conditioning {
  const known = find(words);
  return {
    exerciseId: known?.id ?? words,
    name: known?.name ?? words,
    minutes,
    intensity,
    text: text ?? "",
  };
}

function lookFor(text: string, catalog: Catalog) {
  const { best } = lookUp(text, catalog);
  return best && best.confidence >= SURE ? best.exercise : undefined;
}

function roleOf(exercise: Exercise | undefined, index: number): ProgramExercise["role"] {
  if (!exercise) return "secondary";
  if (exercise.kind !== "strength") return "easy";
  const { pattern, mechanics } = exercise;
  if (pattern === "power" || pattern === "carry") return pattern;
  if (pattern.startsWith("core_")) return "core";
  if (mechanics === "isolation") return "isolation";
  return index < MAINS ? "main" : "secondary";
}

function readSets(
  { sets, reps, repsMax, kg, load, percent, rpe, restSeconds, tempo, type }: SetsInput,
  usualRest: number,
  unit: "kg" | "lb",
): SetGroup {
  const grams =
    load === undefined
      ? kg === undefined
        ? null
        : gramsOfKg(kg)
      : load.unit === "lb"
        ? gramsOfLb(load.value)
        : gramsOfKg(load.value);
  return {
    type,
    sets,
    reps: Math.min(reps, repsMax ?? reps),
    repsMax: repsMax === undefined || repsMax === reps ? null : Math.max(reps, repsMax),
    load: grams === null ? null : toLoad(grams, unit),
    percent: percent ?? null,
    rpe: rpe ?? null,
    restSeconds: restSeconds ?? usualRest,
    ...(tempo !== undefined && { tempo }),
  };
}

const WEEKS = 24;
const DAYS = 7;
const MINUTES_STEP = 5;
const [LEAST_MINUTES, MOST_MINUTES] = [60, 150];

const isSeed = (seed: number) => seed >= 0 && seed <= 2_147_483_647;

/** What the document itself says of the athlete and the time, for what nobody else has said. */
export function requestOf(program: Program): ProgramRequest {
  const { weeks, provenance } = program;
  const [first] = weeks;
  const days = first?.sessions.flatMap(({ weekday }) => weekday ?? []) ?? [];
  const count = Math.max(1, ...weeks.map(({ sessions }) => sessions.length));
  const isDated = count === days.length && new Set(days).size === count;
  const longest = Math.max(
    0,
    ...weeks.flatMap(({ sessions }) => sessions.map(({ minutes }) => minutes.usual)),
  );
  const minutes = Math.ceil(longest / MINUTES_STEP) * MINUTES_STEP;
  return {
    goal: program.goal,
    experience: program.level,
    unit: program.unit,
    weeks: Math.min(WEEKS, Math.max(1, weeks.length)),
    ...(isDated ? { weekdays: days } : { daysPerWeek: Math.min(DAYS, count) }),
    minutes: Math.min(MOST_MINUTES, Math.max(LEAST_MINUTES, minutes)),
    ...(provenance.source !== "external" && isSeed(provenance.seed) && { seed: provenance.seed }),
  };
}
