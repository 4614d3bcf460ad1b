/** Schemas of webhook endpoints and deliveries, as partners send and see them. */
import * as z from "zod";
import { plainText } from "../../engine/text.ts";
import { DELIVERY_ERROR_CODES } from "../core/delivery-errors.ts";
import { DELIVERY_STATUSES, EVENT_TYPES } from "../core/events.ts";
import { exampleOf, listOf } from "../http/list.ts";
import { EVENT_ID, EventType } from "./event-parts.ts";

const ENDPOINT_ID = "whe_01kag9p5x8e0hs4vb9j6z8t3yq";
const DELIVERY_ID = "whd_01kag9p5x8e0hs4vb9j6z8t3yq";

const url = z.string().min(1).max(2000).meta({
  description: "Where to send: https on port 443, under a name that public DNS knows",
  example: "https://hooks.example.com/liftwright",
});
const description = plainText(200)
  .nullable()
  .meta({ description: "What it is for", example: "Production" });
const eventTypes = z
  .array(EventType)
  .min(1)
  .max(EVENT_TYPES.length)
  .nullable()
  .meta({ description: "What it wants to hear of; `null` for everything" });

export const WebhookEndpointCreate = z
  .strictObject({
    url,
    description: description.default(null),
    eventTypes: eventTypes.default(null),
  })
  .meta({
    id: "WebhookEndpointCreate",
    description: "Where to send events, in the mode of the key that asks for it",
    example: {
      url: "https://hooks.example.com/liftwright",
      eventTypes: ["program.created", "job.failed"],
    },
  });

export const WebhookEndpointUpdate = z
  .strictObject({
    url: url.optional(),
    description: description.optional(),
    eventTypes: eventTypes.optional(),
    status: z
      .enum(["enabled", "disabled"])
      .optional()
      .meta({ description: "`disabled` hears of nothing; `enabled` begins anew" }),
  })
  .meta({
    id: "WebhookEndpointUpdate",
    description: "The facts to change",
    example: { status: "enabled" },
  });

export const WebhookSecretRotation = z
  .strictObject({
    graceSeconds: z
      .int()
      .min(0)
      .max(7 * 24 * 60 * 60)
      .default(86_400)
      .meta({ description: "How long messages also bear the old signature", example: 3600 }),
  })
  .meta({
    id: "WebhookSecretRotation",
    description: "How long the old secret stays",
    example: { graceSeconds: 3600 },
  });

export const WebhookTest = z
  .strictObject({
    type: EventType.default("program.created"),
  })
  .meta({
    id: "WebhookTest",
    description: "Which event to send an example of",
    example: { type: "program.created" },
  });

const endpointFields = {
  id: z.string().meta({ description: "Id of the endpoint" }),
  object: z.literal("webhook_endpoint"),
  url: z.string().meta({ description: "Where events are sent" }),
  description: z.string().nullable().meta({ description: "What it is for" }),
  eventTypes: z.array(EventType).nullable().meta({ description: "`null` for everything" }),
  status: z.enum(["enabled", "disabled"]).meta({ description: "Whether anything is sent" }),
  disabledReason: z.enum(["gone", "failing"]).nullable().meta({
    description: "Why we disabled it: it answered 410, or failed for five days",
  }),
  previousSecretUntil: z.iso
    .datetime()
    .nullable()
    .meta({ description: "Until when messages also bear the signature of the secret before" }),
  failingSince: z.iso
    .datetime()
    .nullable()
    .meta({ description: "Since when every attempt has failed" }),
  livemode: z.boolean().meta({ description: "False in test mode" }),
  version: z.int().meta({ description: "Counts the changes; also the ETag" }),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
};
const endpointExample = {
  id: ENDPOINT_ID,
  object: "webhook_endpoint",
  url: "https://hooks.example.com/liftwright",
  description: "Production",
  eventTypes: ["program.created", "job.failed"],
  status: "enabled",
  disabledReason: null,
  previousSecretUntil: null,
  failingSince: null,
  livemode: false,
  version: 1,
  createdAt: "2026-11-21T09:00:00.000Z",
  updatedAt: "2026-11-21T09:00:00.000Z",
};

export const WebhookEndpoint = z.object(endpointFields).meta({
  id: "WebhookEndpoint",
  description: "Where events are sent, without its secret",
  example: endpointExample,
});
export const NewWebhookEndpoint = z
  .object({
    ...endpointFields,
    secret: z.string().meta({ description: "What messages are signed with. Shown this once." }),
  })
  .meta({
    id: "NewWebhookEndpoint",
    description: "An endpoint with a secret just made",
    example: { ...endpointExample, secret: "whsec_…" },
  });
export const WebhookEndpointList = listOf(
  WebhookEndpoint,
  "WebhookEndpointList",
  exampleOf(WebhookEndpoint),
);

export const WebhookDelivery = z
  .object({
    id: z.string().meta({ description: "Id of the delivery" }),
    object: z.literal("webhook_delivery"),
    endpointId: z.string().meta({ description: "Where it goes" }),
    eventId: z.string().meta({ description: "What it tells of; also the `webhook-id` it bears" }),
    status: z.enum(DELIVERY_STATUSES).meta({ description: "`pending` while it is being tried" }),
    attempts: z.int().meta({ description: "How often it was tried" }),
    nextAttemptAt: z.iso.datetime().nullable().meta({ description: "When it is tried next" }),
    lastAttempt: z
      .object({
        at: z.iso.datetime(),
        status: z.int().nullable().meta({ description: "What the receiver answered with" }),
        error: z.enum(DELIVERY_ERROR_CODES).nullable().meta({ description: "Why it failed" }),
        ms: z.int().nullable().meta({ description: "How long it took" }),
      })
      .nullable()
      .meta({ id: "WebhookAttempt", description: "How the last attempt went" }),
    createdAt: z.iso.datetime(),
  })
  .meta({
    id: "WebhookDelivery",
    description: "One event on its way to one endpoint",
    example: {
      id: DELIVERY_ID,
      object: "webhook_delivery",
      endpointId: ENDPOINT_ID,
      eventId: EVENT_ID,
      status: "pending",
      attempts: 1,
      nextAttemptAt: "2026-11-21T09:00:05.000Z",
      lastAttempt: { at: "2026-11-21T09:00:00.000Z", status: 500, error: "refused", ms: 84 },
      createdAt: "2026-11-21T09:00:00.000Z",
    },
  });
export const WebhookDeliveryList = listOf(
  WebhookDelivery,
  "WebhookDeliveryList",
  exampleOf(WebhookDelivery),
);

export const OneEndpoint = z.object({
  webhookEndpointId: z.string().meta({ description: "Id of the endpoint", example: ENDPOINT_ID }),
});
export const OneDelivery = z.object({
  webhookDeliveryId: z.string().meta({ description: "Id of the delivery", example: DELIVERY_ID }),
});
