/** How much work for heart and lungs a goal asks for, and how hard it may be. */
import type { Blueprint } from "./blueprint.ts";
import type { Brief } from "./brief.ts";

const ENDURANCE_SHARE = 0.4;
const CONDITIONING_MINUTES = [0, 10, 15, 20, 25, 30, 40, 45, 60] as const;

/** The next smaller of the lengths that a blueprint knows. */
const lengthOf = (minutes: number) =>
  CONDITIONING_MINUTES.findLast((length) => length <= minutes) ?? 0;

export function planConditioning({
  goal,
  secondaryGoals,
  days,
  limits,
  level,
}: Brief): Blueprint["cond"] {
  const shortest = Math.min(...days.map(({ minutes }) => minutes));
  const n = Math.min(5, days.length) as Blueprint["cond"]["n"];
  const mayRush = !limits.easyConditioning && level !== "novice";
  if (goal === "endurance")
    return { k: mayRush ? "intervals" : "z2", n, min: lengthOf(shortest * ENDURANCE_SHARE) };
  const isSecond = secondaryGoals.includes("endurance") || secondaryGoals.includes("fat_loss");
  if (goal === "fat_loss" || isSecond)
    return { k: "z2", n, min: shortest >= 60 ? 15 : shortest >= 40 ? 10 : 0 };
  if (goal === "general_fitness" && shortest >= 45)
    return { k: "z2", n: Math.min(2, n) as 1 | 2, min: 10 };
  return { k: "none", n: 0, min: 0 };
}
