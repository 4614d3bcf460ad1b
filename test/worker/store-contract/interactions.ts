/** What models cost, and what becomes of it. */
import { expect } from "vitest";
import { type TenantId, organizationOf, tenantId } from "../../../worker/core/tenant.ts";
import type { InteractionRow, Store, UsageGroup } from "../../../worker/store/port.ts";
import { aJob } from "../job-rows.ts";
import { NOW, aFallback, aKeptAnswer, anAudit, anInteraction, newTenant } from "../rows.ts";
import { type Method, later, withAthlete, withOrganization } from "./kit.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MIDNIGHT = Math.floor(NOW / DAY) * DAY;
const SPAN = { from: MIDNIGHT, to: MIDNIGHT + DAY };

const usageOf = (store: Store, tenant: TenantId, groupBy: UsageGroup | null = null) =>
  store.interactions.usage(tenant, { ...SPAN, bucketMs: DAY, groupBy, limit: 100 });
const keysOf = async (store: Store, tenant: TenantId, groupBy: UsageGroup) =>
  (await usageOf(store, tenant, groupBy)).map(({ key, costMicros }) => [key, costMicros]);

/** An athlete who waits to be erased, and what there was before. */
export async function withDoomed(
  store: Store,
  tenant: TenantId,
  before: (id: string) => Promise<void> = async () => {},
) {
  const athlete = await withAthlete(store, tenant);
  await before(athlete.id);
  const rows = {
    athlete: later(athlete, { deletedAt: NOW }),
    job: aJob({ athleteId: athlete.id }),
  };
  await store.athletes.hide(tenant, rows, { athlete: anAudit(), job: anAudit() });
  return athlete.id;
}

export function interactionsContract(method: Method) {
  method("interactions.book", "books any number of rows at once", async (store, mine) => {
    await store.interactions.book(mine, []);
    expect(await usageOf(store, mine)).toEqual([]);
    await store.interactions.book(
      mine,
      Array.from({ length: 11 }, () => anInteraction()),
    );
    expect(await usageOf(store, mine)).toMatchObject([{ requests: 11, costMicros: 11 * 314 }]);
  });
  method("interactions.book", "books the same row once", async (store, mine) => {
    const row = anInteraction();
    await store.interactions.book(mine, [row]);
    await store.interactions.book(mine, [{ ...row, costMicros: 9 }, anInteraction()]);
    expect(await usageOf(store, mine)).toMatchObject([{ requests: 2, costMicros: 628 }]);
    await store.interactions.book(newTenant(), [row]);
    expect(await usageOf(store, mine)).toMatchObject([{ requests: 2 }]);
  });
  method("interactions.book", "names athletes of its tenant alone", async (store, mine) => {
    const { id } = await withAthlete(store, mine);
    const foreign = (await withAthlete(store, newTenant())).id;
    const doomed = await withDoomed(store, mine);
    const rows = [id, foreign, doomed].map((athleteId) => anInteraction({ athleteId }));
    await store.interactions.book(mine, rows);
    expect(await keysOf(store, mine, "athlete")).toEqual([
      [id, 314],
      [null, 628],
    ]);
  });

  method("interactions.usage", "counts and adds up as numbers", async (store, mine) => {
    const huge = 3_000_000_000;
    await store.interactions.book(mine, [
      anInteraction({ contextCached: true }),
      anInteraction({ kind: "attempt", outcome: "stalled", contextCached: true }),
      aFallback({ kind: "attempt", outcome: "breaker_open", source: "gpt", model: "gpt-luna" }),
      anInteraction({ model: "gpt-luna", source: "gpt", costMicros: huge, inputTokens: huge }),
      anInteraction({ costMicros: huge, inputTokens: huge }),
      aFallback({ refunded: true }),
      aFallback({ kind: "cache_hit", outcome: "done", source: "claude", contextCached: true }),
    ]);
    expect(await usageOf(store, mine)).toEqual([
      {
        start: MIDNIGHT,
        key: null,
        requests: 5,
        modelAnswers: 3,
        cacheHits: 1,
        fallbacks: 1,
        attempts: 1,
        refunds: 1,
        contextHits: 2,
        inputTokens: 2 * huge + 2 * 900,
        cacheReadTokens: 4 * 2_000,
        cacheWriteTokens: 4 * 30,
        outputTokens: 4 * 400,
        costMicros: 2 * huge + 2 * 314,
      },
    ]);
  });
  method("interactions.usage", "fills buckets from their first moment", async (store, mine) => {
    const at = (createdAt: number) => anInteraction({ createdAt });
    const times = [-1, 0, HOUR - 1, HOUR, DAY - 1, DAY].map((ms) => at(MIDNIGHT + ms));
    await store.interactions.book(mine, times);
    const query = { ...SPAN, groupBy: null, limit: 100 };
    const hours = await store.interactions.usage(mine, { ...query, bucketMs: HOUR });
    expect(hours.map(({ start, requests }) => [start - MIDNIGHT, requests])).toEqual([
      [0, 2],
      [HOUR, 1],
      [23 * HOUR, 1],
    ]);
    const days = await store.interactions.usage(mine, { ...query, bucketMs: DAY });
    expect(days.map(({ start, requests }) => [start, requests])).toEqual([[MIDNIGHT, 4]]);
    const two = await store.interactions.usage(mine, { ...query, bucketMs: HOUR, limit: 2 });
    expect(two).toHaveLength(2);
  });
  method("interactions.usage", "groups by what is asked for, no key last", async (store, mine) => {
    const { id } = await withAthlete(store, mine);
    await store.interactions.book(mine, [
      anInteraction({ athleteId: id, costMicros: 1 }),
      anInteraction({ operation: "Zebra", skill: "read", costMicros: 10 }),
      anInteraction({ operation: "alpha", model: "gpt-luna", source: "gpt", costMicros: 100 }),
      aFallback(),
    ]);
    const expected: Record<UsageGroup, unknown> = {
      athlete: [
        [id, 1],
        [null, 110],
      ],
      operation: [
        ["Zebra", 10],
        ["alpha", 100],
        ["workouts.generate", 1],
      ],
      skill: [
        ["read", 10],
        ["workout", 101],
      ],
      model: [
        ["claude-haiku", 11],
        ["gpt-luna", 100],
        [null, 0],
      ],
      source: [
        ["claude", 11],
        ["engine", 0],
        ["gpt", 100],
      ],
    };
    for (const group of Object.keys(expected) as UsageGroup[]) {
      expect(await keysOf(store, mine, group), group).toEqual(expected[group]);
    }
  });
  method("interactions.usage", "sees only its tenant", async (store, mine) => {
    await store.interactions.book(mine, [anInteraction()]);
    expect(await usageOf(store, newTenant())).toEqual([]);
    expect(await usageOf(store, tenantId(organizationOf(mine), "test"))).toEqual([]);
  });

  method("platform.costs", "adds up by tenant, model and operation", async (store, mine) => {
    const test = tenantId(organizationOf(mine), "test");
    const outside = [SPAN.from - 1, SPAN.to].map((createdAt) => anInteraction({ createdAt }));
    await store.interactions.book(mine, [anInteraction(), anInteraction(), ...outside]);
    await store.interactions.book(test, [aFallback({ operation: "workouts.explain" })]);
    const rows = await store.platform.costs(SPAN);
    const seen = rows.filter((row) => organizationOf(row.tenantId) === organizationOf(mine));
    expect(seen).toHaveLength(2);
    expect(seen.find(({ tenantId: one }) => one === mine)).toMatchObject({
      model: "claude-haiku",
      operation: "workouts.generate",
      requests: 2,
      costMicros: 628,
    });
    expect(seen.find(({ tenantId: one }) => one === test)).toMatchObject({
      model: null,
      operation: "workouts.explain",
      fallbacks: 1,
      costMicros: 0,
    });
  });

  method("athletes.erase", "keeps the money and drops the athlete", async (store, mine) => {
    const kept = aKeptAnswer();
    const doomed = await withDoomed(store, mine, async (athleteId) => {
      await store.interactions.book(mine, [anInteraction({ athleteId })]);
      await store.answers.keep(mine, { ...kept, athleteId });
      expect(await keysOf(store, mine, "athlete")).toEqual([[athleteId, 314]]);
    });
    const { id: other } = await withAthlete(store, mine);
    await store.interactions.book(mine, [anInteraction({ athleteId: other, costMicros: 5 })]);
    await store.athletes.erase(newTenant(), doomed);
    expect(await store.answers.find(mine, kept.key, NOW)).not.toBeNull();
    expect(await store.athletes.erase(mine, doomed)).toBe(2);
    expect(await keysOf(store, mine, "athlete")).toEqual([
      [other, 5],
      [null, 314],
    ]);
    expect(await store.answers.find(mine, kept.key, NOW)).toBeNull();
  });

  method("organizations.replace", "keeps what may be spent", async (store) => {
    const { organization, tenant } = await withOrganization(store);
    const next = { ...organization, dayCapMicros: 0, monthCapMicros: 100_000_000_000, version: 2 };
    await store.organizations.replace(tenant, next, anAudit());
    expect(await store.organizations.find(tenant)).toEqual(next);
  });

  method("platform.prune", "lets go of interactions and answers in time", async (store, mine) => {
    const now = NOW - 8_000_000;
    const of = (age: number): InteractionRow => anInteraction({ createdAt: now - age });
    await store.interactions.book(mine, [of(400 * DAY), of(400 * DAY - 1)]);
    const [gone, kept] = [aKeptAnswer({ expiresAt: now }), aKeptAnswer({ expiresAt: now + 1 })];
    for (const row of [gone, kept]) await store.answers.keep(mine, row);
    await store.platform.prune(now);
    const span = { from: 0, to: NOW, bucketMs: DAY, groupBy: null, limit: 10 };
    expect(await store.interactions.usage(mine, span)).toMatchObject([{ requests: 1 }]);
    expect(await store.answers.find(mine, gone.key, 0)).toBeNull();
    expect(await store.answers.find(mine, kept.key, 0)).not.toBeNull();
  });
}
