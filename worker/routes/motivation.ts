/** Words that keep somebody going. */
import * as z from "zod";
import { Motivation, MotivationInput } from "../../engine/coach/motivation.ts";
import { COACH_IDS } from "../../engine/coach/personas.ts";
import { CoachingStyle } from "../../engine/coach/tone.ts";
import { Reply, endpoint } from "../http/endpoint.ts";
import { exampleOf } from "../http/list.ts";
import { modelHeaders } from "../services/model-use.ts";
import { createMotivation } from "../services/motivation.ts";
import { OF_ANSWER, WITH_COACH, answeredBy, coachedAthlete } from "./coach-answer-parts.ts";
import { ModelUse, withMode } from "./model-use-parts.ts";

const { context, detail } = MotivationInput.shape;
const MotivationCreate = z
  .strictObject({
    ...coachedAthlete,
    context,
    detail,
    coach: z
      .enum(COACH_IDS)
      .optional()
      .meta({ description: "Who speaks; the athlete's own coach if unsaid" }),
    style: CoachingStyle.optional(),
    ...withMode,
  })
  .meta({
    id: "MotivationCreate",
    description: "What words are wanted for, and who shall find them",
    example: {
      athleteId: "ath_01kag9p5x8e0hs4vb9j6z8t3yq",
      context: "missed_workouts",
      detail: "exams this week",
    },
  });

const MotivationAnswer = Motivation.extend({
  ...OF_ANSWER,
  object: z.literal("motivation"),
  coach: z.enum(COACH_IDS).meta({ description: "Who speaks; see `GET /v1/coaches`" }),
  ...answeredBy,
}).meta({
  id: "MotivationAnswer",
  description: "Words that keep somebody going, who says them and what they rest on",
  example: {
    id: "mot_01kag9p5x8e0hs4vb9j6z8t3yq",
    object: "motivation",
    athleteId: "ath_01kag9p5x8e0hs4vb9j6z8t3yq",
    ...(exampleOf(Motivation) as object),
    coach: "max",
    by: exampleOf(ModelUse),
  },
});

export const motivationEndpoints = [
  endpoint(
    {
      ...WITH_COACH,
      id: "motivation.create",
      method: "post",
      path: "/v1/motivation",
      summary: "Find words that motivate",
      description:
        "A few sentences for an occasion, in the athlete's language, out of facts that are known: the week of the program that is followed, the sessions a week. A model finds them, and the engine where none answers. No number is said that is no fact; `factsUsed` names those that are in it. Never the same words twice, unless the request comes again under its `Idempotency-Key`.",
      body: MotivationCreate,
      returns: MotivationAnswer,
    },
    async (ctx, { body }) => {
      const made = await createMotivation(ctx, body);
      return new Reply(made, { headers: modelHeaders(ctx, made.by) });
    },
  ),
];
