/** FitCSV version 1: one row a set, and in the notes what no column is for. */
import { Experience, Goal } from "../../engine/athlete/preferences.ts";
import type { FITCSV_COLUMNS } from "../../engine/log/csv/fitcsv-columns.ts";
import { Conditioning, Phase, Role } from "../../engine/program/program.ts";
import { Weekday } from "../../engine/program/request.ts";

export type FitColumn = (typeof FITCSV_COLUMNS)[number];

export const LOAD_BASES = ["abs", "pct1rm", "rpe", "bw"] as const;
export type LoadBasis = (typeof LOAD_BASES)[number];

/** Minutes for heart and lungs are a row too: its repetitions are seconds. */
export const CONDITIONING = "conditioning";

/** What notes can say, each where it first holds: in the file, a week, a session, an exercise or its sets. */
export const NOTE_WORDS = {
  goal: Goal.options,
  level: Experience.options,
  unit: ["kg", "lb"],
  phase: Phase.options,
  deload: ["yes", "no"],
  weekday: Weekday.options,
  role: Role.options,
  /** Sets like those of the row above that are a group of their own. */
  group: ["new"],
  intensity: Conditioning.shape.intensity.options,
} as const;
type NoteWords = typeof NOTE_WORDS;
type NoteKey = keyof NoteWords;
export type Notes = { [K in NoteKey]?: NoteWords[K][number] } & {
  /** Runs to the end of the notes. */
  text?: string;
};

const TEXT = /(?:^|;)\s*text=(.*)$/s;

export const writeNotes = ({ text, ...words }: Notes): string =>
  [
    ...Object.entries(words).map(([key, word]) => `${key}=${word}`),
    ...(text ? [`text=${text}`] : []),
  ].join("; ");

/** What else stands there is a remark for people; only a known key with an unknown word is a mistake. */
export function readNotes(cell: string): { notes: Notes; flaws: string[] } {
  const [, text] = TEXT.exec(cell) ?? [];
  const words: Record<string, string> = {};
  const flaws: string[] = [];
  for (const part of cell.replace(TEXT, "").split(";")) {
    const [key = "", word = ""] = part.split("=").map((side) => side.trim());
    if (!Object.hasOwn(NOTE_WORDS, key)) continue;
    const known: readonly string[] = NOTE_WORDS[key as NoteKey];
    if (known.includes(word)) words[key] = word;
    else flaws.push(`${key} in notes must be one of ${known.join(", ")}`);
  }
  return { notes: { ...words, ...(text && { text: text.trim() }) }, flaws };
}
