/** Whether something is said in order to keep somebody from it: negated close by, or called a danger. */

const NEGATION =
  /\b(?:not|never|no|nor|without|avoid|don'?t|doesn'?t|can'?t|cannot|won'?t|isn'?t|aren'?t|shouldn'?t|mustn'?t|refuse|rather than|instead of|nunca|ni|jamas|evit\w+|sin|nicht|nie|niemals|kein\w*|ohne|vermeid\w*|statt|ne|pas|jamais|aucun\w*|sans|nao|nem|sem)\b|\bn'/;
const DANGER =
  /\b(?:danger\w*|unsafe|upsets?|risk\w*|harm\w*|illegal|kills?|deadly|contaminat\w*|counterfeit|too (?:low|little|few)|peligro\w*|riesgo\w*|dan(?:a|an|o|os|ar|ino\w*)|ilegal|mata|demasiado (?:poc\w+|baj\w+)|muy (?:poc\w+|baj\w+)|gefahr\w*|risik\w*|schad\w*|schaed\w*|verboten|totet|todlich\w*|zu (?:wenig|niedrig)|dange\w*|risque\w*|nocif\w*|nui\w*|illegal\w*|tue|trop (?:peu|bas\w*)|perig\w*|risco\w*|prejudi\w*|muito (?:pouc\w+|baix\w+)|(?:pouc|baix)\w+ demais)\b/;
/** "No more than" sets a target; it warns of nothing. */
const AT_MOST =
  /\b(?:no(?:t)? more than|(?:do not|don'?t|never|not) (?:exceed|go (?:over|above))|no (?:problem|worries|need)|not only|why not|no (?:mas|pases) de|no (?:te pases|superes)|nicht (?:mehr als|uber\w*)|kein problem|pas plus (?:de|que)|ne (?:pas )?depass\w*(?: pas)?|pas de probleme|nao (?:mais (?:de|que)|pass\w*|ultrapass\w*)|sem problema)\b/g;
const BEFORE = 60;
const AFTER = 24;
const BREAK = /[,;:.!?()]| (?:but|pero|aber|sondern|mais|mas|porem) /;

/** The clause around a place, as far as a negation reaches. */
function clauseAround(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(0, from - BEFORE), from);
  const after = text.slice(to, to + AFTER);
  return `${before.split(BREAK).at(-1) ?? ""} ${after.split(BREAK)[0] ?? ""}`;
}

/** In Portuguese "no" is "in the". */
const PORTUGUESE = /\b(?:voce|nao|isso|seus?|suas?|tambem|pel[ao]|um[a]?)\b/;

export const withoutAtMost = (text: string) =>
  text.replace(AT_MOST, (most) => " ".repeat(most.length));

export const isDanger = (text: string) => DANGER.test(text);

export type Caution = {
  isDanger: boolean;
  isNegated(from: number, to: number): boolean;
};
/** Asked of many places of one text. */
export function cautionOf(text: string): Caution {
  const listed = withoutAtMost(text);
  const plain = PORTUGUESE.test(text) ? listed.replaceAll(/\bno\b/g, "em") : listed;
  return {
    isDanger: isDanger(text),
    isNegated: (from, to) => NEGATION.test(clauseAround(plain, from, to)),
  };
}

export const hasNegation = (text: string) => NEGATION.test(text);

/** Whether a pattern stands somewhere outside of warnings. */
export function isUncautioned(pattern: RegExp, text: string): boolean {
  let caution: Caution | null = null;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    caution ??= cautionOf(text);
    if (caution.isDanger) return false;
    if (!caution.isNegated(index, index + found.length)) return true;
  }
  return false;
}

const REFERRAL =
  /\b(?:doctors?|physicians?|pharmacists?|prescrib\w*|cardiologist|midwife|diabetes team|medic[oa]s?|farmaceutic\w*|receto|recetado|recet\w+|arzt\w*|arzte\w*|apothek\w*|verschrieb\w*|verordnet\w*|medecins?|pharmacien\w*|prescri\w*|receit\w*|farmac\w*)\b/;
export const refersToDoctor = (text: string) => REFERRAL.test(text);
