/** How the coach sounds, and by which seed its words vary. */
import * as z from "zod";
import { Preferences } from "../athlete/preferences.ts";

export const CoachingStyle = Preferences.shape.coachingStyle;
export type CoachingStyle = z.infer<typeof CoachingStyle>;

export const WordsSeed = z
  .int()
  .min(0)
  .max(2_147_483_647)
  .meta({ description: "Another seed gives other words for the same facts", example: 7 });
