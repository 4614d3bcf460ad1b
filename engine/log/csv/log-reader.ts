/**
 * Reads a log out of CSV as it comes, chunk by chunk: sessions are given away as they are complete, and no more
 * than one of them and one row is held. The file is read in the unit that was confirmed; where it tells none
 * and none was confirmed, its loads stay null and the report asks.
 */
import type { MassUnit } from "../../tools/mass.ts";
import { makeClock } from "./clock.ts";
import type { CsvReport } from "./csv-report.ts";
import type { DialectId } from "./dialect.ts";
import type { KnownExercise } from "./load-of-set.ts";
import { makeNames } from "./names-seen.ts";
import { type Reading, type Table, openTable } from "./open-table.ts";
import { flawOf } from "./row-flaw.ts";
import { type CsvRow, makeRowParser } from "./row-parser.ts";
import { type SessionDraft, makeGatherer } from "./session-gatherer.ts";
import { isSessionRow, readHead, rowTimeOf, saidOf } from "./session-head.ts";
import { readSetRow } from "./set-row.ts";
import { type CsvWarning, type Reject, makeTally } from "./tally.ts";
import { makeUnitLedger } from "./unit-ledger.ts";

export type LogReaderOptions = {
  /** Null asks the header. */
  dialect: DialectId | null;
  /** Confirmed by the athlete, for loads that have none in the file. */
  unit: MassUnit | null;
  timeZone: string;
  /** A language, perhaps with a country: of fractions, and of days such as 08/09/2025. */
  locale?: string | null;
  /** Asked once for each name: what the catalogue or the athlete makes of it. */
  exerciseOf?: (name: string) => KnownExercise | null;
};

export type LogReader = {
  push(chunk: string): SessionDraft[];
  end(): SessionDraft[];
  report(): CsvReport;
};

const isBlank = (cell: string) => cell === "" || cell.trim() === "";

export const MOST_ROWS = 50_000;
/** Characters are bytes at least: whoever receives the file counts those. */
const MOST_CHARACTERS = 5 * 1024 * 1024;
const TOO_LARGE: Reject = {
  reason: "too_large",
  message: "The file has more than 50,000 rows or 5 MB: split it.",
};

export function makeLogReader(options: LogReaderOptions): LogReader {
  const { dialect, unit, timeZone, locale = null, exerciseOf = () => null } = options;
  const clock = makeClock(timeZone);
  const parser = makeRowParser();
  const tally = makeTally();
  const names = makeNames(exerciseOf);
  const gatherer = makeGatherer();
  const named = new Set<string>();
  const most = { characters: 0, sets: 0 };
  let table: Table | null = null;
  let isDone = false;
  let characters = 0;
  let rows = 0;
  let sessions = 0;
  let sets = 0;
  let line = 1;
  const warn = (code: CsvWarning, at = line) => tally.warn(code, at);
  const units = makeUnitLedger(unit, warn);
  let badHead: { said: string; reject: Reject } | null = null;

  function stop(reject: Reject, at: number) {
    tally.reject(reject, at);
    isDone = true;
  }

  function readHeader(row: CsvRow) {
    const flaw = flawOf(row, row.cells.length);
    if (flaw) {
      stop(flaw, row.line);
      return;
    }
    const shared = { unit, units, exerciseOf: names.exerciseOf, warn };
    const { table: opened, reject } = openTable(row, { dialect, locale, shared });
    if (reject) stop(reject, row.line);
    table = opened;
  }

  function readRow(row: CsvRow, { shared, cells }: Reading): SessionDraft | null {
    if (++rows > MOST_ROWS) {
      stop(TOO_LARGE, row.line);
      return null;
    }
    line = row.line;
    const flaw = flawOf(row, shared.plan.columns);
    if (flaw) {
      tally.reject(flaw, line);
      isDone ||= row.flaw === "unterminated_quote" || row.flaw === "row_too_long";
      return null;
    }
    cells.take(row.cells);
    const said = saidOf(cells);
    let done: SessionDraft | null = null;
    if (!gatherer.isOpen(said) || isSessionRow(cells, shared)) {
      const head = badHead?.said === said ? badHead.reject : readHead(cells, shared, clock);
      const reject = "reason" in head ? head : cells.failure();
      if (reject) {
        badHead = { said, reject };
        tally.reject(reject, line);
        return null;
      }
      if ("reason" in head) return null;
      const isAnys = shared.plan.dialect.id === "generic";
      if (!isAnys || !gatherer.isNext(head)) done = gatherer.open(said, line, head);
      if (isAnys && head.isTimeKnown) gatherer.time(rowTimeOf(head, shared));
      if (isSessionRow(cells, shared)) return done;
    }
    const read = readSetRow(cells, shared);
    const failure = cells.failure();
    if (failure) tally.reject(failure, line);
    else if (read) {
      gatherer.note(cells.text("workoutNotes"));
      if (shared.plan.places.setTime) timeSet({ cells, shared });
      if (gatherer.add(read)) names.count(read.facts.name, read.sets.length, line);
      else tally.reject({ reason: "too_large", message: "A session cannot hold as much." }, line);
    }
    return done;
  }

  function timeSet({ cells, shared }: Reading) {
    const head = readHead(cells, shared, clock);
    if ("startedAt" in head) gatherer.time(rowTimeOf(head, shared));
  }

  const isOurs = () => table?.reading().shared.plan.dialect.id === "fitcsv";

  function give(done: SessionDraft | null): SessionDraft[] {
    if (!done || (done.entries.length === 0 && !isOurs())) return [];
    const name = done.name && `${done.day} ${done.name}`;
    if (name && named.has(name) && !done.isContinued) tally.warn("duplicate_day_name", done.line);
    if (name) named.add(name);
    if (!done.isContinued) sessions++;
    for (const entry of done.entries) sets += entry.sets.length;
    return [done];
  }

  function readAll(ready: readonly CsvRow[], { reading }: Table): SessionDraft[] {
    const given: SessionDraft[] = [];
    for (const row of ready) {
      if (isDone) break;
      given.push(...give(readRow(row, reading())));
      most.sets = Math.max(most.sets, gatherer.setsHeld());
    }
    return given;
  }

  function take(read: readonly CsvRow[]): SessionDraft[] {
    const given: SessionDraft[] = [];
    for (const row of read) {
      if (isDone) break;
      if (row.flaw === null && row.cells.every(isBlank)) continue;
      if (table) given.push(...readAll(table.take(row), table));
      else readHeader(row);
    }
    most.characters = Math.max(most.characters, parser.held() + (table?.held() ?? 0));
    return given;
  }

  return {
    push(chunk) {
      if (isDone) return [];
      characters += chunk.length;
      const given = take(parser.push(chunk));
      if (characters > MOST_CHARACTERS && !isDone) stop(TOO_LARGE, line);
      return given;
    },
    end() {
      const given = isDone ? [] : take(parser.end());
      if (table && !isDone) given.push(...readAll(table.end(), table));
      if (!table && tally.errorCount() === 0)
        tally.reject({ reason: "missing_columns", message: "The file is empty." }, 1);
      isDone = true;
      return [...given, ...give(gatherer.close())];
    },
    report: () => ({
      detected: table?.reading().shared.plan.dialect.id ?? null,
      isExact: table?.reading().shared.plan.isExact ?? false,
      rows,
      sessions,
      sets,
      unit: units.told(),
      needsUnit: units.needsUnit(),
      suggestedUnit: units.guess(),
      warnings: tally.warnings(),
      errors: tally.errors,
      errorCount: tally.errorCount(),
      names: names.all(),
      most,
    }),
  };
}
