/** Text as the patterns want it: plain small letters, typos mended, numbers marked with what they mean. */
import { mend } from "./spelling.ts";

const NUMBER_WORDS: Record<string, string> = {
  a: "1",
  an: "1",
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  ten: "10",
  eleven: "11",
  twelve: "12",
  couple: "2",
  few: "3",
  several: "4",
  un: "1",
  une: "1",
  una: "1",
  uma: "1",
  dos: "2",
  deux: "2",
  zwei: "2",
  dois: "2",
  duas: "2",
  tres: "3",
  trois: "3",
  drei: "3",
};
const COUNTED = new RegExp(
  `\\b(?:(?:an? )?(${Object.keys(NUMBER_WORDS).join("|")})(?: of)?) (?=(?:days?|weeks?|wks?|months?|mos?|years?|yrs?|semanas?|mes(?:es)?|anos?|dias?|semaines?|mois|ans?|jours?|tag(?:en?)?|wochen?|monat(?:en?)?|jahr(?:en?)?)\\b)`,
  "g",
);
const MARKS = /[\u0300-\u036f]/g;
const ELISION = /\b([cdjlmnst]|qu)'(?=[a-z])/g;
const PRESSURE = /\b(\d{2,3}) ?(?:\/|over|por|sur|zu) ?(\d{1,3})\b/;
/** Slugs have lost their stroke. */
const BARE_PRESSURE = /\b(1\d\d|2\d\d) (\d{2,3})\b/;
const SYSTOLIC =
  /\b(?:bp|blood pressure|systolic|blutdruck|tension arterial|presion)(?: \w+){0,4}? (1\d\d|2\d\d)\b(?! ?(?:\/|over|mg|\d))/;
const PRESSURE_WORD =
  /\b(?:bp|blood pressure|mm ?hg|hypertens|systolic|blutdruck|tens(?:ion|ao)|presion|pressao)/;
const GESTATION =
  /\b(\d{1,2}) ?(?:st|nd|rd|th)?(?: ?\+ ?\d)? ?(?:weeks?|wks?|w|wochen?|ssw|semanas?|semaines?)\b|\bweek (\d{1,2})\b/;
const MONTH = /\b(\d) ?(?:st|nd|rd|th)?(?: ?(?:months?|monat|mes(?:es)?|mois))\b/;
const PREGNANT =
  /pregnan|gestation|expecting|embaraz|schwanger|enceinte|gravid|trimest|\bssw\b|preggo/;
const THIRD =
  /\b(?:third|3rd|3|iii|dritte[sn]?|troisieme|tercer|terceiro) trimest|\blate (?:in )?pregnan/;
const SECOND =
  /\b(?:second|2nd|2|ii|zweite[sn]?|deuxieme|segundo) trimest|\b(?:halfway|mid) (?:in |through )?pregnan/;
const FIRST =
  /\b(?:first|1st|1|i|erste[sn]?|premier|primer|primeiro) trimest|\b(?:just|newly|early)(?: \w+){0,4} pregnan/;

function pressureMark(text: string): string {
  const alone = SYSTOLIC.exec(text)?.[1];
  const [, high, low] = PRESSURE.exec(text) ?? BARE_PRESSURE.exec(text) ?? [];
  // Where it is said in centimetres: 18/11.
  const scale = Number(high) <= 25 ? 10 : 1;
  const systolic = Number(high ?? alone) * scale;
  const diastolic = low === undefined ? 80 : Number(low) * scale;
  if (!(systolic >= 85 && systolic <= 290 && diastolic >= 40 && diastolic < systolic)) return "";
  if (systolic >= 180 || diastolic >= 110) return " {bp180}";
  if (systolic >= 160 || diastolic >= 100) return " {bp160}";
  return systolic >= 135 || diastolic >= 85 ? " {bp135}" : " {bpok}";
}

function trimesterMark(text: string): string {
  const gestation = GESTATION.exec(text);
  const week = gestation
    ? Number(gestation[1] ?? gestation[2])
    : Number(MONTH.exec(text)?.[1] ?? 0) * 4.35;
  if (THIRD.test(text)) return " {t3} {w26}";
  if (SECOND.test(text)) return " {t2}";
  if (FIRST.test(text)) return " {t1}";
  if (!week) return "";
  return `${week >= 28 ? " {t3}" : week >= 13 ? " {t2}" : " {t1}"}${week >= 26 ? " {w26}" : ""}`;
}

/** Facts that stand in figures, as words that a row can ask for. */
export function marksOf(text: string, isCondition: boolean): string {
  let marks = "";
  if (PRESSURE_WORD.test(text) || (isCondition && PRESSURE.test(text) && !/\b\d\d\//.test(text)))
    marks += pressureMark(text);
  if (PREGNANT.test(text)) marks += trimesterMark(text);
  return marks;
}

export function fold(raw: string): string {
  const plain = raw
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(ELISION, "$1 ")
    .replace(/'/g, "")
    .replace(/ß/g, "ss")
    .replace(/[-_–—]+/g, " ")
    .replace(/[^a-z0-9/%.+<>{}° ]+/g, " ")
    .replace(/\.(?!\d)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return mend(plain.replace(COUNTED, (_, word: string) => `${NUMBER_WORDS[word]} `));
}
