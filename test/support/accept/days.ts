/** Questions 5 and 6: does it bend with a bad week, and can it say why? */
import { catalog } from "../../../engine/catalog/catalog.ts";
import { MUSCLES } from "../../../engine/catalog/muscles.ts";
import type { Brief } from "../../../engine/program/brief.ts";
import { type Built, buildProgram, mayPlan } from "../../../engine/program/build.ts";
import { landmarksFor } from "../../../engine/program/landmarks.ts";
import type { ProgramRequest } from "../../../engine/program/request.ts";
import { resolve } from "../../../engine/program/resolve.ts";
import { exerciseAt, explain, explainAbsence } from "../../../engine/program/why.ts";
import { RULES } from "../../../engine/rules/index.ts";
import { substitute } from "../../../engine/substitute/substitute.ts";
import { PLACES, randomRequest } from "../random-request.ts";
import { type Answer, TODAY, figure, percent } from "./answer.ts";

/** What happens to a week: a session missed, 25 minutes, another gym. */
const BAD_WEEKS: Record<string, (request: ProgramRequest) => ProgramRequest> = {
  missed: (request) => ({ ...request, daysPerWeek: Math.max(1, (request.daysPerWeek ?? 3) - 1) }),
  short: (request) => ({ ...request, minutesPerDay: { mon: 25 } }),
  travel: (request) => ({
    ...request,
    gyms: [
      { name: "Home gym", equipment: request.equipment ?? [] },
      { name: "Hotel", equipment: PLACES["dumbbells"]!, days: ["mon"] },
    ],
  }),
};

/** Muscles at their floor in week 1, or named in the report as what could not be reached. */
function floorsKept({ verification }: Built, brief: Brief) {
  const { facts, checks } = verification!;
  const marks = landmarksFor(brief);
  const isReported = checks.some(({ code, count }) => code === "VOL_BELOW_FLOOR" && count > 0);
  const trained = MUSCLES.filter((_, m) => marks.floor[m]! > 0);
  const kept = trained.filter((muscle) => {
    const m = MUSCLES.indexOf(muscle);
    return facts.weeks[0]!.muscleSets[m]! >= marks.floor[m]! - 0.25;
  });
  return isReported || kept.length >= trained.length * 0.8;
}

export function askBadWeeks(requests: number): Answer {
  let tried = 0;
  let kept = 0;
  let inTime = 0;
  const times: number[] = [];
  for (let i = 0; i < requests; i++)
    for (const change of Object.values(BAD_WEEKS)) {
      const { weekdays: _, ...random } = randomRequest(i + 90_000);
      const request = { ...random, minutes: 60, weeks: 4, layoffDays: 0 };
      const start = performance.now();
      const brief = resolve(change(request), TODAY);
      const built = buildProgram(brief);
      times.push(performance.now() - start);
      if (!mayPlan(brief) || !built.program) continue;
      tried++;
      if (floorsKept(built, brief)) kept++;
      const sessions = built.program.weeks.flatMap((week) => week.sessions);
      if (
        sessions.every(
          (s, n) => s.minutes.usual <= brief.days[n % brief.days.length]!.minutes * 1.05,
        )
      )
        inTime++;
    }
  const busy = askBusy(requests);
  times.sort((a, b) => a - b);
  const p95 = times[Math.floor(times.length * 0.95)]!;
  return {
    question: `5. Missed sessions, 25-minute days, busy rack, travel gym: ${tried} bent weeks`,
    figures: [
      figure(
        "floors kept for 80 % of muscles, or said, %",
        percent(kept, tried),
        "100",
        kept === tried,
      ),
      figure(
        "sessions within their minutes + 5 %, % of programs",
        percent(inTime, tried),
        ">= 98",
        inTime >= tried * 0.98,
      ),
      figure(
        "busy: swaps that keep the movement, %",
        percent(busy.kept, busy.swaps),
        ">= 90",
        busy.kept >= busy.swaps * 0.9,
      ),
      figure("p95 of an answer, ms", Math.round(p95 * 10) / 10, "< 150", p95 < 150),
    ],
  };
}

/** A crowded gym: the first exercise of the day is taken, and everything at its station with it. */
function askBusy(requests: number) {
  let swaps = 0;
  let kept = 0;
  for (let i = 0; i < requests; i++) {
    const request = { ...randomRequest(i + 90_000), equipment: PLACES["full_gym"]! };
    const brief = resolve(request, TODAY);
    const { program } = buildProgram(brief);
    const first = program?.weeks[0]!.sessions[0]!.exercises[0];
    const exercise = first && brief.catalog.byId.get(first.exerciseId);
    const best = exercise && substitute(exercise, { reason: "busy", limit: 1 }, brief).data[0];
    if (!best) continue;
    swaps++;
    if (best.exercise.pattern === exercise.pattern) kept++;
  }
  return { swaps, kept };
}

export function askWhy(requests: number): Answer {
  const rules = new Set(RULES.map(({ code }) => code));
  let choices = 0;
  let explained = 0;
  for (let i = 0; i < requests; i++) {
    const brief = resolve(randomRequest(i + 120_000), TODAY);
    const { program } = buildProgram(brief);
    program?.weeks[0]!.sessions.forEach((session, s) =>
      session.exercises.forEach((_, e) => {
        const at = exerciseAt(program, `/weeks/0/sessions/${s}/exercises/${e}`)!;
        const { reasons } = explain(program, brief, at);
        choices += 4;
        explained += reasons.filter(
          ({ rule, evidence }) => rules.has(rule) && evidence.length > 0,
        ).length;
      }),
    );
  }
  const home = resolve({ equipment: ["dumbbells"] }, TODAY, catalog());
  const refusal = explainAbsence("barbell_back_squat", home);
  return {
    question: `6. Why this? Every exercise, set count, load and rest of ${requests} programs`,
    figures: [
      figure(
        "choices with a reason, a rule and evidence, %",
        percent(explained, choices),
        "100",
        explained === choices,
      ),
      figure(
        "why not a barbell squat with dumbbells only",
        refusal?.rule ?? "-",
        "EX_EQUIPMENT",
        refusal?.rule === "EX_EQUIPMENT",
      ),
    ],
  };
}
