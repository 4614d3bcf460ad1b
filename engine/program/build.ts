/** From a brief to a verified program: propose, expand, verify, repair, and never a silent compromise. */
import { type Repair, repair } from "../rules/repair.ts";
import type { Rule } from "../rules/rule.ts";
import type { Verification } from "../rules/verify.ts";
import { RULES } from "../rules/index.ts";
import type { Blueprint } from "./blueprint.ts";
import type { Brief, Conflict } from "./brief.ts";
import { conflictsOf } from "./conflicts.ts";
import { defaultBlueprint } from "./default-blueprint.ts";
import { expand } from "./expand.ts";
import { withIntent } from "./intent.ts";
import type { Program } from "./program.ts";

export type Built = {
  /** Null where the request cannot be met; then `conflicts` says why and what would help. */
  program: Program | null;
  verification: Verification | null;
  repairs: Repair[];
  conflicts: Conflict[];
};

/** Who proposed the blueprint that a program is made from. */
export type Proposer = "engine" | "model+engine";

/** Outcomes under which a plan may be made at all. */
export const mayPlan = ({ screening }: Brief) =>
  screening.outcome === "plan" || screening.outcome === "plan_with_caution";

/** A proposal of a model that cannot be mended gives way to the engine's own. */
export function buildProgram(
  brief: Brief,
  proposal: Blueprint | null = null,
  rules: readonly Rule[] = RULES,
  proposedBy: Proposer = "model+engine",
): Built {
  if (!mayPlan(brief)) return { program: null, verification: null, repairs: [], conflicts: [] };
  const own = defaultBlueprint(brief);
  if (proposal) {
    const asked = withIntent(brief, proposal);
    const built = attempt(
      proposal,
      asked === brief ? own : defaultBlueprint(asked),
      asked,
      proposedBy,
      rules,
    );
    if (built.program) return built;
  }
  return attempt(own, own, brief, "engine", rules);
}

function attempt(
  blueprint: Blueprint,
  own: Blueprint,
  brief: Brief,
  source: Proposer,
  rules: readonly Rule[],
): Built {
  const { program, mended } = expand(blueprint, own, brief, source);
  const { verification, repairs } = repair(program, brief, rules);
  const all = [
    ...mended.map((change) => ({ path: "/provenance/blueprint", ...change })),
    ...repairs,
  ];
  if (verification.verdict === "rejected")
    return {
      program: null,
      verification,
      repairs: all,
      conflicts: conflictsOf(verification, brief),
    };
  return { program, verification, repairs: all, conflicts: [] };
}
