/** Numbers in words, as voice transcripts write them, in five languages. */
import type { Language } from "../coach/language.ts";

const MOST = 500;
const LONGEST = 6;

type Words = { small: string; tens: string; hundred: string; point: string };
/** From one on; what is an article as well stands as `-`. Without accents, and with blanks for hyphens. */
const WORDS: Record<Exclude<Language, "de">, Words> = {
  en: {
    small:
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    tens: "twenty thirty forty fifty sixty seventy eighty ninety",
    hundred: "hundred",
    point: "point",
  },
  es: {
    small:
      "- dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve",
    tens: "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    hundred: "cien ciento doscientos trescientos cuatrocientos",
    point: "coma punto",
  },
  fr: {
    small:
      "- deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix_sept dix_huit dix_neuf",
    tens: "vingt trente quarante cinquante soixante - quatre_vingt -",
    hundred: "cent",
    point: "virgule",
  },
  pt: {
    small:
      "- dois tres quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove",
    tens: "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
    hundred: "cem cento duzentos trezentos quatrocentos",
    point: "virgula ponto",
  },
};
const GERMAN_SMALL =
  "ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn".split(
    " ",
  );
const GERMAN_TENS = "zwanzig dreißig vierzig funfzig sechzig siebzig achtzig neunzig".split(" ");

const listOf = (words: string) => words.split(" ").map((word) => word.replaceAll("_", " "));

/** Every way to say a number below a hundred. */
function belowHundred(value: number, language: Language): string[] {
  if (language === "de") return [germanBelow(value)];
  const { small, tens } = WORDS[language];
  const [ones, decades] = [listOf(small), listOf(tens)];
  if (value < 20) {
    const word = ones[value - 1]!;
    return value === 2 && language === "pt" ? [word, "duas"] : [word];
  }
  const ten = Math.floor(value / 10);
  const rest = value % 10;
  const decade = decades[ten - 2]!;
  if (language === "fr") return frenchTens(decades, ones, ten, rest);
  if (rest === 0) return [decade];
  const one = rest === 1 ? { en: "one", es: "uno", pt: "um" }[language] : ones[rest - 1]!;
  if (language === "en") return [`${decade} ${one}`];
  const joined = `${decade} ${language === "es" ? "y" : "e"} ${one}`;
  return ten === 2 && language === "es" ? [joined, `veinti${one}`] : [joined];
}

function frenchTens(decades: string[], ones: string[], ten: number, rest: number): string[] {
  const isSixty = ten === 7 || ten === 9;
  const decade = decades[(isSixty ? ten - 1 : ten) - 2]!;
  if (isSixty) return [`${decade} ${rest === 1 ? "onze" : ones[rest + 9]!}`];
  if (rest === 0) return ten === 8 ? [decade, `${decade}s`] : [decade];
  return rest === 1 ? [`${decade} et un`, `${decade} un`] : [`${decade} ${ones[rest - 1]!}`];
}

function germanBelow(value: number): string {
  if (value === 1) return "eins";
  if (value < 20) return GERMAN_SMALL[value - 1]!;
  const decade = GERMAN_TENS[Math.floor(value / 10) - 2]!;
  return value % 10 === 0 ? decade : `${GERMAN_SMALL[(value % 10) - 1]!}und${decade}`;
}

function hundredsOf(hundreds: number, language: Language): string[] {
  const one = GERMAN_SMALL[hundreds - 1]!;
  if (language === "de") return hundreds === 1 ? ["hundert", "einhundert"] : [`${one}hundert`];
  const { small, hundred } = WORDS[language];
  const words = listOf(hundred);
  if (language === "es" || language === "pt")
    return hundreds === 1 ? words.slice(0, 2) : [words[hundreds]!];
  const count = listOf(small)[hundreds - 1]!;
  if (hundreds > 1) return [`${count} hundred`, `${count} cent`, `${count} cents`];
  return language === "en" ? ["hundred", "one hundred", "a hundred"] : ["cent"];
}

const JOINTS_OF_WORDS: Record<Language, readonly string[]> = {
  de: ["", "und", " "],
  en: [" ", " and "],
  es: [" "],
  fr: [" "],
  pt: [" e "],
};

function makePhrases(language: Language) {
  const phrases = new Map<string, number>();
  for (let value = 1; value < MOST; value++) {
    const hundreds = Math.floor(value / 100);
    const rest = value % 100;
    const low = rest === 0 ? [""] : belowHundred(rest, language);
    if (low.includes("-")) continue;
    const high = hundreds === 0 ? [] : hundredsOf(hundreds, language);
    const all = high.flatMap((word) =>
      low.flatMap((end) =>
        end === "" ? [word] : JOINTS_OF_WORDS[language].map((joint) => `${word}${joint}${end}`),
      ),
    );
    for (const phrase of hundreds === 0 ? low : all) phrases.set(phrase, value);
  }
  if (language === "de")
    for (const [phrase, value] of phrases)
      if (phrase.includes("ß")) phrases.set(phrase.replaceAll("ß", "ss"), value);
  return { phrases, starts: new Set([...phrases.keys()].map((phrase) => phrase.split(" ")[0]!)) };
}

const known = new Map<Language, ReturnType<typeof makePhrases>>();
function phrasesOf(language: Language) {
  const made = known.get(language) ?? makePhrases(language);
  known.set(language, made);
  return made;
}

const POINTS = new Set([
  "punkt",
  "komma",
  ...Object.values(WORDS).flatMap(({ point }) => listOf(point)),
]);

const LANGUAGES: readonly Language[] = ["en", "es", "de", "fr", "pt"];
/** In any of the languages. */
export const isNumberWord = (word: string) =>
  LANGUAGES.some((language) => phrasesOf(language).starts.has(word));

/** The number that begins at a word, and how many words it takes. */
export function readNumberWords(
  words: readonly string[],
  at: number,
  language: Language,
): { value: number; length: number } | null {
  const whole = longest(words, at, language);
  if (!whole) return null;
  const after = at + whole.length;
  if (!POINTS.has(words[after] ?? "")) return whole;
  const part = longest(words, after + 1, language);
  if (!part || part.value > 99) return whole;
  const value = whole.value + part.value / (part.value < 10 ? 10 : 100);
  return { value, length: whole.length + 1 + part.length };
}

function longest(words: readonly string[], at: number, language: Language) {
  const { phrases, starts } = phrasesOf(language);
  if (!starts.has(words[at] ?? "")) return null;
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const value = phrases.get(words.slice(at, at + length).join(" "));
    if (value !== undefined) return { value, length };
  }
  return null;
}
