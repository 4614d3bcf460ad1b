/** A logged session as it is kept: what is as usual is left out, so that years of training stay small. */
import { EMPTY_SET, type LoggedEntry, type LoggedSet, type WorkoutLog } from "./workout-log.ts";

type StoredSet = Partial<LoggedSet>;
type StoredEntry = { exerciseId?: string; name: string; sets: StoredSet[] } & Partial<
  Pick<LoggedEntry, "superset" | "pain" | "notes">
>;
/** All but what has columns of its own. */
export type StoredLog = { entries: StoredEntry[] } & Partial<
  Omit<WorkoutLog, "id" | "startedAt" | "entries">
> &
  Pick<WorkoutLog, "day" | "source">;

const DEFAULTS = {
  durationSeconds: null,
  name: null,
  sessionRpe: null,
  notes: null,
  planned: null,
  isDeload: false,
  bodyweightG: null,
} as const satisfies Partial<WorkoutLog>;
const ENTRY_DEFAULTS = { exerciseId: null, superset: null, pain: [], notes: null } as const;

/** What differs from the usual; an empty list is as usual too. */
function unlike<T extends object>(all: T, usual: object): Partial<T> {
  const base = usual as Record<string, unknown>;
  const isUsual = ([key, value]: [string, unknown]) =>
    key in base && (value === base[key] || (Array.isArray(value) && value.length === 0));
  return Object.fromEntries(Object.entries(all).filter((one) => !isUsual(one))) as Partial<T>;
}

export function packLog(whole: WorkoutLog): StoredLog {
  const { id: _, startedAt: __, ...log } = whole;
  const entries = log.entries.map((entry) => ({
    ...unlike(entry, ENTRY_DEFAULTS),
    sets: entry.sets.map((set) => unlike(set, EMPTY_SET)),
  }));
  return { ...unlike(log, DEFAULTS), entries } as StoredLog;
}

export function unpackLog(row: { id: string; startedAt: number; document: StoredLog }): WorkoutLog {
  const { id, startedAt, document } = row;
  const entries = document.entries.map(({ sets, ...entry }): LoggedEntry => ({
    ...ENTRY_DEFAULTS,
    ...entry,
    pain: entry.pain ?? [],
    sets: sets.map((set) => ({ ...EMPTY_SET, ...set })),
  }));
  return { ...DEFAULTS, ...document, id, startedAt, entries };
}
