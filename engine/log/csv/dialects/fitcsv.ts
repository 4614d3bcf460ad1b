/** FitCSV, our own: rows of logs. What no column is for stands in the notes, as in programs. */
import { LoadType } from "../../../catalog/exercise.ts";
import { JOINTS } from "../../../catalog/muscles.ts";
import { type LoggedPain, SIDES } from "../../workout-log.ts";
import type { Dialect } from "../dialect.ts";
import { FITCSV_LOG_COLUMNS } from "../fitcsv-columns.ts";

export const FITCSV: Dialect = {
  id: "fitcsv",
  headers: [FITCSV_LOG_COLUMNS.join(",")],
  columns: {
    program: "program",
    week: "week",
    day: "programDay",
    workout: "workout",
    order: "order",
    superset: "superset",
    exercise_id: "exerciseId",
    exercise: "exercise",
    set: "setNumber",
    set_type: "kind",
    load_unit: "loadUnit",
    rir: "rir",
    notes: "notes",
    date: "start",
    actual_reps: "reps",
    actual_load: "load",
    actual_rpe: "rpe",
    duration_s: "seconds s",
  },
  marks: [["exercise", "date", "actual_reps"]],
  needs: [["start"], ["exercise"], ["reps"]],
};

const LOG_WORDS = {
  /** What the load means. */
  load: LoadType.options,
  side: SIDES,
  amrap: ["yes"],
  missed: ["yes"],
  deload: ["yes"],
} as const;
type LogWords = { [K in keyof typeof LOG_WORDS]?: (typeof LOG_WORDS)[K][number] };
export type LogNotes = LogWords & {
  metres?: number;
  pain?: LoggedPain[];
  /** The day where the athlete was. */
  localDay?: string;
  /** Runs to the end of the notes. */
  text?: string;
};

export function writeLogNotes({ metres, pain = [], localDay, text, ...words }: LogNotes): string {
  const facts = {
    ...words,
    ...(metres !== undefined && { metres }),
    ...(pain.length > 0 && { pain: pain.map(({ joint, score }) => `${joint} ${score}`).join(" ") }),
    ...(localDay !== undefined && { local_day: localDay }),
    ...(text !== undefined && { text }),
  };
  return Object.entries(facts)
    .map(([key, value]) => `${key}=${value}`)
    .join("; ");
}

const TEXT = /(?:^|;)\s*text=(.*)$/s;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const JOINT: ReadonlySet<string> = new Set(JOINTS);

/** Notes without a word that is known are a remark of somebody's own. */
export function readLogNotes(cell: string): LogNotes {
  const said = TEXT.exec(cell)?.[1];
  const notes: LogNotes = {};
  let isOurs = said !== undefined;
  for (const part of cell.replace(TEXT, "").split(";")) {
    const [key = "", word = ""] = part.split("=").map((side) => side.trim());
    const isRead = readWord(notes, key, word);
    isOurs ||= isRead;
  }
  const text = isOurs ? said : cell;
  return text ? { ...notes, text } : notes;
}

function readWord(notes: LogNotes, key: string, word: string): boolean {
  if (Object.hasOwn(LOG_WORDS, key)) {
    const known: readonly string[] = LOG_WORDS[key as keyof LogWords];
    if (!known.includes(word)) return false;
    Object.assign(notes, { [key]: word });
  } else if (key === "metres" && Number.isFinite(Number(word))) notes.metres = Number(word);
  else if (key === "local_day" && DAY.test(word)) notes.localDay = word;
  else if (key === "pain") notes.pain = readPain(word);
  else return false;
  return true;
}

function readPain(word: string): LoggedPain[] {
  const parts = word.split(" ");
  return parts.flatMap((joint, i) => {
    const score = Number(parts[i + 1]);
    const isPain = i % 2 === 0 && JOINT.has(joint) && score >= 0 && score <= 10;
    return isPain ? [{ joint: joint as LoggedPain["joint"], score }] : [];
  });
}
