/** Words about sets that mean one thing wherever they stand, in five languages. */
import type { FoundName } from "./find-names.ts";

export type Unit = "kg" | "lb";
export type Kind = "warmup" | "drop" | "failure" | "rest_pause";
export type Made =
  | { type: "number"; value: number; sign: "+" | "-" | null; isOpen: boolean; isWord: boolean }
  | { type: "load"; value: number; unit: Unit; sign: "+" | "-" | null }
  | { type: "time"; seconds: number; pair: number | null; isClock: boolean }
  | { type: "distance"; metres: number }
  | { type: "bursts"; reps: readonly number[] }
  | { type: "plates"; count: number }
  | { type: "rpe" | "rir"; value: number }
  | { type: "kind"; kind: Kind }
  | { type: "side"; side: "left" | "right" }
  | { type: "missed"; reps: number; isCount: boolean }
  | { type: "reps"; value: number }
  | { type: "name"; name: FoundName }
  | { type: "pair"; isHand: boolean }
  | { type: Mark };
/** Says something, or nothing, without a figure. */
type Mark =
  | "times"
  | "at"
  | "for"
  | "comma"
  | "next"
  | "arrow"
  | "slash"
  | "setsWord"
  | "repsWord"
  | "amrap"
  | "lastSet"
  | "bodyweight"
  | "assisted"
  | "added"
  | "each"
  | "superset"
  | "notch"
  | "open"
  | "close"
  | "filler"
  | "noise";

type Phrase = readonly [RegExp, (found: RegExpExecArray) => Made | null];

const END = "(?![\\p{L}\\d])";
const words = (pattern: string) => new RegExp(`(?:${pattern})${END}`, "uy");
const is = (type: Mark) => (): Made => ({ type });
const numberOf = (text: string | undefined) => Number((text ?? "").replace(",", "."));

const LAST_REP =
  "(?:the |la |le |a |die |der )?(?:very )?(?:last|final|ultima|derniere|letzten?) (?:rep(?:etition|eticion|eticao|s)?|wiederholung|wdh)(?: (?:of|on|in|de|der|da|im|du)(?: the| la| le| a| dem)? (?:last|ultima|derniere?|letzten?) (?:set|serie|satz))?";
const NUMBER_OF: Record<string, number> = {
  single: 1,
  double: 2,
  triple: 3,
  einer: 1,
  zweier: 2,
  dreier: 3,
};
const PLATE = "(?:plates?|scheiben?|discos?|disques?|anilhas?)";
const SIDED = `(?: ?(?:a|per|each|on each|pro|je|por|cada|par|de cada|chaque) ?(?:side|seite|lado|cote))?`;
const COUNT_WORDS: Record<string, number> = {
  a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, eine: 1, zwei: 2, drei: 3, vier: 4,
  un: 1, une: 1, dos: 2, tres: 3, cuatro: 4, deux: 2, trois: 3, quatre: 4, um: 1, uma: 1, duas: 2, quatro: 4,
}; // prettier-ignore
const COUNT = `(\\d|${Object.keys(COUNT_WORDS).join("|")})`;
const countOf = (word: string) =>
  Object.hasOwn(COUNT_WORDS, word) ? COUNT_WORDS[word]! : Number(word);

/** What fails is a repetition or a set; what was left out wholly is no set at all. */
export const MISSED_REP = new RegExp(
  `(?:but )?(?:missed|failed|fail(?:ed)? (?:on )?|couldn'?t (?:get|finish)|fall[eé]|falhei|rat[eé]e?s?|manque|loupe) ${LAST_REP}|${LAST_REP} (?:missed|failed|nicht (?:mehr )?geschafft|gescheitert|ratee?|fallada|falhada)`,
  "u",
);
const FAILED_AT =
  "(?:but )?(?:failed|missed) (?:on )?(?:the |rep )?(?:(\\d{1,2})(?:st|nd|rd|th)?(?: rep)?|number (\\d{1,2}))";

/** The first that fits is taken; null is what says nothing. */
export const PHRASES: readonly Phrase[] = [
  [/\s+/y, () => null],
  // What was read beforehand parts the line.
  [/\uE000+/y, is("comma")],
  [
    words("(?:an?|une?|una|uma|ein(?:e[nm]?)?)(?= (?:sets?|serie|satz|runde|round)(?!\\p{L}))"),
    () => ({ type: "number", value: 1, sign: null, isOpen: false, isWord: true }),
  ],
  [words(MISSED_REP.source), () => ({ type: "missed", reps: 1, isCount: false })],
  [words(FAILED_AT), ([, a, b]) => ({ type: "missed", reps: Number(a ?? b), isCount: true })],
  // A program of that name, and no repetitions.
  [words("5/3/1|531"), is("noise")],
  [
    words("(?:but )?(?:failed|missed|fail|gescheitert|fallad[ao]|ratee?)"),
    () => ({ type: "missed", reps: 0, isCount: false }),
  ],
  [
    words(
      "(?:the |my )?last (?:set|one)|(?:im |der )?letzten? satz|(?:la )?ultima serie|(?:la )?derniere serie",
    ),
    is("lastSet"),
  ],
  [
    // Of a range the harder end.
    /@?\s*(?:at )?rpe\s*[:=@]?\s*(?:of |von |de )?(\d{1,2}(?:[.,]5)?)(?:\s?[-–]\s?(\d{1,2}(?:[.,]5)?))?|@?\s*(\d{1,2}(?:[.,]5)?)\s*rpe(?![a-z]|\s*[:=@]?\s*\d)/y,
    ([, from, to, before]) => ({ type: "rpe", value: numberOf(to ?? from ?? before) }),
  ],
  [
    /@?\s*rpe (eight|nine|ten|seven|six|acht|neun|sieben)(?![a-z])/y,
    ([, word = ""]) => ({ type: "rpe", value: RPE_WORDS[word]! }),
  ],
  [
    /@?\s*(?:(\d)\s*rir(?![a-z]|\s*[:=]?\s*\d)|rir\s*[:=]?\s*(\d)(?!\d))/y,
    ([, before, after]) => ({ type: "rir", value: Number(before ?? after) }),
  ],
  [
    words(
      "(?:mit |with |noch |left )?(\\d) (?:more )?(?:reps?|wdh|wiederholungen|repeticion(?:es)?|reps?|repeticoes) (?:in reserve|in the tank|im tank|in reserve|in der reserve|en reserva|en reserve|na reserva|left(?: in the tank)?|ubrig)",
    ),
    ([, left]) => ({ type: "rir", value: Number(left) }),
  ],
  [
    words(
      "(?:mit |with |con |avec |com )?(\\d) (?:in reserve|in der reserve|en reserva|en reserve|na reserva)",
    ),
    ([, left]) => ({ type: "rir", value: Number(left) }),
  ],
  [words("(\\d) in the tank"), ([, left]) => ({ type: "rir", value: Number(left) })],
  [
    words(
      `${COUNT} ${PLATE} (?:and|y|et|und|e) (?:a |ein |une? |um |uma )?(?:half|halbe|media|demi|meia)${SIDED}`,
    ),
    ([, count = ""]) => ({ type: "plates", count: countOf(count) + 0.5 }),
  ],
  [
    words(`${COUNT} ?${PLATE}${SIDED}`),
    ([, count = ""]) => ({ type: "plates", count: countOf(count) }),
  ],
  [
    words("(?:an? )?(?:heavy )?(single|double|triple|einer|zweier|dreier)s?"),
    ([, word = ""]) => ({ type: "reps", value: NUMBER_OF[word]! }),
  ],
  [
    words(
      "(?:to|until|till|bis zum|bis zur|al|ate a|a la|jusqu'a l'|jusqu'a|a l')? ?(?:failure|(?:muskel)?versagen|fallo|falha|echec)",
    ),
    () => ({ type: "kind", kind: "failure" }),
  ],
  [words("amrap|as many (?:reps )?as possible|so viele wie moglich"), is("amrap")],
  [
    words(
      "warm ?-?(?:ups?|ed up(?: with)?)(?: sets?)?|wu|aufwarm(?:en|satze?)|aufgewarmt(?: mit)?|calentamiento|calentando|echauffement|aquecimento|aquecendo",
    ),
    () => ({ type: "kind", kind: "warmup" }),
  ],
  [
    words(
      "(?:then )?(?:a )?(?:drop ?-?sets?|drops?|dropped to|dropsatz|dropsatze|reduktionssatz|degressifs?|descendentes?|serie descendente)",
    ),
    () => ({ type: "kind", kind: "drop" }),
  ],
  [words("rest ?-?pause"), () => ({ type: "kind", kind: "rest_pause" })],
  [words("clusters?(?: sets?)?"), () => ({ type: "kind", kind: "rest_pause" })],
  [
    words(
      "super ?-?sett?(?:ed|s)? with|ss with|im supersatz mit|en superserie con|en superset avec|em superset com|super ?-?sets?|ss|supersatz|superseries?|bi-?sets?|biseries?|tri-?sets?",
    ),
    is("superset"),
  ],
  [
    words(
      "\\(?(?:(?:on )?each|per|je|pro|por|cada|par|chaque|both|a|beidseitig) ?(?:(?:side|leg|seite|bein|lado|pierna|perna|cote|jambe|foot)s?)\\)?|beidseitig|unilateral",
    ),
    is("filler"),
  ],
  [words("/ ?(?:side|leg|seite|bein|lado|pierna|perna|cote|jambe|foot)"), is("filler")],
  [words("/ ?(?:hand|arm|db|hantel|mano|mao|brazo|braco|main|bras)"), is("each")],
  [
    words(
      "\\(?(?:(?:on )?each|per|je|pro|por|cada|par|chaque|both) ?(?:(?:hand|arm|db|dumbbell|dumbell|hantel|kurzhantel|mano|mao|brazo|braco|main|bras|mancuerna|halter(?:e)?)s?)\\)?|cada una|cada uno|jeweils|each|chacune?|apiece",
    ),
    is("each"),
  ],
  [
    words("left(?: (?:side|arm|leg|hand))?|links|izquierd[ao]|gauche|esquerd[ao]"),
    () => ({ type: "side", side: "left" }),
  ],
  [
    words("right(?: (?:side|arm|leg|hand))?|rechts|derech[ao]|droite?|direit[ao]"),
    () => ({ type: "side", side: "right" }),
  ],
  [
    words("(?:a )?pair of|2 of the|paar|ein paar|par de|paire de|(?:un )?par de"),
    () => ({ type: "pair", isHand: true }),
  ],
  [
    words(
      "bw|body ?-?weight|korpergewicht|eigengewicht|peso corporal|poids du corps|peso do corpo",
    ),
    is("bodyweight"),
  ],
  [
    words(
      "assisted|assistance|unterstutzt|unterstutzung|asistid[ao]s?|asistencia|assistid[ao]s?|assistees?|assistance|ajuda|ayuda|help|hilfe",
    ),
    is("assisted"),
  ],
  [
    words(
      "(?:de )?(?:weighted|added|extra|lastre|lastro|lestee?s?|lastrad[ao]s?|zusatzgewicht|zusatz)",
    ),
    is("added"),
  ],
  [
    words(
      "(?:pin|level|notch|hole|stack|stufe|stift|nivel|placa|cran|niveau|setting) (?:number |no\\.? |#)?\\d{1,2}",
    ),
    is("notch"),
  ],
  [words("set \\d{1,2} ?:|satz \\d{1,2} ?:|serie \\d{1,2} ?:"), is("comma")],
  [/set \d{1,2} ?:/y, is("comma")],
  [words("sets?|series?|satze?n?|serien?|runden|rounds?|rondas?"), is("setsWord")],
  [
    words(
      "reps?|repetitions?|repeticion(?:es)?|repeticoes|repeticao|wiederholungen|wiederholung|wdhs?|wh|veces(?= seguidas)|steps|schritte|pasos|pas|passos",
    ),
    is("repsWord"),
  ],
  [/[×*]|x(?=\s*[\d(+]|\s+\p{L}|\s*$|\s*amrap)/uy, is("times")],
  [
    words(
      "by|mal|fois|times|vezes|veces|por(?= (?:\\d|(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doze|doce|quince|quinze|dois|tres|quatro|oito|dez|sete|nove)(?!\\p{L})))",
    ),
    is("times"),
  ],
  [/->|→|=>|>/y, is("arrow")],
  [/@/y, is("at")],
  [words("at|with|mit|con|avec|com|bei|w"), is("at")],
  [
    words("a(?= (?:\\d|cent|cien|hundred|quatre|vingt|trente|quarante|cinquante|soixante))"),
    is("at"),
  ],
  [words("for|fur|para|pour"), is("for")],
  [/[,;|&]|\.(?=\s|$)|\+(?=\s)/y, is("comma")],
  [words("then|dann|luego|despues|puis|depois|danach|ensuite"), is("next")],
  [words("and|und|y|et|e|plus"), is("comma")],
  [/\/(?=\s*\d)/y, is("slash")],
  [/\(/y, is("open")],
  [/\)/y, is("close")],
  [
    words(
      "(?:i |we )?(?:did|do|done|made|got|hit|had|finished|managed|performed|completed)|i|my|of|the|on|today|also|first|finally|just|lastly|in|em|en|to|as|all|it|was|werden|ich|habe|hab|hatte|gemacht|geschafft|heute|auch|zuerst|erst|war|im|am|de|des|du|von|der|die|das|den|dem|hoy|hice|he hecho|hecho|tambien|primero|en|la|el|las|los|al|j'ai|fait|aujourd'hui|d'abord|aussi|le|les|l|a|au|aux|hoje|fiz|feito|tambem|primeiro|eu|no|na|nos|nas|do|da|dos|das|kg|o|os|as|an?|um|uma|una?|une?|ein|eine|dumbbells?|dumbells?|dbs|barbell|cable|machine|maschine|maquina|hanteln?|kurzhanteln?|mancuernas?|halteres?|minutos|total|straight|working|work|arbeitssatze?|heavy|light|weight|gewicht|up|only|nur|solo|je",
    ),
    is("filler"),
  ],
];

const RPE_WORDS: Record<string, number> = {
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  acht: 8,
  neun: 9,
  sieben: 7,
};
