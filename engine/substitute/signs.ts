/** Words that end a session, or send to somebody who can look first; a denial or another's tale does not. */
import { clausesOf, type Clause } from "../athlete/screening/words/clauses.ts";
import { fold } from "../athlete/screening/words/fold.ts";
import { isDenied, isOfAnother } from "../athlete/screening/words/slots.ts";
import { PAIN } from "./words.ts";

const any = (...words: string[]) => new RegExp(`\\b(?:${words.join("|")})(?![a-z])`, "g");
const has = (text: string, words: RegExp) => text.search(words) >= 0;

const CHEST_TROUBLE =
  "pain\\w*|pressure|tight\\w*|crush\\w*|squeez\\w*|hurts?|hurting|ach(?:e|es|ing)|heaviness|discomfort";
const LIFTS =
  "(?! ?(?:press|fly|flies|supported|day|dip|workout|exercise|muscle|pass|machine|expander|pull|strap|height|level)(?:s|es)?\\b)";
const NUMB = "(?:numb\\w*|no feeling|tingl\\w*|pins and needles)";
const SADDLE =
  "(?:saddle|groin|genitals?|crotch|inner thighs?|between (?:my |the )?legs|buttocks|perine\\w*)";
const LIMB =
  "(?: (?:my|the|both|either|one|left|right|whole|entire))* (?:legs?|foot|feet|arms?|hands?|toes|fingers)";

const EMERGENCY = any(
  `chest${LIFTS}(?: \\w+){0,3} (?:${CHEST_TROUBLE})(?! muscle)`,
  `(?:${CHEST_TROUBLE})(?: \\w+){0,2} (?:in|on|across|behind|around|inside) (?:my |the )?(?:chest|sternum|breast ?bone|heart)${LIFTS}`,
  "tight chest(?! muscle)|heart attack|heart (?:pain|hurts)|pain(?: \\w+){0,4} (?:left arm|jaw)",
  "fainted|fainting|(?:feel|felt|feeling|nearly|almost|about to|going to) faint|(?:pass|black)(?:ed|ing) out|(?:about to|going to|nearly|almost|might|will) (?:pass|black) out|(?:lost|losing|loss of) consciousness|(?:i|ive|he|she|someone|somebody|who|and|just) collapsed",
  "(?:cant|cannot|can not|struggl\\w* to|unable to) breathe?(?! (?:\\w+ ){0,2}(?:in|during|after|with|while|through)\\b)|short(?:ness)? of breath (?:at rest|lying|sitting|now)|breathless (?:at rest|sitting|lying)|blue lips",
  "slurr\\w*|face (?:is |feels )?droop\\w*|one side(?: \\w+){0,4} (?:numb|weak|paraly\\w*)|(?:cant|cannot) speak|having a stroke|double vision|sudden\\w*(?: \\w+){0,2} (?:blind\\w*|cant see|confus\\w*)",
  "(?:throat|tongue)(?: \\w+){0,3} (?:swell\\w*|swollen|closing)",
  `${NUMB}(?: \\w+){0,5} ${SADDLE}|${SADDLE}(?: \\w+){0,3} ${NUMB}`,
  `(?:cant|cannot|can not|no longer|unable to) (?:\\w+ )?(?:feel|move)${LIMB}|(?:lost|losing)(?: all)? (?:feeling|sensation|strength|control)(?: \\w+){0,2}${LIMB}|(?:legs?|arms?|foot|hand)(?: \\w+){0,2} (?:paraly\\w*|(?:went|gone|gave|going) (?:dead|limp|weak))`,
  "(?:lost|losing|loss of|no|lack of)(?: \\w+){0,2} control(?: \\w+){0,3} (?:bladder|bowels?)|(?:cant|cannot|lost|losing)(?: \\w+){0,3} (?:bladder|bowels?)|(?:bladder|bowels?)(?: \\w+){0,4} (?:control|loss|problems?|leak\\w*|numb)|(?:cant|cannot|unable to) (?:pee|urinate)|wet myself",
  "deform\\w*|misshap\\w*|bone(?: \\w+){0,2} (?:stick\\w*|poking|out|through)|open fracture|dislocated|out of (?:its |the )?(?:socket|joint)|bent the wrong way|(?:hand|foot)(?: \\w+){0,2} (?:blue|white)|cold (?:hand|foot)",
  "(?:dark|brown|cola\\w*|tea coloured|bloody|red) (?:\\w+ )?(?:urine|pee)|(?:urine|pee)(?: \\w+){0,3} (?:dark|brown|cola|red)|(?:hot|swollen|red)(?: \\w+){0,2} calf|calf(?: \\w+){0,4} (?:hot|swollen|swelling)",
  "worst(?: \\w+){0,3} headache|thunderclap|sudden(?: \\w+){0,2} headache|had a seizure|having a seizure|convuls\\w*|heat ?stroke|(?:vomit\\w*|cough\\w*)(?: up)? blood|coffee ground\\w*",
  "(?:dolor|presion|opresion)(?: \\w+){0,3} pecho|me desmay\\w*|no puedo respirar|no siento (?:\\w+ )?piernas?|no controlo (?:la )?(?:vejiga|orina)|entumecid\\w*(?: \\w+){0,4} (?:ingle|genital\\w*|entrepierna)|orina oscura",
  "brust ?(?:schmerz\\w*|druck|enge)|(?:schmerz\\w*|druck|enge|stechen)(?: \\w+){0,4} brust|ohnmacht\\w*|bewusstlos|zusammengebrochen|keine luft|kann nicht atmen|atemnot|taub\\w*(?: \\w+){0,5} (?:schritt|genital\\w*)|spure? (?:\\w+ )?beine? nicht|blase(?: \\w+){0,4} (?:kontroll\\w*|halten)|ausgekugelt|dunkler urin",
  "(?:douleur|pression|oppression)(?: \\w+){0,4} (?:poitrine|thora\\w*)|mal (?:a|dans) la poitrine|evanoui\\w*|perdu connaissance|(?:peux|arrive) (?:pas|plus) (?:a )?respirer|sens plus (?:\\w+ )?jambes?|engourdi\\w*(?: \\w+){0,5} (?:entrejambe|genita\\w*|perinee)|controle(?: \\w+){0,3} vessie|urines? foncees?",
  "(?:dor|pressao|aperto)(?: \\w+){0,3} (?:peito|torax)|desmai\\w*|nao consigo respirar|nao sinto (?:\\w+ )?pernas?|dormen\\w*(?: \\w+){0,4} (?:virilha|genita\\w*)|controle? (?:da|a) bexiga|urina escura",
);
/** Whoever it is, somebody must act. */
const ALWAYS = any(
  "(?:not|isnt|stopped) breathing",
  "unconscious",
  "no pulse",
  "(?:someone|somebody|he|she|they) (?:has |have |just )*collapsed",
);
const CRISIS =
  /\b(?:(?:want|going|plan\w*|think\w*|thoughts|tempted)(?: \w+){0,3} (?:kill\w* myself|end(?:ing)? (?:my life|it all))|suicid\w*|(?<!(?:make|makes|made|making) me )want to die|self harm\w*|hurt(?:ing)? myself on purpose)\b/;
const HEAD = any("(?:hit|bang\\w*|blow to|bump\\w*|struck|knock\\w*)(?: \\w+){0,3} head");
const AFTER_HEAD = any("vomit\\w*|throw\\w* up|sleepy|drowsy|fluid|confus\\w*|dizzy");
const PREGNANT = any("pregnan\\w*|embarazada|schwanger|enceinte|gravida");
const PREGNANCY_SIGN = any(
  "bleed\\w*|leak\\w*(?: \\w+)? fluid|water\\w* (?:has |have )?broke\\w*|baby(?: \\w+){0,3} (?:not|stopped|isnt) mov\\w*|contractions|sangr\\w*|blut\\w*|saign\\w*",
);

const REFER = any(
  `${NUMB}|pain (?:\\w+ ){0,2}(?:down|into) (?:my |the )?(?:\\w+ )?(?:leg|arm|hand|foot)|shoot\\w*(?: \\w+){0,2} (?:down|into)|taub\\w*|kribbel\\w*|hormigueo|engourdi\\w*|dormencia`,
  "swollen|swell(?:s|ing|ed)?|puffy|effusion|geschwollen|hinchad\\w*|gonfle\\w*|inchad\\w*",
  "(?:felt|heard|feel|hear|was|with)(?: \\w+){0,3} (?:pop|snap|tear|rip)|(?:knee|shoulder|back|hamstring|elbow|ankle|hip|wrist|it|calf|pec|biceps?|something)(?: \\w+)? (?:popped|snapped|tore)",
  "(?:knee|elbow|joint|shoulder|hip|back|jaw)(?: \\w+){0,2} (?:locks?|locked|locking|gets? stuck)(?! ?out)|blockiert",
  "(?:knee|leg|ankle|hip|back|shoulder|it)(?: \\w+){0,2} (?:(?:gives?|gave|giving) (?:way|out)|buckl\\w*|feels? unstable)",
  "wak(?:es?|ing) me|woke me|keeps me (?:up|awake)",
  "fever\\w*|(?:cant|cannot) (?:put|bear)(?: any)? weight|(?:cant|cannot) walk|(?:sudden|new)(?: \\w+)? weakness|(?:cant|cannot) (?:lift|raise|straighten|bend) my",
  "fractur\\w*|broken bone|concuss\\w*",
);
const NIGHT = any(
  "at night",
  "in (?:the night|bed)",
  "nachts",
  "por la noche",
  "la nuit",
  "a noite",
);
const PAINLESS = /\b(?:painless|(?:no|without|not any) pain|doesnt hurt|pain free)\b/;
const PAST =
  /\b(?:ago|last year|in (?:19|20)\d\d|as an? (?:child|kid|teen\w*)|used to|in the past|history of|years? back|previous\w*|fully (?:healed|recovered)|hace|vor \d+)\b/;
const LASTING =
  /\b(?:for|since|over|last|past|seit|desde|depuis|ha|hace)(?: \w+){0,3} (\d+) ?(weeks?|wochen?|semanas?|semaines?|months?|monate?n?|mes(?:es)?|mois|years?|jahre?n?|anos?|ans)\b/;
const LONGEST_WEEKS = 4;
const TRAINS =
  /\b(?:train\w*|lift(?:ing|ed)|bench(?:ing|ed)?|squat(?:ting|ted)?|pregnan\w*|member)\b/;
const LISTS_ON = /\b(?:but|however|although|though|except|aber|pero|mais|mas)\b/i;
const YOU = /\b(?:you|your)\b/;
const OF_MINE = /\ban? \w+ of mine\b/;
const VERB =
  /\b(?:now|today|since|i|im|ive|my|me|is|am|are|was|have|has|had|got|get|feel\w*|felt|it|its)\b/;
const NEVER_BEFORE =
  /\bnever\b.*\bbefore\b|\b(?:no|not) (?:idea|first time|the first|longer just|only|just)\b/;

export type Signs = { level: "none" | "refer" | "emergency" | "crisis"; text: string };

const NEGATION =
  /\b(?:no|not|never|without|dont|doesnt|didnt|havent|hasnt|isnt|wasnt|nor|kein\w*|nicht|ohne|sin|nunca|pas|sans|sem|nao)\b/;
const FILLER =
  /\b(?:had|any|kind|sort|type|of|have|having|been|a|the|my|ever|experienced|feel|felt|get|getting|such|signs?|symptoms?|history|is|it|there|de)\b/g;

/** A denial holds for what it stands next to, or for a list; further away it is about something else. */
function isRuledOut(clause: string, from: number, to: number) {
  if (!isDenied(clause, from, to)) return false;
  const between = clause.slice(0, from).split(NEGATION).at(-1)!.replace(FILLER, "").trim();
  return /\b(?:or|nor|and|oder|und|o|ou|y|ni)\b/.test(between) || between.split(/\s+/).length <= 1;
}

const isMeant = ({ folded }: Clause, words: RegExp, isListedOff: boolean) =>
  [...folded.matchAll(words)].some(
    ({ index, 0: found }) =>
      NEVER_BEFORE.test(folded) ||
      (!isListedOff && !isRuledOut(folded, index, index + found.length)),
  );

const lasts = (folded: string, isPain: boolean) => {
  const [, count, unit = ""] = LASTING.exec(folded) ?? [];
  if (count === undefined || TRAINS.test(folded)) return false;
  if (!isPain && !has(folded, PAIN)) return false;
  return /^(?:w|se)/.test(unit) ? Number(count) > LONGEST_WEEKS : true;
};

/** The gravest sign in the text; `isPain` says that the text is about something that hurts. */
export function signsIn(text: string, isPain: boolean): Signs {
  const whole = fold(text);
  const found = (level: Signs["level"], words = text): Signs => ({ level, text: words });
  if (CRISIS.test(whole)) return found("crisis");
  if (has(whole, ALWAYS)) return found("emergency");
  let [referred, ofAnother, denied, sentence] = ["", false, false, -1];
  for (const clause of clausesOf("/text", text, true)) {
    const isSame = clause.sentence === sentence;
    // "Can you help with chest pain" is about whoever asks.
    const isAsked = YOU.test(clause.folded);
    const isFriends = OF_MINE.test(clause.folded);
    ofAnother = isFriends || (!isAsked && isOfAnother(clause.folded, ofAnother, isSame));
    sentence = clause.sentence;
    if (ofAnother) continue;
    const isListedOff = isSame && denied && !VERB.test(clause.folded) && !LISTS_ON.test(text);
    const isSign = [EMERGENCY, REFER, HEAD, PAIN].some((words) => has(clause.folded, words));
    denied = isListedOff || (isSign && NEGATION.test(clause.folded));
    const isPast = PAST.test(clause.folded);
    if (isMeant(clause, EMERGENCY, isListedOff)) {
      if (!isPast) return found("emergency", clause.text);
      referred ||= clause.text;
    }
    const isNightly = has(clause.folded, NIGHT) && has(clause.folded, PAIN) && !TRAINS.test(whole);
    const isBad = isNightly || isMeant(clause, REFER, isListedOff);
    if ((isBad && !PAINLESS.test(whole) && !isPast) || lasts(clause.folded, isPain))
      referred ||= clause.text;
    const isHead = isMeant(clause, HEAD, isListedOff) && !isPast;
    if (isHead && has(whole, AFTER_HEAD)) return found("emergency", clause.text);
    if (isHead) referred ||= clause.text;
    if (isMeant(clause, PREGNANCY_SIGN, isListedOff) && has(whole, PREGNANT))
      return found("emergency", clause.text);
  }
  return referred ? found("refer", referred) : found("none", "");
}

export const INJECTION =
  /\b(?:(?:ignore|disregard|forget|override|bypass|skip)\b.{0,40}\b(?:rules?|instructions?|limits?|safety|constraints?|guidelines?|prompt|previous|above)|system prompt|developer mode|jailbreak|you are now|pretend (?:to be|you|that you)|act as|reveal\b.{0,30}\b(?:prompt|key|secret|instructions))/i;
