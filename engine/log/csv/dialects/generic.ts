/** Any table of sets: what its columns say is guessed by the words of their names, in five languages. */
import type { Column, Dialect, Field, Unit } from "../dialect.ts";

const WORDS: Partial<Record<Field, string>> = {
  start:
    "date|day|datum|tag|fecha|data|dia|workout date|start|start time|date time|datetime|timestamp|performed at|performed on",
  startTime: "time of day|clock|uhrzeit|hora|heure",
  end: "end|end time|finished at",
  length: "workout duration|session duration|workout length|session length",
  workout:
    "workout|workout name|session|session name|routine|title|training|einheit|entrenamiento|seance|treino",
  workoutNotes: "workout notes|session notes|description",
  exercise:
    "exercise|exercise name|exercise title|movement|lift|ubung|name der ubung|ejercicio|exercice|exercicio",
  superset: "superset|superset id",
  setNumber: "set|set number|set no|set order|set index|satz|serie",
  sets: "sets|satze|series",
  kind: "set type|type of set|set kind|kind|satzart|satztyp|art des satzes|tipo de serie|tipo de set|type de serie|type de set",
  isWarmup:
    "warmup|warm up|is warmup|is warm up|warmup set|warm up set|is warmup set|aufwarmen|aufwarmsatz|calentamiento|echauffement|aquecimento",
  load: "weight|load|gewicht|last|peso|carga|poids|charge|weight used",
  loadUnit: "unit|units|weight unit|einheit des gewichts|unidad|unite|unidade",
  reps: "reps|rep|repetitions|repetition|wiederholungen|wdh|wiederh|repeticiones|repetitions faites|repeticoes",
  distance: "distance|distanz|entfernung|strecke|distancia",
  distanceUnit: "distance unit",
  seconds:
    "duration|seconds|time|set time|dauer|sekunden|zeit|duracion|segundos|tiempo|duree|secondes|temps|duracao",
  // How long it took in some languages, how slowly each repetition went in the others.
  tempo: "tempo",
  rpe: "rpe|effort|anstrengung",
  rir: "rir|reps in reserve",
  notes:
    "notes|note|comment|comments|exercise notes|notizen|kommentar|notas|comentario|notes d exercice|commentaire",
};
const FIELD_OF = new Map(
  Object.entries(WORDS).flatMap(([field, words]) =>
    words.split("|").map((word) => [word, field as Field] as const),
  ),
);

const UNITS = new Map<string, Unit>(
  Object.entries({
    kg: "kg",
    kgs: "kg",
    kilo: "kg",
    kilos: "kg",
    lb: "lb",
    lbs: "lb",
    pounds: "lb",
    km: "km",
    mi: "mi",
    mile: "mi",
    miles: "mi",
    m: "m",
    meters: "m",
    metres: "m",
    s: "s",
    sec: "s",
    secs: "s",
    seconds: "s",
    min: "min",
    mins: "min",
    minutes: "min",
    h: "h",
    hours: "h",
  }),
);

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
  const field = parts.length === 1 ? loadOnly(unit) : FIELD_OF.get(parts.slice(0, -1).join(" "));
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
