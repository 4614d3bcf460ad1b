/** The part of the body's weight that a lift moves, besides what is put on or taken off. */
import type { Exercise, LoadType } from "./exercise.ts";

const BODY: ReadonlySet<LoadType> = new Set(["added", "assisted", "bodyweight"]);

export const isBodyLoad = (loadType: LoadType) => BODY.has(loadType);

/** Whether what it moves has the body in it, as far as anybody knows how much of it. */
export const takesBody = ({ loadType, bodyweightFraction }: Exercise) =>
  isBodyLoad(loadType) && bodyweightFraction > 0;

export const bodyPartG = ({ bodyweightFraction }: Exercise, bodyweightG: number) =>
  Math.round(bodyweightFraction * bodyweightG);
