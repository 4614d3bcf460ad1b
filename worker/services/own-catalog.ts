/** The catalogue as a partner has it: with its own exercises, where logs name some of them. */
import { type Catalog, catalog } from "../../engine/catalog/catalog.ts";
import { catalogWithOwn, completeExercise } from "../../engine/catalog/custom.ts";
import type { Exercise } from "../../engine/catalog/exercise.ts";
import { spell } from "../../engine/catalog/lookup.ts";
import { isId } from "../core/ids.ts";
import type { Ctx } from "../ctx.ts";

const PAGE = 100;
const MOST_OWN = 1_000;
/** More are sooner read all together. */
const MOST_LOOK_UPS = 10;

type Named = { exerciseId?: string | null | undefined; name?: string | null | undefined };

const namesOwn = ({ exerciseId }: Named) => Boolean(exerciseId && isId("exercise", exerciseId));

/** One look-up where an own exercise is named, none where not. */
export async function catalogFor(ctx: Ctx, entries: readonly Named[]): Promise<Catalog> {
  const ids = new Set(entries.filter(namesOwn).map(({ exerciseId }) => exerciseId!));
  if (ids.size > MOST_LOOK_UPS) return wholeCatalog(ctx);
  const rows = await Promise.all([...ids].map((id) => ctx.store.exercises.find(ctx.tenant, id)));
  return catalogWithOwn(
    catalog(),
    rows.flatMap((row) => (row ? (wholeOwn(row) ?? []) : [])),
  );
}

/** All of them, for what reads years of training or many names. */
export async function listOwn(ctx: Ctx): Promise<Exercise[]> {
  const all: Exercise[] = [];
  for (let after: string | null = null; all.length < MOST_OWN;) {
    const rows = await ctx.store.exercises.list(ctx.tenant, { limit: PAGE, after });
    all.push(...rows.flatMap((row) => wholeOwn(row) ?? []));
    if (rows.length < PAGE) break;
    after = rows.at(-1)!.id;
  }
  return all;
}

export const wholeCatalog = async (ctx: Ctx) => catalogWithOwn(catalog(), await listOwn(ctx));

/** The own exercise of this very name. */
export const findOwnByName = (own: readonly Exercise[], name: string) => {
  const key = spell(name);
  return own.find((one) => [one.name, ...one.aliases].some((known) => spell(known) === key));
};

type Row = NonNullable<Awaited<ReturnType<Ctx["store"]["exercises"]["find"]>>>;

function wholeOwn({ id, data }: Row): Exercise | null {
  const base = catalog().byId.get(data.basedOn);
  return base ? completeExercise(id, data, base) : null;
}
