/** Organisations: their own settings, and what operators do with them. */
import type { Caps } from "../core/budget.ts";
import { notFound } from "../core/errors.ts";
import { microsOfUsd, usdOfMicros } from "../core/money.ts";
import { type PageRequest, toPage } from "../core/page.ts";
import { MODES, type Mode } from "../core/api-key.ts";
import { type TenantId, tenantId } from "../core/tenant.ts";
import type { Adaptation } from "../core/log-words.ts";
import type { Ctx } from "../ctx.ts";
import type { Organization, OrganizationRow } from "../store/port.ts";
import { accessOf } from "./access.ts";
import { type KeyRequest, issueApiKey } from "./api-keys.ts";
import { makeAudit } from "./audit.ts";
import { type Patch, nextVersion, orOnConflict, requireVersion } from "./writes.ts";

type Settings = {
  name: string;
  allowedOrigins: string[];
  defaultCoach: string;
  conversationDays: number;
  adaptation: Adaptation;
};
type SpendCaps = { dayUsd: number; monthUsd: number };
type Status = OrganizationRow["status"];

export async function createOrganization(
  ctx: Ctx,
  { spendCaps, ...settings }: Settings & { spendCaps: SpendCaps },
) {
  const organization: Organization = {
    ...settings,
    dayCapMicros: microsOfUsd(spendCaps.dayUsd),
    monthCapMicros: microsOfUsd(spendCaps.monthUsd),
    id: await ctx.newId("organization"),
    status: "active",
    version: 1,
    createdAt: ctx.now,
    updatedAt: ctx.now,
  };
  const audit = await makeAudit(ctx, "organization.created", [
    ...Object.keys(settings),
    "spendCaps",
  ]);
  const made = await orOnConflict(
    async () => {
      await ctx.store.platform.createOrganization(organization, audit);
      return organization;
    },
    () => ctx.store.organizations.find(tenantId(organization.id, "live")),
  );
  return showOrganization(made);
}

export async function listOrganizations(ctx: Ctx, page: PageRequest) {
  const rows = await ctx.store.platform.listOrganizations({ ...page, limit: page.limit + 1 });
  return toPage(rows, page.limit, ({ id, name, status, createdAt }) => ({
    id,
    object: "organization" as const,
    name,
    status,
    createdAt: new Date(createdAt).toISOString(),
  }));
}

export const getOrganization = async (ctx: Ctx, tenant: TenantId = ctx.tenant) =>
  showOrganization(await requireOrganization(ctx, tenant));

export async function updateOrganization(
  ctx: Ctx,
  changes: Patch<Settings & { status: Status; spendCaps: Patch<SpendCaps> }>,
  tenant: TenantId = ctx.tenant,
) {
  const organization = await requireOrganization(ctx, tenant);
  requireVersion(ctx, organization.version);
  const { spendCaps: { dayUsd, monthUsd } = {}, ...others } = changes;
  const caps = {
    ...(dayUsd !== undefined && { dayCapMicros: microsOfUsd(dayUsd) }),
    ...(monthUsd !== undefined && { monthCapMicros: microsOfUsd(monthUsd) }),
  };
  const next = nextVersion(organization, { ...others, ...caps }, ctx.now);
  const audit = await makeAudit(ctx, "organization.updated", Object.keys(changes));
  await orOnConflict(() => ctx.store.organizations.replace(tenant, next, audit));
  for (const mode of MODES) ctx.known.tenants.forget(tenantId(organization.id, mode));
  for (const origin of [...organization.allowedOrigins, ...next.allowedOrigins]) {
    ctx.known.origins.forget(origin);
  }
  return showOrganization(next);
}

export async function issueOrganizationKey(
  ctx: Ctx,
  organizationId: string,
  { mode, ...request }: KeyRequest & { mode: Mode },
) {
  const tenant = tenantId(organizationId, mode);
  await requireOrganization(ctx, tenant);
  return issueApiKey(ctx, tenant, request);
}

/** What the organisation may spend, as this isolate remembers it: what it allows itself, within what the platform does. */
export async function getCaps(ctx: Ctx): Promise<Caps> {
  const access = await accessOf(ctx);
  const { day, month } = ctx.config.platformCaps;
  const own = access?.caps ?? { day: 0, month: 0 };
  return { day: Math.min(own.day, day), month: Math.min(own.month, month) };
}

async function requireOrganization(ctx: Ctx, tenant: TenantId): Promise<Organization> {
  const organization = await ctx.store.organizations.find(tenant);
  if (!organization) throw notFound();
  return organization;
}

const showOrganization = (organization: Organization) => ({
  id: organization.id,
  object: "organization" as const,
  name: organization.name,
  status: organization.status,
  allowedOrigins: organization.allowedOrigins,
  defaultCoach: organization.defaultCoach,
  conversationDays: organization.conversationDays,
  adaptation: organization.adaptation ?? ("propose" as const),
  spendCaps: {
    dayUsd: usdOfMicros(organization.dayCapMicros),
    monthUsd: usdOfMicros(organization.monthCapMicros),
  },
  version: organization.version,
  createdAt: new Date(organization.createdAt).toISOString(),
  updatedAt: new Date(organization.updatedAt).toISOString(),
});
