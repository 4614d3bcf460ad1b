/** A few words that keep somebody going, out of what we know of the athlete's training. */
import type { CoachFact } from "../../engine/coach/fact.ts";
import { type Language, languageOf } from "../../engine/coach/language.ts";
import {
  type Motivation,
  MotivationInput,
  writeMotivation,
} from "../../engine/coach/motivation.ts";
import { type Coach, coachFor } from "../../engine/coach/personas.ts";
import { programFacts } from "../../engine/coach/program-facts.ts";
import type { CoachingStyle } from "../../engine/coach/tone.ts";
import { textHash } from "../../engine/seed.ts";
import { ID_PREFIXES } from "../core/ids.ts";
import type { Ctx } from "../ctx.ts";
import { motivation } from "../skills/motivation.ts";
import type { SkillAnswer } from "../skills/skill.ts";
import type { AthleteRow } from "../store/port.ts";
import { findActive } from "./active-program.ts";
import { contextText } from "./coach-context.ts";
import { answerId, requireCoached } from "./coached-athlete.ts";
import { type Mode, askSkill, showModelUse } from "./model-use.ts";
import { hearteningFacts } from "./recent-training.ts";

export type MotivationBody = {
  athleteId?: string | undefined;
  context: MotivationInput["context"];
  detail?: string | undefined;
  coach?: Coach["id"] | undefined;
  style?: CoachingStyle | undefined;
  mode?: Mode | undefined;
};

export async function createMotivation(ctx: Ctx, body: MotivationBody) {
  const { athlete, coach, words, asked } = await findWords(ctx, body, "motivation.create");
  return {
    id: answerId(ctx, ID_PREFIXES.motivation),
    object: "motivation" as const,
    athleteId: athlete.id,
    ...words,
    coach: coach.id,
    by: asked && showModelUse(ctx, asked),
  };
}

type Words = {
  athlete: AthleteRow;
  coach: Coach;
  words: Motivation;
  /** Null where no model was wanted. */
  asked: SkillAnswer<Motivation> | null;
};

export async function findWords(ctx: Ctx, body: MotivationBody, operation: string): Promise<Words> {
  const { athleteId, context, detail, mode = "auto" } = body;
  const { athlete, today } = await requireCoached(ctx, athleteId);
  const { coach, style } = voiceOf(athlete, body);
  const { locale } = athlete;
  const input = MotivationInput.parse({
    context,
    detail,
    style,
    facts: await factsAbout(ctx, athlete, today, languageOf(locale)),
    locale,
    seed: textHash(ctx.requestId) >>> 1,
    today,
  });
  if (mode === "engine") return { athlete, coach, words: writeMotivation(input), asked: null };
  const question = { operation, athlete, mode, context: await contextText(ctx, athlete) };
  const asked = await askSkill(ctx, motivation, input, question);
  return { athlete, coach, words: asked.answer, asked };
}

/** Who is named speaks in the way of that coach, unless another tone is wished. */
function voiceOf({ preferences }: AthleteRow, { coach: named, style }: MotivationBody) {
  const id = named ?? (style === undefined ? preferences.coach : null);
  const coach = coachFor(id, style ?? preferences.coachingStyle);
  const own = named === undefined ? preferences.coachingStyle : coach.style;
  return { coach, style: style ?? own };
}

async function factsAbout(
  ctx: Ctx,
  athlete: AthleteRow,
  today: string,
  language: Language,
): Promise<CoachFact[]> {
  const [followed, training] = await Promise.all([
    findActive(ctx, athlete),
    hearteningFacts(ctx, athlete, { today, language }),
  ]);
  return [...training, ...(followed ? programFacts(followed, today, language) : [])];
}
