/** Finds figures beside the sets that are no sets: tempo, pace, power, heart rate, energy, ratings, helped repetitions. */
import { CONTEXT } from "./context-figures.ts";
import { putOut } from "./mentions.ts";

/** Stands for a figure that no set can hold; what it stood for is said back. */
export const ASIDE = "\uE002";

const CLOCK = "\\d{1,2}[:'′]\\d{2}[\"″]?";
const PER = "(?:km|k|mi|mile|meile|milla|milha|(?:500|100) ?m)(?![a-z])";
/** Slow down, hold, come up: each a figure, or x for as fast as it goes. */
const TEMPO =
  "(?:\\d{4}(?![a-z0-9])|[1-6][0-6]x[0-3](?![a-z0-9])|[0-9x](?: ?[-–/:.] ?[0-9x]){2,3}(?![\\d:]))";
const TEMPO_BEHIND = `(?:${TEMPO}|\\d{2}[\\dx](?![a-z0-9])|[0-9x](?: [0-9x]){3}(?!\\d))`;
const TEMPO_WORD = "(?:tempo|cadence|kadenz|cadencia|cadenza)";
const BEATS = "(?:bpm|ppm|lpm|spm|rpm|schlage|pulsaciones|batimentos|battements)(?![a-z])";
const HEART =
  "(?:(?:avg|average|max|mean|media|medio|moyenne?|durchschnitt|ø)\\.? ?)?(?:(?<!\\d ?)hr|hf|fc|heart ?rate|puls|pulse|pulso)(?: (?:avg|max|of|around|ca\\.?|um|de))?\\b";
const RATED =
  "(?:energy|energie|energia|mood|stimmung|animo|humor|humeur|sleep|schlaf|sueno|sommeil|sono|motivation|motivacion|motivacao|stress|estres|estresse|fatigue|mudigkeit|cansancio|cansaco|soreness|recovery|erholung|readiness|effort|anstrengung|esfuerzo|esforco|difficulty|difficulte|dificultad|dificuldade|felt|feel(?:ing)?|day|session|workout|pump|form)";
const HELPED =
  "(?:spotter|spotted|forced|cheat|partials?|negatives?|helped|forzadas?|forcadas?|forcees?|parcia(?:l|les|is)|partielles?|negativas?|erzwungenen?|erzwungene|abgefalschten?|abgefalschte|negativen?|geholfenen?)";
const REPS = "(?:reps?|repetitions?|repeticion(?:es)?|repeticoes|wiederholungen|wdhs?)";

const REST =
  "rest(?:ed|ing)?(?: between sets)?|resting|pausen?|paused?|satzpausen?|erholung|breathers?|breaths|descanso|descansando|repos|recup(?:eration)?|intervalo";
const WHILE =
  "(?:\\d{1,3}(?: ?[-–/] ?\\d{1,3})? ?(?:s|sec|secs|seconds?|sek(?:unden)?|seg(?:undos)?|secondes?|m|min|mins|minutes?|minuten?|minutos?|'|\"|'')(?![a-z])(?: ?\\d{2}(?: ?s(?:ec)?)?(?![\\dx]))?|\\d{1,2}:\\d{2})";
const SLOPE = "(?:incline|grade|gradient|slope|steigung|inclinacion|pente|inclinaison|inclinacao)";

const RESTING = "rest|breath|paus|erhol|descans|repos|recup|interv";
const HELPING = "spot|forc|forz|cheat|parti|parc|nega|help|erzw|abgef|gehol|hilf|ayud|aid|ajud";
/** Each with what must stand in a line before it is worth a look. */
const PATTERNS: readonly (readonly [RegExp, RegExp])[] = [
  ["tempo|[ck]aden", `\\b${TEMPO_WORD}:? ?(?:of |de |von |was )?${TEMPO_BEHIND}`],
  ["tempo|[ck]aden", `\\b${TEMPO} ${TEMPO_WORD}(?![a-z])`],
  // Nobody does no repetitions, or lifts so many of any unit.
  ["@", "@ ?[1-6][0-4][0-6x][0-4](?![\\d.,a-z]| ?(?:kg|lb|m))"],
  ["x0", "\\b[1-6][0-4]x0(?![\\d.,a-z])"],
  ["\\d-\\d-", "(?<![\\dx.,/-])(?=[0-5-]*0)[1-6]-[0-5]-[0-5]-[0-5](?![\\d-])"],
  [
    "/|p(?:er|ro|or|ar) ",
    `(?:@ ?|\\b(?:at|pace|tempo|ritmo|allure|rythme|a|bei|mit|en):? )?\\b(?:${CLOCK}|\\d{1,2}[.,]\\d{1,2}) ?(?:min\\.? ?)?(?:/|per |pro |por |par ) ?${PER}`,
  ],
  [
    "pace|split|tempo|ritmo|allure|rythme",
    `\\b(?:pace|split|tempo|ritmo|allure|rythme):? ?(?:of |was |de |von )?${CLOCK}`,
  ],
  ["pace|split|ritmo|allure", `\\b${CLOCK} (?:pace|split|ritmo|allure)(?![a-z])`],
  // Behind a distance it is how fast, unless it is "in 25:00".
  [
    "[:'′]\\d\\d",
    `(?<=\\d ?(?:km|k|m|mi|miles?|met(?:er|re|ro)s?)\\b[a-z ]{0,12}) ?(?:@ ?|\\b(?:at|a|bei) )${CLOCK}(?![\\d:])`,
  ],
  [
    "km ?/ ?h|kmh|kph|mph",
    "(?:\\b(?:at|bei|mit|con|avec|com|avg|average) )?\\b\\d{1,3}(?:[.,]\\d)? ?(?:km ?/ ?h|kmh|kph|mph)(?![a-z])",
  ],
  [
    "\\d ?w|vatios",
    "(?:@ ?|\\b(?:at|bei|mit|con|avec|com|avg|average) )?\\b\\d{2,4} ?(?:w|watts?|vatios)(?![a-z/])",
  ],
  ["[ck]al", "\\b\\d{1,4} ?(?:k?cals?|kilocalorias?|calor(?:ies?|ias?)|kalorien)(?![a-z])"],
  ["pm|schlage|pulsa|batim|battem", `(?:${HEART}:? ?)?\\b\\d{2,3}(?: ?[-–] ?\\d{2,3})? ?${BEATS}`],
  [
    "hr|hf|fc|heart|puls",
    `\\b${HEART}:? ?\\d{2,3}(?: ?[-–] ?\\d{2,3})?(?![\\d.,:]| ?(?:min|sec|kg|lb|x|m\\b))`,
  ],
  // How high a box is.
  [
    "\\d ?(?:in|cm|ft|feet|zoll|pulg)",
    "(?:@ ?|\\b(?:at|on|auf|a|en|sur|em) )?\\b\\d{1,3}(?:in| ?inch(?:es)?| ?cm| ?ft| ?feet| ?zoll| ?pulgadas)(?![a-z])",
  ],
  ["z(?:on[ea])? ?[1-5]", "\\b(?:hr |hf |fc )?(?:zone|zona|z) ?[1-5](?![\\d.,a-z]| ?x)"],
  [
    "/ ?10",
    `\\b${RATED}:? ?(?:was |war |de |of |like )?(?:an? )?(?:10|\\d)(?:[.,]5)? ?/ ?10(?!\\d)`,
  ],
  ["/ ?10", `(?<![\\d/])(?:10|\\d)(?:[.,]5)? ?/ ?10 ${RATED}(?![a-z])`],
  ["/ ?10", "(?<=\\dx\\d.{0,40})\\( ?(?:10|\\d)(?:[.,]5)? ?/ ?10 ?\\)"],
  // Rest between sets, or at the bottom of each repetition.
  [
    RESTING,
    `(?<![a-z]|rest[- ])(?:${REST}):? ?(?:of |de |von |was |about |ca\\.? )?(?:${WHILE}|\\d{2,3}(?![\\d.,]|\\s*(?:kg|lb|x|×|reps?|wdh)))(?: (?:entre|between|zwischen)(?: (?:sets?|series?|satzen|las series|les series))?)?`,
  ],
  [
    RESTING,
    `(?:\\bw/ ?|\\b(?:with|mit|con|avec|com) )?(?<![\\dx:])\\b${WHILE} (?:${REST})(?![a-z])(?: (?:entre|between|zwischen)(?: (?:sets?|series?|satzen|las series|les series))?)?`,
  ],
  [
    "between|zwischen|entre",
    `\\b${WHILE} (?:between|zwischen|entre) (?:the |each |den |les |las |as |os )?(?:sets?|series?|satzen|rounds?|runden|rondas?|tours)(?![a-z])`,
  ],
  // "1 min on 1 min off", of rounds that are timed.
  [" off", `(?:[,/+] ?|\\b(?:and|und|y|et|e) )?\\b${WHILE} off(?![a-z])`],
  ["%", `\\b\\d{1,2}(?:[.,]\\d)? ?% ${SLOPE}(?![a-z])|\\b${SLOPE}:? ?\\d{1,2}(?:[.,]\\d)? ?%`],
  [
    HELPING,
    `(?:[+&] ?|\\b(?:with|and|plus|then|mit|und|dann|con|y|avec|et|com|e) )?\\b\\d{1,2} ${HELPED}[- ]?(?:${REPS})?(?![a-z])`,
  ],
  [
    HELPING,
    `(?:[+&] ?|\\b(?:with|and|plus|then|mit|und|dann|con|y|avec|et|com|e) )?\\b\\d{1,2} ${REPS} (?:${HELPED}|(?:with|mit|con|avec|com) (?:(?:a|my|the|der|dem|la|el|le|ayuda|aide|ajuda|help|hilfe|de|do|of) ?){0,3}(?:spotter|spot|help|hilfe|ayuda|aide|ajuda)s?)(?![a-z])`,
  ],
  ...CONTEXT,
].map(([hint, pattern]) => [new RegExp(hint), new RegExp(pattern, "gu")]);

/** Slow down, hold, up as fast as it goes: "31X1" beside sets that are written with a small x. */
const LONE_TEMPO = /(?<![\d.,])[1-6][0-3]X[0-3](?![\d.,\p{L}])/gu;

/** The plain line, of the same length, without them; `line` is as it was typed. */
export function putAsidesOut(plainLine: string, line: string): string {
  if (!/\d/.test(plainLine)) return plainLine;
  let text = plainLine;
  const out = ({ index, 0: found }: RegExpExecArray) => {
    text = putOut(text, index, found.length, ASIDE);
  };
  if (/\dx\d/.test(line)) for (const found of line.matchAll(LONE_TEMPO)) out(found);
  for (const [hint, pattern] of PATTERNS)
    if (hint.test(plainLine)) for (const found of text.matchAll(pattern)) out(found);
  return text;
}
