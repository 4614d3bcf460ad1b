/** Patterns of figures that tell of the setting: the clock, the machine, the week of a program, a total, last time. */

const AMOUNT = "\\d{1,4}(?:[.,]\\d{1,2})? ?(?:kgs?|lbs?|pounds?)?(?![a-z\\d])";
const SETTING =
  "(?:seat|position|height|setting|sitz(?:position)?|hohe|asiento|altura|siege|hauteur|assento)";
const WEEK = "(?:week|woche|semana|semaine|wk)";
const DAY = "(?:day|tag|dia|jour)";
const WARMUPS =
  "(?:(?:light |easy )?warm ?-?up (?:sets?|rounds?)|aufwarmsatze|series? d(?:e |')(?:calentamiento|echauffement|aquecimento))";

const TOTAL = "total|volum|tonnage|gesamt";
/** Each with what must stand in a line before it is worth a look. */
export const CONTEXT: readonly (readonly [string, string])[] = [
  // When it was by the clock, which is no effort: "at 6pm", "18:30 bench 3x8".
  [
    "\\d ?(?:[ap]\\.?m|uhr)",
    "(?:\\b(?:at|around|um|gegen|a las?|as) )?(?<![\\d.,:x])\\d{1,2}(?:[:.]\\d{2})? ?(?:[ap]\\.?m\\b|uhr\\b)",
  ],
  [
    "^\\D{0,8}\\d?\\d:\\d\\d",
    "^\\s*(?:at |um |a las |as )?(?:[01]?\\d|2[0-3]):[0-5]\\d(?: ?[-–] ?(?:[01]?\\d|2[0-3]):[0-5]\\d)?(?=\\s*[-–:,]?\\s+\\p{L}.*\\dx\\d)",
  ],
  // What was aimed at.
  [
    "\\((?:aim|goal|target|ziel|plan|objet|objec|meta)",
    "\\((?:aim|goal|target|ziel|plan|objetivo|objectif|meta)[^()\\p{L}]*(?:(?:for|was|of|war|era|de)[^()\\p{L}]*)?\\)",
  ],
  // How a machine or a bench was set.
  [
    "seat|posit|height|setting|sitz|hohe|asiento|altura|siege|hauteur|assento",
    `\\b${SETTING}(?: (?:position|height|hole|no\\.?|at|auf|en))?:? #?\\d{1,2}(?![\\d.,a-z×]| ?(?:x|sets?|reps?|kg|lb))`,
  ],
  ["°|deg|grad|grau", "\\b\\d{1,2} ?(?:°|degrees?|deg|grad|grados|degres|graus)(?![a-z])"],
  // Which session of a program it was.
  [
    "week|woche|semana|semaine|wk|day|tag|dia|jour|w\\d",
    `\\b(?:${WEEK} ?\\d{1,2}(?:[,/ ]+${DAY} ?\\d)?|${DAY} ?\\d|w\\d{1,2} ?d\\d)(?![\\d.,a-z]| ?(?:x|sets?|reps?))`,
  ],
  // What it came to, or what it was before.
  [
    TOTAL,
    `\\b(?:total|volume|volumen|tonnage|gesamt)(?: (?:volume|load|of))?:? ?=? ?\\d{3,6} ?(?:kgs?|lbs?)?(?![a-z\\d])`,
  ],
  [
    TOTAL,
    `(?:= ?\\d{3,6}|\\b\\d{4,6}) ?(?:kgs?|lbs?)? ?(?:total|volume|volumen|insgesamt|gesamt|tonnage)(?![a-z])`,
  ],
  ["total", "(?<=\\dx\\d.{0,30})\\btotal:? ?(?:of |reps?:? )?\\d{1,3}(?![\\d.,x]| ?(?:kg|lb))"],
  [
    "total",
    "\\b\\d{1,3} (?:reps? |wdh |repeticiones |repeticoes |repetitions )?(?:in |en |au |no )?total(?:es)?(?![a-z])(?: (?:in|over|across|en|sur|em) \\d{1,2} (?:sets?|series?|satzen))?",
  ],
  ["from", `\\b(?:up |down )from ${AMOUNT}`],
  [
    "old|prev|last",
    `\\b(?:old|prev(?:ious)?|last (?:time|week)) ?(?:was |pr |pb |best )?:? ?${AMOUNT}`,
  ],
  [
    "last",
    `[+-]? ?\\b${AMOUNT} ?(?:more |less |up |heavier )?(?:from|than|over|vs) (?:last|the last) (?:time|week|session)`,
  ],
  ["mehr als", `[+-]? ?\\b${AMOUNT} mehr als (?:letzte[s]?|das letzte) (?:mal|woche)`],
  // Sets of nobody knows what.
  [
    "warm|calent|echauff|aquec",
    `\\b(?:\\d{1,2}|a couple(?: of)?|two|three|zwei|drei|dos|tres|deux|trois|duas) ${WARMUPS}(?![a-z]|:| ?(?:of|with|mit|de|con|avec|com|a|at|@) ?\\d| ?\\d)`,
  ],
];
