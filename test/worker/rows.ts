/** Rows for tests: complete, unlike any other test's, and easy to vary. */
import { NO_CONSENTS } from "../../engine/athlete/consents.ts";
import { DEFAULT_PREFERENCES } from "../../engine/athlete/preferences.ts";
import { randomBytes, toHex } from "../../worker/core/crypto.ts";
import { type IdKind, makeId } from "../../worker/core/ids.ts";
import { type TenantId, tenantId } from "../../worker/core/tenant.ts";
import type {
  ApiKeyRow,
  AthleteRow,
  AuditEntry,
  ExerciseRow,
  InteractionRow,
  KeptAnswerRow,
  Organization,
  SessionRow,
} from "../../worker/store/port.ts";

export const NOW = Date.UTC(2026, 10, 21, 9);
export const newId = (kind: IdKind) => makeId(kind, NOW, randomBytes(16));
export const newTenant = (): TenantId => tenantId(newId("organization"), "live");

export const stamps = { version: 1, createdAt: NOW, updatedAt: NOW };

export const anAudit = (over: Partial<AuditEntry> = {}): AuditEntry => ({
  id: newId("audit"),
  at: NOW,
  actorKind: "secret",
  actorId: "key_test",
  action: "test.done",
  requestId: newId("request"),
  changed: ["name"],
  ...over,
});

export const anAthlete = (over: Partial<AthleteRow> = {}): AthleteRow => ({
  tenantId: "" as TenantId,
  id: newId("athlete"),
  externalId: newId("request"),
  name: "Maya — “the bar”",
  locale: "en",
  timezone: "UTC",
  units: "metric",
  tier: "free",
  birthYear: null,
  sex: null,
  heightMm: 1712,
  weightG: 64_500,
  anonymous: false,
  preferences: DEFAULT_PREFERENCES,
  consents: NO_CONSENTS,
  deletedAt: null,
  ...stamps,
  ...over,
});

export const anApiKey = (over: Partial<ApiKeyRow> = {}): ApiKeyRow => ({
  tenantId: "" as TenantId,
  id: newId("apiKey"),
  kind: "secret",
  name: "Backend",
  hash: toHex(randomBytes(32)),
  lastFour: "abcd",
  scopes: ["athletes:read"],
  apiVersion: "2026-11-20",
  expiresAt: null,
  revokedAt: null,
  ...stamps,
  ...over,
});

export const aSession = (over: Partial<SessionRow> = {}): SessionRow => ({
  tenantId: "" as TenantId,
  id: newId("session"),
  athleteId: "",
  keyId: "",
  scopes: ["athletes:read"],
  origin: null,
  expiresAt: NOW + 900_000,
  revokedAt: null,
  ...stamps,
  ...over,
});

export const anExercise = (over: Partial<ExerciseRow> = {}): ExerciseRow => ({
  tenantId: "" as TenantId,
  id: newId("exercise"),
  data: {
    name: "Yellow machine squat",
    basedOn: "hack_squat_machine",
    aliases: ["yellow squat"],
    equipment: null,
    cues: null,
    notes: "The machine beside the window — “old”",
  },
  deletedAt: null,
  ...stamps,
  ...over,
});

export const anOrganization = (over: Partial<Organization> = {}): Organization => ({
  id: newId("organization"),
  name: "Example Gym",
  status: "active",
  defaultCoach: "max",
  conversationDays: 30,
  adaptation: null,
  allowedOrigins: [],
  dayCapMicros: 10_000_000,
  monthCapMicros: 50_000_000,
  ...stamps,
  ...over,
});

export const anInteraction = (over: Partial<InteractionRow> = {}): InteractionRow => ({
  tenantId: "" as TenantId,
  id: newId("interaction"),
  requestId: newId("request"),
  athleteId: null,
  operation: "workouts.generate",
  skill: "workout",
  promptVersion: "workout@1",
  kind: "answer",
  source: "claude",
  model: "claude-haiku",
  providerModel: "claude-haiku-5-5-20261001",
  providerRequestId: "req_provider",
  outcome: "done",
  inputTokens: 900,
  cacheReadTokens: 2_000,
  cacheWriteTokens: 30,
  outputTokens: 400,
  costMicros: 314,
  isEstimated: false,
  refunded: false,
  contextCached: false,
  firstTokenMs: 310,
  totalMs: 1_900,
  createdAt: NOW,
  ...over,
});

/** An answer of the engine, as it is booked when no model was asked. */
export const aFallback = (over: Partial<InteractionRow> = {}) =>
  anInteraction({
    kind: "fallback",
    source: "engine",
    model: null,
    providerModel: null,
    providerRequestId: null,
    outcome: "budget",
    inputTokens: 0,
    cacheReadTokens: 0,
    cacheWriteTokens: 0,
    outputTokens: 0,
    costMicros: 0,
    firstTokenMs: null,
    ...over,
  });

export const aKeptAnswer = (over: Partial<KeptAnswerRow> = {}): KeptAnswerRow => ({
  tenantId: "" as TenantId,
  key: toHex(randomBytes(32)),
  kind: "response",
  value: { z: "kept — “as it was”", a: [1, null, { b: true }] },
  athleteId: null,
  createdAt: NOW,
  expiresAt: NOW + 3_600_000,
  ...over,
});
