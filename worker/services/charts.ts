/** Charts of an athlete's training: drawn, as data, or as a table. */
import { languageOf } from "../../engine/coach/language.ts";
import type { Muscle } from "../../engine/catalog/muscles.ts";
import { chartCsv } from "../../engine/insight/chart/chart-csv.ts";
import {
  CHART_KINDS,
  type ChartData,
  type ChartKind,
  type ChartLook,
} from "../../engine/insight/chart/chart-data.ts";
import { drawChart } from "../../engine/insight/chart/draw-chart.ts";
import { chartOf } from "../../engine/insight/chart/of-training/chart-of.ts";
import { mondayOf } from "../../engine/insight/weeks.ts";
import { Fault, invalidField, notFound } from "../core/errors.ts";
import type { Ctx } from "../ctx.ts";
import type { AthleteRow } from "../store/port.ts";
import { requireCoached } from "./coached-athlete.ts";
import { unitOf } from "./show-log.ts";
import { requireConsent } from "./signals.ts";
import { readProgram, requireStoredProgram } from "./stored-programs.ts";
import { type SpanTraining, readSpan, readTraining } from "./training-span.ts";

/** The first is what a browser gets that asks for a picture, or for anything. */
export const CHART_TYPES = ["image/svg+xml", "application/json", "text/csv"] as const;
export type ChartType = (typeof CHART_TYPES)[number];

/** Made of facts of health, which only those have who agreed to it. */
const OF_HEALTH: ReadonlySet<ChartKind> = new Set(["bodyweight", "readiness", "macros"]);
/** Half a week is no week to compare, so they begin with a Monday. */
const BY_WEEK: ReadonlySet<ChartKind> = new Set([
  "tonnage",
  "weeklySets",
  "adherence",
  "intensityMix",
]);

type Asked<T> = { [K in keyof T]?: T[K] | undefined };
export type ChartQuery = Asked<{
  athleteId: string;
  exerciseId: string;
  muscle: Muscle;
  programId: string;
  from: string;
  to: string;
  locale: string;
  dir: ChartLook["dir"];
  accent: string;
}> &
  Pick<ChartLook, "width" | "height" | "theme">;

export async function exportChart(ctx: Ctx, name: string, query: ChartQuery, type: ChartType) {
  const kind = CHART_KINDS.find((one) => one === name);
  if (!kind) throw new Fault("not_found", `No such chart. There are: ${CHART_KINDS.join(", ")}.`);
  const { athlete, today } = await requireCoached(ctx, query.athleteId, "query/athleteId");
  if (OF_HEALTH.has(kind)) requireConsent(athlete);
  const { exerciseId = null, muscle = null, from } = query;
  if (kind === "e1rm" && exerciseId === null) {
    throw invalidField("query/exerciseId", "required", "The chart is that of one exercise.");
  }
  const asked = readSpan(query, today, "query");
  const span = BY_WEEK.has(kind) ? { ...asked, from: mondayOf(asked.from) } : asked;
  const training = await readTraining(ctx, athlete, today, span);
  if (exerciseId !== null) requireExercise(training, exerciseId);
  const wanted = query.locale ?? athlete.locale;
  const locale = spokenLocale(wanted);
  const data = chartOf(kind, training, {
    locale,
    unit: unitOf(athlete),
    exerciseId,
    isAllTime: from === undefined,
    muscle,
    program:
      kind === "programOverview" ? await programFor(ctx, athlete, training, query.programId) : null,
  });
  const { width, height, theme, dir = directionOf(wanted), accent } = query;
  return fileOf(type, data, { width, height, theme, locale, dir, accent });
}

/** One that is gone from the catalogue still has its logs. */
function requireExercise({ catalog, kept }: SpanTraining, id: string) {
  if (catalog.byId.has(id) || Object.hasOwn(kept.lifts, id)) return;
  const message = "No exercise of the catalogue, of yours or of the logs";
  throw invalidField("query/exerciseId", "unknown_exercise", message);
}

async function programFor(
  ctx: Ctx,
  athlete: AthleteRow,
  { plan }: SpanTraining,
  id: string | undefined,
) {
  if (id === undefined) return plan?.program ?? null;
  const row = await requireStoredProgram(ctx, id);
  if (row.athleteId !== athlete.id) throw notFound();
  return (await readProgram(ctx, row)).program;
}

/**
 * Figures and dates are of the language that is spoken, and a tag that looks well may still mean nothing: then
 * the language alone says how they are written.
 */
function spokenLocale(locale: string): string {
  const language = languageOf(locale);
  if (locale.split("-")[0] !== language) return language;
  try {
    return Intl.getCanonicalLocales(locale)[0]!;
  } catch {
    return language;
  }
}

const RIGHT_TO_LEFT = new Set("ar ckb dv fa he ps sd ug ur yi".split(" "));
const directionOf = (locale: string) => (RIGHT_TO_LEFT.has(locale.split("-")[0]!) ? "rtl" : "ltr");

/** A picture opened by itself must not run or load anything, whatever is written in it. */
export const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

function fileOf(type: ChartType, data: ChartData, look: ChartLook) {
  const headers = { "Content-Type": `${type}; charset=utf-8`, Vary: "Accept" };
  switch (type) {
    case "image/svg+xml":
      return {
        text: drawChart(data, look),
        headers: { ...headers, "Content-Security-Policy": PICTURE_POLICY },
      };
    case "application/json":
      return { text: JSON.stringify(data), headers: { ...headers, "Content-Type": type } };
    case "text/csv":
      return {
        text: chartCsv(data),
        headers: {
          ...headers,
          "Content-Disposition": `attachment; filename="${data.kind}.csv"`,
        },
      };
  }
}
