/** What comes with a chart, and who gets none: headers, looks, mistakes, consent, others. */
import { beforeAll, expect, test } from "vitest";
import { consenting, DATA, dayAgo, SVG, trained } from "../chart-kit.ts";
import { api, newAthlete, newPartner, newSession } from "../harness.ts";

let full: Awaited<ReturnType<typeof trained>>;
let empty: Awaited<ReturnType<typeof consenting>>;
beforeAll(async () => {
  [full, empty] = [await trained(), await consenting()];
});

test("a picture runs and loads nothing, and is not sent twice", async () => {
  const { headers } = await full.get("tonnage", SVG);
  expect(headers.get("content-security-policy")).toBe(
    "default-src 'none'; style-src 'unsafe-inline'",
  );
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("vary")).toContain("Accept");
  const etag = headers.get("etag")!;
  const again = await full.get("tonnage", { ...SVG, "if-none-match": etag });
  expect([again.status, again.body]).toEqual([304, ""]);
  const data = await full.get("tonnage", { ...DATA, "if-none-match": etag });
  expect(data.status).toBe(200);
});

test.each([
  ["*/*", "image/svg+xml"],
  ["image/avif,image/webp,image/*,*/*;q=0.8", "image/svg+xml"],
  ["application/json", "application/json"],
  ["text/csv;q=0.4, application/json;q=0.9", "application/json"],
])("who takes %s gets %s", async (accept, type) => {
  const { headers } = await empty.get("tonnage", { accept });
  expect(headers.get("content-type")).toContain(type);
});

test("a picture is as large, dark and coloured as it is wanted", async () => {
  const look = { w: "1000", h: "500", theme: "dark", accent: "#ABCDEF", locale: "ar" };
  const { body } = await full.get("tonnage", SVG, look);
  expect(body).toContain(`viewBox="0 0 1000 500"`);
  expect(body).toContain("#ABCDEF");
  expect(body).toContain(`direction="rtl"`);
  expect((await full.get("tonnage", SVG, { locale: "pt-BR" })).body).toContain("por semana");
});

test("a tag that looks like a language and is none is no reason to fail", async () => {
  for (const locale of ["en-US-GB", "de-abcd-abcd", "xx-12345678-12345678"])
    expect((await full.data("tonnage", { locale })).table.rows).not.toEqual([]);
});

test("what is wrong is named", async () => {
  const wrong: [kind: string, query: object, pointer: string][] = [
    ["e1rm", { exerciseId: "" }, "query/exerciseId"],
    ["e1rm", { exerciseId: "no_such" }, "query/exerciseId"],
    ["e1rm", { exerciseId: "constructor" }, "query/exerciseId"],
    ["prTimeline", { exerciseId: "__proto__" }, "query/exerciseId"],
    ["tonnage", { from: "2026-02-30" }, "query/from"],
    ["tonnage", { from: dayAgo(3), to: dayAgo(4) }, "query/from"],
    ["tonnage", { from: "1990-01-01" }, "query/from"],
    ["tonnage", { w: "2001" }, "query/w"],
    ["tonnage", { h: "159" }, "query/h"],
    ["tonnage", { theme: "pink" }, "query/theme"],
    ["tonnage", { accent: `#fff" onload="alert(1)` }, "query/accent"],
    ["tonnage", { locale: 'en"' }, "query/locale"],
    ["weeklySets", { muscle: "wing" }, "query/muscle"],
  ];
  for (const [kind, query, pointer] of wrong) {
    const { status, body } = await full.get(kind, SVG, query);
    expect([status, body.errors?.[0].pointer], JSON.stringify(query)).toEqual([422, pointer]);
  }
  const { key, athlete } = full;
  const plain = await api("GET", `/v1/charts/e1rm?athleteId=${athlete.id}`, { key });
  expect([plain.status, plain.body.errors[0].pointer]).toEqual([422, "query/exerciseId"]);
  const nobody = await api("GET", "/v1/charts/tonnage", { key });
  expect([nobody.status, nobody.body.errors[0].pointer]).toEqual([422, "query/athleteId"]);
  expect((await full.get("constructor", SVG)).status).toBe(404);
  expect((await full.get("tonnage", { accept: "image/png" })).status).toBe(406);
});

test("health is drawn only for who has agreed to it", async () => {
  const { key } = await newPartner();
  const { id } = await newAthlete(key);
  for (const kind of ["bodyweight", "readiness", "macros"]) {
    const answer = await api("GET", `/v1/charts/${kind}?athleteId=${id}`, { key });
    expect([answer.status, answer.body.code], kind).toEqual([403, "consent_required"]);
  }
  expect((await api("GET", `/v1/charts/tonnage?athleteId=${id}`, { key })).status).toBe(200);
});

test("nobody sees another's training, nor another's program", async () => {
  const foreign = await api("GET", `/v1/charts/tonnage?athleteId=${full.athlete.id}`, {
    key: empty.key,
  });
  expect(foreign.status).toBe(404);
  const other = await newAthlete(full.key);
  const ofOther = await api(
    "GET",
    `/v1/charts/programOverview?athleteId=${other.id}&programId=${full.programId}`,
    { key: full.key },
  );
  expect(ofOther.status).toBe(404);
  const { token } = await newSession(full.key, { athleteId: other.id });
  const asOther = (query: string) => api("GET", `/v1/charts/tonnage?${query}`, { key: token });
  expect((await asOther(`athleteId=${full.athlete.id}`)).status).toBe(404);
  expect((await asOther("")).body).toContain("Nothing to show yet");
  const own = await full.data("programOverview", { programId: full.programId });
  expect(own.table.rows.length).toBeGreaterThan(3);
  const foreignLift = `athleteId=${empty.athlete.id}&exerciseId=${full.ownId}`;
  const answer = await api("GET", `/v1/charts/e1rm?${foreignLift}`, { key: empty.key });
  expect(answer.body.errors[0].code).toBe("unknown_exercise");
});
