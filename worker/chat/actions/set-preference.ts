/** Changes how the athlete wants to be coached; what is so already is not written again. */
import * as z from "zod";
import { canonicalJson } from "../../../engine/canonical.ts";
import { Preferences } from "../../../engine/athlete/preferences.ts";
import { Athlete } from "../../../engine/athlete/profile.ts";
import { putPreferences, requireAthlete, updateAthlete } from "../../services/athletes.ts";
import type { ActionKind } from "../action.ts";

const { shape } = Preferences;

/** Nothing of the body is among them: that is told to the app. */
export const Settings = z.strictObject({
  workoutMinutes: shape.workoutMinutes.optional(),
  daysPerWeek: shape.daysPerWeek.optional(),
  coachingStyle: shape.coachingStyle.optional(),
  communicationFrequency: shape.communicationFrequency.optional(),
  experience: shape.experience.optional(),
  goals: shape.goals.optional(),
  focusAreas: shape.focusAreas.optional(),
  equipment: shape.equipment.optional(),
});
export type Settings = z.output<typeof Settings>;

const Params = z.strictObject({
  settings: Settings.optional(),
  units: Athlete.shape.units.optional(),
});
export type SetPreferenceParams = z.output<typeof Params>;

const isSame = (a: unknown, b: unknown) => canonicalJson(a) === canonicalJson(b);

export const setPreference: ActionKind<SetPreferenceParams> = {
  kind: "set_preference",
  schema: Params,
  async apply(forWrite, { id }, { settings = {}, units }) {
    const { preferences } = await requireAthlete(forWrite("look"), id);
    const next = Preferences.parse({ ...preferences, ...settings });
    if (!isSame(next, preferences)) await putPreferences(forWrite("preferences"), id, next);
    const now = await requireAthlete(forWrite("look"), id);
    if (units !== undefined && now.units !== units) {
      await updateAthlete(forWrite("units"), id, { units });
    }
    return { type: "athlete", id };
  },
};
