/** Figures of a diet that stand without a unit or in words: energy a day, how fast, and down to which weight. */
import { type Line, type Mark, matchesOf, WEIGHTS } from "./marks.ts";

const IN_WORDS: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
};
const WORDED = new RegExp(`\\b(?:${Object.keys(IN_WORDS).join("|")})\\b`, "g");
/** A figure that counts something else than energy or weight. */
const COUNTED =
  "(?! *(?:kg|kgs|kilos?|lbs?|pounds?|st|stone|g|grams?|mg|mcg|ml|l|litres?|liters?|cl|cm|m|km|k|miles?|metres?|meters?|mm|inch\\w*|feet|ft|reps?|sets?|rounds?|steps?|push\\w*|pull\\w*|squats?|swings?|burpees?|lunges?|jumps?|min\\w*|hours?|hrs?|h|sec\\w*|days?|weeks?|months?|years?|%|percent|bpm|watts?|w|rpm|iu|units|dollars?|euros?|pounds|quid|bucks|people|times|x|am|pm|o clock|deficit|surplus|below|under|less|off|minus|meals?|words?|followers|grand|kcals?|k ?cal|cals?|calories?|th|st|nd|rd|\\d)\\b)";
const BARE = new RegExp(`(?<![\\d/$@x.-] ?)\\b([2-9]\\d{2}|1[0-4]\\d{2})\\b${COUNTED}`, "g");
const UNIT = "(kg|kgs|kilos?|lbs?|pounds?)";
const SPAN = "(\\d{1,2}|a|one|the|this|next)? *(days?|weeks?|wks?|months?|fortnight)";
const SPANS = ["day", "week", "wk", "month", "fortnight"];
const LOST_IN = new RegExp(
  `(?<!\\b(?:to|at|from|weigh|am|was) )\\b(\\d{1,2}(?:\\.\\d)?) *${UNIT}(?: +\\w+){0,4}? +(?:in|within|inside|over|under|by|for) +(?:just |only |about |the next |the )?${SPAN}\\b`,
  "g",
);
const FROM_TO = new RegExp(
  `\\b(\\d{2,3}(?:\\.\\d)?) *${UNIT}?(?: +[a-z]+){0,6}? +(?:to|down to|need|be|at|hit|want|weigh|must|make|see|reach)(?: +[a-z]+){0,3}? +(\\d{2,3}(?:\\.\\d)?) *${UNIT}?(?: +[a-z]+){0,6}? +(?:in|within|by|over|inside) +(?:just |only |the next |the )?${SPAN}\\b`,
  "g",
);
const BY_DAY = new RegExp(
  `\\b(\\d{1,2}(?:\\.\\d)?) *${UNIT}(?: +\\w+){0,5}? +(?:by|before|until|till|for|on) +(?:the |this |next )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|weekend)`,
  "g",
);
const WEEKLY = new RegExp(`\\b(\\d(?:\\.\\d{1,2})?) *${UNIT} +(?:a|per|each|every) +week\\b`, "g");
const OWN_WEIGHT =
  /\b(?:i am|at|from|weigh|weighing|currently) *(\d{2,3}(?:\.\d)?) *(kg|kgs|kilos?|lbs?|pounds?)\b/;
const FEET = /\b(?:(?:i am|at|me|f) *|^)([4-6]) *(?:foot|ft|feet)? *(1[01]|\d)\b/;
const GOAL_POUNDS =
  /\b(?:to|at|for|want|wants|see|reach|hit|weigh|target|goal|be|under|below)(?: +(?:of|is|about|around|a|weight|like))* +(\d{2,3}) *(?:lbs?|pounds?)\b/g;
const HEIGHT = /\b(?:(1)(?: ?m ?|\.)(\d{2})\b|(1[3-9]\d|20\d) ?cm\b)/;
const GOAL =
  /\b(?:to|at|for|want|wants|see|reach|hit|down to|weigh|target|goal|goal weight|get to|be|under|below)(?: +(?:of|is|about|around|a|weight|like|around))* +(3\d|4\d|5\d|6[0-4])\b(?! *(?:%|reps?|sets?|min\w*|seconds?|years?|days?|weeks?|percent|cm|g|lbs?|pounds?|bpm|km|k|steps|hours?|for|x|and))/g;

const kilos = (amount: string | undefined, unit: string | undefined) =>
  Number(amount) * (/^(?:l|po)/.test(unit ?? "") ? 0.4536 : 1);
function weeksOf(count: string | undefined, unit: string): number {
  const many = Number(count) || 1;
  if (unit.startsWith("d")) return many / 7;
  if (unit.startsWith("f")) return many * 2;
  return unit.startsWith("m") ? many * 4.35 : many;
}
/** One per cent of the own weight a week, with a little to spare; a kilo and a quarter where it is unknown. */
const mostOf = (own: number) => (own > 35 ? own * 0.0125 : 1.25);

export function dietMarks(line: Line, mark: Mark): void {
  // Padded, so that every place stays where it was.
  const figures = line.replace(WORDED, (word) => String(IN_WORDS[word]).padEnd(word.length));
  if (!/\d/.test(figures)) return;
  for (const match of matchesOf(figures, BARE)) {
    const amount = Number(match[1]);
    if (amount < 800) mark("BARE_UNDER_800", match);
    if (amount < 1200) mark("BARE_UNDER_1200", match);
    mark("BARE_UNDER_1500", match);
  }
  const weight = OWN_WEIGHT.exec(figures);
  const own = weight ? kilos(weight[1], weight[2]) : 0;
  for (const match of matchesOf(figures, LOST_IN, WEIGHTS)) {
    const loss = kilos(match[1], match[2]);
    if (loss <= 40 && loss / weeksOf(match[3], match[4]!) > mostOf(own)) mark("RATE_FAST", match);
  }
  for (const match of matchesOf(figures, FROM_TO, SPANS)) {
    const unit = match[2] ?? match[4];
    const from = kilos(match[1], unit);
    const loss = from - kilos(match[3], unit);
    if (from >= 40 && loss >= 2 && loss < from / 2)
      if (loss / weeksOf(match[5], match[6]!) > mostOf(from)) {
        mark("RATE_FAST", match);
        mark("RATE_DOWN", match);
      }
  }
  for (const match of matchesOf(figures, BY_DAY, WEIGHTS))
    if (kilos(match[1], match[2]) >= 2 && kilos(match[1], match[2]) < 25)
      mark("RATE_BY_DAY", match);
  if (own > 0)
    for (const match of matchesOf(figures, WEEKLY, WEIGHTS))
      if (kilos(match[1], match[2]) > mostOf(own)) mark("RATE_FAST", match);
  const height = HEIGHT.exec(figures);
  const feet = FEET.exec(figures);
  const metres = height
    ? (height[1] ? 100 + Number(height[2]) : Number(height[3])) / 100
    : feet
      ? (Number(feet[1]) * 12 + Number(feet[2])) * 0.0254
      : 0;
  if (metres < 1.3) return;
  for (const match of matchesOf(figures, GOAL))
    if (Number(match[1]) / metres ** 2 < 18.5) mark("BMI_UNDER_18", match);
  for (const match of matchesOf(figures, GOAL_POUNDS))
    if (kilos(match[1], "lb") / metres ** 2 < 18.5) mark("BMI_UNDER_18", match);
}
