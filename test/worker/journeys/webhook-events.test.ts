/** What partners are told of by itself: once an occasion, however often it is noticed. */
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Alert } from "../../../worker/core/budget.ts";
import { tenantId } from "../../../worker/core/tenant.ts";
import { dayOf } from "../../../worker/core/tiers.ts";
import { openJobCtx } from "../../../worker/jobs/job-ctx.ts";
import { announceAlerts } from "../../../worker/services/budget-alerts.ts";
import { type Api, api, newAthlete, newPartner, objectOf } from "../harness.ts";
import { WITHOUT_STUDENT, newModelPartner } from "../model-api.ts";
import { NOW, newId } from "../rows.ts";
import { HOUR_MS } from "../../../engine/time.ts";

const WORKOUT = { goal: "strength", minutes: 30, equipment: ["dumbbells", "bench"], mode: "auto" };

beforeEach(() => {
  for (const level of ["info", "warn", "error"] as const) {
    vi.spyOn(console, level).mockImplementation(() => {});
  }
});
afterEach(() => void vi.restoreAllMocks());

const eventsOf = async (via: Api, key: string, type: string) =>
  (await via("GET", `/v1/events?type=${type}`, { key })).body.data;

test("an athlete's day that is used up is told of once, whoever asks how often", async () => {
  let now = NOW;
  const partner = await newModelPartner({ ...WITHOUT_STUDENT, clock: () => now });
  const { api: on, key, post, organizationId } = partner;
  const athlete = await newAthlete(key, {}, on);
  const object = objectOf(tenantId(organizationId, "test"), athlete.id);
  const useUp = async () => {
    for (let i = 0; i < 9; i += 1) await object.reserve(dayOf(now), 10);
  };
  // Another question each time, or what was kept would answer.
  let minutes = 30;
  const ask = (over: object = {}) => {
    minutes += 1;
    return post("/v1/workouts", { ...WORKOUT, minutes, athleteId: athlete.id, ...over });
  };
  const told = () => eventsOf(on, key, "limit.reached");
  await useUp();
  expect((await ask()).body.proposal).toMatchObject({ source: "claude", remainingToday: 0 });
  expect(await told()).toEqual([]);
  expect((await ask()).body.proposal.reason).toBe("daily_limit");
  expect((await ask({ mode: "model" })).body.code).toBe("daily_limit_reached");
  await ask();
  await expect.poll(told).toMatchObject([
    {
      type: "limit.reached",
      data: { athleteId: athlete.id, limit: 10, resetsAt: "2026-11-22T00:00:00.000Z" },
    },
  ]);
  now += 24 * HOUR_MS;
  await useUp();
  await ask();
  await ask();
  await expect.poll(async () => (await told()).length).toBe(2);
  const [second, first] = await told();
  expect(second.sequence).toBe(first.sequence + 1);
});

test("models that do not answer are told of once an hour, whatever was asked", async () => {
  let now = NOW;
  let isDown = false;
  const {
    api: on,
    key,
    post,
  } = await newModelPartner({
    clock: () => now,
    before: () => (isDown ? "refuse" : undefined),
  });
  const told = () => eventsOf(on, key, "route.degraded");
  expect((await post("/v1/workouts", WORKOUT)).body.proposal.source).not.toBe("engine");
  isDown = true;
  for (let i = 0; i < 3; i += 1) {
    expect((await post("/v1/workouts", WORKOUT)).body.proposal.reason).toBe("models_down");
  }
  await expect
    .poll(told)
    .toMatchObject([
      { livemode: false, data: { operation: "workouts.generate", reason: "models_down" } },
    ]);
  now += HOUR_MS;
  await post("/v1/workouts", WORKOUT);
  await expect.poll(async () => (await told()).length).toBe(2);
  const other = await newPartner({ via: on });
  expect(await eventsOf(on, other.key, "route.degraded")).toEqual([]);
});

test("a threshold that is crossed is told of once, in the live mode; the platform's own is nobody's business", async () => {
  const { organizationId, key, newKey } = await newPartner();
  const { key: liveKey } = await newKey({ mode: "live" });
  const message = { tenantId: tenantId(organizationId, "test"), jobId: newId("job") };
  const alert: Alert = { level: "organization", period: "month", key: "2026-11", percent: 50 };
  // Months of the platform's own are counted by other tests, too.
  const platform: Alert = { ...alert, level: "platform", key: "2031-05" };
  for (const alerts of [[alert], [alert, { ...alert, percent: 80 as const }], [platform]]) {
    await announceAlerts(await openJobCtx(env, message, NOW), alerts);
  }
  const told = async () =>
    (await eventsOf(api, liveKey, "spend.threshold_crossed")).map(
      ({ data }: { data: object }) => data,
    );
  await expect.poll(async () => (await told()).length).toBe(2);
  expect(await told()).toEqual(
    expect.arrayContaining(
      [50, 80].map((percent) => ({ period: "month", key: "2026-11", percent })),
    ),
  );
  expect(await eventsOf(api, key, "spend.threshold_crossed")).toEqual([]);
});
