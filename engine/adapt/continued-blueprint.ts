/** The proposal for the rest of a program: the old blueprint from that week on, as far as it still fits. */
import type { Blueprint } from "../program/blueprint.ts";
import type { Brief } from "../program/brief.ts";
import { defaultBlueprint } from "../program/default-blueprint.ts";
import type { Asked } from "./asked-changes.ts";
import { lightenNow } from "./light-week.ts";
import type { ProgramChanges } from "./program-changes.ts";

type Rest = {
  /** Weeks of the old blueprint that lie behind. */
  from: number;
  brief: Brief;
  changes: ProgramChanges;
  /** Exercises that the athlete had. */
  known: readonly string[];
  /** Whether a block goes on where it stands, its phases begin anew, or others take their place. */
  shape: "goes_on" | "begins_anew" | "is_another";
  proposedBy: "engine" | "model+engine";
};

/** Phases without their first weeks. */
function cutPhases(phases: Blueprint["ph"], weeks: number): Blueprint["ph"] {
  let over = weeks;
  return phases.flatMap(({ k, w }) => {
    const left = w - Math.min(w, over);
    over -= w - left;
    return left > 0 ? [{ k, w: left as typeof w }] : [];
  });
}

/** Exercises stay unless the number of days does not: then the engine shares them out anew. */
export function continueBlueprint(old: Blueprint, rest: Rest): Blueprint {
  const { from, brief, changes, known, shape, proposedBy } = rest;
  const own = defaultBlueprint({ ...brief, wanted: [...new Set([...brief.wanted, ...known])] });
  const { adj, per, pg, em, ph, ease, vol } = old;
  const days = old.days.length === own.days.length ? old : { ...own, adj, per, pg, em };
  const { from: _, ease: __, vol: ___, ...whole } = days;
  return {
    ...whole,
    ...(changes.maxima && { pg: own.pg }),
    ...(changes.otherTraining && { cond: own.cond }),
    // What the engine emphasises stands in the request already.
    ...(changes.focus && { em: own.em }),
    ...(proposedBy === "engine" && { em: [] }),
    ...phasesOf(shape, ph, own.ph, Math.max(0, from)),
    // What was light in a week that is over is light no more.
    ...(ease && from === (old.from ?? 0) && { ease }),
    ...(vol && { vol }),
  };
}

/** A light week, for all or for some exercises, and another number of sets. */
export function askBlueprint(plan: Blueprint, { deload, step }: Asked, brief: Brief): Blueprint {
  const { ease = [], vol = [], ...whole } = plan;
  const eased = deload === "whole" ? [] : [...new Set([...ease, ...deload])];
  const steps = step ? [...vol, step] : vol;
  return {
    ...(deload === "whole" ? { ...whole, ...lightenNow(whole, brief) } : whole),
    ...(eased.length > 0 && { ease: eased }),
    ...(steps.length > 0 && { vol: steps }),
  };
}

function phasesOf(shape: Rest["shape"], old: Blueprint["ph"], own: Blueprint["ph"], from: number) {
  if (shape === "is_another") return { ph: own };
  return shape === "goes_on" ? { ph: old, from } : { ph: cutPhases(old, from) };
}
