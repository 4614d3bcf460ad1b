/** Tells by the cells of a column what it says: a time of day, a length, a set's number or a count of sets. */
import type { Field, Unit } from "./dialect.ts";
import { type DecimalMark, readDuration } from "./read-figure.ts";

export type SampleRow = {
  /** Day and workout: what stands beside each of its sets is said of the session. */
  session: string;
  exercise: string;
  hasReps: boolean;
  hasDistance: boolean;
  /** The cell of the column in question. */
  said: string;
};
/** What the column says instead; null says nothing that is known. */
export type Verdict = { field: Field | null; unit?: Unit; isDoubtful: boolean };

const CLOCK =
  /^(?<hour>[01]?\d|2[0-3])[:h][0-5]\d(?::[0-5]\d)?(?<half>\s*(?:uhr|[ap]\.?\s?m\.?))?$/i;
/** Few begin to train earlier, and few sets last for so many minutes. */
const FIRST_HOUR = 4;
/** As a length nothing short of it is a session, and nothing past it a set of repetitions. */
const LEAST_SESSION_SECONDS = 600;
const MOST_MINUTES = 300;
/** As coaches write the pace of a repetition. */
const PACE = /^(?:[0-9x]{4}|[0-9x](?:[-/.][0-9x]){2,3})$/i;

const groupBySession = (rows: readonly SampleRow[]) => [
  ...Map.groupBy(rows, ({ session }) => session).values(),
];
const isMost = (rows: readonly SampleRow[], is: (row: SampleRow) => boolean) =>
  rows.filter(is).length * 2 > rows.length;

/** Said once of each session, or beside each of its rows the same. */
function isOfSessions(sessions: readonly SampleRow[][]): boolean {
  return sessions.every(([first, ...rest]) =>
    rest.every(({ said }) => said === "" || said === first!.said),
  );
}
const hasSeveral = (rows: readonly SampleRow[]) =>
  new Set(rows.map(({ exercise }) => exercise)).size > 1;

/** Of two columns for the start one may have the day and the other the time of day, or no moment at all. */
export function judgeStart(rows: readonly SampleRow[]): Verdict | null {
  const told = rows.filter(({ said }) => said !== "");
  if (told.length > 0 && told.every(({ said }) => CLOCK.test(said)))
    return { field: "startTime", isDoubtful: false };
  // Such as the day of the week.
  return told.some(({ said }) => /\d/.test(said)) ? null : { field: null, isDoubtful: false };
}

export function judgeTempo(rows: readonly SampleRow[]): Verdict {
  const isPace = rows.every(({ said }) => said === "" || PACE.test(said));
  return { field: isPace ? null : "seconds", isDoubtful: false };
}

type TimeFacts = { unit: Unit | null; mark: DecimalMark; isTimed: boolean; isOnly: boolean };

/** Null where it is what it was taken for, the time of a set. */
export function judgeTime(rows: readonly SampleRow[], facts: TimeFacts): Verdict | null {
  const told = rows.filter(({ said }) => said !== "");
  if (told.length === 0) return null;
  return judgeClock(rows, told, facts) ?? judgeLength(rows, told, facts);
}

function judgeClock(
  rows: readonly SampleRow[],
  told: readonly SampleRow[],
  { unit, isTimed, isOnly }: TimeFacts,
): Verdict | null {
  if (isTimed || unit !== null) return null;
  const clocks = told.map(({ said }) => CLOCK.exec(said)?.groups);
  if (clocks.some((clock) => !clock)) return null;
  const field = "startTime";
  if (clocks.some((clock) => clock!["half"])) return { field, isDoubtful: false };
  const late = clocks.filter((clock) => Number(clock!["hour"]) >= FIRST_HOUR);
  const sessions = groupBySession(rows);
  // The same beside several exercises it is no length of each of them.
  const isShown = isOfSessions(sessions) && sessions.some(hasSeveral);
  const isLate = late.length >= clocks.length * (isShown ? 0.5 : 0.9);
  if (!isLate || isMost(told, ({ hasDistance }) => hasDistance)) return null;
  const isEach = sessions.every(([first]) => first!.said !== "");
  if (isEach && !isMost(told, ({ hasReps }) => !hasReps)) return { field, isDoubtful: false };
  // Where another column tells how long it took, this one hardly does.
  return { field: isOnly ? "seconds" : field, isDoubtful: true };
}

function judgeLength(
  rows: readonly SampleRow[],
  told: readonly SampleRow[],
  { unit, mark }: TimeFacts,
): Verdict | null {
  const sessions = groupBySession(rows);
  if (!isMost(told, ({ hasReps }) => hasReps) || !isOfSessions(sessions)) return null;
  const isBare = unit === null && told.every(({ said }) => /^[\d.,]+$/.test(said));
  const figures = told.map(({ said }) => readDuration(said, "s", mark)).sort((a, b) => a! - b!);
  const middle = figures[figures.length >> 1]!;
  const isShown = sessions.some(hasSeveral);
  if (!isBare) {
    const inSeconds = middle * (unit === "min" ? 60 : unit === "h" ? 3600 : 1);
    const isLong = inSeconds >= LEAST_SESSION_SECONDS;
    if (isShown && (isLong || unit !== "s")) return { field: "length", isDoubtful: !isLong };
    return isLong ? { field: "length", isDoubtful: true } : null;
  }
  // Nothing says in what it is: nobody trains for so many seconds, or so many hours.
  if (isShown && middle <= MOST_MINUTES) return { field: "length", unit: "min", isDoubtful: true };
  if (middle < LEAST_SESSION_SECONDS) return null;
  return { field: "length", unit: "s", isDoubtful: true };
}

const COUNTED = /^\d{1,3}$/;

/** Whether sets are numbered or counted; null where it is what its name says. */
export function judgeSets(rows: readonly SampleRow[], field: "sets" | "setNumber"): Verdict | null {
  let [numbered, counted] = [0, 0];
  const lasts = new Map<string, number>();
  let before = { session: "", value: 0 };
  for (const { session, exercise, said } of rows) {
    if (!COUNTED.test(said)) continue;
    const value = Number(said);
    const key = `${session}\n${exercise}`;
    const last = lasts.get(key);
    // Some count on through the whole session.
    const goesOn = before.session === session && value === before.value + 1;
    if (last !== undefined && (value === last + 1 || goesOn)) numbered++;
    else if (value > 1 && !goesOn) counted++;
    lasts.set(key, value);
    before = { session, value };
  }
  const isCount = counted === numbered ? field === "sets" : counted > numbered;
  const isDoubtful = numbered > 0 && counted > 0;
  const verdict = isCount ? "sets" : "setNumber";
  return verdict === field && !isDoubtful ? null : { field: verdict, isDoubtful };
}
