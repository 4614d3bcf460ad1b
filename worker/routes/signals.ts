/** Days as athletes and their watches tell of them. */
import * as z from "zod";
import { SignalFields } from "../../engine/log/daily-signal.ts";
import { Reply, endpoint } from "../http/endpoint.ts";
import { exampleOf } from "../http/list.ts";
import { listSignals, putSignal } from "../services/signals.ts";
import { ATHLETE_ID, whose } from "./athlete-parts.ts";
import { FROM_SERVER_OR_DEVICE } from "./planning-parts.ts";

const OF_DAYS = { tag: "Logs", credentials: FROM_SERVER_OR_DEVICE, path: "/v1/daily-signals" };

const SignalPut = z
  .strictObject({
    athleteId: whose,
    date: z.iso
      .date()
      .optional()
      .meta({ description: "Where the athlete is; today if unsaid", example: "2026-11-30" }),
    ...SignalFields.shape,
  })
  .refine((told) => Object.keys(told).some((key) => key !== "athleteId" && key !== "date"), {
    message: "Tell at least one figure of the day",
  })
  .meta({
    id: "DailySignalPut",
    description: "What is known of a day; what is left out stays, null takes it back",
    example: {
      athleteId: ATHLETE_ID,
      date: "2026-11-30",
      sleepHours: 7.5,
      soreMuscles: { quads: 4 },
      energy: 4,
    },
  });

const DailySignal = z
  .object({
    object: z.literal("daily_signal"),
    athleteId: z.string(),
    date: z.iso.date(),
    ...SignalFields.shape,
    readinessScore: z.number().nullable().meta({
      description:
        "From 1 to 5: `readiness` as it was told, else the mean of sleep quality, soreness, stress and energy; 2 or less holds loads back for 36 hours",
    }),
    livemode: z.boolean(),
    version: z.int().meta({ description: "Counts the changes" }),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({
    id: "DailySignal",
    description: "What is known of a day",
    example: {
      object: "daily_signal",
      athleteId: ATHLETE_ID,
      date: "2026-11-30",
      sleepHours: 7.5,
      soreness: 2,
      energy: 4,
      readinessScore: 4,
      livemode: true,
      version: 1,
      createdAt: "2026-11-30T07:00:00.000Z",
      updatedAt: "2026-11-30T07:00:00.000Z",
    },
  });

const DailySignals = z.object({ object: z.literal("list"), data: z.array(DailySignal) }).meta({
  id: "DailySignalList",
  description: "Days in their order",
  example: { object: "list", data: [exampleOf(DailySignal)] },
});

export const signalEndpoints = [
  endpoint(
    {
      ...OF_DAYS,
      id: "signals.create",
      method: "post",
      scope: "logs:write",
      summary: "Tell of a day",
      description:
        "Body weight, sleep, soreness, food and the like, once a day or figure by figure. Kept for athletes who have agreed to `healthData`. Low readiness may hold loads back or take some off, and never adds any.",
      body: SignalPut,
      status: 201,
      otherStatus: 200,
      otherMeans: "The day was there already, and has been completed",
      returns: DailySignal,
    },
    async (ctx, { body }) => {
      const { signal, isNew } = await putSignal(ctx, body);
      return new Reply(signal, { status: isNew ? 201 : 200 });
    },
  ),

  endpoint(
    {
      ...OF_DAYS,
      id: "signals.list",
      method: "get",
      scope: "logs:read",
      summary: "List days",
      description: "What is known of each day, the oldest first; the last 30 days if unsaid.",
      query: z.strictObject({
        athleteId: whose,
        from: z.iso.date().optional().meta({ description: "First day" }),
        to: z.iso.date().optional().meta({ description: "Last day; today if unsaid" }),
      }),
      returns: DailySignals,
    },
    async (ctx, { query: { athleteId, from, to } }) => ({
      object: "list" as const,
      data: await listSignals(ctx, { athleteId, from, to }),
    }),
  ),
];
