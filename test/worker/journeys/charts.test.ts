/** Charts over the API: of twelve weeks and of none, as pictures, data and tables. */
import { beforeAll, describe, expect, test } from "vitest";
import { CHART_KINDS } from "../../../engine/insight/chart/chart-data.ts";
import { Chart } from "../../../engine/insight/chart/chart-schema.ts";
import { consenting, CSV, DATA, dayAgo, ID, list, SVG, trained, WEEKS } from "../chart-kit.ts";
import { api } from "../harness.ts";

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
  expect(sums.title).toBe("Chest: Hard sets a week");
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

test("no day is too far off to have nothing", async () => {
  for (const kind of CHART_KINDS)
    for (const day of ["0000-01-01", "0001-01-01", "9999-12-31"]) {
      const { status, body } = await empty.get(kind, DATA, { from: day, to: day });
      expect([status, body.table?.rows], `${kind} ${day}`).toEqual([200, []]);
    }
});
