/** Whatever the data, a chart is a well-formed picture that shows all of it, in every look. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CHART_KINDS, CHART_MARKS, type ChartData, type ChartLook } from "./chart-data.ts";
import { drawChart } from "./draw-chart.ts";
import { dayAt, exampleE1rm, EXAMPLES } from "./testing.ts";

const LOOK: ChartLook = { width: 640, height: 320, theme: "light", locale: "en-GB", dir: "ltr" };

/** A name, or nothing where a tag is left open, closed twice or names an attribute twice. */
function rootOf(svg: string): string | null {
  const open: string[] = [];
  let root: string | null = null;
  let rest = svg;
  while (rest) {
    // oxlint-disable-next-line no-control-regex
    const text = /^[^<&\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]+/.exec(rest)?.[0];
    const entity = /^&(?:#\d+|amp|lt|gt|quot);/.exec(rest)?.[0];
    const tag = /^<(\/?)([a-z]+)((?: +[\w:-]+="[^"<]*")*) *(\/?)>/i.exec(rest);
    const taken = text ?? entity ?? tag?.[0];
    if (!taken) return null;
    rest = rest.slice(taken.length);
    if (!tag || taken !== tag[0]) continue;
    const [, isEnd, name = "", attributes = "", isEmpty] = tag;
    const names = [...attributes.matchAll(/ ([\w:-]+)="/g)].map((match) => match[1]);
    if (new Set(names).size < names.length) return null;
    if (isEnd && open.pop() !== name) return null;
    root ??= name;
    if (!isEnd && !isEmpty) open.push(name);
  }
  return open.length === 0 && svg.isWellFormed() ? root : null;
}

const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const words = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    `"/><script>alert(1)</script>`,
    "]]>&amp;<!--",
    "' onload='x",
    "\uD800 \u0000 \uFFFE",
  ),
);
const days = fc.integer({ min: 0, max: 4_000 }).map(dayAt);

const charts: fc.Arbitrary<ChartData> = fc
  .constantFrom<ChartData["x"][]>("day", "week", "order", "category")
  .chain((x) => {
    const place = x === "day" || x === "week" ? days : words;
    const point = fc.record(
      { x: place, y: fc.option(value), low: value, high: value, note: words },
      { requiredKeys: ["x", "y"] },
    );
    const series = fc.record(
      {
        key: words,
        label: words,
        mark: fc.constantFrom(...CHART_MARKS),
        isQuiet: fc.boolean(),
        points: fc.array(point, { maxLength: 30 }),
      },
      { requiredKeys: ["key", "label", "mark", "points"] },
    );
    return fc.record({
      kind: fc.constantFrom(...CHART_KINDS),
      title: words,
      description: words,
      unit: words,
      x: fc.constant(x),
      series: fc.array(series, { maxLength: 6 }),
      empty: words,
      table: fc.constant({ columns: [], rows: [] }),
    });
  });

const looks = fc.record({
  width: fc.integer({ min: 240, max: 2_000 }),
  height: fc.integer({ min: 160, max: 1_200 }),
  theme: fc.constantFrom<ChartLook["theme"][]>("light", "dark", "auto"),
  locale: fc.constantFrom("en", "de", "fr-CA", "pt-BR", "ar-EG", "he"),
  dir: fc.constantFrom<ChartLook["dir"][]>("ltr", "rtl"),
});

test("any data in any look is well-formed and holds no number that is none", () => {
  fc.assert(
    fc.property(charts, looks, (data, look) => {
      const svg = drawChart(data, look);
      expect(rootOf(svg)).toBe("svg");
      const attributes = [...svg.matchAll(/ ([\w-]+)="([^"]*)"/g)];
      const drawn = attributes.filter(([, name]) =>
        /^(?:d|transform|stroke-width|viewBox)$/.test(name!),
      );
      for (const [, , drawing] of drawn)
        expect(drawing).not.toMatch(/NaN|undefined|Infinity|null|e[+-]/);
    }),
    { numRuns: 400 },
  );
});

test("the reader of XML in this test does find faults", () => {
  for (const broken of [
    "<svg><b></svg>",
    `<svg a="1" a="2"/>`,
    "<svg>&nbsp;</svg>",
    "<svg>\u0001</svg>",
    "<svg",
  ])
    expect(rootOf(broken)).toBeNull();
});

test("hostile words stay words", () => {
  const hostile = `<script>alert("x")</script><a href='javascript:x'>`;
  const data = EXAMPLES.e1rm("en");
  const svg = drawChart(
    {
      ...data,
      title: hostile,
      description: hostile,
      unit: hostile,
      series: data.series.map((one) => ({
        ...one,
        label: hostile,
        points: one.points.map((point) => ({ ...point, note: hostile })),
      })),
    },
    LOOK,
  );
  expect(rootOf(svg)).toBe("svg");
  expect(svg).not.toMatch(/<script|<a /);
  expect(svg).toContain("&#60;script&#62;");
});

test.each(CHART_KINDS)("%s has a title, a description and a size that scales", (kind) => {
  const data = EXAMPLES[kind]("de");
  const svg = drawChart(data, { ...LOOK, locale: "de" });
  expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 640 320" [^>]*role="img"/);
  expect(svg).toContain(`<title>${data.title}</title>`);
  expect(svg).toContain(`<desc>`);
  expect(drawChart(data, { ...LOOK, locale: "de" })).toBe(svg);
});

describe("texts", () => {
  const textsOf = (svg: string) =>
    [...svg.matchAll(/<text transform="translate\(([-\d.]+) ([-\d.]+)\)"([^>]*)>([^<]*)</g)].map(
      ([, x, y, more, words]) => ({ x: Number(x), y: Number(y), more: more!, words: words! }),
    );

  test("have decimals and dates as the locale writes them", () => {
    const words = (locale: string) =>
      textsOf(drawChart(EXAMPLES.loadRatio(locale), { ...LOOK, locale })).map(({ words }) => words);
    expect(words("de")).toEqual(expect.arrayContaining(["1,2", "5. Jan."]));
    expect(words("en-GB")).toEqual(expect.arrayContaining(["1.2", "5 Jan"]));
  });

  test.each<readonly [string, ChartData]>([
    ["e1rm of 3 years", exampleE1rm(500, "en-GB")],
    ["e1rm of 3 months", exampleE1rm(36, "en-GB")],
    ...CHART_KINDS.map((kind) => [kind, EXAMPLES[kind]("en-GB")] as const),
  ])("of %s along the axis do not touch, on a phone neither", (_, data) => {
    for (const width of [320, 640, 1_100]) {
      const height = 280;
      const along = textsOf(drawChart(data, { ...LOOK, width, height })).filter(
        ({ y }) => y > height - 20,
      );
      expect(along.length).toBeGreaterThan(1);
      const gaps = along.slice(1).map(({ x, words }, i) => {
        const before = along[i]!;
        return x - before.x - ((words.length + before.words.length) / 2) * 6;
      });
      expect(Math.min(...gaps)).toBeGreaterThan(0);
    }
  });

  test("stand mirrored where the reader reads from the right", () => {
    const data = EXAMPLES.tonnage("ar");
    const [left, right] = (["ltr", "rtl"] as const).map((dir) => drawChart(data, { ...LOOK, dir }));
    expect(right).toContain(`direction="rtl"`);
    expect(textsOf(right!)).toEqual(
      textsOf(left!).map((text) => ({ ...text, x: Math.round((640 - text.x) * 10) / 10 })),
    );
  });

  test("stay within the picture", () => {
    for (const kind of CHART_KINDS)
      for (const { x, y, words, more } of textsOf(drawChart(EXAMPLES[kind]("en"), LOOK))) {
        const room = words.length * 6;
        const from = more.includes("middle") ? x - room / 2 : more.includes("end") ? x - room : x;
        expect([kind, words, from >= 0 && from + room <= 640 && y > 0 && y < 320]).toEqual([
          kind,
          words,
          true,
        ]);
      }
  });

  test("say what there is to say where there is no point", () => {
    const svg = drawChart({ ...EXAMPLES.tonnage("en"), series: [], empty: "Log a session" }, LOOK);
    expect(textsOf(svg).map(({ words }) => words)).toEqual([
      "Weight moved a week",
      "kg",
      "Log a session",
    ]);
  });

  test("tell the value of one point", () => {
    const data = exampleE1rm(1, "en");
    const { y } = data.series.find(({ key }) => key === "trend")!.points[0]!;
    expect(textsOf(drawChart(data, LOOK)).map(({ words }) => words)).toContain(`${y}`);
  });
});

describe("marks", () => {
  const drawn = (series: ChartData["series"]) => {
    const data: ChartData = { ...EXAMPLES.bodyweight("en"), series, x: "order" };
    return [
      ...drawChart(data, LOOK).matchAll(
        /<path d="([^"]*)" stroke="(?!#0000)[^"]*" stroke-w[^>]*>/g,
      ),
    ].map(([, d]) => d!);
  };
  const points = (...values: (number | null)[]) => values.map((y, i) => ({ x: `${i}`, y }));

  test("of a line break where a value is missing, and a value alone is a dot", () => {
    const [d] = drawn([
      { key: "a", label: "a", mark: "line", points: points(1, 2, null, 3, null, 4, 5) },
    ]);
    expect(d!.match(/M/g)).toHaveLength(3);
    expect(d!.match(/L/g)).toHaveLength(2);
  });

  test("that are bars stand on zero, whatever the smallest value, and zero is in the picture", () => {
    const [d] = drawn([{ key: "a", label: "a", mark: "bar", points: points(100, 101, 102) }]);
    const ends = [...d!.matchAll(/M[\d.]+ ([\d.]+)L[\d.]+ ([\d.]+)/g)].map(([, foot, top]) => ({
      foot: Number(foot),
      height: Number(foot) - Number(top),
    }));
    expect(ends).toHaveLength(3);
    expect(ends[2]!.height / ends[0]!.height).toBeCloseTo(1.02, 2);
    for (const { foot } of ends) expect(foot).toBeLessThan(LOOK.height - 20);
  });

  test("of 500 sessions stay small, each of them there", () => {
    const svg = drawChart(exampleE1rm(500, "en"), LOOK);
    expect(svg.length).toBeLessThan(45_000);
    expect(svg.match(/h0/g)!.length).toBeGreaterThanOrEqual(500);
    expect(svg).not.toMatch(/\d\.\d\d/);
  });
});
