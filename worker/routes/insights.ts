/** The feed of what was noticed in an athlete's logs. */
import * as z from "zod";
import { Insight } from "../../engine/insight/findings/insight.ts";
import { INSIGHT_STATUSES } from "../core/log-words.ts";
import { endpoint } from "../http/endpoint.ts";
import { LIST_QUERY, exampleOf, listOf, showPage, toPageRequest } from "../http/list.ts";
import { confirmInsight, dismissInsight, getInsight, listInsights } from "../services/insights.ts";
import { ATHLETE_ID, whose } from "./athlete-parts.ts";
import { FROM_SERVER_OR_DEVICE } from "./planning-parts.ts";
import { PROPOSED, proposedReply } from "./program-changes.ts";

const ID = "ins_01kag9p5x8e0hs4vb9j6z8t3yq";
const READING = {
  method: "get",
  tag: "Progress",
  scope: "logs:read",
  credentials: FROM_SERVER_OR_DEVICE,
} as const;

const OneInsight = z.object({
  insightId: z.string().meta({ description: "Id of the insight", example: ID }),
});

const InsightStatus = z
  .enum(INSIGHT_STATUSES)
  .meta({ id: "InsightStatus", description: "What became of it" });

const { key: _, ...finding } = Insight.shape;
export const ShownInsight = z
  .object({
    id: z.string().meta({ description: "Id of the insight" }),
    object: z.literal("insight"),
    athleteId: z.string(),
    status: InsightStatus,
    ...finding,
    title: z.string().meta({ description: "In the athlete's language" }),
    text: z
      .string()
      .meta({ description: "Two sentences at most; every number is one of `numbers`" }),
    programId: z.string().nullable().meta({ description: "The program that it would change" }),
    jobId: z.string().nullable().meta({ description: "The job that did what it proposes" }),
    livemode: z.boolean(),
    version: z.int().meta({ description: "Counts the changes; also the ETag" }),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({
    id: "Insight",
    description:
      "Something worth knowing about an athlete's training, with its numbers and sources",
    example: {
      id: ID,
      object: "insight",
      athleteId: ATHLETE_ID,
      status: "open",
      kind: "deload",
      severity: "suggest",
      exerciseId: null,
      muscle: null,
      joint: null,
      numbers: { readiness: 1.8, checkIns: 4 },
      rule: "DELOAD_READINESS",
      evidence: ["rogerson-2024"],
      since: "2026-11-20",
      expires: "2026-12-14",
      proposal: { reason: "recovery", changes: { deload: {} } },
      title: "Time for a light week",
      text: "Your readiness was 1.8 of 5 in the mean of 4 check-ins. A light week gives your body time to catch up.",
      programId: "prog_01kag9p5x8e0hs4vb9j6z8t3yq",
      jobId: null,
      livemode: true,
      version: 1,
      createdAt: "2026-11-30T18:00:00.000Z",
      updatedAt: "2026-11-30T18:00:00.000Z",
    },
  });

const InsightApply = z
  .strictObject({
    dryRun: z.boolean().optional().meta({ description: "Only show what would change" }),
  })
  .meta({ id: "InsightApply", description: "A yes to the proposal", example: { dryRun: true } });

export const insightEndpoints = [
  endpoint(
    {
      ...READING,
      id: "insights.list",
      path: "/v1/insights",
      summary: "List insights",
      description:
        "Plateaus, light weeks that are due, pain, records, adherence, imbalances and the like, newest first. Found after each session and once a week; each is told once, with the rule that found it, its numbers and its sources.",
      query: z.strictObject({
        ...LIST_QUERY,
        athleteId: whose,
        status: InsightStatus.optional().meta({ description: "In one state alone" }),
      }),
      returns: listOf(ShownInsight, "InsightList", exampleOf(ShownInsight)),
    },
    async (ctx, { query: { athleteId, status = null, ...query } }) => {
      const page = toPageRequest("insight", query);
      return showPage(await listInsights(ctx, { ...page, athleteId, status }));
    },
  ),

  endpoint(
    {
      ...READING,
      id: "insights.get",
      path: "/v1/insights/{insightId}",
      summary: "Read an insight",
      description: "One finding with its numbers and what it proposes.",
      params: OneInsight,
      returns: ShownInsight,
      versioned: true,
    },
    (ctx, { params }) => getInsight(ctx, params.insightId),
  ),

  endpoint(
    {
      ...READING,
      method: "post",
      scope: "logs:write",
      id: "insights.dismiss",
      path: "/v1/insights/{insightId}/dismiss",
      summary: "Put an insight away",
      description: "It stays in the list as dismissed, and the same finding is not told again.",
      params: OneInsight,
      returns: ShownInsight,
      versioned: true,
    },
    (ctx, { params }) => dismissInsight(ctx, params.insightId),
  ),

  endpoint(
    {
      ...READING,
      ...PROPOSED,
      method: "post",
      scope: "programs:write",
      id: "insights.apply",
      path: "/v1/insights/{insightId}/apply",
      summary: "Do what an insight proposes",
      description:
        "A yes: the program gets its next version by a job, verified like any other. `dryRun` shows every change and what it costs, and stores nothing. An organisation with `adaptation: apply` says yes beforehand.",
      params: OneInsight,
      body: InsightApply,
    },
    async (ctx, { params, body }) =>
      proposedReply(ctx, await confirmInsight(ctx, params.insightId, body)),
  ),
];
