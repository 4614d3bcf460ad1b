/** Puts what may be proposed in order: by likeness, then by what this athlete asked for. */
import { bodyPartG, takesBody } from "../catalog/body-part.ts";
import type { Exercise } from "../catalog/exercise.ts";
import type { Joint } from "../catalog/muscles.ts";
import type { Brief } from "../program/brief.ts";
import { seededShare } from "../seed.ts";
import { type Gate, passes } from "./gate.ts";
import type { Reading } from "./reading.ts";
import type { SubstituteRequest } from "./request.ts";
import { commonness, directMuscles, neighbours, relation } from "./similarity.ts";

export type Ranked = { exercise: Exercise; score: number };

/** The nearest easier or harder form comes before everything that is merely alike. */
const FORM = 0.3;
const HELPED = 0.08;

export function rankNear(
  from: Exercise,
  request: SubstituteRequest,
  reading: Reading,
  gate: Gate,
  areas: ReadonlySet<Joint>,
): Ranked[] {
  const ranked: Ranked[] = [];
  for (const { exercise, base } of neighbours(from, gate.brief.catalog)) {
    if (!passes(exercise, gate)) continue;
    ranked.push({ exercise, score: base + adjust(from, exercise, request, reading, areas) });
  }
  const isEasy = easyFor(from, gate.brief, { request, reading });
  const easy = new Set(ranked.filter(({ exercise }) => isEasy(exercise)));
  return [
    ...sort(
      ranked.filter((row) => !easy.has(row)),
      request,
    ),
    ...sort([...easy], request),
  ];
}

/** Less of a maximum than this makes no set hard, however long it is. */
const FAR_TOO_EASY = 0.4;
/** On the legs the body is lifted with the bar. */
const STANDING_PART = 0.85;
const ON_LEGS: ReadonlySet<Exercise["pattern"]> = new Set(["squat", "lunge"]);

/** Whether the body alone is far too little for who is known to lift so much; never where that is not known. */
function easyFor(
  from: Exercise,
  { maxima, bodyweightG }: Brief,
  { request, reading }: { request: SubstituteRequest; reading: Reading },
) {
  const max = maxima.get(from.id);
  const isKnown = max && max.source !== "transferred" && bodyweightG !== null;
  if (!isKnown || request.reason === "pain" || reading.direction === "easier") return () => false;
  const bodyG = ON_LEGS.has(from.pattern) ? STANDING_PART * bodyweightG : 0;
  const wholeG = max.maxG * (from.loadType === "per_hand" ? 2 : 1) + bodyG;
  return (to: Exercise) => {
    if (to.loadType !== "bodyweight" || !takesBody(to)) return false;
    const sides = to.laterality === "bilateral" ? 1 : 2;
    return sides * bodyPartG(to, bodyweightG) < FAR_TOO_EASY * wholeG;
  };
}

function adjust(
  from: Exercise,
  to: Exercise,
  { reason }: SubstituteRequest,
  { direction }: Reading,
  areas: ReadonlySet<Joint>,
): number {
  let points = 0;
  for (const joint of areas)
    points += 0.04 * ((from.jointStress[joint] ?? 0) - (to.jointStress[joint] ?? 0));
  if (reason === "preference" && !direction && from.implement === to.implement) points -= 0.06;
  if (direction) {
    const at = (direction === "easier" ? from.regressTo : from.progressTo).indexOf(to.id);
    if (at >= 0) points += FORM - 0.03 * at;
    const easier = 0.04 * (from.skill - to.skill) + 0.02 * (from.fatigue.local - to.fatigue.local);
    points += direction === "easier" ? easier : -easier;
    if (direction === "easier" && to.loadType === "assisted") points += HELPED;
  }
  return points;
}

/** Work for what does not hurt, one exercise a movement. */
export function rankElsewhere(from: Exercise, gate: Gate): Ranked[] {
  const direct = new Set(directMuscles(from));
  const best = new Map<string, Ranked>();
  for (const exercise of gate.brief.catalog.all) {
    if (exercise.kind !== "strength" || relation(from.pattern, exercise.pattern) > 0) continue;
    if (directMuscles(exercise).some((muscle) => direct.has(muscle))) continue;
    if (exercise.pattern === "power" || !passes(exercise, gate)) continue;
    const isCompound = exercise.mechanics === "compound";
    const score = 0.3 + 0.15 * commonness(exercise) + (isCompound ? 0.05 : 0);
    const other = best.get(exercise.pattern);
    if (!other || other.score < score) best.set(exercise.pattern, { exercise, score });
  }
  return sort([...best.values()], { seed: undefined });
}

const round3 = (value: number) => Math.round(value * 1000) / 1000;

function sort(ranked: Ranked[], { seed }: Pick<SubstituteRequest, "seed">): Ranked[] {
  const dice = (id: string) => (seed === undefined ? 0 : seededShare(seed, id));
  for (const row of ranked) row.score = round3(row.score);
  return ranked.sort(
    (a, b) =>
      b.score - a.score ||
      dice(a.exercise.id) - dice(b.exercise.id) ||
      (a.exercise.id < b.exercise.id ? -1 : 1),
  );
}
