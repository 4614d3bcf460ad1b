/** Numbers read as what they mean, in any of the languages: each becomes a class that patterns may name. */
import { ageMarks } from "./ages.ts";
import { bodyMarks } from "./body.ts";
import { dietMarks } from "./diet-figures.ts";
import { intakeMarks } from "./intake.ts";
import type { Mark } from "./marks.ts";
import { timeMarks } from "./times.ts";

/** A figure, a number in words that may be an age, or a span of time. */
const COUNTED =
  /\d|teen|ze |zehn|lve |\b(?:nine|ten|eleven|elf|zwolf|nueve|diez|dix|dez) |(?:day|week|month|year|dia|semana|mes|mese|ano|tag|tage|woche|wochen|monat|jahr|jour|semaine|mois|hora|hour|stunde|heure)[a-z]? /;
const MARKERS = [ageMarks, bodyMarks, dietMarks, intakeMarks, timeMarks];

export function measure(
  words: readonly string[],
  sentenceFrom: Int32Array,
  add: (name: string, at: number, end: number) => void,
): void {
  const offsets: number[] = [];
  let line = "";
  for (const [at, word] of words.entries()) {
    // A number and its unit never stand in two sentences.
    if (sentenceFrom[at] === at && at > 0) line += ". ";
    offsets.push(line.length);
    line += `${word} `;
  }
  const tokenAt = (offset: number): number => {
    let low = 0;
    let high = offsets.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (offsets[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  if (!COUNTED.test(line)) return;
  const mark: Mark = (name, match) => {
    const at = match.index ?? 0;
    const length = match[0].trimEnd().length;
    if (length > 0) add(name, tokenAt(at), tokenAt(at + length - 1) + 1);
  };
  for (const marks of MARKERS) marks(line, mark);
}

/** Every class that is read from figures; person facts share the names of the first lines. */
export const MEASURED: ReadonlySet<string> = new Set(
  `UNDER_13 MINOR ADULT OLDER UNDER_13_OTHER MINOR_OTHER ADULT_OTHER OLDER_OTHER
BMI_UNDER_16 BMI_UNDER_18 BMI_OK BMI_OVER_25 LOAD FACT_UNDERWEIGHT FACT_GOAL_UNDERWEIGHT FACT_PREGNANT FACT_POSTPARTUM
FACT_BREASTFEEDING FACT_FEMALE FACT_MALE
BP_180 BP_160 BP_135 BP_OK GLUCOSE_LOW GLUCOSE_LOWISH GLUCOSE_OK GLUCOSE_HIGH
HR_220 HR_200 HR_150 HR_REST_120 HR_REST_100 HR_UNDER_40 CORE_HEAT FEVER_FIGURE
KCAL_PART KCAL_UNDER_800 KCAL_UNDER_1200 KCAL_UNDER_1500 KCAL_OK DOSE CAFFEINE_OVER_400 CAFFEINE_OVER_1000 CAFFEINE_OK
WATER_OVER_5 WATER_OVER_7 RATE_FAST RATE_OK RATE_BY_DAY RATE_DOWN BARE_UNDER_800 BARE_UNDER_1200 BARE_UNDER_1500
GESTATION AGO_HOURS AGO_WEEKS AGO_MONTHS FOR_DAYS FOR_2_WEEKS FOR_2_MONTHS FAST_DAY FAST_36_HOURS
HOURS_WEEK_OVER_10 HOURS_WEEK_OK HOURS_DAY_OVER_3 HOURS_DAY_OK
MARKUP_TURN MARKUP_ROLE MARKUP_SCRIPT MARKUP_PICTURE MARKUP_BEACON MARKUP_MANY MARKUP_ID MARKUP_LINK MARKUP_HIDDEN`.split(
    /\s+/,
  ),
);
