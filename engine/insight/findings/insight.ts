/** Something worth knowing that was found in an athlete's logs, with its numbers and what to do about it. */
import * as z from "zod";
import { ProgramChanges } from "../../adapt/program-changes.ts";
import { Joint, Muscle } from "../../catalog/muscles.ts";

export const INSIGHT_KINDS = [
  "plateau",
  "deload",
  "overreach",
  "pain",
  "record",
  "adherence",
  "imbalance",
  "volume_up",
  "volume_down",
  "layoff",
  "readiness",
] as const;
export const InsightKind = z
  .enum(INSIGHT_KINDS)
  .meta({ id: "InsightKind", description: "What was found" });
export type InsightKind = z.infer<typeof InsightKind>;

export const Insight = z
  .object({
    kind: InsightKind,
    key: z
      .string()
      .max(160)
      .meta({ description: "What makes it the same finding: it is told once" }),
    severity: z.enum(["info", "suggest", "act"]).meta({
      id: "InsightSeverity",
      description: "`suggest` has a proposal or an advice, `act` should not wait",
    }),
    exerciseId: z.string().nullable().meta({ description: "Null where no one lift is meant" }),
    muscle: Muscle.nullable().meta({ description: "Null where no one muscle is meant" }),
    joint: Joint.nullable().meta({ description: "Null where no joint is meant" }),
    numbers: z
      .record(z.string(), z.number())
      .meta({ description: "Every number that its words use" }),
    rule: z.string().max(60).meta({ description: "Id of the rule that found it" }),
    evidence: z.array(z.string()).meta({ description: "Keys of the sources" }),
    since: z.iso.date(),
    expires: z.iso.date().meta({ description: "The last day on which it is worth knowing" }),
    proposal: z
      .object({ reason: z.string().max(40), changes: ProgramChanges })
      .nullable()
      .meta({
        id: "InsightProposal",
        description: "What to change in the program; null where nothing has to",
      }),
  })
  .meta({ id: "InsightFinding", description: "What was found in an athlete's logs" });
export type Insight = z.infer<typeof Insight>;
