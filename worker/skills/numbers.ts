/** The numbers in a text, in figures and in words, so that none passes which nobody gave. */
import type { Language } from "../../engine/coach/language.ts";

const FIGURES = /\d+(?:[.,'’]\d+| \d{3}(?!\d))*/g;
/** Figures of other scripts are never those of a fact. */
const FOREIGN = /(?!\d)\p{N}/gu;
const SEPARATOR = /[.,'’ ]/;

/** What a run of figures may mean: 1,000 is one number here and two there. */
function meaningsOf(figures: string): number[][] {
  const parts = figures.split(SEPARATOR);
  const meanings = [parts.map(Number)];
  const isGrouped = (groups: readonly string[]) =>
    groups[0]!.length <= 3 && groups.slice(1).every(({ length }) => length === 3);
  if (parts.length > 1 && isGrouped(parts)) meanings.push([Number(parts.join(""))]);
  const [whole, part] = [parts.slice(0, -1), parts.at(-1)!];
  if (whole.length > 0 && isGrouped(whole) && /[.,]\d+$/.test(figures))
    meanings.push([Number(`${whole.join("")}.${part}`)]);
  if (whole.length === 1 && /[.,]\d+$/.test(figures))
    meanings.push([Number(`${whole[0]}.${part}`)]);
  return meanings;
}

const plain = (text: string) => text.normalize("NFKC").toLowerCase();

const WORDS: Record<Language, string> = {
  en: "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
  es: "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte",
  de: "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig",
  fr: "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt",
  pt: "dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove vinte",
};
const LARGE: Record<Language, Record<string, number>> = {
  en: {
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
    thousand: 1000,
    dozen: 12,
  },
  es: {
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    sesenta: 60,
    setenta: 70,
    ochenta: 80,
    noventa: 90,
    cien: 100,
    ciento: 100,
    mil: 1000,
    docena: 12,
  },
  de: {
    dreißig: 30,
    vierzig: 40,
    fünfzig: 50,
    sechzig: 60,
    siebzig: 70,
    achtzig: 80,
    neunzig: 90,
    hundert: 100,
    tausend: 1000,
    dutzend: 12,
  },
  fr: {
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    cent: 100,
    mille: 1000,
    douzaine: 12,
  },
  pt: {
    trinta: 30,
    quarenta: 40,
    cinquenta: 50,
    sessenta: 60,
    setenta: 70,
    oitenta: 80,
    noventa: 90,
    cem: 100,
    cento: 100,
    mil: 1000,
    dúzia: 12,
    duas: 2,
  },
};

const valuesOf = (language: Language) =>
  new Map([
    ...WORDS[language].split(" ").map((word, i) => [word, i + 2] as const),
    ...Object.entries(LARGE[language]),
  ]);
const TELLS = /[\p{L}-]+/gu;
const GERMAN_COMPOUND = /und(?:zwanzig|\p{L}+zig|dreißig)$/u;

/** What small numbers count where they claim something: two breaths are a manner of speaking. */
const COUNTED =
  /^\s*(?:%|percent|per cent|prozent|por ?cien?to|pour cent|por cento|kg|kilo|lb|pound|pfund|libra|livre|reps?\b|repetition|repetici|répétition|repetiç|wiederholung|sets?\b|serie|série|sätze|satz|weeks?|semana|woche|semaine|months?|mes|monat|mois|mês|days?\b|días?|tage?\b|jours?\b|dias?\b|sessions?|sesion|sesión|einheit|séance|treino|workouts?|points?|puntos?|punkte|pontos?)/iu;
const SMALL = 10;

/** Words for numbers with their values; those up to ten where they count something that is measured. */
function wordsIn(text: string, language: Language): number[] {
  const values = valuesOf(language);
  const found: number[] = [];
  for (const { 0: word, index } of text.matchAll(TELLS)) {
    if (language === "de" && GERMAN_COMPOUND.test(word)) found.push(Number.NaN);
    for (const part of values.has(word) ? [word] : word.split("-")) {
      const value = values.get(part);
      if (value === undefined) continue;
      if (value > SMALL || COUNTED.test(text.slice(index + word.length))) found.push(value);
    }
  }
  return found;
}

const rounded = (value: number) => [
  value,
  Math.round(value * 10) / 10,
  Math.round(value * 100) / 100,
];

/** Every number that a text may mean, for comparing with what another text says. */
export function numbersIn(text: string, language?: Language): Set<number> {
  const known = plain(text);
  const figures = [...known.matchAll(FIGURES)].flatMap(([run]) => meaningsOf(run).flat());
  const words = language
    ? [...known.matchAll(TELLS)].flatMap(([word]) => valuesOf(language).get(word) ?? [])
    : [];
  return new Set([...figures, ...words].flatMap(rounded));
}

export const roundedNumbers = (values: readonly number[]) =>
  new Set(values.flatMap((value) => rounded(Math.abs(value))));

/** Numbers in the text that are none of the known ones, as they stand there. */
export function strangersIn(
  text: string,
  known: ReadonlySet<number>,
  language: Language,
): string[] {
  const said = plain(text);
  const figures = [...said.matchAll(FIGURES)]
    .map(([run]) => run)
    .filter((run) => !meaningsOf(run).some((all) => all.every((value) => known.has(value))));
  const words = wordsIn(said, language).filter((value) => !known.has(value));
  return [...figures, ...words.map(String), ...(said.match(FOREIGN) ?? [])];
}
