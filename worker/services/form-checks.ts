/** Form checks: what may be wrong with a lift, by the athlete's words and perhaps a picture. */
import { catalog } from "../../engine/catalog/catalog.ts";
import { type FormCheck, FormCheckInput, writeFormCheck } from "../../engine/coach/form-check.ts";
import { Fault, invalidField } from "../core/errors.ts";
import { ID_PREFIXES, isId } from "../core/ids.ts";
import type { Image } from "../core/image.ts";
import type { Ctx } from "../ctx.ts";
import { formCheck } from "../skills/form-check.ts";
import { formPicture } from "../skills/form-picture.ts";
import type { SkillAnswer } from "../skills/skill.ts";
import type { AthleteRow } from "../store/port.ts";
import { contextText } from "./coach-context.ts";
import { answerId, requireCoached } from "./coached-athlete.ts";
import { type Mode, askSkill, showModelUse } from "./model-use.ts";

export type FormCheckBody = {
  athleteId?: string | undefined;
  exerciseId: string;
  description: string;
  symptoms?: string[] | undefined;
  image?: Image | undefined;
  mode?: Mode | undefined;
};

/** `asked` is null where no model was wanted. */
export type Checked = {
  athlete: AthleteRow;
  check: FormCheck;
  asked: SkillAnswer<FormCheck> | null;
};

export async function createFormCheck(ctx: Ctx, body: FormCheckBody) {
  const { athlete, check, asked } = await checkForm(ctx, body, "formChecks.create");
  const by = asked && showModelUse(ctx, asked);
  return {
    id: answerId(ctx, ID_PREFIXES.formCheck),
    object: "form_check" as const,
    athleteId: athlete.id,
    exerciseId: body.exerciseId,
    ...check,
    cached: by?.kept ?? false,
    by,
  };
}

export async function checkForm(
  ctx: Ctx,
  body: FormCheckBody,
  operation: string,
): Promise<Checked> {
  const { athleteId, exerciseId, description, symptoms, image, mode = "auto" } = body;
  const { athlete, today } = await requireCoached(ctx, athleteId);
  if (image) requireEyes(ctx, mode, athlete, today);
  const input = FormCheckInput.parse({
    exerciseId: await slugOf(ctx, exerciseId),
    description,
    symptoms,
    mayShareHealth: athlete.consents.healthData.granted,
    locale: athlete.locale,
    today,
  });
  if (mode === "engine") return { athlete, check: writeFormCheck(input), asked: null };
  const question = { operation, athlete, mode, context: await contextText(ctx, athlete) };
  const asked = image
    ? await askSkill(ctx, formPicture, { ...input, picture: image }, question)
    : await askSkill(ctx, formCheck, input, question);
  return { athlete, check: asked.answer, asked };
}

/** One of the partner's own is judged as the exercise that it is based on. */
async function slugOf(ctx: Ctx, id: string): Promise<string> {
  if (catalog().byId.has(id)) return id;
  const own = isId("exercise", id) ? await ctx.store.exercises.find(ctx.tenant, id) : null;
  if (own) return own.data.basedOn;
  throw invalidField("/exerciseId", "unknown_exercise", "No exercise of the catalogue or of yours");
}

const ADULT_YEARS = 18;

/** A picture that nobody would look at is refused, and so is one of somebody who may be under age. */
function requireEyes(ctx: Ctx, mode: Mode, { birthYear }: AthleteRow, today: string) {
  // Only the year is known: who turns eighteen in this one may not have done so yet.
  if (birthYear !== null && Number(today.slice(0, 4)) - birthYear <= ADULT_YEARS) {
    const message = "No pictures of athletes under age are taken: describe the lift in words.";
    throw invalidField("/image", "under_age", message);
  }
  if (mode === "engine") {
    throw invalidField("/image", "needs_model", "The engine sees no pictures: leave `mode` out.");
  }
  if (!ctx.models.seesImages && ctx.rehearsal.length === 0) {
    const message = "This deployment has no model that sees pictures; leave `image` out.";
    throw new Fault("not_enabled", message);
  }
}
