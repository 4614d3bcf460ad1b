/** Logged sessions in the database, and the state that they come to. */
import { and, asc, desc, eq, gt, gte, inArray, lt, or, sql } from "drizzle-orm";
import { packState, unpackState } from "../../engine/insight/stored-state.ts";
import type { TenantId } from "../core/tenant.ts";
import { type Backend, type Statement, auditStatement, eventStatements, once } from "./backend.ts";
import { chunksOf } from "./chunks.ts";
import type { StateWrite } from "./port-logs.ts";
import type { Store } from "./port.ts";
import { rowsOf } from "./rows.ts";

/** A session has ten columns. */
const ROWS_A_STATEMENT = 10;
const NAMES_A_STATEMENT = 90;

/** What the state's audit lines are about. */
export const stateSubject = (athleteId: string) => `${athleteId}.training`;

export function makeLogs(backend: Backend): Store["logs"] {
  const { db, t, atomic } = backend;
  const { workoutLogs: logs, trainingStates: states } = t;
  const { isRow, insert, update, find } = rowsOf(backend, logs);

  const stateStatements = (tenant: TenantId, { row, audit }: StateWrite): Statement[] => {
    const kept = { ...row, document: packState(row.document), tenantId: tenant };
    const subject = { id: stateSubject(row.athleteId), version: row.version };
    return [
      (d) =>
        d
          .insert(states)
          .values(kept)
          .onConflictDoUpdate({
            target: [states.tenantId, states.athleteId],
            set: kept,
            setWhere: eq(states.version, row.version - 1),
          }),
      auditStatement(t, tenant, subject, audit),
    ];
  };

  const findState = once(() =>
    db
      .select()
      .from(states)
      .where(
        and(
          eq(states.tenantId, sql.placeholder("tenant")),
          eq(states.athleteId, sql.placeholder("athleteId")),
        ),
      )
      .prepare(),
  );

  return {
    create: (tenant, all, state, events) =>
      atomic([
        ...all.flatMap(({ row, audit }) => [
          insert(tenant, row),
          auditStatement(t, tenant, row, audit),
        ]),
        ...(state ? stateStatements(tenant, state) : []),
        ...eventStatements(t, tenant, events),
      ]),

    find,

    async findByClientIds(tenant, athleteId, clientIds) {
      const isTheirs = and(eq(logs.tenantId, tenant), eq(logs.athleteId, athleteId));
      const found = await Promise.all(
        chunksOf([...new Set(clientIds)], NAMES_A_STATEMENT).map((some) =>
          db
            .select()
            .from(logs)
            .where(and(isTheirs, inArray(logs.clientId, some))),
        ),
      );
      return found.flat();
    },

    list(tenant, { athleteId, from, to, after, limit, order }) {
      const isNewest = order === "newest";
      const [by, beyond] = isNewest ? [desc, lt] : [asc, gt];
      // The page's mark bounds the span, or all that lies before the page is read to find it.
      const start = after && !isNewest ? Math.max(after.startedAt, from ?? -Infinity) : from;
      const end = after && isNewest ? Math.min(after.startedAt + 1, to ?? Infinity) : to;
      return db
        .select()
        .from(logs)
        .where(
          and(
            eq(logs.tenantId, tenant),
            eq(logs.athleteId, athleteId),
            start === null ? undefined : gte(logs.startedAt, start),
            end === null ? undefined : lt(logs.startedAt, end),
            after
              ? or(beyond(logs.startedAt, after.startedAt), beyond(logs.id, after.id))
              : undefined,
          ),
        )
        .orderBy(by(logs.startedAt), by(logs.id))
        .limit(limit);
    },

    replace: (tenant, { row, audit }, state) =>
      atomic([
        update(tenant, row),
        auditStatement(t, tenant, row, audit),
        ...stateStatements(tenant, state),
      ]),

    remove: (tenant, { row, audit }, state) =>
      atomic([
        (d) => d.delete(logs).where(and(isRow(tenant, row.id), eq(logs.version, row.version - 1))),
        auditStatement(t, tenant, row, audit),
        ...stateStatements(tenant, state),
      ]),

    bring: (tenant, rows, { subject, audit }) =>
      atomic([
        ...chunksOf(rows, ROWS_A_STATEMENT).map(
          (part): Statement =>
            (d) =>
              d
                .insert(logs)
                .values(part.map((row) => ({ ...row, tenantId: tenant })))
                .onConflictDoNothing(),
        ),
        auditStatement(t, tenant, subject, audit),
      ]),

    async state(tenant, athleteId) {
      const [row] = await findState().execute({ tenant, athleteId });
      return row ? { ...row, document: unpackState(row.document) } : null;
    },

    keepState: (tenant, state) => atomic(stateStatements(tenant, state)),

    async setReview(tenant, athleteId, version, reviewAt) {
      await db
        .update(states)
        .set({ reviewAt })
        .where(
          and(
            eq(states.tenantId, tenant),
            eq(states.athleteId, athleteId),
            eq(states.version, version),
          ),
        );
    },
  };
}
