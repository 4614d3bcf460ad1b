/** The verification report: what was checked, what was mended, what is left open, and its proof. */
import * as z from "zod";
import { Gate } from "../program/simulate/simulation.ts";
import type { Repair } from "./repair.ts";
import { Check, Verdict, type Verification } from "./verify.ts";

const hash = (description: string) =>
  z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ description });

export const ReportRepair = z
  .object({
    code: z.string().meta({ description: "The rule that asked for it", example: "TIME_BUDGET" }),
    path: z.string().meta({ description: "JSON pointer into the program" }),
    before: z.string(),
    after: z.string(),
  })
  .meta({ id: "ReportRepair", description: "A change that made the program keep a rule" });

export const VerificationReport = z
  .object({
    object: z.literal("verification_report"),
    rulesetVersion: z.string(),
    catalogVersion: z.string(),
    engineVersion: z.string(),
    asOf: z.iso.date().meta({ description: "The day that it was made for, where the athlete is" }),
    inputHash: hash("SHA-256 of the request as used, in canonical JSON (RFC 8785)"),
    programHash: hash("SHA-256 of the program in canonical JSON"),
    weekHashes: z
      .array(hash("SHA-256 of a week in canonical JSON"))
      .meta({ description: "One a week, so that a change can be placed" }),
    verdict: Verdict,
    checks: z.array(Check).meta({ description: "Every rule, kept or not" }),
    repairs: z.array(ReportRepair),
    coverageGaps: z
      .array(z.string())
      .meta({ description: "What the athlete, the gym or the time left uncovered" }),
    simulation: Gate.nullable().meta({
      description: "How lifters of many kinds fare with it; null where that was not asked",
    }),
    createdAt: z.iso.datetime(),
    signature: z.string().meta({
      description:
        "Detached JWS (RFC 7515, appendix F; EdDSA) over the canonical JSON of this report without `signature`; keys at /.well-known/jwks.json",
    }),
  })
  .meta({ id: "VerificationReport", description: "The proof that comes with a program" });
export type VerificationReport = z.output<typeof VerificationReport>;

/** A report before anybody has signed it. */
export type UnsignedReport = Omit<VerificationReport, "signature">;

const GAP = /^(?:PATTERN_GAP|VOL_BELOW_FLOOR|EX_[A-Z_]+)$/;

/** Breaches that stay because the athlete, the gym or the time leaves no other way. */
export const coverageGaps = ({ checks }: Pick<Verification, "checks">): string[] =>
  checks
    .filter(({ code }) => GAP.test(code))
    .flatMap(({ findings }) =>
      findings.filter(({ severity }) => severity === "warn").map(({ message }) => message),
    );

export const copyRepairs = (repairs: readonly Repair[]): z.output<typeof ReportRepair>[] =>
  repairs.map(({ code, path, before, after }) => ({ code, path, before, after }));
