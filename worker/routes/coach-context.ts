/** What your coach sees: the athlete as the models are told of it. */
import * as z from "zod";
import { CoachContext } from "../../engine/coach/context.ts";
import { endpoint } from "../http/endpoint.ts";
import { exampleOf } from "../http/list.ts";
import { getCoachContext } from "../services/coach-context.ts";
import { FROM_SERVER_OR_DEVICE } from "./planning-parts.ts";

const CoachContextAnswer = z
  .object({
    object: z.literal("coach_context"),
    athleteId: z.string().meta({ description: "Whose it is" }),
    context: CoachContext,
    kept: z.boolean().meta({ description: "Put together before, and kept for an hour" }),
    expiresAt: z.iso.datetime(),
  })
  .meta({
    id: "CoachContextAnswer",
    description: "What the models are told of an athlete, besides the question itself",
    example: {
      object: "coach_context",
      athleteId: "ath_01kag9p5x8e0hs4vb9j6z8t3yq",
      context: exampleOf(CoachContext),
      kept: true,
      expiresAt: "2026-11-29T10:00:00.000Z",
    },
  });

export const coachContextEndpoints = [
  endpoint(
    {
      id: "athletes.getCoachContext",
      method: "get",
      path: "/v1/athletes/{athleteId}/coach-context",
      tag: "Athletes",
      scope: "athletes:read",
      credentials: FROM_SERVER_OR_DEVICE,
      summary: "See what the coach sees",
      description:
        "Exactly what the models are told of this athlete when they find words. No name, no id, no body weight; injuries, readiness and what was noticed of health only with the athlete's consent.",
      params: z.object({
        athleteId: z.string().meta({
          description: "Id of the athlete",
          example: "ath_01kag9p5x8e0hs4vb9j6z8t3yq",
        }),
      }),
      returns: CoachContextAnswer,
    },
    (ctx, { params }) => getCoachContext(ctx, params.athleteId),
  ),
];
