/** Which stage of a condition the words around it describe. */
import type { Condition, Stage } from "../conditions/condition.ts";
import type { Ago } from "./ago.ts";
import { isDenied, type Manner } from "./slots.ts";

const WEEK = 7;
const compiled = new Map<string, RegExp>();

/** "No bleeding" does not say bleeding. */
function says(words: string, context: string): boolean {
  let pattern = compiled.get(words);
  if (!pattern) compiled.set(words, (pattern = new RegExp(`(?:\\b|(?=\\{))(?:${words})`, "g")));
  for (const part of context.split(" . "))
    for (const { 0: hit, index } of part.matchAll(pattern))
      if (!isDenied(part, index, index + hit.length)) return true;
  return false;
}

function fits(stage: Stage, context: string, ago: Ago, manner: Manner): boolean {
  const { days } = ago;
  if (stage.cleared !== undefined && stage.cleared !== manner.cleared) return false;
  if (stage.healed !== undefined && stage.healed !== manner.healed) return false;
  if (stage.unknownTime && days !== null) return false;
  if (stage.underWeeks !== undefined && (days === null || days >= stage.underWeeks * WEEK))
    return false;
  if (stage.overWeeks !== undefined && (days === null || days < stage.overWeeks * WEEK))
    return false;
  return stage.says === undefined || says(stage.says, context);
}

export const stageOf = (row: Condition, context: string, ago: Ago, manner: Manner): Stage =>
  row.stages.find((stage) => fits(stage, context, ago, manner)) ?? row.stages.at(-1)!;

/** Over and done with: long enough ago, or said to be healed where that settles it. */
export const isOver = (row: Condition, context: string, ago: Ago, manner: Manner): boolean =>
  row.heals !== undefined &&
  !manner.ongoing &&
  ((ago.days !== null && !ago.lasting && ago.days > row.heals * WEEK) ||
    (manner.healed &&
      row.mends !== undefined &&
      (ago.days === null || ago.days > 180) &&
      says(row.mends, context)));
