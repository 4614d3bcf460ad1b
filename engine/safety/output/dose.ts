/** Doses, schedules and sources of what no coach gives out. */
import { cautionOf, isDanger, isUncautioned, refersToDoctor } from "./caution.ts";
import { DRUG, HARMLESS, PED } from "./substances.ts";

const NUMBER = String.raw`\d[\d.,]*(?: ?(?:-|to|a|bis|y|et|e|und|or|o|ou) ?\d[\d.,]*)?`;
const COUNT = String.raw`(?:${NUMBER}|half|one|two|three|four|un[oae]?|dos|tres|eine?|zwei|drei|deux|trois|dois|duas)`;
const DOSE = new RegExp(
  String.raw`\b(?:${NUMBER} ?(?:mgs?|mcgs?|ug|mil+igram\w*|mikrogramm\w*|microgram\w*|ius?|i\.u\.|ie|ui|units?|unidades|einheiten|unites|ml|cc|g|gramm?e?s?|gramos?|gramas?)|${COUNT} (?:tablets?|tabs?|pills?|capsules?|caps|tablette\w*|pillen?|kapsel\w*|pastillas?|comprimidos?|comprimes?|gelules?|capsulas?|shots?|injections?|spritzen?|inyeccion\w*|injec\w*))(?![\w])(?! ?/ ?d?m?l\b)`,
  "g",
);
const GRAMS = /\d ?(?:g|gram)/;
const STEPS = /\b\d{1,3}(?:\/\d{1,3}){2,}\b/;
const AFTER_CYCLE = /\bpct\b|\bpost[ -]?cycle\b|\bpost[ -]?ciclo\b|\babsetz\w*/;
const TAKES =
  /\b(?:inject|injecting|pin|pinning|run|stack|cycle|zyklus|take|taper|start (?:with|at)|blast|cruise|inyecta\w*|pincha\w*|ciclo|toma|tomar|usa|spritz\w*|injizier\w*|nimm|kur|stacke?n?|injecte\w*|pique\w*|cure|prends|prendre|injete\w*|aplique\w*|tome|use)\b/g;
const OFTEN =
  /\b(?:every (?:other|second|third|\w+) (?:day|week)|eod|e3d|(?:once|twice|thrice|\d ?x|\w+ times) (?:a|per) (?:day|week)|(?:a|per) (?:day|week)|daily|weekly|\d+[ -]?(?:weeks?|semanas?|wochen|semaines?)|al dia|por dia|por semana|a la semana|cada (?:dos|tres|\d) dias|diari\w+|pro (?:tag|woche)|am tag|taglich|wochentlich|jeden (?:zweiten|dritten) tag|par (?:jour|semaine)|un jour sur deux|tous les \w+ jours|quotidien\w*|dia sim)\b/;
const GETS =
  /\b(?:buy|buying|order|ordering|purchase|get|source|find|compra\w*|pide\w*|pedir\w*|consigue\w*|conseguir\w*|encuentra\w*|kauf\w*|bestell\w*|besorg\w*|bekomm\w*|krieg\w*|achet\w*|commande\w*|procure\w*|trouve\w*|compr\w+|encomend\w*|consig\w*|consegu\w*)\b/g;
const PLACE =
  /\b(?:online|web ?sites?|sites?|shops?|stores?|dealers?|suppliers?|vendors?|telegram|whatsapp|discord|reddit|amazon|ebay|dark ?(?:web|net)|black market|underground|ugl|research chem\w*|without (?:a )?prescription|no prescription|from (?:a|the) (?:guy|friend|gym)|india|china|turkey|mexico|thailand|en linea|internet|tiendas?|proveedor\w*|sin receta|mercado negro|netz|schwarzmarkt|ohne rezept|handler|en ligne|fournisseurs?|sans ordonnance|marche noir|lojas?|fornecedor\w*|sem receita)\b/;

/** That nobody prescribed it is part of the offer, not a warning. */
const UNPRESCRIBED =
  /\b(?:without|no|sin|ohne|sans|sem) (?:an? )?(?:prescription|receta|rezept|ordonnance|receita)\b/g;

type Place = { from: number; to: number };
const placesOf = (pattern: RegExp, text: string): Place[] =>
  Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
  }));
const gap = (a: Place, b: Place) => Math.max(0, a.from - b.to, b.from - a.to);
const nearest = (to: Place, places: readonly Place[]) =>
  places.reduce((least, place) => Math.min(least, gap(to, place)), Infinity);

export type Substances = { drugs: Place[]; harmless: Place[] };
export const substancesIn = (text: string): Substances => ({
  drugs: placesOf(DRUG, text),
  harmless: placesOf(HARMLESS, text),
});
/** What the sentences before were about: the last that was named. */
export type Topic = "drug" | "harmless" | null;
export function topicAfter({ drugs, harmless }: Substances, before: Topic): Topic {
  const lastDrug = drugs.at(-1)?.to ?? -1;
  const lastHarmless = harmless.at(-1)?.to ?? -1;
  return lastDrug < 0 && lastHarmless < 0 ? before : lastDrug >= lastHarmless ? "drug" : "harmless";
}

const REACH = 90;
/** A figure belongs to the name that stands closest; without one, to what was spoken of last. */
function isOfDrug(dose: Place, text: string, { drugs, harmless }: Substances, before: Topic) {
  const toDrug = nearest(dose, drugs);
  const toHarmless = nearest(dose, harmless);
  if (toDrug <= REACH || toHarmless <= REACH) return toDrug < toHarmless;
  return before === "drug" && !GRAMS.test(text.slice(dose.from, dose.to));
}

export function hasDose(text: string, substances: Substances, before: Topic): boolean {
  const isAbout = substances.drugs.length > 0 || before === "drug";
  if (!isAbout) return false;
  if (placesOf(DOSE, text).some((dose) => isOfDrug(dose, text, substances, before))) return true;
  const after = AFTER_CYCLE.exec(text);
  if (STEPS.test(text) && (after || substances.drugs.length > 0)) return true;
  if (isDanger(text) || refersToDoctor(text)) return false;
  if (after && substances.drugs.length > 0 && !cautionOf(text).isNegated(after.index, after.index))
    return true;
  return OFTEN.test(text) && substances.drugs.length > 0 && isUncautioned(TAKES, text);
}

export function hasSource(text: string, before: Topic): boolean {
  if (!PLACE.test(text)) return false;
  const isAbout = placesOf(PED, text).length > 0 || before === "drug";
  const plain = text.replace(UNPRESCRIBED, (words) => " ".repeat(words.length));
  return isAbout && isUncautioned(GETS, plain);
}
