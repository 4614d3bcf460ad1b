import { expect, test } from "vitest";
import { CATALOG_VERSION } from "../../../engine/catalog/catalog.ts";
import { api, newAthlete, newOrigin, newPartner, newSession } from "../harness.ts";

type Entry = { id: string; custom: boolean };
const idsOf = ({ body }: { body: { data: Entry[] } }) => body.data.map(({ id }) => id);
const own = { name: "Yellow\u200B machine squat", basedOn: "hack_squat_machine" };

test("the catalogue is searched, filtered and read", async () => {
  const { key } = await newPartner();
  const list = (query: string) => api("GET", `/v1/exercises?${query}`, { key });
  const found = await list("q=bench%20press&limit=3");
  expect(found.status).toBe(200);
  expect(idsOf(found)[0]).toBe("barbell_bench_press");
  expect(found.body).toMatchObject({ object: "list", hasMore: true });
  expect(found.body.data[0]).toMatchObject({ object: "exercise", custom: false });

  const narrow = await list(
    "muscle=chest&equipment=dumbbells,bench&level=novice&contraindicatedFor=shoulder,wrist&kind=strength&limit=100",
  );
  expect(narrow.body.data.length).toBeGreaterThan(2);
  for (const { equipment, skill, jointStress } of narrow.body.data) {
    expect(skill).toBeLessThan(3);
    expect(jointStress.shoulder ?? 0).toBeLessThan(2);
    expect(JSON.stringify(equipment)).not.toContain("barbell");
  }
  const one = await api("GET", "/v1/exercises/barbell_bench_press", { key });
  expect(one.body).toEqual(found.body.data[0]);
  expect((await api("GET", "/v1/exercises/moon_walk", { key })).status).toBe(404);
});

test.each([
  ["muscle=wings", "query/muscle"],
  ["equipment=barbell,spoon", "query/equipment/1"],
  ["equipment=", "query/equipment/0"],
  ["contraindicatedFor=knee,knees", "query/contraindicatedFor/1"],
  ["custom=yes", "query/custom"],
  ["custom=true&q=squat", "query/q"],
  ["level=god", "query/level"],
])("%s is refused at %s", async (query, pointer) => {
  const { key } = await newPartner();
  const answer = await api("GET", `/v1/exercises?${query}`, { key });
  expect([answer.status, answer.body.errors[0].pointer]).toEqual([422, pointer]);
});

test("pages end where the list ends; a cursor of another list is refused", async () => {
  const { key } = await newPartner();
  const seen: string[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const after = cursor && `&cursor=${cursor}`;
    const page = await api("GET", `/v1/exercises?q=squat&limit=7${after}`, { key });
    seen.push(...idsOf(page));
    cursor = page.body.nextCursor;
  }
  const whole = await api("GET", "/v1/exercises?q=squat&limit=100", { key });
  expect(seen).toEqual(idsOf(whole));
  expect(new Set(seen).size).toBe(seen.length);
  const foreign = await api("GET", "/v1/exercises?q=curl&limit=1", { key });
  const stray = `q=squat&cursor=${foreign.body.nextCursor}`;
  for (const query of [stray, "cursor=x", "custom=true&cursor=x", `custom=true&${stray.slice(8)}`])
    expect((await api("GET", `/v1/exercises?${query}`, { key })).body.code).toBe("invalid_cursor");
});

test("the catalogue may be kept for a day and is asked for again by its version", async () => {
  const { key } = await newPartner();
  for (const path of ["/v1/exercises?q=row", "/v1/exercises/goblet_squat"]) {
    const answer = await api("GET", path, { key });
    expect(answer.headers.get("cache-control")).toBe("private, max-age=86400");
    const etag = answer.headers.get("etag")!;
    expect(etag).toContain(CATALOG_VERSION);
    const fresh = await api("GET", path, { key, headers: { "if-none-match": etag } });
    expect([fresh.status, fresh.body]).toEqual([304, ""]);
  }
  const owned = await api("GET", "/v1/exercises?custom=true", { key });
  expect(owned.headers.get("cache-control")).toBe("private, no-store");
});

test("an exercise of one's own completes the catalogue, is listed, changed and deleted", async () => {
  const { key } = await newPartner();
  const made = await api("POST", "/v1/exercises", { key, body: own });
  expect(made.status).toBe(201);
  const path = `/v1/exercises/${made.body.id}`;
  expect(made.headers.get("location")).toBe(path);
  const base = (await api("GET", "/v1/exercises/hack_squat_machine", { key })).body;
  expect(made.body).toMatchObject({
    custom: true,
    name: "Yellow machine squat",
    aliases: [],
    names: {},
    basedOn: "hack_squat_machine",
    version: 1,
    pattern: base.pattern,
    muscles: base.muscles,
    cues: base.cues,
    equipment: base.equipment,
  });
  expect((await api("GET", path, { key })).headers.get("etag")).toBe('"1"');

  const change = { cues: ["Push the floor away"], equipment: [["machines"]], notes: "By the door" };
  const stale = { key, body: change, headers: { "if-match": '"2"' } };
  expect((await api("PATCH", path, stale)).body.code).toBe("version_mismatch");
  const changed = await api("PATCH", path, { key, body: change });
  expect(changed.body).toMatchObject({ ...change, name: "Yellow machine squat", version: 2 });
  const back = await api("PATCH", path, { key, body: { cues: null } });
  expect(back.body).toMatchObject({ cues: base.cues, notes: "By the door", version: 3 });

  const second = await api("POST", "/v1/exercises", { key, body: { ...own, name: "Second" } });
  const listed = await api("GET", "/v1/exercises?custom=true", { key });
  expect(new Set(idsOf(listed))).toEqual(new Set([second.body.id, made.body.id]));
  expect(idsOf(await api("GET", "/v1/exercises?q=yellow", { key }))).not.toContain(made.body.id);

  expect((await api("DELETE", path, { key })).status).toBe(204);
  for (const method of ["GET", "DELETE"])
    expect((await api(method, path, { key })).status).toBe(404);
  expect(idsOf(await api("GET", "/v1/exercises?custom=true", { key }))).toEqual([second.body.id]);
  const log = await api("GET", `/v1/audit-events?subjectId=${made.body.id}`, { key });
  expect(log.body.data.map((e: { action: string }) => e.action)).toEqual([
    "exercise.deleted",
    "exercise.updated",
    "exercise.updated",
    "exercise.created",
  ]);
  expect(JSON.stringify(log.body)).not.toContain("Yellow");
});

test("only the catalogue can be built on, and the catalogue cannot be changed", async () => {
  const { key } = await newPartner();
  const made = await api("POST", "/v1/exercises", { key, body: own });
  for (const basedOn of ["moon_walk", made.body.id, ""]) {
    const answer = await api("POST", "/v1/exercises", { key, body: { ...own, basedOn } });
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([422, "/basedOn"]);
    const change = { key, body: { basedOn } };
    expect((await api("PATCH", `/v1/exercises/${made.body.id}`, change)).status).toBe(422);
  }
  const slug = "/v1/exercises/goblet_squat";
  expect((await api("PATCH", slug, { key, body: { name: "Mine" } })).status).toBe(404);
  expect((await api("DELETE", slug, { key })).status).toBe(404);
});

test("a request repeated under its key makes one exercise", async () => {
  const { key } = await newPartner();
  const init = { key, body: own, headers: { "idempotency-key": "one" } };
  const [first, second] = [
    await api("POST", "/v1/exercises", init),
    await api("POST", "/v1/exercises", init),
  ];
  expect(second.body).toEqual(first.body);
  expect(idsOf(await api("GET", "/v1/exercises?custom=true", { key }))).toHaveLength(1);
});

test("devices and pages read what a partner added, and add nothing", async () => {
  const origin = newOrigin();
  const { key, newKey } = await newPartner({ allowedOrigins: [origin] });
  const { body } = await api("POST", "/v1/exercises", { key, body: own });
  const { id: athleteId } = await newAthlete(key);
  const { token } = await newSession(key, { athleteId });
  const { key: publishable } = await newKey({ kind: "publishable" });
  for (const reader of [token, publishable]) {
    const init = { key: reader, headers: { origin } };
    expect((await api("GET", `/v1/exercises/${body.id}`, init)).body.name).toBe(body.name);
    expect(idsOf(await api("GET", "/v1/exercises?custom=true", init))).toEqual([body.id]);
    const write = await api("POST", "/v1/exercises", { ...init, body: own });
    expect([write.status, write.body.code]).toEqual([403, "scope_missing"]);
  }
});
