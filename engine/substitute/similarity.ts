/** How well one exercise stands in for another, whoever asks: found once a catalogue and kept. */
import type { Catalog } from "../catalog/catalog.ts";
import type { Exercise, Implement, Pattern } from "../catalog/exercise.ts";
import { type Muscle, MUSCLES } from "../catalog/muscles.ts";

export type Neighbour = { exercise: Exercise; base: number };

/** Movements that train much of the same, both ways. */
const RELATED: readonly [Pattern, Pattern, number][] = [
  ["squat", "lunge", 0.7],
  ["squat", "knee_ext", 0.45],
  ["lunge", "knee_ext", 0.35],
  ["lunge", "hip_ext", 0.35],
  ["hinge", "hip_ext", 0.65],
  ["hinge", "knee_flex", 0.45],
  ["hip_ext", "knee_flex", 0.3],
  ["hip_ext", "hip_abd", 0.35],
  ["hip_abd", "hip_add", 0.3],
  ["push_h", "push_i", 0.8],
  ["push_h", "fly", 0.5],
  ["push_i", "fly", 0.5],
  ["push_i", "push_v", 0.6],
  ["push_h", "push_v", 0.3],
  ["push_v", "lat_raise", 0.45],
  ["push_h", "elbow_ext", 0.25],
  ["pull_h", "pull_v", 0.6],
  ["pull_h", "rear_delt", 0.5],
  ["pull_v", "elbow_flex", 0.2],
  ["pull_h", "elbow_flex", 0.2],
  ["rear_delt", "rotcuff", 0.45],
  ["rear_delt", "lat_raise", 0.35],
  ["shrug", "carry", 0.4],
  ["carry", "grip", 0.5],
  ["carry", "core_lat", 0.4],
  ["core_antiext", "core_antirot", 0.6],
  ["core_antiext", "core_flex", 0.5],
  ["core_antiext", "core_lat", 0.5],
  ["core_antirot", "core_lat", 0.6],
  ["core_antirot", "core_rot", 0.6],
  ["core_rot", "core_lat", 0.5],
  ["core_rot", "core_flex", 0.4],
  ["power", "squat", 0.35],
  ["power", "hinge", 0.35],
];
const relations = new Map<string, number>();
for (const [a, b, share] of RELATED) relations.set(`${a} ${b}`, share).set(`${b} ${a}`, share);

export const relation = (a: Pattern, b: Pattern) =>
  a === b ? 1 : (relations.get(`${a} ${b}`) ?? 0);

/** What feels alike under the hands and grows alike. */
const FAMILY: Record<Implement, number> = {
  barbell: 0,
  trap_bar: 0,
  ez_bar: 0,
  smith: 2,
  landmine: 0,
  dumbbell: 1,
  kettlebell: 1,
  medicine_ball: 1,
  machine: 2,
  cable: 1,
  sled: 2,
  bodyweight: 3,
  suspension: 3,
  wheel: 3,
  band: 4,
  cardio: 5,
};
const LOADED = 3;

function implementFit(a: Implement, b: Implement) {
  if (a === b) return 1;
  const [from, to] = [FAMILY[a], FAMILY[b]];
  if (from === to) return 0.85;
  if (from < LOADED && to < LOADED) return 0.65;
  return from < LOADED ? 0.15 : 0.45;
}

const share = (exercise: Exercise, muscle: Muscle) => exercise.muscles[muscle] ?? 0;

export const directMuscles = (exercise: Exercise): Muscle[] =>
  MUSCLES.filter((muscle) => share(exercise, muscle) === 1);

function overlap(a: Exercise, b: Exercise) {
  let common = 0;
  let all = 0;
  for (const muscle of MUSCLES) {
    common += Math.min(share(a, muscle), share(b, muscle));
    all += Math.max(share(a, muscle), share(b, muscle));
  }
  return all === 0 ? 0.5 : common / all;
}

function directKept(a: Exercise, b: Exercise) {
  const wanted = directMuscles(a);
  if (wanted.length === 0) return 0.5;
  return wanted.reduce((sum, muscle) => sum + share(b, muscle), 0) / wanted.length;
}

/** Lifts that many people do have many names. */
export const commonness = ({ aliases }: Exercise) => Math.min(8, aliases.length) / 8;

const isStatic = (exercise: Exercise) => exercise.flags.includes("isometric");
const nearness = (a: number, b: number, span: number) => 1 - Math.abs(a - b) / span;

const isSeated = (exercise: Exercise) => exercise.flags.includes("seated");
/** Help from a machine and a load are opposite ways to make a set as hard as it should be. */
const isHelped = (exercise: Exercise) => exercise.loadType === "assisted";

function similarity(from: Exercise, to: Exercise): number {
  return (
    0.28 * relation(from.pattern, to.pattern) +
    0.2 * directKept(from, to) +
    0.12 * overlap(from, to) +
    0.1 * implementFit(from.implement, to.implement) +
    0.1 * nearness(from.fatigue.systemic, to.fatigue.systemic, 4) +
    0.03 * nearness(from.fatigue.local, to.fatigue.local, 4) +
    0.04 * Number(from.mechanics === to.mechanics) +
    0.03 * Number(from.laterality === to.laterality) +
    0.03 * Number(from.measure === to.measure && isStatic(from) === isStatic(to)) +
    0.02 * Number(isHelped(from) === isHelped(to)) +
    0.01 * Number(isSeated(from) === isSeated(to)) +
    0.04 * commonness(to)
  );
}

/** Below this it trains something else. */
const LEAST = 0.42;

const known = new WeakMap<Catalog, Map<string, readonly Neighbour[]>>();

/** Everything that could stand in, the nearest first; the harder and easier forms are always among it. */
export function neighbours(exercise: Exercise, catalog: Catalog): readonly Neighbour[] {
  const all = known.get(catalog) ?? new Map<string, readonly Neighbour[]>();
  known.set(catalog, all);
  const made = all.get(exercise.id) ?? findNeighbours(exercise, catalog);
  all.set(exercise.id, made);
  return made;
}

function findNeighbours(exercise: Exercise, catalog: Catalog): Neighbour[] {
  const forms = new Set([...exercise.regressTo, ...exercise.progressTo]);
  return catalog.all
    .filter((other) => other.kind === exercise.kind && other.id !== exercise.id)
    .map((other) => ({ exercise: other, base: similarity(exercise, other) }))
    .filter(({ exercise: other, base }) => {
      if (forms.has(other.id)) return true;
      const related = relation(exercise.pattern, other.pattern);
      return base >= LEAST && (related > 0 || directKept(exercise, other) >= 0.75);
    })
    .sort((a, b) => b.base - a.base || (a.exercise.id < b.exercise.id ? -1 : 1));
}
