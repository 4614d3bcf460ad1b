/** Exercises of organisations. */
import { expect } from "vitest";
import { StoreConflict } from "../../../worker/core/errors.ts";
import type { TenantId } from "../../../worker/core/tenant.ts";
import type { Store } from "../../../worker/store/port.ts";
import { NOW, anAudit, anExercise, newTenant } from "../rows.ts";
import { type Method, PAGE, auditsOf, later, refuses } from "./kit.ts";

async function withExercise(store: Store, tenant: TenantId) {
  const row = anExercise();
  await store.exercises.create(tenant, row, anAudit());
  return { ...row, tenantId: tenant };
}

export function exercisesContract(method: Method) {
  method("exercises.create", "keeps every field and files one audit line", async (store, mine) => {
    const row = await withExercise(store, mine);
    const stored = await store.exercises.find(mine, row.id);
    expect(stored).toEqual(row);
    expect(JSON.stringify(stored?.data)).toBe(JSON.stringify(row.data));
    expect(await auditsOf(store, mine)).toEqual([row.id]);
    const other = anExercise();
    await refuses(store, mine, (audit) => store.exercises.create(mine, other, audit));
    expect(await store.exercises.find(mine, other.id)).toBeNull();
  });
  method("exercises.find", "sees only its tenant", async (store, mine) => {
    const { id } = await withExercise(store, mine);
    expect(await store.exercises.find(newTenant(), id)).toBeNull();
  });
  method("exercises.list", "pages through its own tenant, newest first", async (store, mine) => {
    const ids = [];
    for (let i = 0; i < 3; i += 1) ids.push((await withExercise(store, mine)).id);
    await withExercise(store, newTenant());
    ids.sort().reverse();
    const first = await store.exercises.list(mine, { limit: 2, after: null });
    const rest = await store.exercises.list(mine, { limit: 2, after: first[1]!.id });
    expect([...first, ...rest].map((r) => r.id)).toEqual(ids);
    expect(await store.exercises.list(newTenant(), PAGE)).toEqual([]);
  });
  method("exercises.replace", "lets one of two writers through", async (store, mine) => {
    const row = await withExercise(store, mine);
    const named = (name: string) => later(row, { data: { ...row.data, name } });
    await store.exercises.replace(mine, named("A"), anAudit());
    await expect(store.exercises.replace(mine, named("B"), anAudit())).rejects.toBeInstanceOf(
      StoreConflict,
    );
    await refuses(store, mine, (audit) =>
      store.exercises.replace(mine, later(named("A"), { deletedAt: NOW }), audit),
    );
    expect(await store.exercises.find(mine, row.id)).toEqual(named("A"));
  });
  method("exercises.replace", "hides what has a time of deletion", async (store, mine) => {
    const row = await withExercise(store, mine);
    const deleted = later(row, { deletedAt: NOW });
    await store.exercises.replace(newTenant(), deleted, anAudit());
    expect(await store.exercises.find(mine, row.id)).toEqual(row);
    await store.exercises.replace(mine, deleted, anAudit());
    expect(await store.exercises.find(mine, row.id)).toBeNull();
    expect(await store.exercises.list(mine, PAGE)).toEqual([]);
  });
}
