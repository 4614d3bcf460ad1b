/** What is written about webhooks holds for every event there is. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildDocument } from "../../scripts/lib/openapi.ts";
import { inRepo } from "../../scripts/lib/repo.ts";
import { EVENT_TYPES } from "../../worker/core/events.ts";
import { MAX_ATTEMPTS } from "../../worker/webhooks/schedule.ts";
import { endpoints } from "../../worker/routes/endpoints.ts";
import { WebhookEvent } from "../../worker/routes/event-parts.ts";

type Told = {
  post: {
    security: unknown[];
    parameters: { $ref: string }[];
    requestBody: { content: Record<string, { schema: object; example: { type: string } }> };
  };
};
const document = (dialect: "3.1" | "3.0") =>
  buildDocument(endpoints, { baseUrl: "https://api.liftwright.example", dialect });

test("the OpenAPI document tells of every event, with an example that its schema takes", () => {
  const { webhooks, components } = document("3.1");
  const told = Object.values(webhooks as Record<string, Told>);
  const types = told.map(({ post }) => {
    const { schema, example } = post.requestBody.content["application/json"]!;
    expect(schema).toEqual({ $ref: "#/components/schemas/WebhookEvent" });
    expect(WebhookEvent.parse(example)).toEqual(example);
    expect(post.security).toEqual([]);
    for (const { $ref } of post.parameters) {
      expect(components.parameters).toHaveProperty([$ref.split("/").at(-1)!]);
    }
    return example.type;
  });
  expect(types).toEqual(EVENT_TYPES);
});

test("OpenAPI 3.0, which knows no webhooks, is spared them", () => {
  const { webhooks, components } = document("3.0");
  expect(webhooks).toBeUndefined();
  expect(components.schemas).not.toHaveProperty("WebhookEvent");
  expect(components.parameters).not.toHaveProperty("webhook-id");
});

test("the page names every event and every attempt", () => {
  const page = readFileSync(inRepo("docs/webhooks.md"), "utf8");
  expect(EVENT_TYPES.filter((type) => !page.includes(`\`${type}\``))).toEqual([]);
  const attempts = page.split("\n").find((line) => line.startsWith("| attempt"))!;
  expect(attempts.split("|").filter((cell) => /^ +\d+ +$/.test(cell))).toHaveLength(MAX_ATTEMPTS);
});
