/** A partner's own policy: severities and bounds that may be tighter than ours, and never looser. */
import * as z from "zod";
import { tighten } from "../athlete/limits.ts";
import type { Brief } from "../program/brief.ts";
import { refuseWishes } from "../program/resolve.ts";
import type { Rule, Severity } from "./rule.ts";

const RANK: Record<Severity, number> = { warn: 0, repair: 1, block: 2 };

export const PolicyPack = z
  .strictObject({
    severities: z
      .record(z.string().max(40), z.enum(["block", "repair", "warn"]))
      .optional()
      .meta({ description: "By code of a rule: how serious each breach of it is at least" }),
    maxRpe: z.number().min(4).max(10).optional().meta({ description: "Highest effort of a set" }),
    maxPercent: z
      .number()
      .min(30)
      .max(100)
      .optional()
      .meta({ description: "Highest load, as a part of the one-repetition maximum" }),
    minReps: z.int().min(1).max(15).optional().meta({ description: "Fewest repetitions of a set" }),
    maxSetsPerSession: z.int().min(4).max(60).optional(),
    volumeFactor: z
      .number()
      .min(0.3)
      .max(1)
      .optional()
      .meta({ description: "Part of the usual weekly ceiling that may be used" }),
    avoid: z
      .array(z.string().max(80))
      .max(200)
      .optional()
      .meta({ description: "Ids of exercises that nobody gets" }),
  })
  .meta({
    id: "PolicyPack",
    description: "Your own rules on top of ours; they can only be stricter",
    example: { severities: { LOAD_JUMP: "block" }, maxRpe: 8, avoid: ["behind_neck_press"] },
  });
export type PolicyPack = z.output<typeof PolicyPack>;

export type PolicyError = { pointer: string; code: string; message: string };
export type Applied =
  | { brief: Brief; rules: readonly Rule[]; errors?: undefined }
  | { errors: PolicyError[] };

export function applyPolicy(brief: Brief, rules: readonly Rule[], policy: PolicyPack): Applied {
  const errors = [
    ...Object.entries(policy.severities ?? {}).flatMap(([code, severity]) =>
      checkSeverity(rules, code, severity),
    ),
    ...(policy.avoid ?? []).flatMap((id, i) => checkExercise(brief, id, i)),
  ];
  if (errors.length > 0) return { errors };
  const { maxRpe, maxPercent, minReps, maxSetsPerSession, volumeFactor } = policy;
  const limits = tighten(brief.limits, {
    ...(maxRpe !== undefined && { maxRpe }),
    ...(maxPercent !== undefined && { maxPercent }),
    ...(minReps !== undefined && { minReps }),
    ...(maxSetsPerSession !== undefined && { maxSetsPerSession }),
    ...(volumeFactor !== undefined && { volumeFactor }),
  });
  const bound = { ...brief, limits, avoid: new Set([...brief.avoid, ...(policy.avoid ?? [])]) };
  return {
    brief: { ...bound, refused: refuseWishes(bound) },
    rules: rules.map((rule) => raise(rule, policy.severities?.[rule.code] ?? rule.severity)),
  };
}

function checkSeverity(rules: readonly Rule[], code: string, severity: Severity): PolicyError[] {
  const pointer = `/policy/severities/${code.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  const rule = rules.find((one) => one.code === code);
  if (!rule) return [{ pointer, code: "unknown_rule", message: `There is no rule ${code}.` }];
  if (RANK[severity] >= RANK[rule.severity]) return [];
  const message = `${code} is ${rule.severity}; a policy may raise that, and never lower it.`;
  return [{ pointer, code: "loosens_a_rule", message }];
}

function checkExercise({ catalog }: Brief, id: string, index: number): PolicyError[] {
  if (catalog.byId.has(id)) return [];
  const message = `There is no exercise ${id}.`;
  return [{ pointer: `/policy/avoid/${index}`, code: "unknown_exercise", message }];
}

/** Also what a rule itself lets pass with a warning: whoever raises a rule wants it kept. */
function raise(rule: Rule, severity: Severity): Rule {
  if (severity === rule.severity) return rule;
  return {
    ...rule,
    severity,
    check: (facts) =>
      rule.check(facts).map((finding) => ({
        ...finding,
        severity:
          RANK[finding.severity ?? severity] > RANK[severity] ? finding.severity! : severity,
      })),
  };
}
