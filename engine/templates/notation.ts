/**
 * The short notation of classic programs: from a day in words to a session.
 *
 * A day is `Name: exercise; exercise; …`, an exercise `id role sets [key] [/rest] [~superset] [=tempo]`,
 * where `key` names one of the program's progressions and `rest` is in seconds.
 * Sets are `3x5`, `3x8-12`, `1x5+` (as many as possible), `w1x5` (a warm-up that the program prescribes),
 * each with `@80` percent of the one-repetition maximum, or of what programs count from instead:
 * `@80t` of a training max of 90 %, `@80f` of a five- and `@80n` of a ten-repetition maximum.
 * `#8` is an effort on the RPE scale, only where the program states one.
 */
import { catalog } from "../catalog/catalog.ts";
import { sessionTime } from "../program/duration.ts";
import { type ProgramExercise, ROLES, type Session, type SetGroup } from "../program/program.ts";
import type { Weekday } from "../program/request.ts";

type Role = ProgramExercise["role"];

const REST: Record<Role, number> = {
  power: 180,
  main: 180,
  secondary: 120,
  isolation: 75,
  core: 60,
  carry: 90,
  easy: 60,
};

/** What `t`, `f` and `n` are as a part of the one-repetition maximum (f and n: at RPE 10). */
const SCALE: Record<string, number> = { "": 1, t: 0.9, f: 0.86, n: 0.735 };
const GROUP = /^(w?)(\d+)x(\d+)(?:-(\d+))?(\+?)(?:@([\d.]+)([tfn]?))?(?:#([\d.]+))?$/;

function readGroup(text: string, restSeconds: number, tempo: string | null): SetGroup {
  const found = GROUP.exec(text);
  if (!found) throw new Error(`Not a group of sets: ${text}`);
  const [, warmup, sets, reps, repsMax, , percent, scale = "", rpe] = found;
  return {
    type: warmup ? "warmup" : "work",
    sets: Number(sets),
    reps: Number(reps),
    repsMax: repsMax ? Number(repsMax) : null,
    load: null,
    percent: percent ? Math.round(Number(percent) * SCALE[scale]! * 10) / 10 : null,
    rpe: rpe ? Number(rpe) : null,
    restSeconds,
    ...(tempo === null ? {} : { tempo }),
  };
}

function readExercise(text: string, keys: ReadonlySet<string>): ProgramExercise {
  const [exerciseId = "", role = "", sets = "", ...options] = text.split(/\s+/);
  const known = catalog().byId.get(exerciseId);
  if (!known) throw new Error(`Not in the catalogue: ${text}`);
  if (!ROLES.includes(role as Role)) throw new Error(`Not a role: ${text}`);
  const option = (sign: string) => options.find((word) => word.startsWith(sign))?.slice(1) ?? null;
  const key = options.find((word) => /^\w/.test(word)) ?? null;
  if (key && !keys.has(key)) throw new Error(`Not a progression: ${text}`);
  const rest = Number(option("/") ?? REST[role as Role]);
  return {
    exerciseId,
    name: known.name,
    role: role as Role,
    superset: option("~"),
    groups: sets.split(",").map((group) => readGroup(group, rest, option("="))),
    progression: key,
    why: null,
  };
}

export function readDay(
  text: string,
  number: number,
  weekday: Weekday,
  keys: ReadonlySet<string>,
): Session {
  const [name = "", body = ""] = text.split(/:(.*)/s);
  const lines = body.split(/[;\n]/).map((line) => line.trim());
  const session: Session = {
    number,
    weekday,
    date: null,
    name: name.trim(),
    gym: null,
    minutes: { usual: 0, long: 0 },
    warmup: [],
    exercises: lines.filter(Boolean).map((line) => readExercise(line, keys)),
    conditioning: null,
  };
  return { ...session, minutes: sessionTime(session, catalog()) };
}
