import { env } from "cloudflare:workers";
import { afterEach, expect, test, vi } from "vitest";
import type { Alert } from "../../../worker/core/budget.ts";
import { tenantId } from "../../../worker/core/tenant.ts";
import { openJobCtx } from "../../../worker/jobs/job-ctx.ts";
import { announceAlerts } from "../../../worker/services/budget-alerts.ts";
import { makeD1Store } from "../../../worker/store/d1.ts";
import type { InteractionRow } from "../../../worker/store/port.ts";
import { api, makeApi, newPartner, operatorKey } from "../harness.ts";
import { NOW, aFallback, anInteraction, newId } from "../rows.ts";

const store = makeD1Store(env.DB);
const DAY = 86_400_000;
const book = (organizationId: string, mode: "live" | "test", ...rows: InteractionRow[]) =>
  store.interactions.book(tenantId(organizationId, mode), rows);

afterEach(() => {
  vi.restoreAllMocks();
});

test("a threshold stands in the live mode's audit log once, and in ours as often as it goes off", async () => {
  const { organizationId, newKey } = await newPartner();
  const { key: liveKey } = await newKey({ mode: "live" });
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const message = { tenantId: tenantId(organizationId, "test"), jobId: newId("job") };
  const alert: Alert = { level: "organization", period: "day", key: "2026-11-21", percent: 50 };
  const later: Alert = { ...alert, percent: 80 };
  for (const alerts of [[alert], [alert, later], [later]]) {
    await announceAlerts(await openJobCtx(env, message, NOW), alerts);
  }
  const path = "/v1/audit-events?subjectId=budget.day.2026-11-21";
  const { data } = (await api("GET", path, { key: liveKey })).body;
  expect(data.map((e: { subjectVersion: number }) => e.subjectVersion).toSorted()).toEqual([
    50, 80,
  ]);
  expect(data[0]).toMatchObject({ action: "budget.threshold_crossed", changed: [] });
  const tenant = tenantId(organizationId, "live");
  expect(warn.mock.calls.map(([line]) => JSON.parse(line as string))).toEqual(
    [50, 50, 80, 80].map((percent) => ({
      level: "warn",
      event: "budget_alert",
      tenantId: tenant,
      budget: "organization",
      period: "day",
      percent,
    })),
  );
});

test("what crosses the platform's own budget is the operators' to know", async () => {
  const { organizationId, newKey } = await newPartner();
  const { key: liveKey } = await newKey({ mode: "live" });
  vi.spyOn(console, "warn").mockImplementation(() => {});
  const message = { tenantId: tenantId(organizationId, "live"), jobId: newId("job") };
  const alert: Alert = { level: "platform", period: "month", key: "2026-11", percent: 80 };
  await announceAlerts(await openJobCtx(env, message, NOW), [alert]);
  const path = "/v1/audit-events?subjectId=budget.month.2026-11";
  expect((await api("GET", path, { key: liveKey })).body.data).toEqual([]);
  const page = { limit: 10, after: null, subjectId: "budget.month.2026-11" };
  expect(await store.audit.list(tenantId("platform", "live"), page)).toHaveLength(1);
});

// Weeks of which no other test books anything.
const W10 = Date.UTC(2025, 2, 3);
const report = async (query: string, at = NOW) =>
  makeApi({ clock: () => at })("GET", `/admin/cost-report${query}`, { key: operatorKey });

test("operators read a week's costs beside the week before, the dearest first", async () => {
  const [a, b, c] = (await Promise.all([newPartner(), newPartner(), newPartner()])).map(
    ({ organizationId }) => organizationId,
  ) as [string, string, string];
  const spend = (costMicros: number, createdAt: number, over: Partial<InteractionRow> = {}) =>
    anInteraction({ costMicros, createdAt, ...over });
  await book(a, "live", spend(1_000_000, W10 - 1), spend(500_000, W10, { kind: "attempt" }));
  await book(a, "test", aFallback({ createdAt: W10 + 5 }));
  await book(c, "live", spend(1_000_000, W10 - 7 * DAY), spend(5, W10 - 7 * DAY - 1));
  await book(
    b,
    "live",
    spend(1_500_000, W10 + 7 * DAY - 1, { model: "gpt-sol", operation: "programs.plan" }),
    aFallback({ kind: "cache_hit", outcome: "done", createdAt: W10 }),
    spend(9_000_000, W10 + 7 * DAY),
  );
  const { status, body } = await report("?week=2025-W10");
  expect(status).toBe(200);
  expect(body).toMatchObject({
    object: "cost_report",
    week: "2025-W10",
    start: "2025-03-03T00:00:00.000Z",
    end: "2025-03-10T00:00:00.000Z",
    totals: {
      calls: 2,
      requests: 3,
      outputTokens: 800,
      costUsd: 2,
      costUsdBefore: 2,
      change: 0,
      share: 1,
      fallbackShare: 0.3333,
      cacheShare: 0.3333,
    },
    organizations: [
      { organizationId: b, livemode: true, costUsd: 1.5, share: 0.75, change: null },
      { organizationId: a, livemode: true, costUsd: 0.5, share: 0.25, change: -0.5 },
      { organizationId: c, livemode: true, costUsd: 0, costUsdBefore: 1, change: -1 },
      { organizationId: a, livemode: false, calls: 0, costUsd: 0, fallbackShare: 1 },
    ],
    models: [
      { model: "gpt-sol", costUsd: 1.5 },
      { model: "claude-haiku", costUsd: 0.5, costUsdBefore: 2, change: -0.75 },
      { model: null, calls: 0, requests: 2, costUsd: 0 },
    ],
    operations: [
      { operation: "programs.plan", calls: 1, costUsd: 1.5 },
      { operation: "workouts.generate", calls: 1, requests: 2, costUsd: 0.5 },
    ],
  });
  // The last full week, from its Monday's first moment to its Sunday's last.
  for (const now of [W10 + 7 * DAY, W10 + 14 * DAY - 1]) {
    expect((await report("", now)).body.week).toBe("2025-W10");
  }
  const empty = (await report("?week=2025-W05")).body;
  expect(empty).toMatchObject({ totals: { costUsd: 0, share: null, change: null }, models: [] });
});

test.each(["2025-W53", "2025-W00", "2025-10", "W10"])("there is no week %s", async (week) => {
  const { status, body } = await report(`?week=${week}`);
  expect([status, body.errors[0].pointer]).toEqual([422, "query/week"]);
});
