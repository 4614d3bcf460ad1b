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
import type { Part } from "../llm/port.ts";
import { checkWords } from "./check-words.ts";
import { coachPrompt } from "./coach-voice.ts";
import { userData } from "./quote.ts";
import type { Skill, SkillId } from "./skill.ts";
import { DAY_MS } from "../core/durations.ts";

const systemFor = (seen: string) =>
  coachPrompt(`${seen} "cues" and "faults" are what the catalogue says about the exercise, in English: build on what fits the description, and leave the rest. Where "symptoms" are given, choose what spares that part and never explain the pain.
Keys:
likelyCauses: up to four, the most likely first.
cues: up to four things to think of in the next set.
drills: up to three ways to practise it with little or no load.
Each is a single line of at most 120 characters.`);

const MOST = 5;
const { likelyCauses, cues, drills } = FormCheck.shape;
const shownSchema = z.object({ likelyCauses, cues, drills });

type Eyes<Input> = {
  id: SkillId;
  /** What the model is told of what it sees. */
  seen: string;
  keptMs: number;
  pictures(input: Input): Part[];
};

export const formCheck = makeFormCheck<FormCheckInput>({
  id: "form_check",
  seen: "The athlete describes how a lift goes wrong; you cannot see it, so speak of what may be behind it.",
  keptMs: DAY_MS,
  pictures: () => [],
});

export function makeFormCheck<Input extends FormCheckInput>({
  id,
  seen,
  keptMs,
  pictures,
}: Eyes<Input>): Skill<Input, FormCheck> {
  const system = systemFor(seen);
  return {
    id,
    version: 1,
    role: "words",
    schema: FormCheck,
    shownSchema,
    keptMs,
    screen(input) {
      const safety = hearFormCheck(input);
      return endsTraining(safety) ? safety.level : null;
    },
    ask(input) {
      const { exerciseId, description, symptoms, mayShareHealth, locale } = input;
      const exercise = catalog().byId.get(exerciseId);
      const { role, parts } = userData({
        language: LANGUAGE_NAMES[languageOf(locale)],
        exercise: exercise?.name ?? exerciseId,
        range: exercise?.rom,
        cues: exercise?.cues,
        faults: exercise?.faults,
        description,
        symptoms: mayShareHealth ? symptoms : undefined,
      });
      const messages = [{ role, parts: [...parts, ...pictures(input)] }];
      return { system, messages, maxOutputTokens: 900 };
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
        system,
      });
      const isBare = answer.likelyCauses.length === 0 || answer.cues.length === 0;
      const all = isBare ? [...findings, "There is no cause or no cue."] : findings;
      return { findings: all, isUsable: all.length === 0 };
    },
    fallback: writeFormCheck,
  };
}
