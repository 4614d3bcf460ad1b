/** Rows of webhooks for tests: complete, unlike any other test's, and easy to vary. */
import type { TenantId } from "../../../worker/core/tenant.ts";
import type {
  NewEvent,
  WebhookDeliveryRow,
  WebhookEndpointRow,
} from "../../../worker/store/port.ts";
import { NOW, newId } from "../rows.ts";

export const anEvent = (over: Partial<NewEvent> = {}): NewEvent => ({
  id: newId("event"),
  type: "program.created",
  subjectId: newId("program"),
  sequence: 1,
  athleteId: null,
  data: { zulu: "Maya — “the bar”", alpha: 1, isNew: true, none: null },
  createdAt: NOW,
  ...over,
});

export const anEndpoint = (over: Partial<WebhookEndpointRow> = {}): WebhookEndpointRow => ({
  tenantId: "" as TenantId,
  id: newId("webhookEndpoint"),
  url: "https://hooks.example.com/in",
  description: null,
  eventTypes: null,
  status: "enabled",
  disabledReason: null,
  sealedSecret: "sealed",
  sealedPreviousSecret: null,
  previousSecretUntil: null,
  failingSince: null,
  deletedAt: null,
  version: 1,
  createdAt: NOW,
  updatedAt: NOW,
  ...over,
});

type Delivery = Omit<WebhookDeliveryRow, "tenantId">;
export const aDelivery = (of: Pick<Delivery, "endpointId" | "eventId">): Delivery => ({
  id: newId("webhookDelivery"),
  ...of,
  status: "pending",
  attempts: 0,
  nextAttemptAt: NOW,
  lastAttemptAt: null,
  lastStatus: null,
  lastError: null,
  lastMs: null,
  createdAt: NOW,
});
