/** Makes the week that a program goes on with a light one; light weeks that were planned later make room for it. */
import type { Blueprint } from "../program/blueprint.ts";
import type { Brief } from "../program/brief.ts";
import { hardWeeksOf, phasesByWeek, toSteps } from "../program/phases.ts";
import type { Phase } from "../program/program.ts";

type Phases = Pick<Blueprint, "ph" | "from">;

/** So many hard weeks lie between two light ones at least. */
const LEAST_BETWEEN = 3;
const ENDING = new Set<Phase>(["taper", "test"]);
const RESTING = new Set<Phase>(["deload", "return", ...ENDING]);

const restOf = ({ ph, from = 0 }: Phases, { weeks }: Brief) =>
  phasesByWeek(ph, from + weeks).slice(from);

/** How many weeks from the light week to the taper, where those are too few; else null. */
export function weeksToTaper(plan: Phases, brief: Brief): number | null {
  const rest = restOf(plan, brief);
  const taper = rest.findIndex((phase) => ENDING.has(phase));
  return !RESTING.has(rest[0]!) && taper > 0 && taper <= LEAST_BETWEEN ? taper : null;
}

/** What comes before a date keeps its weeks, and the hard weeks their order; a light week stays as it is. */
export function lightenNow({ ph, from = 0 }: Phases, brief: Brief): Pick<Phases, "ph"> {
  const rest = restOf({ ph, from }, brief);
  if (RESTING.has(rest[0]!)) return { ph };
  const end = rest.findIndex((phase) => ENDING.has(phase));
  const middle = end < 0 ? rest : rest.slice(0, end);
  const rows = rowsOf(middle.slice(1)).flatMap((row) => parted(row, hardWeeksOf(brief)));
  const hard = middle.filter((phase) => phase !== "deload");
  const needed = rows.reduce((sum, row) => sum + row, 0);
  while (hard.length < needed) hard.unshift(hard[0]!);
  // The work that was due now is what the weeks begin with; of too many the first are lost.
  const queue = hard.slice(hard.length - needed);
  const planned = rows.flatMap((row): Phase[] => ["deload", ...queue.splice(0, row)]);
  const ending = end < 0 ? [] : rest.slice(end);
  return { ph: toSteps([...phasesByWeek(ph, from), ...planned, ...ending]) };
}

/** Lengths of the rows of hard weeks after the light one; what comes too soon after it is hard now. */
function rowsOf(weeks: readonly Phase[]): number[] {
  const rows = [0];
  for (const phase of weeks) {
    const row = rows.at(-1)!;
    if (phase === "deload" && row >= LEAST_BETWEEN) rows.push(0);
    else rows[rows.length - 1] = row + 1;
  }
  return rows;
}

/** A row that became too long gets light weeks of its own, as far apart as they can be. */
function parted(row: number, most: number): number[] {
  const least = LEAST_BETWEEN + 1;
  const parts = Math.min(Math.ceil((row + 1) / (most + 1)), Math.floor((row + 1) / least));
  if (parts < 2) return [row];
  const hard = row - (parts - 1);
  return Array.from({ length: parts }, (_, i) => Math.floor((hard + parts - 1 - i) / parts));
}
