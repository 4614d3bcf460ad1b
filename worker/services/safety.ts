/** What follows when the guard has heard something: the answer, the count, and word to the partner. */
import { languageOf } from "../../engine/coach/language.ts";
import { writeSafetyAnswer } from "../../engine/safety/answer.ts";
import type { Verdict } from "../../engine/safety/guard.ts";
import type { Concern } from "../../engine/safety/levels.ts";
import type { SafetyFlag } from "../core/chat.ts";
import { sha256, toHex } from "../core/crypto.ts";
import type { Ctx } from "../ctx.ts";
import type { AthleteRow } from "../store/port.ts";
import { countryOf } from "./country.ts";
import { announceOnce, isWanted } from "./events.ts";

/** From `stop` on, no training advice follows. */
const SEVERITY: Record<Concern, SafetyFlag["severity"]> = {
  emergency: "emergency",
  crisis: "stop",
  eating_disorder: "stop",
  minor: "caution",
  medical_referral: "caution",
  ped: "stop",
  extreme_diet: "stop",
  injection: "info",
};

/** What the athlete is told; null where nothing was found. */
export function flagOf(
  { level, topic, also }: Verdict,
  asker: Pick<AthleteRow, "locale" | "timezone">,
): SafetyFlag | null {
  if (level === "safe") return null;
  const { title, message, resources } = writeSafetyAnswer({
    level,
    topic,
    also,
    language: languageOf(asker.locale),
    country: countryOf(asker),
  });
  return { category: level, topic, severity: SEVERITY[level], title, message, resources };
}

/** Where words were heard. */
export type HeardIn = "chat" | "check" | "form_check" | "motivation" | "plan" | "log" | "speech";

/**
 * Counts it for the month's report, and tells the partner who asked for it: the level, the topic and a
 * hash that tells two messages apart, and never a word.
 */
export function tellSafety(
  ctx: Ctx,
  athlete: Pick<AthleteRow, "id"> | null,
  { level, topic }: Verdict,
  heardIn: HeardIn,
) {
  if (level === "safe") return;
  const month = new Date(ctx.now).toISOString().slice(0, 7);
  ctx.defer(ctx.store.safety.count(ctx.tenant, { month, level, topic: topic ?? "none" }));
  if (athlete) ctx.defer(tellPartner(ctx, athlete.id, { level, topic, heardIn }));
}

async function tellPartner(
  ctx: Ctx,
  athleteId: string,
  facts: { level: string; topic: string | null; heardIn: HeardIn },
) {
  if (!(await isWanted(ctx, "safety.flagged"))) return;
  const hash = toHex(await sha256(`${athleteId} ${ctx.requestId}`)).slice(0, 16);
  announceOnce(ctx, "safety.flagged", {
    subject: { id: `safety.${hash}`, version: 1 },
    since: ctx.now,
    athleteId,
    data: { athleteId, ...facts, hash },
  });
}
