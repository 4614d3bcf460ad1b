/** What stands around a mention: whether it is denied, whose it is, how bad, how long ago, who cleared it. */

const NOT =
  /\b(?:(?<!dor |dores |lesao |dolor )no|not|never|without|dont|doesnt|didnt|havent|hasnt|isnt|arent|wasnt|nor|neither|zero|free of|free from|negative for|ruled out|kein\w*|nie|ohne|nicht|sin|nunca|pas|aucune?|sans|jamais|sem|nao)\b(?! (?:only|just|sure|yet|(?:been |fully |yet |completely )*(?:cleared|healed|recovered|controlled|better|right|100)|idea|matter|know|doctor|clearance|been the same|(?:been |yet |ever |even |really |want to |dare to )*(?:tell|told|saying|said|mention\w*|talk\w*|spoke\w*|(?:see|saw|seen) (?:an? |the |my |any )?(?:doctor|doc|gp|specialist|anyone|anybody|someone|cardiologist|neurologist|physio\w*|professional)|ask\w*|report\w*|discuss\w*|explain\w*|find out|found out|figure\w*|understand|understood|treat(?:ed)?|check\w*|consult\w*|visit\w*|gone|went|go|address\w*|investigat\w*|dealt|deal|got help|get help|sought|seek)))((?: \S+){0,6}) ?$/;
const NONE_WITH =
  /\b(?:no|never|without|zero|dont have|havent had|never had)(?: \w+){0,2} (?:problems?|issues?|trouble|pains?|complaints?|injur\w+|history|signs?|symptoms?|limitations?|restrictions?|diagnos\w+|evidence)\b(?:(?! (?:since|after|because|before|until)\b) \S+){0,6} ?$/;
const REASON =
  /\b(?:because|due|since|as|thanks|with (?:my|a)|for (?:my|a)|on (?:my|account)|given|hurts?|so|until|if|when|after|before|bc|cuz|cos)\b/;
/** "Knee problems: none", "osteoporosis ruled out by a scan". */
const DENIED_AFTER =
  /^(?: \w+)? (?:(?:was |were |been |got |is )?(?:ruled out|excluded)|(?:never|none|negative)$)/;
/** What is not under control, or not looked at, is there. */
const UNSETTLED =
  /^(?: \w+){0,3} (?:under control|(?:well )?controlled|checked|looked at|treated|investigated|sorted|seen to|explained)\b/;
const UNABLE = /\b(?:cant|cannot|unable|not|hardly|barely|never|impossible)\b.*\bwithout\b/;
const FINE =
  /^(?: \S+){0,3}? ?(?:(?:is|are|feels?|was|were|been|seems?|all|both|looks?|totally|perfectly) (?:\w+ ){0,2}?(?:fine|ok|okay|good|great|healthy|strong|solid|normal|perfect|bulletproof|all right|alright|sound|happy|pain free|unaffected|bien|gut|ok)\b|(?:doesnt|dont|never|no longer|didnt|do not|does not) (?:\w+ )?(?:hurts?|bother|ache|pain)|(?:isnt|arent|not|wasnt|is not|are not) (?:an? |the |really )?(?:issues?|problems?|injur\w+|bad|painful|sore)\b|fine\b|ok\b|free\b)/;
const WORRY =
  /\b(?:prevent\w*|avoid(?:ing)? (?:an? )?(?:injur|getting|hurting|hurt|pain)|prehab|worried about|afraid of|fear of|scared of|risk of|chance of|protect\w*|bulletproof\w*|(?:dont|do not|didnt) want|in case|read about|reading about|article|heard (?:about|of|that)|podcast|studying|essay|book|movie|nearly (?:gave|had)|almost (?:gave|had)|like (?:im|i am|i was|a)|joke|lol|gave me a)\b/;
const JOB =
  "nurse|doctor|physio\\w*|therapist|surgeon|paramedic|trainer|coach|midwife|cardiologist|oncologist|neurologist|carer|vet|researcher|specialist|patients?|clients?|wards?|units?|clinic|department|charity|foundation|fundrais\\w*";
const OTHERS =
  /\b(?:patients|clients|residents|customers|students|athletes i|(?:people|those|kids|children|adults|women|men|athletes|lifters|pupils) with)\b/;
const OCCUPIED = new RegExp(
  `\\b(?:im an?|i (?:am|work as|was) an?) (?:\\w+ )?(?:${JOB})\\b.*\\b(?:treat\\w*|car(?:e|ing) for|help\\w*|assist\\w*|study\\w*|specialis\\w*|in (?:an? |the )?$)(?!.*\\bmy\\b)`,
);
const WORKS_ON =
  /\b(?:work(?:ing)?|volunteer|teach|specialise|job|career) (?:in|with|on|at|for)(?: an?| the)?$/;
const AT_WORK = new RegExp(`^(?: \\w+)? (?:${JOB})\\b`);
const KIN =
  "mother|mom|mum|mama|dad|father|parents?|wife|husband|girlfriend|boyfriend|partner|fiancee?|friend|mate|buddy|brother|sister|sibling|twin|grand\\w+|gran|nan|nana|son|daughter|kids?|child|children|uncle|aunt|cousin|boss|colleague|coworker|roommate|flatmate|neighbou?r|coach|trainer|client|training partner|dog|cat|in laws?|madre|padre|mujer|esposa|marido|hermano|hermana|abuel\\w+|mutter|vater|frau|mann|schwester|bruder|freund\\w*|oma|opa|mere|pere|femme|mari|soeur|frere|ami\\w*|mae|pai|irma\\w*|esposo|avo";
const RELATIVE = new RegExp(
  `\\b(?:(?:my|our|his|her|mi|meine?r?|ma|mon|minha|meu) (?:\\w+ )?(?:${KIN})s?\\b|family history|(?:in|side of) (?:the|my) family|in our family|runs in)|^(?:and |also )?(?:${KIN})s?\\b(?! (?:me|i)\\b)`,
);
const SAYS =
  /\b(?:says?|said|told|tells|thinks|diagnosed me|recommend\w*|advis\w*|suspects?|cleared me|warned|noticed|insists?)\b/;
const ME =
  /\b(?:i|im|ive|me|myself|ich|yo|je|(?<!\ba )eu(?! (?:une?|des|le|la)\b)|me too|tengo|j)\b/;
const MY_OWN =
  /\bmy (?!(?:\w+ )?(?:mother|mom|mum|dad|father|parents?|wife|husband|girlfriend|boyfriend|partner|fiance|friend|mate|buddy|brother|sister|sibling|twin|grand|gran|nan|son|daughter|kid|child|uncle|aunt|cousin|boss|colleague|coworker|roommate|flatmate|neighbo|coach|trainer|client|dog|cat|family|age|birthday|house|side|in law))/;
const YOU = /\b(?:your|you|yours|someones?|peoples?|anyone)\b/;
const PRONOUN = /^(?:\w+ )?(?:he|she|they|his|her|their|hes|shes|him)\b/;

export function isDenied(clause: string, from: number, to: number): boolean {
  const before = clause.slice(0, from);
  const after = clause.slice(to);
  if (DENIED_AFTER.test(after)) return true;
  if (UNSETTLED.test(after)) return false;
  if (NONE_WITH.test(before)) return true;
  const between = NOT.exec(before);
  return between !== null && !REASON.test(between[1] ?? "") && !UNABLE.test(clause.slice(0, to));
}
/** "No chest pain since the stent": what stands behind the reason is not denied with the rest. */
export const isApart = (between: string) => REASON.test(between);
export const isFine = (clause: string, to: number) => FINE.test(clause.slice(to));

/** Feared, read about, or somebody's work: an own illness beside a job stays an own illness. */
export function isWorry(clause: string, from: number, to: number): boolean {
  const before = clause.slice(0, from);
  return (
    WORRY.test(before) ||
    OTHERS.test(clause) ||
    OCCUPIED.test(before) ||
    WORKS_ON.test(before.trimEnd()) ||
    AT_WORK.test(clause.slice(to))
  );
}

/** A clause about somebody else; one that names nobody goes on about whom the last one named. */
export function isOfAnother(
  clause: string,
  wasOfAnother: boolean,
  isSameSentence: boolean,
): boolean {
  const self = ME.test(clause) || MY_OWN.test(clause);
  if (RELATIVE.test(clause)) return !self && !SAYS.test(clause);
  if (YOU.test(clause) && !self) return true;
  return wasOfAnother && !self && (isSameSentence || PRONOUN.test(clause));
}

const LAYMAN =
  "(?:coach|(?<!athletic )trainer|buddy|buddies|mates?|friends?|family(?! (?:doctor|doc|physician|gp|practi|medicine))|wife|husband|partner|girlfriend|boyfriend|mum|mom|dad|brother|sister|chatgpt|internet|google)";
const UNCLEARED = new RegExp(
  `\\b(?:not|isnt|havent|hasnt|wasnt|without|no|awaiting|waiting for|pending|before|until|never|yet to be|need|needs|havent been|not been|hoping for|${LAYMAN})(?: \\w+){0,4} (?:clear\\w*|sign(?:ed)? off|discharg\\w*|green light|go ahead|approv\\w*|all clear)|(?:clear\\w*|approv\\w*|ok(?:ay)?(?:ed)?|all clear|go ahead|green light)(?: \\w+){0,4} (?:by|from) (?:my |a |the )?(?:\\w+ )?${LAYMAN}|\\b(?:not|isnt|doesnt|never|no)(?: \\w+){0,3} (?:happy|fine|ok|okay|good to go)\\b`,
);
const CLEARED =
  /\b(?:cleared(?! (?:an? |the |my )?(?:\d|bar\b|box\b|hurdles?|jump))|clearance (?:from|by|given|obtained)|have clearance|got clearance|with clearance|medical clearance|signed (?:me )?off(?! (?:work|sick|duty|school))|discharged (?:by|from) (?:my |the )?(?:\w+ )?(?:cardiolog\w*|physio\w*|surgeon|clinic|care|neurolog\w*|rehab\w*|follow up|specialist|consultant|orthop\w*)|green light|(?:the|a|got|given|have) (?:\w+ )?go ahead|all clear|approved|approves|ok(?:ay)?ed|ok d|allowed (?:me )?to (?:train|lift|exercise)|(?:doctor|doc|dr|physio\w*|surgeon|pt|gp|cardiologist|ob|obgyn|midwife|neurologist|consultant|specialist|oncologist|therapist)(?: \w+){0,4} (?:ok|okay|fine|can (?:train|lift|exercise)|happy|good to go|no restrictions)|freigegeben|alta medica|autoriz\w*|feu vert|freigabe|liberad[oa])\b/;
const HEALED =
  /\b(?:healed|recovered|resolved|(?:its |all |long |now )gone|went away|no longer|pain free|symptom free|asymptomatic|no (?:issues?|problems?|symptoms?|pain|trouble|complaints?)(?: at all)?(?: now| since| any ?more| today| from it| with it| left|$)|(?:fine|better|good|great|ok|normal) (?:now|again|since|these days|today)|all good|completely fine|totally fine|fully (?:fine|rehabbed|functional)|doesnt bother|hasnt bothered|dont feel it|used to (?:have|get|be(?! an? ))|curad[oa]|verheilt|ausgeheilt|gueri\w*)\b|\b100 ?%/;
const UNHEALED =
  /\b(?:not|never|isnt|hasnt|havent|still|almost|nearly|mostly|partly|only|half|yet to|until)(?: \w+){0,3} (?:healed|recovered|resolved|100|better|fine|pain free|the same)/;
const ONGOING =
  /\b(?:still|again|ongoing|chronic|(?<!(?:used to|never|doesnt|dont|not|longer|not) )hurts?|hurting|aches?|aching|flares?|plays? up|acting up|comes? back|keeps?|every time|whenever|sometimes|occasionally|bothers|niggles?|lingering|persist\w*|not the same|now (?:hurts|painful|swollen)|residual)\b/;
const ACUTE =
  /\b(?:severe\w*|acute(?:ly)?|excruciating|agony|unbearable|swollen|swelling|swelled|cant (?:put weight|bear|walk|lift my|move|bend|straighten|raise)|cannot (?:put weight|bear|walk|move|bend|straighten|raise)|lock(?:s|ed|ing)(?: up)?|popp?(?:ed)?|(?:gave|gives|giving) (?:way|out)|fresh(?:ly)?|ruptured?|dislocat\w*|grade (?:3|iii)|(?:[89]|10) ?(?:\/|out of) ?10|bruis\w*|deform\w*|crutches|emergency|stark\w*|fuertes?|intens[oa]|forte)\b/;
const MILD =
  /\b(?:slight(?:ly)?|mild(?:ly)?|minor|little|bit|niggles?|niggly|niggling|occasional(?:ly)?|sometimes|twinges?|grade ?(?:1|i)|old|from time to time|now and then|rarely|once in a while|[12] ?(?:\/|out of) ?10|stiff(?:ness)?|tight(?:ness)?|click\w*|pops|(?:doesnt|does not|dont|do not|never|without) (?:hurt|pain)\w*|painless|no pain|not painful|leicht\w*|leve|leger\w*|ligeir\w*|manageable|creaky|clicky)\b/;

export type Manner = {
  cleared: boolean;
  /** Said to be over, or an event of years ago that nothing shows to go on. */
  healed: boolean;
  ongoing: boolean;
  acute: boolean;
  mild: boolean;
};
export const mannerOf = (context: string): Manner => ({
  cleared: CLEARED.test(context) && !UNCLEARED.test(context),
  healed: HEALED.test(context) && !UNHEALED.test(context),
  ongoing: ONGOING.test(context),
  acute: ACUTE.test(context),
  mild: MILD.test(context),
});
