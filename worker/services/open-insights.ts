/** What was noticed about an athlete and is still open, in words: as models may hear it. */
import type { Language } from "../../engine/coach/language.ts";
import type { Insight } from "../../engine/insight/findings/insight.ts";
import type { Ctx } from "../ctx.ts";
import type { AthleteRow } from "../store/port.ts";
import { insightWords } from "./insight-words.ts";
import { catalogFor } from "./own-catalog.ts";

const MOST_READ = 20;
const PRESSING: Record<Insight["severity"], number> = { act: 0, suggest: 1, info: 2 };

/** The most pressing first; without consent nothing that tells of the body. */
export async function openInsights(ctx: Ctx, athlete: AthleteRow, language: Language) {
  const told = (await readOpen(ctx, athlete))
    .filter((insight) => athlete.consents.healthData.granted || !isOfHealth(insight))
    .toSorted((a, b) => PRESSING[a.severity] - PRESSING[b.severity]);
  const catalog = await catalogFor(ctx, told);
  return told.map((insight) => insightWords(insight, { ...athlete, locale: language }, catalog));
}

/** Whether a light week of everything waits for an answer. */
export const isLightDue = async (ctx: Ctx, athlete: AthleteRow) =>
  (await readOpen(ctx, athlete)).some(asksForLight);

const asksForLight = ({ severity, proposal }: Insight) =>
  severity === "act" && proposal !== null && "deload" in proposal.changes;

/** What asks for a light week now; without consent no words that tell of the body. */
export async function findLightDue(ctx: Ctx, athlete: AthleteRow, language: Language) {
  const insight = (await readOpen(ctx, athlete)).find(asksForLight);
  if (!insight) return null;
  const mayTell = athlete.consents.healthData.granted || !isOfHealth(insight);
  const catalog = await catalogFor(ctx, [insight]);
  const words = insightWords(insight, { ...athlete, locale: language }, catalog);
  return { words: mayTell ? words : null };
}

async function readOpen(ctx: Ctx, { id }: AthleteRow): Promise<Insight[]> {
  const rows = await ctx.store.insights.list(ctx.tenant, {
    athleteId: id,
    status: "open",
    after: null,
    now: ctx.now,
    limit: MOST_READ,
  });
  return rows.map(({ document }) => document);
}

const OF_HEALTH = new Set<Insight["kind"]>(["pain", "readiness", "overreach"]);

/** Its words speak of pain, or of how the athlete feels. */
const isOfHealth = ({ kind, joint, numbers }: Insight) =>
  OF_HEALTH.has(kind) || joint !== null || "pain" in numbers || "readiness" in numbers;
