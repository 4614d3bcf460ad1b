/** Form checks. */
import * as z from "zod";
import { FormCheck, FormCheckInput } from "../../engine/coach/form-check.ts";
import { IMAGE_TYPES, MOST_IMAGE_LETTERS, isOfItsType } from "../core/image.ts";
import { Reply, endpoint } from "../http/endpoint.ts";
import { exampleOf } from "../http/list.ts";
import { MAX_BODY_BYTES } from "../http/request.ts";
import { createFormCheck } from "../services/form-checks.ts";
import { modelHeaders } from "../services/model-use.ts";
import { OF_ANSWER, WITH_COACH, answeredBy, coachedAthlete } from "./coach-answer-parts.ts";
import { ModelUse, withMode } from "./model-use-parts.ts";

const Picture = z
  .strictObject({
    mediaType: z.enum(IMAGE_TYPES).meta({ description: "What kind of file it is" }),
    data: z
      .string()
      .max(MOST_IMAGE_LETTERS, `At most ${MOST_IMAGE_LETTERS} letters of base64`)
      .meta({ description: "The file in base64, with no line breaks and no `data:` before it" }),
  })
  .refine(isOfItsType, { path: ["data"], error: "This is no such picture in base64" })
  .meta({
    id: "Picture",
    description:
      "A picture of the lift, for models that see. It is passed on as it is, so take out what the camera wrote into it; it is neither stored nor logged, and the answer to it is not kept",
    example: { mediaType: "image/png", data: "iVBORw0KGgo=" },
  });

const { exerciseId, description, symptoms } = FormCheckInput.shape;
const FormCheckCreate = z
  .strictObject({
    ...coachedAthlete,
    exerciseId: exerciseId.meta({
      description: "Slug of the catalogue, or id of an exercise of your own",
      example: "barbell_back_squat",
    }),
    description,
    symptoms,
    image: Picture.optional(),
    ...withMode,
  })
  .meta({
    id: "FormCheckCreate",
    description: "A lift that does not go as it should",
    example: {
      athleteId: "ath_01kag9p5x8e0hs4vb9j6z8t3yq",
      exerciseId: "barbell_back_squat",
      description: "my knees cave in on the way up",
    },
  });

const FormCheckAnswer = FormCheck.extend({
  ...OF_ANSWER,
  object: z.literal("form_check"),
  exerciseId: z.string().meta({ description: "As it was asked for" }),
  cached: z.boolean().meta({ description: "The kept answer to the same question of the last day" }),
  ...answeredBy,
}).meta({
  id: "FormCheckAnswer",
  description: "What may be wrong with a lift and what helps, and who says so",
  example: {
    id: "chk_01kag9p5x8e0hs4vb9j6z8t3yq",
    object: "form_check",
    athleteId: "ath_01kag9p5x8e0hs4vb9j6z8t3yq",
    exerciseId: "barbell_back_squat",
    ...(exampleOf(FormCheck) as object),
    cached: false,
    by: exampleOf(ModelUse),
  },
});

export const formCheckEndpoints = [
  endpoint(
    {
      ...WITH_COACH,
      id: "formChecks.create",
      method: "post",
      path: "/v1/form-checks",
      stateless: true,
      summary: "Check a lift",
      description:
        "What may be behind a lift that goes wrong, what to think of and what to practise. A model finds the words, and the engine where none answers; easier forms, stop signs and `safety` are always the engine's. Symptoms are told to a model only with the athlete's consent to the use of health data. A picture takes a model that sees: without one the answer is 501.",
      body: FormCheckCreate,
      maxBodyBytes: MOST_IMAGE_LETTERS + MAX_BODY_BYTES,
      returns: FormCheckAnswer,
    },
    async (ctx, { body }) => {
      const made = await createFormCheck(ctx, body);
      return new Reply(made, { headers: modelHeaders(ctx, made.by) });
    },
  ),
];
