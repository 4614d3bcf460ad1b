/** Any table of sets: what its columns say is guessed by the words of their names, in five languages. */
import type { Column, Dialect, Field, Unit } from "../dialect.ts";

const WORDS: Partial<Record<Field, string>> = {
  start:
    "date|day|datum|tag|trainingstag|fecha|data|dia|jour|workout date|start|start time|date time|datetime|timestamp|performed at|performed on",
  startTime:
    "time of day|clock|uhrzeit|startzeit|beginn|hora|hora de inicio|hora inicio|inicio|heure|heure de debut|debut",
  end: "end|end time|finished at|ende|endzeit|fin|hora de fin|heure de fin|fim|hora de fim|termino",
  length:
    "workout duration|session duration|workout length|session length|trainingsdauer|dauer des trainings|duracion del entrenamiento|duracion de la sesion|duree de la seance|duree seance|duracao do treino|duracao da sessao",
  workout:
    "workout|workout name|session|session name|routine|title|training|einheit|trainingseinheit|entrenamiento|sesion|rutina|seance|entrainement|sessao|treino|rotina",
  workoutNotes: "workout notes|session notes|description",
  exercise:
    "exercise|exercise name|exercise title|movement|lift|ubung|ubungsname|name der ubung|ejercicio|nombre del ejercicio|exercice|nom de l exercice|exercicio|nome do exercicio",
  superset: "superset|superset id|supersatz|superserie",
  setNumber:
    "set|set number|set no|set order|set index|satz|satznummer|satz nr|serie|numero de serie|numero da serie",
  sets: "sets|number of sets|satze|anzahl satze|series|numero de series|nombre de series",
  kind: "set type|type of set|set kind|kind|satzart|satztyp|art des satzes|tipo de serie|tipo de set|type de serie|type de set",
  isWarmup:
    "warmup|warm up|is warmup|is warm up|warmup set|warm up set|is warmup set|aufwarmen|aufwarmsatz|calentamiento|echauffement|aquecimento",
  load: "weight|load|gewicht|arbeitsgewicht|last|peso|carga|poids|charge|weight used",
  loadUnit: "unit|units|weight unit|einheit des gewichts|unidad|unite|unidade",
  reps: "reps|rep|repetitions|repetition|actual reps|reps done|wiederholungen|wdh|wiederh|repeticiones|repetitions faites|repeticoes",
  distance: "distance|distanz|entfernung|strecke|distancia",
  distanceUnit: "distance unit",
  seconds:
    "duration|seconds|time|set time|dauer|sekunden|zeit|duracion|segundos|tiempo|duree|secondes|temps|duracao",
  // How long it took in some languages, how slowly each repetition went in the others.
  tempo: "tempo",
  rpe: "rpe|effort|anstrengung|esfuerzo|esforco",
  rir: "rir|reps in reserve|wiederholungen in reserve|repeticiones en reserva|repetitions en reserve|repeticoes em reserva",
  notes:
    "notes|note|comment|comments|exercise notes|notizen|notiz|kommentar|kommentare|bemerkung|bemerkungen|anmerkung|anmerkungen|notas|nota|comentario|comentarios|observaciones|notes d exercice|commentaire|commentaires|remarque|remarques|observacoes|anotacoes",
};
const FIELD_OF = new Map(
  Object.entries(WORDS).flatMap(([field, words]) =>
    words.split("|").map((word) => [word, field as Field] as const),
  ),
);

const UNIT_WORDS: Record<Unit, string> = {
  kg: "kg|kgs|kilo|kilos|kilogramm|kilogramos|kilogrammes|quilos",
  lb: "lb|lbs|pounds|pfund|libras|livres",
  km: "km|kilometer|kilometers|kilometros|kilometres|quilometros",
  mi: "mi|mile|miles|meilen|millas|milles|milhas",
  m: "m|meter|meters|metres|metros",
  s: "s|sec|secs|seconds|sek|sekunden|seg|segundos|secondes",
  min: "min|mins|minutes|minuten|minutos",
  h: "h|hours|stunden|std|horas|heures",
};
const UNITS = new Map(
  Object.entries(UNIT_WORDS).flatMap(([unit, words]) =>
    words.split("|").map((word) => [word, unit as Unit] as const),
  ),
);
/** "Gewicht in kg" is "Gewicht (kg)". */
const BEFORE_UNIT = new Set(["in", "en", "em"]);

const plain = (name: string) =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** What a column of this name says; undefined where nobody can tell. */
export function guessColumn(name: string): Column | undefined {
  const words = plain(name);
  const whole = FIELD_OF.get(words);
  if (whole) return whole;
  const parts = words.split(" ");
  const unit = UNITS.get(parts.at(-1) ?? "");
  if (unit === undefined) return undefined;
  const isApart = BEFORE_UNIT.has(parts.at(-2) ?? "");
  const thing = parts.slice(0, isApart ? -2 : -1).join(" ");
  const field = parts.length === 1 ? loadOnly(unit) : FIELD_OF.get(thing);
  return field && `${field} ${unit}`;
}

const loadOnly = (unit: Unit) => (unit === "kg" || unit === "lb" ? "load" : undefined);

/** Its columns are guessed for each file. */
export const GENERIC: Dialect = {
  id: "generic",
  headers: [],
  columns: {},
  marks: [],
  needs: [["start"], ["exercise"], ["load"], ["reps"]],
};
