/** How much more than before a lift may be asked for, by how its athlete progresses. */
import { MOST_STEP, STEP_CAPS } from "../strength/progression.ts";
import type { LiftCase } from "./target-case.ts";

/** Weeks without more add up, but not for ever. */
const MOST_WEEKS = 4;
const WEEK = 7;

/** What part of the load of `day` today's may be at the most. */
export function mostGrowth({ level, isLower, today }: LiftCase, day: number): number {
  const { per, upper, lower } = STEP_CAPS[level];
  const part = isLower ? lower : upper;
  const weeks = Math.min(MOST_WEEKS, Math.max(1, Math.round((today - day) / WEEK)));
  return 1 + Math.min(MOST_STEP, per === "week" ? part * weeks : part);
}
