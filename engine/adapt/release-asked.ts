/** Releases the rest of a program with what was asked of its blueprint; never one that silently leaves it out. */
import type { Blueprint } from "../program/blueprint.ts";
import type { Brief, Conflict } from "../program/brief.ts";
import type { Proposer } from "../program/build.ts";
import { defaultBlueprint } from "../program/default-blueprint.ts";
import type { Program } from "../program/program.ts";
import { type Released, releaseProgram } from "../program/release.ts";
import type { Rule } from "../rules/rule.ts";
import { type Asked, NOT_KEPT, findUnheld, volumeFull } from "./asked-changes.ts";
import { askBlueprint } from "./continued-blueprint.ts";

type Rest = {
  brief: Brief;
  /** Null where the program came from elsewhere. */
  continued: Blueprint | null;
  asked: Asked;
  rules: readonly Rule[];
  proposedBy: Proposer;
};

/** A blueprint that cannot be mended gives way to the engine's own, of which the same is asked. */
export function releaseAsked({ brief, continued, asked, rules, proposedBy }: Rest): Released {
  const own = { ...defaultBlueprint(brief), ...lastingOf(continued) };
  for (const plan of continued ? [continued, own] : [own]) {
    const proposal = askBlueprint(plan, asked, brief);
    const unheld = findUnheld(proposal, plan, asked, brief);
    if (unheld.length > 0) return refuse(unheld);
    const released = releaseProgram(brief, proposal, rules, proposedBy);
    const { program } = released;
    if (!program) return released;
    if (program.provenance.blueprint !== JSON.stringify(proposal)) continue;
    const { step } = asked;
    return step && !hasOtherVolume(program) ? refuse([volumeFull(step, brief)]) : released;
  }
  return refuse([NOT_KEPT]);
}

export const refuse = (conflicts: Conflict[]): Released => ({
  program: null,
  verification: null,
  repairs: [],
  simulation: null,
  conflicts,
});

/** What holds whoever proposes. */
const lastingOf = (plan: Blueprint | null) => ({
  ...(plan?.ease && { ease: plan.ease }),
  ...(plan?.vol && { vol: plan.vol }),
});

const OTHER_VOLUME = new Set(["volume_more", "volume_less"]);

const hasOtherVolume = ({ weeks }: Program) =>
  weeks.some(({ sessions }) =>
    sessions.some(({ exercises }) =>
      exercises.some(({ why }) => OTHER_VOLUME.has(why?.sets ?? "")),
    ),
  );
