/** What words about training tell beside the sets: how long it took, how hard it was, body weight and pain. */
import type { Joint } from "../catalog/muscles.ts";
import type * as z from "zod";
import type { Unit } from "./made.ts";

type JointName = z.infer<typeof Joint>;
export type Mentions = {
  /** Of the same length, with what was read put out. */
  text: string;
  durationSeconds: number | null;
  sessionRpe: number | null;
  bodyweight: { value: number; unit: Unit } | null;
  hasPain: boolean;
  pain: { joint: JointName; score: number }[];
};

/** Stand for what was read: the one parts like a comma, the other is a word. */
const GONE = "\uE000";
const KEPT = "\uE001";

const TIME =
  "(?:(\\d{1,2}) ?h(?:rs?|ours?|oras?|eures?)? ?(\\d{1,2})?(?: ?min[a-z]*)?|(\\d{1,3}) ?(?:m|min[a-z]*)|(\\d{1,2}) ?stunden?)(?![a-z0-9])";
const DURATION = new RegExp(
  `(?:\\b(?:(?:the |whole )?(?:session|workout|training|einheit)?:? ?(?:took|lasted)(?: me)?|(?:session |workout |total )?(?:duration|time):?|dauer(?:te)?:?|duro|duracion:?|dure[e]?:?|duree:?|durou|duracao:?|insgesamt|training:?)) (?:about |ca\\.? |unos |environ |about )?${TIME}`,
);
const LONG_SESSION = new RegExp(
  `\\b${TIME} (?:session|workout|training|einheit|entreno|entrenamiento|seance|treino|sessao|sesion)(?![a-z])`,
);
const SESSION_RPE =
  /\b(?:session|overall|total|workout|einheit|gesamt|sesion|entreno|seance|treino|sessao)[ -]?rpe:? ?(\d{1,2}(?:[.,]5)?)(?!\d)/;
const BODYWEIGHT = new RegExp(
  "(?:(?:^|[,;.\\uE000] ?)(?:morning |my )?(?:body ?-?weight|bw|korpergewicht|peso corporal|poids du corps|(?:(?<=my |morning )|(?<=^))(?:weight|gewicht|peso|poids))(?: today| heute| hoy| hoje)?[:=]? |\\b(?:weighed(?: in)?(?: at)?|weighing|i weigh|wiege|gewogen|gewicht:|pese|pesei|pesee(?: a)?:?|pesaje:?|pesagem:?|je pese|e peso|y peso) (?:heute |hoy |hoje |at )?)" +
    "(\\d{2,3}(?:[.,]\\d{1,2})?) ?(kgs?|kilos?|quilos?|lbs?|pounds?|pfund|libras?)(?![a-z])(?! ?(?:x|×)| \\d)",
);
const PAIN =
  /\b(?:pain(?:ful|s)?|hurts?|hurting|ached?|aching|sore(?= (?:knee|hip|back|shoulder|elbow|wrist|ankle|neck))|tweak(?:ed|y)?|twinge|schmerz(?:en|t|te)?|tat(?:en)? weh|tut weh|weh(?:getan)?|dolor(?:es)?|dolio|duele|molestias?|douleurs?|mal (?:au|a la|a l'|aux)|fait mal|dor(?:es)?|doeu|doi|doendo|incomodo)\b/;
const NO_PAIN =
  /\bpain[- ]?free\b|\b(?:no|not|without|zero|did ?n[o']?t|ohne|keine?|nicht|sin|sans|sem|pas de|aucune?|ningun|nenhuma?|nao|ya no) (?:more |any |knee |shoulder |back |hip |elbow )?(?:pain|hurt|schmerz(?:en)?|weh|dolor|duele|douleur|dor|doeu)(?:s|es)?\b/;
const SCORE =
  /(?<![\d/.,])\b(10|\d) ?(?:\/ ?10|out of (?:10|ten)|von 10|de 10|sur 10|em 10)(?![\d/])/;
const JOINT_WORDS: Record<JointName, RegExp> = {
  knee: /\b(?:knees?|knie(?:n|s)?|rodillas?|genoux?|joelhos?)\b/,
  hip: /\b(?:hips?|hufte[n]?|caderas?|hanches?|quadril)\b/,
  lumbar:
    /\b(?:(?:lower |low )?back|lumbar|(?:unterer |unteren )?rucken|espalda|lombaires?|lombar|le dos|au dos|costas)\b/,
  shoulder: /\b(?:shoulders?|schultern?|hombros?|epaules?|ombros?)\b/,
  elbow: /\b(?:elbows?|ell(?:en)?bogen|codos?|coudes?|cotovelos?)\b/,
  wrist: /\b(?:wrists?|handgelenke?|munecas?|poignets?|punhos?)\b/,
  ankle: /\b(?:ankles?|knochel|sprunggelenke?|tobillos?|chevilles?|tornozelos?)\b/,
  neck: /\b(?:neck|nacken|cuello|au cou|le cou|nuque|pescoco)\b/,
};

const number = (text: string) => Number(text.replace(",", "."));

/** The line is plain already. */
export function readMentions(line: string): Mentions {
  const found: Mentions = {
    text: line,
    durationSeconds: null,
    sessionRpe: null,
    bodyweight: null,
    hasPain: false,
    pain: [],
  };
  const take = (pattern: RegExp) => {
    const match = pattern.exec(found.text);
    if (match) found.text = putOut(found.text, match.index, match[0].length, GONE);
    return match;
  };
  readBodyweight(found);
  const duration = take(DURATION) ?? take(LONG_SESSION);
  if (duration) {
    const [, hours, and, minutes, whole] = duration.map((part) => Number(part ?? 0));
    found.durationSeconds = ((hours! + whole!) * 60 + and! + minutes!) * 60 || null;
  }
  const rpe = take(SESSION_RPE);
  if (rpe && number(rpe[1]!) >= 1 && number(rpe[1]!) <= 10) found.sessionRpe = number(rpe[1]!);
  readPain(found);
  return found;
}

function readBodyweight(found: Mentions) {
  const match = BODYWEIGHT.exec(found.text);
  if (!match) return;
  const unit = /^[kq]/.test(match[2]!) ? "kg" : "lb";
  const value = number(match[1]!);
  const kg = unit === "kg" ? value : value * 0.45;
  if (kg < 20 || kg > 400) return;
  found.bodyweight = { value, unit };
  found.text = putOut(found.text, match.index, match[0].length, GONE);
}

function readPain(found: Mentions) {
  for (const { 0: part, index } of found.text.matchAll(/[^,.;\uE000]+/g)) {
    if (!PAIN.test(part) || NO_PAIN.test(part)) continue;
    found.hasPain = true;
    putPainOut(found, part, index);
    const score = scoreIn(part);
    if (!score) continue;
    found.text = putOut(found.text, index + score.index, score[0].length, KEPT);
    const joints = Object.entries(JOINT_WORDS).filter(([, words]) => words.test(part));
    for (const [joint] of joints)
      found.pain.push({ joint: joint as JointName, score: Number(score[1]) });
  }
}

/** Words between what hurts and how, and none of an exercise. */
const BESIDE_PAIN =
  /^(?:[\s'-]|\b(?:in|my|the|left|right|is|was|a|bit|little|some|still|started|starts|kinda|slight(?:ly)?|meine?|die|der|das|im|am|in der|linken?|rechten?|en|el|la|mi|un|poco|me|au|aux|l|le|les|du|de|droite?|gauche|na|no|meu|minha|um|pouco|do|da|direit[ao]|esquerd[ao])\b)*$/;
const EVERY_JOINT = Object.values(JOINT_WORDS).map((words) => new RegExp(words, "g"));

const SIDE_BEFORE = /\b(?:left|right|(?:link|recht)(?:e[nrsm]?|s))[ -]$/;
const SIDE_BEHIND =
  /^ (?:izquierd[ao]|derech[ao]|gauche|droite?|esquerd[ao]|direit[ao]|links|rechts)(?![a-z])/;

/** The word for pain is none of sets; with the joint beside it all of it was read. */
function putPainOut(found: Mentions, part: string, index: number) {
  const { index: at, 0: pain } = PAIN.exec(part)!;
  let [start, end] = [at, at + pain.length];
  let mark = KEPT;
  for (const joint of EVERY_JOINT)
    for (const { index: from, 0: word } of part.matchAll(joint)) {
      const to = from + word.length;
      const isBeside = BESIDE_PAIN.test(to <= at ? part.slice(to, at) : part.slice(end, from));
      if (isBeside) [start, end, mark] = [Math.min(start, from), Math.max(end, to), GONE];
    }
  // Its side is none of the sets.
  start -= SIDE_BEFORE.exec(part.slice(0, start))?.[0].length ?? 0;
  end += SIDE_BEHIND.exec(part.slice(end))?.[0].length ?? 0;
  found.text = putOut(found.text, index + start, end - start, mark);
}

/** Tells of pain, and of no figures that somebody might miss. */
export function isOnlyPain(text: string) {
  const rest = text.replace(SCORE, "");
  const isPain = PAIN.test(text) && EVERY_JOINT.some((joint) => text.search(joint) >= 0);
  const isTold = isPain || !/\p{L}{2}/u.test(rest);
  return isTold && !NO_PAIN.test(text) && !/\d/.test(rest);
}

const EVERY_SCORE = new RegExp(SCORE, "g");
/** What stands right before a figure that speaks of something else. */
const OF_EFFORT =
  /\b(?:effort|felt|feel|rpe|energy|difficulty|anstrengung|energie|esfuerzo|energia|esforco)\b[\s:=]{0,3}(?:of |an? |about |like )?$/;

/** The score next to the word for pain, and none of effort. */
function scoreIn(part: string): RegExpExecArray | null {
  const pain = PAIN.exec(part)!.index;
  const away = ({ index }: RegExpExecArray) => Math.abs(index - pain);
  return [...part.matchAll(EVERY_SCORE)]
    .filter(({ index }) => !OF_EFFORT.test(part.slice(0, index)))
    .reduce<RegExpExecArray | null>((a, b) => (a && away(a) <= away(b) ? a : b), null);
}

export const putOut = (text: string, start: number, length: number, mark = GONE) =>
  text.slice(0, start) + mark.repeat(length) + text.slice(start + length);
