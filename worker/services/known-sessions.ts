/** Leaves out of a file what was imported before, so that a file that comes twice adds nothing and one that grew the rest. */
import { type KeptSession, newsOf } from "../../engine/log/csv/new-sets.ts";
import type { SessionDraft } from "../../engine/log/csv/session-gatherer.ts";
import { nearKeysOf } from "../../engine/log/csv/set-key.ts";
import { unpackLog } from "../../engine/log/stored-log.ts";
import { sha256 } from "../core/crypto.ts";
import { makeId } from "../core/ids.ts";
import type { Ctx } from "../ctx.ts";
import type { AthleteRow, JobRow, WorkoutLogRow } from "../store/port.ts";

/** Which session or part of one it is of those that begin in its minute, in the order of the file. */
export type Numbered = { session: SessionDraft; number: number };
type Named = { session: SessionDraft; clientId: string };

export function makeNumberer() {
  const counts = new Map<string, number>();
  return (session: SessionDraft): Numbered => {
    const number = (counts.get(session.key) ?? 0) + 1;
    counts.set(session.key, number);
    return { session, number };
  };
}

/** The same for the same session in the same job, so that a step that runs again knows its own. */
export const importedId = async (
  job: Pick<JobRow, "id">,
  { startedAt, clientId }: { startedAt: number; clientId: string | null },
) => makeId("workoutLog", startedAt, await sha256(`${job.id} ${clientId}`));

const nameOf = (minute: string, number: number) =>
  number === 1 ? `csv:${minute}` : `csv:${minute}#${number}`;

const numberOf = ({ clientId }: Pick<WorkoutLogRow, "clientId">) =>
  Number(/#(\d+)$/.exec(clientId ?? "")?.[1] ?? 1);

/** Nobody's day has more parts than that; all of a moment are looked at only where there is something new. */
const MOST_NUMBER = 12;

type Kept = KeptSession & { clientId: string };

function keptOf(row: WorkoutLogRow, clientId: string): Kept {
  const { name, entries } = unpackLog(row);
  return { clientId, name, isEdited: row.version > 1, entries };
}
const copyOf = ({ name, isEdited, entries }: Kept): KeptSession => ({
  name,
  isEdited,
  entries: entries.map((entry) => ({ ...entry })),
});
const countSets = (entries: readonly { sets: readonly unknown[] }[]) =>
  entries.reduce((sum, { sets }) => sum + sets.length, 0);

export type KnownSessions = ReturnType<typeof makeKnownSessions>;

export function makeKnownSessions(
  ctx: Ctx,
  { job, athlete }: { job: Pick<JobRow, "id">; athlete: Pick<AthleteRow, "id"> },
) {
  /** By the minute: what was kept before, less what the file has accounted for. */
  const kept = new Map<string, Kept[]>();
  const names = new Set<string>();
  const whole = new Set<string>();

  async function meet(clientIds: readonly string[]) {
    const asked = clientIds.filter((id) => !names.has(id));
    const rows = await ctx.store.logs.findByClientIds(ctx.tenant, athlete.id, asked);
    // In the order of the file they came from, whatever order a database gives them in.
    for (const row of rows.toSorted((a, b) => numberOf(a) - numberOf(b))) {
      const clientId = row.clientId!;
      // A repeated step finds its own rows there, and comes to them again.
      if (row.id === (await importedId(job, row))) continue;
      const minute = /^csv:(\d+)/.exec(clientId)![1]!;
      kept.set(minute, [...(kept.get(minute) ?? []), keptOf(row, clientId)]);
      names.add(clientId);
    }
  }

  /** All of its moment, those of its own minute first: an app may tell a minute more or less the next time. */
  const metOf = ({ startedAt }: SessionDraft) =>
    nearKeysOf(startedAt).flatMap((minute) => kept.get(minute) ?? []);

  async function meetWhole(sessions: readonly SessionDraft[]) {
    const minutes = sessions.flatMap(({ startedAt }) =>
      nearKeysOf(startedAt).filter((minute) => kept.has(minute) && !whole.has(minute)),
    );
    for (const minute of minutes) whole.add(minute);
    const numbers = Array.from({ length: MOST_NUMBER }, (_, i) => i + 1);
    await meet(
      [...new Set(minutes)].flatMap((minute) => numbers.map((one) => nameOf(minute, one))),
    );
  }

  const seemsNew = (session: SessionDraft) => {
    const met = metOf(session);
    return met.length > 0 && newsOf(session, met.map(copyOf)).entries.length > 0;
  };

  /** The next number that nobody bears. */
  function name({ key }: SessionDraft): string {
    let number = 1;
    while (names.has(nameOf(key, number))) number++;
    names.add(nameOf(key, number));
    return nameOf(key, number);
  }

  /** What of it is new, or why nothing is. */
  async function judge(session: SessionDraft): Promise<SessionDraft | "known" | "changed"> {
    if (metOf(session).length === 0) return session;
    if (seemsNew(session)) await meetWhole([session]);
    const { entries, isUnlike } = newsOf(session, metOf(session));
    if (entries.length === 0) return isUnlike ? "changed" : "known";
    if (countSets(entries) === countSets(session.entries)) return session;
    // What is told of the session as a whole stands with what was kept of it first.
    return { ...session, entries, durationSeconds: null, sessionRpe: null, notes: null };
  }

  return {
    async leaveOut(sessions: readonly Numbered[]): Promise<{ fresh: Named[]; changed: number }> {
      await meet(
        sessions.flatMap(({ session, number }) => [
          ...nearKeysOf(session.startedAt).flatMap((minute) => [
            nameOf(minute, 1),
            nameOf(minute, number),
          ]),
          // As parts of a session were called once.
          ...(session.isContinued ? [`csv:${session.key}:${session.line}`] : []),
        ]),
      );
      await meetWhole(sessions.map(({ session }) => session).filter(seemsNew));
      const fresh: Named[] = [];
      let changed = 0;
      for (const { session } of sessions) {
        const found = await judge(session);
        if (found === "changed") changed++;
        if (typeof found === "object") fresh.push({ session: found, clientId: name(session) });
      }
      return { fresh, changed };
    },
  };
}
