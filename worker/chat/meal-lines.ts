/** What the athlete reads of targets for a day, or of why there are none. */
import { type Language, listWords } from "../../engine/coach/language.ts";

export type MealFact = "birthYear" | "heightCm" | "weightKg";

type Lines = {
  targets(kcal: number, proteinG: number): string;
  missing(facts: readonly MealFact[]): string;
  minor: string;
  implausible: string;
  noNumbers: string;
};

const FACTS: Record<Language, Record<MealFact, string>> = {
  en: { birthYear: "year of birth", heightCm: "height", weightKg: "weight" },
  es: { birthYear: "año de nacimiento", heightCm: "altura", weightKg: "peso" },
  de: { birthYear: "Geburtsjahr", heightCm: "Größe", weightKg: "Gewicht" },
  fr: { birthYear: "année de naissance", heightCm: "taille", weightKg: "poids" },
  pt: { birthYear: "ano de nascimento", heightCm: "altura", weightKg: "peso" },
};
const list = (facts: readonly MealFact[], language: Language) =>
  listWords(
    facts.map((fact) => FACTS[language][fact]),
    language,
  );

export const MEAL_LINES: Record<Language, Lines> = {
  en: {
    targets: (kcal, proteinG) => `About ${kcal} kcal a day with ${proteinG} g of protein`,
    missing: (facts) => `For that the app needs your ${list(facts, "en")}`,
    minor:
      "Under 18 there are no calorie targets here: regular meals are enough, and a parent and a doctor or dietitian can help",
    implausible: "Height and weight do not fit together: please check them in the app",
    noNumbers: "No numbers here on purpose; a doctor or a service for eating can help",
  },
  es: {
    targets: (kcal, proteinG) => `Unas ${kcal} kcal al día con ${proteinG} g de proteína`,
    missing: (facts) => `Para eso la app necesita: ${list(facts, "es")}`,
    minor:
      "Con menos de 18 años aquí no hay objetivos de calorías: bastan comidas regulares, y tu familia y un médico o dietista pueden ayudarte",
    implausible: "La altura y el peso no encajan: revísalos en la app",
    noNumbers:
      "Aquí no hay números a propósito; puede ayudarte un médico o un servicio de apoyo con la alimentación",
  },
  de: {
    targets: (kcal, proteinG) => `Etwa ${kcal} kcal am Tag mit ${proteinG} g Eiweiß`,
    missing: (facts) => `Dafür braucht die App: ${list(facts, "de")}`,
    minor:
      "Unter 18 gibt es hier keine Kalorienziele: Regelmäßige Mahlzeiten reichen, und deine Eltern und ärztlicher oder diätetischer Rat helfen weiter",
    implausible: "Größe und Gewicht passen nicht zusammen: Bitte prüfe sie in der App",
    noNumbers:
      "Hier stehen mit Absicht keine Zahlen; ärztlicher Rat oder eine Beratungsstelle zum Essen kann helfen",
  },
  fr: {
    targets: (kcal, proteinG) => `Environ ${kcal} kcal par jour, dont ${proteinG} g de protéines`,
    missing: (facts) => `Pour cela, l'app a besoin de : ${list(facts, "fr")}`,
    minor:
      "Avant 18 ans, pas d'objectif de calories ici : des repas réguliers suffisent, et tes parents et un médecin ou un diététicien peuvent aider",
    implausible: "La taille et le poids ne vont pas ensemble : vérifie-les dans l'app",
    noNumbers:
      "Pas de chiffres ici, exprès ; un médecin ou un service d'aide autour de l'alimentation peut aider",
  },
  pt: {
    targets: (kcal, proteinG) => `Cerca de ${kcal} kcal por dia com ${proteinG} g de proteína`,
    missing: (facts) => `Para isso o app precisa de: ${list(facts, "pt")}`,
    minor:
      "Com menos de 18 anos não há metas de calorias aqui: refeições regulares bastam, e seus pais e um médico ou nutricionista podem ajudar",
    implausible: "A altura e o peso não combinam: confira no app",
    noNumbers:
      "Aqui não há números de propósito; um médico ou um serviço de apoio à alimentação pode ajudar",
  },
};
