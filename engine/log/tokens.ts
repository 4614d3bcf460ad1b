/** Cuts the part of a line behind the name of the exercise into loads, sets and efforts. */

export type Unit = "kg" | "lb";
export type Kind = "warmup" | "drop" | "failure" | "rest_pause";
export type Token =
  /** Two or three figures joined by "x", each perhaps with a unit. */
  | { type: "product"; figures: readonly Figure[] }
  | { type: "sets"; sets: number; reps: number }
  | { type: "list"; reps: readonly number[] }
  | { type: "load"; value: number; unit: Unit | null; sign: "+" | "-" | null }
  | { type: "number"; value: number; sign: "+" | null; isAfterAt: boolean }
  | { type: "rpe"; value: number }
  | { type: "kind"; kind: Kind }
  | { type: "comma" | "bodyweight" | "assisted" | "each" };
export type Figure = { value: number; unit: Unit | null };

const NUMBER = "(\\d{1,5}(?:\\.\\d{1,3})?)";
const UNIT =
  "(?:\\s*(kgs?|kilos?|kilogram(?:m?e|o)?s?|lbs?|pounds?|libras?|livres?|pfund|#)(?![a-z]))?";
const TIMES = "\\s*[x×*]\\s*";
const FIGURE = NUMBER + UNIT;
const AT = "(?:@|at|with|mit|con|a|avec|com|bei)";
const SETS = "(?:sets?|series?|satze?|serie[sn]?)";
const REPS = "(?:reps?|repetitions?|repeticion(?:es)?|repeticoes|wiederholungen|wdh|wh)";

const sticky = (pattern: string) => new RegExp(pattern, "y");
const unitOf = (word: string | undefined): Unit | null =>
  word === undefined ? null : word.startsWith("k") ? "kg" : "lb";

type Rule = [RegExp, (found: RegExpExecArray) => Token | null];

/** The first that fits is taken; null is what says nothing. */
const RULES: readonly Rule[] = [
  [sticky("\\s+|:|[-–—](?=\\s)"), () => null],
  [
    sticky("[,|]|(?:and|then|und|dann|y|luego|et|puis|e|depois)(?![a-z])"),
    () => ({ type: "comma" }),
  ],
  [
    sticky(`@?\\s*(?:rpe\\s*[:=@]?\\s*${NUMBER}|${NUMBER}\\s*rpe(?![a-z]))`),
    ([, after, before]) => ({ type: "rpe", value: Number(after ?? before) }),
  ],
  [
    sticky(`${NUMBER}\\s*rir(?![a-z])|rir\\s*[:=]?\\s*${NUMBER}`),
    ([, before, after]) => ({ type: "rpe", value: 10 - Number(before ?? after) }),
  ],
  [
    sticky(
      `${NUMBER}\\s*${SETS}\\s*(?:of|de|a|von|mit|x|×)?\\s*${NUMBER}(?:\\s*${REPS}(?![a-z]))?`,
    ),
    ([, sets, reps]) => ({ type: "sets", sets: Number(sets), reps: Number(reps) }),
  ],
  [
    sticky(`${FIGURE}${TIMES}${FIGURE}(?:${TIMES}${FIGURE})?(?:\\s*${REPS}(?![a-z]))?`),
    ([, a, unitA, b, unitB, c, unitC]) => ({
      type: "product",
      figures: [
        { value: Number(a), unit: unitOf(unitA) },
        { value: Number(b), unit: unitOf(unitB) },
        ...(c === undefined ? [] : [{ value: Number(c), unit: unitOf(unitC) }]),
      ],
    }),
  ],
  [
    sticky(
      "(\\d{1,3}(?:\\s*[,/]\\s*\\d{1,3})+)(?![\\d.]|\\s*(?:[,/]\\s*\\d|kg|kilo|lb|pound|x|×|\\*|rir(?!\\s*[:=]?\\s*\\d)))",
    ),
    ([, list = ""]) => ({ type: "list", reps: list.split(/[,/]/).map(Number) }),
  ],
  [
    sticky(`${AT}?\\s*([+-])?${NUMBER}${UNIT.slice(0, -1)}`),
    ([, sign, value, unit]) => ({
      type: "load",
      value: Number(value),
      unit: unitOf(unit),
      sign: (sign as "+" | "-" | undefined) ?? null,
    }),
  ],
  [sticky(`${NUMBER}\\s*${REPS}(?![a-z])`), ([, reps]) => ({ type: "list", reps: [Number(reps)] })],
  [
    sticky(`(${AT})?\\s*(\\+)?${NUMBER}(?!\\d|\\.\\d|[a-z%'"])`),
    ([, at, sign, value]) => ({
      type: "number",
      value: Number(value),
      sign: sign === undefined ? null : "+",
      isAfterAt: at !== undefined,
    }),
  ],
  [
    sticky("(?:bw|body ?weight|korpergewicht|peso corporal|poids du corps|peso do corpo)(?![a-z])"),
    () => ({ type: "bodyweight" }),
  ],
  [
    sticky(
      "\\(?(?:each|per (?:hand|side|arm|db)|je (?:hand|seite)|por (?:mano|mao|lado)|par main)\\)?(?![a-z])",
    ),
    () => ({ type: "each" }),
  ],
  [
    sticky("(?:assisted|assistance|unterstutzt|asistid[ao]s?|assistid[ao]s?|assistees?)(?![a-z])"),
    () => ({ type: "assisted" }),
  ],
  [
    sticky(
      "(?:warm ?-?ups?|wu|aufwarmen|aufgewarmt|calentamiento|echauffement|aquecimento)(?![a-z]):?",
    ),
    () => ({ type: "kind", kind: "warmup" }),
  ],
  [sticky("drop(?: ?-?sets?)?(?![a-z]):?"), () => ({ type: "kind", kind: "drop" })],
  [
    sticky(
      "(?:to failure|failure|amrap|bis zum (?:muskel)?versagen|al fallo|a l'echec|ate a falha)(?![a-z])",
    ),
    () => ({ type: "kind", kind: "failure" }),
  ],
  [sticky("rest ?-?pause(?![a-z]):?"), () => ({ type: "kind", kind: "rest_pause" })],
];

/** What could be cut, and how far that is; the text is plain already. */
export function cut(text: string): { tokens: Token[]; length: number } {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const before = at;
    for (const [pattern, make] of RULES) {
      pattern.lastIndex = at;
      const found = pattern.exec(text);
      if (!found || found[0] === "") continue;
      const token = make(found);
      if (token) tokens.push(token);
      at += found[0].length;
      break;
    }
    if (at === before) break;
  }
  return { tokens, length: at };
}
