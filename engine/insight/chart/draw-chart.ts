/** Draws a chart as SVG: the same picture in the widget, an image, a shared page and a message. */
import type { ChartData, ChartLook, ChartSeries } from "./chart-data.ts";
import { drawMarks, isBar } from "./marks.ts";
import { escapeText, FAINT, fitText, GROUND, INK, LETTER, paintsOf } from "./pen.ts";
import { makePlaces, valueTicks } from "./scale.ts";

const EDGE = 16;
/** More places than these nobody points at one by one. */
const MOST_HINTS = 100;
const MIDDLE = `text-anchor="middle"`;
const END = `text-anchor="end"`;

export function drawChart(data: ChartData, look: ChartLook): string {
  const { width, height, theme, locale, dir } = look;
  const { title, description, empty, series, range = [] } = data;
  const paints = paintsOf(look);
  const strong = `fill="${paints[INK]}" font-weight="600" paint-order="stroke" stroke="${paints[GROUND]}" stroke-width="3"`;
  let out = "";
  // Everything is told as if read from the left, and mirrored at the last moment.
  const at = (x: number, y: number) => `${round(dir === "rtl" ? width - x : x)} ${round(y)}`;
  const write = (x: number, y: number, words: string, more = "") => {
    out += `<text transform="translate(${at(x, y)})" ${more}>${escapeText(words)}</text>`;
  };

  write(EDGE, 26, fitText(title, width * 0.7), `font-size="15" ${strong}`);
  write(width - EDGE, 26, data.unit, END);
  const values: number[] = series
    .flatMap(({ points }) => points.flatMap(({ y, low, high }) => [y, low, high]))
    .filter((value) => value != null);
  if (values.length > 0) drawBody();
  else write(width / 2, height / 2, fitText(empty, width), MIDDLE);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" fill="${paints[FAINT]}" font-family="system-ui,sans-serif" font-size="12" direction="${dir}"${theme === "auto" ? ` style="color-scheme:light dark"` : ""}><title>${escapeText(title)}</title><desc>${escapeText(description)}</desc><rect width="100%" height="100%" fill="${paints[GROUND]}"/>${out}</svg>`;

  function drawBody() {
    const hasBars = series.some(({ mark }) => isBar(mark));
    // Quiet series and bands take no colour of their own.
    let next = 0;
    const hues = series.map(({ mark, isQuiet }) => (isQuiet || mark === "band" ? 0 : next++ % 4));
    const colors = series.map(({ isQuiet }, i) => paints[isQuiet ? FAINT : hues[i]!]!);

    let [x, top] = [EDGE, 48];
    if (series.length > 1)
      for (const [i, one] of series.entries()) {
        const room = one.label.length * LETTER + 36;
        if (x > EDGE && x + room > width) [x, top] = [EDGE, top + 20];
        const [middle, base] = [x + 7, top - 4];
        const isFlat = /dot|line|step/.test(one.mark);
        const points = (isBar(one.mark) || one.mark === "dot" ? ["0"] : ["-1", "1"]).map((x) => ({
          x,
          y: isFlat ? 0 : 5,
          low: -5,
          high: 5,
        }));
        out += drawMarks({ ...one, points }, hues[i]!, colors[i]!, {
          isRows: false,
          side: 0,
          slot: 16,
          unit: 10,
          spot: (x, value) => at(middle + Number(x) * 7, base - value),
        });
        write(middle + 15, top, one.label);
        x += room;
      }
    top += 24;

    const isRows = data.x === "category";
    const places = makePlaces(data, locale);
    const { names, from, to } = places;
    const labels = names.map((name) => fitText(name, width / 3));
    const bottom = height - 32;
    if (hasBars) values.push(0);
    const ticks = valueTicks([...values, ...range], isRows ? width / 90 : (bottom - top) / 44);
    const [first, last] = [ticks[0]!, ticks.at(-1)!];
    const { format } = new Intl.NumberFormat(locale, {
      maximumFractionDigits: 2,
    });
    const widest = (words: readonly string[]) =>
      Math.max(0, ...words.map(({ length }) => length)) * LETTER;
    const left = 24 + widest(isRows ? labels : ticks.map(format));
    // What is read first: the end of each line, each row, and bars that have the room.
    const isLine = ({ mark, isQuiet }: ChartSeries) => /line|step/.test(mark) && !isQuiet;
    const ends = series.flatMap((one) => {
      const there = one.points.filter(({ y }) => y != null);
      return isLine(one) ? there.slice(-1) : isRows && hasBars ? there : [];
    });
    const right = width - EDGE - widest(ends.map(({ y }) => ` ${format(y!)}`));
    // Along the places, and from the lowest to the highest value: rows lie across, all else stands.
    const [start, end, foot, head] = isRows
      ? [top, bottom, left, right]
      : [left, right, bottom, top];
    const margin = hasBars || from === to ? 0.5 : 0;
    const slot = (end - start) / (to - from + 2 * margin);
    const unit = (head - foot) / (last - first);
    const along = (place: number) => start + (place - from + margin) * slot;
    const level = (value: number) => foot + (value - first) * unit;
    const pair = (along: number, level: number): [number, number] =>
      isRows ? [level, along] : [along, level];
    const stroke = (d: string, style: string) => {
      out += `<path d="${d}" ${style}/>`;
    };
    const across = (value: number) =>
      `M${at(...pair(start, level(value)))}L${at(...pair(end, level(value)))}`;

    for (const tick of ticks) {
      stroke(across(tick), `stroke="${paints[FAINT]}" stroke-opacity="${tick ? 0.2 : 1}"`);
      if (isRows) write(level(tick), bottom + 18, format(tick), MIDDLE);
      else write(left - 8, level(tick) + 4, format(tick), END);
    }
    for (const [place, label] of isRows ? labels.entries() : places.named((end - start) / 68))
      if (isRows) write(left - 8, along(place) + 4, label, END);
      else write(along(place), bottom + 20, label, MIDDLE);

    for (const [i, one] of series.entries())
      out += drawMarks(one, hues[i]!, colors[i]!, {
        isRows,
        side: isRows ? 0.4 : hasBars ? 0.5 : 0,
        slot,
        unit: Math.abs(unit),
        spot: (x, value, aside = 0) => at(...pair(along(places.at(x) + aside), level(value))),
      });

    let free = 0;
    for (const [x, y, words] of ends
      .map(({ x, y }) => [...pair(along(places.at(x)), level(y!)), format(y!)] as const)
      .sort(([, a], [, b]) => a - b))
      write(x + 8, (free = Math.max(free + 14, y + 4)), words, strong);
    if (ends.length === 0)
      for (const { mark, points } of series)
        for (const { x, y } of mark === "bar" ? points : [])
          if (y != null && format(y).length * LETTER < slot)
            write(along(places.at(x)), level(y) - 6, format(y), `${MIDDLE} ${strong}`);

    if (names.length <= MOST_HINTS)
      for (const name of names) {
        let hint = places.say(places.at(name));
        for (const { label, points } of series) {
          const point = points.find(({ x }) => x === name);
          if (point?.y != null)
            hint += `\n${label}: ${format(point.y)} ${data.unit} ${point.note ?? ""}`;
        }
        const place = along(places.at(name));
        out += `<path d="M${at(...pair(place, foot))}L${at(...pair(place, head))}" stroke="#0000" stroke-width="${slot}"><title>${escapeText(hint)}</title></path>`;
      }
  }
}

const round = (value: number) => Math.round(value * 10) / 10;
