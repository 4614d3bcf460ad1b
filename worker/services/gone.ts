/** Whether an athlete has just been deleted: what is left of it belongs to nobody while the erasure runs. */
import type { Ctx } from "../ctx.ts";

/** Asks what this isolate knows of the tenant, so that a read costs no query more. */
export async function isGone({ known, store, tenant, now }: Ctx, athleteId: string | null) {
  if (athleteId === null) return false;
  const access = await known.tenants.get(tenant, now, () =>
    store.organizations.findAccess(tenant, now),
  );
  return access?.ended.has(athleteId) ?? false;
}
