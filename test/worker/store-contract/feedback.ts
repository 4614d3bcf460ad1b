/** Feedback: one opinion of an author about an answer, which goes when the athlete goes. */
import { expect } from "vitest";
import { randomBytes } from "../../../worker/core/crypto.ts";
import { StoreConflict } from "../../../worker/core/errors.ts";
import { makeId } from "../../../worker/core/ids.ts";
import type { TenantId } from "../../../worker/core/tenant.ts";
import type { FeedbackRow, Store } from "../../../worker/store/port.ts";
import { NOW, anAudit, newId, newTenant } from "../rows.ts";
import { type Method, PAGE, later, refuses, withAthlete, withHidden } from "./kit.ts";

/** Nobody else's feedback is so new. */
const FAR_OFF = Date.UTC(2042, 0, 1);
const farId = () => makeId("feedback", FAR_OFF, randomBytes(16));

const aFeedback = (over: Partial<FeedbackRow> = {}): FeedbackRow => ({
  tenantId: "" as TenantId,
  id: newId("feedback"),
  author: "partner",
  athleteId: null,
  targetType: "program",
  targetId: newId("program"),
  rating: "down",
  reasons: ["wrong", "too_long"],
  comment: "Too much — “as ever”",
  version: 1,
  createdAt: NOW,
  updatedAt: NOW,
  ...over,
});

async function withFeedback(store: Store, tenant: TenantId, over: Partial<FeedbackRow> = {}) {
  const row = aFeedback(over);
  await store.feedback.create(tenant, row, anAudit());
  return { ...row, tenantId: tenant };
}

export function feedbackContract(method: Method) {
  method("feedback.create", "keeps every field and files one audit line", async (store, mine) => {
    const { id: athleteId } = await withAthlete(store, mine);
    const row = await withFeedback(store, mine, { athleteId, author: athleteId });
    expect(await store.feedback.findBy(mine, row)).toEqual(row);
    const audits = await store.audit.list(mine, { ...PAGE, subjectId: row.id });
    expect(audits.map(({ subjectVersion }) => subjectVersion)).toEqual([1]);
    const other = aFeedback();
    await refuses(store, mine, (audit) => store.feedback.create(mine, other, audit));
    expect(await store.feedback.findBy(mine, other)).toBeNull();
  });
  method("feedback.create", "takes one opinion of an author", async (store, mine) => {
    const { targetId } = await withFeedback(store, mine);
    const twin = store.feedback.create(mine, aFeedback({ targetId }), anAudit());
    await expect(twin).rejects.toBeInstanceOf(StoreConflict);
    await withFeedback(store, mine, { targetId, author: "somebody" });
    await withFeedback(store, mine, { targetId, targetType: "workout" });
    await withFeedback(store, newTenant(), { targetId });
  });
  method("feedback.create", "takes no athlete of another tenant", async (store, mine) => {
    const { id: athleteId } = await withAthlete(store, newTenant());
    const made = store.feedback.create(mine, aFeedback({ athleteId }), anAudit());
    await expect(made).rejects.toBeInstanceOf(StoreConflict);
  });
  method("feedback.findBy", "sees its tenant, the author and the answer alone", async (s, mine) => {
    const row = await withFeedback(s, mine);
    expect(await s.feedback.findBy(mine, row)).toEqual(row);
    expect(await s.feedback.findBy(newTenant(), row)).toBeNull();
    for (const other of [
      { author: "somebody" },
      { targetType: "workout" as const },
      { targetId: newId("program") },
    ])
      expect(await s.feedback.findBy(mine, { ...row, ...other })).toBeNull();
  });
  method("feedback.replace", "lets one of two through, in its tenant", async (store, mine) => {
    const row = await withFeedback(store, mine);
    const [up, five] = [
      later(row, { rating: "up", reasons: [], comment: null }),
      later(row, { rating: "5" }),
    ];
    await store.feedback.replace(newTenant(), five, anAudit());
    await refuses(store, mine, (audit) => store.feedback.replace(mine, up, audit));
    expect(await store.feedback.findBy(mine, row)).toEqual(row);
    await store.feedback.replace(mine, up, anAudit());
    const second = store.feedback.replace(mine, five, anAudit());
    await expect(second).rejects.toBeInstanceOf(StoreConflict);
    expect(await store.feedback.findBy(mine, row)).toEqual(up);
  });
  method("athletes.erase", "takes what was said about the athlete", async (store, mine) => {
    const { athlete } = await withHidden(store, mine);
    const about = { athleteId: athlete.id };
    const own = await withFeedback(store, mine, { ...about, author: athlete.id });
    const partners = await withFeedback(store, mine, about);
    const others = await withFeedback(store, mine);
    await store.athletes.erase(mine, athlete.id);
    expect(await store.feedback.findBy(mine, own)).toBeNull();
    expect(await store.feedback.findBy(mine, partners)).toBeNull();
    expect(await store.feedback.findBy(mine, others)).toEqual(others);
  });
  method("platform.listFeedback", "pages through all tenants by rating", async (store, mine) => {
    const rows = [
      await withFeedback(store, mine, { id: farId() }),
      await withFeedback(store, newTenant(), { id: farId(), rating: "1" }),
      await withFeedback(store, mine, { id: farId(), rating: "1" }),
    ].toSorted((a, b) => (a.id < b.id ? 1 : -1));
    const ids = new Set(rows.map(({ id }) => id));
    const all = { limit: 100, after: null, rating: null };
    const list = async (over: object) => {
      const found = await store.platform.listFeedback({ ...all, ...over });
      return found.filter(({ id }) => ids.has(id));
    };
    expect(await list({})).toEqual(rows);
    expect(await list({ after: rows[0]!.id })).toEqual(rows.slice(1));
    expect(await list({ rating: "1" })).toEqual(rows.filter(({ rating }) => rating === "1"));
    const one = await store.platform.listFeedback({ ...all, limit: 1 });
    expect(one).toHaveLength(1);
  });
}
