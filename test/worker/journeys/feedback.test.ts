/** Feedback: one opinion of somebody on an answer, read by operators and gone with the athlete. */
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { makeKinId, kinOf } from "../../../worker/core/kin.ts";
import { api, newAthlete, newPartner, newSession, operatorKey } from "../harness.ts";
import { newId } from "../rows.ts";
import { withProgram, api as atNoon } from "../share-kit.ts";

const PATH = "/v1/feedback";
type Target = { type: string; id: string };

async function withAthlete() {
  const partner = await newPartner();
  const { key } = partner;
  const { id } = await newAthlete(key);
  const { token } = await newSession(key, { athleteId: id, scopes: ["coach:use"] });
  const give = (body: object, as = token) => api("POST", PATH, { key: as, body });
  const audits = async (subjectId: string) =>
    (await api("GET", `/v1/audit-events?subjectId=${subjectId}`, { key })).body.data;
  return { ...partner, athleteId: id as string, token, give, audits };
}
const newestFirst = (ids: readonly string[]) => ids.toSorted((a, b) => (a < b ? 1 : -1));
const words = (): Target => ({ type: "motivation", id: newId("motivation") });

/** Those of one partner, however many others there are. */
async function listed(organizationId: string, query = "") {
  const { status, body } = await api("GET", `/admin/feedback?limit=100${query}`, {
    key: operatorKey,
  });
  expect(status).toBe(200);
  return body.data.filter(
    (one: { organizationId: string }) => one.organizationId === organizationId,
  );
}

test("says what an athlete thinks, and the latest word replaces the one before", async () => {
  const { give, key, athleteId, audits } = await withAthlete();
  const target = words();
  const comment = "It could have been said to anybody.";
  const reasons = ["not_personal", "too_long", "not_personal"];
  const first = await give({ target, rating: "down", reasons, comment });
  expect([first.status, first.headers.get("etag")]).toEqual([201, '"1"']);
  expect(first.body).toMatchObject({
    id: expect.stringMatching(/^fbk_/),
    object: "feedback",
    target,
    athleteId,
    from: "athlete",
    rating: "down",
    reasons: ["not_personal", "too_long"],
    comment,
    livemode: false,
  });
  const again = await give({ target, rating: "down", reasons, comment });
  expect([again.status, again.body]).toEqual([200, first.body]);
  // On the athlete's behalf, by the partner's server.
  const { id } = first.body;
  const next = await give({ target, athleteId, rating: 4 }, key);
  expect([next.status, next.body]).toMatchObject([
    200,
    { id, rating: 4, reasons: [], comment: null, version: 2 },
  ]);
  const lines = await audits(id);
  expect(
    lines.map(({ action, subjectVersion }: Record<string, unknown>) => [action, subjectVersion]),
  ).toEqual([
    ["feedback.given", 2],
    ["feedback.given", 1],
  ]);
  expect(JSON.stringify(lines)).not.toContain(comment);
});

test("is one opinion an athlete, and another one of the partner", async () => {
  const { give, key, athleteId, organizationId } = await withAthlete();
  const other = await newAthlete(key);
  const target = { type: "interaction", id: newId("interaction") };
  const ids = [
    await give({ target, rating: "up" }),
    await give({ target, rating: "down", athleteId: other.id }, key),
    await give({ target, rating: 2 }, key),
    await give({ target: { ...target, type: "workout" }, rating: 2 }, key),
  ].map(({ status, body }) => (expect(status).toBe(201), body.id));
  expect(new Set(ids).size).toBe(4);
  const all = await listed(organizationId);
  expect(all.map((one: { id: string }) => one.id)).toEqual(newestFirst(ids));
  const partners = all.find(({ id }: { id: string }) => id === ids[2]);
  expect(partners).toMatchObject({ from: "partner", athleteId: null, rating: 2 });
  const up = await listed(organizationId, "&rating=up");
  expect(up).toMatchObject([{ id: ids[0], athleteId, organizationId }]);
  expect(await listed(organizationId, "&rating=2")).toHaveLength(2);
  expect((await api("GET", "/admin/feedback?rating=6", { key: operatorKey })).status).toBe(422);
});

test("sent twice at once, or again under its key, is filed once", async () => {
  const { give, key, athleteId, audits, organizationId } = await withAthlete();
  const [target, keyed] = [words(), words()];
  const both = await Promise.all([1, 2, 3].map(() => give({ target, rating: 5 })));
  expect(new Set(both.map(({ body }) => body.id)).size).toBe(1);
  expect(both.every(({ status }) => status < 300)).toBe(true);
  expect(await audits(both[0]!.body.id)).toHaveLength(1);
  const headers = { "idempotency-key": newId("request") };
  const body = { target: keyed, athleteId, rating: "up" };
  const sent = await api("POST", PATH, { key, body, headers });
  const replayed = await api("POST", PATH, { key, body, headers });
  expect(replayed.headers.get("idempotency-replayed")).toBe("true");
  expect([replayed.status, replayed.body]).toEqual([201, sent.body]);
  expect(await listed(organizationId)).toHaveLength(2);
});

test("names what it is about, by an id of its kind, and whose it is", async () => {
  const { give, key, athleteId } = await withAthlete();
  const pointerOf = async (body: object, as?: string) => {
    const answer = await give({ rating: "up", ...body }, as);
    return [answer.status, answer.body.errors?.[0]?.pointer];
  };
  const target = words();
  for (const type of ["message", "program", "form_check", "interaction", "workout"])
    expect(await pointerOf({ target: { ...target, type } }), type).toEqual([422, "/target/id"]);
  expect(await pointerOf({ target: { ...target, type: "coach" } })).toEqual([422, "/target/type"]);
  for (const rating of [0, 6, 4.5, "4", "ok", null])
    expect(await pointerOf({ target, rating })).toEqual([422, "/rating"]);
  expect(await pointerOf({ target, reasons: ["rude"] })).toEqual([422, "/reasons/0"]);
  expect(await pointerOf({ target, comment: "x".repeat(1001) })).toEqual([422, "/comment"]);
  expect(await pointerOf({ target }, key)).toEqual([422, "/athleteId"]);
  expect(await pointerOf({ target, athleteId }, key)).toEqual([201, undefined]);
});

test("reaches nothing of another athlete or partner", async () => {
  const mine = await withAthlete();
  const theirs = await withAthlete();
  const other = await newAthlete(mine.key);
  const message = (of: string) => ({ type: "message", id: makeKinId("message", 1, kinOf(of)!) });
  const give = async (target: Target, over: object = {}, as?: string) =>
    (await mine.give({ target, rating: "up", ...over }, as)).status;
  expect(await give(words(), { athleteId: other.id })).toBe(404);
  expect(await give(words(), { athleteId: theirs.athleteId }, mine.key)).toBe(404);
  expect(await give(message(mine.athleteId))).toBe(201);
  expect(await give(message(other.id))).toBe(404);
  expect(await give(message(theirs.athleteId), { athleteId: mine.athleteId }, mine.key)).toBe(404);
  const owned = await withProgram({}, mine);
  const foreign = await withProgram({}, theirs);
  const program = ({ id }: { id: string }) => ({ type: "program", id });
  for (const id of [owned.id, foreign.id, newId("program")])
    expect(await give(program({ id }))).toBe(404);
  expect(await give(program(foreign), {}, mine.key)).toBe(404);
  const athleteId = mine.athleteId;
  expect(await give(program(owned), { athleteId }, mine.key)).toBe(404);
  const partners = await atNoon("POST", PATH, {
    key: mine.key,
    body: { target: program(owned), rating: 1 },
  });
  expect(partners.body).toMatchObject({ from: "partner", athleteId: owned.athleteId });
});

test("goes when the athlete goes, what the partner said of the athlete's program included", async () => {
  const partner = await newPartner();
  const { key, organizationId } = partner;
  const { id, athleteId } = await withProgram({}, partner);
  for (const body of [
    { target: words(), athleteId, rating: 1, comment: "Somebody's own words." },
    { target: { type: "program", id }, rating: 3 },
    { target: { type: "interaction", id: newId("interaction") }, rating: "up" },
  ])
    expect((await api("POST", PATH, { key, body })).status).toBe(201);
  expect(await listed(organizationId)).toHaveLength(3);
  await api("DELETE", `/v1/athletes/${athleteId}`, { key });
  const left = async () =>
    (
      await env.DB.prepare("SELECT athlete_id FROM feedback WHERE tenant_id = ?")
        .bind(`${organizationId}.test`)
        .all()
    ).results;
  await expect.poll(left, { timeout: 90_000 }).toEqual([{ athlete_id: null }]);
});
