/** Reviews under faults: messages that come again, and whoever looks while others do. */
import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { silenceConsole } from "../silence.ts";
import { sendReviews } from "../../../worker/jobs/review.ts";
import { newOrganization, store } from "../ctx-kit.ts";
import { api } from "../harness.ts";
import { deliver, newProgram } from "../job-kit.ts";
import { aState } from "../log-rows.ts";
import { anAthlete, anAudit } from "../rows.ts";
import { DAY_MS } from "../../../engine/time.ts";
import { countOf } from "../count-rows.ts";

silenceConsole("error", "warn");

describe("reviews", () => {
  test("whose message comes again find nothing a second time", async () => {
    const startDate = new Date(Date.now() - 21 * DAY_MS).toISOString().slice(0, 10);
    const { key, athlete, path } = await newProgram({ startDate, weeks: 8 });
    await api("PATCH", path, { key, body: { status: "active" } });
    const consents = { healthData: true, trainingDataOptIn: false, analytics: false };
    await api("PUT", `/v1/athletes/${athlete.id}/consents`, { key, body: consents });
    for (const day of [6, 4, 3, 1]) {
      const date = new Date(Date.now() - day * DAY_MS).toISOString().slice(0, 10);
      const body = { athleteId: athlete.id, date, readiness: 1 };
      await api("POST", "/v1/daily-signals", { key, body });
    }
    const { results } = await env.DB.prepare("SELECT tenant_id FROM athletes WHERE id = ?")
      .bind(athlete.id)
      .all<{ tenant_id: string }>();
    const tenant = results[0]!.tenant_id;
    const message = { due: [{ tenantId: tenant, athleteId: athlete.id }] };
    const filed = () => countOf("insights", tenant, athlete.id);
    await deliver("liftwright-reviews", message);
    const first = await filed();
    expect(first).toBeGreaterThan(0);
    await deliver("liftwright-reviews", message, message);
    expect(await filed()).toBe(first);
    const told = await countOf("events", tenant, athlete.id, "AND type = 'insight.created'");
    expect(told).toBe(first);
  });

  test("that nobody can read, or of nobody, hold up no others", async () => {
    const result = await deliver(
      "liftwright-reviews",
      { due: "all" },
      { due: [{ tenantId: "org_x.test", athleteId: "ath_x" }] },
    );
    expect(result.explicitAcks).toHaveLength(2);
  });

  test("of three hundred who are due are each handed out once, and again only after an hour", async () => {
    const tenant = await newOrganization();
    const athletes = Array.from({ length: 300 }, () => anAthlete());
    // Long before any other test, so that nobody else is due.
    const due = { reviewAt: 1_000 };
    await Promise.all(
      athletes.map(async (athlete) => {
        await store.athletes.create(tenant, athlete, anAudit());
        const row = aState({ athleteId: athlete.id, ...due });
        await store.logs.keepState(tenant, { row, audit: anAudit() });
      }),
    );
    const sent: string[] = [];
    const sendBatch = async (messages: { body: { due: { athleteId: string }[] } }[]) => {
      for (const { body } of messages) sent.push(...body.due.map(({ athleteId }) => athleteId));
    };
    const queue = { sendBatch } as unknown as Queue;
    const strike = (now: number) => sendReviews({ ...env, REVIEW_QUEUE: queue }, now);
    await Promise.all([strike(5_000), strike(5_000), strike(5_500)]);
    expect(sent.toSorted()).toEqual(athletes.map(({ id }) => id).toSorted());
    await strike(5_000 + 30 * 60_000);
    expect(sent).toHaveLength(300);
    await strike(6_000 + 60 * 60_000);
    expect(sent).toHaveLength(600);
  });
});
