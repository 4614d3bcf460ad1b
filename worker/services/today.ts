/** An athlete's day: what is planned and with which loads, how ready the athlete is, what needs a word. */
import { nextTargets } from "../../engine/adapt/next-targets.ts";
import { plannedIn } from "../../engine/adapt/planned-lift.ts";
import { frozenLifts } from "../../engine/insight/findings/pain-state.ts";
import { catalog } from "../../engine/catalog/catalog.ts";
import { readinessOf } from "../../engine/log/daily-signal.ts";
import type { Ctx } from "../ctx.ts";
import { readActive } from "./active-program.ts";
import { requireAthlete } from "./athletes.ts";
import { listInsights } from "./insights.ts";
import { knownTraining } from "./known-training.ts";
import { showTarget } from "./log-analysis.ts";
import { wholeCatalog } from "./own-catalog.ts";
import { unitOf } from "./show-log.ts";

const MOST_INSIGHTS = 5;

export async function getToday(ctx: Ctx, athleteId: string) {
  const athlete = await requireAthlete(ctx, athleteId);
  const [active, whole, insights] = await Promise.all([
    readActive(ctx, athlete),
    wholeCatalog(ctx),
    listInsights(ctx, { athleteId, status: "open", limit: MOST_INSIGHTS, after: null }),
  ]);
  const plan = active && { programId: active.row.id, program: active.program };
  const known = await knownTraining(ctx, { athlete, plan, catalog: whole });
  const { today, state, logs, signals } = known;
  const unit = unitOf(athlete);
  const place = plan && sessionOf(plan.program, today);
  const done = logs.findLast(({ day }) => day === today);
  const told = signals.findLast(({ day }) => day === today);
  const readiness = told ? readinessOf(told) : null;
  const nameOf = (key: string) => state.lifts[key]?.name ?? catalog().byId.get(key)?.name ?? key;
  return {
    object: "today" as const,
    athleteId,
    date: today,
    planned: place && {
      programId: plan.programId,
      week: place.week,
      session: place.session,
      deload: place.deload,
      targets: nextTargets(
        plannedIn(plan, { week: place.week, session: place.session.number }),
        known,
      ).map((target) => showTarget(target, nameOf(target.exerciseKey), unit)),
    },
    logId: done?.id ?? null,
    readinessScore: readiness === null ? null : Math.round(readiness * 10) / 10,
    frozen: frozenLifts(state, today).map(({ exerciseKey, joint, score, until }) => ({
      name: nameOf(exerciseKey),
      joint,
      score,
      until,
    })),
    insights: insights.data,
    nextAction: nextActionOf({ isPlanned: place !== null, isDone: done !== undefined, insights }),
  };
}

type Program = NonNullable<Awaited<ReturnType<typeof readActive>>>["program"];

function sessionOf({ weeks }: Program, today: string) {
  for (const { number: week, deload, sessions } of weeks) {
    const session = sessions.find(({ date }) => date === today);
    if (session) return { week, deload, session };
  }
  return null;
}

function nextActionOf({
  isPlanned,
  isDone,
  insights,
}: {
  isPlanned: boolean;
  isDone: boolean;
  insights: Awaited<ReturnType<typeof listInsights>>;
}) {
  // What should not wait comes before training.
  if (insights.data.some(({ severity }) => severity === "act")) return "read_insight" as const;
  if (isPlanned && !isDone) return "train" as const;
  // Without a program there is nothing to decide.
  if (insights.data.some(({ proposal, programId }) => proposal !== null && programId !== null))
    return "decide_proposal" as const;
  return isDone ? ("rest" as const) : ("check_in" as const);
}
