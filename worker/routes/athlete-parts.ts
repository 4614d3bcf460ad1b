/** How an athlete is named in paths and queries. */
import * as z from "zod";
import { ID_FORM } from "../core/ids.ts";

export const ATHLETE_ID = "ath_01kag9p5x8e0hs4vb9j6z8t3yq";

export const OneAthlete = z.object({
  athleteId: z.string().meta({ description: "Id of the athlete", example: ATHLETE_ID }),
});

/** Left out by sessions, which have one athlete. */
export const whose = z
  .string()
  .regex(ID_FORM)
  .optional()
  .meta({ description: "Whose; a session's own athlete if unsaid", example: ATHLETE_ID });
