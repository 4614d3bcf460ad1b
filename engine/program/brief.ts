/** A request made ready for planning: words resolved, loads in grams, days laid out, bounds merged. */
import type * as z from "zod";
import type { EquipmentKind } from "../athlete/equipment.ts";
import type { Limits } from "../athlete/limits.ts";
import type { Experience, Goal } from "../athlete/preferences.ts";
import type { Screening } from "../athlete/screening/screening.ts";
import type { Catalog } from "../catalog/catalog.ts";
import type { IncrementClass } from "../catalog/exercise.ts";
import type { Muscle } from "../catalog/muscles.ts";
import type { LayoffRow } from "../strength/layoff.ts";
import type { Ladder } from "../strength/ladder.ts";
import type { Weekday } from "./request.ts";

export type GoalName = z.infer<typeof Goal>;
export type Level = z.infer<typeof Experience>;
export type Unit = "kg" | "lb";

export type Place = {
  name: string | null;
  kinds: ReadonlySet<EquipmentKind>;
  /** The loads that exist here for things that grow in such steps. */
  ladders: Readonly<Record<IncrementClass, Ladder>>;
};

export type PlannedDay = {
  weekday: Weekday | null;
  /** Days after the first day of the week, which is the start's weekday, or Monday; in order. */
  dayOfWeek: number;
  minutes: number;
  place: Place;
  /** The day before a match or after hard work elsewhere: no heavy legs. */
  sparesLegs: boolean;
};

export type KnownMax = {
  maxG: number;
  plusMinus: number;
  source: "known" | "estimated" | "transferred";
};

/** What cannot all be had, and what would make it possible. */
export type Conflict = {
  code: string;
  message: string;
  pointers: string[];
  relaxations: { pointer: string; to: number | string; message: string }[];
};

export type Brief = {
  catalog: Catalog;
  seed: number;
  unit: Unit;
  goal: GoalName;
  secondaryGoals: readonly GoalName[];
  level: Level;
  age: number | null;
  sex: "female" | "male" | "unspecified" | null;
  bodyweightG: number | null;
  weeks: number;
  startDate: string | null;
  days: readonly PlannedDay[];
  limits: Limits;
  screening: Screening;
  maxima: ReadonlyMap<string, KnownMax>;
  layoff: LayoffRow | null;
  event: { date: string; isMeet: boolean } | null;
  hasOtherTraining: boolean;
  /** One session on its own: nothing that only a week can show is asked of it. */
  isSingle: boolean;
  avoid: ReadonlySet<string>;
  keep: readonly string[];
  wanted: readonly string[];
  focus: readonly Muscle[];
  /** Muscles that a blueprint would give more, within the bounds that hold anyway. */
  emphasis: readonly Muscle[];
  /** Wishes that were refused, with the rule that refuses them. */
  refused: { exerciseId: string; code: string; text: string }[];
  conflicts: Conflict[];
};
