/** What a row says of the session as a whole: when it was, how long it took and what it was called. */
import { gramsOfKg, gramsOfLb } from "../../units.ts";
import type { WorkoutLog } from "../workout-log.ts";
import type { Clock } from "./clock.ts";
import { readLogNotes } from "./dialects/fitcsv.ts";
import { SESSION_ROW } from "./fitcsv-columns.ts";
import { type Moment, readMoment } from "./read-moment.ts";
import { type RowCells, showCell } from "./row-cells.ts";
import type { RowContext } from "./row-context.ts";
import type { Reject } from "./tally.ts";
import { massUnitOf } from "./units.ts";
import { DAY_MS, MINUTE_MS } from "../../time.ts";

export type SessionHead = Omit<WorkoutLog, "id" | "entries" | "source"> & {
  /** Some apps tell the day alone: then the session is put at noon. */
  isTimeKnown: boolean;
};

const NOON = "12:00:00";
/** Longer ones were left running. */
const LONGEST_SECONDS = 12 * 3600;
const MOST_NAME = 200;

export const isSessionRow = (cells: RowCells, { plan }: RowContext) =>
  plan.dialect.id === "fitcsv" && cells.text("kind") === SESSION_ROW;

export function readHead(cells: RowCells, context: RowContext, clock: Clock): SessionHead | Reject {
  const { plan } = context;
  const text = cells.text(plan.places.start ? "start" : "setTime");
  const time = cells.text("startTime");
  const moment = readMoment(time === "" ? text : `${text} ${time}`, context.dayOrder);
  if (moment === null || moment === "ambiguous") return badDate(text, moment);
  const { startedAt, day } = placeIn(moment, clock);
  const head: SessionHead = {
    startedAt,
    day,
    isTimeKnown: moment.time !== null,
    durationSeconds: null,
    name: cells.text("workout").slice(0, MOST_NAME) || null,
    sessionRpe: null,
    notes: null,
    planned: null,
    isDeload: false,
    bodyweightG: readBodyweight(cells),
  };
  if (isSessionRow(cells, context)) return { ...head, ...readSessionRow(cells, day) };
  return { ...head, durationSeconds: readLength(cells, context, clock, startedAt) };
}

/** What rows of one session have in common, word for word. */
export const saidOf = ({ text }: RowCells) =>
  `${text("session")}\n${text("start")}\n${text("startTime")}\n${text("workout")}`;

/** When a row of a session was done, and when it ended where the row tells that. */
export type RowTime = Pick<SessionHead, "startedAt" | "day"> & { endedAt: number | null };

export const rowTimeOf = (
  { startedAt, day, durationSeconds }: SessionHead,
  { plan }: RowContext,
): RowTime => ({
  startedAt,
  day,
  endedAt: plan.places.end && durationSeconds ? startedAt + durationSeconds * 1000 : null,
});

function badDate(text: string, moment: "ambiguous" | null): Reject {
  const message =
    moment === null
      ? `${showCell(text)} is no date that can be read.`
      : `${showCell(text)} could be two days: say whether the day or the month comes first.`;
  return { reason: "bad_date", message };
}

function placeIn({ day, time, offset }: Moment, clock: Clock) {
  const local = `${day}T${time ?? NOON}`;
  if (offset === null || time === null) return { startedAt: clock.epochOf(local), day };
  const startedAt = Date.parse(`${local}Z`) + offset * MINUTE_MS;
  return { startedAt, day: clock.dayOf(startedAt) };
}

function readBodyweight(cells: RowCells) {
  const weight = cells.number("bodyweight");
  if (weight === null || weight <= 0) return null;
  return cells.unit("bodyweight") === "lb" ? gramsOfLb(weight) : gramsOfKg(weight);
}

/** One that cannot be read is no reason to lose the session. */
function readLength(cells: RowCells, context: RowContext, clock: Clock, startedAt: number) {
  let seconds = lengthOf(cells, context);
  const end = cells.text("end");
  if (seconds === null && end !== "") {
    const moment =
      readMoment(end, context.dayOrder) ?? readMoment(`${clock.dayOf(startedAt)} ${end}`, null);
    if (moment === null || moment === "ambiguous" || moment.time === null) return null;
    seconds = Math.round((placeIn(moment, clock).startedAt - startedAt) / 1000);
    // A time of day alone may be that of the next morning.
    if (seconds < 0 && /^\d{1,2}:/.test(end)) seconds += DAY_MS / 1000;
  }
  if (seconds === null || seconds === 0) return null;
  if (seconds > 0 && seconds <= LONGEST_SECONDS) return seconds;
  context.warn("implausible_duration");
  return null;
}

const HOURS_AND_MINUTES = /^(\d):([0-5]\d)$/;

/** Of a session "1:05" is an hour and five minutes, and "45:00" three quarters of one. */
function lengthOf(cells: RowCells, { plan }: RowContext): number | null {
  const [, hours, minutes] = HOURS_AND_MINUTES.exec(cells.text("length")) ?? [];
  if (plan.dialect.id !== "generic" || minutes === undefined) return cells.seconds("length");
  return (Number(hours) * 60 + Number(minutes)) * 60;
}

/** Of our own form: a row that tells of the session and of no set. */
function readSessionRow(cells: RowCells, day: string): Partial<SessionHead> {
  const { text, localDay, deload } = readLogNotes(cells.text("notes"));
  const [week, session] = [cells.number("week"), cells.number("programDay")];
  const programId = cells.text("program");
  const weight = cells.number("load");
  const toGrams = massUnitOf(cells.text("loadUnit")) === "lb" ? gramsOfLb : gramsOfKg;
  return {
    day: localDay ?? day,
    durationSeconds: cells.seconds("seconds") || null,
    sessionRpe: cells.number("rpe"),
    notes: text ?? null,
    isDeload: deload === "yes",
    bodyweightG: weight === null ? null : toGrams(weight),
    planned:
      programId !== "" && week !== null && session !== null ? { programId, week, session } : null,
  };
}
