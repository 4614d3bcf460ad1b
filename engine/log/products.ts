/** Reads what is joined by "x", and lists of repetitions: "3x5", "185x5x3", "2x30 kg x 8", "5, 5, 4". */
import { loadOf, MOST_SETS_SAID, readThree, readTwo } from "./factors.ts";
import type { Group } from "./groups.ts";
import {
  done,
  type Figure,
  isCount,
  type Known,
  LEAST_LOAD,
  type Product,
  readList,
  readNumbers,
} from "./number-lists.ts";
import { plateLoad } from "./plate-load.ts";
import type { Token } from "./tokens.ts";

const MOST_SETS_COUNTED = 30;

const isFigure = (token: Token | undefined): token is Figure =>
  token !== undefined && (token.type === "number" || token.type === "load");
/** Null where none begins; "several" where it could mean more than one thing. */
export function readProduct(
  tokens: readonly Token[],
  at: number,
  known: Known,
): Product | "several" | null {
  const first = tokens[at]!;
  if (!isFigure(first) && first.type !== "plates") return null;
  return (
    readCounted(tokens, at) ??
    readFactors(tokens, at, known) ??
    (first.type === "number" ? readList(tokens, at, known) : null)
  );
}

const skip = (tokens: readonly Token[], at: number, types: readonly Token["type"][]) => {
  let next = at;
  while (types.includes(tokens[next]?.type as Token["type"])) next += 1;
  return next;
};

/** "3 sets of 5 reps", "3 Sätze à 8", "4 sets x 30 s". */
function readCounted(tokens: readonly Token[], at: number): Product | "several" | null {
  const sets = tokens[at]!;
  if (sets.type !== "number" || tokens[at + 1]?.type !== "setsWord") return null;
  if (sets.value > MOST_SETS_COUNTED) return "several";
  const begin = tokens[at + 2];
  const isFailure = begin?.type === "kind" && begin.kind === "failure";
  const next = skip(tokens, isFailure ? at + 3 : at + 2, ["filler", "times", "at", "for"]);
  const many = tokens[next];
  if (many?.type === "time" || many?.type === "distance") {
    const part = many.type === "time" ? { seconds: many.seconds } : { metres: many.metres };
    return done(next + 1 - at, [{ sets: sets.value, ...part }]);
  }
  if (many?.type === "bursts") return null;
  if (many?.type !== "number" || !isCount(many)) return null;
  const isListed = tokens[next + 1]?.type === "comma" && isFigure(tokens[next + 2]);
  if (isListed || tokens[next + 1]?.type === "number") {
    const list = readNumbers(tokens, next);
    // "5 sets of pull-ups 10 9 8" tells of some of them, and of no set more.
    if (list && !list.isApart && list.values.length > 2 && list.values.length !== sets.value)
      return "several";
    if (list && list.values.length === sets.value)
      return done(
        list.end - at,
        list.values.map((reps) => (isFailure ? { reps, kind: "failure" as const } : { reps })),
      );
  }
  if (isFailure) return null;
  const group: Partial<Group> = {
    sets: sets.value,
    reps: many.value,
    isAmrap: many.isOpen,
    isCounted: true,
  };
  const end = tokens[next + 1]?.type === "repsWord" ? next + 2 : next + 1;
  const load = tokens[end]?.type === "times" ? tokens[end + 1] : undefined;
  if (isFigure(load)) return done(end + 2 - at, [{ ...group, load: loadOf(load) }]);
  return done(end - at, [group]);
}

function readFactors(
  tokens: readonly Token[],
  at: number,
  known: Known,
): Product | "several" | null {
  const a = tokens[at]!;
  if (tokens[at + 1]?.type !== "times") return readSlash(tokens, at, known);
  const next = skip(tokens, at + 2, ["filler"]);
  const b = tokens[next];
  const length = next + 1 - at;
  if (a.type === "plates") {
    const load = plateLoad(a, known.said);
    if (!load || b?.type !== "number" || !isCount(b)) return "several";
    return done(length, [{ reps: b.value, load: { ...load, sign: null, isPair: false } }]);
  }
  if (!b || !isFigure(a)) return null;
  // "60kg x 8 @ 7 x 3": an effort of so many sets, or so many sets more.
  const mark = tokens[at - 1];
  const isBehindSign = mark?.type === "at" && !mark.isWord && known.groups.length > 0;
  if (isBehindSign && a.type === "number" && a.value <= MOST_SETS_SAID) return "several";
  if (b.type === "kind" && b.kind === "failure" && isCount(a)) {
    const list = readNumbers(tokens, next + 1);
    if (list?.values.length !== a.value) return "several";
    return done(
      list.end - at,
      list.values.map((reps) => ({ reps, kind: "failure" as const })),
    );
  }
  if (b.type === "amrap") return a.type === "load" ? null : "several";
  if (b.type === "open" || b.type === "bursts") return readClusters(tokens, at, a, next);
  if (b.type === "time" || b.type === "distance") {
    if (!isCount(a))
      return a.type === "load" ? done(length, [{ load: loadOf(a), ...measure(b) }]) : "several";
    return done(length, [{ sets: a.value, ...measure(b) }]);
  }
  if (!isFigure(b)) return null;
  const third = skip(tokens, next + 1, ["repsWord", "filler", "noise"]);
  const isThird = tokens[third]?.type === "times";
  const c = isThird ? tokens[third + 1] : undefined;
  if (isFigure(c)) {
    const group = readThree(a, b, c);
    const end = third + 2;
    const last = tokens[end]?.type === "repsWord" ? end + 1 : end;
    return group === "several" ? group : done(last - at, [group]);
  }
  // "4x10,8,8,6" tells each of its sets.
  const mayList = tokens[next + 1]?.type === "comma" && isCount(a) && a.value <= MOST_SETS_SAID;
  const list = mayList ? readNumbers(tokens, next) : null;
  if (list)
    return list.values.length === a.value
      ? done(
          list.end - at,
          list.values.map((reps) => ({ reps })),
        )
      : "several";
  // "40kg x 8/7/6"
  const isLoaded = a.type === "load" || (!known.isBody && a.value > LEAST_LOAD);
  const slashed = tokens[next + 1]?.type === "slash" && isLoaded;
  const behind = slashed ? readNumbers(tokens, next) : null;
  if (behind)
    return done(
      behind.end - at,
      behind.values.map((reps) => ({ reps, load: loadOf(a) })),
    );
  const end = tokens[next + 1]?.type === "repsWord" ? next + 2 : next + 1;
  return readTwo(a, b, end - at, known);
}

const LEAST_BEFORE_SLASH = 40;
const MOST_BEHIND_SLASH = 20;

/** "100/5, 110/3": a load over its repetitions, where it is no list of repetitions. */
function readSlash(tokens: readonly Token[], at: number, { isBody }: Known): Product | null {
  const [a, slash, b, next] = tokens.slice(at, at + 4);
  if (slash?.type !== "slash" || next?.type === "slash" || isBody) return null;
  if (a?.type !== "number" || b?.type !== "number" || !isCount(b)) return null;
  const isLoad = a.value >= LEAST_BEFORE_SLASH && b.value <= MOST_BEHIND_SLASH;
  return isLoad ? done(3, [{ reps: b.value, load: loadOf(a) }]) : null;
}

const measure = (token: Token & { type: "time" | "distance" }) =>
  token.type === "time" ? { seconds: token.seconds } : { metres: token.metres };

/** "3x(1+1+1)", "100x8+3+2": the first as it is, the others after a short rest. */
function readClusters(
  tokens: readonly Token[],
  at: number,
  a: Figure,
  next: number,
): Product | "several" {
  const isOpen = tokens[next]!.type === "open";
  const bursts = tokens[isOpen ? next + 1 : next];
  if (bursts?.type !== "bursts") return "several";
  const end =
    isOpen && tokens[next + 2]?.type === "close" ? next + 3 : isOpen ? next + 2 : next + 1;
  const isSets = isCount(a) && a.value <= MOST_SETS_SAID;
  const load = isSets ? {} : { load: loadOf(a) };
  const once = bursts.reps.map((reps, i) => ({
    reps,
    kind: i === 0 ? ("work" as const) : ("rest_pause" as const),
    ...load,
  }));
  return done(end - at, Array.from({ length: isSets ? a.value : 1 }, () => once).flat());
}
