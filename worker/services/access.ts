/** What this isolate knows of the asking tenant, so that most questions about it cost no query. */
import type { Ctx } from "../ctx.ts";
import type { Access } from "../store/port.ts";

export const accessOf = ({ known, store, tenant, now }: Ctx): Promise<Access | null> =>
  known.tenants.get(tenant, now, () => store.organizations.findAccess(tenant, now));
