import { expect, test } from "vitest";
import { NO_CONSENTS, decideConsents } from "./consents.ts";
import { DEFAULT_PREFERENCES, Preferences, PreferencesPut } from "./preferences.ts";
import { AthleteCreate } from "./profile.ts";

test("an athlete needs only an external id", () => {
  expect(AthleteCreate.parse({ externalId: "u1" })).toMatchObject({
    externalId: "u1",
    timezone: "UTC",
    tier: "free",
    weightKg: null,
  });
});

test.each([
  [{ externalId: "" }, "externalId"],
  [{ externalId: "a b" }, "externalId"],
  [{ externalId: "u", timezone: "Mars/Olympus" }, "timezone"],
  [{ externalId: "u", locale: "english please" }, "locale"],
  [{ externalId: "u", weightKg: 6 }, "weightKg"],
  [{ externalId: "u", tenantId: "org_other" }, ""],
])("%j is refused at %s", (body, field) => {
  const parsed = AthleteCreate.safeParse(body);
  expect(parsed.error?.issues[0]?.path.join(".")).toBe(field);
});

test("preferences know every default and nothing else", () => {
  expect(DEFAULT_PREFERENCES).toMatchObject({ coach: "max", daysPerWeek: 3, allergies: [] });
  expect(PreferencesPut.parse({})).toEqual(DEFAULT_PREFERENCES);
  expect(Preferences.parse(DEFAULT_PREFERENCES)).toEqual(DEFAULT_PREFERENCES);
  expect(PreferencesPut.safeParse({ favouriteColour: "red" }).success).toBe(false);
  expect(PreferencesPut.safeParse({ daysPerWeek: 9 }).success).toBe(false);
});

test("a consent keeps the time of its last change", () => {
  const yes = { healthData: true, trainingDataOptIn: false, analytics: false };
  const first = decideConsents(NO_CONSENTS, yes, 1_000);
  const second = decideConsents(first, { ...yes, analytics: true }, 2_000);
  expect(second.healthData).toEqual({ granted: true, decidedAt: "1970-01-01T00:00:01.000Z" });
  expect(second.analytics).toEqual({ granted: true, decidedAt: "1970-01-01T00:00:02.000Z" });
});
