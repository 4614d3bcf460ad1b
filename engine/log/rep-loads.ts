/** Finds loads that stand beside their repetitions without a mark for "times": "5@100", "60kg 8, 65kg 6". */
import type { State } from "./line-state.ts";
import type { Token } from "./tokens.ts";

const MOST_REPS_AT = 20;
const MOST_REPS_ENCLOSED = 30;
/** Above any effort, and above repetitions that are counted by the minute. */
const LEAST_AT = 30;

/** "5@100": so many repetitions with a load that can be no effort. */
export function loadBehind(
  { tokens, at, isBody }: State,
  { value, sign }: Token & { type: "number" },
) {
  const [mark, load, next] = tokens.slice(at, at + 3);
  if (mark?.type !== "at" || isBody || sign || !Number.isInteger(value)) return null;
  if (value < 1 || value > MOST_REPS_AT || next?.type === "times") return null;
  if (load?.type === "load") return { ...load, isPair: false };
  const isLoad = load?.type === "number" && !load.sign && load.value > LEAST_AT;
  return isLoad ? { value: load.value, unit: null, sign: null, isPair: false } : null;
}

/** "8 (bw), 6 (+5kg)": what each was done with stands in brackets behind it. */
export function enclosedBehind({ tokens, at }: State, { value, sign }: Token & { type: "number" }) {
  const [open, inside, close] = tokens.slice(at, at + 3);
  if (open?.type !== "open" || close?.type !== "close") return null;
  if (sign || !Number.isInteger(value) || value > MOST_REPS_ENCLOSED) return null;
  if (inside?.type === "bodyweight") return { load: null, isBodyAlone: true };
  if (inside?.type === "load") return { load: { ...inside, isPair: false }, isBodyAlone: false };
  if (inside?.type !== "number" || inside.sign === null) return null;
  const load = { value: inside.value, unit: null, sign: inside.sign, isPair: false };
  return { load, isBodyAlone: false };
}

const ENDS: ReadonlySet<string | undefined> = new Set([undefined, "comma", "next", "rpe", "rir"]);
/** "60kg 8, 65kg 6": a load and a figure behind each one are its repetitions. */
export const isInPairs = (tokens: readonly Token[]) => {
  const pairs = tokens.filter(
    (token, i) =>
      token.type === "load" && tokens[i + 1]?.type === "number" && ENDS.has(tokens[i + 2]?.type),
  );
  return pairs.length > 1 && pairs.length === tokens.filter(({ type }) => type === "load").length;
};

/** "45 kg: 12 rpe 8, 12 rpe 9": repetitions, each with its own effort. */
export const isInEfforts = (tokens: readonly Token[]) => {
  const isEffort = (token: Token | undefined) => token?.type === "rpe" || token?.type === "rir";
  const bare = tokens.filter(
    (token, i) =>
      token.type === "number" &&
      isEffort(tokens[i + 1]) &&
      !["times", "at", "slash"].includes(tokens[i - 1]?.type ?? ""),
  );
  return bare.length > 1 && bare.length === tokens.filter(isEffort).length;
};

/** "30 left 10 right 9": the sides stand before their repetitions, so that the first figure is the load. */
export const isLoadOfSides = (tokens: readonly Token[], at: number) => {
  const first = tokens.findIndex(({ type }) => type === "side");
  const last = tokens.findLastIndex(({ type }) => type === "side");
  return first === at && hasBothSides(tokens) && tokens[last + 1]?.type === "number";
};

/** A side of each kind is told, so that a figure beside one is its repetitions. */
export const hasBothSides = (tokens: readonly Token[]) =>
  (["left", "right"] as const).every((side) =>
    tokens.some((token) => token.type === "side" && token.side === side),
  );
