/** For tests of files: a reader that is told in pieces of a size, and rows under the headers of a few apps. */
import { catalog } from "../../catalog/catalog.ts";
import { lookUpName } from "../../catalog/lookup.ts";
import { type LogReaderOptions, makeLogReader } from "./log-reader.ts";
import type { SessionDraft } from "./session-gatherer.ts";

export const exerciseOf = (name: string) => lookUpName(name, catalog())?.exercise ?? null;

export function read(text: string, options: Partial<LogReaderOptions> = {}, size = 10_000) {
  const reader = makeLogReader({
    dialect: null,
    unit: null,
    timeZone: "UTC",
    exerciseOf,
    ...options,
  });
  const sessions: SessionDraft[] = [];
  for (let at = 0; at < text.length; at += size)
    sessions.push(...reader.push(text.slice(at, at + size)));
  sessions.push(...reader.end());
  return { sessions, report: reader.report() };
}

export const entriesOf = (sessions: readonly SessionDraft[]) =>
  sessions.flatMap(({ entries }) => entries);
export const setsOf = (sessions: readonly SessionDraft[]) =>
  entriesOf(sessions).flatMap(({ sets }) => sets);
export const faultsOf = ({ errors }: ReturnType<typeof read>["report"]) =>
  errors.map(({ line, reason }) => [line, reason]);
export const warningsOf = ({ warnings }: ReturnType<typeof read>["report"]) =>
  Object.fromEntries(warnings.map(({ code, lines }) => [code, lines]));

export const STRONG =
  "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE";
export const strong = (...rows: string[]) => [STRONG, ...rows].join("\n");
export const HEVY =
  "title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,weight_kg,reps,distance_km,duration_seconds,rpe";
export const hevy = (...rows: string[]) => [HEVY, ...rows].join("\n");
export const GENERIC = "Date,Exercise,Weight,Reps,RPE,RIR,Unit";
export const generic = (...rows: string[]) => [GENERIC, ...rows].join("\n");
