/** Puts the sentences of several concerns together, the gravest first and nothing against the rest. */
import { rankOf, type Concern, type Topic } from "../levels.ts";
import type { MustCode } from "./must-codes.ts";
import { PHRASES, type Phrase } from "./phrases.ts";
import { crisisTemplate } from "./templates/crisis.ts";
import { eatingDisorderTemplate } from "./templates/eating-disorder.ts";
import { emergencyTemplate } from "./templates/emergency.ts";
import { extremeDietTemplate } from "./templates/extreme-diet.ts";
import { injectionTemplate } from "./templates/injection.ts";
import { medicalReferralTemplate } from "./templates/medical-referral.ts";
import { minorTemplate } from "./templates/minor.ts";
import { pedTemplate } from "./templates/ped.ts";
import type { ByTopic, Template, TopicOf } from "./templates/template.ts";

export type Heard = { level: Concern; topic: Topic | null };
export type Composed = Omit<Template, "beside" | "keeps"> & { codes: readonly MustCode[] };

const TEMPLATES: { [Level in Concern]: (topic: TopicOf<Level> | null) => Template } = {
  emergency: emergencyTemplate,
  crisis: crisisTemplate,
  eating_disorder: eatingDisorderTemplate,
  minor: minorTemplate,
  medical_referral: medicalReferralTemplate,
  ped: pedTemplate,
  extreme_diet: extremeDietTemplate,
  injection: injectionTemplate,
};
/** A topic that its level does not have is answered as the level in general. */
const templateOf = ({ level, topic }: Heard) =>
  (TEMPLATES[level] as (topic: Topic | null) => Template)(topic);

/** Said once, even where two concerns would each say it. */
const ONCE: ReadonlySet<MustCode> = new Set([
  "EMPATHY",
  "GUARDIAN",
  "NODOSE",
  "NODX",
  "NOSOURCE",
  "NOTRAIN",
]);
/** See some doctor: not needed after a sentence that says which one and when. */
const ANY_DOCTOR: ReadonlySet<Phrase> = new Set(["m_doctor", "p_check", "x_doctor", "x_midwife"]);
/** Has no place beside a level that ends training, or beside one where every minute counts. */
const NOT_BESIDE: Partial<Record<Concern, readonly MustCode[]>> = {
  emergency: ["OFFER", "TASK", "YOUTHOK", "MODIFY_OR_REST", "CLINICIAN", "REDFLAGS"],
  crisis: ["OFFER", "TASK", "YOUTHOK"],
  eating_disorder: ["OFFER", "YOUTHOK"],
};
/** Talk of what a diet does to the weight feeds an eating disorder. */
const HUSHED: ReadonlySet<Phrase> = new Set(["x_little", "x_tea", "x_hcg"]);
/** Who is pregnant, growing, in danger or may have an eating disorder hears no number to eat by. */
const NO_NUMBERS: Partial<ByTopic<Concern, true>> = {
  amenorrhea: true,
  breastfeeding: true,
  goal_weight: true,
  postpartum: true,
  pregnancy: true,
  pregnancy_general: true,
  pregnant: true,
  underweight: true,
  unexplained_loss: true,
};
const hidesNumbers = ({ level, topic }: Heard) =>
  level === "eating_disorder" || level === "minor" || (topic !== null && topic in NO_NUMBERS);

/** Of several topics of one level the one that needs most leads: a plan is never answered as less. */
const FIRST: Partial<Record<Concern, readonly Topic[]>> = {
  crisis: ["suicide_plan_hint", "method_seek", "minor_suicide", "suicide"],
  eating_disorder: ["insulin_omission", "purging", "diuretics"],
  minor: ["under_13"],
  extreme_diet: ["pregnant", "breastfeeding", "underweight", "goal_weight"],
};

/** One topic a level, the gravest level first; two emergencies may each need their own first aid. */
function chosen(heard: readonly Heard[]): [Heard, ...Heard[]] {
  const levels = [...Map.groupBy(heard, ({ level }) => level)].toSorted(
    ([a], [b]) => rankOf(a) - rankOf(b),
  );
  return levels.flatMap(([level, all]) => {
    if (level === "emergency") return all.slice(0, 2);
    const first = FIRST[level]?.find((wanted) => all.some(({ topic }) => topic === wanted));
    return [first ? { level, topic: first } : all[0]!];
  }) as [Heard, ...Heard[]];
}

const codesOf = (phrase: Phrase) => PHRASES[phrase];

export function compose(heard: readonly [Heard, ...Heard[]]): Composed {
  const [lead, ...rest] = chosen(heard);
  const templates = rest.map(templateOf);
  const first = templateOf(lead);
  const trains = [first, ...templates].every((template) => template.trains);
  const withoutNumbers = !first.trains || heard.some(hidesNumbers);
  const isEatingDisorder = heard.some(({ level }) => level === "eating_disorder");
  const barred = NOT_BESIDE[lead.level] ?? [];

  const fit = (phrase: Phrase): Phrase => {
    if (withoutNumbers && phrase === "x_floor") return "x_none";
    if (withoutNumbers && phrase === "x_offer") return "x_offer_nocut";
    return !trains && (phrase === "r_area" || phrase === "r_easy") ? "r_none" : phrase;
  };
  const phrases: Phrase[] = first.phrases.map(fit);
  for (const phrase of templates.flatMap(({ beside }) => beside).map(fit)) {
    const codes = codesOf(phrase);
    const said = new Set(phrases.flatMap(codesOf));
    const repeats =
      (codes.length > 0 && codes.every((code) => ONCE.has(code) && said.has(code))) ||
      (ANY_DOCTOR.has(phrase) && said.has("CLINICIAN"));
    const clashes =
      codes.some((code) => barred.includes(code)) || (isEatingDisorder && HUSHED.has(phrase));
    if (!repeats && !clashes && !phrases.includes(phrase)) phrases.push(phrase);
  }
  const all = [first, ...templates];
  return {
    title: first.title,
    phrases,
    resources: [...new Set(all.flatMap(({ resources }) => resources))],
    trains,
    codes: [
      ...new Set([...phrases.flatMap(codesOf), ...all.flatMap(({ keeps }) => keeps)]),
    ].toSorted(),
  };
}
