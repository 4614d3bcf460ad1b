/** What every verb of the product is given: who asks, when, and the ports to the world. */
import type { KeyKind } from "./core/api-key.ts";
import type { PartnerObject } from "./core/budget.ts";
import type { TtlCache } from "./core/cache.ts";
import type { ChatObject } from "./core/chat.ts";
import type { Config } from "./core/config.ts";
import type { IdKind } from "./core/ids.ts";
import type { DeliveryMessage } from "./core/deliveries.ts";
import type { GenerationsObject } from "./core/generations.ts";
import type { JobFeedObject } from "./core/job-feed.ts";
import type { JobKind, JobMessage, JobPriority, JobStatus } from "./core/job.ts";
import type { ReviewDue } from "./core/review-message.ts";
import type { Rehearsal } from "./core/rehearsal.ts";
import type { Scope } from "./core/scopes.ts";
import type { TenantId } from "./core/tenant.ts";
import type { Models } from "./llm/port.ts";
import type { Access, ApiKeyRow, Store } from "./store/port.ts";

export type Caller = {
  id: string;
  scopes: readonly Scope[];
} & (
  | { kind: KeyKind | "anybody" | "job" | "watcher" }
  | { kind: "session"; keyId: string; athleteId: string; origin: string | null }
);

/** What this isolate remembers of credentials, so that most requests need no look-up. */
export type Known = {
  keys: TtlCache<ApiKeyRow | null>;
  tenants: TtlCache<Access | null>;
  origins: TtlCache<boolean>;
};

/** The one owner of an athlete's live state, wherever it runs. */
export type AthleteObject = {
  usedOn(day: number): Promise<number>;
  /**
   * Counts one request if the day has room; gives how many there are now, or null where it has none.
   * Under an id it counts once, and what is given back under it is given back once.
   */
  reserve(day: number, limit: number, id?: string): Promise<number | null>;
  refund(day: number, id?: string): Promise<void>;
  erase(): Promise<void>;
};

/** One finished request, for charts and alerts: ids and figures, as in the log. */
export type Measurement = {
  tenantId: string;
  operation: string;
  status: number;
  code: string;
  ms: number;
};

/** One finished job, for charts and alerts. */
export type JobMeasurement = {
  tenantId: string;
  kind: JobKind;
  status: JobStatus;
  source: string | null;
  waitMs: number;
  durationMs: number;
  costMicros: number;
};

export type Ports = {
  config: Config;
  known: Known;
  store: Store;
  enqueue(message: JobMessage, priority: JobPriority): Promise<void>;
  /** Athletes at whose training somebody must look, in as few messages as hold them. */
  enqueueReviews(due: readonly ReviewDue[]): Promise<void>;
  /** First attempts do not stand in line with those of receivers that failed. */
  enqueueDelivery(message: DeliveryMessage, delaySeconds: number): Promise<void>;
  athleteObject(tenant: TenantId, athleteId: string): AthleteObject;
  /** The same object, found by the id of the athlete or of a conversation, run, message or action. */
  chatObject(tenant: TenantId, id: string): ChatObject;
  partner(organizationId: string): PartnerObject & GenerationsObject;
  jobFeed(tenant: TenantId, jobId: string): JobFeedObject;
  models: Models;
  measure(measurement: Measurement): void;
  measureJob(measurement: JobMeasurement): void;
  /** A request to somebody outside, who is not trusted. */
  callOut: (url: string, init: RequestInit) => Promise<Response>;
  /** Null where no mail can be sent, or nobody wants any. */
  emailOperators: ((mail: { subject: string; text: string }) => Promise<void>) | null;
  /** What may end after the answer has left; it fails for nobody but the log. */
  defer(work: Promise<unknown>): void;
};

export type Ctx = Ports & {
  now: number;
  requestId: string;
  tenant: TenantId;
  caller: Caller;
  apiVersion: string;
  /** Where this deployment was asked; null where nobody asked. */
  baseUrl: string | null;
  /** How long the client would rather wait for a job than come back. */
  waitSeconds: number;
  /** The last event that a reader of a stream saw. */
  lastEventId: string | null;
  /** As sent, for the streams that nobody keeps an answer of. */
  idempotencyKey: string | null;
  /** `Origin` of the page that asks, if a page asks. */
  origin: string | null;
  /** The version that `If-Match` names: a write to any other fails. */
  ifMatch: number | null;
  /** Bad days that a partner wants to see, in test mode. */
  rehearsal: readonly Rehearsal[];
  /** Random, yet the same again when a request is repeated under its Idempotency-Key. */
  randomBytes(length: number): Promise<Uint8Array>;
  newId(kind: IdKind): Promise<string>;
};
