/** The marks of a series as one path, however many points there are. */
import type { ChartMark, ChartPoint, ChartSeries } from "./chart-data.ts";

/** Where marks fall. */
export type Canvas = {
  isRows: boolean;
  /** Pixels of one place, and of one unit of value. */
  slot: number;
  unit: number;
  /** How far bands reach beyond the middle of a place. */
  side: number;
  /** `aside` in places. */
  spot: (x: string, value: number, aside?: number) => string;
};

/** More points than these are drawn thin. */
const MANY = 150;
/** A dot, a diamond, a square, a triangle; lines differ by their dashes. */
const SHAPES = [
  "m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0",
  "m0-4l4 4-4 4-4-4z",
  "m-3-3h6v6h-6z",
  "m0-4l4 7h-8z",
];
const DASHES = ["", "7 5", "1 5", "9 4 1 4"];

export function drawMarks(
  { mark, isQuiet, points }: ChartSeries,
  hue: number,
  color: string,
  { isRows, slot, unit, side, spot }: Canvas,
): string {
  const isMany = points.length > MANY;
  const runs: ChartPoint[][] = [[]];
  for (const point of points) {
    const isThere = mark === "band" ? point.high !== undefined : point.y !== null;
    if (!isThere || isRows) runs.push([]);
    if (isThere) runs.at(-1)!.push(point);
  }
  const draw = (style: string, each: (run: ChartPoint[]) => string[]) =>
    `<path d="${runs.map((run) => each(run).join("")).join("")}" stroke="${color}" ${style}/>`;
  const thin = `stroke-width="${isQuiet || isMany ? 1.5 : 2.5}" stroke-linecap="round"`;

  if (isBar(mark)) {
    const gap = unit / 2 - 1.5;
    // Without it two colours that an eye cannot part would be one.
    const seam = mark === "stack" ? 1.5 / unit : 0;
    const blocks = isQuiet ? `0 ${gap} 3 ${gap}` : `${unit - 2} 2`;
    return draw(
      `stroke-width="${Math.min(isRows ? 16 : 44, slot * 0.7)}" stroke-dasharray="${mark === "block" && gap > 2 ? blocks : ""}"`,
      (run) =>
        run
          .filter(({ y }) => y)
          .map(({ x, y, low, high }) => `M${spot(x, low ?? 0)}L${spot(x, (high ?? y!) - seam)}`),
    );
  }
  if (mark === "dot")
    return draw(`${thin} fill="${color}"`, (run) =>
      run.map(({ x, y }) => `M${spot(x, y!)}${isMany ? "h0" : SHAPES[hue]}`),
    );
  if (mark === "band")
    return draw(`stroke-width=".7" fill="${color}" fill-opacity=".15"`, (run) =>
      [
        ...run.flatMap(({ x, high }) => [-side, side].map((aside) => spot(x, high!, aside))),
        ...run
          .toReversed()
          .flatMap(({ x, low, high }) =>
            [side, -side].map((aside) => spot(x, low ?? high!, aside)),
          ),
      ].map((at, i) => (i ? "L" : "M") + at),
    );
  // A value alone shows as a dot, because a line without length has round ends.
  return draw(
    `${thin} fill="none" stroke-linejoin="round" stroke-dasharray="${DASHES[hue]}"`,
    (run) =>
      run.map(({ x, y }, i) =>
        i
          ? `${mark === "step" ? `L${spot(x, run[i - 1]!.y!)}` : ""}L${spot(x, y!)}`
          : `M${spot(x, y!)}h0`,
      ),
  );
}

export const isBar = (mark: ChartMark) => /bar|stack|block/.test(mark);
