/** A program as a document: what it is, its weeks, a table for each session, and what to watch for. */
import { type Catalog, catalog as baseCatalog } from "../../engine/catalog/catalog.ts";
import { toLoad } from "../../engine/program/load.ts";
import type { Program, ProgramExercise, Session, Week } from "../../engine/program/program.ts";
import { gramsOfKg } from "../../engine/units.ts";
import { conditioningWords, kindWords, loadWords, repsWords } from "./set-words.ts";

const WEEKDAYS = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
} as const;

export function programToMarkdown(program: Program, catalog: Catalog = baseCatalog()): string {
  const { name, weeks, notes } = program;
  const parts = [
    `# ${plain(name)}`,
    listOf(factsOf(program, catalog)),
    ...weeks.flatMap((week) => weekParts(week, catalog)),
    ...(notes.length > 0 ? ["## Notes", listOf(notes.map(plain))] : []),
  ];
  return `${parts.join("\n\n")}\n`;
}

function factsOf(program: Program, catalog: Catalog): string[] {
  const { goal, level, weeks, daysPerWeek, startDate, unit, maxes, meet, provenance } = program;
  const { source, engine, ruleset, catalog: version } = provenance;
  const nameOf = (id: string) => plain(catalog.byId.get(id)?.name ?? id);
  const starts = maxes.map(
    ({ exerciseId, kg, plusMinusPercent, source }) =>
      `${nameOf(exerciseId)} ${toLoad(gramsOfKg(kg), unit).display} (${source}, ± ${plusMinusPercent} %)`,
  );
  const attempts = meet?.attempts.map(({ exerciseId, opener, second, third }) => {
    const loads = [opener, second, third].map(({ display }) => display);
    return `Attempts, ${nameOf(exerciseId)}: ${loads.join(", ")}`;
  });
  return [
    `Goal: ${goal.replaceAll("_", " ")}`,
    `Level: ${level}`,
    `Length: ${count(weeks.length, "week")}, ${count(daysPerWeek, "session")} a week`,
    ...(startDate ? [`Starts on: ${startDate}`] : []),
    ...(starts.length > 0 ? [`One-repetition maxima: ${starts.join("; ")}`] : []),
    ...(meet ? [`Meet on: ${meet.date}`] : []),
    ...(attempts ?? []),
    `Made by: ${source}, engine ${engine}, rules ${ruleset}, catalogue ${version}`,
  ];
}

function weekParts({ number, phase, deload, sessions }: Week, catalog: Catalog): string[] {
  const light = deload && phase !== "deload" ? ", deload" : "";
  return [
    `## Week ${number}: ${phase}${light}`,
    ...sessions.flatMap((session) => sessionParts(session, catalog)),
  ];
}

function sessionParts(session: Session, catalog: Catalog): string[] {
  const { number, name, weekday, date, gym, minutes, warmup, exercises, conditioning } = session;
  const facts = [
    ...(weekday ? [WEEKDAYS[weekday]] : []),
    ...(date ? [date] : []),
    ...(gym ? [plain(gym)] : []),
    `about ${Math.round(minutes.usual)} minutes`,
  ];
  const drills = warmup.map((id) => plain(catalog.byId.get(id)?.name ?? id));
  return [
    `### Session ${number}: ${plain(name)}`,
    facts.join(", "),
    ...(drills.length > 0 ? [`Warm-up: ${drills.join(", ")}`] : []),
    ...(exercises.length > 0 ? [tableOf(exercises, catalog)] : []),
    ...(conditioning
      ? [`${plain(conditioning.name)}: ${plain(conditioningWords(conditioning))}`]
      : []),
  ];
}

const HEADER = ["#", "Exercise", "Sets", "Load", "RPE", "Rest", "Tempo"];

function tableOf(exercises: readonly ProgramExercise[], catalog: Catalog): string {
  const rows = exercises.flatMap((item, i) =>
    item.groups.map((group, g) => [
      g === 0 ? `${i + 1}${item.superset ? ` (${plain(item.superset)})` : ""}` : "",
      plain([item.name, kindWords(group)].filter(Boolean).join(", ")),
      `${group.sets} x ${repsWords(group, item, catalog)}`,
      plain(loadWords(group)),
      group.rpe === null ? "" : `${group.rpe}`,
      `${group.restSeconds} s`,
      plain(group.tempo ?? ""),
    ]),
  );
  const lines = [HEADER, HEADER.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

const listOf = (items: readonly string[]) => items.map((item) => `- ${item}`).join("\n");
const count = (number: number, word: string) => `${number} ${word}${number === 1 ? "" : "s"}`;

const MARKS = /[\\`*_[\]<>|~&#@$]|^[-+=]|(?<=^\d{1,9})[.)](?= |$)|:(?=\/\/)|(?<=\bwww)\./gi;

/** On one line, with nothing in it that Markdown or HTML would take for a mark or a link. */
const plain = (text: string) =>
  text
    .replace(/\s+/g, " ")
    .trim()
    .replace(MARKS, (mark) => `\\${mark}`);
