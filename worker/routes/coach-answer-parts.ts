/** What the single answers of the coach share. */
import * as z from "zod";
import { ID_FORM } from "../core/ids.ts";
import { ModelUse } from "./model-use-parts.ts";
import { FROM_SERVER_OR_DEVICE } from "./planning-parts.ts";

export const WITH_COACH = {
  tag: "Coach",
  scope: "coach:use",
  credentials: FROM_SERVER_OR_DEVICE,
} as const;

export const coachedAthlete = {
  athleteId: z.string().regex(ID_FORM).optional().meta({
    description: "Whom the coach speaks to; a session's own athlete if unsaid",
    example: "ath_01kag9p5x8e0hs4vb9j6z8t3yq",
  }),
};

export const OF_ANSWER = {
  id: z.string().meta({ description: "For feedback; the answer itself is kept nowhere" }),
  athleteId: z.string().meta({ description: "Whom the coach speaks to" }),
};

export const answeredBy = {
  by: ModelUse.nullable().meta({ description: "Null where no model was wanted" }),
};
