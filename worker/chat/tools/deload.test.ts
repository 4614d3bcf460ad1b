/** What the coach says of a light week is what the engine found in the logs. */
import { expect, test } from "vitest";
import type { Insight } from "../../../engine/insight/findings/insight.ts";
import { NOW, newId } from "../../../test/worker/rows.ts";
import { call, newCtx, newLifter } from "../../../test/worker/tool-kit.ts";
import { DAY_MS } from "../../core/durations.ts";
import { putConsents, requireAthlete } from "../../services/athletes.ts";
import { fileInsights } from "../../services/filed-insights.ts";
import { factsFrom } from "../offline-facts.ts";

const STALLED: Insight = {
  kind: "deload",
  key: newId("request"),
  severity: "act",
  exerciseId: null,
  muscle: null,
  joint: null,
  numbers: { lifts: 2, days: 17 },
  rule: "DELOAD_STALLED",
  evidence: ["bell-2023"],
  since: "2026-11-18",
  expires: "2026-12-30",
  proposal: { reason: "deload", changes: { deload: {} } },
};
const READINESS: Insight = {
  ...STALLED,
  key: newId("request"),
  rule: "DELOAD_READINESS",
  numbers: { readiness: 1.7, checkIns: 3 },
};

async function lifterWith(insight: Insight) {
  const ctx = await newCtx();
  const lifter = await newLifter({ ctx, program: {} });
  const athlete = await requireAthlete(ctx, lifter.athleteId);
  await fileInsights(ctx, athlete, null, [insight]);
  return lifter;
}

const saidOf = (result: Awaited<ReturnType<typeof call>>) =>
  factsFrom("suggest_deload", result, { kind: "deload" });

test("an open insight that asks for a light week is the coach's yes, with its own words", async () => {
  const lifter = await lifterWith(STALLED);
  const before = await call(lifter, "suggest_deload", {}, { message: "Should I deload?" });
  expect(before.found.verdict).toBe("by_log");
  expect(saidOf(before)).toMatchObject({
    kind: "deload",
    answer: "yes",
    reasons: [expect.stringContaining("light week")],
  });
  expect((before.found.reasons as string[]).join()).toContain("17");
});

test("in the light week itself it is one already, whatever is open", async () => {
  const lifter = await lifterWith(STALLED);
  const inIt = { ...lifter, ctx: { ...lifter.ctx, now: NOW + 28 * DAY_MS } };
  const during = await call(inIt, "suggest_deload", {}, { message: "Should I deload?" });
  expect(saidOf(during)).toEqual({ kind: "deload", answer: "now", reasons: [] });
});

test("how somebody feels is the reason only with consent", async () => {
  const lifter = await lifterWith(READINESS);
  const silent = await call(lifter, "suggest_deload", {});
  expect(silent.found).toMatchObject({ verdict: "by_log", reasons: [] });
  const told = { healthData: true, trainingDataOptIn: false, analytics: false };
  await putConsents(lifter.ctx, lifter.athleteId, told);
  expect((await call(lifter, "suggest_deload", {})).found.reasons).toHaveLength(1);
});
