/** Figures of the body: pressure, pulse, sugar, heat, and height with weight. */
import { isLoad } from "./loads.ts";
import { type Line, type Mark, matchesOf, WEIGHTS } from "./marks.ts";

const PRESSURE = /\b(\d{2,3})(?:\/| over | on | por | sur | zu | a | ueber | uber )(\d{2,3})\b/g;
const PRESSURE_WORD =
  /\b(?:bp|blood pressure|pressure|mmhg|mm hg|hypertens\w*|systolic|blutdruck\w*|tension|tensao|presion|pressao|hta)\b/;
const SYSTOLIC =
  /\b(?:bp|blood pressure|systolic|blutdruck|tension arterial|presion|pressao|tensao)(?: \w+){0,4}? (1\d\d|2\d\d)\b(?! ?(?:\/|over|mg|\d))/g;
const SUGAR = /\b(\d{1,3}(?:\.\d)?) ?(mg ?\/?dl|mg dl|mmol|mg%)/g;
const SUGAR_NEAR =
  /\b(?:sugars?|glucose|bg|cgm|dexcom|libre|glucometer|glucemia|glicemia|glycemie|azucar|acucar|zucker|blutzucker|sucre|meter|levels?)(?: \w+){0,5}? (\d{1,3}(?:\.\d)?)\b(?! ?(?:g|grams?|mg|kcal|cal\w*|%|kg|reps|min\w*|h|days?|spoons?|teaspoons?|tsp|cubes?|lumps?|packets?|times)\b)/g;
const PULSE =
  /\b(\d{2,3}) ?(?:bpm|beats|ppm|lpm|latidos|schlage|batt?ements|batimentos)\b|\b(?:heart rate|hr|pulse|puls|pulso|pouls|herzfrequenz|frecuencia cardiaca|frequence cardiaque|frequencia cardiaca|heart)(?: \w+){0,5}? (\d{2,3})\b(?! ?(?:kg|lbs?|reps|%|min\w*|years?|km))/g;
const REST =
  /\b(?:rest\w*|sitting|lying|laying|couch|bed|sofa|reposo|sentad\w*|ruhe\w*|liege\w*|sitze\w*|repos|assis\w*|allonge\w*|repouso|deitad\w*|parad[oa])\b/;
const HEAT =
  /\b(\d{2,3}(?:\.\d)?) ?(?:deg|degrees?|grad|grados|degres|graus|celsius|fahrenheit|oc|c|f)\b(?: ?(?:deg|c|f|celsius|fahrenheit)\b)?/g;
const HEAT_NEAR =
  /\b(?:fever|temp|temperature|fieber|fiebre|fievre|febre|temperatura|temperatur|thermometer)(?: \w+){0,4}? (\d{2,3}(?:\.\d)?)\b(?! ?(?:mg|kg|days?|hours?|minutes?))/g;
const HOT = ["39.", "40.", "41.", "42."];
const HEAT_BARE =
  /\b(?:at|am|hit|reads?) (39\.\d|4[0-2]\.\d)\b(?! ?(?:kg|kgs|lbs?|km|%|cm|kilos?|mmol|g|min\w*|seconds?|reps?))/g;
const WEATHER =
  /\b(?:outside|weather|degrees? out|gym|room|sauna|bath|water|oven|bikram|hot yoga|wetter|draussen|clima|afuera|dehors|meteo|fora|sun|sol|sonne|soleil)\b/;
const BMI = /\b(?:bmi|imc)(?: \w+){0,4}? (\d{2}(?:\.\d{1,2})?)\b/g;
const METRIC_HEIGHT =
  /\b(?:(1)(?: ?m ?|\.)(\d{2})\b(?: ?m\b)?|(1[3-9]\d|20\d) ?(?:cm|zentimeter|centimetros)?\b)/g;
/** Three small figures in a row are repetitions. */
const FEET =
  /(?<!(?:\b|x)\d )\b([4-6])(?: ?(?:ft|feet|foot) ?| )(1[01]|\d)(?: ?(?:in|inches))?\b(?! (?:1?\d|x)\b)/;
const WEIGHT = /\b(\d{2,3}(?:\.\d)?) ?(kg|kgs|kilos?|kilogramm|lbs?|pounds?)\b/g;
/** "Peso 55 y quiero llegar a 45": beside a height no unit is needed. */
const BARE_WEIGHT =
  /\b(?:peso|pesar|pesando|llegar a(?: los)?|bajar a|bajar hasta|verme en|chegar (?:a|aos|nos)|baixar para|descer para|meta (?:es|e|son|sao)?|objetivo (?:es|e)?)(?: de)? (\d{2,3}(?:\.\d)?)\b(?! ?(?:k?cal|g\b|gr|min|reps|series|%|cm|km|m\b|k\b|kg|kilos?|lbs?|libras|anos|dias|semanas|pasos|passos))/g;

function pressureMarks(line: Line, mark: Mark): void {
  const isNamed = PRESSURE_WORD.test(line);
  const give = (high: number, low: number, match: RegExpExecArray) => {
    if (!(high >= 85 && high <= 290 && low >= 30 && low < high)) return;
    if (high >= 180 || low >= 110) mark("BP_180", match);
    if (high >= 160 || low >= 100) mark("BP_160", match);
    else if (high >= 135 || low >= 85) mark("BP_135", match);
    else mark("BP_OK", match);
  };
  for (const match of matchesOf(line, PRESSURE)) {
    const high = Number(match[1]);
    const low = Number(match[2]);
    if (high >= 100 && low >= 40 && (isNamed || /\//.test(match[0]))) give(high, low, match);
    else if (isNamed && high <= 25) give(high * 10, low * 10, match);
  }
  for (const match of matchesOf(line, SYSTOLIC)) give(Number(match[1]), 80, match);
}

function sugarMarks(line: Line, mark: Mark): void {
  const give = (value: number, isMillimole: boolean, match: RegExpExecArray) => {
    const sugar = isMillimole ? value * 18 : value;
    if (sugar < 15 || sugar > 900) return;
    if (sugar < 54) mark("GLUCOSE_LOW", match);
    else if (sugar < 72) mark("GLUCOSE_LOWISH", match);
    else if (sugar <= 250) mark("GLUCOSE_OK", match);
    else mark("GLUCOSE_HIGH", match);
  };
  for (const match of matchesOf(line, SUGAR)) give(Number(match[1]), match[2] === "mmol", match);
  for (const match of matchesOf(line, SUGAR_NEAR)) {
    const value = Number(match[1]);
    if (value >= 1.5 && (value > 33 || match[1]!.includes(".") || value < 4))
      give(value, value < 34, match);
  }
}

function pulseMarks(line: Line, mark: Mark): void {
  for (const match of matchesOf(line, PULSE)) {
    const rate = Number(match[1] ?? match[2]);
    if (rate < 20 || rate > 330) continue;
    const isRest = REST.test(line.slice(Math.max(0, match.index - 70), match.index + 110));
    if (rate >= 220) mark("HR_220", match);
    if (rate >= 200) mark("HR_200", match);
    if (rate >= 150) mark("HR_150", match);
    if (rate >= 120 && isRest) mark("HR_REST_120", match);
    else if (rate >= 100 && isRest) mark("HR_REST_100", match);
    if (rate < 40) mark("HR_UNDER_40", match);
  }
}

function heatMarks(line: Line, mark: Mark): void {
  const give = (value: number, match: RegExpExecArray) => {
    if (WEATHER.test(line.slice(Math.max(0, match.index - 30), match.index + 40))) return;
    const celsius = value >= 95 && value <= 112 ? (value - 32) / 1.8 : value;
    if (celsius >= 40 && celsius <= 44.5) mark("CORE_HEAT", match);
    if (celsius >= 38 && celsius <= 44.5) mark("FEVER_FIGURE", match);
  };
  for (const match of matchesOf(line, HEAT)) give(Number(match[1]), match);
  for (const match of matchesOf(line, HEAT_BARE, HOT)) give(Number(match[1]), match);
  for (const match of matchesOf(line, HEAT_NEAR)) give(Number(match[1]), match);
}

const bmiName = (bmi: number) => {
  if (bmi < 10 || bmi > 70) return undefined;
  if (bmi < 16) return ["BMI_UNDER_16", "BMI_UNDER_18"];
  return [bmi < 18.5 ? "BMI_UNDER_18" : bmi < 25 ? "BMI_OK" : "BMI_OVER_25"];
};

/** All weights of a body with the height of it: a goal below the floor is as telling as a weight. */
function buildMarks(line: Line, mark: Mark): void {
  for (const match of matchesOf(line, BMI))
    for (const name of bmiName(Number(match[1])) ?? []) mark(name, match);
  const weights = [...matchesOf(line, BARE_WEIGHT)];
  for (const match of matchesOf(line, WEIGHT, WEIGHTS))
    if (isLoad(line, match)) mark("LOAD", match);
    else weights.push(match);
  if (weights.length === 0) return;
  const [metric] = matchesOf(line, METRIC_HEIGHT);
  const feet = FEET.exec(line);
  const metres = metric
    ? (metric[1] ? 100 + Number(metric[2]) : Number(metric[3])) / 100
    : feet
      ? (Number(feet[1]) * 12 + Number(feet[2])) * 0.0254
      : 0;
  if (metres < 1.3 || metres > 2.2) return;
  for (const match of weights) {
    const kg = Number(match[1]) * (/^(?:lb|po)/.test(match[2] ?? "") ? 0.4536 : 1);
    if (kg >= 28) for (const name of bmiName(kg / metres ** 2) ?? []) mark(name, match);
  }
}

export function bodyMarks(line: Line, mark: Mark): void {
  if (!/\d/.test(line)) return;
  pressureMarks(line, mark);
  sugarMarks(line, mark);
  pulseMarks(line, mark);
  heatMarks(line, mark);
  buildMarks(line, mark);
}
