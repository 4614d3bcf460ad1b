/** Looks at an athlete's training after a session, and once a week: what is found is filed, told and proposed. */
import { matchPlanned } from "../../engine/insight/adherence.ts";
import type { PlannedDay } from "../../engine/insight/findings/find-case.ts";
import { findInsights } from "../../engine/insight/findings/find-insights.ts";
import type { Insight } from "../../engine/insight/findings/insight.ts";
import { resolve } from "../../engine/program/resolve.ts";
import { Fault } from "../core/errors.ts";
import { log } from "../core/log.ts";
import type { Ctx } from "../ctx.ts";
import type { AthleteRow } from "../store/port.ts";
import { accessOf } from "./access.ts";
import { type Active, madeFrom, readActive, weekNow } from "./active-program.ts";
import { forgetBriefing } from "./briefing.ts";
import { announceOnce } from "./events.ts";
import { fileInsights, settleInsights } from "./filed-insights.ts";
import { applyInsight } from "./insights.ts";
import { LOOK_BACK_DAYS, knownTraining } from "./known-training.ts";
import { wholeCatalog } from "./own-catalog.ts";
import { plannedBetween } from "./planned-logs.ts";
import { profileRequest } from "./planning-request.ts";
import { REVIEW_EVERY_MS } from "./training-state.ts";
import { DAY_MS } from "../core/durations.ts";
import { addDays, daysBefore } from "../../engine/time.ts";

/** Whoever has not trained for so long is looked at no more until the next log. */
const ACTIVE_MS = 42 * DAY_MS;
const PLANNED_AHEAD_DAYS = 7;
/** A missed session is told of within a week or not at all. */
const MISSED_DAYS = 7;
/** A log of the last days tells how things stand. */
const FRESH_DAYS = 3;
const MOST_OPEN = 20;

/** After the answer has left. */
export function reviewSoon(ctx: Ctx, athleteId: string) {
  ctx.defer(reviewAfterLog(ctx, athleteId));
}

/** What the coach knows is old twice: by the log, and by what it showed. */
async function reviewAfterLog(ctx: Ctx, athleteId: string) {
  await forgetBriefing(ctx, athleteId);
  await reviewAthlete(ctx, athleteId, true);
  await forgetBriefing(ctx, athleteId);
}

/** Once a week for whoever trains: what did not happen shows only by looking. */
export async function reviewDue(ctx: Ctx, athleteId: string) {
  await reviewAthlete(ctx, athleteId);
  const state = await ctx.store.logs.state(ctx.tenant, athleteId);
  if (!state) return;
  const isActive = ctx.now - state.document.lastAt < ACTIVE_MS;
  const next = isActive ? ctx.now + REVIEW_EVERY_MS : null;
  await ctx.store.logs.setReview(ctx.tenant, athleteId, state.version, next);
}

/** The program under way is another one now: what is open is proposed for this one, or withdrawn. */
export function renewSoon(ctx: Ctx, athleteId: string | null) {
  if (athleteId !== null) ctx.defer(renewInsights(ctx, athleteId));
}

async function renewInsights(ctx: Ctx, athleteId: string) {
  const one = { athleteId, status: null, now: ctx.now, after: null, limit: 1 };
  if ((await ctx.store.insights.list(ctx.tenant, one)).length === 0) return;
  const looked = await lookAt(ctx, athleteId);
  if (!looked) return;
  await settleInsights(ctx, looked.athlete, looked.plan, looked.found);
  await forgetBriefing(ctx, athleteId);
}

/** Again is no harm: a finding is filed once. */
async function reviewAthlete(ctx: Ctx, athleteId: string, isAfterLog = false) {
  const looked = await lookAt(ctx, athleteId);
  if (!looked) return;
  const { athlete, plan, known, matched, found: all } = looked;
  const { today } = known;
  // While what is long past is told session by session, nothing of it says that somebody stayed away.
  const isBackfill = isAfterLog && (known.logs.at(-1)?.day ?? "") < daysBefore(today, FRESH_DAYS);
  const found = isBackfill
    ? all.filter(({ kind }) => kind !== "layoff" && kind !== "adherence")
    : all;
  await fileInsights(ctx, athlete, plan, found);
  tellMissed(ctx, athlete, today, matched);
  const mayApply = (await accessOf(ctx))?.adaptation === "apply";
  if (mayApply) await applyOne(ctx, athleteId);
}

/** Null where nobody is there any more. */
async function lookAt(ctx: Ctx, athleteId: string) {
  const athlete = await ctx.store.athletes.find(ctx.tenant, athleteId);
  if (!athlete) return null;
  const [active, whole] = await Promise.all([readActive(ctx, athlete), wholeCatalog(ctx)]);
  const plan = active && { programId: active.row.id, program: active.program };
  const known = await knownTraining(ctx, { athlete, plan, catalog: whole });
  const { today } = known;
  const due = plannedBetween(
    plan,
    daysBefore(today, LOOK_BACK_DAYS),
    addDays(today, PLANNED_AHEAD_DAYS),
  );
  const matched = matchPlanned(due, known.logs);
  const planned = matched.map(({ planned: { date, deload }, log: done }): PlannedDay => ({
    day: date,
    isDone: done !== null,
    isLight: deload,
  }));
  const brief = briefFor(athlete, active, today);
  return { athlete, plan, known, matched, found: findInsights({ ...known, planned, plan, brief }) };
}

/** As the program under way was asked for, else as the profile has it. */
function briefFor(athlete: AthleteRow, active: Active | null, today: string) {
  const week = active && weekNow(active.program, today);
  return resolve(week ? madeFrom(active, week).request : profileRequest(athlete, today), today);
}

type Matched = ReturnType<typeof matchPlanned>;

function tellMissed(ctx: Ctx, { id: athleteId }: AthleteRow, today: string, matched: Matched) {
  const from = daysBefore(today, MISSED_DAYS);
  for (const { planned, log: done } of matched) {
    const { programId, date, week, session } = planned;
    if (done || date >= today || date < from) continue;
    announceOnce(ctx, "workout.missed", {
      subject: { id: `${programId}.${week}.${session}`, version: 1 },
      since: Date.parse(date),
      athleteId,
      data: { athleteId, programId, week, day: session },
    });
  }
}

const pressing = ({ severity }: Insight) => ["act", "suggest", "info"].indexOf(severity);

/** One change at a time, what presses most first: the next one when this one has been trained by. */
async function applyOne(ctx: Ctx, athleteId: string) {
  const open = await ctx.store.insights.list(ctx.tenant, {
    athleteId,
    status: "open",
    now: ctx.now,
    after: null,
    limit: MOST_OPEN,
  });
  const proposals = open
    .filter(({ document, programId }) => document.proposal && programId)
    .toSorted((a, b) => pressing(a.document) - pressing(b.document));
  for (const row of proposals) {
    try {
      await applyInsight(ctx, row);
      return;
    } catch (error) {
      // What cannot be planned is withdrawn, or says so when it is asked for.
      if (!(error instanceof Fault)) throw error;
      log.info("insight_not_applied", { code: error.code });
    }
  }
}
