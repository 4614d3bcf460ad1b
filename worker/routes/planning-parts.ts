/** The parts that planning operations share: whose plan it is, and what the screening found. */
import * as z from "zod";
import { ATHLETE_FLAGS, OUTCOMES } from "../../engine/athlete/limits.ts";
import { PolicyPack } from "../../engine/rules/policy.ts";
import { Substitution } from "../../engine/substitute/substitution.ts";
import { ID_FORM } from "../core/ids.ts";

export const FROM_SERVER_OR_DEVICE = ["secret", "session"] as const;

export const forAthlete = {
  athleteId: z.string().regex(ID_FORM).optional().meta({
    description:
      "What the request leaves out is taken from this athlete's profile and preferences, if the key may read athletes; a session's own athlete if unsaid",
    example: "ath_01kag9p5x8e0hs4vb9j6z8t3yq",
  }),
};
export const withPolicy = { policy: PolicyPack.optional() };

export const SCREENING = {
  outcome: z.enum(OUTCOMES).meta({
    id: "ScreeningOutcome",
    description:
      "`refer_first`: somebody must look at it before a plan; `clarify`: a question is open",
  }),
  clearance: z
    .enum(["clear", "clear_light_moderate", "clearance_required", "stop_now"])
    .meta({ id: "Clearance", description: "What a pre-participation screening says" }),
  flags: z.array(
    z.enum(ATHLETE_FLAGS).meta({ id: "AthleteFlag", description: "What was noticed" }),
  ),
  advice: z.array(
    z
      .object({ code: z.string(), text: z.string() })
      .meta({ id: "Advice", description: "What the athlete must be told" }),
  ),
  questions: z.array(
    z
      .object({
        pointer: z.string().meta({ description: "The field that raises it" }),
        code: z.string(),
        text: z.string(),
      })
      .meta({ id: "ScreeningQuestion", description: "What has to be answered first" }),
  ),
  understood: z.array(
    z
      .object({
        pointer: z.string().meta({ description: "The field that says it" }),
        text: z.string(),
        as: z.string().meta({ description: "What it was taken for" }),
      })
      .meta({ id: "Understood", description: "Words of the athlete, and what was made of them" }),
  ),
  notUnderstood: Substitution.shape.notUnderstood,
};

export const CLEAR = {
  outcome: "plan",
  clearance: "clear",
  flags: [],
  advice: [],
  questions: [],
  understood: [],
  notUnderstood: [],
};
