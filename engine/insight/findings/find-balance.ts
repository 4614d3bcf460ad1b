/** What leans to one side: presses over pulls, or one arm or leg over the other. */
import type { Pattern } from "../../catalog/exercise.ts";
import { liftKey, type LoggedSet } from "../../log/workout-log.ts";
import { estimateMax } from "../../strength/e1rm.ts";
import { toldPart, weeksIn } from "../weeks.ts";
import { effortOf, isDone, isWhole, sumOfSets } from "../work-sets.ts";
import { blockOf, type FindCase, found, hurtMuscles } from "./find-case.ts";
import type { Insight } from "./insight.ts";
import { addDays } from "../../time.ts";

const PULLS = new Set<Pattern>(["pull_h", "pull_v", "rear_delt"]);
const PUSHES = new Set<Pattern>(["push_h", "push_i", "push_v", "fly"]);
const [LOW, HIGH] = [0.7, 1.6];
const DAYS = 28;
/** Fewer sets make no ratio. */
const LEAST_SETS = 24;
const SIDES = 0.15;
const SIDE_SESSIONS = 2;
const LASTS = 14;

export const findBalance = (given: FindCase): Insight[] => [...pulls(given), ...sides(given)];

function pulls(given: FindCase): Insight[] {
  const { logs, catalog, today } = given;
  const from = addDays(today, -DAYS);
  let [pulled, pushed] = [0, 0];
  for (const { day, entries } of logs) {
    if (day <= from) continue;
    for (const { exerciseId, sets } of entries) {
      const pattern = exerciseId === null ? undefined : catalog.byId.get(exerciseId)?.pattern;
      if (!pattern) continue;
      const count = sumOfSets(sets.filter(isDone));
      if (PULLS.has(pattern)) pulled += count;
      if (PUSHES.has(pattern)) pushed += count;
    }
  }
  if (pulled + pushed < LEAST_SETS) return [];
  const ratio = pushed > 0 ? pulled / pushed : HIGH + 1;
  if (ratio >= LOW && ratio <= HIGH) return [];
  const weeks = weeksIn(toldPart({ from: addDays(from, 1), to: today }, logs));
  const focus = ratio < LOW ? ("back" as const) : ("chest" as const);
  if (hurtMuscles(given).has(focus)) return [];
  return [
    found("BALANCE_PULL", today, {
      id: `${focus}:${blockOf(today)}`,
      severity: "suggest",
      muscle: focus,
      since: addDays(from, 1),
      lasts: LASTS,
      numbers: { pulls: pulled / weeks, pushes: pushed / weeks },
      proposal: { reason: "imbalance", changes: { focus: [focus] } },
    }),
  ];
}

const bestOf = (sets: readonly LoggedSet[]) =>
  Math.max(
    0,
    ...sets.map((set) => {
      const estimate = estimateMax({
        loadG: set.loadG ?? 0,
        reps: set.reps ?? 0,
        rpe: effortOf(set),
      });
      return estimate?.maxG ?? 0;
    }),
  );

/** Only what was told of both sides, in the same session, and again in another. */
function sides({ logs, today }: FindCase): Insight[] {
  const from = addDays(today, -DAYS);
  const leans = new Map<string, { id: string | null; since: string; parts: number[] }>();
  for (const { day, entries } of logs) {
    if (day <= from) continue;
    for (const entry of entries) {
      const whole = entry.sets.filter((set) => isWhole(set) && isDone(set));
      const left = bestOf(whole.filter(({ side }) => side === "left"));
      const right = bestOf(whole.filter(({ side }) => side === "right"));
      if (left === 0 || right === 0) continue;
      const key = liftKey(entry);
      const lean = leans.get(key) ?? { id: entry.exerciseId, since: day, parts: [] };
      lean.parts.push(left >= right ? left / right - 1 : 1 - right / left);
      leans.set(key, lean);
    }
  }
  return [...leans].flatMap(([key, { id, since, parts }]) => {
    const mean = parts.reduce((a, b) => a + b, 0) / parts.length;
    const isAlike = parts.every((part) => Math.sign(part) === Math.sign(mean));
    if (parts.length < SIDE_SESSIONS || !isAlike || Math.abs(mean) < SIDES) return [];
    return found("BALANCE_SIDES", today, {
      id: `${key}:${blockOf(today)}`,
      severity: "info",
      exerciseId: id,
      since,
      lasts: LASTS,
      numbers: { percent: Math.round(Math.abs(mean) * 100), strongerLeft: mean > 0 ? 1 : 0 },
    });
  });
}
