/** Old names of the coach's calls, kept for a year. */
import * as z from "zod";
import { Tier } from "../../engine/athlete/profile.ts";
import { FormCheckInput } from "../../engine/coach/form-check.ts";
import { MotivationInput } from "../../engine/coach/motivation.ts";
import { plainText } from "../../engine/text.ts";
import { Reply, endpoint } from "../http/endpoint.ts";
import { checkFormOld, getOldRateLimit, motivateOld } from "../services/old-coach.ts";
import { WITH_COACH, coachedAthlete } from "./coach-answer-parts.ts";
import { TAG, replacedBy } from "./old-name-parts.ts";
import { FROM_SERVER_OR_DEVICE } from "./planning-parts.ts";

const OLD_COACH = { ...WITH_COACH, tag: TAG, method: "post" } as const;
const athleteExample = "ath_01kag9p5x8e0hs4vb9j6z8t3yq";

const { description } = FormCheckInput.shape;
const OldFormCheckCreate = z
  .strictObject({
    ...coachedAthlete,
    exercise: plainText(80).meta({ description: "Id or name", example: "back squat" }),
    description,
  })
  .meta({
    id: "OldFormCheckCreate",
    description: "A lift that goes wrong, in the words of the old call",
    example: {
      athleteId: athleteExample,
      exercise: "back squat",
      description: "my knees cave in on the way up",
    },
  });

const { context, detail } = MotivationInput.shape;
const OldMotivationCreate = z.strictObject({ ...coachedAthlete, context, detail }).meta({
  id: "OldMotivationCreate",
  description: "What words are wanted for, as the old call asked for them",
  example: { athleteId: athleteExample, context: "missed_workouts" },
});

const OldReply = z
  .object({
    success: z.literal(true),
    reply: z.string(),
    tokensUsed: z.int().nullable().meta({
      description: "Of the model that answered; told to servers alone",
    }),
    remainingRequests: z.int().meta({ description: "Coach requests that are left today" }),
  })
  .meta({
    id: "OldReply",
    description: "The coach's words in the shape of the old call",
    example: {
      success: true,
      reply: "Life got in the way, and that is fine. Pick the shortest session and begin there.",
      tokensUsed: 640,
      remainingRequests: 9,
    },
  });

const OldRateLimit = z
  .object({
    requestsUsed: z.int().meta({ description: "Spent today" }),
    requestsRemaining: z.int().meta({ description: "Left today" }),
    resetAt: z.iso.datetime(),
    tier: Tier,
  })
  .meta({
    id: "OldRateLimit",
    description: "What is left of the day, in the shape of the old call",
    example: {
      requestsUsed: 3,
      requestsRemaining: 7,
      resetAt: "2026-11-22T00:00:00.000Z",
      tier: "free",
    },
  });

export const oldCoachEndpoints = [
  endpoint(
    {
      ...OLD_COACH,
      id: "oldNames.checkForm",
      path: "/api/ai/form-check",
      stateless: true,
      summary: "Check a lift, by its old name",
      description: "As `POST /v1/form-checks`, as one text.",
      body: OldFormCheckCreate,
      returns: OldReply,
      deprecated: replacedBy("/v1/form-checks"),
    },
    (ctx, { body }) => checkFormOld(ctx, body),
  ),

  endpoint(
    {
      ...OLD_COACH,
      id: "oldNames.motivate",
      path: "/api/ai/motivation",
      summary: "Ask for a few words, by their old name",
      description: "As `POST /v1/motivation`, in the shape of the old call.",
      body: OldMotivationCreate,
      returns: OldReply,
      deprecated: replacedBy("/v1/motivation"),
    },
    async (ctx, { body }) => {
      const { shown, athleteId } = await motivateOld(ctx, body);
      return new Reply(shown, { athleteId });
    },
  ),

  endpoint(
    {
      id: "oldNames.getRateLimit",
      method: "get",
      path: "/api/ai/rate-limit",
      tag: TAG,
      scope: "athletes:read",
      credentials: FROM_SERVER_OR_DEVICE,
      summary: "Read an athlete's limit, by its old name",
      description: "As `GET /v1/rate-limit`, in the shape of the old call.",
      query: z.strictObject(coachedAthlete),
      returns: OldRateLimit,
      deprecated: replacedBy("/v1/rate-limit"),
    },
    (ctx, { query }) => getOldRateLimit(ctx, query.athleteId),
  ),
];
