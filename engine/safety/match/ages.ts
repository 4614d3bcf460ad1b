/** Ages that somebody says of himself or of another, in five languages; years of lifting are none. */
import { type Line, type Mark, matchesOf } from "./marks.ts";

const NUMBERS: Record<string, number> = {
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  nueve: 9,
  diez: 10,
  doce: 12,
  trece: 13,
  catorce: 14,
  quince: 15,
  dieciseis: 16,
  diecisiete: 17,
  zehn: 10,
  elf: 11,
  zwolf: 12,
  zwoelf: 12,
  dreizehn: 13,
  vierzehn: 14,
  funfzehn: 15,
  fuenfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  dez: 10,
  doze: 12,
  treze: 13,
  catorze: 14,
  dezesseis: 16,
  dezasseis: 16,
  dezessete: 17,
  dezassete: 17,
};
/** A number in words is read as an `n` with figures, as long as the word: a dozen patterns stay small so. */
const NUMBER = "(\\d{1,2}|n\\d+)";
const IN_WORDS = new RegExp(`\\b(?:${Object.keys(NUMBERS).join("|")})(?:\\b|(?=jahrig))`, "g");
const inFigures = (line: Line): Line =>
  line.replace(IN_WORDS, (word) => `n${String(NUMBERS[word]).padStart(word.length - 1, "0")}`);
const OLD =
  "(?:years? old|yrs? old|yr old|y ?o|years? young|yrs?|jahre? alt|jahre? jung|jahrig\\w*)";
/** After the number: a unit or a span makes it no age. */
const NO_AGE =
  "(?![:./]\\d)(?! ?(?:kg|kgs|kilos?|lbs?|pounds?|st|stone|%|percent|weeks?|wks?|days?|minutes?|mins?|hours?|hrs?|h|months?|mos?|reps?|sets?|rounds?|steps?|km|k|miles?|m|cm|mm|inch\\w*|feet|ft|bpm|kcal|cal\\w*|points?|seconds?|secs?|sessions?|workouts?|out|away|late|short|x|x\\d|over|under|into|in on|deep|times|percent|years (?!old)|grams?|g|mg|wochen?|tage?n?|monate?n?|minuten?|stunden?|semanas?|dias?|meses|minutos?|horas?|jours?|semaines?|mois|minutes|heures?|st\\b|foot|to|\\d+)\\b)";
const AFTER_YEARS =
  "(?! (?:de|d|of|do|em|en|sem|sin|sans|entrenando|treinando|im training|training|lang|depois|despues|haciendo|con|avec|erfahrung)\\b)";

const SELF: readonly RegExp[] = [
  new RegExp(
    `(?:^|\\. )${NUMBER} (?:und|et) (?:ich|trinke|will|mochte|habe|wiege|trainiere|nehme|bin|je|pese|veux|bois)\\b`,
    "g",
  ),
  new RegExp(
    `\\b${NUMBER} (?:ans|jahre|jahr) (?:fille|garcon|gars|mec|meuf|h|f|w|m|weiblich|mannlich|maedchen|madchen|junge)\\b`,
    "g",
  ),
  new RegExp(
    `\\bi am (?:(?:only|just|a|an|like|still|literally|actually|currently|really|truly|legit|about|almost|nearly|barely|in fact) )*${NUMBER}(?: ${OLD})?${NO_AGE}\\b`,
    "g",
  ),
  new RegExp(
    `\\b${NUMBER} ?(?:f|female|male)(?= (?:i|and|want|wanting|trying|from|with|need|here)\\b| ?\\.| *$)`,
    "g",
  ),
  new RegExp(
    `\\b(?:girl|boy|male|female|guy) ${NUMBER}(?= (?:want|wanna|need|here|and|looking|trying|i am|i|from|yo|year)\\b| ?\\.| *$)`,
    "g",
  ),
  new RegExp(
    `\\bi am ${NUMBER} ?(?:m|f)\\b(?! ?(?:tall|sprint|run|swim|row|from|of|away|jump|dive|deep|high))`,
    "g",
  ),
  new RegExp(`\\b(?:is|am) ${NUMBER} (?:too young|old enough|too early|too old yet)\\b`, "g"),
  // An age in words needs less around it: nobody writes repetitions so.
  new RegExp(`(?:^|(?<=\\. ))(n0*1[2-7])\\b${NO_AGE}(?! \\w+s\\b)`, "g"),
  new RegExp(
    `\\b(?:at|only|barely|nearly|almost|just|being) (n0*1[3-7])\\b${NO_AGE}(?! \\w+s\\b)`,
    "g",
  ),
  new RegExp(`(?:^|(?<=\\. ))am ${NUMBER}\\b${NO_AGE}`, "g"),
  new RegExp(`\\b(?:my|a|the) ${NUMBER} ?th (?:birthday|bday|b day)\\b`, "g"),
  new RegExp(
    `\\b(?:allowed|too young|old enough|legal|normal|healthy|ok|okay|safe|bad)\\b[^.]{0,50} at ${NUMBER}(?= \\?| ?\\.| *$)`,
    "g",
  ),
  new RegExp(`\\b(?:turn|turning) ${NUMBER}\\b${NO_AGE}(?= ?\\.| *$| and| so| but)`, "g"),
  new RegExp(`\\bturned ${NUMBER} (?:today|yesterday|last|this|on|in)\\b`, "g"),
  new RegExp(`\\b(?:just|freshly|i) turned ${NUMBER}\\b${NO_AGE}`, "g"),
  new RegExp(
    `\\bfinally ${NUMBER}\\b(?= ?\\.| *$| (?:emoji|today|yesterday|now|and|so|what|which|can|i)\\b)`,
    "g",
  ),
  new RegExp(
    `^${NUMBER}(?= (?:no|zero|with|small|tall|short|skinny|barely|hardly|gymnast|swimmer|runner|wrestler|basketball|football|soccer|male|female|boy|girl|guy|dude|kid|trying|thinking|wanting|wanna|want|still|never|and in|in high|in school|in \\d+th|here|going into|about to|i am|and i|high school|looking to)\\b)`,
    "g",
  ),
  new RegExp(`\\b(?:me|myself) ${NUMBER} ?(?:m|f)\\b`, "g"),
  new RegExp(`\\b${NUMBER} ?(?:m|f|male|female) (?:here|\\d|looking)\\b`, "g"),
  new RegExp(
    `\\b(?:as a|being|being a|for a|at age|age|aged|age is|my age|edad|idade|alter|age de) ${NUMBER}\\b(?: ${OLD})?${NO_AGE}`,
    "g",
  ),
  new RegExp(
    `\\b(?:tengo|cumpli|cumplo|tenho|fiz|faco|com|con) (?:(?:solo|apenas|so|recien) )?${NUMBER} (?:anos|anitos|aninhos)\\b${AFTER_YEARS}`,
    "g",
  ),
  // "Tengo 15 y", "tenho 16 e": no unit follows, nor a second weight.
  new RegExp(
    `\\b(?:tengo|tenho) (?:(?:solo|apenas|so|recien) )?${NUMBER}(?= (?:y|e|pero|mas|soy|sou|quiero|quero|peso|mido|meco|en|no|ya|ja|mi|meu|minha|mis|te|me|le|lo|la|se|nos|voy|vou|juego|jogo|hago|faco|entreno|treino|nado|estudio|estudo|estoy|estou|to|puedo|posso|cuanto|quanto|cual|qual|como|que|porque|pero|ponme|dame|hazme|queria|recien|cumplidos|completos|na vdd|jaja|libera|libere|bora|da|monta|monte|passa|faz|pode|menti|ne|tou|ando|qro|onde|tem|mostra|arma|armame|puede|kkk\\w*)\\b|\\. |\\s*$)(?! (?:y|e) (?:\\d|un |una |um |uma |otr|outr|dos|dois|duas))`,
    "g",
  ),
  new RegExp(`\\b${NUMBER} (?:anitos|aninhos)\\b`, "g"),
  new RegExp(`(?:^|\\. )${NUMBER} (?:anos|ans|jahre)\\b(?=.)${AFTER_YEARS}`, "g"),
  new RegExp(
    `\\b(?:ich bin|bin) (?:(?:erst|gerade|noch|schon|jetzt|knapp|fast) )*${NUMBER}\\b(?! ?(?:kg|kilo|wochen|monate|tage|minuten|stunden|prozent|%|cm|km|uhr))`,
    "g",
  ),
  new RegExp(
    `\\bmit ${NUMBER}(?: jahren)?\\b(?! (?:kg|kilo|prozent|%|wochen|reps|wiederholungen|satzen|minuten))`,
    "g",
  ),
  new RegExp(
    `(?<!\\by )\\b(?:je ai|ai|avec|a|g) (?:(?:que|seulement|juste|bientot) )?${NUMBER} (?:ans?|piges)\\b${AFTER_YEARS}`,
    "g",
  ),
];
const BARE = new RegExp(
  `\\b${NUMBER} (?:years? old|yrs? old|yr old|y ?o|jahre? alt|jahre? jung)\\b(?! (?:injur|bike|car|scotch|whisk|scar|shoes?|house|dog|cat|surgery|barbell|rack|treadmill|program|video|study|data))`,
  "g",
);
const TURNING = new RegExp(
  `\\b(?:turn|turning|be|about to be|almost|nearly|will be|i hit|cumplo|cumplire|werde|faco|vou fazer|vais avoir|aurai) ${NUMBER}(?: (?:next|in|this|soon|and i|and want|so|lol|anos|ans|jahre|en|em|dans|el|no|im|am)\\b| ?\\.)`,
  "g",
);
const WILL_BE = new RegExp(
  `\\b(?:werde|aurai|vais avoir) (?:(?:bald|im|in|am|den|nachste[nrm]?|naechste[nrm]?|diese[nrm]?|monat|woche|jahr|dann|bientot|le|la|mois|semaine|prochain|prochaine|dans) ){0,4}${NUMBER}(?: (?:ans|jahre))?${NO_AGE}\\b`,
  "g",
);
const OTHER =
  /\b(?:my|our|his|her|mi|mein\w*|mon|ma|meu|minha|su|seu|sua|a|an|the|un|una|ein\w*|une|um|uma) (?:\w+ )?$/;
const KIN =
  /\b(?:(?:grand|step)?(?:son|daughter|kids?|child(?:ren)?)|youngest|oldest|eldest|friend|teammate|classmate|player|child|children|brother|sister|nephew|niece|student|client|cousin|hij[oa]|herman[oa]|sobrin[oa]|sohn|tochter|bruder|schwester|kind|neffe|nichte|fils|fille|frere|soeur|neveu|enfant|filh[oa]|irma[o]?|sobrinh[oa])\b/;

const OUR_CHILD =
  /\b(?:my|our|mi|mein\w*|mon|ma|meu|minha) (?:\w+ )?(?:boy|girl|lad|teen|teenager|kiddo|bub|junior)\b/;

/** Who says "I" speaks of himself, whoever was named before. */
const SPEAKER =
  /^(?:i am|i turned|me|myself|tengo|cumpli|cumplo|tenho|fiz|faco|ich bin|bin|je ai|ai) /;

const OF_KIN = new RegExp(
  `\\b(?:(?:son|daughter|kid|child|(?:my|our) boy|(?:my|our) girl|grandson|granddaughter|brother|sister|nephew|niece|student|cousin|hij[oa]|herman[oa]|sohn|tochter|bruder|schwester|kind|fils|fille|frere|soeur|filh[oa]|irma?o?|he|she|er|sie|il|elle|ele|ela) (?:is|just turned|turned|is only|ist|ist erst|a|tiene|tem|de)|tiene|tem) ${NUMBER}\\b${NO_AGE}${AFTER_YEARS}`,
  "g",
);

/** "My nephew (11) wants". */
const KIN_THEN = new RegExp(
  `\\b(?:sohn|tochter|bruder|schwester|neffe|nichte|kind|fils|fille|frere|soeur|neveu|niece|son|daughter|kid|child|boy|girl|grandson|granddaughter|brother|sister|nephew|niece|cousin|stepson|stepdaughter) ${NUMBER}(?: (?:ans|jahre|jahr))?\\b${NO_AGE}(?= (?:hat|ist|is|will|mochte|soll|spielt|geht|macht|turnt|braucht|klagt|trainiert|a|est|veut|fait|joue|voudrait|se|asks?|asked|wants?|needs?|is|and|has|plays|does|would|should|can|who|loves|keeps|just|trains|swims|swam|wrestles)\\b| ?\\.| *$)`,
  "g",
);

/** "Für einen 13-jährigen Torwart", "einem Vierzehnjährigen", "un gardien de 13 ans": one told of, unless "als 15-Jähriger". */
const AGED = new RegExp(
  `(\\b(?:als|wie|bin) (?:ein\\w* )?)?\\b${NUMBER} ?jahrig\\w*|\\b(?:garcon|gars|fille|gardien\\w*|joueu\\w*|ado\\w*|gamin\\w*|gosse|enfant|eleve|nageu\\w*|gymnaste|athlete|danseu\\w*|boxeu\\w*|petit\\w*|fils|neveu|niece|frere|soeur|cousin\\w*) de ${NUMBER} ans\\b`,
  "g",
);

const valueOf = (figures: string) => Number(figures.replace("n", ""));

function bandOf(age: number): string | undefined {
  if (age < 5) return undefined;
  if (age < 13) return "UNDER_13";
  if (age < 18) return "MINOR";
  return age >= 65 ? "OLDER" : "ADULT";
}

export function ageMarks(said: Line, mark: Mark): void {
  const line = inFigures(said);
  if (!/\d/.test(line)) return;
  const give = (age: number, match: RegExpExecArray, isSelf: boolean) => {
    const band = bandOf(age);
    if (!band) return;
    const before = line.slice(Math.max(0, match.index - 40), match.index);
    const isOther =
      !SPEAKER.test(match[0]) &&
      (KIN.test(before.slice(before.lastIndexOf(".") + 1)) ||
        OUR_CHILD.test(before.slice(before.lastIndexOf(".") + 1)) ||
        KIN.test(line.slice(match.index + match[0].length, match.index + match[0].length + 12)) ||
        (!isSelf && OTHER.test(before) && /(?:my|mi|mein\w*|mon|ma|meu|minha|our) /.test(before)));
    const suffix = isOther ? "_OTHER" : "";
    mark(`${band}${suffix}`, match);
    if (band === "UNDER_13") mark(`MINOR${suffix}`, match);
  };
  for (const shape of SELF)
    for (const match of matchesOf(line, shape)) give(valueOf(match[1]!), match, true);
  for (const match of [...matchesOf(line, OF_KIN), ...matchesOf(line, KIN_THEN)]) {
    const age = valueOf(match[1]!);
    const band = bandOf(age);
    if (band) mark(`${band}_OTHER`, match);
    if (band === "UNDER_13") mark("MINOR_OTHER", match);
  }
  for (const match of matchesOf(line, BARE)) give(valueOf(match[1]!), match, false);
  for (const match of matchesOf(line, AGED)) {
    const age = valueOf((match[2] ?? match[3])!);
    const band = bandOf(age);
    const suffix = match[1] ? "" : "_OTHER";
    if (band) mark(`${band}${suffix}`, match);
    if (band === "UNDER_13") mark(`MINOR${suffix}`, match);
  }
  for (const match of matchesOf(line, WILL_BE)) give(valueOf(match[1]!) - 1, match, true);
  for (const match of matchesOf(line, TURNING)) give(valueOf(match[1]!) - 1, match, false);
}
