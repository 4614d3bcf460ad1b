/** The values of settings as people read them, in the languages other than English. */
import { germanReasons } from "../../engine/coach/reason-words/de.ts";
import { spanishReasons } from "../../engine/coach/reason-words/es.ts";
import { frenchReasons } from "../../engine/coach/reason-words/fr.ts";
import { portugueseReasons } from "../../engine/coach/reason-words/pt.ts";
import type { Language } from "../../engine/coach/language.ts";

type Other = Exclude<Language, "en">;
type Row = Record<Other, string>;
const row = (es: string, de: string, fr: string, pt: string): Row => ({ es, de, fr, pt });

const WORDS: Record<string, Row> = {
  // How the coach speaks, and when
  motivational: row("motivador", "motivierend", "motivant", "motivador"),
  strict: row("estricto", "streng", "strict", "rigoroso"),
  balanced: row("equilibrado", "ausgewogen", "équilibré", "equilibrado"),
  technical: row("técnico", "technisch", "technique", "técnico"),
  daily: row("a diario", "täglich", "chaque jour", "todo dia"),
  weekly: row("cada semana", "wöchentlich", "chaque semaine", "toda semana"),
  on_demand: row("cuando preguntas", "auf Nachfrage", "à la demande", "quando você pergunta"),
  // Training age
  novice: row("principiante", "am Anfang", "débutant", "iniciante"),
  intermediate: row("intermedio", "fortgeschritten", "intermédiaire", "intermediário"),
  advanced: row("avanzado", "weit fortgeschritten", "avancé", "avançado"),
  // Goals
  strength: row("fuerza", "Kraft", "force", "força"),
  hypertrophy: row("hipertrofia", "Muskelaufbau", "prise de muscle", "hipertrofia"),
  powerlifting: row("powerlifting", "Kraftdreikampf", "force athlétique", "powerlifting"),
  fat_loss: row("pérdida de grasa", "Fettabbau", "perte de gras", "perda de gordura"),
  general_fitness: row("forma general", "allgemeine Fitness", "forme générale", "saúde geral"),
  power: row("potencia", "Schnellkraft", "puissance", "potência"),
  endurance: row("resistencia", "Ausdauer", "endurance", "resistência"),
  return_from_layoff: row(
    "volver tras una pausa",
    "Wiedereinstieg",
    "reprise après une pause",
    "retorno após pausa",
  ),
  // What should get more
  chest: row("pecho", "Brust", "pectoraux", "peito"),
  back: row("espalda", "Rücken", "dos", "costas"),
  shoulders: row("hombros", "Schultern", "épaules", "ombros"),
  arms: row("brazos", "Arme", "bras", "braços"),
  core: row("tronco", "Rumpf", "tronc", "tronco"),
  glutes: row("glúteos", "Gesäß", "fessiers", "glúteos"),
  quads: row("cuádriceps", "vordere Oberschenkel", "quadriceps", "quadríceps"),
  hamstrings: row("isquios", "hintere Oberschenkel", "ischios", "posteriores de coxa"),
  calves: row("gemelos", "Waden", "mollets", "panturrilhas"),
  conditioning: row("acondicionamiento", "Kondition", "condition physique", "condicionamento"),
  mobility: row("movilidad", "Beweglichkeit", "mobilité", "mobilidade"),
  // Units
  metric: row("kg", "kg", "kg", "kg"),
  imperial: row("lb", "lb", "lb", "lb"),
};
const ENGLISH: Record<string, string> = { metric: "kg", imperial: "lb" };

const EQUIPMENT = {
  es: spanishReasons,
  de: germanReasons,
  fr: frenchReasons,
  pt: portugueseReasons,
};

export function sayValue(value: string, language: Language): string {
  if (language === "en") return ENGLISH[value] ?? value.replaceAll("_", " ");
  const equipment: Record<string, string> = EQUIPMENT[language]().equipment;
  return WORDS[value]?.[language] ?? equipment[value] ?? value.replaceAll("_", " ");
}
