/** Reads own words into bounds on the choice: where it hurts, what is there, what is not wanted. */
import type { EquipmentKind } from "../athlete/equipment.ts";
import { type Clause, clausesOf } from "../athlete/screening/words/clauses.ts";
import { isDenied, isFine, isOfAnother } from "../athlete/screening/words/slots.ts";
import type { Catalog } from "../catalog/catalog.ts";
import type { Exercise } from "../catalog/exercise.ts";
import { spell } from "../catalog/lookup.ts";
import { note, type Reading } from "./reading.ts";
import type { SubstituteRequest } from "./request.ts";
import * as words from "./words.ts";

const spelled = new WeakMap<Catalog, { id: string; name: string }[]>();

function namesOf(catalog: Catalog) {
  const made =
    spelled.get(catalog) ?? catalog.all.map(({ id, name }) => ({ id, name: ` ${spell(name)} ` }));
  spelled.set(catalog, made);
  return made;
}

const SHORTEST_NAME = 6;

/** Exercises whose names hold the first words that were said: "lunges please" are all lunges. */
function named(text: string, catalog: Catalog): string[] {
  const said = spell(text).split(" ");
  for (let count = Math.min(4, said.length); count > 0; count--) {
    const name = ` ${said.slice(0, count).join(" ")} `;
    if (name.length < SHORTEST_NAME) break;
    const ids = namesOf(catalog)
      .filter((known) => known.name.includes(name))
      .map(({ id }) => id);
    if (ids.length > 0) return ids;
  }
  return [];
}

const PAIN_SCALE = /\b(10|[0-9])(?:\.\d)? ?(?:\/|out of|of|von|sobre|sur) ?10\b/;
const EFFORT = /\b(?:rpe|rir|effort|energy|sleep|motivation|stress)\b/;

type State = "busy" | "missing" | "only" | "have" | null;

function stateOf(folded: string): State {
  if (words.BUSY.test(folded)) return "busy";
  if (words.ONLY.test(folded)) return "only";
  if (words.MISSING.test(folded)) return "missing";
  return words.HAVE.test(folded) ? "have" : null;
}

export function readText(
  reading: Reading,
  text: string,
  reason: SubstituteRequest["reason"],
  exercise: Exercise,
  catalog: Catalog,
): void {
  const needed = new Set(exercise.equipment.flat());
  let [ofAnother, sentence, state] = [false, -1, null as State];
  for (const clause of clausesOf("/text", text, true)) {
    const isSame = clause.sentence === sentence;
    ofAnother = isOfAnother(clause.folded, ofAnother, isSame);
    sentence = clause.sentence;
    const before = reading.constraints.length;
    if (!ofAnother) readPain(reading, clause, reason === "pain");
    state = readEquipment(reading, clause, isSame ? state : null, reason, needed);
    readWishes(reading, clause);
    const added = reading.constraints.slice(before).map(({ type }) => type);
    if (added.every((type) => type === "dislike"))
      readUnwanted(reading, clause, { exercise, catalog, isNoted: added.length > 0 });
  }
}

function readPain(reading: Reading, { folded, text }: Clause, isPain: boolean) {
  const hurts = [...folded.matchAll(words.PAIN)].some(
    ({ index, 0: found }) => !isDenied(folded, index, index + found.length),
  );
  const denies = !hurts && /\b(?:no pain|doesnt hurt|pain free|painless)\b/.test(folded);
  const scale = EFFORT.test(folded) ? null : PAIN_SCALE.exec(folded);
  if (scale && (hurts || isPain)) reading.painLevel = Math.max(reading.painLevel, Number(scale[1]));
  if (denies || !(hurts || isPain)) return;
  let isNamed = false;
  for (const { words: part, joints, muscles = [] } of words.PARTS) {
    const found = part.exec(folded);
    if (!found || isFine(folded, found.index + found[0].length)) continue;
    isNamed = true;
    for (const joint of joints) reading.joints.add(joint);
    for (const muscle of muscles) reading.muscles.add(muscle);
  }
  if (isNamed || (scale && hurts)) note(reading, "injury", text);
}

function readEquipment(
  reading: Reading,
  { folded, text }: Clause,
  before: State,
  reason: SubstituteRequest["reason"],
  needed: ReadonlySet<EquipmentKind>,
): State {
  if (words.NO_EQUIPMENT.test(folded)) {
    reading.only = new Set();
    note(reading, "no_equipment", text);
    return "missing";
  }
  const kinds = new Set<EquipmentKind>();
  let rest = folded;
  for (const [name, named] of words.EQUIPMENT) {
    if (!name.test(rest)) continue;
    rest = rest.replace(name, " ");
    for (const kind of named) kinds.add(kind);
  }
  if (kinds.size === 0) return null;
  const said = stateOf(folded) ?? before;
  // Who lacks equipment and names what the exercise does not need tells what there is.
  const isThere = reason === "equipment" && ![...kinds].some((kind) => needed.has(kind));
  const state = said ?? (reason === "busy" ? "busy" : isThere ? "have" : null);
  // Outside a talk of equipment "with dumbbells" is how it is done, not what there is.
  const isTold = state === "busy" || state === "missing" || reason === "equipment";
  if (!state || !isTold) return state;
  if (state === "busy" || state === "missing") for (const kind of kinds) reading.gone.add(kind);
  else reading.only = new Set([...(reading.only ?? []), ...kinds]);
  note(reading, state === "busy" ? "equipment_busy" : "no_equipment", text);
  return state;
}

function readWishes(reading: Reading, { folded, text }: Clause) {
  if (words.NOISE.test(folded)) {
    reading.isQuiet = true;
    note(reading, "noise", text);
  }
  const isLow = words.CEILING.test(folded);
  if (isLow) reading.isLow = true;
  if (words.SPACE.test(folded)) reading.isCramped = true;
  if (isLow || words.SPACE.test(folded)) note(reading, "space", text);
  if (words.NO_SPOTTER.test(folded)) {
    reading.hasNoSpotter = true;
    note(reading, "safety", text);
  }
  if (words.JUMPS.test(folded) && words.AGAINST.test(folded)) {
    reading.hasNoJumps = true;
    note(reading, "dislike", text);
  }
  const hard = words.TOO_HARD.exec(folded);
  const easy = words.TOO_EASY.exec(folded);
  if (hard && !isDenied(folded, hard.index, hard.index + hard[0].length)) {
    reading.direction = "easier";
    note(reading, "too_hard", text);
  } else if (easy) {
    reading.direction = "harder";
    note(reading, "too_easy", text);
  }
  if (words.DISLIKE.test(folded)) note(reading, "dislike", text);
}

type Unwanted = { exercise: Exercise; catalog: Catalog; isNoted: boolean };

function readUnwanted(
  reading: Reading,
  { folded, text }: Clause,
  { exercise, catalog, isNoted }: Unwanted,
) {
  const [whole, said] = words.UNWANTED.exec(folded) ?? [];
  const ids = said === undefined ? [] : named(said, catalog);
  // "Instead of squats" says what goes, and nothing against its kin.
  if (whole?.startsWith("instead of") && ids.includes(exercise.id)) return;
  for (const id of ids) reading.avoided.add(id);
  if (ids.length > 0 && !isNoted) note(reading, "dislike", text);
}
