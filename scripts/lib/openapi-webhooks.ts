/** What the OpenAPI document says of webhooks: one entry an event, each with an example. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { EVENTS, EVENT_TYPES, type EventType } from "../../worker/core/events.ts";
import { WebhookEvent, eventExample } from "../../worker/routes/event-parts.ts";

const header = (name: string, description: string, example: string) => ({
  name,
  in: "header",
  required: true,
  description,
  schema: { type: "string" },
  example,
});

export const WEBHOOK_HEADERS = {
  "webhook-id": header(
    "webhook-id",
    "Id of the event, the same at every attempt: deduplicate by it",
    "evt_01kag9p5x8e0hs4vb9j6z8t3yq",
  ),
  "webhook-timestamp": header("webhook-timestamp", "Unix seconds of the attempt", "1795251600"),
  "webhook-signature": header(
    "webhook-signature",
    "`v1,` and a signature in base64; two, parted by a space, while a secret rotates",
    "v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=",
  ),
};

const TAKEN_OR_NOT =
  "2xx within 15 seconds means taken. Anything else is tried again, but for 410, which disables the endpoint.";

const operationIdOf = (type: EventType) =>
  `webhooks.${type.replaceAll(/[._](\w)/g, (_, letter: string) => letter.toUpperCase())}`;

/** OpenAPI 3.0 knows no webhooks: ask for the 3.1 document alone. */
export function registerWebhooks({ openAPIRegistry }: OpenAPIHono) {
  for (const type of EVENT_TYPES) {
    openAPIRegistry.registerWebhook({
      operationId: operationIdOf(type),
      method: "post",
      // As the names of paths; the type in the message keeps its own.
      path: type.replaceAll("_", "-"),
      tags: ["Webhooks"],
      summary: `When ${type} happens`,
      description: EVENTS[type],
      security: [],
      parameters: Object.keys(WEBHOOK_HEADERS).map((name) => ({
        $ref: `#/components/parameters/${name}`,
      })),
      request: {
        body: {
          required: true,
          content: { "application/json": { schema: WebhookEvent, example: eventExample(type) } },
        },
      },
      responses: { default: { description: TAKEN_OR_NOT } },
    });
  }
}
