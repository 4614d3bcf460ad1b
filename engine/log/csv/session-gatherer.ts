/** Makes sessions of rows: one is held at a time, and given away when the next begins. */
import { type LoggedEntry, MOST_ENTRIES, MOST_SETS, type WorkoutLog } from "../workout-log.ts";
import { HOUR_MS } from "../../time.ts";
import type { RowTime, SessionHead } from "./session-head.ts";
import { sessionKeyOf, setKeyOf } from "./set-key.ts";
import type { EntryFacts, SetRow } from "./set-row.ts";

export type SessionDraft = Omit<WorkoutLog, "id" | "source"> & {
  /** Where in the file it begins. */
  line: number;
  isTimeKnown: boolean;
  /** The file told of this session before and went on to another: what is here belongs to it, too. */
  isContinued: boolean;
  key: string;
  /** By entry and set. */
  setKeys: string[][];
};

type Entry = LoggedEntry & { order: string; lastNumber: number | null };
type Held = {
  said: string;
  line: number;
  head: SessionHead;
  entries: Entry[];
  letters: Map<string, string>;
  lastEntry: Entry | null;
  /** When its rows were done, where rows have times of their own. */
  times: RowTimes;
};
type RowTimes = {
  first: RowTime;
  last: RowTime;
  early: RowTime;
  late: RowTime;
  end: number | null;
};

export type Gatherer = {
  /** Whether the rows of this session are the ones being gathered. */
  isOpen(said: string): boolean;
  /** Ends the open session and begins another. */
  open(said: string, line: number, head: SessionHead): SessionDraft | null;
  /** The row's words on the session count where none came before. */
  note(notes: string): void;
  /** Whether rows of this head go on with the session that is being gathered, in a table with a time for each set. */
  isNext(head: SessionHead): boolean;
  /** The set was done at this time, where sets have one. */
  time(at: RowTime): void;
  /** False where a session cannot hold as much. */
  add(row: SetRow): boolean;
  close(): SessionDraft | null;
  setsHeld(): number;
};

const MOST_NOTES = 4000;
const SHORT = 8;
/** Who trains again after so long a rest has begun another session. */
const MOST_REST_MS = 3 * HOUR_MS;
/** However short the rests are, nobody trains for longer. */
const LONGEST_MS = 12 * HOUR_MS;

export function makeGatherer(): Gatherer {
  let held: Held | null = null;
  let count = 0;
  const seen = new Set<string>();
  /** How many sets of an exercise there were, by session: a session may come in parts. */
  const counts = new Map<string, number>();

  function close(): SessionDraft | null {
    const done = held;
    held = null;
    count = 0;
    if (!done) return null;
    const { said, line, head } = done;
    const isReversed = finishTimed(done);
    const key = sessionKeyOf(head.startedAt);
    const isContinued = seen.has(said);
    seen.add(said);
    const entries = isReversed ? done.entries.toReversed() : done.entries;
    if (isReversed) for (const { sets } of entries) sets.reverse();
    const setKeys = entries.map(({ name, sets }) => {
      const place = `${key}/${name.toLowerCase()}`;
      const from = counts.get(place) ?? 0;
      counts.set(place, from + sets.length);
      return sets.map((_, i) => setKeyOf(key, name, from + i));
    });
    return {
      ...head,
      line,
      isContinued,
      key,
      setKeys,
      entries: entries.map(({ exerciseId, name, superset, sets, pain, notes }) => ({
        exerciseId,
        name,
        superset,
        sets,
        pain,
        notes,
      })),
    };
  }

  return {
    close,
    setsHeld: () => count,
    isOpen: (said) => held?.said === said,
    isNext: (head) => held !== null && isNextOf(held, head),
    open(said, line, head) {
      const done = close();
      const { startedAt, day } = head;
      const at: RowTime = { startedAt, day, endedAt: null };
      held = {
        said,
        line,
        head,
        entries: [],
        letters: new Map(),
        lastEntry: null,
        times: { first: at, last: at, early: at, late: at, end: null },
      };
      return done;
    },
    note(notes) {
      if (held && notes !== "") held.head.notes ??= notes.slice(0, MOST_NOTES);
    },
    time(at) {
      if (!held) return;
      const { times } = held;
      times.last = at;
      if (at.startedAt < times.early.startedAt) times.early = at;
      if (at.startedAt > times.late.startedAt) times.late = at;
      if (at.endedAt !== null) times.end = Math.max(times.end ?? 0, at.endedAt);
    },
    add({ facts, sets }) {
      const entry = held && entryFor(facts, held);
      if (!entry || entry.sets.length + sets.length > MOST_SETS) return false;
      entry.lastNumber = facts.number;
      addNotes(entry, facts);
      entry.sets.push(...sets);
      count += sets.length;
      return true;
    },
  };
}

/** A row without a name or a time of its own belongs to the session above it, as in tables with joined cells. */
function isNextOf({ head: open, times }: Held, head: SessionHead): boolean {
  if (head.name !== null && head.name !== open.name) return false;
  if (!open.isTimeKnown) return !head.isTimeKnown && head.day === open.day;
  if (!head.isTimeKnown) return head.day === open.day;
  const { last, early, late } = times;
  const at = head.startedAt;
  const span = Math.max(at, late.startedAt) - Math.min(at, early.startedAt);
  return Math.abs(at - last.startedAt) <= MOST_REST_MS && span <= LONGEST_MS;
}

/** The session lasted from its first set to its last; true where the file has the last one first. */
function finishTimed({ head, times }: Held): boolean {
  const { first, last, early, late, end } = times;
  head.startedAt = early.startedAt;
  head.day = early.day;
  const ended = end ?? late.startedAt;
  if (end !== null || ended > early.startedAt) {
    const seconds = Math.round((ended - early.startedAt) / 1000);
    // Of one row with an end its own length is that of the session.
    head.durationSeconds = end === null ? (head.durationSeconds ?? seconds) : seconds;
  }
  return first.startedAt > last.startedAt;
}

function addNotes(entry: Entry, { notes, pain }: EntryFacts) {
  entry.pain.push(...pain);
  if (notes === "" || entry.notes?.split("\n\n").includes(notes)) return;
  const all = entry.notes === null ? notes : `${entry.notes}\n\n${notes}`;
  entry.notes = all.slice(0, MOST_NOTES);
}

/** An exercise whose sets are counted anew is done a second time. */
function entryFor(row: EntryFacts, held: Held): Entry | null {
  const isSame = ({ name, order, superset }: Entry) =>
    name === row.name && order === row.order && superset === letterOf(row.superset, held);
  const found =
    held.lastEntry && isSame(held.lastEntry) ? held.lastEntry : held.entries.find(isSame);
  const last = found?.lastNumber ?? null;
  const isAgain = row.order === "" && last !== null && row.number !== null && row.number < last;
  if (found && !isAgain) {
    held.lastEntry = found;
    return found;
  }
  if (held.entries.length >= MOST_ENTRIES) return null;
  const { name, exerciseId, order } = row;
  const entry: Entry = {
    exerciseId,
    name,
    superset: letterOf(row.superset, held),
    sets: [],
    pain: [],
    notes: null,
    order,
    lastNumber: null,
  };
  held.entries.push(entry);
  held.lastEntry = entry;
  return entry;
}

/** Apps count their supersets over; by letter they are told within a session. */
function letterOf(id: string, { letters }: Held): string | null {
  if (id === "") return null;
  if (!/^\d+$/.test(id)) return id.slice(0, SHORT);
  const known = letters.get(id) ?? nameOf(letters.size);
  letters.set(id, known);
  return known;
}

const nameOf = (index: number): string =>
  (index < 26 ? "" : nameOf(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
