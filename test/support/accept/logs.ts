/** The reading of words about training held against its sets: what must be read, and what must log nothing. */
import { readFileSync } from "node:fs";
import { readLog } from "../../../engine/log/read-log.ts";
import { type LogReading, ReadLogInput, type ReadSet } from "../../../engine/log/reading.ts";
import type { LogFlag } from "../../../engine/log/workout-log.ts";
import { inRepo } from "../../../scripts/lib/repo.ts";

type WantedSet = Partial<Omit<ReadSet, "flags">>;
export type LogCase = {
  id: string;
  language: "en" | "es" | "de" | "fr" | "pt";
  text: string;
  locale: string;
  unit: "kg" | "lb";
  today: string;
  expect: {
    entries: {
      exerciseId: string | null;
      sets: WantedSet[];
      flags?: LogFlag[];
      doubtful?: boolean;
      superset?: boolean;
    }[];
    date?: string;
    durationSeconds?: number;
    sessionRpe?: number;
    bodyweight?: { value: number; unit: "kg" | "lb" };
    flags?: LogFlag[];
    pain?: { joint: string; score: number }[];
    unread?: "none" | "some";
    logsNothing?: boolean;
  };
  tags: string[];
};
export type LogLine = LogCase & {
  reading: LogReading;
  /** Sets of the right exercise that are as they should be. */
  rightSets: number;
  readSets: number;
  wantedSets: number;
  isRight: boolean;
  areFlagsRight: boolean;
};

/** The harsh ones were written once the grammar was mended, to be what it had not seen and reads badly. */
export const LOG_SETS = {
  development: "lines",
  "held out": "held-out",
  "held out, harsh": "held-out-harsh",
} as const;
export type LogSetName = keyof typeof LOG_SETS;

export const readCases = (name: LogSetName): LogCase[] =>
  readFileSync(inRepo(`test/fixtures/logs/${LOG_SETS[name]}.jsonl`), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as LogCase);

export const inputOf = ({ text, unit, locale, today }: LogCase) =>
  ReadLogInput.parse({ text, unit, locale, today });

/** By the grammar alone, or by whoever else reads. */
export const readAll = (
  cases: readonly LogCase[],
  read: (one: LogCase) => LogReading = (one) => readLog(inputOf(one)),
): LogLine[] => cases.map((one) => hold(one, read(one)));

/** Only what a case names is looked at. */
const isAlike = (set: ReadSet, wanted: WantedSet) =>
  Object.entries(wanted).every(([key, value]) => set[key as keyof WantedSet] === value);

function hold(one: LogCase, reading: LogReading): LogLine {
  const { expect } = one;
  const left = reading.entries.map((entry) => ({ ...entry, sets: [...entry.sets] }));
  let rightSets = 0;
  for (const entry of expect.entries) {
    for (const wanted of entry.sets) {
      const of = left.filter(({ exerciseId }) => exerciseId === entry.exerciseId);
      const found = of.find(({ sets }) => sets.some((set) => isAlike(set, wanted)));
      if (!found) continue;
      found.sets.splice(
        found.sets.findIndex((set) => isAlike(set, wanted)),
        1,
      );
      rightSets += 1;
    }
  }
  const readSets = reading.entries.reduce((sum, { sets }) => sum + sets.length, 0);
  const wantedSets = expect.entries.reduce((sum, { sets }) => sum + sets.length, 0);
  const areSetsRight = rightSets === readSets && rightSets === wantedSets;
  const areFlagsRight = holdFlags(one, reading);
  const isRight = areSetsRight && areFlagsRight && isTold(one, reading);
  return { ...one, reading, rightSets, readSets, wantedSets, isRight, areFlagsRight };
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function holdFlags({ expect }: LogCase, { entries, flags }: LogReading) {
  if (expect.entries.length === 0) return true;
  const wanted = [...(expect.flags ?? []), ...expect.entries.flatMap((entry) => entry.flags ?? [])];
  const isSame = same([...new Set(wanted)].toSorted(), flags);
  const doubts = expect.entries.map((entry) => entry.doubtful ?? false);
  return (
    isSame &&
    same(
      doubts,
      entries.map(({ doubtful }) => doubtful),
    )
  );
}

function isTold({ expect }: LogCase, { entries, ...reading }: LogReading) {
  const told = ["date", "durationSeconds", "sessionRpe", "bodyweight"] as const;
  const isSaid = told.every((key) => expect[key] === undefined || same(expect[key], reading[key]));
  const pain = entries.flatMap((entry) => entry.pain);
  const isPain = expect.pain === undefined || same(expect.pain, pain);
  const isLeft =
    expect.unread === undefined || (expect.unread === "some") === reading.unread.length > 0;
  const supersets = expect.entries.map((entry) => entry.superset ?? false);
  const areSupersets = same(
    supersets,
    entries.map(({ superset }) => superset !== null),
  );
  return isSaid && isPain && isLeft && areSupersets;
}

type LogFigures = {
  lines: number;
  right: number;
  recall: number;
  precision: number;
  plansLogged: number;
  flags: number;
};

export function logFigures(lines: readonly LogLine[]): LogFigures {
  const sum = (of: (line: LogLine) => number) => lines.reduce((all, line) => all + of(line), 0);
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  const told = lines.filter(({ expect }) => !expect.logsNothing);
  return {
    lines: lines.length,
    right: share(lines.filter(({ isRight }) => isRight).length, lines.length),
    recall: share(
      sum(({ rightSets }) => rightSets),
      sum(({ wantedSets }) => wantedSets),
    ),
    precision: share(
      sum(({ rightSets }) => rightSets),
      sum(({ readSets }) => readSets),
    ),
    plansLogged: lines.filter(({ expect, readSets }) => expect.logsNothing && readSets > 0).length,
    flags: share(told.filter(({ areFlagsRight }) => areFlagsRight).length, told.length),
  };
}
