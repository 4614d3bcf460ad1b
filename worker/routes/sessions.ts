/** Sessions: tokens for athletes' own devices, from a server or from a listed page. */
import * as z from "zod";
import { AthleteCreate } from "../../engine/athlete/profile.ts";
import { ID_FORM } from "../core/ids.ts";
import { SCOPES_OF_KIND, type Scope } from "../core/scopes.ts";
import { MAX_SESSION_SECONDS } from "../core/session-token.ts";
import { endpoint } from "../http/endpoint.ts";
import { createSession, createWidgetSession, revokeSession } from "../services/sessions.ts";

const TAG = "Sessions";

const SessionScope = z
  .enum(SCOPES_OF_KIND.session as [Scope, ...Scope[]])
  .meta({ id: "SessionScope", description: "What a session may do" });

const SessionCreate = z
  .strictObject({
    athleteId: z.string().regex(ID_FORM).optional().meta({ description: "An athlete that exists" }),
    /** Made if its external id is new. */
    athlete: AthleteCreate.optional(),
    scopes: z
      .array(SessionScope)
      .min(1)
      .optional()
      .meta({ description: "All that a session of this key can have, if left out" }),
    ttlSeconds: z
      .int()
      .min(60)
      .max(MAX_SESSION_SECONDS)
      .default(900)
      .meta({ description: "How long the token is good", example: 900 }),
    origin: z.string().max(255).optional().meta({
      description: "Binds the token to one listed origin",
      example: "https://app.example.com",
    }),
  })
  .refine(({ athleteId, athlete }) => (athleteId === undefined) !== (athlete === undefined), {
    path: ["athleteId"],
    message: "Send either athleteId or athlete",
  })
  .meta({
    id: "SessionCreate",
    description: "For whom, for what and for how long",
    example: { athlete: { externalId: "u_1042" }, ttlSeconds: 900 },
  });

const Session = z
  .object({
    id: z.string().meta({ description: "Id of the session" }),
    object: z.literal("session"),
    token: z.string().meta({ description: "Bearer token for the athlete's device" }),
    athleteId: z.string().meta({ description: "The athlete that it stands for" }),
    scopes: z.array(SessionScope),
    origin: z
      .string()
      .nullable()
      .meta({ description: "The only origin that may use it, if bound" }),
    expiresAt: z.iso.datetime(),
  })
  .meta({
    id: "Session",
    description: "A short-lived credential of one athlete",
    example: {
      id: "ses_01kag9p5x8e0hs4vb9j6z8t3yq",
      object: "session",
      token: "lw_ses.eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.…",
      athleteId: "ath_01kag9p5x8e0hs4vb9j6z8t3yq",
      scopes: ["athletes:read", "athletes:write"],
      origin: null,
      expiresAt: "2026-11-21T09:15:00.000Z",
    },
  });

const WidgetSessionCreate = z
  .strictObject({
    visitorId: z
      .string()
      .regex(/^[A-Za-z0-9_-]{22,128}$/, "22 to 128 characters of A-Z a-z 0-9 _ -")
      .meta({ description: "At least 128 random bits that only this visitor's browser knows" }),
  })
  .meta({
    id: "WidgetSessionCreate",
    description: "Which visitor",
    example: { visitorId: "q8Rk2TzW5vN0cB7yJ4mXhg" },
  });

export const sessionEndpoints = [
  endpoint(
    {
      id: "sessions.create",
      method: "post",
      path: "/v1/sessions",
      tag: TAG,
      scope: "sessions:write",
      summary: "Open a session for an athlete",
      description:
        "Gives a token that an athlete's own device can use for an hour at most. Its scopes never go beyond those of the key that opens it.",
      body: SessionCreate,
      status: 201,
      returns: Session,
    },
    (ctx, { body }) => createSession(ctx, body),
  ),

  endpoint(
    {
      id: "sessions.revoke",
      method: "delete",
      path: "/v1/sessions/{sessionId}",
      tag: TAG,
      scope: "sessions:write",
      summary: "Revoke a session",
      description: "Ends a session before its time: here at once, elsewhere within a minute.",
      params: z.object({
        sessionId: z
          .string()
          .meta({ description: "Id of the session", example: "ses_01kag9p5x8e0hs4vb9j6z8t3yq" }),
      }),
      status: 204,
    },
    (ctx, { params }) => revokeSession(ctx, params.sessionId) as Promise<undefined>,
  ),

  endpoint(
    {
      id: "widgetSessions.create",
      method: "post",
      path: "/v1/widget-sessions",
      tag: TAG,
      scope: "widget_sessions:write",
      credentials: ["publishable"],
      summary: "Open a session for a visitor",
      description:
        "For the widget, with a publishable key and from a listed origin. The visitor is an anonymous athlete; the token works from that origin alone.",
      body: WidgetSessionCreate,
      status: 201,
      returns: Session,
    },
    (ctx, { body }) => createWidgetSession(ctx, body.visitorId),
  ),
];
