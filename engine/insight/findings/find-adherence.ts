/** How what is done differs from the plan, and how the plan could fit the athlete's weeks better. */
import type { WorkoutLog } from "../../log/workout-log.ts";
import type { Session } from "../../program/program.ts";
import { adherenceOf, blockOf, type FindCase, found, isAhead } from "./find-case.ts";
import type { Insight } from "./insight.ts";
import { addDays, dayNumber } from "../../time.ts";

const MISSED = 2;
const MISSED_DAYS = 14;
const LOW = 0.75;
const WEEKS = 4;
const LEAST_PLANNED = 8;
const SHORT = 0.75;
const SHORT_SESSIONS = 3;
const SWAPPED = 3;
const [LEAST_MINUTES, MOST_MINUTES, MINUTES_STEP] = [15, 150, 5];
const LASTS = 14;

export const findAdherence = (given: FindCase): Insight[] => [
  ...missed(given),
  ...fewerDays(given),
  ...shortSessions(given),
  ...swapped(given),
];

/** Days with a session of any kind. */
const daysTrained = ({ logs, today }: FindCase, from: string) =>
  new Set(logs.map(({ day }) => day).filter((day) => day >= from && day <= today)).size;

function missed(given: FindCase): Insight[] {
  const { planned, today, plan } = given;
  const due = planned.filter(({ day }) => day < today && day >= addDays(today, -MISSED_DAYS));
  const lastDone = due.findLastIndex(({ isDone }) => isDone);
  const row = due.slice(lastDone + 1);
  if (row.length < MISSED) return [];
  const since = row[0]!.day;
  // Whoever trained as often in that time, if by no plan, has missed nothing.
  if (daysTrained(given, since) >= row.length) return [];
  const done = planned.findLast(({ day, isDone }) => isDone && day < today);
  const weeks = Math.max(1, Math.round((dayNumber(today) - dayNumber(since)) / 7));
  return [
    found("ADHERENCE_MISSED", today, {
      id: done?.day ?? `none:${blockOf(today)}`,
      severity: "suggest",
      since,
      lasts: LASTS,
      numbers: { sessions: row.length, weeks },
      proposal: plan ? { reason: "missed", changes: { shiftDays: weeks * 7 } } : null,
    }),
  ];
}

function fewerDays(given: FindCase): Insight[] {
  const { planned, today, plan } = given;
  const part = adherenceOf(given);
  const from = addDays(today, -WEEKS * 7);
  const due = planned.filter(({ day }) => day > from && day < today);
  if (part === null || part >= LOW || due.length < LEAST_PLANNED) return [];
  // A plan that is younger says nothing of four weeks.
  if (due[0]!.day > addDays(from, 7)) return [];
  const done = due.filter(({ isDone }) => isDone).length;
  // Never fewer than somebody comes to, by the plan or not.
  const trained = Math.ceil(daysTrained(given, addDays(from, 1)) / WEEKS);
  const days = Math.max(1, Math.round(done / WEEKS), trained);
  if (days >= Math.round(due.length / WEEKS)) return [];
  return [
    found("ADHERENCE_DAYS", today, {
      id: `${days}:${blockOf(today)}`,
      severity: "suggest",
      since: addDays(from, 1),
      lasts: LASTS,
      numbers: { done, planned: due.length, percent: Math.round(part * 100), days },
      proposal: plan ? { reason: "fewer_days", changes: { daysPerWeek: days } } : null,
    }),
  ];
}

const sessionOf = ({ plan }: FindCase, log: WorkoutLog): Session | undefined => {
  if (!plan || log.planned?.programId !== plan.programId) return undefined;
  const week = plan.program.weeks.find(({ number }) => number === log.planned!.week);
  return week?.sessions.find(({ number }) => number === log.planned!.session);
};

/** Cut short, and something of it left out each time. */
function shortSessions(given: FindCase): Insight[] {
  const { logs, today } = given;
  const last = logs.slice(-SHORT_SESSIONS);
  const minutes = last.map((log) => (log.durationSeconds ?? 0) / 60);
  const isShort = last.every((log, i) => {
    const session = sessionOf(given, log);
    const done = new Set(log.entries.map(({ exerciseId }) => exerciseId));
    return (
      session !== undefined &&
      !log.isDeload &&
      minutes[i]! > 0 &&
      minutes[i]! < session.minutes.usual * SHORT &&
      session.exercises.some(({ exerciseId }) => !done.has(exerciseId))
    );
  });
  if (last.length < SHORT_SESSIONS || !isShort) return [];
  const mean = minutes.reduce((a, b) => a + b, 0) / minutes.length;
  const rounded = Math.round(mean / MINUTES_STEP) * MINUTES_STEP;
  const asked = Math.min(MOST_MINUTES, Math.max(LEAST_MINUTES, rounded));
  return [
    found("ADHERENCE_MINUTES", today, {
      id: `${asked}:${blockOf(today)}`,
      severity: "suggest",
      since: last[0]!.day,
      lasts: LASTS,
      numbers: { sessions: SHORT_SESSIONS, minutes: asked },
      proposal: { reason: "less_time", changes: { minutes: asked } },
    }),
  ];
}

/** The same exercise left out each time for another of its movement: a busy rack, or a matter of taste. */
function swapped(given: FindCase): Insight[] {
  const { logs, catalog, today } = given;
  const runs = new Map<string, { to: string; times: number; since: string }>();
  for (const log of logs) {
    const done = log.entries.flatMap(({ exerciseId }) => exerciseId ?? []);
    for (const { exerciseId } of sessionOf(given, log)?.exercises ?? []) {
      const pattern = catalog.byId.get(exerciseId)?.pattern;
      const planned = new Set(sessionOf(given, log)!.exercises.map((item) => item.exerciseId));
      const to = done.find((id) => !planned.has(id) && catalog.byId.get(id)?.pattern === pattern);
      if (done.includes(exerciseId) || to === undefined) runs.delete(exerciseId);
      else {
        const run = runs.get(exerciseId);
        const isSame = run?.to === to;
        const since = isSame ? run.since : log.day;
        runs.set(exerciseId, { to, times: isSame ? run.times + 1 : 1, since });
      }
    }
  }
  return [...runs]
    .filter(([from, { times }]) => times >= SWAPPED && isAhead(given, from))
    .map(([from, { to, times, since }]) =>
      found("ADHERENCE_SWAP", today, {
        id: `${from}:${to}`,
        severity: "suggest",
        exerciseId: from,
        since,
        lasts: LASTS,
        numbers: { times },
        proposal: { reason: "busy", changes: { avoid: [from], wanted: [to] } },
      }),
    );
}
