/** What models cost the platform, for its operators; not part of the public document. */
import * as z from "zod";
import { endpoint } from "../http/endpoint.ts";
import { getCostReport } from "../services/cost-report.ts";
import { TOKENS, usd } from "./usage.ts";

const share = (description: string) => z.number().nullable().meta({ description });

const figures = {
  calls: z.int().meta({ description: "Calls of models" }),
  requests: z.int().meta({ description: "Answers, whoever gave them" }),
  ...TOKENS,
  costUsd: usd("What it cost, in US dollars"),
  costUsdBefore: usd("What it cost in the week before"),
  change: share("How much of the week before came or went; null if that cost nothing"),
  share: share("Part of the week's whole cost; null if that is nothing"),
  fallbackShare: share("Part of the requests that the engine answered in place of a model"),
  cacheShare: share("Part of the requests that were answered from what was kept"),
};
const figuresExample = {
  calls: 103,
  requests: 120,
  inputTokens: 91_200,
  cacheReadTokens: 204_000,
  cacheWriteTokens: 8_100,
  outputTokens: 38_400,
  costUsd: 0.031373,
  costUsdBefore: 0.02,
  change: 0.5687,
  share: 1,
  fallbackShare: 0.05,
  cacheShare: 0.15,
};

const CostReport = z
  .object({
    object: z.literal("cost_report"),
    week: z.string().meta({ description: "Name of the week" }),
    start: z.iso.datetime().meta({ description: "Its Monday, midnight UTC" }),
    end: z.iso.datetime().meta({ description: "The next Monday, midnight UTC" }),
    totals: z.object(figures).meta({ id: "CostFigures", description: "What it comes to" }),
    organizations: z.array(
      z
        .object({
          organizationId: z.string().meta({ description: "Id of the organisation" }),
          livemode: z.boolean().meta({ description: "False for its test mode" }),
          ...figures,
        })
        .meta({ id: "OrganizationCosts", description: "Costs of an organisation in one mode" }),
    ),
    models: z.array(
      z
        .object({
          model: z.string().nullable().meta({ description: "Null where none was asked" }),
          ...figures,
        })
        .meta({ id: "ModelCosts", description: "Costs of a model" }),
    ),
    operations: z.array(
      z
        .object({ operation: z.string().meta({ description: "Id of the endpoint" }), ...figures })
        .meta({ id: "OperationCosts", description: "Costs of an operation" }),
    ),
  })
  .meta({
    id: "CostReport",
    description: "A week's costs, the dearest first",
    example: {
      object: "cost_report",
      week: "2026-W47",
      start: "2026-11-16T00:00:00.000Z",
      end: "2026-11-23T00:00:00.000Z",
      totals: figuresExample,
      organizations: [
        { organizationId: "org_01kag9p5x8e0hs4vb9j6z8t3yq", livemode: true, ...figuresExample },
      ],
      models: [{ model: "claude-haiku", ...figuresExample }],
      operations: [{ operation: "workouts.generate", ...figuresExample }],
    },
  });

export const costEndpoints = [
  endpoint(
    {
      id: "admin.costReport.get",
      method: "get",
      path: "/admin/cost-report",
      tag: "Admin",
      scope: "platform:admin",
      credentials: ["operator"],
      internal: true,
      summary: "Read a week's costs",
      description: "What models cost in a week, for whom and for what, beside the week before.",
      query: z.strictObject({
        week: z
          .string()
          .regex(/^\d{4}-W\d{2}$/, "a week such as 2026-W47")
          .optional()
          .meta({ description: "A week of ISO 8601; the last full one if left out" }),
      }),
      returns: CostReport,
    },
    (ctx, { query }) => getCostReport(ctx, query.week),
  ),
];
