/** Releases a program through the gate: what the virtual lifters do not bear is asked for more gently. */
import { tighten } from "../athlete/limits.ts";
import { RULES } from "../rules/index.ts";
import type { Rule } from "../rules/rule.ts";
import type { Blueprint } from "./blueprint.ts";
import type { Brief } from "./brief.ts";
import { type Built, type Proposer, buildProgram } from "./build.ts";
import { gate } from "./simulate/gate.ts";
import type { Gate } from "./simulate/simulation.ts";

export type Released = Built & {
  /** What the lifters said; null where there is no program. */
  simulation: Gate | null;
};

const GENTLER = { loadFactor: 0.92, maxRpe: 8, volumeFactor: 0.85 };

/** Of a program and its gentler forms, the first that passes; else the one with the fewest findings. */
export function releaseProgram(
  brief: Brief,
  proposal: Blueprint | null = null,
  rules: readonly Rule[] = RULES,
  proposedBy: Proposer = "model+engine",
): Released {
  const attempt = (asked: Brief) => release(asked, proposal, rules, proposedBy);
  let best = attempt(brief);
  for (const soften of GENTLER_FORMS) {
    if (!best.simulation || best.simulation.verdict === "passed") return best;
    const next = attempt(soften(brief));
    if (next.simulation && findingsOf(next) < findingsOf(best)) best = next;
  }
  if (best.simulation?.verdict === "failed") best.program?.notes.push(NOT_FOR_ALL);
  return best;
}

const NOT_FOR_ALL =
  "In simulation this fits some lifters less well than it should: go by the effort that is asked for, and take less wherever it is passed.";

const findingsOf = ({ simulation }: Released) => simulation?.findings.length ?? Infinity;

const gentler = (brief: Brief): Brief => ({ ...brief, limits: tighten(brief.limits, GENTLER) });

/** First less of everything; then effort alone decides the loads, which no body can be too weak for. */
const GENTLER_FORMS: readonly ((brief: Brief) => Brief)[] = [
  gentler,
  (brief) => ({ ...gentler(brief), maxima: new Map() }),
];

function release(
  brief: Brief,
  proposal: Blueprint | null,
  rules: readonly Rule[],
  proposedBy: Proposer,
): Released {
  const built = buildProgram(brief, proposal, rules, proposedBy);
  const simulation = built.program && gate(built.program, brief, brief.seed);
  return { ...built, simulation };
}
