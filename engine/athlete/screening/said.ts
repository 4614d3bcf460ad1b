/** Age and the wish to lose weight where they stand in the notes and not in their fields. */

const YEARS = "(?:years?|yrs?)";
/** "I am 12 years into lifting" and "I'm 11 years older" tell no age. */
const AGES: readonly RegExp[] = [
  new RegExp(
    `\\bi(?:['’]?m| am| just turned| turned| will be) (?:only |just |now |almost |nearly )?(?:an? )?(\\d{1,3})(?:[ -]?(?:${YEARS}[ -]?old\\b|y\\.?o\\b|y\\/o)|(?= *(?:$|[.,;!?)]|and\\b(?! \\d)|but\\b|so\\b|or\\b|now\\b|today\\b|male\\b|female\\b)))`,
    "i",
  ),
  /(?:^|[.,;!?(] *|\b(?:as an?|for an?|am an?) )(\d{1,3})[ -]?(?:y\/?o|years?[ -]old|yr[ -]old)\b(?! (?:injury|son|daughter|kid|child|baby|boy|girl|dog|brother|sister|toddler|twins|house|program|plan))/i,
  /\bich bin (\d{1,3})(?: Jahre(?: alt)?\b(?! (?:älter|dabei|im|in|trocken))|(?= *(?:$|[.,;!?]|und\b)))/i,
  /\btengo (\d{1,3}) años(?! (?:de|entrenando|en|con|levantando|sin)\b)/i,
  /\bj['’]ai (\d{1,3}) ans(?! (?:de|d['’]))/i,
  /\btenho (\d{1,3}) anos(?! (?:de|treinando|a|sem)\b)/i,
];
const AGE_WORDS: [RegExp, number][] = [
  [/\bi(?:['’]?m| am) (?:only |just )?(?:an? )?(?:eight|nine)(?=[ -]year|\b *(?:$|[.,]))/i, 9],
  [
    /\bi(?:['’]?m| am) (?:only |just )?(?:an? )?(?:ten|eleven|twelve)(?=[ -]years?[ -]old|\b *(?:$|[.,]))/i,
    11,
  ],
];

export function saidAge(notes: string): number | undefined {
  for (const pattern of AGES) {
    const said = pattern.exec(notes)?.[1];
    if (said !== undefined && Number(said) >= 5) return Number(said);
  }
  return AGE_WORDS.find(([words]) => words.test(notes))?.[1];
}

const LOSE =
  /\b(?:lose|losing|drop|dropping|shed|cut)(?: \w+){0,3} (?:(?:\d+ ?)?(?:kg|kgs|kilos?|lbs?|pounds|stone)|weight|fat)\b|\b(?:get|be|become) (?:even )?(?:skinn(?:y|ier)|thinner|slimmer)\b|\blean(?:er)? out\b|\b(?:abnehmen|adelgazar|perder peso|bajar de peso|maigrir|perdre du poids|emagrecer)\b/gi;
const NO_LOSS = /\b(?:not|no|dont|don['’]t|never|without|nicht|sin|pas|não|nao)\b(?: \S+){0,4} ?$/i;

export const saysToLose = (notes: string): boolean =>
  [...notes.matchAll(LOSE)].some(({ index }) => !NO_LOSS.test(notes.slice(0, index)));
