/** Tools that are kept back while something that was said binds: what the engine cannot see, it must not plan for. */
import type { Verdict } from "../../engine/safety/guard.ts";
import type { SafetyLevel } from "../../engine/safety/levels.ts";
import type { ChatTool } from "./tool.ts";

/** Said in words, and so unknown to the profile that the engine plans from. */
const PLANS_NOTHING: ReadonlySet<SafetyLevel> = new Set([
  "eating_disorder",
  "minor",
  "extreme_diet",
]);
const PLANNING = new Set(["plan_meals", "make_workout"]);

export function isHeldBack(
  { name, proposes }: Pick<ChatTool, "name" | "proposes">,
  { level, also }: Verdict,
): boolean {
  if (level === "safe") return false;
  const isPlanless = [level, ...also.map((one) => one.level)].some((one) => PLANS_NOTHING.has(one));
  return proposes || (isPlanless && PLANNING.has(name));
}
