/** What apps and people call the kinds of a set, in five languages. */
import type { SetKind } from "../workout-log.ts";

/** In plain letters and without the word for a set; a number is a work set. */
const WORDS: Record<SetKind, string> = {
  work:
    "n|normal|regular|working|work|top|straight|back off|backoff|main|standard|no|none|session|" +
    "arbeit|arbeits|haupt|normaler|" +
    "trabajo|efectiva|efectivo|principal|" +
    "travail|effective|effectif|normale|" +
    "trabalho|valida|valendo",
  warmup:
    "w|wu|warmup|warm up|warming up|warm|" +
    "aufwarmen|aufwarm|einwarmen|warmup satz|" +
    "calentamiento|aproximacion|" +
    "echauffement|" +
    "aquecimento|preparatoria",
  drop:
    "d|ds|drop|dropset|drops|strip|stripset|" +
    "abnehmend|abnehmender|reduktion|reduktions|" +
    "descendente|" +
    "degressif|degressive|" +
    "decrescente",
  failure:
    "f|failure|to failure|fail|failed|till failure|until failure|" +
    "versagen|muskelversagen|bis zum versagen|bis muskelversagen|" +
    "fallo|al fallo|hasta el fallo|fallo muscular|" +
    "echec|a l echec|jusqu a l echec|" +
    "falha|ate a falha|ate falha|falha muscular",
  rest_pause:
    "rp|rest pause|restpause|cluster|myo rep|myo reps|myoreps|" +
    "descanso pausa|pausa descanso|repos pause|pause repos",
};
/** Rows that are no set at all. */
const NO_SET = new Set(["rest timer", "note"]);

const KINDS = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) =>
    words.split("|").map((word) => [word, kind as SetKind] as const),
  ),
);
const SET_WORDS = /^(?:series? de |series? |set |sets de )|(?: ?sets?| ?satz| ?satze| series?)$/g;

/** Null for what is no set, undefined where nobody knows the word. */
function find(word: string): SetKind | null | undefined {
  const plain = word
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  if (NO_SET.has(plain)) return null;
  if (plain === "" || /^\d+$/.test(plain)) return "work";
  return KINDS.get(plain) ?? KINDS.get(plain.replace(SET_WORDS, "").replace(/^(?:de |d )/, ""));
}

const MOST_KNOWN = 200;
const LONGEST = 60;
const known = new Map<string, SetKind | null | undefined>();

/** The same few words stand in all the rows of a file. */
export function kindOf(word: string): SetKind | null | undefined {
  if (word === "") return "work";
  if (known.has(word)) return known.get(word);
  const kind = word.length > LONGEST ? undefined : find(word);
  if (known.size < MOST_KNOWN) known.set(word, kind);
  return kind;
}
