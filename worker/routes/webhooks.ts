/** Webhook endpoints, and what is delivered to them. */
import * as z from "zod";
import { Reply, endpoint } from "../http/endpoint.ts";
import { LIST_QUERY, showPage, toPageRequest } from "../http/list.ts";
import {
  listWebhookDeliveries,
  retryWebhookDelivery,
  testWebhookEndpoint,
} from "../services/webhook-deliveries.ts";
import {
  createWebhookEndpoint,
  deleteWebhookEndpoint,
  getWebhookEndpoint,
  listWebhookEndpoints,
  rotateWebhookSecret,
  updateWebhookEndpoint,
} from "../services/webhook-endpoints.ts";
import {
  NewWebhookEndpoint,
  OneDelivery,
  OneEndpoint,
  WebhookDelivery,
  WebhookDeliveryList,
  WebhookEndpoint,
  WebhookEndpointCreate,
  WebhookEndpointList,
  WebhookEndpointUpdate,
  WebhookSecretRotation,
  WebhookTest,
} from "./webhook-parts.ts";

const READ = { tag: "Webhooks", scope: "webhooks:read" } as const;
const WRITE = { tag: "Webhooks", scope: "webhooks:write" } as const;
const ALL = "/v1/webhook-endpoints";
const ONE = `${ALL}/{webhookEndpointId}`;

export const webhookEndpoints = [
  endpoint(
    {
      id: "webhookEndpoints.list",
      method: "get",
      path: ALL,
      ...READ,
      summary: "List webhook endpoints",
      description: "The endpoints of your organisation in the mode of the key, newest first.",
      query: z.strictObject(LIST_QUERY),
      returns: WebhookEndpointList,
    },
    async (ctx, { query }) =>
      showPage(await listWebhookEndpoints(ctx, toPageRequest("webhookEndpoint", query))),
  ),

  endpoint(
    {
      id: "webhookEndpoints.create",
      method: "post",
      path: ALL,
      ...WRITE,
      summary: "Create a webhook endpoint",
      description:
        "Makes an endpoint and shows its signing secret once. Ten at most, in each of the two modes.",
      body: WebhookEndpointCreate,
      status: 201,
      returns: NewWebhookEndpoint,
      versioned: true,
    },
    async (ctx, { body }) => {
      const made = await createWebhookEndpoint(ctx, body);
      return new Reply(made, { headers: { Location: `${ALL}/${made.id}` } });
    },
  ),

  endpoint(
    {
      id: "webhookEndpoints.get",
      method: "get",
      path: ONE,
      ...READ,
      summary: "Read a webhook endpoint",
      description: "One endpoint, and whether it fails.",
      params: OneEndpoint,
      returns: WebhookEndpoint,
      versioned: true,
    },
    (ctx, { params }) => getWebhookEndpoint(ctx, params.webhookEndpointId),
  ),

  endpoint(
    {
      id: "webhookEndpoints.update",
      method: "patch",
      path: ONE,
      ...WRITE,
      summary: "Change a webhook endpoint",
      description:
        "Changes the facts that are sent. `status: enabled` switches on again what was disabled.",
      params: OneEndpoint,
      body: WebhookEndpointUpdate,
      returns: WebhookEndpoint,
      versioned: true,
    },
    (ctx, { params, body }) => updateWebhookEndpoint(ctx, params.webhookEndpointId, body),
  ),

  endpoint(
    {
      id: "webhookEndpoints.delete",
      method: "delete",
      path: ONE,
      ...WRITE,
      summary: "Delete a webhook endpoint",
      description: "Nothing is sent to it from now on, not even what was waiting.",
      params: OneEndpoint,
      status: 204,
    },
    (ctx, { params }) => deleteWebhookEndpoint(ctx, params.webhookEndpointId) as Promise<undefined>,
  ),

  endpoint(
    {
      id: "webhookEndpoints.rotateSecret",
      method: "post",
      path: `${ONE}/rotate-secret`,
      ...WRITE,
      summary: "Rotate a signing secret",
      description:
        "Makes a new secret and shows it once. For `graceSeconds` messages bear both signatures; with 0 only the new one.",
      params: OneEndpoint,
      body: WebhookSecretRotation,
      returns: NewWebhookEndpoint,
      versioned: true,
    },
    (ctx, { params, body }) =>
      rotateWebhookSecret(ctx, params.webhookEndpointId, body.graceSeconds),
  ),

  endpoint(
    {
      id: "webhookEndpoints.test",
      method: "post",
      path: `${ONE}/test`,
      ...WRITE,
      summary: "Send a test event",
      description:
        "Sends an example of an event to this endpoint alone, signed like any other; its `data.test` is true and its ids lead nowhere.",
      params: OneEndpoint,
      body: WebhookTest,
      status: 202,
      returns: WebhookDelivery,
    },
    (ctx, { params, body }) => testWebhookEndpoint(ctx, params.webhookEndpointId, body.type),
  ),

  endpoint(
    {
      id: "webhookEndpoints.listDeliveries",
      method: "get",
      path: `${ONE}/deliveries`,
      ...READ,
      summary: "List an endpoint's deliveries",
      description: "What was sent there in the last 30 days and how it went, newest first.",
      params: OneEndpoint,
      query: z.strictObject(LIST_QUERY),
      returns: WebhookDeliveryList,
    },
    async (ctx, { params, query }) =>
      showPage(
        await listWebhookDeliveries(
          ctx,
          params.webhookEndpointId,
          toPageRequest("webhookDelivery", query),
        ),
      ),
  ),

  endpoint(
    {
      id: "webhookDeliveries.retry",
      method: "post",
      path: "/v1/webhook-deliveries/{webhookDeliveryId}/retry",
      ...WRITE,
      summary: "Send a delivery again",
      description:
        "At once, whatever became of it before: the same event under the same id, with a schedule of its own.",
      params: OneDelivery,
      status: 202,
      returns: WebhookDelivery,
    },
    (ctx, { params }) => retryWebhookDelivery(ctx, params.webhookDeliveryId),
  ),
];
