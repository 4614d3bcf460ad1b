/**
 * Holds a session of a file against what was kept of its moment before: which of its sets are new. An app may
 * have let it grow since, and files that tell days alone put all of a day at noon.
 */
import type { LoggedEntry, LoggedSet } from "../workout-log.ts";
import type { SessionDraft } from "./session-gatherer.ts";

type KeptEntry = Pick<LoggedEntry, "exerciseId" | "name" | "sets">;
/** A session as it was kept; what a session of the file accounts for is taken out of it. */
export type KeptSession = {
  /** What the workout is called. */
  name: string | null;
  /** Somebody has changed it since it came. */
  isEdited: boolean;
  entries: KeptEntry[];
};
export type SessionNews = {
  /** Its entries with the sets that nobody has kept yet. */
  entries: LoggedEntry[];
  /** The file tells what is known otherwise than it is kept, and that stays as it is. */
  isUnlike: boolean;
};
type Told = Pick<SessionDraft, "name" | "isTimeKnown" | "entries">;
/** All sets of an exercise in the session that are not accounted for yet. */
type Lift = Pick<LoggedEntry, "exerciseId" | "name"> & { left: LoggedSet[] };

export function newsOf(told: Told, kept: readonly KeptSession[]): SessionNews {
  const some = candidates(told, kept);
  const lifts = liftsOf(told.entries);
  let isFound = false;
  let isUnlike = false;
  for (const one of some) {
    const isSure = told.isTimeKnown || isNamesake(told, one) || isShared(one, lifts);
    if (one.isEdited || !isWithin(one, lifts, isSure)) continue;
    isFound = true;
    for (const entry of one.entries) isUnlike = take(lifts, entry) || isUnlike;
    one.entries = [];
  }
  const isMet = some.some(({ entries }) => entries.some((entry) => findLift(lifts, entry)));
  // Corrected here, or told of this very minute in other words, by another app perhaps: never twice.
  const isSettled =
    some.some(({ isEdited }) => isEdited && isMet) ||
    (told.isTimeKnown && some.length > 0 && !isFound);
  if (isSettled || !isFound)
    for (const one of some)
      for (const entry of one.entries)
        if (isSettled || isNamesake(told, one) || !isOther(findLift(lifts, entry), entry.sets))
          isUnlike = take(lifts, entry) || isUnlike;
  const entries = restOf(told.entries, lifts);
  return isSettled
    ? { entries: [], isUnlike: isUnlike || entries.length > 0 }
    : { entries, isUnlike };
}

/** A time tells which session is meant; of those of a day it is the name, as long as there is one. */
function candidates(told: Told, kept: readonly KeptSession[]): KeptSession[] {
  const some = kept.filter(({ entries }) => entries.length > 0);
  if (told.isTimeKnown) return some;
  const namesakes = some.filter((one) => isNamesake(told, one));
  if (namesakes.length > 0) return namesakes;
  const lifts = liftsOf(told.entries);
  // Called otherwise it is another workout, but for one that was only given another name.
  return some.filter((one) => told.name === null || one.name === null || isHeld(one, lifts));
}

const isNamesake = ({ name }: Told, kept: KeptSession) =>
  name !== null && kept.name !== null && plain(name) === plain(kept.name);

/** Set by set, each of them once. */
function isHeld({ entries }: KeptSession, lifts: readonly Lift[]): boolean {
  const left = lifts.map((lift) => ({ ...lift, left: [...lift.left] }));
  return entries.every((entry) => {
    const lift = findLift(left, entry);
    return entry.sets.every((set) => {
      const at = lift ? lift.left.findIndex((one) => areAlike(one, set)) : -1;
      if (at >= 0) lift!.left.splice(at, 1);
      return at >= 0;
    });
  });
}

const plain = (name: string) => name.trim().toLowerCase();

/** By the exercise or the name: what a name means may have been said in between. */
const findLift = (lifts: readonly Lift[], { exerciseId, name }: Omit<KeptEntry, "sets">) =>
  lifts.find(
    (lift) =>
      (exerciseId !== null && lift.exerciseId === exerciseId) || plain(lift.name) === plain(name),
  );

function liftsOf(entries: readonly LoggedEntry[]): Lift[] {
  const lifts: Lift[] = [];
  for (const { exerciseId, name, sets } of entries) {
    const known = findLift(lifts, { exerciseId, name });
    if (known) known.left.push(...sets);
    else lifts.push({ exerciseId, name, left: [...sets] });
  }
  return lifts;
}

function restOf(entries: readonly LoggedEntry[], lifts: readonly Lift[]): LoggedEntry[] {
  const left = new Set(lifts.flatMap((lift) => lift.left));
  const rest = entries.map((entry) => ({ ...entry, sets: entry.sets.filter((s) => left.has(s)) }));
  return rest.filter(({ sets }) => sets.length > 0);
}

const KG_IN_LB = 2.204_622_6;
const isNear = (ratio: number, to: number) => Math.abs(ratio / to - 1) < 0.005;

/** A file may have been taken in with another unit the time before. */
function areLoadsAlike(a: number | null, b: number | null): boolean {
  if (a === b || a === null || b === null) return true;
  const ratio = a / b;
  return isNear(ratio, 1) || isNear(ratio, KG_IN_LB) || isNear(ratio, 1 / KG_IN_LB);
}

const areAlike = (a: LoggedSet, b: LoggedSet) =>
  a.reps === b.reps &&
  areLoadsAlike(a.loadG, b.loadG) &&
  (a.reps !== null || a.seconds === b.seconds);

/** Nothing in common: not one session told twice, but two of a day. A single set may have been corrected. */
function isOther(lift: Lift | undefined, sets: readonly LoggedSet[]): boolean {
  if (!lift || Math.max(lift.left.length, sets.length) < 2) return false;
  return sets.length > 0 && !sets.some((set) => lift.left.some((one) => areAlike(set, one)));
}

/** A set of it is there as it was kept: then what is not was corrected. */
const isShared = ({ entries }: KeptSession, lifts: readonly Lift[]) =>
  entries.some((entry) => {
    const left = findLift(lifts, entry)?.left ?? [];
    return entry.sets.some((set) => left.some((one) => areAlike(one, set)));
  });

/** All that was kept stands in the file's session, which may have more. */
function isWithin({ entries }: KeptSession, lifts: readonly Lift[], isSure: boolean) {
  return liftsOf(entries.map((one) => ({ ...one, superset: null, pain: [], notes: null }))).every(
    (kept) => {
      const lift = findLift(lifts, kept);
      if (!lift || lift.left.length < kept.left.length) return false;
      return isSure || !isOther(lift, kept.left);
    },
  );
}

/** Takes the sets that were kept out of those that are left; true where they are not the same. */
function take(lifts: readonly Lift[], entry: KeptEntry): boolean {
  const lift = findLift(lifts, entry);
  if (!lift) return false;
  const unlike = entry.sets.filter((set) => {
    const at = lift.left.findIndex((one) => areAlike(one, set));
    if (at >= 0) lift.left.splice(at, 1);
    return at < 0;
  });
  const taken = lift.left.splice(0, unlike.length);
  entry.sets = unlike.slice(taken.length);
  return unlike.length > 0;
}
