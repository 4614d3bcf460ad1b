/** What the facts of a look at progress are called, in the languages of the coach. */
import type { Language } from "../coach/language.ts";

export type FactName =
  | "sessions"
  | "adherence"
  | "streak"
  | "tonnage"
  | "hardSets"
  | "meanRpe"
  | "records"
  | "bodyweight"
  | "sleep"
  | "readiness";

/** One of `max`, `perHand` and `withBody` stands behind the name of a lift. */
export const FACT_LABELS: Record<
  Language,
  Record<FactName | "max" | "perHand" | "withBody", string>
> = {
  en: {
    sessions: "Sessions",
    adherence: "Planned sessions done",
    streak: "Weeks in a row with training",
    tonnage: "Weight moved in all",
    hardSets: "Hard sets a week",
    meanRpe: "Mean effort (RPE)",
    records: "Personal records",
    bodyweight: "Body weight (trend)",
    sleep: "Sleep a night",
    readiness: "Mean readiness of 5",
    max: "estimated max",
    perHand: "estimated max, per hand",
    withBody: "estimated max with the body",
  },
  de: {
    sessions: "Einheiten",
    adherence: "Geplante Einheiten gemacht",
    streak: "Wochen in Folge mit Training",
    tonnage: "Bewegtes Gewicht insgesamt",
    hardSets: "Harte Sätze pro Woche",
    meanRpe: "Mittlere Anstrengung (RPE)",
    records: "Persönliche Rekorde",
    bodyweight: "Körpergewicht (Trend)",
    sleep: "Schlaf pro Nacht",
    readiness: "Mittlere Bereitschaft von 5",
    max: "geschätztes Maximum",
    perHand: "geschätztes Maximum je Hand",
    withBody: "geschätztes Maximum samt Körper",
  },
  es: {
    sessions: "Sesiones",
    adherence: "Sesiones previstas hechas",
    streak: "Semanas seguidas con entreno",
    tonnage: "Peso movido en total",
    hardSets: "Series duras por semana",
    meanRpe: "Esfuerzo medio (RPE)",
    records: "Récords personales",
    bodyweight: "Peso corporal (tendencia)",
    sleep: "Sueño por noche",
    readiness: "Disposición media de 5",
    max: "máximo estimado",
    perHand: "máximo estimado por mano",
    withBody: "máximo estimado con el cuerpo",
  },
  fr: {
    sessions: "Séances",
    adherence: "Séances prévues faites",
    streak: "Semaines d'affilée avec entraînement",
    tonnage: "Charge déplacée au total",
    hardSets: "Séries dures par semaine",
    meanRpe: "Effort moyen (RPE)",
    records: "Records personnels",
    bodyweight: "Poids du corps (tendance)",
    sleep: "Sommeil par nuit",
    readiness: "Forme moyenne sur 5",
    max: "maximum estimé",
    perHand: "maximum estimé par main",
    withBody: "maximum estimé avec le corps",
  },
  pt: {
    sessions: "Treinos",
    adherence: "Treinos previstos feitos",
    streak: "Semanas seguidas com treino",
    tonnage: "Peso movido no total",
    hardSets: "Séries duras por semana",
    meanRpe: "Esforço médio (RPE)",
    records: "Recordes pessoais",
    bodyweight: "Peso corporal (tendência)",
    sleep: "Sono por noite",
    readiness: "Disposição média de 5",
    max: "máximo estimado",
    perHand: "máximo estimado por mão",
    withBody: "máximo estimado com o corpo",
  },
};
