/** Exercises: the catalogue, and what an organisation adds to it. */
import * as z from "zod";
import { EquipmentKind } from "../../engine/athlete/equipment.ts";
import { Experience } from "../../engine/athlete/preferences.ts";
import { CATALOG_VERSION } from "../../engine/catalog/catalog.ts";
import {
  CustomExerciseCreate,
  CustomExerciseUpdate,
  ExerciseEntry,
} from "../../engine/catalog/custom.ts";
import { Exercise, Pattern } from "../../engine/catalog/exercise.ts";
import { Joint, Muscle } from "../../engine/catalog/muscles.ts";
import { invalidField } from "../core/errors.ts";
import { Reply, endpoint } from "../http/endpoint.ts";
import { LIST_QUERY, exampleOf, listOf, showPage, toPageRequest } from "../http/list.ts";
import {
  createExercise,
  deleteExercise,
  findCatalogExercise,
  getOwnExercise,
  listCatalogExercises,
  listOwnExercises,
  updateExercise,
} from "../services/exercises.ts";

const TAG = "Exercises";
const ALL = "/v1/exercises";
const ONE = `${ALL}/{exerciseId}`;
const ANYWHERE = ["secret", "session", "publishable"] as const;

const OneExercise = z.object({
  exerciseId: z.string().meta({
    description: "Slug of the catalogue, or id of an exercise of your own",
    example: "barbell_back_squat",
  }),
});
const OneOwnExercise = z.object({
  exerciseId: z.string().meta({
    description: "Id of an exercise of your own",
    example: "exr_01kag9p5x8e0hs4vb9j6z8t3yq",
  }),
});

/** A parameter is sent once, so many values stand in one, parted by commas. */
const many = <T extends z.ZodType>(value: T, description: string, example: string) =>
  z
    .string()
    .max(400)
    .transform((text) => text.split(",") as z.input<T>[])
    .pipe(z.array(value))
    .optional()
    .meta({ description: `${description}; several parted by commas`, example });

const FILTERS = {
  q: z.string().max(80).optional().meta({
    description: "Words of a name in any order and language; parts of words and slips are fine",
    example: "bench press",
  }),
  muscle: Muscle.optional(),
  pattern: Pattern.optional(),
  kind: Exercise.shape.kind.optional().meta({ description: "What sort of exercise" }),
  equipment: many(
    EquipmentKind,
    "All the equipment there is: only what can be done with it",
    "barbell,rack,bench",
  ),
  level: Experience.optional().meta({ description: "Only what asks for no more skill" }),
  contraindicatedFor: many(
    Joint,
    "Joints to spare: nothing that loads them moderately or highly",
    "knee,shoulder",
  ),
};
type Filters = z.output<z.ZodObject<typeof FILTERS>>;

/** The same for everybody until the catalogue changes. Never shared: who asks has a key. */
const fromCatalog = <T>(body: T) =>
  new Reply(body, {
    headers: { ETag: `"catalog-${CATALOG_VERSION}"`, "Cache-Control": "private, max-age=86400" },
  });

function refuseFilters(filters: Filters) {
  const [name] = Object.entries(filters).find(([, value]) => value !== undefined) ?? [];
  if (!name) return;
  throw invalidField(`query/${name}`, "not_with_custom", "Your own are listed whole.");
}

export const exerciseEndpoints = [
  endpoint(
    {
      id: "exercises.list",
      method: "get",
      path: ALL,
      tag: TAG,
      scope: "exercises:read",
      credentials: ANYWHERE,
      summary: "Find exercises",
      description:
        "Exercises of the catalogue that fit all that is asked, best first. The answer stays good for a day. With `custom=true` those of your own instead, newest first and without filters.",
      query: z.strictObject({
        limit: LIST_QUERY.limit,
        cursor: LIST_QUERY.cursor.meta({
          description: "`nextCursor` of the page before, with the same filters",
        }),
        ...FILTERS,
        custom: z
          .enum(["true", "false"])
          .default("false")
          .meta({ description: "Those of your own instead of the catalogue" }),
      }),
      returns: listOf(ExerciseEntry, "ExerciseList", exampleOf(ExerciseEntry), "best first"),
    },
    async (ctx, { query }) => {
      const { limit, cursor, custom, ...filters } = query;
      if (custom === "false")
        return fromCatalog(showPage(listCatalogExercises(filters, { limit, cursor })));
      refuseFilters(filters);
      return showPage(await listOwnExercises(ctx, toPageRequest("exercise", { limit, cursor })));
    },
  ),

  endpoint(
    {
      id: "exercises.get",
      method: "get",
      path: ONE,
      tag: TAG,
      scope: "exercises:read",
      credentials: ANYWHERE,
      summary: "Read an exercise",
      description:
        "One exercise of the catalogue, good for a day, or one of your own with what it takes from there.",
      params: OneExercise,
      returns: ExerciseEntry,
      versioned: true,
    },
    async (ctx, { params }) => {
      const known = findCatalogExercise(params.exerciseId);
      return known ? fromCatalog(known) : getOwnExercise(ctx, params.exerciseId);
    },
  ),

  endpoint(
    {
      id: "exercises.create",
      method: "post",
      path: ALL,
      tag: TAG,
      scope: "exercises:write",
      summary: "Add an exercise",
      description:
        "Makes an exercise of your own over one of the catalogue: what it does not say comes from there.",
      body: CustomExerciseCreate,
      status: 201,
      returns: ExerciseEntry,
      versioned: true,
    },
    async (ctx, { body }) => {
      const made = await createExercise(ctx, body);
      return new Reply(made, { headers: { Location: `${ALL}/${made.id}` } });
    },
  ),

  endpoint(
    {
      id: "exercises.update",
      method: "patch",
      path: ONE,
      tag: TAG,
      scope: "exercises:write",
      summary: "Change an exercise",
      description:
        "Changes the facts that are sent; `null` takes the catalogue's again. The catalogue itself does not change.",
      params: OneOwnExercise,
      body: CustomExerciseUpdate,
      returns: ExerciseEntry,
      versioned: true,
    },
    (ctx, { params, body }) => updateExercise(ctx, params.exerciseId, body),
  ),

  endpoint(
    {
      id: "exercises.delete",
      method: "delete",
      path: ONE,
      tag: TAG,
      scope: "exercises:write",
      summary: "Delete an exercise",
      description: "From now on nobody finds it; what was logged with it keeps its id.",
      params: OneOwnExercise,
      status: 204,
    },
    (ctx, { params }) => deleteExercise(ctx, params.exerciseId) as Promise<undefined>,
  ),
];
