/** Words about sets that mean one thing wherever they stand, in five languages. */
import { EFFORT_PHRASES } from "./effort-phrases.ts";
import { MISSED_PHRASES } from "./missed-phrases.ts";
import type { Made } from "./made.ts";
import { is, numberOf, type Phrase, words } from "./phrase.ts";

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
/** The same, where it must be said. */
const ON_SIDES = SIDED.replace(/\?$/, "");
const COUNT_WORDS: Record<string, number> = {
  a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, eine: 1, zwei: 2, drei: 3, vier: 4,
  un: 1, une: 1, dos: 2, tres: 3, cuatro: 4, deux: 2, trois: 3, quatre: 4, um: 1, uma: 1, duas: 2, quatro: 4,
}; // prettier-ignore
const COUNT = `(\\d|${Object.keys(COUNT_WORDS).join("|")})`;
const countOf = (word: string) =>
  Object.hasOwn(COUNT_WORDS, word) ? COUNT_WORDS[word]! : Number(word);

const platesOf = (count: number, more: string | undefined, unit: string | undefined): Made => ({
  type: "plates",
  count,
  more: numberOf(more),
  moreUnit: unit === undefined ? null : /^[kq]/.test(unit) ? "kg" : "lb",
});

/** A side of the body that hurts is no side of a set. */
const JOINT =
  "(?:shoulder|knee|hip|elbow|wrist|ankle|foot|calf|hamstring|quad|glute|groin|lat|trap|pec|biceps?|triceps|forearm|lower back)";
const AFTER_JOINT =
  "(?<!(?:rodilla|hombro|cadera|codo|muneca|tobillo|genou|epaule|hanche|coude|poignet|cheville|joelho|ombro|quadril|cotovelo|punho|tornozelo) )";

/** "1. Satz 120 kg": which set it was parts it from the one before. */
const ORDINAL_SET =
  /(?:\d{1,2}(?:\.|st|nd|rd|th|ª|º|a|e|er|re|ere|eme)|first|second|third|fourth|fifth|erster?|zweiter?|dritter?|vierter?|primera|segunda|tercera|cuarta|premiere|deuxieme|troisieme|primeira|terceira|quarta) (?:set|satz|serie)(?= ?[:,–-]? ?(?:(?:of|at|with|mit|con|avec|com|de|a) )?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|twelve))/y;

/** Takes back what was said before it. */
const CORRECTED = words(
  "(?:(?:no|oh|ne|nein|non|nao|oops|ups|oups|opa|ops)[ ,]+)*(?:wait|sorry|scratch that|correction|actually|i mean|i meant|make that|quatsch|ich meine?|warte|korrektur|vertan|perdon|digo|mejor dicho|corrijo|me equivoque|pardon|je veux dire|enfin non|je me suis trompee?|desculpa|quer dizer|alias|corrigindo|errei)(?:[ ,]+(?:no|nein|non|nao|it was|that was|das waren|es waren|waren|eran|era|c'etait|foi|foram|eram))*",
);

/** The first that fits is taken; null is what says nothing. */
export const PHRASES: readonly Phrase[] = [
  [/\s+/y, () => null],
  // What was read beforehand parts the line.
  [/\uE000+/y, is("comma")],
  [/\uE002+/y, is("aside")],
  [
    words("(?:an?|une?|una|uma|ein(?:e[nm]?)?)(?= (?:sets?|serie|satz|runde|round)(?!\\p{L}))"),
    () => ({ type: "number", value: 1, sign: null, isOpen: false, isWord: true }),
  ],
  // "60x1+, got 4 on the plus set"
  [
    words(
      "(?:(?:->|→|=>|,|:|-) ?)?(?:i )?(?:got|hit|did|managed|made) (\\d{1,2})(?: reps?)? on the (?:plus|\\+|amrap|open|all ?-?out)(?: set)?",
    ),
    ([, reps]) => ({ type: "got", reps: Number(reps) }),
  ],
  ...MISSED_PHRASES,
  // A program of that name, and no repetitions.
  [words("5/3/1|531"), is("noise")],
  [
    words(
      "(?:(?:on |for )(?:the |my )?last|(?:beim|im) letzten|(?:en|a) la ultima|sur la derniere|na ultima)(?: (?:set|one|satz|serie))?(?! (?:\\d|reps?|wdh|wiederholung|rep\\p{L}+|two|couple|week|woche))|(?:the |my )?last (?:set|one)|(?:the )?last(?= amrap)|(?:im |der )?letzte[nr]? satz|(?:la |a )?ultima serie|(?:la )?derniere serie|(?:la |a )?(?:ultima|derniere)(?= (?:(?:a |de |con |com |so |solo |seulement )?\\d|(?:al fallo|a l'echec|ate a falha|a la falla)(?: |$)))",
    ),
    is("lastSet"),
  ],
  ...EFFORT_PHRASES,
  [
    words(
      `${COUNT} ${PLATE} (?:and|y|et|und|e) (?:a |ein |une? |um |uma )?(?:half|halbe|media|demi|meia)${SIDED}`,
    ),
    ([, count = ""]) => ({ type: "plates", count: countOf(count) + 0.5 }),
  ],
  [
    words(
      `${COUNT} ?${PLATE}(?:${SIDED}) ?(?:\\+|and|plus|y|et|und|e) (?:a |an |ein |une? |um |uma )?(\\d{1,2}(?:[,\\.]\\d{1,2})?) ?(kgs?|kilos?|lbs?|pounds?)?(?: ${PLATE})?${ON_SIDES}`,
    ),
    ([, count = "", more, unit]) => platesOf(countOf(count), more, unit),
  ],
  [
    words(
      `(?:the |la |el |die |der |a |o |le )?(?:empty )?(?:bar|barra|barre|stange|langhantel|hantelstange) ?(?:\\+|plus|and|with|y|con|mas|et|avec|und|mit|e|com|mais) (?:a |an |ein |une? |um |uma )?(\\d{1,3}(?:[,\\.]\\d{1,2})?) ?(kgs?|kilos?|quilos?|lbs?|pounds?)?${ON_SIDES}`,
    ),
    ([, more, unit]) => platesOf(0, more, unit),
  ],
  [
    words(`${COUNT} ?${PLATE}${SIDED}`),
    ([, count = ""]) => ({ type: "plates", count: countOf(count) }),
  ],
  [
    words(
      "(?:an? )?(?:heavy )?(single|double|triple|einer|zweier|dreier)s?(?![ -](?:arm|leg|hand|side|under|db|dumbbell|kb|kettlebell|crunch|ply|extension))",
    ),
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
      "(?:then )?(?:a )?(?:drop ?-?sets?|drops?|dropped to|dropsatz|dropsatze|reduktionssatz|degressi(?:fs?|ves?)|descendentes?|serie descendente)|(?:direkt |sofort |straight |right |then )?(?:runter auf|down to)|(?:baje|bajando|baixei|baixando|descendu|descendant|je descends) (?:a|para|ate)",
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
  [/e\/s(?!\p{L})/uy, is("filler")],
  [words("/ ?(?:side|leg|seite|bein|lado|pierna|perna|cote|jambe|foot)"), is("filler")],
  [words("/ ?(?:hand|arm|db|hantel|mano|mao|brazo|braco|main|bras)"), is("each")],
  [
    words(
      "\\(?(?:(?:on )?each|per|je|pro|por|cada|par|chaque|both) ?(?:(?:hand|arm|db|dumbbell|dumbell|hantel|kurzhantel|mano|mao|brazo|braco|main|bras|mancuerna|halter(?:e)?)s?)\\)?|cada una|cada uno|cada um|cada uma|cada|jeweils|each|ea\\.?|chacune?|apiece",
    ),
    is("each"),
  ],
  [
    words(
      `left(?! ${JOINT})(?: (?:side|arm|leg|hand))?|links|${AFTER_JOINT}(?:izquierd[ao]|gauche|esquerd[ao])`,
    ),
    () => ({ type: "side", side: "left" }),
  ],
  [
    words(
      `right(?! ${JOINT})(?: (?:side|arm|leg|hand))?|rechts|${AFTER_JOINT}(?:derech[ao]|droite?|direit[ao])`,
    ),
    () => ({ type: "side", side: "right" }),
  ],
  // "L10 R9", "10L 9R"
  [/l[: ]?(?=\d{1,2}(?!\d).{0,20}\br[: ]?\d)/uy, () => ({ type: "side", side: "left" })],
  [/r[: ]?(?=\d{1,2}(?!\d))(?<=\bl[: ]?\d.{0,24})/uy, () => ({ type: "side", side: "right" })],
  [/(?<=\d ?)l(?![a-z])(?=.{0,20}\d ?r(?![a-z]))/uy, () => ({ type: "side", side: "left" })],
  [/(?<=\d ?l(?![a-z]).{0,20}\d ?)r(?![a-z])/uy, () => ({ type: "side", side: "right" })],
  [
    words(
      "(?:a )?pair of|2 of the|paar|ein paar|par de|paire de|(?:un )?par de|(?:2|two|zwei|dos|deux|dois|duas) (?:dumbbells?|kettlebells?|kurzhanteln|hanteln|mancuernas|pesas|halteres)(?: (?:of|a|de|von|with|mit|con|avec|com))?(?= \\d)",
    ),
    () => ({ type: "pair", isHand: true }),
  ],
  [
    words(
      "bw|pdc|pc(?=\\))|(?:sin|sans|sem|ohne|without|no) (?:added |extra )?(?:peso|lastre|lastro|carga|zusatzgewicht|gewicht|poids|lest|charge|weight|ayuda|asistencia|ajuda|aide|assistance|help|hilfe|unterstutzung)|unweighted|body ?-?weight|korpergewicht|eigengewicht|peso corporal|poids du corps|peso do corpo",
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
  [/(?:set|satz|serie) \d{1,2} ?(?::|[-–](?= ))/y, is("comma")],
  [
    /(?<!(?<![x×] ?)(?<!\d)\d{1,2} )(?:set|satz|serie) [1-9](?= \d{1,3}(?:[.,]\d)? ?(?:kgs?|lbs?)?(?: ?[x×]| for| reps| at| wdh| \d))/y,
    is("comma"),
  ],
  [ORDINAL_SET, is("comma")],
  // What was carried, and what weighed it down, is told by the load alone.
  [
    words(
      "(?<=\\d ?(?:kgs?|kilos?|lbs?|pounds?) )(?:kettlebells?|kbs?|plates?|vests?|scheiben?|discos?|disques?|anilhas?)",
    ),
    is("filler"),
  ],
  [
    words(
      "on (?:the|an?) (?:erg|ergometer|concept ?2|c2)|auf dem ergometer|en el ergometro|no ergometro",
    ),
    is("filler"),
  ],
  [
    words(
      "sets?|series?|satze?n?|serien?|runden|rounds?|rondas?|(?:trips?|lengths?|bahnen|strecken|largos?|allers?|idas?|voltas?|longueurs?)(?= (?:of|a|de|von|je|x) )",
    ),
    is("setsWord"),
  ],
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
  // "Three of twelve", as it is told; in figures it may be a score.
  [
    words(
      "(?<=(?:^|[ ,])(?:two|three|four|five|zwei|drei|vier|funf|dos|tres|cuatro|cinco|deux|trois|quatre|cinq|dois|duas|quatro) )(?:of|de|von)(?= (?:five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|funf|sechs|sieben|acht|neun|zehn|zwolf|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|six|sept|huit|neuf|dix|douze|quinze|vingt|sete|oito|nove|dez|doze|vinte)(?! (?:kilos?|kgs?|pounds?|quilos?|libras?|y|e|et|und|point)(?!\\p{L}))(?!\\p{L}))",
    ),
    is("times"),
  ],
  [/->|→|=>|>/y, is("arrow")],
  [/w\/(?=\s*\d)/y, () => ({ type: "at", isWord: true })],
  // "60kg - felt good"
  [/(?<=\d(?:kgs?|lbs?)?\s+)[-–](?=\s+\p{L})|(?<=\d(?:kgs?|lbs?)?\s*)—(?=\s*\p{L})/uy, is("comma")],
  [/@/y, () => ({ type: "at", isWord: false })],
  [
    words("at|with|mit|con|avec|com|bei|w|(?:holding|hugging|carrying)(?: an?)?"),
    () => ({ type: "at", isWord: true }),
  ],
  [
    words("a(?= (?:\\d|cent|cien|hundred|quatre|vingt|trente|quarante|cinquante|soixante))"),
    () => ({ type: "at", isWord: true }),
  ],
  [words("for|fur|para|pour"), is("for")],
  [/[,;|&]|\.(?=\s|$)|\+(?=\s)/y, is("comma")],
  [CORRECTED, is("instead")],
  [words("then|dann|luego|despues|puis|depois|danach|ensuite"), is("next")],
  [words("and|und|y|et|e|plus"), is("comma")],
  [/\/(?=\s*\d)/y, is("slash")],
  [/\(/y, is("open")],
  [/\)/y, is("close")],
  [
    words(
      "(?:i |we )?(?:did|do|done|made|got|hit|had|finished|managed|performed|completed)|i|my|of|the|on|today|also|first|finally|just|lastly|in|em|en|to|as|all|it|was|werden|ich|habe|hab|hatte|gemacht|geschafft|heute|auch|zuerst|erst|war|im|am|de|des|du|von|der|die|das|den|dem|hoy|hice|he hecho|hecho|tambien|primero|en|la|el|las|los|al|j'ai|fait|aujourd'hui|d'abord|aussi|le|les|l|a|au|aux|hoje|fiz|feito|tambem|primeiro|eu|no|na|nos|nas|do|da|dos|das|kg|o|os|as|an?|um|uma|una?|une?|ein|eine|dumbbells?|dumbells?|dbs|barbell|cable|machine|maschine|maquina|graviton|gravitron|hanteln?|kurzhanteln?|mancuernas?|halteres?|minutos|total|straight|working|work|arbeitssatze?|back ?-?off(?:s|(?: sets?(?! of)))?|top sets?(?! of)|zu|heavy|light|weight|gewicht|up|only|nur|solo|je",
    ),
    is("filler"),
  ],
];
