/** What the words of a line about training can say: figures, loads, efforts, marks, names. */
import type { FoundName } from "./find-names.ts";

export type Unit = "kg" | "lb";
export type Kind = "warmup" | "drop" | "failure" | "rest_pause";
export type Made =
  | { type: "number"; value: number; sign: "+" | "-" | null; isOpen: boolean; isWord: boolean }
  | { type: "load"; value: number; unit: Unit; sign: "+" | "-" | null }
  | { type: "time"; seconds: number; pair: number | null; isClock: boolean }
  | { type: "distance"; metres: number }
  | { type: "bursts"; reps: readonly number[] }
  /** `moreUnit` is null where the unit of what is beside the plates was not said. */
  | { type: "plates"; count: number; more?: number; moreUnit?: Unit | null }
  | { type: "rpe" | "rir"; value: number }
  | { type: "kind"; kind: Kind }
  | { type: "side"; side: "left" | "right" }
  | { type: "missed"; reps: number; isCount: boolean }
  | { type: "reps"; value: number }
  /** How many there were of a set that was open. */
  | { type: "got"; reps: number }
  | { type: "name"; name: FoundName }
  | { type: "pair"; isHand: boolean }
  /** "@" may stand before an effort as well; "with" before a load alone. */
  | { type: "at"; isWord: boolean }
  | { type: Mark };
/** Says something, or nothing, without a figure. */
export type Mark =
  | "times"
  | "for"
  | "comma"
  | "next"
  | "arrow"
  | "slash"
  | "setsWord"
  | "repsWord"
  | "amrap"
  | "lastSet"
  | "bodyweight"
  | "assisted"
  | "added"
  | "each"
  | "superset"
  | "instead"
  | "notch"
  | "open"
  | "close"
  | "filler"
  | "aside"
  | "noise";
