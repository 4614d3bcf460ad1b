/** What was moved in a set, told in the lift's own way: in all, per hand, or with the body's part in it. */
import { bodyPartG, isBodyLoad } from "../catalog/body-part.ts";
import type { Exercise } from "../catalog/exercise.ts";
import type { LoggedSet } from "../log/workout-log.ts";

export type SetLoad = {
  /** Per hand for a lift that is loaded so, with the body's part for one that moves the body. */
  movedG: number | null;
  /** What was put on, or taken off by help, which is negative; null where nothing was told. */
  ownG: number | null;
  /** Whether the body is a part of what was moved. */
  isBody: boolean;
  /** One repetition of all hands and sides. */
  liftedG: number;
};

type Told = Pick<SetLoad, "movedG" | "ownG" | "isBody">;

/** `exercise` is null where only a name is known: then a load is taken as it was told. */
export function loadOfSet(
  set: LoggedSet,
  exercise: Exercise | null,
  bodyweightG: number | null,
): SetLoad {
  // With a side, one hand worked; a lift of one leg still holds a load in each.
  const hands = set.side !== null && exercise?.laterality !== "unilateral" ? 1 : 2;
  const isBody = isBodyLoad(exercise?.loadType ?? set.loadType);
  const told = isBody
    ? withBody(set, exercise, bodyweightG, hands)
    : { ...outside(set, exercise, hands), isBody };
  const isPerHand = (exercise?.loadType ?? set.loadType) === "per_hand";
  // Repetitions of a one-sided lift are those of a side: where none is named, both were trained.
  const sides = exercise?.laterality === "unilateral" && set.side === null ? 2 : 1;
  const onceG = told.movedG ?? Math.max(0, told.ownG ?? 0);
  return { ...told, liftedG: onceG * (isPerHand ? hands : 1) * sides };
}

function outside(
  { loadType, loadG }: LoggedSet,
  exercise: Exercise | null,
  hands: number,
): Omit<Told, "isBody"> {
  const nothing = { movedG: null, ownG: null };
  // A band has no load of its own, and what was told as help or as the body's weight is none here.
  if (!(loadG! > 0) || exercise?.implement === "band" || exercise?.loadType === "none")
    return nothing;
  if (loadType !== "external" && loadType !== "per_hand") return nothing;
  const own = exercise?.loadType ?? loadType;
  const toldG =
    own === loadType ? loadG! : own === "per_hand" ? Math.round(loadG! / hands) : loadG! * hands;
  return { movedG: toldG, ownG: toldG };
}

function withBody(
  { loadType, loadG }: LoggedSet,
  exercise: Exercise | null,
  bodyweightG: number | null,
  hands: number,
): Told {
  // Weights that are told of plainly are added to the body, or the help of a lift that is helped.
  const isHelp =
    loadType === "assisted" || (loadType !== "added" && exercise?.loadType === "assisted");
  const putG = (loadG ?? 0) * (loadType === "per_hand" ? hands : 1);
  const ownG = putG > 0 ? (isHelp ? -putG : putG) : null;
  const isUnknownHelp = loadType === "assisted" && loadG === null;
  if (!exercise?.bodyweightFraction || bodyweightG === null || isUnknownHelp)
    return { movedG: null, ownG, isBody: true };
  const movedG = bodyPartG(exercise, bodyweightG) + (ownG ?? 0);
  return { movedG: movedG > 0 ? movedG : null, ownG, isBody: true };
}
