/** Says what may be wrong with a lift, from the athlete's own description. */
import * as z from "zod";
import { FormCheckInput, writeFormCheck } from "../../../engine/coach/form-check.ts";
import type { Language } from "../../../engine/coach/language.ts";
import { localName } from "../../../engine/coach/local-name.ts";
import { endsTraining, type SafetyNote } from "../../../engine/coach/safety.ts";
import { cleanText } from "../../../engine/text.ts";
import { newCard } from "../cards.ts";
import { HELD_BACK, mayShareHealth } from "../consent.ts";
import { MOST_FOUND_BYTES, fit } from "../fitting.ts";
import { requireNamed } from "../named.ts";
import type { ChatTool } from "../tool.ts";
import { exerciseName } from "../tool-inputs.ts";

const Input = z.strictObject({ exercise: exerciseName("The lift") });

export type FoundForm = {
  exercise: string;
  likelyCauses: string[];
  cues: string[];
  drills: string[];
  regressions: string[];
  stopIf: string[];
  safety: SafetyNote["level"];
  say: string | null;
  heldBack?: string;
};

const SUMMARY: Record<Language, (name: string) => string> = {
  en: (name) => `What may help: ${name}`,
  es: (name) => `Lo que puede ayudar: ${name}`,
  de: (name) => `Was helfen kann: ${name}`,
  fr: (name) => `Ce qui peut aider : ${name}`,
  pt: (name) => `O que pode ajudar: ${name}`,
};

export const checkForm: ChatTool<z.output<typeof Input>, FoundForm> = {
  name: "check_form",
  label: {
    en: "Thinking about the technique",
    es: "Pensando en la técnica",
    de: "Sehe mir die Technik an",
    fr: "Réflexion sur la technique",
    pt: "Pensando na técnica",
  },
  description:
    "What may be behind a lift that does not go as it should, with cues, drills and signs to stop at. It reads the athlete's last message itself.",
  schema: Input,
  proposes: false,
  async run({ facts, language, today, message }, input) {
    const exercise = requireNamed(input.exercise);
    const isShared = mayShareHealth(facts);
    const check = writeFormCheck(
      FormCheckInput.parse({
        exerciseId: exercise.id,
        description: cleanText(message.slice(0, 1000)) || exercise.name,
        mayShareHealth: isShared,
        locale: language,
        today,
      }),
    );
    const name = localName(exercise, language);
    const { safety, regressions, ...lists } = check;
    const isHeldBack = safety.text !== null && !isShared;
    const told = (most: number) => () => ({
      exercise: name,
      likelyCauses: lists.likelyCauses.slice(0, most),
      cues: lists.cues.slice(0, most),
      drills: lists.drills.slice(0, most),
      regressions: regressions.map(({ text }) => text).slice(0, most),
      stopIf: lists.stopIf.slice(0, most),
      safety: safety.level,
      say: isHeldBack ? null : safety.text,
      ...(isHeldBack && { heldBack: HELD_BACK }),
    });
    return {
      found: fit(MOST_FOUND_BYTES, told(10), told(3), told(2)),
      summary: endsTraining(safety) ? safety.text! : SUMMARY[language](name),
      cards: [newCard("form_check", { exercise: { id: exercise.id, name }, ...check })],
    };
  },
};
