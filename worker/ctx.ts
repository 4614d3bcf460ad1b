/** What every verb of the product is given: who asks, when, and the ports to the world. */
import type { KeyKind } from "./core/api-key.ts";
import type { PartnerObject } from "./core/budget.ts";
import type { TtlCache } from "./core/cache.ts";
import type { Config } from "./core/config.ts";
import type { IdKind } from "./core/ids.ts";
import type { JobMessage } from "./core/job.ts";
import type { Rehearsal } from "./core/rehearsal.ts";
import type { Scope } from "./core/scopes.ts";
import type { TenantId } from "./core/tenant.ts";
import type { Models } from "./llm/port.ts";
import type { Access, ApiKeyRow, Store } from "./store/port.ts";

export type Caller = {
  id: string;
  scopes: readonly Scope[];
} & (
  | { kind: KeyKind | "anybody" | "job" }
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
  /** Counts one request if the day has room; gives how many there are now, or null where it has none. */
  reserve(day: number, limit: number): Promise<number | null>;
  refund(day: number): Promise<void>;
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

export type Ports = {
  config: Config;
  known: Known;
  store: Store;
  enqueue(message: JobMessage): Promise<void>;
  athleteObject(tenant: TenantId, athleteId: string): AthleteObject;
  partner(organizationId: string): PartnerObject;
  models: Models;
  measure(measurement: Measurement): void;
  /** What may end after the answer has left; it fails for nobody but the log. */
  defer(work: Promise<unknown>): void;
};

export type Ctx = Ports & {
  now: number;
  requestId: string;
  tenant: TenantId;
  caller: Caller;
  apiVersion: string;
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
