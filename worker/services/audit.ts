/** The audit log: what each write leaves, and reading it back. */
import { toPage, type PageRequest } from "../core/page.ts";
import type { Ctx } from "../ctx.ts";
import type { AuditEntry, AuditRow } from "../store/port.ts";

/** `changed` names fields and never holds their values: the log says nothing personal. */
export async function makeAudit(
  ctx: Ctx,
  action: string,
  changed: string[] = [],
): Promise<AuditEntry> {
  return {
    id: await ctx.newId("audit"),
    at: ctx.now,
    actorKind: ctx.caller.kind,
    actorId: ctx.caller.id,
    action,
    requestId: ctx.requestId,
    changed,
  };
}

const LAST_LINES = 10;

/** Whether an attempt of this same request has written and died before its answer was kept: it drew the same line. */
export async function isWritten(ctx: Ctx, subjectId: string, { id }: AuditEntry): Promise<boolean> {
  if (ctx.idempotencyKey === null) return false;
  const query = { limit: LAST_LINES, after: null, subjectId };
  const lines = await ctx.store.audit.list(ctx.tenant, query);
  return lines.some((line) => line.id === id);
}

export async function listAuditEvents(ctx: Ctx, page: PageRequest & { subjectId: string | null }) {
  const rows = await ctx.store.audit.list(ctx.tenant, { ...page, limit: page.limit + 1 });
  return toPage(rows, page.limit, showEvent);
}

const showEvent = (row: AuditRow) => ({
  id: row.id,
  object: "audit_event" as const,
  at: new Date(row.at).toISOString(),
  actor: { kind: row.actorKind, id: row.actorId },
  action: row.action,
  subjectId: row.subjectId,
  subjectVersion: row.subjectVersion,
  requestId: row.requestId,
  changed: row.changed,
});
