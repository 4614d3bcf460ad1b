/** Draws a chart as SVG: the same picture in the widget, an image, a shared page and a message. */
import type { ChartData, ChartLook, ChartMark } from "./chart-data.ts";
import { drawMarks, isBar } from "./marks.ts";
import { escapeText, FAINT, fitText, GROUND, INK, LETTER, paintsOf } from "./pen.ts";
import { makePlaces, valueTicks } from "./scale.ts";

const EDGE = 16;
const LINE = 20;
/** More places than these nobody points at one by one. */
const MOST_HINTS = 100;
const MIDDLE = `text-anchor="middle"`;
const END = `text-anchor="end"`;

type Line = readonly [along: number, level: number, words: string];

export function drawChart(data: ChartData, look: ChartLook): string {
  const { width, height, theme, dir } = look;
  const { title, description, empty, series } = data;
  const paints = paintsOf(look);
  const faint = paints[FAINT]!;
  const ground = paints[GROUND]!;
  const strong = `fill="${paints[INK]}" font-weight="600" paint-order="stroke" stroke="${ground}" stroke-width="3"`;
  let out = "";

  // All is told as if read from the left, and mirrored at the last moment.
  const at = (x: number, y: number) => `${round(dir === "rtl" ? width - x : x)} ${round(y)}`;
  const write = (x: number, y: number, words: string, more = "") => {
    out += `<text transform="translate(${at(x, y)})" ${more}>${escapeText(words)}</text>`;
  };

  write(EDGE, 26, fitText(title, width * 0.7), `font-size="15" ${strong}`);
  write(width - EDGE, 26, data.unit, END);
  const values = series
    .flatMap(({ points }) => points.flatMap(({ y, low, high }) => [y, low, high]))
    .filter((value) => typeof value === "number");
  if (values.length > 0) drawPlot();
  else write(width / 2, height / 2, fitText(empty, width), MIDDLE);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" fill="${faint}" font-family="system-ui,sans-serif" font-size="12" direction="${dir}"${theme === "auto" ? ` style="color-scheme:light dark"` : ""}><title>${escapeText(title)}</title><desc>${escapeText(description)}</desc><rect width="100%" height="100%" fill="${ground}"/>${out}</svg>`;

  // One closure for all of it, because the widget pays for every name that is handed around.
  function drawPlot() {
    const isRows = data.x === "category";
    const hasBars = series.some(({ mark }) => isBar(mark));
    const places = makePlaces(data, look.locale);
    const { names, from, to } = places;
    const { format } = new Intl.NumberFormat(look.locale, { maximumFractionDigits: 2 });
    const widest = (words: readonly string[]) =>
      Math.max(0, ...words.map(({ length }) => length)) * LETTER;
    /** What is read first: the end of each line, and each row. */
    const ends = series.flatMap(({ mark, isQuiet, points }) => {
      const there = points.filter(({ y }) => y !== null);
      return isRows && mark === "bar" ? there : isLine(mark) && !isQuiet ? there.slice(-1) : [];
    });

    // Quiet series and bands take no hue of their own.
    let next = 0;
    const hues = series.map(({ mark, isQuiet }) => (isQuiet || mark === "band" ? 0 : next++ % 4));
    const drawOne = (
      i: number,
      one: ChartData["series"][number],
      canvas: Parameters<typeof drawMarks>[3],
    ) => {
      out += drawMarks(one, hues[i]!, one.isQuiet ? faint : paints[hues[i]!]!, canvas);
    };

    const top = series.length > 1 ? drawLegend() : 72;
    const bottom = Math.max(top + 8, height - 32);
    const ticks = valueTicks(
      [...values, ...(data.range ?? []), ...(hasBars ? [0] : [])],
      isRows ? width / 90 : (bottom - top) / 44,
    );
    const [lowest, highest] = [ticks[0]!, ticks.at(-1)!];
    const labels = isRows ? names.map((name) => fitText(name, width / 3)) : ticks.map(format);
    const left = 24 + widest(labels);
    const right = width - EDGE - widest(ends.map(({ y }) => ` ${format(y!)}`));

    // Along the places, and up to the highest value: rows lie across, all else stands.
    const [start, end, foot, head] = isRows
      ? [top, bottom, left, right]
      : [left, right, bottom, top];
    const margin = hasBars || from === to ? 0.5 : 0;
    const slot = (end - start) / (to - from + 2 * margin);
    const unit = (head - foot) / (highest - lowest);
    const along = (place: number) => start + (place - from + margin) * slot;
    const alongOf = (x: string) => along(places.at(x));
    const level = (value: number) => foot + (value - lowest) * unit;
    const spot = (along: number, level: number) => (isRows ? at(level, along) : at(along, level));

    drawAxes();
    for (const [i, one] of series.entries())
      drawOne(i, one, {
        isRows,
        side: isRows ? 0.4 : hasBars ? 0.5 : 0,
        slot,
        unit: Math.abs(unit),
        spot: (x, value, aside = 0) => spot(along(places.at(x) + aside), level(value)),
      });
    drawValues();
    if (names.length <= MOST_HINTS) drawHints();

    function drawLegend() {
      let [x, y] = [EDGE, 48];
      for (const [i, one] of series.entries()) {
        const room = one.label.length * LETTER + 36;
        if (x > EDGE && x + room > width) [x, y] = [EDGE, y + LINE];
        const [middle, base] = [x + 7, y - 4];
        const [isFlat, isSingle] = [!isBar(one.mark), isBar(one.mark) || one.mark === "dot"];
        const points = (isSingle ? ["0"] : ["-1", "1"]).map((x) => ({
          x,
          y: isFlat ? 0 : 5,
          low: -5,
          high: 5,
        }));
        drawOne(
          i,
          { ...one, points },
          {
            isRows: false,
            side: 0,
            slot: 16,
            unit: 10,
            spot: (x, value) => at(middle + Number(x) * 7, base - value),
          },
        );
        write(middle + 15, y, one.label);
        x += room;
      }
      return y + 24;
    }

    function drawAxes() {
      for (const tick of ticks) {
        const at = level(tick);
        out += `<path d="M${spot(start, at)}L${spot(end, at)}" stroke="${faint}" stroke-opacity="${tick ? 0.2 : 1}"/>`;
        if (isRows) write(at, bottom + 18, format(tick), MIDDLE);
        else write(left - 8, at + 4, format(tick), END);
      }
      if (isRows)
        for (const [i, label] of labels.entries()) write(left - 8, along(i) + 4, label, END);
      else
        for (const [place, label] of places.named((end - start) / 68))
          write(along(place), bottom + LINE, label, MIDDLE);
    }

    function drawValues() {
      let free = 0;
      const lines = ends.map(({ x, y }): Line => {
        const [a, l] = [alongOf(x), level(y!)];
        return isRows ? [l, a, format(y!)] : [a, l, format(y!)];
      });
      for (const [x, y, words] of lines.sort(([, a], [, b]) => a - b))
        write(x + 8, (free = Math.max(free + 14, y + 4)), words, strong);
      // Bars that no line crosses say their values where they have the room.
      if (ends.length === 0)
        for (const { mark, points } of series)
          for (const { x, y } of mark === "bar" ? points : [])
            if (y !== null && format(y).length * LETTER < slot)
              write(alongOf(x), level(y) - 6, format(y), `${MIDDLE} ${strong}`);
    }

    function drawHints() {
      for (const name of names) {
        const place = alongOf(name);
        let hint = places.say(places.at(name));
        for (const { label, points } of series)
          for (const { x, y, note = "" } of points)
            if (x === name && y !== null) hint += `\n${label}: ${format(y)} ${data.unit} ${note}`;
        out += `<path d="M${spot(place, foot)}L${spot(place, head)}" stroke="#0000" stroke-width="${slot}"><title>${escapeText(hint)}</title></path>`;
      }
    }
  }
}

const isLine = (mark: ChartMark) => mark === "line" || mark === "step";
const round = (value: number) => Math.round(value * 10) / 10;
