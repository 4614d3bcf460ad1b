/** Charts over the API: of twelve weeks and of none, as pictures, data and tables. */
import { beforeAll, describe, expect, test } from "vitest";
import { CHART_KINDS } from "../../../engine/insight/chart/chart-data.ts";
import { Chart } from "../../../engine/insight/chart/chart-schema.ts";
import { api, newAthlete, newPartner, newSession } from "../harness.ts";

const DAY_MS = 86_400_000;
const WEEKS = 12;
const ago = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();
const dayAgo = (days: number) => ago(days).slice(0, 10);
const list = <T>(length: number, make: (n: number) => T) =>
  Array.from({ length }, (_, n) => make(n));
const HOSTILE = `=cmd|'/c calc'!A1 </title><script>alert("1")</script>`;

const SVG = { accept: "image/svg+xml" };
const DATA = { accept: "application/json" };
const CSV = { accept: "text/csv" };
const ID = "barbell_bench_press";

async function consenting() {
  const { key } = await newPartner();
  const athlete = await newAthlete(key);
  await api("PUT", `/v1/athletes/${athlete.id}/consents`, {
    key,
    body: { healthData: true, trainingDataOptIn: false, analytics: false },
  });
  const get = (kind: string, headers: Record<string, string>, query: object = {}) => {
    const asked = {
      athleteId: athlete.id,
      ...(kind === "e1rm" && { exerciseId: ID }),
      ...query,
    } as Record<string, string>;
    return api("GET", `/v1/charts/${kind}?${new URLSearchParams(asked).toString()}`, {
      key,
      headers,
    });
  };
  const data = async (kind: string, query?: object) => {
    const { status, body } = await get(kind, DATA, query);
    expect(status, JSON.stringify(body)).toBe(200);
    return Chart.parse(body);
  };
  return { key, athlete, get, data };
}

/** Three sessions a week until two days ago, each a kilogram heavier; one lift is the partner's own. */
async function trained() {
  const one = await consenting();
  const { key, athlete } = one;
  const own = await api("POST", "/v1/exercises", {
    key,
    body: { name: HOSTILE, basedOn: "barbell_row" },
  });
  expect(own.status).toBe(201);
  const logs = list(WEEKS * 3, (n) => ({
    startedAt: ago(WEEKS * 7 - 1 - Math.floor((n * 7) / 3)),
    entries: [
      {
        exerciseId: ID,
        sets: list(3, () => ({ reps: 5, loadKg: 80 + n, rpe: 8 })),
      },
      { exerciseId: own.body.id, sets: [{ reps: 8, loadKg: 60 + n }] },
    ],
  }));
  const logged = await api("POST", "/v1/workout-logs/batch", {
    key,
    body: { athleteId: athlete.id, logs },
  });
  expect(logged.status).toBe(201);
  for (let n = 0; n < 28; n++) {
    const told = await api("POST", "/v1/daily-signals", {
      key,
      body: {
        athleteId: athlete.id,
        date: dayAgo(3 * n),
        weightKg: 80 + n / 10,
        readiness: 1 + (n % 5),
        proteinG: 150,
        carbsG: 220,
        fatG: 70,
      },
    });
    expect(told.status).toBe(201);
  }
  const program = await api("POST", "/v1/program-templates/gzclp/instantiate", {
    key,
    body: {
      athleteId: athlete.id,
      age: 29,
      experience: "novice",
      equipment: ["barbell", "plates", "rack", "bench", "dumbbells", "lat_pulldown", "cable"],
      maxima: [{ exercise: "barbell_back_squat", value: 100 }],
      startDate: dayAgo(28),
    },
  });
  expect(program.status, JSON.stringify(program.body)).toBe(201);
  const active = await api("PATCH", `/v1/programs/${program.body.id}`, {
    key,
    body: { status: "active" },
  });
  expect(active.status).toBe(200);
  return { ...one, ownId: own.body.id as string, programId: program.body.id as string };
}

let full: Awaited<ReturnType<typeof trained>>;
let empty: Awaited<ReturnType<typeof consenting>>;
beforeAll(async () => {
  [full, empty] = [await trained(), await consenting()];
});

describe.each(CHART_KINDS)("%s", (kind) => {
  test("of twelve weeks is a picture, the same as data, and its table", async () => {
    const [picture, data, table] = await Promise.all(
      [SVG, DATA, CSV].map((headers) => full.get(kind, headers)),
    );
    expect(picture!.status).toBe(200);
    expect(picture!.headers.get("content-type")).toContain("image/svg+xml");
    expect(picture!.body).toMatch(/^<svg [^]*<\/svg>$/);
    expect(picture!.body).not.toContain("<script");
    const chart = Chart.parse(data!.body);
    expect(chart).toEqual(data!.body);
    expect(chart.kind).toBe(kind);
    expect(chart.table.rows.length).toBeGreaterThan(0);
    expect(chart.description).not.toContain(chart.empty);
    expect(table!.headers.get("content-type")).toContain("text/csv");
    expect(table!.body.trimEnd().split("\r\n")).toHaveLength(chart.table.rows.length + 1);
  });

  test("of nothing is empty and says so", async () => {
    const [picture, data, table] = await Promise.all(
      [SVG, DATA, CSV].map((headers) => empty.get(kind, headers, { locale: "de" })),
    );
    expect([picture!.status, data!.status, table!.status]).toEqual([200, 200, 200]);
    expect(picture!.body).toContain("Noch nichts zu sehen");
    expect(data!.body.description).toBe("Noch nichts zu sehen.");
    expect(data!.body.table.rows).toEqual([]);
    expect(table!.body.trimEnd().split("\r\n")).toHaveLength(1);
  });
});

test("figures are those that were logged", async () => {
  const tonnage = await full.data("tonnage");
  const moved = tonnage.series
    .find(({ key }) => key === "tonnage")!
    .points.reduce((sum, { y }) => sum + y!, 0);
  const logged = list(WEEKS * 3, (n) => 3 * 5 * (80 + n) + 8 * (60 + n)).reduce((a, b) => a + b);
  expect(moved).toBe(logged);
  const sets = await full.data("weeklySets", { from: dayAgo(100) });
  expect(sets.table.rows.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(WEEKS * 3 * 4);
  const weight = await full.data("bodyweight", { from: dayAgo(6) });
  expect(weight.table.rows.map(([day, kg]) => [day, kg])).toEqual([
    [dayAgo(6), 80.2],
    [dayAgo(3), 80.1],
    [dayAgo(0), 80],
  ]);
  const max = await full.data("e1rm");
  const records = await api("GET", `/v1/athletes/${full.athlete.id}/records?exerciseId=${ID}`, {
    key: full.key,
  });
  const best = max.series.find(({ key }) => key === "sessions")!.points.at(-1)!;
  expect(best.y).toBeCloseTo(records.body.data[0].best.e1rm.load.kg, 1);
  const stairs = await full.data("prTimeline", { exerciseId: ID });
  expect(stairs.table.rows).toHaveLength(WEEKS * 3 + 1);
  const heaviest = 80 + WEEKS * 3 - 1;
  expect(stairs.table.rows.at(-2)).toEqual([dayAgo(2), heaviest, `5 × ${heaviest} kg`]);
});

test("weeks are whole, whichever day is asked for; records are of all time unless a day is", async () => {
  const whole = await full.data("weeklySets");
  for (const days of [28, 29, 33]) {
    const { table } = await full.data("weeklySets", { from: dayAgo(days) });
    expect(table.rows).toEqual(whole.table.rows.slice(-table.rows.length));
  }
  const late = { exerciseId: ID, from: dayAgo(10) };
  expect((await full.data("prTimeline", late)).table.rows.length).toBeLessThan(8);
  const sums = await full.data("weeklySets", { muscle: "chest" });
  expect(sums.title).toBe("Chest: Sets a week");
});

test("what athletes and partners write is text in a picture and in a spreadsheet", async () => {
  const picture = await full.get("e1rm", SVG, { exerciseId: full.ownId });
  expect(picture.body).not.toContain("<script");
  expect(picture.body).toContain("<title>=cmd|&#39;/c calc&#39;!A1 &#60;/title&#62;&#60;script");
  const { title } = await full.data("e1rm", { exerciseId: full.ownId });
  expect(title).toContain("<script>");
  const table = await full.get("prTimeline", CSV);
  const heads = table.body.split("\r\n")[0];
  expect(heads).toContain(`"'=cmd|`);
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

test("no day is too far off to have nothing", async () => {
  for (const kind of CHART_KINDS)
    for (const day of ["0000-01-01", "0001-01-01", "9999-12-31"]) {
      const { status, body } = await empty.get(kind, DATA, { from: day, to: day });
      expect([status, body.table?.rows], `${kind} ${day}`).toEqual([200, []]);
    }
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
