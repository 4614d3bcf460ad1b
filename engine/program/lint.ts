/** Holds anybody's program against the ruleset, and mends a copy of it where that is asked for. */
import { RULES } from "../rules/index.ts";
import { type Repair, repair } from "../rules/repair.ts";
import type { Rule } from "../rules/rule.ts";
import { type Verification, verify } from "../rules/verify.ts";
import { type Blueprint, makeStoredBlueprint } from "./blueprint.ts";
import type { Brief } from "./brief.ts";
import { buildProgram } from "./build.ts";
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
  const isWhole = repaired.verification.checks.every(({ status }) => status !== "failed");
  const rebuilt = isWhole ? null : rebuild(program, brief, rules);
  if (rebuilt) return rebuilt;
  return repaired.repairs.length === 0
    ? { verification, program: null, repairs: [] }
    : { verification: repaired.verification, program: copy, repairs: repaired.repairs };
}

/** A program of ours that cannot be mended piece by piece is made again from its blueprint. */
function rebuild(program: Program, brief: Brief, rules: readonly Rule[]): Linted | null {
  if (program.provenance.source === "external") return null;
  const made = buildProgram(brief, readBlueprint(program, brief), rules);
  if (!made.program || !made.verification) return null;
  const path = "/weeks";
  const after = "made again from its blueprint";
  const own = { code: "DETERMINISM", path, before: "beyond repair", after };
  return {
    verification: made.verification,
    program: made.program,
    repairs: [own, ...made.repairs],
  };
}

/** What was proposed for a program, as its provenance keeps it. */
export function readBlueprint({ provenance }: Program, { catalog }: Brief): Blueprint | null {
  try {
    const ids = catalog.all.map(({ id }) => id) as [string, ...string[]];
    const parsed = makeStoredBlueprint(ids).safeParse(JSON.parse(provenance.blueprint ?? ""));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
