/** The limit indicator. */
import * as z from "zod";
import { ID_FORM } from "../core/ids.ts";
import { Tier } from "../../engine/athlete/profile.ts";
import { invalidField } from "../core/errors.ts";
import type { Ctx } from "../ctx.ts";
import { endpoint } from "../http/endpoint.ts";
import { getRateLimit } from "../services/rate-limit.ts";

const RateLimitStatus = z
  .object({
    object: z.literal("rate_limit"),
    athleteId: z.string().meta({ description: "Whose limit" }),
    tier: Tier,
    limit: z.int().meta({ description: "Coach requests a day" }),
    used: z.int().meta({ description: "Spent today" }),
    remaining: z.int().meta({ description: "Left today" }),
    resetAt: z.iso.datetime(),
    policies: z.array(
      z
        .object({
          name: z.string().meta({ description: "Name as in the RateLimit headers" }),
          quota: z.int().meta({ description: "Requests in a window" }),
          windowSeconds: z.int().meta({ description: "Length of the window" }),
        })
        .meta({ id: "RateLimitPolicy", description: "A limit" }),
    ),
  })
  .meta({
    id: "RateLimitStatus",
    description: "What an athlete has left today",
    example: {
      object: "rate_limit",
      athleteId: "ath_01kag9p5x8e0hs4vb9j6z8t3yq",
      tier: "free",
      limit: 10,
      used: 3,
      remaining: 7,
      resetAt: "2026-11-22T00:00:00.000Z",
      policies: [{ name: "athlete-day", quota: 10, windowSeconds: 86_400 }],
    },
  });

export const rateLimitEndpoints = [
  endpoint(
    {
      id: "rateLimit.get",
      method: "get",
      path: "/v1/rate-limit",
      tag: "Limits",
      scope: "athletes:read",
      credentials: ["secret", "session"],
      summary: "Read an athlete's limit",
      description:
        "How many coach requests an athlete has left today. Only requests that ask a model count; a session asks for its own athlete.",
      query: z.strictObject({
        athleteId: z
          .string()
          .regex(ID_FORM)
          .optional()
          .meta({ description: "The athlete; a session may leave it out" }),
      }),
      returns: RateLimitStatus,
    },
    (ctx, { query }) => getRateLimit(ctx, query.athleteId ?? ownAthlete(ctx)),
  ),
];

function ownAthlete({ caller }: Ctx) {
  if (caller.kind === "session") return caller.athleteId;
  throw invalidField("query/athleteId", "required", "A server key names the athlete.");
}
