/** A look at progress: numbers and what follows from them by the engine, words by a model that is held to them. */
import { languageOf } from "../../engine/coach/language.ts";
import { ProgressWordsInput, writeProgress } from "../../engine/coach/progress-words.ts";
import { analyze } from "../../engine/insight/analysis.ts";
import { invalidField } from "../core/errors.ts";
import type { Ctx } from "../ctx.ts";
import { progressWords } from "../skills/progress-words.ts";
import { requireCoached } from "./coached-athlete.ts";
import { type Mode, askSkill, showModelUse } from "./model-use.ts";
import { isLightDue } from "./open-insights.ts";
import { unitOf } from "./show-log.ts";
import { readSpan, readTraining } from "./training-span.ts";

type Target = {
  exerciseId?: string | undefined;
  targetKg: number;
  by?: string | undefined;
};

export type AnalysisBody = {
  athleteId?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  focus?: string[] | undefined;
  targets?: Target[] | undefined;
  mode?: Mode | undefined;
};

export async function analyzeProgress(ctx: Ctx, body: AnalysisBody) {
  const { mode = "auto", focus = [], targets = [] } = body;
  const { athlete, today } = await requireCoached(ctx, body.athleteId);
  const span = readSpan(body, today);
  const [training, isDue] = await Promise.all([
    readTraining(ctx, athlete, today, span, { isCompared: true }),
    isLightDue(ctx, athlete),
  ]);
  requireKnown(training.catalog, { focus, targets });
  const language = languageOf(athlete.locale);
  const { facts, ...analysis } = analyze({
    ...training,
    span,
    language,
    unit: unitOf(athlete),
    focus,
    targets: targets.map(({ exerciseId = null, targetKg, by = null }) => ({
      exerciseId,
      targetKg,
      by,
    })),
    sparesShoulder: athlete.preferences.injuryHistory.some(
      ({ area, cleared }) => area === "shoulder" && !cleared,
    ),
    isLightDue: isDue,
  });
  const shown = {
    object: "progress_analysis" as const,
    athleteId: athlete.id,
    ...span,
    facts,
    ...analysis,
  };
  // Nobody is asked for words about nothing.
  if (facts.length === 0) return { ...shown, insights: [], by: null };
  const input = ProgressWordsInput.parse({
    facts,
    style: athlete.preferences.coachingStyle,
    locale: athlete.locale,
  });
  if (mode === "engine") return { ...shown, ...writeProgress(input), by: null };
  const question = { operation: "progress.analyze", athlete, mode };
  const asked = await askSkill(ctx, progressWords, input, question);
  return { ...shown, ...asked.answer, by: showModelUse(ctx, asked) };
}

type Catalog = Awaited<ReturnType<typeof readTraining>>["catalog"];

function requireKnown(
  { byId }: Catalog,
  { focus, targets }: { focus: string[]; targets: Target[] },
) {
  const refuse = (pointer: string) =>
    invalidField(pointer, "unknown_exercise", "No exercise of the catalogue or of yours");
  focus.forEach((id, at) => {
    if (!byId.has(id)) throw refuse(`/focus/${at}`);
  });
  targets.forEach(({ exerciseId }, at) => {
    if (exerciseId !== undefined && !byId.has(exerciseId))
      throw refuse(`/targets/${at}/exerciseId`);
  });
}
