/** Files of logs as they come and as they are kept: decoded piece by piece, packed in parts. */
import { makeClock } from "../../engine/log/csv/clock.ts";
import type { SessionDraft } from "../../engine/log/csv/session-gatherer.ts";
import type { CsvReport } from "../../engine/log/csv/csv-report.ts";
import { type LogReaderOptions, makeLogReader } from "../../engine/log/csv/log-reader.ts";
import { gunzipText, gzipText } from "../core/gzip.ts";
import { DAY_MS, HOUR_MS } from "../core/durations.ts";

export const MOST_IMPORT_BYTES = 5 * 1024 * 1024;
/** A row of the database holds two megabytes: packed it is below that whatever is written in it. */
const PART_CHARACTERS = 500_000;
/** Clocks of devices go wrong, but nobody has trained tomorrow. */
const AHEAD_MS = 12 * HOUR_MS;
/** Wherever on earth, a day begins as near as that to any moment of it. */
const MOST_APART_MS = 2 * DAY_MS;
const MOST_ERRORS = 100;

/** By the mark at its beginning; anything else is taken for UTF-8. */
async function encodingOf(file: Blob) {
  const [a, b] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : "utf-8";
}

/** As text, in the pieces in which it comes. */
export async function* textOf(file: Blob): AsyncGenerator<string> {
  const decoder = new TextDecoder(await encodingOf(file));
  for await (const bytes of file.stream() as unknown as AsyncIterable<Uint8Array>) {
    const text = decoder.decode(bytes, { stream: true });
    if (text !== "") yield text;
  }
  const rest = decoder.decode();
  if (rest !== "") yield rest;
}

/** Gives each session as soon as it is whole; the report is complete after the last. */
export async function* readSessions(
  pieces: AsyncIterable<string>,
  { now, ...options }: LogReaderOptions & { now: number },
  done: (report: CsvReport) => void,
): AsyncGenerator<SessionDraft> {
  const reader = makeLogReader(options);
  const clock = makeClock(options.timeZone);
  const early: SessionDraft[] = [];
  function* come(sessions: readonly SessionDraft[]) {
    for (const session of sessions) {
      const { day, startedAt } = session;
      if (startedAt > now + AHEAD_MS) early.push(session);
      else if (Math.abs(Date.parse(day) - startedAt) <= MOST_APART_MS) yield session;
      // Our own form says the day itself, and anybody may have written there.
      else yield { ...session, day: clock.dayOf(startedAt) };
    }
  }
  for await (const piece of pieces) yield* come(reader.push(piece));
  yield* come(reader.end());
  done(withoutEarly(reader.report(), early));
}

/** What is still to come would stand before all that is logged until then, so it is left out. */
function withoutEarly(report: CsvReport, early: readonly SessionDraft[]): CsvReport {
  const sets = early.flatMap(({ entries }) => entries.map((entry) => entry.sets.length));
  const message = "The day has not come yet.";
  const errors = early.map(({ line }) => ({ line, reason: "bad_date" as const, message }));
  return {
    ...report,
    sessions: report.sessions - early.filter(({ isContinued }) => !isContinued).length,
    sets: report.sets - sets.reduce((sum, count) => sum + count, 0),
    errors: [...report.errors, ...errors].toSorted((a, b) => a.line - b.line).slice(0, MOST_ERRORS),
    errorCount: report.errorCount + early.length,
  };
}

export async function packFile(file: Blob): Promise<string[]> {
  const parts: string[] = [];
  let held = "";
  for await (const piece of textOf(file)) {
    held += piece;
    if (held.length < PART_CHARACTERS) continue;
    parts.push(await gzipText(held));
    held = "";
  }
  if (held !== "" || parts.length === 0) parts.push(await gzipText(held));
  return parts;
}

export async function* unpackFile(parts: readonly string[]): AsyncGenerator<string> {
  for (const part of parts) yield await gunzipText(part);
}
