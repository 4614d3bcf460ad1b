/** The caller's own organisation, and its audit log. */
import * as z from "zod";
import { ADAPTATIONS } from "../core/log-words.ts";
import { ID_FORM } from "../core/ids.ts";
import { plainText } from "../../engine/text.ts";
import { endpoint } from "../http/endpoint.ts";
import { LIST_QUERY, listOf, showPage, toPageRequest } from "../http/list.ts";
import { listAuditEvents } from "../services/audit.ts";
import { getOrganization, updateOrganization } from "../services/organizations.ts";

const TAG = "Organization";

/** Exactly what a browser sends as `Origin`; plain http only for a developer's own machine. */
function isOrigin(text: string) {
  try {
    const { origin, protocol, hostname } = new URL(text);
    const isLocal = hostname === "localhost" || hostname === "127.0.0.1";
    return origin === text && (protocol === "https:" || (protocol === "http:" && isLocal));
  } catch {
    return false;
  }
}

const capUsd = (period: string) =>
  z
    .number()
    .min(0)
    .max(100_000)
    .multipleOf(0.01)
    .meta({ description: `US dollars a UTC ${period}; 0 asks no paid model`, example: 10 });
const CAPS = { dayUsd: capUsd("day"), monthUsd: capUsd("month") };
const DEFAULT_CAPS = { dayUsd: 10, monthUsd: 50 };
const SpendCaps = z.strictObject(CAPS).meta({
  id: "SpendCaps",
  description: "What models may cost, both modes together; beyond it the engine answers",
  example: DEFAULT_CAPS,
});

const settings = {
  name: plainText(120).meta({ description: "Name of the organisation", example: "Example Gym" }),
  allowedOrigins: z
    .array(z.string().max(255).refine(isOrigin, "an origin such as https://app.example.com"))
    .max(50)
    .refine((origins) => new Set(origins).size === origins.length, "each origin once")
    .meta({
      description: "Pages that may use sessions and publishable keys",
      example: ["https://app.example.com"],
    }),
  defaultCoach: z
    .string()
    .regex(/^[a-z][a-z0-9_]{1,31}$/)
    .meta({ description: "Persona for athletes who chose none", example: "max" }),
  conversationDays: z.int().min(1).max(3650).meta({
    description: "So many days after its last message a conversation is kept; holds for new ones",
    example: 30,
  }),
  adaptation: z.enum(ADAPTATIONS).meta({
    id: "Adaptation",
    description:
      "Whether changes that the engine finds in an athlete's logs wait for a yes, or are made at once",
  }),
};

export const OrganizationCreate = z
  .strictObject({
    name: settings.name,
    allowedOrigins: settings.allowedOrigins.default([]),
    defaultCoach: settings.defaultCoach.default("max"),
    conversationDays: settings.conversationDays.default(30),
    adaptation: settings.adaptation.default("propose"),
    spendCaps: SpendCaps.default(DEFAULT_CAPS),
  })
  .meta({
    id: "OrganizationCreate",
    description: "A new organisation",
    example: { name: "Example Gym", allowedOrigins: ["https://app.example.com"] },
  });

const OrganizationUpdate = z
  .strictObject({
    ...settings,
    spendCaps: z
      .strictObject(CAPS)
      .partial()
      .meta({
        id: "SpendCapsUpdate",
        description: "The caps to change",
        example: { dayUsd: 5 },
      }),
  })
  .partial()
  .meta({
    id: "OrganizationUpdate",
    description: "The settings to change",
    example: { allowedOrigins: ["https://app.example.com"] },
  });

export const Status = z
  .enum(["active", "suspended"])
  .meta({ id: "OrganizationStatus", description: "Whether its keys work" });

export const Organization = z
  .object({
    id: z.string().meta({ description: "Id of the organisation" }),
    object: z.literal("organization"),
    status: Status,
    ...settings,
    spendCaps: SpendCaps,
    version: z.int().meta({ description: "Counts the changes; also the ETag" }),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({
    id: "Organization",
    description: "A partner of ours",
    example: {
      id: "org_01kag9p5x8e0hs4vb9j6z8t3yq",
      object: "organization",
      status: "active",
      name: "Example Gym",
      allowedOrigins: ["https://app.example.com"],
      defaultCoach: "max",
      conversationDays: 30,
      adaptation: "propose",
      spendCaps: DEFAULT_CAPS,
      version: 1,
      createdAt: "2026-11-21T09:00:00.000Z",
      updatedAt: "2026-11-21T09:00:00.000Z",
    },
  });

const auditExample = {
  id: "aud_01kag9p5x8e0hs4vb9j6z8t3yq",
  object: "audit_event",
  at: "2026-11-21T09:00:00.000Z",
  actor: { kind: "secret", id: "key_01kag9p5x8e0hs4vb9j6z8t3yq" },
  action: "athlete.updated",
  subjectId: "ath_01kag9p5x8e0hs4vb9j6z8t3yq",
  subjectVersion: 2,
  requestId: "req_01kag9p5x8e0hs4vb9j6z8t3yq",
  changed: ["weightKg"],
};
const AuditEvent = z
  .object({
    id: z.string().meta({ description: "Id of the entry" }),
    object: z.literal("audit_event"),
    at: z.iso.datetime(),
    actor: z
      .object({
        kind: z.string().meta({ description: "Kind of credential" }),
        id: z.string().meta({ description: "Id of the key or session" }),
      })
      .meta({ id: "AuditActor", description: "Who did it" }),
    action: z.string().meta({ description: "What was done" }),
    subjectId: z.string().meta({ description: "To what" }),
    subjectVersion: z.int().meta({ description: "Its version afterwards" }),
    requestId: z.string().meta({ description: "In which request" }),
    changed: z.array(z.string()).meta({ description: "Names of the changed fields, never values" }),
  })
  .meta({ id: "AuditEvent", description: "One write", example: auditExample });

export const organizationEndpoints = [
  endpoint(
    {
      id: "organization.get",
      method: "get",
      path: "/v1/organization",
      tag: TAG,
      scope: "organization:read",
      summary: "Read your organisation",
      description: "The settings that both modes of your organisation share.",
      returns: Organization,
      versioned: true,
    },
    (ctx) => getOrganization(ctx),
  ),

  endpoint(
    {
      id: "organization.update",
      method: "patch",
      path: "/v1/organization",
      tag: TAG,
      scope: "organization:write",
      summary: "Change your organisation",
      description: "Changes the settings that are sent. Origins are compared letter by letter.",
      body: OrganizationUpdate,
      returns: Organization,
      versioned: true,
    },
    (ctx, { body }) => updateOrganization(ctx, body),
  ),

  endpoint(
    {
      id: "auditEvents.list",
      method: "get",
      path: "/v1/audit-events",
      tag: TAG,
      scope: "audit:read",
      summary: "List audit events",
      description: "Every write of your organisation, newest first, with ids and field names only.",
      query: z.strictObject({
        ...LIST_QUERY,
        subjectId: z
          .string()
          .regex(ID_FORM)
          .optional()
          .meta({ description: "Only what happened to this" }),
      }),
      returns: listOf(AuditEvent, "AuditEventList", auditExample),
    },
    async (ctx, { query }) =>
      showPage(
        await listAuditEvents(ctx, {
          ...toPageRequest("audit", query),
          subjectId: query.subjectId ?? null,
        }),
      ),
  ),
];
