/** Makes sets of what was cut out of a line; where it could mean several things it makes none. */
import type { Exercise } from "../catalog/exercise.ts";
import { MOST_SETS, ReadSet } from "./reading.ts";
import type { Figure, Kind, Token, Unit } from "./tokens.ts";

type Load = { value: number; unit: Unit | null; sign: "+" | "-" | null };
type Group = {
  sets: number;
  reps: number;
  load: Load | null;
  rpe: number | null;
  kind: Kind | "work";
};

/** Nobody does more sets, and few loads are lower. */
const MOST_SETS_SAID = 10;
const LEAST_LOAD = 20;
const MOST_REPS_SAID = 30;

type Case = { exercise: Exercise; unit: Unit; kind: Kind | null };

export function interpret(tokens: readonly Token[], said: Case): ReadSet[] | null {
  const { exercise } = said;
  const isBody = BODY_LOADS.has(exercise.loadType);
  const groups: Group[] = [];
  let held: Load | null = null;
  let isHeldUsed = true;
  let kind: Kind | null = null;
  let isFresh = true;
  const marks = new Set<string>();

  const addGroup = (sets: number, reps: number, load: Load | null) => {
    groups.push({ sets, reps, load: load ?? held, rpe: null, kind: kind ?? said.kind ?? "work" });
    if (!load && held) isHeldUsed = true;
    kind = null;
  };
  const addLoad = (load: Load) => {
    const bare = groups.filter((group) => group.load === null);
    for (const group of bare) group.load = load;
    if (bare.length > 0) return;
    held = load;
    isHeldUsed = false;
  };

  for (const token of tokens) {
    const wasFresh = isFresh;
    isFresh = token.type === "comma";
    switch (token.type) {
      case "comma":
        break;
      case "product": {
        const group = readProduct(token.figures, isBody);
        if (!group) return null;
        addGroup(group.sets, group.reps, group.load);
        break;
      }
      case "sets":
        addGroup(token.sets, token.reps, null);
        break;
      case "list":
        for (const reps of token.reps) addGroup(1, reps, null);
        break;
      case "load":
        addLoad(token);
        break;
      case "number": {
        const isEffort = token.isAfterAt && token.value <= 10 && groups.length > 0;
        if (isEffort && groups.every(({ load }) => load !== null || isBody))
          addEffort(groups, token.value);
        else if (token.sign || token.value > (token.isAfterAt ? 10 : LEAST_LOAD))
          addLoad({ ...token, unit: null });
        else if (isBody && tokens.length === 1) addGroup(1, token.value, null);
        else return null;
        break;
      }
      case "rpe":
        if (groups.length === 0) return null;
        addEffort(groups, token.value);
        break;
      case "kind": {
        const last = groups.at(-1);
        if (last && (token.kind === "failure" || !wasFresh)) last.kind = token.kind;
        else if (token.kind === "failure") return null;
        else kind = token.kind;
        break;
      }
      case "bodyweight":
      case "assisted":
      case "each":
        marks.add(token.type);
        break;
    }
  }
  if (groups.length === 0 || !isHeldUsed || kind !== null) return null;
  const unit = groups.find(({ load }) => load?.unit)?.load?.unit ?? said.unit;
  return setsOf(groups, { ...said, unit }, marks);
}

function addEffort(groups: Group[], rpe: number) {
  for (const group of groups) group.rpe ??= rpe;
}

/** The load can be told by its unit or its size, or it is none of these. */
function readProduct(figures: readonly Figure[], isBody: boolean) {
  const [a, b, c] = figures;
  if (!a || !b) return null;
  const loadOf = ({ value, unit }: Figure): Load => ({ value, unit, sign: null });
  if (c) {
    const isFirst = a.unit
      ? !b.unit && !c.unit
      : !c.unit && a.value > Math.max(c.value, LEAST_LOAD);
    const isLast = c.unit ? !a.unit && !b.unit : !a.unit && c.value > Math.max(a.value, LEAST_LOAD);
    if (b.unit || isFirst === isLast) return null;
    return isFirst
      ? { sets: c.value, reps: b.value, load: loadOf(a) }
      : { sets: a.value, reps: b.value, load: loadOf(c) };
  }
  if (b.unit) return null;
  if (a.unit) return { sets: 1, reps: b.value, load: loadOf(a) };
  if (a.value <= MOST_SETS_SAID && b.value <= MOST_REPS_SAID)
    return { sets: a.value, reps: b.value, load: null };
  if (!isBody && a.value > LEAST_LOAD && b.value <= MOST_REPS_SAID)
    return { sets: 1, reps: b.value, load: loadOf(a) };
  return null;
}

const BODY_LOADS = new Set(["bodyweight", "added", "assisted"]);

function loadTypeOf({ loadType }: Exercise, load: Load | null, marks: ReadonlySet<string>) {
  if (!BODY_LOADS.has(loadType)) {
    if (marks.has("bodyweight") || marks.has("assisted") || load?.sign) return null;
    return marks.has("each") ? "per_hand" : loadType;
  }
  if (!load) return marks.has("assisted") ? "assisted" : "bodyweight";
  const isHelp = marks.has("assisted") || load.sign === "-" || loadType === "assisted";
  return isHelp ? "assisted" : "added";
}

/** All of them are possible, or nothing is. */
function setsOf(groups: readonly Group[], { exercise, unit }: Case, marks: ReadonlySet<string>) {
  const sets: ReadSet[] = [];
  for (const { sets: count, reps, load, rpe, kind } of groups) {
    if (!Number.isInteger(count) || count < 1 || sets.length + count > MOST_SETS) return null;
    const parsed = ReadSet.safeParse({
      kind: kind === "failure" ? "work" : kind,
      reps,
      loadType: loadTypeOf(exercise, load, marks),
      load: load?.value ?? null,
      unit: load ? (load.unit ?? unit) : null,
      rpe,
    });
    if (!parsed.success) return null;
    for (let i = 0; i < count; i++) sets.push({ ...parsed.data });
    // Only the last one is said to have gone so far.
    if (kind === "failure") sets.at(-1)!.kind = "failure";
  }
  return sets;
}
