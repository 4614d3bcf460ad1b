/** Who owns a row: an organisation in one of its two modes. Test data never meets live data. */
import type { Mode } from "./api-key.ts";

declare const brand: unique symbol;
/** `<organisation id>.<mode>`: one column, so one comparison keeps tenants apart. */
export type TenantId = string & { [brand]: "TenantId" };

export const tenantId = (organizationId: string, mode: Mode) =>
  `${organizationId}.${mode}` as TenantId;

/** Operators own no athletes; what they do is audited under a tenant of their own. */
export const PLATFORM = tenantId("platform", "live");

/** Owns nothing: who asks without a credential finds no rows, whatever is asked. */
export const NOBODY = tenantId("nobody", "live");

export const organizationOf = (tenant: TenantId) => tenant.slice(0, tenant.lastIndexOf("."));
export const isLive = (tenant: TenantId) => tenant.endsWith(".live");
