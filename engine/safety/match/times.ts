/** Spans of time: how long ago, for how long, how many hours a week. */
import { type Line, type Mark, matchesOf } from "./marks.ts";

const COUNT =
  "(\\d{1,3}|a|an|one|two|three|four|five|six|seven|couple(?: of)?|few|several|un|una|une|um|uma|ein|eine|einer|einem|dos|tres|deux|trois|zwei|drei|dois|duas|some|unas?|unos|algunos|quelques|einige[nr]?|ein paar|alguns|algumas)";
const UNIT =
  "(min|mins|minutes?|minutos?|minuten?|h|hrs?|hours?|horas?|stunden?|heures?|days?|dias?|tage?n?|jours?|nights?|weeks?|wks?|semanas?|wochen?|semaines?|months?|mes|meses|monate?n?|mois|years?|yrs?|anos?|jahre?n?|ans?)";
const SPAN = new RegExp(`\\b${COUNT} ${UNIT}\\b`, "g");
const AGO_AFTER = /^ (?:ago|atras|back|earlier)\b/;
const AGO_BEFORE =
  /\b(?:hace|vor|il y a|ha|faz)(?: (?:como|unos?|unas?|uns|umas|about|etwa|ca|environ|cerca de|quase|mas de|uber|mehr als|plus de|mais de))*\s*$/;
/** "Desde hace", "hace tres meses que me duele", "com dor há um mês" tell how long something lasts, not when it was. */
const LASTS_BEFORE =
  /\b(?:desde|duelen?|dolor|tengo|siento|estoy|ando|sigo|llevo|vengo|doi|doem|doendo|dor|dores|tenho|sinto|estou|to|ta|esta|continuo|venho|parad[oa]|fico|sem|com|con|sin)(?: \w+){0,4} (?:hace|ha|faz)(?: \w+){0,3}\s*$/;
const EVENT_BEFORE =
  /\b(?:tuve|fui|fue|hice|opere|operaron|rompi|parti|dio|dieron|tive|fiz|operei|operaram|quebrei|sofri|sufri|senti|desmaiei|desmaye|deu|foi|estaba|estava|tava|era|tinha|tenia)\b[^.]*$/;
const LASTS_AFTER =
  /^ q(?:ue)?\b(?! (?:me |eu |no |nao )?(?:oper|romp|part[ií]|fractur|lesion|desmay|desmai|dio|dieron|deu|hice|fiz|tuve|tive|fui|paso|naci|nasc|deje|deixei|termine|acabe|acabei|di |dei |pari|tir|quebr|quite))/;
const FASTING =
  /\b(?:fast\w*|nothing|without (?:food|eating)|ayun\w*|jejum|jeun\w*|faste\w*|gefastet|sin comer|sem comer|sans manger|nichts gegessen|ohne essen)\b/;
const HOURS_WEEK =
  /\b(\d{1,2}) ?(?:h|hrs?|hours?|horas?|stunden|heures)(?: \w+){0,3}? (?:a|per|each|every|por|pro|die|par|cada|jede|chaque|na|la|a la|of training a) (week|wk|semana|woche|semaine|day|dia|tag|jour)\b/g;

const DAYS: readonly (readonly [RegExp, number])[] = [
  [/^min/, 1 / 1440],
  [/^(?:h|hr|hour|hora|stunde|heure)/, 1 / 24],
  [/^(?:d|tag|jour|night)/, 1],
  [/^(?:w|sem|woche)/, 7],
  [/^(?:mo|mes)/, 30],
  [/^(?:y|an|jahr)/, 365],
];
const WORDS: Record<string, number> = {
  two: 2,
  dos: 2,
  deux: 2,
  zwei: 2,
  dois: 2,
  duas: 2,
  three: 3,
  tres: 3,
  trois: 3,
  drei: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
};

function countOf(text: string): number {
  const count = Number(text);
  if (!Number.isNaN(count)) return count;
  if (WORDS[text]) return WORDS[text];
  return /^(?:a|an|one|un|una|une|um|uma|ein|eine[rm]?)$/.test(text) ? 1 : 2;
}

const GESTATION =
  /\b(?:(?:i am|at|estoy (?:de|en la)|tengo|tenho|bin in der|in der|suis a|estou (?:de|com)|pregnant|embarazada de|gravida de|enceinte de) )?(\d{1,2}) ?(?:st|nd|rd|th)?(?: \d)? ?(?:weeks?|wks?|semanas?|semana|woche|wochen|ssw|semaines?)(?: (?:now|along|pregnant|gestation|schwanger|de embarazo|embarazada|de gestacao|gravida|de gravidez|enceinte|de grossesse|d amenorrhee))?\b(?! (?:out|ago|of training|into|left|to go|plan|program|block|post|after|atras|para|pra|hasta|ate|de (?:plan|prep|entren|trein|gym|dieta)\w*|entrenando|treinando|antes|sin|sem|seguidas|para))/g;

export function timeMarks(line: Line, mark: Mark): void {
  for (const match of matchesOf(line, GESTATION)) {
    const week = Number(match[1]);
    // "34 semanas, veo luces": who begins a sentence with her weeks tells of a pregnancy.
    const begins =
      match[0].endsWith("semanas") && /(?:^|\. )$/.test(line.slice(0, match.index).slice(-2));
    if (
      week >= 4 &&
      week <= 42 &&
      (begins ||
        /^[a-z]|(?:now|along|pregnant|gestation|schwanger|embarazo|embarazada|gestacao|gravida|gravidez|enceinte|grossesse|amenorrhee|ssw)$/.test(
          match[0],
        ))
    )
      mark("GESTATION", match);
  }
  for (const match of line.matchAll(SPAN)) {
    const days = countOf(match[1]!) * (DAYS.find(([shape]) => shape.test(match[2]!))?.[1] ?? 1);
    const before = line.slice(Math.max(0, match.index - 24), match.index);
    const after = line.slice(match.index + match[0].length, match.index + match[0].length + 12);
    const told = line.slice(Math.max(0, match.index - 60), match.index);
    const lasts = LASTS_AFTER.test(after) || (LASTS_BEFORE.test(told) && !EVENT_BEFORE.test(told));
    if ((AGO_AFTER.test(after) || AGO_BEFORE.test(before)) && !lasts) {
      mark(days < 0.5 ? "AGO_HOURS" : days < 60 ? "AGO_WEEKS" : "AGO_MONTHS", match);
      continue;
    }
    // "35 ans" is an age, not a span.
    if (days >= 12 * 365) continue;
    if (days >= 14) mark("FOR_2_WEEKS", match);
    if (days >= 60) mark("FOR_2_MONTHS", match);
    const around = line.slice(Math.max(0, match.index - 40), match.index + 60);
    if (days >= 1.5 && days < 60 && FASTING.test(around)) mark("FAST_36_HOURS", match);
    if (days >= 0.9 && days < 60 && FASTING.test(around)) mark("FAST_DAY", match);
    if (days >= 1.5) mark("FOR_DAYS", match);
  }
  for (const match of matchesOf(line, HOURS_WEEK)) {
    const hours = Number(match[1]);
    if (/^(?:w|s)/.test(match[2]!))
      mark(hours > 10 ? "HOURS_WEEK_OVER_10" : "HOURS_WEEK_OK", match);
    else mark(hours >= 3 ? "HOURS_DAY_OVER_3" : "HOURS_DAY_OK", match);
  }
}
