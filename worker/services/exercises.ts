/** Exercises: the catalogue, which needs no database, and those that a partner adds to it. */
import { catalog, wholeExercise } from "../../engine/catalog/catalog.ts";
import {
  type CustomExercise,
  type CustomExerciseUpdate,
  type ExerciseEntry,
  completeExercise,
} from "../../engine/catalog/custom.ts";
import type { Exercise } from "../../engine/catalog/exercise.ts";
import { type ExerciseQuery, searchExercises } from "../../engine/catalog/search.ts";
import { invalidField, notFound } from "../core/errors.ts";
import { isId } from "../core/ids.ts";
import { type Page, type PageRequest, pageOf, toPage } from "../core/page.ts";
import type { Ctx } from "../ctx.ts";
import type { ExerciseRow } from "../store/port.ts";
import { makeAudit } from "./audit.ts";
import { type Patch, nextVersion, orOnConflict, requireVersion } from "./writes.ts";

/** Best first; a cursor goes on after the exercise that ended the page before. */
export function listCatalogExercises(
  query: ExerciseQuery,
  page: { limit: number; cursor?: string | undefined },
): Page<ExerciseEntry> {
  const { data, nextCursor } = pageOf(searchExercises(query, catalog()), page);
  return { data: data.map(showCatalogExercise), nextCursor };
}

export function findCatalogExercise(id: string): ExerciseEntry | null {
  const found = catalog().byId.get(id);
  return found ? showCatalogExercise(found) : null;
}

export async function listOwnExercises(ctx: Ctx, page: PageRequest): Promise<Page<ExerciseEntry>> {
  const rows = await ctx.store.exercises.list(ctx.tenant, { ...page, limit: page.limit + 1 });
  return toPage(rows, page.limit, showOwnExercise);
}

export async function getOwnExercise(ctx: Ctx, id: string): Promise<ExerciseEntry> {
  return showOwnExercise(await requireOwnExercise(ctx, id));
}

export async function createExercise(ctx: Ctx, data: CustomExercise): Promise<ExerciseEntry> {
  requireBase(data.basedOn);
  const row: ExerciseRow = {
    tenantId: ctx.tenant,
    id: await ctx.newId("exercise"),
    data,
    deletedAt: null,
    version: 1,
    createdAt: ctx.now,
    updatedAt: ctx.now,
  };
  const audit = await makeAudit(ctx, "exercise.created", Object.keys(data));
  const made = await orOnConflict(
    async () => {
      await ctx.store.exercises.create(ctx.tenant, row, audit);
      return row;
    },
    () => ctx.store.exercises.find(ctx.tenant, row.id),
  );
  return showOwnExercise(made);
}

export async function updateExercise(ctx: Ctx, id: string, update: CustomExerciseUpdate) {
  if (update.basedOn !== undefined) requireBase(update.basedOn);
  const row = await requireOwnExercise(ctx, id);
  const data = { ...row.data, ...update } as CustomExercise;
  return showOwnExercise(
    await changeExercise(ctx, row, { data }, "exercise.updated", Object.keys(update)),
  );
}

export async function deleteExercise(ctx: Ctx, id: string): Promise<void> {
  const row = await requireOwnExercise(ctx, id);
  await changeExercise(ctx, row, { deletedAt: ctx.now }, "exercise.deleted", ["deletedAt"]);
}

async function changeExercise(
  ctx: Ctx,
  row: ExerciseRow,
  changes: Patch<ExerciseRow>,
  action: string,
  changed: string[],
) {
  requireVersion(ctx, row.version);
  const next = nextVersion(row, changes, ctx.now);
  const audit = await makeAudit(ctx, action, changed);
  await orOnConflict(() => ctx.store.exercises.replace(ctx.tenant, next, audit));
  return next;
}

async function requireOwnExercise(ctx: Ctx, id: string): Promise<ExerciseRow> {
  const row = isId("exercise", id) ? await ctx.store.exercises.find(ctx.tenant, id) : null;
  if (!row) throw notFound();
  return row;
}

function requireBase(slug: string) {
  if (catalog().byId.has(slug)) return;
  throw invalidField("/basedOn", "unknown_exercise", "No slug of the catalogue");
}

const showCatalogExercise = (exercise: Exercise): ExerciseEntry => ({
  object: "exercise",
  custom: false,
  ...wholeExercise(exercise),
});

function showOwnExercise(row: ExerciseRow): ExerciseEntry {
  const { id, data, version } = row;
  const base = catalog().byId.get(data.basedOn);
  // Slugs are for ever: one that is gone is our own mistake.
  if (!base) throw new Error(`The catalogue lost ${data.basedOn}.`);
  return {
    object: "exercise",
    custom: true,
    ...completeExercise(id, data, base),
    basedOn: data.basedOn,
    notes: data.notes,
    version,
    createdAt: new Date(row.createdAt).toISOString(),
    updatedAt: new Date(row.updatedAt).toISOString(),
  };
}
