/** Days of eating that are below what anybody plans, and figures where there must be none. */
import { cautionOf, withoutAtMost } from "./caution.ts";

const NUMBER = String.raw`\d{1,3}(?:[.,' ]\d{3})+|\d+`;
const UNIT = String.raw`(?:kcals?|kilocalor\w*|kilokalor\w*|cals?|calorias?|calories?|kalorien)`;
const ENERGY = new RegExp(
  String.raw`\b(${NUMBER})(?: ?(?:-|to|a|bis|y|et|e|und|ou) ?(${NUMBER}))? ?-?${UNIT}\b`,
  "g",
);
const ANY = /\d ?-?(?:k|cal|kilo)/;
const OF_DAY =
  /\b(?:(?:a|per|each|every) day|days?|daily|intake|targets?|goals?|budget|eat|eating|aim|stay|diet|plan|al dia|por dia|dias?|diari\w*|objetivo|come|comer|ingesta|pro tag|am tag|tag|taglich\w*|ziel|iss|essen|par jour|jour|quotidien\w*|objectif|mange\w*|apport|meta|consum\w*|ingest\w*)\b|\/ ?(?:d|day|dia|tag|j|jour)\b/;
const APART =
  /\b(?:deficit|defizit|surplus|uberschuss|excedente?|superavit|(?:less|fewer)(?! than)|weniger(?! als)|menos(?! de)|moins(?! de)|more|mehr|mas|plus|mais|extra|additional|add\w*|each|apiece|so far|left|remaining|already|eaten|you ate|logged|bisher|ubrig|gegessen|hasta ahora|quedan?|restan\w*|llevas|jusqu'ici|il (?:te )?reste|ate agora|restam|sobram|bmr|resting|metaboli\w*|grundumsatz|basal\w*|repos|burn\w*|verbrenn\w*|quem\w*|brul\w*|depens\w*|queim\w*|gast\w*|meals?|snacks?|breakfast|lunch|dinner|shakes?|serving|portion\w*|mahlzeit\w*|fruhstuck|mittag\w*|abend\w*|desayuno|almuerzo|cena|merienda|racion|repas|dejeuner|diner|collation|gouter|refeic\w*|lanche|almoco|jantar|porc\w*|100 ?g|grams?|gramm|gramos?|grammes?|gramas?|hours?|stunden?|horas?|heures?|difference|diferenc\w*|unterschied)\b/;
/** "Cut 300" takes away; "cut to 900" leaves. */
const AWAY =
  /\b(?:(?:cut|cutting|reduc\w*|reduz\w*|reduis|lower\w*|drop\w*|trim\w*|sav(?:e|ing)|spar\w*|senk\w*|recort\w*|diminu\w*|baj\w*)(?: (?:out|back|by|about|around|um|etwa|rund|en|unas|unos|de|environ|em|cerca de)){0,2}|(?:by|um|minus)(?: about| around| etwa| rund)?) $/;
const NEAR = 28;
/** Below that a figure is of a bite, a drink or a walk. */
const LEAST = 50;

/** The words beside a figure, no further than its own part of the sentence. */
function near(text: string, from: number, to: number): string {
  const before =
    text
      .slice(Math.max(0, from - NEAR), from)
      .split(/[,;:.(]/)
      .at(-1) ?? "";
  const after = text.slice(to, to + NEAR).split(/[,;:.)]/)[0] ?? "";
  return `${before} ${after}`;
}

const valueOf = (figures: string) => Number(figures.replaceAll(/\D/g, ""));

type Person = { sex?: string; isMinor?: boolean; isPregnant?: boolean };
const FLOORS = { female: 1200, male: 1500 } as const;
const floorOf = ({ sex = "" }: Person) => (/^m/i.test(sex) ? FLOORS.male : FLOORS.female);

const DEFICIT = /\b(?:deficits?|kaloriendefizit\w*|defizit\w*|deficit\w*)\b/;

export function isUnderFloor(text: string, person: Person): boolean {
  if (!ANY.test(text)) return false;
  const plain = withoutAtMost(text);
  const caution = cautionOf(text);
  const isOfDay = OF_DAY.test(text);
  for (const match of text.matchAll(ENERGY)) {
    const [whole, low = "", high = low] = match;
    const from = match.index;
    const to = from + whole.length;
    const around = near(plain, from, to);
    if (
      (person.isMinor || person.isPregnant) &&
      DEFICIT.test(around) &&
      !caution.isNegated(from, to)
    )
      return true;
    const least = Math.min(valueOf(low), valueOf(high));
    if (least < LEAST || least >= floorOf(person)) continue;
    if (!isOfDay || APART.test(around) || AWAY.test(text.slice(0, from))) continue;
    if (!caution.isDanger && !caution.isNegated(from, to)) return true;
  }
  return false;
}

const BODY_FIGURE = new RegExp(
  String.raw`\b(?:${NUMBER})(?:[.,]\d+)? ?-?(?:${UNIT}|kj|kg|kgs|kilos?|kilogram\w*|lbs?|pounds?|libras?|pfund|livres?|stone)\b|\b(?:bmi|imc)\b[^.\d]{0,12}\d`,
);
/** Where an eating disorder is near, energy, weight and BMI have no figures at all. */
export const hasBodyFigure = (text: string) => BODY_FIGURE.test(text);
