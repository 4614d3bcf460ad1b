/** Answers that are kept, and lines that are filed without a write. */
import { expect } from "vitest";
import { StoreConflict } from "../../../worker/core/errors.ts";
import { NOW, aKeptAnswer, anAudit, newTenant } from "../rows.ts";
import { withDoomed } from "./interactions.ts";
import { type Method, PAGE, withAthlete } from "./kit.ts";

export function answersContract(method: Method) {
  method("answers.find", "sees only its tenant, and nothing expired", async (store, mine) => {
    const row = aKeptAnswer();
    await store.answers.keep(mine, row);
    const found = await store.answers.find(mine, row.key, row.expiresAt - 1);
    expect(found).toEqual({ ...row, tenantId: mine });
    expect(JSON.stringify(found?.value)).toBe(JSON.stringify(row.value));
    expect(await store.answers.find(mine, row.key, row.expiresAt)).toBeNull();
    expect(await store.answers.find(newTenant(), row.key, NOW)).toBeNull();
    expect(await store.answers.find(mine, aKeptAnswer().key, NOW)).toBeNull();
  });
  method("answers.keep", "puts the new in place of the old", async (store, mine) => {
    const row = aKeptAnswer();
    const next = aKeptAnswer({ key: row.key, kind: "context", value: ["new"], expiresAt: NOW + 9 });
    await store.answers.keep(mine, row);
    await store.answers.keep(newTenant(), next);
    expect((await store.answers.find(mine, row.key, NOW))?.value).toEqual(row.value);
    await store.answers.keep(mine, next);
    expect(await store.answers.find(mine, row.key, NOW)).toEqual({ ...next, tenantId: mine });
  });
  method("answers.keep", "keeps nothing for an athlete who is gone", async (store, mine) => {
    const doomed = await withDoomed(store, mine);
    await store.athletes.erase(mine, doomed);
    const foreign = await withAthlete(store, newTenant());
    for (const athleteId of [doomed, foreign.id]) {
      const row = aKeptAnswer({ athleteId });
      await store.answers.keep(mine, row);
      expect(await store.answers.find(mine, row.key, NOW)).toBeNull();
    }
  });

  method("audit.file", "files a line once a subject and version", async (store, mine) => {
    const subject = { id: "budget.day.2026-11-21", version: 80 };
    await store.audit.file(mine, subject, anAudit({ action: "budget.threshold_crossed" }));
    await expect(store.audit.file(mine, subject, anAudit())).rejects.toBeInstanceOf(StoreConflict);
    await store.audit.file(mine, { ...subject, version: 100 }, anAudit());
    await store.audit.file(newTenant(), subject, anAudit());
    const lines = await store.audit.list(mine, { ...PAGE, subjectId: subject.id });
    expect(new Set(lines.map((line) => line.subjectVersion))).toEqual(new Set([80, 100]));
    expect(lines.map((line) => line.action)).toContain("budget.threshold_crossed");
  });
}
