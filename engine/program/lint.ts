/** Holds anybody's program against the ruleset, and mends a copy of it where that is asked for. */
import { type Repair, repair } from "../rules/repair.ts";
import type { Rule } from "../rules/rule.ts";
import { RULES } from "../rules/index.ts";
import { type Verification, verify } from "../rules/verify.ts";
import type { Brief } from "./brief.ts";
import type { Program } from "./program.ts";

export type Linted = {
  verification: Verification;
  /** The mended program, where mending was asked for and changed something. */
  program: Program | null;
  repairs: Repair[];
};

export function lintProgram(
  program: Program,
  brief: Brief,
  { fix, rules = RULES }: { fix: boolean; rules?: readonly Rule[] },
): Linted {
  const verification = verify(program, brief, rules);
  if (!fix) return { verification, program: null, repairs: [] };
  const copy = structuredClone(program);
  const repaired = repair(copy, brief, rules);
  return repaired.repairs.length === 0
    ? { verification, program: null, repairs: [] }
    : { verification: repaired.verification, program: copy, repairs: repaired.repairs };
}
