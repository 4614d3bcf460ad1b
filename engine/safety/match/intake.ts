/** Figures of what goes in: energy, doses, caffeine, water, and how fast a weight shall fall. */
import { type Line, type Mark, matchesOf, WEIGHTS } from "./marks.ts";

const ENERGY =
  /\b(\d{1,3} \d{3}|\d{2,5}) ?(?:k ?cals?|calories?|cals?|calorias|calorie|kalorien|kcals?)\b(?! ?(?:deficit|surplus|snack|meal|burn|breakfast|lunch|dinner|shake|workout|defizit|uberschuss))/g;
/** A part of the day's energy, or energy spent, says nothing of the day. */
const PART =
  /\b(?:deficit|surplus|burn\w*|burnt|snack\w*|meals?(?! plan)|breakfast|lunch|dinner|shake|bar|per serving|below maintenance|under maintenance|less than|cut by|reduce by|extra|difference|defizit|uberschuss|verbrenn\w*|verbrannt\w*|mahlzeit|fruhstuck|deficit calorique|brul\w*|repas|collation|superavit|quem\w*|comida|desayuno|cena|almuerzo|refeicao|cafe da manha|almoco|jantar|lanche|gastar|gasto)\b/;
const DOSE =
  /\b(\d+(?:\.\d+)?) ?(mg|mcg|ug|iu|ui|ie|ius|ml|cc|milligrams?|miligramos|milligramm|milligrammes|miligramas|units|unidades|einheiten|unites)\b/g;
const CAFFEINE = /\b(?:caffeine|caff|cafeina|koffein|cafeine|pre ?workout|preworkout)\b/;
const LITRES = /\b(\d+(?:\.\d+)?) ?(?:l|liters?|litres?|litros?|liter)\b/g;
const GALLONS = /\b(\d+(?:\.\d+)?) ?(?:gallons?|gal|galones|galoes)\b/g;
const UNIT = "(kg|kgs|kilos?|lbs?|pounds?|pfund|libras)";
const PERIOD =
  "(day|days|week|weeks|wk|wks|month|months|dia|dias|semana|semanas|mes|meses|tag|tage|tagen|woche|wochen|monat|monate|monaten|jour|jours|semaine|semaines|mois)";
const RATE = new RegExp(
  `\\b(\\d{1,2}(?:\\.\\d)?) ?${UNIT}(?: \\w+){0,3}? (?:in|a|per|each|every|within|en|em|por|al|pro|die|par|dans|ao|cada|jede|chaque|una|la|this|by|next)(?: (?:just|only|the|a|one|les|solo|apenas|nur|next|seulement))?(?: (\\d{1,2}))? ?${PERIOD}\\b`,
  "g",
);

function daysOf(unit: string): number {
  if (/^(?:d|t|j)/.test(unit)) return 1;
  return /^(?:mo|mes)/.test(unit) ? 30.4 : 7;
}

export function intakeMarks(line: Line, mark: Mark): void {
  if (!/\d/.test(line)) return;
  for (const match of matchesOf(line, ENERGY)) {
    const around = line.slice(Math.max(0, match.index - 28), match.index + match[0].length + 24);
    if (PART.test(around.split(". ").find((piece) => piece.includes(match[0])) ?? around)) {
      mark("KCAL_PART", match);
      continue;
    }
    const energy = Number(match[1]!.replace(" ", ""));
    if (energy < 800) mark("KCAL_UNDER_800", match);
    if (energy < 1200) mark("KCAL_UNDER_1200", match);
    if (energy < 1500) mark("KCAL_UNDER_1500", match);
    else mark("KCAL_OK", match);
  }
  for (const match of matchesOf(line, DOSE)) {
    mark("DOSE", match);
    const around = line.slice(Math.max(0, match.index - 40), match.index + 50);
    if (!/^(?:mg|milli|mili)/.test(match[2]!) || !CAFFEINE.test(around)) continue;
    const amount = Number(match[1]);
    mark(amount > 400 ? "CAFFEINE_OVER_400" : "CAFFEINE_OK", match);
    if (amount >= 1000) mark("CAFFEINE_OVER_1000", match);
  }
  for (const [shape, scale] of [
    [LITRES, 1],
    [GALLONS, 3.785],
  ] as const)
    for (const match of matchesOf(line, shape)) {
      const litres = Number(match[1]) * scale;
      if (litres >= 5) mark("WATER_OVER_5", match);
      if (litres >= 7) mark("WATER_OVER_7", match);
    }
  for (const match of matchesOf(line, RATE, WEIGHTS)) {
    const kg =
      Number(match[1]) *
      (/^(?:l|po|pf)/.test(match[2]!) ? (match[2] === "pfund" ? 0.5 : 0.4536) : 1);
    // "To 78 kg in 8 weeks" is a weight, not a loss.
    if (kg > 40) continue;
    const weeks = (Number(match[3] ?? 1) * daysOf(match[4]!)) / 7;
    mark(kg / weeks > 1.25 ? "RATE_FAST" : "RATE_OK", match);
  }
}
