/** Counts of what the guard has heard: one row a month, level and topic, each tenant's own. */
import { expect } from "vitest";
import { newTenant } from "../rows.ts";
import type { Method } from "./kit.ts";

const HEARD = { month: "2026-11", level: "crisis", topic: "suicide" };

export function safetyContract(method: Method) {
  method("safety.count", "counts by month, level and topic, also at once", async (store, mine) => {
    await Promise.all([1, 2, 3].map(() => store.safety.count(mine, HEARD)));
    await store.safety.count(mine, { ...HEARD, topic: "abuse" });
    const rows = await store.safety.counts(mine, HEARD.month);
    expect(rows.map(({ topic, count }) => [topic, count])).toEqual([
      ["abuse", 1],
      ["suicide", 3],
    ]);
  });

  method("safety.counts", "gives one month of one tenant", async (store, mine) => {
    await store.safety.count(mine, HEARD);
    await store.safety.count(mine, { ...HEARD, month: "2026-12" });
    await store.safety.count(newTenant(), HEARD);
    expect(await store.safety.counts(mine, HEARD.month)).toEqual([
      { tenantId: mine, ...HEARD, count: 1 },
    ]);
  });
}
