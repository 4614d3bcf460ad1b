/** The sessions of a file as they are kept, a part of them at a time; what is known already is left out. */
import type { Catalog } from "../../engine/catalog/catalog.ts";
import type { ImportDone } from "../../engine/log/csv/import-preview.ts";
import type { SessionDraft } from "../../engine/log/csv/session-gatherer.ts";
import { nearKeysOf } from "../../engine/log/csv/set-key.ts";
import { LogFacts } from "../../engine/log/log-request.ts";
import type { WorkoutLog } from "../../engine/log/workout-log.ts";
import { kgOfGrams } from "../../engine/units.ts";
import { sha256 } from "../core/crypto.ts";
import { StoreConflict } from "../core/errors.ts";
import { makeId } from "../core/ids.ts";
import type { Ctx } from "../ctx.ts";
import type { AthleteRow, JobRow, WorkoutLogRow } from "../store/port.ts";
import { makeAudit } from "./audit.ts";
import { hearLogs } from "./hear-logs.ts";
import { rowOf } from "./log-workouts.ts";
import { withWeights } from "./told-logs.ts";
import { DAY_MS } from "../core/durations.ts";

/** What was written longer ago calls for nothing today. */
const HEARD_MS = 28 * DAY_MS;

export type Named = { session: SessionDraft; clientId: string; near: string[] };

/**
 * What a session is kept under, the same in the same file. One in several parts is several logs, told apart by
 * where they stand; of several that began in one minute each has its number.
 */
export function makeNamer() {
  const counts = new Map<string, number>();
  return (session: SessionDraft): Named => {
    const { key, line, isContinued, startedAt } = session;
    if (isContinued) return { session, clientId: `csv:${key}:${line}`, near: [] };
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    // An app may tell the same session with a minute more or less the next time.
    const [clientId, ...near] = nearKeysOf(startedAt).map((one) =>
      count === 1 ? `csv:${one}` : `csv:${one}#${count}`,
    );
    return { session, clientId: clientId!, near };
  };
}

export async function keepPart(
  ctx: Ctx,
  { job, athlete }: { job: Pick<JobRow, "id">; athlete: AthleteRow },
  catalog: Catalog,
  { sessions, chunk }: { sessions: readonly Named[]; chunk: number },
): Promise<ImportDone> {
  const idOf = async ({ startedAt, clientId }: Pick<WorkoutLogRow, "startedAt" | "clientId">) =>
    makeId("workoutLog", startedAt, await sha256(`${job.id} ${clientId}`));
  const findThem = (ids: readonly string[]) =>
    ctx.store.logs.findByClientIds(ctx.tenant, athlete.id, ids);
  const others = new Set<string>();
  for (const known of await findThem(sessions.flatMap((one) => [one.clientId, ...one.near])))
    // A repeated step finds its own rows there: those count as its own.
    if (known.id !== (await idOf(known))) others.add(known.clientId!);
  const mine = sessions.filter((one) => ![one.clientId, ...one.near].some((id) => others.has(id)));
  const drafts = await Promise.all(
    mine.map(async ({ session, clientId }) => {
      const { startedAt } = session;
      return logOf(session, await idOf({ startedAt, clientId }));
    }),
  );
  const logs = await withWeights(ctx, athlete, catalog, drafts);
  hearLogs(
    ctx,
    athlete,
    logs.filter(({ startedAt }) => startedAt > ctx.now - HEARD_MS),
  );
  const rows = logs.map((log, at) => rowOf(ctx, athlete.id, log, mine[at]!.clientId));
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
