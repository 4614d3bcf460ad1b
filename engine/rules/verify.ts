/** Holds a program against every rule and says what was measured. */
import * as z from "zod";
import type { Brief } from "../program/brief.ts";
import type { Program } from "../program/program.ts";
import { RULESET_VERSION } from "../program/version.ts";
import { type Facts, readFacts } from "./facts.ts";
import { RULES } from "./index.ts";
import type { Rule, Severity } from "./rule.ts";

const RANK: Record<Severity, number> = { warn: 0, repair: 1, block: 2 };
const MAX_FINDINGS = 20;

export const CheckFinding = z
  .object({
    path: z.string().meta({ description: "JSON pointer into the program" }),
    measured: z.union([z.number(), z.string()]),
    threshold: z.union([z.number(), z.string()]),
    severity: z.enum(["block", "repair", "warn"]),
    message: z.string(),
  })
  .meta({ id: "CheckFinding", description: "One breach of a rule" });

export const Check = z
  .object({
    code: z.string().meta({ example: "VOL_BELOW_FLOOR" }),
    title: z.string(),
    severity: z.enum(["block", "repair", "warn"]),
    status: z.enum(["passed", "warned", "failed"]),
    threshold: z.string(),
    evidence: z.array(z.string()),
    count: z.int().meta({ description: "How many breaches there are" }),
    findings: z.array(CheckFinding).meta({ description: "The first twenty of them" }),
  })
  .meta({ id: "Check", description: "One rule, held against the program" });
export type Check = z.infer<typeof Check>;

export const Verdict = z.enum(["verified", "verified_with_notes", "rejected"]).meta({
  id: "Verdict",
  description: "`verified_with_notes` breaks no rule that blocks, and says what it could not keep",
});

export type Verification = {
  verdict: z.infer<typeof Verdict>;
  ruleset: string;
  checks: Check[];
  facts: Facts;
};

/** Rules of a partner may raise a severity or replace a threshold, never lower one: see policy.ts. */
export function verify(program: Program, brief: Brief, rules: readonly Rule[] = RULES) {
  const facts = readFacts(program, brief);
  const checks = rules.map((rule) => toCheck(rule, facts));
  return { verdict: verdictOf(checks), ruleset: RULESET_VERSION, checks, facts };
}

function toCheck(rule: Rule, facts: Facts): Check {
  const findings = rule.check(facts).map((finding) => ({
    path: finding.path,
    measured: finding.measured,
    threshold: finding.threshold,
    severity: finding.severity ?? rule.severity,
    message: finding.message,
  }));
  const worst = Math.max(-1, ...findings.map(({ severity }) => RANK[severity]));
  return {
    code: rule.code,
    title: rule.title,
    severity: rule.severity,
    status: worst < 0 ? "passed" : worst === 0 ? "warned" : "failed",
    threshold: rule.threshold,
    evidence: [...rule.evidence],
    count: findings.length,
    findings: findings.slice(0, MAX_FINDINGS),
  };
}

export const isBlocked = (check: Check) => check.findings.some((f) => f.severity === "block");

function verdictOf(checks: Check[]): Verification["verdict"] {
  if (checks.some(isBlocked)) return "rejected";
  return checks.every(({ status }) => status === "passed") ? "verified" : "verified_with_notes";
}
