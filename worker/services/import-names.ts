/** What the names in a file mean to a partner: an exercise of its own of this very name, else the catalogue's. */
import { catalog } from "../../engine/catalog/catalog.ts";
import { catalogWithOwn } from "../../engine/catalog/custom.ts";
import { matchName } from "../../engine/log/csv/match-names.ts";
import type { Ctx } from "../ctx.ts";
import { findOwnByName, listOwn } from "./own-catalog.ts";

export type ImportNames = Awaited<ReturnType<typeof readNames>>;

export async function readNames(ctx: Ctx) {
  const own = await listOwn(ctx);
  const whole = catalogWithOwn(catalog(), own);
  const exerciseOf = (name: string) =>
    findOwnByName(own, name) ?? whole.byId.get(matchName(name, whole)?.exerciseId ?? "") ?? null;
  return { catalog: whole, exerciseOf };
}
