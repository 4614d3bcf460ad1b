/** A look at progress: numbers, what follows from them, and words that are held to them. */
import * as z from "zod";
import { ProgressInsight } from "../../engine/coach/progress-words.ts";
import { Analysis } from "../../engine/insight/analysis.ts";
import { Reply, endpoint } from "../http/endpoint.ts";
import { modelHeaders } from "../services/model-use.ts";
import { analyzeProgress } from "../services/progress.ts";
import { ATHLETE_ID, whose } from "./athlete-parts.ts";
import { ModelUse, withMode } from "./model-use-parts.ts";
import { FROM_SERVER_OR_DEVICE } from "./planning-parts.ts";

const slug = z.string().max(64);

const ProgressAnalyze = z
  .strictObject({
    athleteId: whose,
    from: z.iso.date().optional().meta({ description: "First day; 90 days back if unsaid" }),
    to: z.iso.date().optional().meta({ description: "Last day; today if unsaid" }),
    focus: z.array(slug).max(10).optional().meta({ description: "Exercises to speak of first" }),
    targets: z
      .array(
        z
          .strictObject({
            exerciseId: slug.optional().meta({ description: "Body weight, if unsaid" }),
            targetKg: z.number().positive().max(1000).meta({
              description:
                "Of a lift that moves the body what is added to it, or the help that is left; of one loaded per hand that of a hand",
            }),
            by: z.iso.date().optional().meta({ description: "When it is wanted" }),
          })
          .meta({
            id: "ProgressTarget",
            description: "A lift's maximum or a body weight to reach",
          }),
      )
      .max(10)
      .optional(),
    ...withMode,
  })
  .meta({
    id: "ProgressAnalyze",
    description: "Whose progress, over which days, towards what",
    example: {
      athleteId: ATHLETE_ID,
      from: "2026-09-01",
      to: "2026-11-30",
      targets: [{ exerciseId: "barbell_bench_press", targetKg: 120, by: "2027-03-01" }],
    },
  });

const none = { byPercent: [], byReps: [], meanRpe: 7.9 };
const ProgressAnalysis = z
  .object({
    object: z.literal("progress_analysis"),
    athleteId: z.string(),
    from: z.iso.date(),
    to: z.iso.date(),
    insights: z.array(ProgressInsight).meta({
      description: "In the athlete's language; every number in them is one of `facts`",
    }),
    ...Analysis.shape,
    by: ModelUse.nullable().meta({ description: "Null where no model was asked" }),
  })
  .meta({
    id: "ProgressAnalysisAnswer",
    description: "What was done over some days, and what to make of it",
    example: {
      object: "progress_analysis",
      athleteId: ATHLETE_ID,
      from: "2026-09-01",
      to: "2026-11-30",
      insights: [
        {
          text: "Bench press: 102.5 kg, up 2.5 kg. Keep an eye on where it goes from here.",
          factsUsed: ["bench"],
        },
      ],
      facts: [{ key: "bench", label: "Bench press", value: 102.5, unit: "kg", change: 2.5 }],
      statistics: {
        from: "2026-09-01",
        to: "2026-11-30",
        sessions: {
          done: 36,
          planned: 39,
          plannedDone: 36,
          adherencePercent: 92,
          meanMinutes: 61,
        },
        streakWeeks: 13,
        tonnageKg: 214_300,
        hardSets: 540,
        hardSetsPerWeek: 41.5,
        muscles: [],
        intensity: none,
        loadRatio: { lastWeekSets: 42, usualWeekSets: 41.5, ratio: 1.01 },
        bodyweight: null,
        sleepHours: 7.2,
        readiness: 3.6,
        lifts: [],
        records: [],
      },
      recommendations: [
        {
          rule: "STALL",
          action: "change_something",
          exerciseId: "barbell_bench_press",
          otherId: null,
          text: "Bench press: no gain in estimated max for 23 days. Change one thing: the sets, the repetitions or the form of the lift.",
          muscle: null,
          numbers: { exposures: 5, days: 23, bestKg: 102.5, beforeKg: 102.5 },
          confidence: "moderate",
          evidence: ["engineering-choice", "steele-2022"],
        },
      ],
      goalAdjustments: [],
      citations: ["engineering-choice", "steele-2022"],
      by: null,
    },
  });

export const progressEndpoints = [
  endpoint(
    {
      id: "progress.analyze",
      method: "post",
      path: "/v1/progress/analyses",
      tag: "Progress",
      scope: "coach:use",
      credentials: FROM_SERVER_OR_DEVICE,
      summary: "Analyse progress",
      description:
        "Statistics of a span beside the one before it, what follows from them with rule and sources, how goals stand, and a few insights in words. The engine owns every number; words of a model leave only if each number in them is one of the facts, else the engine's own take their place.",
      body: ProgressAnalyze,
      returns: ProgressAnalysis,
    },
    async (ctx, { body }) => {
      const analysis = await analyzeProgress(ctx, body);
      return new Reply(analysis, { headers: modelHeaders(ctx, analysis.by) });
    },
  ),
];
