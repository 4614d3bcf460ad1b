/** Asks what may be wrong with a lift; easier forms, stop signs and safety are the engine's. */
import * as z from "zod";
import { catalog } from "../../engine/catalog/catalog.ts";
import {
  fixedParts,
  FormCheck,
  type FormCheckInput,
  hearFormCheck,
  writeFormCheck,
} from "../../engine/coach/form-check.ts";
import { languageOf, LANGUAGE_NAMES } from "../../engine/coach/language.ts";
import { endsTraining } from "../../engine/coach/safety.ts";
import { checkWords } from "./check-words.ts";
import { coachPrompt, DAY_MS } from "./coach-voice.ts";
import { userData } from "./quote.ts";
import type { Skill } from "./skill.ts";

const SYSTEM =
  coachPrompt(`The athlete describes how a lift goes wrong; you cannot see it, so speak of what may be behind it. "cues" and "faults" are what the catalogue says about the exercise, in English: build on what fits the description, and leave the rest. Where "symptoms" are given, choose what spares that part and never explain the pain.
Keys:
likelyCauses: up to four, the most likely first.
cues: up to four things to think of in the next set.
drills: up to three ways to practise it with little or no load.
Each is a single line of at most 120 characters.`);

const MOST = 5;
const { likelyCauses, cues, drills } = FormCheck.shape;
const shownSchema = z.object({ likelyCauses, cues, drills });

export const formCheck: Skill<FormCheckInput, FormCheck> = {
  id: "form_check",
  version: 1,
  role: "words",
  schema: FormCheck,
  shownSchema,
  keptMs: DAY_MS,
  screen(input) {
    const safety = hearFormCheck(input);
    return endsTraining(safety) ? safety.level : null;
  },
  ask({ exerciseId, description, symptoms, mayShareHealth, locale }) {
    const exercise = catalog().byId.get(exerciseId);
    return {
      system: SYSTEM,
      messages: [
        userData({
          language: LANGUAGE_NAMES[languageOf(locale)],
          exercise: exercise?.name ?? exerciseId,
          range: exercise?.rom,
          cues: exercise?.cues,
          faults: exercise?.faults,
          description,
          symptoms: mayShareHealth ? symptoms : undefined,
        }),
      ],
      maxOutputTokens: 900,
    };
  },
  tidy(raw, input) {
    if (typeof raw !== "object" || raw === null) return raw;
    const said = raw as Record<string, unknown>;
    const first = (list: unknown) => (Array.isArray(list) ? list.slice(0, MOST) : list);
    return {
      likelyCauses: first(said["likelyCauses"]),
      cues: first(said["cues"]),
      drills: first(said["drills"]),
      ...fixedParts(input),
    };
  },
  check(answer, { exerciseId, description, symptoms = [], locale }) {
    const exercise = catalog().byId.get(exerciseId);
    const texts = [...answer.likelyCauses, ...answer.cues, ...answer.drills];
    const { findings } = checkWords({
      texts,
      facts: [
        description,
        ...symptoms,
        ...(exercise ? [exercise.rom, ...exercise.cues, ...exercise.faults] : []),
      ],
      names: exercise ? [exercise.name] : [],
      language: languageOf(locale),
      system: SYSTEM,
    });
    const isBare = answer.likelyCauses.length === 0 || answer.cues.length === 0;
    const all = isBare ? [...findings, "There is no cause or no cue."] : findings;
    return { findings: all, isUsable: all.length === 0 };
  },
  fallback: writeFormCheck,
};
