/** Endpoints and deliveries that are there, for the contract's parts. */
import type { TenantId } from "../../../worker/core/tenant.ts";
import type { Store } from "../../../worker/store/port.ts";
import { NOW, anAudit } from "../rows.ts";
import { aDelivery, anEndpoint, anEvent } from "../webhooks/rows.ts";

export async function withEndpoint(store: Store, tenant: TenantId) {
  const row = anEndpoint();
  await store.webhooks.create(tenant, row, anAudit());
  return { ...row, tenantId: tenant };
}
export async function withDelivery(store: Store, tenant: TenantId) {
  const endpoint = await withEndpoint(store, tenant);
  const event = anEvent();
  await store.events.file(tenant, event);
  const row = aDelivery({ endpointId: endpoint.id, eventId: event.id });
  await store.events.dispatch(tenant, event.id, [row], NOW + 1);
  return { endpoint, event, delivery: { ...row, tenantId: tenant } };
}
