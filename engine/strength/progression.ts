/** How fast loads may grow, by how the athlete progresses. */
import { type Preferences } from "../athlete/preferences.ts";
import { type Ladder, nextLoad } from "./ladder.ts";

type Level = Preferences["experience"];
type StepCap = {
  /** Part of the load that may be added, per exposure or per week. */
  per: "exposure" | "week";
  upper: number;
  lower: number;
  /** Whether one increment is legal though it is above the part. */
  allowsOneIncrement: boolean;
  /** What the estimated maximum may be after twelve weeks, as a part of the first. */
  max12Weeks: number;
};

export const STEP_CAPS: Readonly<Record<Level, StepCap>> = {
  novice: {
    per: "exposure",
    upper: 0.05,
    lower: 0.075,
    allowsOneIncrement: true,
    max12Weeks: 1.25,
  },
  intermediate: {
    per: "week",
    upper: 0.025,
    lower: 0.025,
    allowsOneIncrement: false,
    max12Weeks: 1.1,
  },
  advanced: { per: "week", upper: 0.01, lower: 0.01, allowsOneIncrement: false, max12Weeks: 1.05 },
};

/** What a novice adds where the ladder and the cap allow it. */
export const NOVICE_STEP_G = { upper: 2_500, lower: 5_000 } as const;

/** A bigger step than this must be earned with repetitions, whoever the athlete is. */
export const MOST_STEP = 0.1;

/**
 * The smallest increment, or null where there is none or it is above the cap: then repetitions grow up to
 * the adaptive ceiling first. Weeks without an increase add up for those who are capped by the week.
 */
export function nextStepG(step: {
  level: Level;
  ladder: Ladder;
  loadG: number;
  isLower: boolean;
  weeksSinceIncrease?: number | undefined;
}): number | null {
  const { level, ladder, loadG, isLower, weeksSinceIncrease = 1 } = step;
  if (!(loadG > 0)) return null;
  const nextG = nextLoad(ladder, loadG);
  if (nextG === null) return null;
  const cap = STEP_CAPS[level];
  const part = isLower ? cap.lower : cap.upper;
  const allowed = cap.per === "week" ? part * weeksSinceIncrease : part;
  const most = cap.allowsOneIncrement ? MOST_STEP : Math.min(MOST_STEP, allowed);
  const stepG = nextG - loadG;
  return stepG <= loadG * most ? stepG : null;
}
