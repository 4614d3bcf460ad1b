/** The form of a part of the body: its words, the injuries named after it, and what each severity rules out. */
import type { Tag } from "../../../catalog/exercise.ts";
import type { Joint } from "../../../catalog/muscles.ts";
import type { AthleteFlag } from "../../limits.ts";
import type { Bounds } from "../bounds.ts";

export type Part = {
  id: string;
  /** Words that need a complaint beside them. */
  words: string;
  /** Injuries that name themselves. */
  names: string;
  joints: readonly Joint[];
  /** Ruled out however mild. */
  tags: readonly Tag[];
  /** Ruled out as well from moderate on. */
  more: readonly Tag[];
  also?: Bounds;
  flags?: readonly AthleteFlag[];
};
