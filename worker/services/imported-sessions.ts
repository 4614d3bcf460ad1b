/** The sessions of a file as they are kept, a part of them at a time; what is known already is left out. */
import type { Catalog } from "../../engine/catalog/catalog.ts";
import type { ImportDone } from "../../engine/log/csv/import-preview.ts";
import type { SessionDraft } from "../../engine/log/csv/session-gatherer.ts";
import { LogFacts } from "../../engine/log/log-request.ts";
import type { WorkoutLog } from "../../engine/log/workout-log.ts";
import { kgOfGrams } from "../../engine/units.ts";
import { StoreConflict } from "../core/errors.ts";
import type { Ctx } from "../ctx.ts";
import type { AthleteRow, JobRow } from "../store/port.ts";
import { makeAudit } from "./audit.ts";
import { hearLogs } from "./hear-logs.ts";
import { type KnownSessions, type Numbered, importedId } from "./known-sessions.ts";
import { rowOf } from "./log-workouts.ts";
import { withWeights } from "./told-logs.ts";
import { DAY_MS } from "../core/durations.ts";

/** What was written longer ago calls for nothing today. */
const HEARD_MS = 28 * DAY_MS;

export async function keepPart(
  ctx: Ctx,
  { job, athlete }: { job: Pick<JobRow, "id">; athlete: AthleteRow },
  catalog: Catalog,
  {
    sessions,
    chunk,
    known,
  }: { sessions: readonly Numbered[]; chunk: number; known: KnownSessions },
): Promise<ImportDone> {
  const { fresh, changed } = await known.leaveOut(sessions);
  const drafts = await Promise.all(
    fresh.map(async ({ session, clientId }) => {
      const { startedAt } = session;
      return logOf(session, await importedId(job, { startedAt, clientId }));
    }),
  );
  const logs = await withWeights(ctx, athlete, catalog, drafts);
  hearLogs(
    ctx,
    athlete,
    logs.filter(({ startedAt }) => startedAt > ctx.now - HEARD_MS),
  );
  const rows = logs.map((log, at) => rowOf(ctx, athlete.id, log, fresh[at]!.clientId));
  const audit = await makeAudit(ctx, "import.kept");
  try {
    // Of the job, not of the file: another job for the same file has parts of its own.
    const about = { subject: { id: `${job.id}.${chunk}`, version: 1 }, audit };
    await ctx.store.logs.bring(ctx.tenant, rows, about);
  } catch (error) {
    // Its line is filed: the step ran before, and kept them. Or the athlete is gone, and they with it.
    if (!(error instanceof StoreConflict)) throw error;
  }
  return {
    sessions: rows.length,
    sets: rows.reduce((sum, one) => sum + one.sets, 0),
    known: sessions.length - rows.length,
    changed,
  };
}

/** What a file says of the session as a whole is bounded as it is where somebody tells of it. */
function logOf(session: SessionDraft, id: string): WorkoutLog {
  const { line: _, isTimeKnown: __, isContinued: ___, key: ____, setKeys: _____, ...log } = session;
  const { sessionRpe, planned, bodyweightKg } = LogFacts;
  const weightKg = log.bodyweightG === null ? undefined : kgOfGrams(log.bodyweightG);
  return {
    ...log,
    id,
    source: "import",
    sessionRpe: sessionRpe.safeParse(log.sessionRpe).data ?? null,
    planned: planned.safeParse(log.planned).data ?? null,
    bodyweightG: bodyweightKg.safeParse(weightKg).data === undefined ? null : log.bodyweightG,
  };
}
