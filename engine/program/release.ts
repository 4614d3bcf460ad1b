/** Releases a program through the gate: what the virtual lifters do not bear is asked for more gently. */
import { tighten } from "../athlete/limits.ts";
import { RULES } from "../rules/index.ts";
import type { Rule } from "../rules/rule.ts";
import type { Blueprint } from "./blueprint.ts";
import type { Brief } from "./brief.ts";
import { type Built, buildProgram } from "./build.ts";
import { gate } from "./simulate/gate.ts";
import type { Gate } from "./simulate/simulation.ts";

export type Released = Built & {
  /** What the lifters said; null where there is no program. */
  simulation: Gate | null;
};

const GENTLER = { loadFactor: 0.92, maxRpe: 8, volumeFactor: 0.85 };

/** Of a program and its gentler form, the one with fewer findings; the first where neither is better. */
export function releaseProgram(
  brief: Brief,
  proposal: Blueprint | null = null,
  rules: readonly Rule[] = RULES,
): Released {
  const first = attempt(brief, proposal, rules);
  if (!first.simulation || first.simulation.verdict === "passed") return first;
  const limits = tighten(brief.limits, GENTLER);
  const second = attempt({ ...brief, limits }, proposal, rules);
  const isBetter =
    second.simulation !== null &&
    second.simulation.findings.length < first.simulation.findings.length;
  return isBetter ? second : first;
}

function attempt(brief: Brief, proposal: Blueprint | null, rules: readonly Rule[]): Released {
  const built = buildProgram(brief, proposal, rules);
  const simulation = built.program && gate(built.program, brief, brief.seed);
  return { ...built, simulation };
}
