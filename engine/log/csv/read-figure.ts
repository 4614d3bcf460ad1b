/** Numbers and lengths of time as people and apps write them: null where nothing stands, NaN where it is none. */

/** Null where thousands are never parted, as in the files of apps: then either mark begins a fraction. */
export type DecimalMark = "." | "," | null;

/** Longer texts are no figures; looking at them closely would cost more than their length. */
const LONGEST = 40;
const USUAL = /^[+-]?\d{1,15}(?:\.\d{1,10})?$/;
const GROUPED =
  /^[+-]?[1-9]\d{0,2}([.,' \u00A0\u202F])\d{3}(?:\1\d{3})*(?<fraction>(?!\1)[.,]\d{1,10})?$/;
const COMMA = /^[+-]?\d{1,15},\d{1,10}$/;

/** "1,250" can be either: `mark` decides, and only there. */
export function readNumber(text: string, mark: DecimalMark): number | null {
  if (text === "") return null;
  if (text.length > LONGEST) return Number.NaN;
  if (mark !== "," && USUAL.test(text)) return Number(text);
  const grouped = GROUPED.exec(text);
  const isWithFraction = grouped?.groups?.["fraction"] !== undefined;
  const separator = grouped?.[1];
  const isThousands =
    isWithFraction ||
    text.split(separator ?? "").length > 2 ||
    (mark !== null && separator !== mark);
  if (separator !== undefined && isThousands)
    return Number(text.replaceAll(separator, "").replace(",", "."));
  if (USUAL.test(text)) return Number(text);
  return COMMA.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
}

export type TimeUnit = "s" | "min" | "h";
const SECONDS: Record<TimeUnit, number> = { s: 1, min: 60, h: 3600 };

const CLOCK = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2})(?:\.\d{1,6})?$/;
const WORDS =
  /^(?:(\d{1,3})\s*h(?:ours?|rs?|r)?)?\s*(?:(\d{1,4})\s*m(?:in(?:ute)?s?)?)?\s*(?:(\d{1,5})\s*s(?:ec(?:ond)?s?)?)?$/i;

const HOURS_AND_MINUTES = /^(\d{1,2})\s?h\s?([0-5]\d)$/i;

/** "29m", "2h 38m", "1h05", "1:02:03", "4:30" for minutes and seconds, or a number of `unit`. */
export function readDuration(text: string, unit: TimeUnit, mark: DecimalMark): number | null {
  if (text === "") return null;
  if (text.length > LONGEST) return Number.NaN;
  const [found, hours, minutes, seconds] =
    CLOCK.exec(text) ?? HOURS_AND_MINUTES.exec(text) ?? WORDS.exec(text) ?? [];
  if (found !== undefined)
    return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  return Math.round(readNumber(text, mark)! * SECONDS[unit]);
}
