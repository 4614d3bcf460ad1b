/** What changed from one form of a program to the next: week by week, session by session, in sentences. */
import { shortName } from "../rules/words.ts";
import { type Match, type Pair, type Spot, matchExercises, pairUp } from "./diff-match.ts";
import { type Place, diffConditioning, diffSets, where } from "./diff-sets.ts";
import type { Program, ProgramExercise, Session, Week } from "./program.ts";
import type { ProgramChange } from "./program-change.ts";
import type { Weekday } from "./request.ts";

export const diffPrograms = (before: Program, after: Program): ProgramChange[] =>
  pairUp(before.weeks, after.weeks).flatMap(diffWeeks);

function diffWeeks({ before, after }: Pair<Week>): ProgramChange[] {
  if (!before || !after) return [wholeWeek(before, after)];
  const [own, next] = [before.value, after.value];
  const path = `/weeks/${after.index}`;
  const sessions = pairUp(own.sessions, next.sessions).map((pair): SessionPair => ({
    ...pair,
    week: next.number,
    paths: {
      before: `/weeks/${before.index}/sessions/${pair.before?.index ?? 0}`,
      after: `${path}/sessions/${pair.after?.index ?? 0}`,
    },
    rows: rowsOf(pair),
  }));
  joinAcross(sessions);
  return [...diffPhase(own, next, path), ...sessions.flatMap(diffSession)];
}

const sessionsOf = ({ sessions: { length } }: Week) =>
  `${length} session${length === 1 ? "" : "s"}`;

function wholeWeek(before: Spot<Week> | null, after: Spot<Week> | null): ProgramChange {
  const { value, index } = (after ?? before)!;
  const held = sessionsOf(value);
  return {
    kind: after ? "added" : "removed",
    path: `/weeks/${index}`,
    week: value.number,
    session: null,
    exerciseId: null,
    before: after ? null : held,
    after: after ? held : null,
    text: `Week ${value.number} with ${held} is ${after ? "added" : "left out"}.`,
  };
}

const phaseOf = ({ phase, deload }: Week) =>
  deload === (phase === "deload") ? phase : `${phase}, ${deload ? "light" : "not light"}`;

function diffPhase(before: Week, after: Week, path: string): ProgramChange[] {
  const [from, to] = [phaseOf(before), phaseOf(after)];
  if (from === to) return [];
  const { number: week } = after;
  const text = `Week ${week} is a week of “${to}” instead of “${from}”.`;
  const spot = { week, session: null, exerciseId: null };
  return [{ kind: "phase", path: `${path}/phase`, ...spot, before: from, after: to, text }];
}

type Row = Match & {
  /** Of an exercise that came from another session of the week: the number of that session. */
  from?: number;
  isGone?: boolean;
};
type SessionPair = Pair<Session> & {
  week: number;
  paths: { before: string; after: string };
  rows: Row[];
};

const rowsOf = ({ before, after }: Pair<Session>): Row[] =>
  before && after ? matchExercises(before.value.exercises, after.value.exercises) : [];

/** What one session lost and another of the week won has moved. */
function joinAcross(sessions: readonly SessionPair[]) {
  const lost = sessions.flatMap(({ rows, before }) =>
    rows.flatMap((row) => (row.after === null ? [{ row, session: before!.value.number }] : [])),
  );
  for (const row of sessions.flatMap(({ rows }) => rows)) {
    if (row.kind !== "open" || !row.after) continue;
    const id = row.after.value.exerciseId;
    const source = lost.find(
      ({ row: other }) => !other.isGone && other.before!.value.exerciseId === id,
    );
    if (!source) continue;
    source.row.isGone = true;
    Object.assign(row, { kind: "moved", before: source.row.before, from: source.session });
  }
}

function diffSession(pair: SessionPair): ProgramChange[] {
  const { before, after, week, paths, rows } = pair;
  if (!before || !after) return [wholeSession(pair)];
  const [own, next] = [before.value, after.value];
  const place = { week, session: next.number };
  return [
    ...diffDate(own, next, paths.after, place),
    ...diffMinutes(own, next, paths.after, place),
    ...rows.flatMap((row) => (row.isGone ? [] : diffRow(row, paths, place))),
    ...diffConditioning(
      own.conditioning,
      next.conditioning,
      { before: `${paths.before}/conditioning`, after: `${paths.after}/conditioning` },
      place,
    ),
  ];
}

function wholeSession({ before, after, week, paths }: SessionPair): ProgramChange {
  const { number, name } = (after ?? before)!.value;
  const title = shortName(name);
  return {
    kind: after ? "added" : "removed",
    path: after ? paths.after : paths.before,
    week,
    session: number,
    exerciseId: null,
    before: after ? null : title,
    after: after ? title : null,
    text: `In week ${week}, session ${number}, ${title}, is ${after ? "added" : "left out"}.`,
  };
}

const WEEKDAY_NAMES: Record<Weekday, string> = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
};

const dateOf = ({ weekday, date }: Session) =>
  [...(weekday ? [WEEKDAY_NAMES[weekday]] : []), ...(date ? [date] : [])].join(" ") || "any day";

function diffDate(before: Session, after: Session, path: string, place: Place): ProgramChange[] {
  const [from, to] = [dateOf(before), dateOf(after)];
  if (from === to) return [];
  const field = before.date === after.date ? "weekday" : "date";
  const text = `Session ${place.session} of week ${place.week} is on ${to} instead of ${from}.`;
  const spot = { ...place, exerciseId: null };
  return [{ kind: "date", path: `${path}/${field}`, ...spot, before: from, after: to, text }];
}

/** Part of a minute is nothing that anybody plans by. */
function diffMinutes(before: Session, after: Session, path: string, place: Place) {
  const [from, to] = [before, after].map(({ minutes }) => `${Math.round(minutes.usual)}`);
  if (from === to) return [];
  return [
    {
      kind: "minutes" as const,
      path: `${path}/minutes/usual`,
      ...place,
      exerciseId: null,
      before: from!,
      after: to!,
      text: `Session ${place.session} of week ${place.week} takes ${to} minutes instead of ${from}.`,
    },
  ];
}

const nameOf = ({ value }: Spot<ProgramExercise>) => shortName(value.name);

function diffRow(row: Row, paths: SessionPair["paths"], place: Place): ProgramChange[] {
  const { kind, before, after, from } = row;
  if (!after) {
    const name = nameOf(before!);
    const path = `${paths.before}/exercises/${before!.index}`;
    const text = `${where(place)} ${name} is left out.`;
    const { exerciseId } = before!.value;
    return [{ kind: "removed", path, ...place, exerciseId, before: name, after: null, text }];
  }
  const { exerciseId } = after.value;
  const name = nameOf(after);
  const path = `${paths.after}/exercises/${after.index}`;
  const change = (kind: ProgramChange["kind"], was: string | null, is: string, said: string) => ({
    kind,
    path,
    ...place,
    exerciseId,
    before: was,
    after: is,
    text: `${where(place)} ${said}`,
  });
  if (!before) return [change("added", null, name, `${name} is added.`)];
  if (kind === "swapped") {
    const old = nameOf(before);
    return [change("swapped", old, name, `${name} takes the place of ${old}.`)];
  }
  const sets = diffSets(before.value, after.value, path, place);
  if (kind === "same") return sets;
  const spotOf = (session: number | null, { index }: Spot<unknown>) =>
    `session ${session}, place ${index + 1}`;
  const was = spotOf(from ?? place.session, before);
  const is = spotOf(place.session, after);
  return [change("moved", was, is, `${name} moves from ${was} to ${is}.`), ...sets];
}
