/** The form of a condition: the words that name it and what each stage of it asks for. */
import type { AthleteFlag, Outcome } from "../../limits.ts";
import type { Bounds } from "../bounds.ts";
import type { Screening } from "../screening.ts";

/** Said of an illness that is not held in check. */
export const UNCONTROLLED =
  "uncontrolled|(?:not|isnt|arent|never|poorly|badly|barely|un) ?(?:\\w+ )?control\\w*|(?:not|dont|isnt|cant|never)(?: \\w+){0,4} under control|out of control|untreated|never (?:been )?treated|(?:no|non|nao|pas|mal) (?:bien |bem |bien )?(?:controlad|controle|tratad|traite)\\w*|(?:sin|sem) (?:control|tratar|tratamiento)\\w*|descontrolad\\w*|nicht (?:gut )?(?:kontrolliert|eingestellt)|schlecht eingestellt|unkontrolliert|unbehandelt";

export type Stage = {
  /** What must be said near it, as the source of a pattern. */
  says?: string;
  underWeeks?: number;
  overWeeks?: number;
  cleared?: boolean;
  healed?: boolean;
  unknownTime?: true;
  is: Outcome;
  gate?: Screening["clearance"];
  flags?: readonly AthleteFlag[];
  bounds?: Bounds;
  /** Row of `ADVICE` besides those of the flags. */
  advice?: string;
  asks?: string;
};

export type Condition = {
  id: string;
  words: string;
  /** Where these words stand too, it is something else. */
  not?: string;
  flags: readonly AthleteFlag[];
  /** A mention that is over, or older than this many weeks, no longer counts. */
  heals?: number;
  /** Said to be healed it is over, if this is said as well. */
  mends?: string;
  /** The first stage that fits decides; the last one fits always. */
  stages: readonly Stage[];
};
