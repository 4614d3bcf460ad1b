/** Chooses exercises: who is eligible for a movement, and which of them fits best. */
import { OLDER } from "../athlete/ages.ts";
import type { Exercise, Implement, Pattern } from "../catalog/exercise.ts";
import { mixedShare, textHash } from "../seed.ts";
import type { Muscle } from "../catalog/muscles.ts";
import type { Brief, Level, Place } from "./brief.ts";
import { loadsLegs, whyNot } from "./eligible.ts";
import { isTooHeavy } from "./maxima.ts";
import type { Role } from "./program.ts";
import { worthOf } from "./worth.ts";
import { SHORT_SESSION, countsHeavy } from "./zones.ts";

/** Where a movement cannot be done at all, these train most of the same. */
const RELATED: Partial<Record<Pattern, readonly Pattern[]>> = {
  squat: ["lunge", "knee_ext", "hip_ext", "hinge"],
  lunge: ["squat", "hip_ext", "knee_ext", "hip_abd"],
  hinge: ["hip_ext", "knee_flex", "lunge"],
  hip_ext: ["hinge", "lunge", "hip_abd", "knee_flex"],
  knee_ext: ["squat", "lunge"],
  knee_flex: ["hinge", "hip_ext"],
  calf: ["hip_abd", "knee_ext"],
  hip_abd: ["hip_ext", "hip_add", "lunge"],
  hip_add: ["hip_abd", "lunge"],
  push_h: ["push_i", "fly", "push_v", "elbow_ext"],
  push_i: ["push_h", "push_v", "fly"],
  push_v: ["push_i", "lat_raise", "push_h"],
  fly: ["push_h", "push_i"],
  pull_h: ["pull_v", "rear_delt", "elbow_flex"],
  pull_v: ["pull_h", "rear_delt", "elbow_flex"],
  lat_raise: ["push_v", "rear_delt", "push_i"],
  rear_delt: ["pull_h", "rotcuff", "lat_raise"],
  rotcuff: ["rear_delt", "pull_h"],
  shrug: ["carry", "pull_h"],
  elbow_flex: ["pull_v", "pull_h"],
  elbow_ext: ["push_h", "push_v", "push_i"],
  core_antiext: ["core_antirot", "core_lat", "core_flex"],
  core_antirot: ["core_antiext", "core_lat", "core_rot"],
  core_lat: ["core_antirot", "core_antiext", "carry"],
  core_flex: ["core_antiext", "core_antirot", "core_lat"],
  core_rot: ["core_antirot", "core_lat", "core_antiext"],
  carry: ["grip", "core_lat"],
  grip: ["carry"],
  power: ["squat", "hinge"],
};

const FIT_SKILL: Record<Level, number> = { novice: 1.5, intermediate: 2.5, advanced: 3 };
const KEEP = 200;
const WANTED = 100;
const HAS_HISTORY = 5;
const SEEN_THIS_WEEK = 7;
const AXIAL_NEIGHBOUR = 25;
const PREFERRED = 8;
const OVERTAXES = 40;
const NOISE = 4;
/** Two of a movement and an implement are variety; a third is the same again. */
const ALIKE = 2;

export type Wish = {
  role: Role;
  /** Ids that the week holds already. */
  seen: ReadonlySet<string>;
  /** Ids that this session holds already: never again. */
  taken: ReadonlySet<string>;
  /** A neighbouring day loads the spine hard. */
  sparesSpine?: boolean;
  sparesLegs?: boolean;
  /** Muscles that the slot would rather train directly. */
  prefers?: readonly Muscle[];
  /** What the session can still bear of each. */
  room?: { systemic: number; axial: number };
  /** Tells one slot's dice from another's. */
  slot: string;
};

type Cache = Map<Place, Map<Pattern, readonly Exercise[]>>;
const caches = new WeakMap<Brief, Cache>();

/** Everything of a movement that this athlete may do at this place. */
export function eligible(pattern: Pattern, brief: Brief, place: Place): readonly Exercise[] {
  const cache: Cache = caches.get(brief) ?? new Map();
  caches.set(brief, cache);
  const byPattern = cache.get(place) ?? new Map<Pattern, readonly Exercise[]>();
  cache.set(place, byPattern);
  const known = byPattern.get(pattern);
  if (known) return known;
  const all = brief.catalog.byPattern.get(pattern) ?? [];
  const found = all.filter((exercise) => whyNot(exercise, brief, place) === null);
  byPattern.set(pattern, found);
  return found;
}

const BIG = new Set<Role>(["main", "secondary", "power"]);

function score(exercise: Exercise, brief: Brief, wish: Wish, dice: number): number {
  const worth = worthOf(exercise);
  let points = BIG.has(wish.role) ? worth.big : worth.small;
  if (countsHeavy(brief.goal) && wish.role === "main" && exercise.implement === "barbell")
    points += 4;
  if (!brief.limits.required.has("seated")) points -= adapted(exercise);
  points -= Math.abs(exercise.skill - FIT_SKILL[brief.level]) * 1.5;
  if (brief.maxima.has(exercise.id)) points += HAS_HISTORY;
  if (brief.keep.includes(exercise.id)) points += KEEP;
  if (brief.wanted.includes(exercise.id)) points += WANTED;
  if (wish.seen.has(exercise.id)) points -= repeats(brief, wish) ? -2 : SEEN_THIS_WEEK;
  if (wish.sparesSpine && exercise.fatigue.axial >= 3) points -= AXIAL_NEIGHBOUR;
  if (isHurried(brief) && SLOW.has(exercise.implement)) points -= SLOW_TO_SET_UP;
  if (wish.prefers?.some((muscle) => exercise.muscles[muscle] === 1)) points += PREFERRED;
  if (wish.role === "power" && (brief.age ?? 0) >= OLDER) points -= (exercise.skill - 1) * 6;
  if (exercise.flags.includes("hang")) points -= hangCost(brief);
  if (wish.room && isTooMuch(exercise, wish.room)) points -= OVERTAXES;
  if (wish.role !== "main") points += NOISE * mixedShare(brief.seed, worth.hash, dice);
  return points;
}

/** Forms for those who cannot stand or move freely are the last choice of those who can. */
function adapted({ flags, implement, measure, equipment }: Exercise) {
  const isOnBench = equipment.some((set) => set.includes("bench"));
  const isSeated = flags.includes("seated") && ADAPTED.has(implement) && !isOnBench;
  const isStill = flags.includes("isometric") && measure !== "time";
  return (isSeated ? 4 : 0) + (isStill ? 3 : 0);
}
const ADAPTED = new Set<Implement>(["bodyweight", "band", "dumbbell", "cable", "medicine_ball"]);

const isTooMuch = ({ fatigue }: Exercise, room: NonNullable<Wish["room"]>) =>
  fatigue.systemic > room.systemic || fatigue.axial > room.axial;

/** Strength is a skill: its main lifts come back within the week; everything else varies. */
const repeats = (brief: Brief, wish: Wish) => wish.role === "main" && countsHeavy(brief.goal);

/** The best exercise for one of these movements, or for one that is related to them. */
export function choose(
  patterns: readonly Pattern[],
  brief: Brief,
  place: Place,
  wish: Wish,
): Exercise | null {
  const best = bestOf(patterns, brief, place, wish);
  if (best) return best;
  for (const pattern of patterns)
    for (const relative of RELATED[pattern] ?? []) {
      const other = bestOf([relative], brief, place, wish);
      if (other) return other;
    }
  return null;
}

function bestOf(patterns: readonly Pattern[], brief: Brief, place: Place, wish: Wish) {
  let best: Exercise | null = null;
  let most = -Infinity;
  const dice = textHash(wish.slot);
  for (const pattern of patterns) {
    for (const exercise of eligible(pattern, brief, place)) {
      if (wish.taken.has(exercise.id) || isCrowded(exercise, wish, brief)) continue;
      if (wish.sparesLegs && loadsLegs(exercise)) continue;
      const points =
        score(exercise, brief, wish, dice) - (isTooHeavy(exercise, brief, place) ? OVERTAXES : 0);
      if (points > most) [best, most] = [exercise, points];
    }
  }
  return best;
}

const SLOW = new Set<Implement>(["barbell", "trap_bar", "smith"]);
const SLOW_TO_SET_UP = 12;

/** A bar takes minutes that a short session does not have, unless heavy lifting is what it is for. */
const isHurried = ({ days, goal }: Brief) =>
  !countsHeavy(goal) && days.some(({ minutes }) => minutes < SHORT_SESSION);

const HEAVY_BODY_G = 100_000;

/** Hanging by the hands asks for strength that body and sex make rarer; a pulldown asks nobody. */
const hangCost = ({ bodyweightG, sex, level }: Brief) =>
  ((bodyweightG ?? 0) > HEAVY_BODY_G ? 6 : 0) + (sex === "female" && level !== "advanced" ? 4 : 0);

function isCrowded({ pattern, implement }: Exercise, { taken }: Wish, { catalog }: Brief) {
  if (pattern === "mobility") return false;
  let alike = 0;
  for (const id of taken) {
    const other = catalog.byId.get(id);
    if (other?.pattern === pattern && other.implement === implement) alike++;
  }
  return alike >= ALIKE;
}

/** Everything that could fill the slot, best first, with what it scores. */
export const rank = (pattern: Pattern, brief: Brief, place: Place, role: Role) =>
  eligible(pattern, brief, place)
    .map((exercise) => ({
      exercise,
      points: score(exercise, brief, { role, seen: new Set(), taken: new Set(), slot: "" }, 0),
    }))
    .toSorted((a, b) => b.points - a.points || a.exercise.id.localeCompare(b.exercise.id));

/** What may stand in for an exercise, nearest movement first. */
export const replacementFor = (
  exercise: Exercise,
  brief: Brief,
  place: Place | null,
  taken: ReadonlySet<string>,
): Exercise | null =>
  choose([exercise.pattern], brief, place ?? brief.days[0]!.place, {
    role: exercise.mechanics === "compound" ? "secondary" : "isolation",
    seen: taken,
    taken: new Set([...taken, exercise.id]),
    slot: exercise.id,
  });
