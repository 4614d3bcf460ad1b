/** Who the athlete is: the facts a partner sends, and the athlete as the API shows it. */
import * as z from "zod";
import { plainText } from "../text.ts";

const isTimeZone = (zone: string) => {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: zone }));
  } catch {
    return false;
  }
};

export const Tier = z
  .enum(["free", "premium", "pro"])
  .meta({ id: "Tier", description: "Which daily quota the athlete has" });
export type Tier = z.infer<typeof Tier>;

const Units = z
  .enum(["metric", "imperial"])
  .meta({ id: "Units", description: "Whether loads are shown in kilograms or pounds" });
export const Sex = z.enum(["female", "male", "unspecified"]).meta({
  id: "Sex",
  description: "Sex as it matters to strength and energy norms; the widest norm if unspecified",
});

/** Visitors of the widget are athletes too; their ids, and those of the deleted, must not meet a partner's. */
export const VISITOR_PREFIX = "visitor:";

const ExternalId = z
  .string()
  .regex(/^[\x21-\x7e]{1,160}$/, "1 to 160 printable ASCII characters without spaces")
  .meta({
    description: "Your own id of this athlete, unique in your organisation",
    example: "u_1042",
  });

const facts = {
  name: plainText(120)
    .nullable()
    .meta({ description: "What the coach calls the athlete", example: "Maya" }),
  locale: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, "a BCP 47 language tag such as en or pt-BR")
    .meta({ description: "Language of texts for the athlete (BCP 47)", example: "en-GB" }),
  timezone: z.string().max(64).refine(isTimeZone, "an IANA time zone such as Europe/Berlin").meta({
    description: "Time zone in which the athlete's days begin and end (IANA)",
    example: "Europe/Berlin",
  }),
  units: Units,
  tier: Tier,
  birthYear: z
    .int()
    .min(1900)
    .max(2100)
    .nullable()
    .meta({ description: "Year of birth", example: 1994 }),
  sex: Sex.nullable(),
  heightCm: z
    .number()
    .min(50)
    .max(280)
    .nullable()
    .meta({ description: "Height in centimetres", example: 171 }),
  weightKg: z
    .number()
    .min(20)
    .max(400)
    .nullable()
    .meta({ description: "Body weight in kilograms", example: 64.5 }),
};

export const AthleteCreate = z
  .strictObject({
    externalId: ExternalId.regex(
      /^(?!visitor:|deleted:)/,
      "must not begin with visitor: or deleted:",
    ),
    name: facts.name.default(null),
    locale: facts.locale.default("en"),
    timezone: facts.timezone.default("UTC"),
    units: facts.units.default("metric"),
    tier: facts.tier.default("free"),
    birthYear: facts.birthYear.default(null),
    sex: facts.sex.default(null),
    heightCm: facts.heightCm.default(null),
    weightKg: facts.weightKg.default(null),
  })
  .meta({
    id: "AthleteCreate",
    description: "A new athlete",
    example: { externalId: "u_1042", name: "Maya", timezone: "Europe/Berlin", weightKg: 64.5 },
  });
export type AthleteCreate = z.output<typeof AthleteCreate>;

export const AthleteUpdate = z
  .strictObject(facts)
  .partial()
  .meta({
    id: "AthleteUpdate",
    description: "The facts to change; what is left out stays",
    example: { tier: "premium", weightKg: 63.8 },
  });
export type AthleteUpdate = z.output<typeof AthleteUpdate>;

export const Athlete = z
  .object({
    id: z
      .string()
      .meta({ description: "Id of the athlete", example: "ath_01kag9p5x8e0hs4vb9j6z8t3yq" }),
    object: z.literal("athlete"),
    externalId: ExternalId,
    ...facts,
    anonymous: z
      .boolean()
      .meta({ description: "Whether a visitor of the widget, not a known user" }),
    livemode: z.boolean().meta({ description: "False for data made with a test key" }),
    version: z.int().meta({ description: "Counts the changes; also the ETag", example: 1 }),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({
    id: "Athlete",
    description: "A person who is coached",
    example: {
      id: "ath_01kag9p5x8e0hs4vb9j6z8t3yq",
      object: "athlete",
      externalId: "u_1042",
      name: "Maya",
      locale: "en-GB",
      timezone: "Europe/Berlin",
      units: "metric",
      tier: "premium",
      birthYear: 1994,
      sex: "female",
      heightCm: 171,
      weightKg: 64.5,
      anonymous: false,
      livemode: true,
      version: 1,
      createdAt: "2026-11-21T09:00:00.000Z",
      updatedAt: "2026-11-21T09:00:00.000Z",
    },
  });
export type Athlete = z.infer<typeof Athlete>;
