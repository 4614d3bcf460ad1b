/** API keys of an organisation. */
import * as z from "zod";
import { plainText } from "../../engine/text.ts";
import { KEY_KINDS } from "../core/api-key.ts";
import { ALL_SCOPES } from "../core/scopes.ts";
import { endpoint } from "../http/endpoint.ts";
import { LIST_QUERY, exampleOf, listOf, showPage, toPageRequest } from "../http/list.ts";
import { createApiKey, listApiKeys, revokeApiKey, rollApiKey } from "../services/api-keys.ts";

const TAG = "API keys";
const ONE = "/v1/api-keys/{apiKeyId}";
const MAX_GRACE_SECONDS = 7 * 24 * 60 * 60;

const Scope = z.enum(ALL_SCOPES).meta({ id: "Scope", description: "Something a key may do" });

export const ApiKeyCreate = z
  .strictObject({
    name: plainText(80).meta({ description: "What the key is for", example: "Backend" }),
    kind: z
      .enum(["secret", "publishable"])
      .default("secret")
      .meta({ description: "For a server, or for pages of listed origins" }),
    scopes: z
      .array(Scope)
      .min(1)
      .optional()
      .meta({ description: "All that the calling key can pass on, if left out" }),
  })
  .meta({
    id: "ApiKeyCreate",
    description: "A new key, in the mode of the key that asks for it",
    example: { name: "Backend", scopes: ["athletes:read", "athletes:write"] },
  });

const fields = {
  id: z.string().meta({ description: "Id of the key, which is not the key" }),
  object: z.literal("api_key"),
  kind: z.enum(KEY_KINDS).meta({ description: "Where the key may be used" }),
  name: z.string().meta({ description: "What the key is for" }),
  scopes: z.array(Scope),
  lastFour: z.string().meta({ description: "The last four characters" }),
  apiVersion: z.string().meta({ description: "The version of the API it was born with" }),
  livemode: z.boolean().meta({ description: "False for a test key" }),
  version: z.int().meta({ description: "Counts the changes; also the ETag" }),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime().nullable().meta({ description: "When its grace ends, once rolled" }),
  revokedAt: z.iso.datetime().nullable().meta({ description: "When it was revoked" }),
};
const example = {
  id: "key_01kag9p5x8e0hs4vb9j6z8t3yq",
  object: "api_key",
  kind: "secret",
  name: "Backend",
  scopes: ["athletes:read", "athletes:write"],
  lastFour: "kT3x",
  apiVersion: "2026-11-20",
  livemode: false,
  version: 1,
  createdAt: "2026-11-21T09:00:00.000Z",
  expiresAt: null,
  revokedAt: null,
};

export const ApiKey = z
  .object(fields)
  .meta({ id: "ApiKey", description: "A key, as far as it can be shown again", example });

export const NewApiKey = z
  .object({ ...fields, key: z.string().meta({ description: "The key. It is shown this once." }) })
  .meta({
    id: "NewApiKey",
    description: "A key just made, with the key itself",
    example: { ...example, key: "lw_sk_test_…" },
  });

export const ApiKeyList = listOf(ApiKey, "ApiKeyList", exampleOf(ApiKey));

export const OneApiKey = z.object({
  apiKeyId: z
    .string()
    .meta({ description: "Id of the key", example: "key_01kag9p5x8e0hs4vb9j6z8t3yq" }),
});

export const apiKeyEndpoints = [
  endpoint(
    {
      id: "apiKeys.list",
      method: "get",
      path: "/v1/api-keys",
      tag: TAG,
      scope: "keys:read",
      summary: "List API keys",
      description: "The keys of your organisation in the mode of the calling key, newest first.",
      query: z.strictObject(LIST_QUERY),
      returns: ApiKeyList,
    },
    async (ctx, { query }) => showPage(await listApiKeys(ctx, toPageRequest("apiKey", query))),
  ),

  endpoint(
    {
      id: "apiKeys.create",
      method: "post",
      path: "/v1/api-keys",
      tag: TAG,
      scope: "keys:write",
      summary: "Create an API key",
      description: "Makes a key and shows it once. A key passes on only scopes that it holds.",
      body: ApiKeyCreate,
      status: 201,
      returns: NewApiKey,
      versioned: true,
    },
    (ctx, { body }) => createApiKey(ctx, body),
  ),

  endpoint(
    {
      id: "apiKeys.roll",
      method: "post",
      path: `${ONE}/roll`,
      tag: TAG,
      scope: "keys:write",
      summary: "Roll an API key",
      description:
        "Makes a successor with the same name and scopes. The old key works on for `graceSeconds`; with 0 it ends at once, and its sessions with it.",
      params: OneApiKey,
      body: z
        .strictObject({
          graceSeconds: z
            .int()
            .min(0)
            .max(MAX_GRACE_SECONDS)
            .default(86_400)
            .meta({ description: "How long the old key still works", example: 3600 }),
        })
        .meta({
          id: "ApiKeyRoll",
          description: "How long the old key stays",
          example: { graceSeconds: 3600 },
        }),
      status: 201,
      returns: NewApiKey,
      versioned: true,
    },
    (ctx, { params, body }) => rollApiKey(ctx, params.apiKeyId, body.graceSeconds),
  ),

  endpoint(
    {
      id: "apiKeys.revoke",
      method: "delete",
      path: ONE,
      tag: TAG,
      scope: "keys:write",
      summary: "Revoke an API key",
      description:
        "Ends a key and every session opened with it: here at once, elsewhere within a minute.",
      params: OneApiKey,
      returns: ApiKey,
      versioned: true,
    },
    (ctx, { params }) => revokeApiKey(ctx, params.apiKeyId),
  ),
];
