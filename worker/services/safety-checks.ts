/** The guard and the screening as partners ask for them, beside what chat does by itself. */
import { languageOf } from "../../engine/coach/language.ts";
import { writeSafetyAnswer } from "../../engine/safety/answer.ts";
import { guard } from "../../engine/safety/guard.ts";
import type { PersonFacts } from "../../engine/safety/person.ts";
import {
  type ParticipationRequest,
  screenParticipation,
} from "../../engine/safety/pre-participation.ts";
import type { Ctx } from "../ctx.ts";
import { requireAthlete } from "./athletes.ts";
import { countryOf } from "./country.ts";
import { personOf } from "./person.ts";
import { dateIn } from "./planning-request.ts";
import { tellSafety } from "./safety.ts";

type Facts = { [Key in keyof PersonFacts]?: PersonFacts[Key] | undefined };
export type CheckBody = {
  text: string;
  athleteId?: string | undefined;
  person?: Facts | undefined;
  earlier?: string[] | undefined;
  locale?: string | undefined;
  country?: string | undefined;
};

async function athleteOf(ctx: Ctx, athleteId: string | undefined) {
  const id = ctx.caller.kind === "session" ? ctx.caller.athleteId : athleteId;
  return id === undefined ? null : requireAthlete(ctx, id);
}

export async function checkSafety(
  ctx: Ctx,
  { text, earlier, locale, country, ...body }: CheckBody,
) {
  const athlete = await athleteOf(ctx, body.athleteId);
  const spoken = locale ?? athlete?.locale;
  const verdict = guard({
    text,
    person: { ...(athlete && personOf(athlete, ctx.now)), ...body.person },
    ...(spoken !== undefined && { language: languageOf(spoken) }),
    ...(earlier && { earlier }),
  });
  tellSafety(ctx, athlete, verdict, "check");
  const { level, topic, action, also, language } = verdict;
  const answer =
    level === "safe"
      ? null
      : writeSafetyAnswer({
          level,
          topic,
          also,
          language: spoken === undefined ? language : languageOf(spoken),
          country: country ?? (athlete && countryOf(athlete)),
        });
  return { object: "safety_check" as const, level, topic, action, also, language, answer };
}

export type ScreenBody = Omit<ParticipationRequest, "today"> & {
  today?: string | undefined;
  athleteId?: string | undefined;
};

export async function screenAthlete(ctx: Ctx, { athleteId, today, ...body }: ScreenBody) {
  const athlete = await athleteOf(ctx, athleteId);
  const { age } = athlete ? personOf(athlete, ctx.now) : {};
  return {
    object: "safety_screen" as const,
    ...screenParticipation({
      ...(age !== undefined && { age }),
      ...body,
      today: today ?? dateIn(athlete?.timezone ?? "UTC", ctx.now),
    }),
  };
}

export async function countReferrals(
  ctx: Ctx,
  month = new Date(ctx.now).toISOString().slice(0, 7),
) {
  const rows = await ctx.store.safety.counts(ctx.tenant, month);
  return {
    object: "safety_counts" as const,
    month,
    total: rows.reduce((sum, { count }) => sum + count, 0),
    counts: rows.map(({ level, topic, count }) => ({ level, topic, count })),
  };
}
