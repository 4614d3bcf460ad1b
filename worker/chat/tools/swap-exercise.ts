/** Finds what can stand in for an exercise, and proposes it for the rest of the program. */
import * as z from "zod";
import type { Exercise } from "../../../engine/catalog/exercise.ts";
import { Joint } from "../../../engine/catalog/muscles.ts";
import type { Language } from "../../../engine/coach/language.ts";
import { localName } from "../../../engine/coach/local-name.ts";
import { SwapWordsInput, writeSwap } from "../../../engine/coach/swap-words.ts";
import { catalog } from "../../../engine/catalog/catalog.ts";
import type { Load } from "../../../engine/program/program.ts";
import { SubstituteReason } from "../../../engine/substitute/request.ts";
import type { Substitution } from "../../../engine/substitute/substitution.ts";
import { cleanText } from "../../../engine/text.ts";
import { substituteExercise } from "../../services/substitutions.ts";
import { type Active, readActive, weekNow } from "../../services/active-program.ts";
import { readState } from "../../services/training-state.ts";
import { toldBefore } from "../told-before.ts";
import { newCard } from "../cards.ts";
import { HELD_BACK, mayShareHealth } from "../consent.ts";
import { MOST_FOUND_BYTES, fit } from "../fitting.ts";
import { requireNamed } from "../named.ts";
import { proposeSwap } from "../swap-proposal.ts";
import { isMeantForToday } from "../swap-scope.ts";
import { saySoreLift, soreIn } from "../soreness.ts";
import { trainedMaxima } from "../trained-maxima.ts";
import type { ChatTool, ToolCtx, ToolResult } from "../tool.ts";
import { choice, choices, equipment, exerciseName } from "../tool-inputs.ts";

const Input = z.strictObject({
  exercise: exerciseName("What is replaced"),
  reason: choice(SubstituteReason, "Why it cannot stay; preference if unsaid"),
  equipment: equipment("What there is, if not the usual"),
  painAreas: choices(Joint, 8, "Where it hurts", {
    back: "lumbar",
    lower_back: "lumbar",
    elbows: "elbow",
    knees: "knee",
    shoulders: "shoulder",
    wrists: "wrist",
  }),
});
type Input = z.output<typeof Input>;

export type FoundSwap = {
  exercise: string;
  outcome: Substitution["outcome"];
  /** In the athlete's language; null where health is held back. */
  say: string | null;
  heldBack?: string;
  options: { name: string; why?: string; load?: Load | null; reps?: number | null; rpe?: number }[];
  inProgram: boolean;
  /** What was proposed for the program; null where nothing was. */
  proposed: string | null;
};

const SUMMARY: Record<Language, (name: string, count: number) => string> = {
  en: (name, count) => `${count} that can stand in for: ${name}`,
  es: (name, count) => `${count} que pueden sustituir a: ${name}`,
  de: (name, count) => `${count} als Ersatz für: ${name}`,
  fr: (name, count) => `${count} pour remplacer : ${name}`,
  pt: (name, count) => `${count} para substituir: ${name}`,
};
const MOST_OPTIONS = 5;

export const swapExercise: ChatTool<Input, FoundSwap> = {
  name: "swap_exercise",
  label: {
    en: "Looking for a stand-in",
    es: "Buscando un sustituto",
    de: "Suche einen Ersatz",
    fr: "Recherche d'un remplaçant",
    pt: "Procurando um substituto",
  },
  description:
    "Find what can stand in for an exercise, with loads to begin with. If the program holds it, proposes the swap for the rest of the program, unless it is taken or meant for today alone.",
  schema: Input,
  proposes: true,
  async run(tool, input) {
    const from = requireNamed(input.exercise);
    const active = await readActive(tool.ctx, tool.facts.athlete);
    const places = active ? placesOf(from, active, tool.today) : null;
    const [told, state] = await Promise.all([
      toldBefore(tool.ctx, tool.facts.athlete),
      readState(tool.ctx, tool.facts.athlete.id),
    ]);
    const known = { catalog: catalog(), today: tool.today };
    const sore = soreIn(from, state, tool);
    const said = input.reason ?? (input.painAreas?.length ? "pain" : "preference");
    const reason = sore ? "pain" : said;
    const painAreas = [...new Set([...(input.painAreas ?? []), ...(sore ? [sore.joint] : [])])];
    const substitution = await substituteExercise(
      tool.ctx,
      from.id,
      {
        ...told,
        maxima: trainedMaxima(state, told.maxima, known),
        reason,
        // The athlete's own words are what is screened.
        text: cleanText(tool.message.slice(0, 300)) || undefined,
        limit: MOST_OPTIONS,
        ...(input.equipment && { equipment: input.equipment }),
        ...(painAreas.length > 0 && { painAreas }),
        ...(sore && { painLevel: sore.score }),
        ...(places && { sessionExercises: places.beside }),
      },
      false,
    );
    const isSwap = substitution.outcome === "swap";
    const proposal =
      active && places && isSwap && !isMeantForToday(tool.message, sore !== null || said === "busy")
        ? await proposeSwap(tool.ctx, {
            active,
            from,
            candidates: substitution.data.map(({ exercise }) => exercise.id),
            reason: reasonKept(reason, tool),
            today: tool.today,
            language: tool.language,
          })
        : null;
    const aside = sore ? saySoreLift(from, sore, tool) : "";
    const shown = show(tool, from, substitution, { inProgram: places !== null, aside });
    return {
      ...shown,
      found: {
        ...shown.found,
        proposed: proposal && localName(proposal.to, tool.language),
      },
      ...(proposal && { actions: [proposal.action] }),
    };
  },
};

/** Why a program was changed is kept with it, and that something hurts is not kept without consent. */
function reasonKept(reason: z.infer<typeof SubstituteReason>, { facts }: ToolCtx) {
  if (reason === "busy") return "equipment";
  return reason === "pain" && !mayShareHealth(facts) ? "preference" : reason;
}

/** Null where it is not in the rest of the program; else what its next session holds besides. */
function placesOf({ id }: Exercise, { program }: Active, today: string) {
  const rest = program.weeks.slice(weekNow(program, today) - 1).flatMap((week) => week.sessions);
  const holds = rest.filter(({ exercises }) => exercises.some((item) => item.exerciseId === id));
  const next = holds.find(({ date }) => date === null || date >= today) ?? holds[0];
  return next ? { beside: next.exercises.map(({ exerciseId }) => exerciseId) } : null;
}

const OF_HEALTH = new Set(["condition", "injury", "red_flag"]);

function show(
  { facts, language }: ToolCtx,
  from: Exercise,
  substitution: Substitution,
  { inProgram, aside }: { inProgram: boolean; aside: string },
): ToolResult<Omit<FoundSwap, "proposed">> {
  const { outcome, data, constraints } = substitution;
  const said = writeSwap(
    SwapWordsInput.parse({
      exerciseId: from.id,
      exerciseName: from.name,
      substitution,
      locale: language,
    }),
  );
  const say = [aside, said.summary].filter(Boolean).join(" ");
  const name = localName(from, language);
  const texts = new Map(said.alternatives.map(({ exerciseId, text }) => [exerciseId, text]));
  const options = data.slice(0, MOST_OPTIONS).map(({ exercise, confidence, loadConversion }) => ({
    exerciseId: exercise.id,
    name: localName(catalog().byId.get(exercise.id) ?? from, language),
    why: texts.get(exercise.id) ?? "",
    confidence,
    load: loadConversion.suggested,
    reps: loadConversion.reps,
    rpe: loadConversion.rpe,
  }));
  const isOfHealth = outcome !== "swap" || constraints.some(({ type }) => OF_HEALTH.has(type));
  const isHeldBack = isOfHealth && !mayShareHealth(facts);
  const told = (most: number, withWhy: boolean) => () => ({
    exercise: name,
    outcome,
    say: isHeldBack ? null : say,
    ...(isHeldBack && { heldBack: HELD_BACK }),
    options: options.slice(0, most).map((option) => ({
      name: option.name,
      ...(withWhy && !isHeldBack && { why: option.why }),
      load: option.load,
      reps: option.reps,
      rpe: option.rpe,
    })),
    inProgram,
  });
  return {
    found: fit(MOST_FOUND_BYTES - 120, told(5, true), told(3, true), told(5, false)),
    summary: outcome === "swap" ? SUMMARY[language](name, options.length) : say,
    ...(aside && { aside }),
    cards: [
      newCard("swap_options", {
        exercise: { id: from.id, name },
        outcome,
        text: say,
        options,
        inProgram,
      }),
    ],
  };
}
