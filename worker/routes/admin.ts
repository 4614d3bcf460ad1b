/** What operators of the platform do; not part of the public document. */
import * as z from "zod";
import { plainText } from "../../engine/text.ts";
import { MODES } from "../core/api-key.ts";
import { tenantId } from "../core/tenant.ts";
import { endpoint } from "../http/endpoint.ts";
import { LIST_QUERY, listOf, showPage, toPageRequest } from "../http/list.ts";
import { issueApiKey, listApiKeys, revokeApiKey } from "../services/api-keys.ts";
import {
  createOrganization,
  getOrganization,
  issueOrganizationKey,
  listOrganizations,
  updateOrganization,
} from "../services/organizations.ts";
import { ApiKey, ApiKeyCreate, ApiKeyList, NewApiKey, OneApiKey } from "./api-keys.ts";
import { Organization, OrganizationCreate, Status } from "./organizations.ts";

const forOperators = {
  tag: "Admin",
  scope: "platform:admin",
  credentials: ["operator"],
  internal: true,
} as const;
const ONE = "/admin/organizations/{organizationId}";

const OneOrganization = z.object({
  organizationId: z
    .string()
    .meta({ description: "Id of the organisation", example: "org_01kag9p5x8e0hs4vb9j6z8t3yq" }),
});

const summaryExample = {
  id: "org_01kag9p5x8e0hs4vb9j6z8t3yq",
  object: "organization",
  name: "Example Gym",
  status: "active",
  createdAt: "2026-11-21T09:00:00.000Z",
};
const OrganizationSummary = Organization.pick({
  id: true,
  object: true,
  name: true,
  status: true,
  createdAt: true,
}).meta({
  id: "OrganizationSummary",
  description: "An organisation in a list",
  example: summaryExample,
});

export const adminEndpoints = [
  endpoint(
    {
      ...forOperators,
      id: "admin.organizations.create",
      method: "post",
      path: "/admin/organizations",
      summary: "Create an organisation",
      description: "Sets up a partner. It has no keys yet.",
      body: OrganizationCreate,
      status: 201,
      returns: Organization,
      versioned: true,
    },
    (ctx, { body }) => createOrganization(ctx, body),
  ),

  endpoint(
    {
      ...forOperators,
      id: "admin.organizations.list",
      method: "get",
      path: "/admin/organizations",
      summary: "List organisations",
      description: "Every organisation, newest first.",
      query: z.strictObject(LIST_QUERY),
      returns: listOf(OrganizationSummary, "OrganizationList", summaryExample),
    },
    async (ctx, { query }) =>
      showPage(await listOrganizations(ctx, toPageRequest("organization", query))),
  ),

  endpoint(
    {
      ...forOperators,
      id: "admin.organizations.get",
      method: "get",
      path: ONE,
      summary: "Read an organisation",
      description: "One organisation with its settings.",
      params: OneOrganization,
      returns: Organization,
      versioned: true,
    },
    (ctx, { params }) => getOrganization(ctx, tenantId(params.organizationId, "live")),
  ),

  endpoint(
    {
      ...forOperators,
      id: "admin.organizations.setStatus",
      method: "patch",
      path: ONE,
      summary: "Suspend or reactivate an organisation",
      description: "A suspended organisation keeps its data; its credentials answer 403.",
      params: OneOrganization,
      body: z.strictObject({ status: Status }).meta({
        id: "OrganizationStatusPatch",
        description: "The status to set",
        example: { status: "suspended" },
      }),
      returns: Organization,
      versioned: true,
    },
    (ctx, { params, body }) =>
      updateOrganization(ctx, body, tenantId(params.organizationId, "live")),
  ),

  endpoint(
    {
      ...forOperators,
      id: "admin.organizations.createKey",
      method: "post",
      path: `${ONE}/api-keys`,
      summary: "Create a key for an organisation",
      description: "The first key of a partner, in either mode; shown once.",
      params: OneOrganization,
      body: ApiKeyCreate.extend({
        mode: z.enum(MODES).meta({ description: "Live or test", example: "test" }),
      }).meta({
        id: "OrganizationKeyCreate",
        description: "A key and its mode",
        example: { name: "Backend", mode: "test" },
      }),
      status: 201,
      returns: NewApiKey,
      versioned: true,
    },
    (ctx, { params, body }) => issueOrganizationKey(ctx, params.organizationId, body),
  ),

  endpoint(
    {
      ...forOperators,
      id: "admin.apiKeys.create",
      method: "post",
      path: "/admin/api-keys",
      summary: "Create an operator key",
      description: "A key of one operator's own, so that it can be revoked alone; shown once.",
      body: z
        .strictObject({
          name: plainText(80).meta({ description: "Whose key it is", example: "Night shift" }),
        })
        .meta({
          id: "OperatorKeyCreate",
          description: "A new operator key",
          example: { name: "Night shift" },
        }),
      status: 201,
      returns: NewApiKey,
      versioned: true,
    },
    (ctx, { body }) => issueApiKey(ctx, ctx.tenant, { ...body, kind: "operator" }),
  ),

  endpoint(
    {
      ...forOperators,
      id: "admin.apiKeys.list",
      method: "get",
      path: "/admin/api-keys",
      summary: "List operator keys",
      description: "Every operator key, newest first.",
      query: z.strictObject(LIST_QUERY),
      returns: ApiKeyList,
    },
    async (ctx, { query }) => showPage(await listApiKeys(ctx, toPageRequest("apiKey", query))),
  ),

  endpoint(
    {
      ...forOperators,
      id: "admin.apiKeys.revoke",
      method: "delete",
      path: "/admin/api-keys/{apiKeyId}",
      summary: "Revoke an operator key",
      description: "Ends an operator key: here at once, elsewhere within a minute.",
      params: OneApiKey,
      returns: ApiKey,
      versioned: true,
    },
    (ctx, { params }) => revokeApiKey(ctx, params.apiKeyId),
  ),
];
