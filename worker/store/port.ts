/** What the product asks of a database. The tenant comes first; `platform` alone stands above tenants. */
import type { Caps } from "../core/budget.ts";
import type { Adaptation } from "../core/log-words.ts";
import type { TenantId } from "../core/tenant.ts";
import type { FeedbackQuery, FeedbackRow, FeedbackStore } from "./port-feedback.ts";
import type { JobRow, JobsStore, OperationsStore } from "./port-jobs.ts";
import type {
  DueReview,
  ImportsStore,
  InsightsStore,
  LogsStore,
  SignalsStore,
} from "./port-logs.ts";
import type { AuditEntry, NewEvent, PageQuery, Span } from "./port-parts.ts";
import type { SafetyStore } from "./port-safety.ts";
import type { ProgramsStore, ShareLinkRow, ShareLinksStore } from "./port-programs.ts";
import type { EventRow, EventsStore, WebhookDeliveryRow, WebhooksStore } from "./port-webhooks.ts";
import type {
  ApiKeyRow,
  AuditRow,
  ExerciseRow,
  IdempotencyRow,
  KeptAnswerRow,
  OrganizationRow,
  SessionRow,
} from "./schema.ts";
import type { AthleteRow } from "./schema-athletes.ts";
import type { InteractionRow } from "./schema-interactions.ts";

export type { ApiKeyRow, AthleteRow, AuditRow, ExerciseRow, OrganizationRow, SessionRow };
export type { AuditEntry, InteractionRow, KeptAnswerRow, NewEvent, PageQuery, Span };
export type { FeedbackQuery, FeedbackRow } from "./port-feedback.ts";
export type { AlertRow, DeadLetterRow, JobQuery, JobRollupRow, JobRow } from "./port-jobs.ts";
export type {
  DailySignalRow,
  DueReview,
  ImportRow,
  InsightRow,
  LogMark,
  StateWrite,
  TrainingStateRow,
  WorkoutLogRow,
} from "./port-logs.ts";
export type {
  NewProgramVersion,
  ProgramQuery,
  ProgramRow,
  ProgramVersionRow,
  ShareLinkRow,
} from "./port-programs.ts";
export type { EventRow, WebhookDeliveryRow, WebhookEndpointRow } from "./port-webhooks.ts";

export type Organization = OrganizationRow & { allowedOrigins: string[] };

/** What deciding about a request takes to know of a tenant. */
export type Access = {
  status: OrganizationRow["status"];
  allowedOrigins: string[];
  /** What models may cost the organisation. */
  caps: Caps;
  /** So long after its last message a conversation is kept. */
  conversationDays: number;
  adaptation: Adaptation;
  /** Types of events that a webhook endpoint names. */
  namedEvents: Set<string>;
  /** Whether one of them takes whatever comes. */
  wantsAllEvents: boolean;
  /** Sessions, keys and athletes that ended so lately that a token of theirs may still be about. */
  ended: Set<string>;
};

export type IdempotencyClaim = Pick<IdempotencyRow, "route" | "key" | "fingerprint"> & {
  now: number;
  lockedUntil: number;
  expiresAt: number;
};
export type IdempotencyState =
  | { state: "claimed"; createdAt: number }
  | { state: "running" }
  | { state: "other_request" }
  | { state: "done"; status: number; sealedResponse: string };

/** What interactions come to. */
export type InteractionSums = {
  /** Answers, whoever gave them; calls that gave none are `attempts`. */
  requests: number;
  modelAnswers: number;
  cacheHits: number;
  fallbacks: number;
  attempts: number;
  refunds: number;
  /** Requests whose context was known from before. */
  contextHits: number;
  inputTokens: number;
  cacheReadTokens: number;
  cacheWriteTokens: number;
  outputTokens: number;
  costMicros: number;
};
export type UsageGroup = "athlete" | "operation" | "skill" | "model" | "source";
export type UsageQuery = Span & { bucketMs: number; groupBy: UsageGroup | null; limit: number };
export type UsageRow = InteractionSums & { start: number; key: string | null };
export type CostRow = InteractionSums & Pick<InteractionRow, "tenantId" | "model" | "operation">;

/**
 * `replace` writes a row whose version is one above the stored one, and throws `StoreConflict` if
 * somebody else got there first.
 */
export type Store = {
  athletes: {
    create(
      tenant: TenantId,
      row: AthleteRow,
      audit: AuditEntry,
      events?: readonly NewEvent[],
    ): Promise<void>;
    find(tenant: TenantId, id: string): Promise<AthleteRow | null>;
    findByExternalId(tenant: TenantId, externalId: string): Promise<AthleteRow | null>;
    list(tenant: TenantId, page: PageQuery): Promise<AthleteRow[]>;
    replace(tenant: TenantId, row: AthleteRow, audit: AuditEntry): Promise<void>;
    /** Hides the athlete and files the job that erases it, in one step. */
    hide(
      tenant: TenantId,
      rows: { athlete: AthleteRow; job: JobRow },
      audits: { athlete: AuditEntry; job: AuditEntry },
    ): Promise<void>;
    /**
     * Erases what `hide` hid; gives the number of rows. What was booked for it keeps the money and
     * loses the athlete. Again is no harm.
     */
    erase(tenant: TenantId, id: string): Promise<number>;
  };
  apiKeys: {
    create(tenant: TenantId, row: ApiKeyRow, audit: AuditEntry): Promise<void>;
    find(tenant: TenantId, id: string): Promise<ApiKeyRow | null>;
    list(tenant: TenantId, page: PageQuery): Promise<ApiKeyRow[]>;
    /** The old key with its end and the new one, or neither. */
    roll(
      tenant: TenantId,
      rows: { old: ApiKeyRow; next: ApiKeyRow },
      audits: { old: AuditEntry; next: AuditEntry },
    ): Promise<void>;
    replace(tenant: TenantId, row: ApiKeyRow, audit: AuditEntry): Promise<void>;
  };
  sessions: {
    create(tenant: TenantId, row: SessionRow, audit: AuditEntry): Promise<void>;
    find(tenant: TenantId, id: string): Promise<SessionRow | null>;
    replace(tenant: TenantId, row: SessionRow, audit: AuditEntry): Promise<void>;
  };
  exercises: {
    create(tenant: TenantId, row: ExerciseRow, audit: AuditEntry): Promise<void>;
    find(tenant: TenantId, id: string): Promise<ExerciseRow | null>;
    list(tenant: TenantId, page: PageQuery): Promise<ExerciseRow[]>;
    /** With a time of deletion it is found no more. */
    replace(tenant: TenantId, row: ExerciseRow, audit: AuditEntry): Promise<void>;
  };
  jobs: JobsStore;
  programs: ProgramsStore;
  shareLinks: ShareLinksStore;
  feedback: FeedbackStore;
  logs: LogsStore;
  signals: SignalsStore;
  insights: InsightsStore;
  imports: ImportsStore;
  safety: SafetyStore;
  events: EventsStore;
  webhooks: WebhooksStore;
  operations: OperationsStore;
  organizations: {
    find(tenant: TenantId): Promise<Organization | null>;
    replace(tenant: TenantId, organization: Organization, audit: AuditEntry): Promise<void>;
    findAccess(tenant: TenantId, now: number): Promise<Access | null>;
  };
  audit: {
    list(tenant: TenantId, page: PageQuery & { subjectId: string | null }): Promise<AuditRow[]>;
    /** For what happens without a write; throws `StoreConflict` if the subject has that version. */
    file(
      tenant: TenantId,
      subject: { id: string; version: number },
      audit: AuditEntry,
    ): Promise<void>;
  };
  interactions: {
    /**
     * All rows in one trip; the same row again is booked once. An athlete who is gone, or going, is
     * not named. Ids are drawn by chance alone: an attempt that is repeated costs again.
     */
    book(tenant: TenantId, rows: readonly Omit<InteractionRow, "tenantId">[]): Promise<void>;
    /** By time and key; buckets without rows are left out. */
    usage(tenant: TenantId, query: UsageQuery): Promise<UsageRow[]>;
  };
  answers: {
    find(tenant: TenantId, key: string, now: number): Promise<KeptAnswerRow | null>;
    /** In place of what was kept under the key; nothing is kept for an athlete who is erased. */
    keep(tenant: TenantId, row: Omit<KeptAnswerRow, "tenantId">): Promise<void>;
  };
  idempotency: {
    claim(tenant: TenantId, claim: IdempotencyClaim): Promise<IdempotencyState>;
    finish(
      tenant: TenantId,
      done: Pick<IdempotencyRow, "route" | "key" | "athleteId"> & {
        status: number;
        sealedResponse: string;
      },
    ): Promise<void>;
    /** Lets the next attempt in at once; ids of the first attempt are made again. */
    release(tenant: TenantId, claim: Pick<IdempotencyRow, "route" | "key">): Promise<void>;
  };
  platform: {
    findKeyByHash(hash: string): Promise<ApiKeyRow | null>;
    isListedOrigin(origin: string): Promise<boolean>;
    createOrganization(organization: Organization, audit: AuditEntry): Promise<void>;
    listOrganizations(page: PageQuery): Promise<OrganizationRow[]>;
    /** Jobs whose deadline has passed and whose end nobody was told of. */
    listOverdueJobs(now: number): Promise<JobRow[]>;
    /** Jobs that were filed before `before` and never began. */
    listLostJobs(before: number): Promise<JobRow[]>;
    /** Jobs that ended before `before` and nobody was told. */
    listUntoldJobs(before: number): Promise<JobRow[]>;
    /** Events that were filed before `before` and not dispatched. */
    listUndispatchedEvents(before: number): Promise<EventRow[]>;
    /** Deliveries whose attempt has been due since before `before`. */
    listDueDeliveries(before: number): Promise<WebhookDeliveryRow[]>;
    /**
     * Takes up athletes of all tenants at whose training somebody must look; those that nobody finishes
     * with come again at `againAt`.
     */
    takeDueReviews(now: number, againAt: number, limit: number): Promise<DueReview[]>;
    findShareLink(id: string): Promise<ShareLinkRow | null>;
    /** Of all tenants, newest first. */
    listFeedback(query: FeedbackQuery): Promise<FeedbackRow[]>;
    /** What all tenants' interactions come to, by tenant, model and operation. */
    costs(span: Span): Promise<CostRow[]>;
    /** Deletes what has expired. */
    prune(now: number): Promise<void>;
    ping(): Promise<void>;
  };
};
