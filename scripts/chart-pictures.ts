/** Draws every kind of chart from an athlete who never was into docs/charts/, and says what drawing weighs. */
import { mkdirSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { CHART_KINDS, type ChartData, type ChartLook } from "../engine/insight/chart/chart-data.ts";
import { drawChart } from "../engine/insight/chart/draw-chart.ts";
import { e1rmChart } from "../engine/insight/chart/kinds/e1rm-chart.ts";
import { exampleE1rm, EXAMPLES } from "../engine/insight/chart/testing.ts";
import { inRepo } from "./lib/repo.ts";

const LOOK: ChartLook = { width: 640, height: 320, theme: "light", locale: "en-GB", dir: "ltr" };
const PHONE = { width: 340, height: 240 };

const none = e1rmChart({ exercise: "Back squat", unit: "kg", days: [] }, "en");
type Picture = [name: string, data: ChartData, look: Partial<ChartLook>];
const PICTURES: Picture[] = [
  ...CHART_KINDS.map((kind): Picture => [kind, EXAMPLES[kind]("en-GB"), {}]),
  ["e1rm-dark", EXAMPLES.e1rm("en-GB"), { theme: "dark" }],
  ["intensityMix-dark", EXAMPLES.intensityMix("en-GB"), { theme: "dark" }],
  ["e1rm-auto", EXAMPLES.e1rm("en-GB"), { theme: "auto" }],
  ["e1rm-rtl", EXAMPLES.e1rm("ar"), { dir: "rtl", locale: "ar-EG" }],
  ["muscleBalance-rtl", EXAMPLES.muscleBalance("ar"), { dir: "rtl", locale: "ar-EG" }],
  ["e1rm-none", none, {}],
  ["e1rm-one", exampleE1rm(1, "en-GB"), {}],
  ["e1rm-500", exampleE1rm(500, "en-GB"), {}],
  ["tonnage-phone", EXAMPLES.tonnage("de"), { ...PHONE, locale: "de" }],
];

mkdirSync(inRepo("docs/charts"), { recursive: true });
for (const [name, data, look] of PICTURES) {
  const svg = drawChart(data, { ...LOOK, ...look });
  writeFileSync(inRepo("docs/charts", `${name}.svg`), svg);
  console.log(`${name.padEnd(24)} ${kib(svg.length)}, gzip ${kib(gzipSync(svg).length)}`);
}

const { outputFiles } = await build({
  entryPoints: [inRepo("engine/insight/chart/draw-chart.ts")],
  bundle: true,
  minify: true,
  write: false,
  format: "esm",
});
const code = outputFiles[0]!.contents;
console.log(
  `${"drawChart, minified".padEnd(24)} ${kib(code.length)}, gzip ${kib(gzipSync(code, { level: 9 }).length)}`,
);

function kib(bytes: number) {
  return `${(bytes / 1024).toFixed(2).padStart(6)} KiB`;
}
