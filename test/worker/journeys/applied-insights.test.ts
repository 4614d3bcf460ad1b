/** What insights propose, done: weeks that were missed are trained from now on, and one change after the other. */
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { addDays, DAY_MS } from "../../../engine/time.ts";
import type { TenantId } from "../../../worker/core/tenant.ts";
import { logWorkouts } from "../../../worker/services/log-workouts.ts";
import { openPorts } from "../../../worker/wire.ts";
import { makeCtx } from "../ctx-kit.ts";
import { api } from "../harness.ts";
import { deliver, newProgram, withoutQueues } from "../job-kit.ts";

const dayOf = (daysAgo: number) =>
  new Date(Date.now() - daysAgo * DAY_MS).toISOString().slice(0, 10);
const CONSENTS = { healthData: true, trainingDataOptIn: false, analytics: false };

type Week = { number: number; sessions: { number: number; date: string }[] };
type Found = { id: string; rule: string; jobId: string | null };

/** Three weeks into a program, of which nothing was trained in the last one; tired as well, if that is said. */
async function missing({ isTired = false } = {}) {
  const made = await newProgram({ startDate: dayOf(21), weeks: 8 });
  const { key, athlete, path } = made;
  await api("PATCH", path, { key, body: { status: "active" } });
  await api("PUT", `/v1/athletes/${athlete.id}/consents`, { key, body: CONSENTS });
  for (const day of isTired ? [6, 4, 3, 1] : [])
    await api("POST", "/v1/daily-signals", {
      key,
      body: { athleteId: athlete.id, date: dayOf(day), readiness: 1 },
    });
  const { body } = await api("GET", `${path}?expand=program`, { key });
  const weeks = body.program.weeks as Week[];
  const sessions = weeks.flatMap(({ number, sessions }) =>
    sessions.map(({ date }) => ({ week: number, date })),
  );
  const last = sessions.findLast(({ date }) => date <= dayOf(7))!;
  const { results } = await env.DB.prepare("SELECT tenant_id FROM athletes WHERE id = ?")
    .bind(athlete.id)
    .all<{ tenant_id: string }>();
  const tenant = results[0]!.tenant_id as TenantId;
  const { models } = await openPorts(env);
  const { ctx, flush } = await makeCtx(tenant, models, { now: Date.now() });
  const sets = [
    { kind: "work" as const, reps: 5, loadKg: 80, rpe: 8, amrap: false, missed: false },
  ];
  const entries = [{ exerciseId: "barbell_bench_press", pain: [], sets }];
  const log = { startedAt: `${last.date}T12:00:00Z`, entries };
  await logWorkouts(ctx, { athleteId: athlete.id, logs: [log], at: () => "" });
  // The look after it says nothing of a break, as it was told late: it must be over before the weekly one.
  await flush();
  const missed = sessions.filter(({ date }) => date > last.date && date < dayOf(0));
  const message = { due: [{ tenantId: tenant, athleteId: athlete.id }] };
  const find = async (rule: string) => {
    const { body } = await api("GET", `/v1/insights?athleteId=${athlete.id}`, { key });
    return (body.data as Found[]).find((one) => one.rule === rule);
  };
  const found = async (rule: string) => {
    await deliver("liftwright-reviews", message);
    return (await find(rule))!;
  };
  const apply = ({ id }: Found, more: object = {}, via = api) =>
    via("POST", `/v1/insights/${id}/apply`, { key, body: more });
  return { ...made, missed, found, apply };
}

test("weeks that were missed are trained from the first of them, and none of it in the past", async () => {
  const { missed, found, apply } = await missing();
  expect(missed.length).toBeGreaterThan(1);
  const insight = await found("ADHERENCE_MISSED");
  const { status, body } = await apply(insight, { dryRun: true });
  expect([status, body.object]).toEqual([200, "program_proposal"]);
  // Moved dates alone would leave out what was not done.
  expect(body.fromWeek).toBeLessThanOrEqual(missed[0]!.week);
  const rest = (body.program.weeks as Week[]).filter(({ number }) => number >= body.fromWeek);
  const dates = rest.flatMap(({ sessions }) => sessions.map(({ date }) => date)).toSorted();
  expect(dates[0]! >= dayOf(0)).toBe(true);
  expect(dates[0]! <= addDays(dayOf(0), 14)).toBe(true);
});

test("while one change is being made the next one is told to wait, by the job that it waits for", async () => {
  const { found, apply } = await missing({ isTired: true });
  const [deload, adherence] = [await found("DELOAD_READINESS"), await found("ADHERENCE_MISSED")];
  const first = await apply(deload, {}, withoutQueues);
  expect(first.status).toBe(202);
  const second = await apply(adherence);
  expect([second.status, second.body.code]).toEqual([409, "invalid_state"]);
  expect(second.body.detail).toContain(first.body.id);
  expect((await apply(adherence, { dryRun: true })).status).toBe(200);
  expect((await found("ADHERENCE_MISSED")).jobId).toBeNull();
});
