/** Makes and signs the report of a program: hashes of what went in and what came out, and every check. */
import { canonicalJson } from "../../engine/canonical.ts";
import type { Brief } from "../../engine/program/brief.ts";
import type { Program } from "../../engine/program/program.ts";
import type { Gate } from "../../engine/program/simulate/simulation.ts";
import { ENGINE_VERSION } from "../../engine/program/version.ts";
import type { Repair } from "../../engine/rules/repair.ts";
import {
  type UnsignedReport,
  type VerificationReport,
  copyRepairs,
  coverageGaps,
} from "../../engine/rules/report.ts";
import type { Verification } from "../../engine/rules/verify.ts";
import { sha256, toHex } from "../core/crypto.ts";
import { signDetached } from "../core/report-key.ts";
import type { Ctx } from "../ctx.ts";

const hashOf = async (text: string) => toHex(await sha256(text));

export const hashInput = (input: object) => hashOf(canonicalJson(input));

/** One a week besides the whole, so that a change can be placed. */
export async function hashProgram(program: Program) {
  const texts = new Map<object, string>(program.weeks.map((week) => [week, canonicalJson(week)]));
  const [programHash, weekHashes] = await Promise.all([
    hashOf(canonicalJson(program, texts)),
    Promise.all(program.weeks.map((week) => hashOf(texts.get(week)!))),
  ]);
  return { programHash, weekHashes };
}

export type Reported = {
  program: Program;
  verification: Verification;
  repairs: readonly Repair[];
  simulation: Gate | null;
  /** The request as used. */
  input: object;
  brief: Brief;
  today: string;
};

export async function makeReport(ctx: Ctx, facts: Reported): Promise<VerificationReport> {
  const { program, verification, repairs, simulation, input, brief, today } = facts;
  const [inputHash, hashes] = await Promise.all([hashInput(input), hashProgram(program)]);
  const report: UnsignedReport = {
    object: "verification_report",
    rulesetVersion: verification.ruleset,
    catalogVersion: brief.catalog.version,
    engineVersion: ENGINE_VERSION,
    asOf: today,
    inputHash,
    ...hashes,
    verdict: verification.verdict,
    checks: verification.checks,
    repairs: copyRepairs(repairs),
    coverageGaps: coverageGaps(verification),
    simulation,
    createdAt: new Date(ctx.now).toISOString(),
  };
  return { ...report, signature: await signReport(ctx, report) };
}

const signReport = ({ config }: Ctx, report: UnsignedReport) =>
  signDetached(config.reportSigningKey, canonicalJson(report));
