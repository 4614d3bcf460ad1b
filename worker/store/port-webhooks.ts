/** What the product asks of a database about events, who wants them, and how telling them went. */
import type { EventType } from "../core/events.ts";
import type { TenantId } from "../core/tenant.ts";
import type { AuditEntry, NewEvent, PageQuery } from "./port-parts.ts";
import type { EventRow, WebhookDeliveryRow, WebhookEndpointRow } from "./schema-webhooks.ts";

export type { EventRow, WebhookDeliveryRow, WebhookEndpointRow };

export type EventsStore = {
  find(tenant: TenantId, id: string): Promise<EventRow | null>;
  list(tenant: TenantId, query: PageQuery & { type: EventType | null }): Promise<EventRow[]>;
  /**
   * For what happens without a row of its own, such as a test. The same id again changes nothing and
   * gives false.
   */
  file(tenant: TenantId, event: NewEvent): Promise<boolean>;
  /** Files the deliveries that are not there yet and marks the event as dispatched. */
  dispatch(
    tenant: TenantId,
    eventId: string,
    deliveries: readonly Omit<WebhookDeliveryRow, "tenantId">[],
    at: number,
  ): Promise<void>;
};

export type WebhooksStore = {
  create(tenant: TenantId, row: WebhookEndpointRow, audit: AuditEntry): Promise<void>;
  find(tenant: TenantId, id: string): Promise<WebhookEndpointRow | null>;
  list(tenant: TenantId, page: PageQuery): Promise<WebhookEndpointRow[]>;
  replace(tenant: TenantId, row: WebhookEndpointRow, audit: AuditEntry): Promise<void>;
  /** Since when it fails, or that it does not; no change of the endpoint itself. */
  markFailing(tenant: TenantId, id: string, since: number | null): Promise<void>;
  findDelivery(tenant: TenantId, id: string): Promise<WebhookDeliveryRow | null>;
  listDeliveries(
    tenant: TenantId,
    query: PageQuery & { endpointId: string },
  ): Promise<WebhookDeliveryRow[]>;
  /**
   * Moves a delivery on from where it was seen: of two who attempt or book the same, one is told
   * false.
   */
  moveDelivery(
    tenant: TenantId,
    seen: Pick<WebhookDeliveryRow, "id" | "status" | "attempts">,
    changes: Partial<DeliveryProgress>,
  ): Promise<boolean>;
};

export type DeliveryProgress = Omit<
  WebhookDeliveryRow,
  "tenantId" | "id" | "endpointId" | "eventId" | "createdAt"
>;
