/** Links under which a program can be seen from outside: pages for people, feeds for calendars. */
import { invalidField, notFound } from "../core/errors.ts";
import { type PageRequest, toPage } from "../core/page.ts";
import type { Redaction, ShareKind } from "../core/program-words.ts";
import { shareTokenOf } from "../core/share-token.ts";
import { isLive } from "../core/tenant.ts";
import { isoOrNull } from "../core/time.ts";
import type { Ctx } from "../ctx.ts";
import type { ShareLinkRow } from "../store/port.ts";
import { makeAudit } from "./audit.ts";
import { requireOpenProgram } from "./stored-programs.ts";
import { nextVersion, orOnConflict, requireVersion } from "./writes.ts";

export type ShareRequest = {
  programId: string;
  expiresInSeconds: number | null;
  redact: readonly Redaction[];
};

const NAMES = { page: "share_link", calendar: "calendar_feed" } as const;
const PATHS = { page: "/s", calendar: "/calendars" } as const;

export const createShareLink = async (ctx: Ctx, request: ShareRequest) =>
  showShareLink(ctx, await createLink(ctx, "page", request));

export const createCalendarFeed = async (ctx: Ctx, request: ShareRequest) =>
  showCalendarFeed(ctx, await createLink(ctx, "calendar", request));

async function createLink(ctx: Ctx, kind: ShareKind, request: ShareRequest) {
  const { programId, expiresInSeconds, redact } = request;
  // Drawn before anything is known: a repeated attempt must draw the same ids in the same order.
  const id = await ctx.newId("shareLink");
  const audit = await makeAudit(ctx, `${NAMES[kind]}.created`, ["programId", "redact"]);
  const program = await requireOpenProgram(ctx, programId);
  if (kind === "calendar" && program.startDate === null) {
    const message = "The program has no start date, so there is nothing to put into a calendar.";
    throw invalidField("/programId", "no_dates", message);
  }
  const row: ShareLinkRow = {
    tenantId: ctx.tenant,
    id,
    kind,
    programId,
    redact: [...new Set(redact)],
    expiresAt: expiresInSeconds === null ? null : ctx.now + expiresInSeconds * 1000,
    revokedAt: null,
    firstViewedAt: null,
    version: 1,
    createdAt: ctx.now,
    updatedAt: ctx.now,
  };
  return orOnConflict(
    async () => {
      await ctx.store.shareLinks.create(ctx.tenant, row, audit);
      return row;
    },
    () => ctx.store.shareLinks.find(ctx.tenant, id),
  );
}

type ListQuery = PageRequest & { programId: string | null };

export const listShareLinks = (ctx: Ctx, query: ListQuery) =>
  listLinks(ctx, "page", query, showShareLink);

export const listCalendarFeeds = (ctx: Ctx, query: ListQuery) =>
  listLinks(ctx, "calendar", query, showCalendarFeed);

async function listLinks<T>(
  ctx: Ctx,
  kind: ShareKind,
  query: ListQuery,
  show: (ctx: Ctx, row: ShareLinkRow) => Promise<T>,
) {
  const { caller } = ctx;
  const athleteId = caller.kind === "session" ? caller.athleteId : null;
  const limit = query.limit + 1;
  const rows = await ctx.store.shareLinks.list(ctx.tenant, { ...query, limit, kind, athleteId });
  const { data, nextCursor } = toPage(rows, query.limit, (row) => row);
  return { data: await Promise.all(data.map((row) => show(ctx, row))), nextCursor };
}

export const getShareLink = async (ctx: Ctx, id: string) =>
  showShareLink(ctx, await requireLink(ctx, "page", id));

/** A session sees the links to its athlete's programs. */
async function requireLink(ctx: Ctx, kind: ShareKind, id: string): Promise<ShareLinkRow> {
  const row = await ctx.store.shareLinks.find(ctx.tenant, id);
  if (row?.kind !== kind) throw notFound();
  const { caller } = ctx;
  if (caller.kind === "session") {
    const program = await ctx.store.programs.find(ctx.tenant, row.programId);
    if (program?.athleteId !== caller.athleteId) throw notFound();
  }
  return row;
}

export const revokeShareLink = async (ctx: Ctx, id: string) =>
  showShareLink(ctx, await revokeLink(ctx, "page", id));

export const revokeCalendarFeed = async (ctx: Ctx, id: string) =>
  showCalendarFeed(ctx, await revokeLink(ctx, "calendar", id));

async function revokeLink(ctx: Ctx, kind: ShareKind, id: string): Promise<ShareLinkRow> {
  const row = await requireLink(ctx, kind, id);
  if (row.revokedAt !== null) return row;
  requireVersion(ctx, row.version);
  const next = nextVersion(row, { revokedAt: ctx.now }, ctx.now);
  const audit = await makeAudit(ctx, `${NAMES[kind]}.revoked`, ["revokedAt"]);
  return orOnConflict(
    async () => {
      await ctx.store.shareLinks.replace(ctx.tenant, next, audit);
      return next;
    },
    // Its first view may have come between: then it is revoked all the same.
    () => revokeLink(ctx, kind, id),
  );
}

async function showShareLink(ctx: Ctx, row: ShareLinkRow) {
  return {
    ...(await showLink(ctx, row)),
    object: "share_link" as const,
    firstViewedAt: isoOrNull(row.firstViewedAt),
  };
}

const showCalendarFeed = async (ctx: Ctx, row: ShareLinkRow) => ({
  ...(await showLink(ctx, row)),
  object: "calendar_feed" as const,
});

const showLink = async ({ config, baseUrl }: Ctx, row: ShareLinkRow) => ({
  id: row.id,
  programId: row.programId,
  url: `${baseUrl ?? ""}${PATHS[row.kind]}/${await shareTokenOf(config.keyPepper, row)}`,
  redact: row.redact,
  expiresAt: isoOrNull(row.expiresAt),
  revokedAt: isoOrNull(row.revokedAt),
  livemode: isLive(row.tenantId),
  version: row.version,
  createdAt: new Date(row.createdAt).toISOString(),
  updatedAt: new Date(row.updatedAt).toISOString(),
});
