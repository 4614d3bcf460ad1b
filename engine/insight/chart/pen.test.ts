/** The colours of charts can be told from the ground and from one another. */
import { describe, expect, test } from "vitest";
import { CHART_KINDS, type ChartLook } from "./chart-data.ts";
import { drawChart } from "./draw-chart.ts";
import { EXAMPLES } from "./testing.ts";

const LOOK: ChartLook = { width: 640, height: 320, theme: "light", locale: "en-GB", dir: "ltr" };

describe("colours", () => {
  const luminance = (hex: string) => {
    const full = hex.length === 4 ? hex.replace(/[\da-f]/g, "$&$&") : hex;
    const [r, g, b] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(full.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const contrast = (a: string, b: string) => {
    const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light! + 0.05) / (dark! + 0.05);
  };
  const groundOf = (svg: string) => /<rect [^>]*fill="([^"]+)"/.exec(svg)![1]!;

  test.each(["light", "dark"] as const)(
    "keep 3 to 1 for marks and 4.5 to 1 for words, %s",
    (theme) => {
      for (const kind of CHART_KINDS) {
        const svg = drawChart(EXAMPLES[kind]("en"), { ...LOOK, theme });
        const ground = groundOf(svg);
        const marks = [...svg.matchAll(/<path [^>]*stroke="(#[\da-f]{3,6})" (?:stroke-w|fill)/g)]
          .map((match) => match[1]!)
          .filter((color) => color !== "#0000");
        expect(marks.length).toBeGreaterThan(0);
        expect(Math.min(...marks.map((color) => contrast(color, ground)))).toBeGreaterThanOrEqual(
          3,
        );
        const words = [...svg.matchAll(/<(?:svg|text) [^>]*fill="(#[\da-f]{3,6})"/g)].map(
          (match) => match[1]!,
        );
        expect(Math.min(...words.map((color) => contrast(color, ground)))).toBeGreaterThanOrEqual(
          4.5,
        );
      }
    },
  );

  test.each(["light", "dark"] as const)(
    "of a pile differ in lightness from their neighbours, %s",
    (theme) => {
      const svg = drawChart({ ...EXAMPLES.intensityMix("en") }, { ...LOOK, theme });
      const hues = [
        ...new Set(
          [...svg.matchAll(/stroke="(#[\da-f]{3})" stroke-width/g)].map((match) => match[1]!),
        ),
      ];
      const piled = hues.slice(0, 4);
      expect(piled).toHaveLength(4);
      for (const [i, hue] of piled.slice(1).entries())
        expect(contrast(hue, piled[i]!)).toBeGreaterThan(1.4);
    },
  );

  test("follow the browser where that is asked for, and a partner's own", () => {
    const svg = drawChart(EXAMPLES.tonnage("en"), { ...LOOK, theme: "auto", accent: "#aa0055" });
    expect(svg).toContain(`style="color-scheme:light dark"`);
    expect(groundOf(svg)).toMatch(/^light-dark\(#\w+,#\w+\)$/);
    expect(svg).toContain(`stroke="#aa0055"`);
  });
});
