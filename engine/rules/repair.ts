/** Mends a program until no rule that can be mended is broken, in at most three passes. */
import type { Brief } from "../program/brief.ts";
import { sessionTime } from "../program/duration.ts";
import type { Program } from "../program/program.ts";
import { readFacts } from "./facts.ts";
import { RULES } from "./index.ts";
import type { Rule } from "./rule.ts";
import { type Verification, verify } from "./verify.ts";

const PASSES = 3;

export type Repair = { code: string; path: string; before: string; after: string };
export type Repaired = { verification: Verification; repairs: Repair[]; passes: number };

/** Changes the program in place; give it a copy of one that must stay. */
export function repair(program: Program, brief: Brief, rules: readonly Rule[] = RULES): Repaired {
  const repairs: Repair[] = [];
  let verification = verify(program, brief, rules);
  let passes = 0;
  while (passes < PASSES && isBroken(verification)) {
    const before = repairs.length;
    mendOnce(program, brief, rules, verification, repairs);
    if (repairs.length === before) break;
    passes++;
    verification = verify(program, brief, rules);
  }
  return { verification, repairs, passes };
}

/** Our documents say how long a session takes; a mended one takes another time. */
function tellTime(program: Program, { catalog }: Brief) {
  for (const { sessions } of program.weeks)
    for (const session of sessions) session.minutes = sessionTime(session, catalog);
}

const isBroken = ({ checks }: Verification) => checks.some(({ status }) => status === "failed");

/** Each rule looks anew: what an earlier one mended may have mended or moved the later one's breach. */
function mendOnce(
  program: Program,
  brief: Brief,
  rules: readonly Rule[],
  { checks, facts: first }: Verification,
  repairs: Repair[],
) {
  const broken = new Set(checks.filter((c) => c.status === "failed").map(({ code }) => code));
  let facts = first;
  for (const rule of rules) {
    if (!rule.mend || !broken.has(rule.code)) continue;
    const severe = rule.check(facts).filter((f) => (f.severity ?? rule.severity) !== "warn");
    if (severe.length === 0) continue;
    const changes = rule.mend(facts, severe);
    if (changes.length === 0) continue;
    for (const change of changes) repairs.push({ code: rule.code, ...change });
    if (facts.isOurs) tellTime(program, brief);
    facts = readFacts(program, brief);
  }
}
