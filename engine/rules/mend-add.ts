/** What mending adds: an exercise more, in every week of a session, with sets of its own. */
import type { Exercise, Pattern } from "../catalog/exercise.ts";
import { loadsLegs } from "../program/eligible.ts";
import { takesLoad } from "../program/maxima.ts";
import type { ProgramExercise, Role, SetGroup } from "../program/program.ts";
import { choose } from "../program/select.ts";
import { roleOf } from "../program/skeleton.ts";
import { zoneOf } from "../program/zones.ts";
import { restSeconds } from "../strength/rest.ts";
import { type Facts, isHard, type ItemFacts, type SessionFacts } from "./facts.ts";
import { isInTime, retime, tally } from "./mend-sets.ts";
import { growth, idsOf, MOST_EXERCISES, sessionsAt, whyMended } from "./mend-tools.ts";
import type { Change } from "./rule.ts";

const MOST_RPE = 8;
const LIGHT_RPE = 6;
const ORDER: readonly Role[] = ["power", "main", "secondary", "isolation", "core", "carry", "easy"];

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));

function makeGroup(facts: Facts, exercise: Exercise, role: Role, sets: number): SetGroup {
  const { brief } = facts;
  const { from, to, rirLast } = zoneOf(role, "iso", brief);
  const { min, max } = exercise.reps;
  const isCounted = exercise.measure === "reps";
  const reps = isCounted ? clamp(Math.max(from, brief.limits.minReps), min, max) : min;
  const repsMax = isCounted ? clamp(to, reps, max) : Math.round((min + max) / 2);
  return {
    type: "work",
    sets,
    reps,
    repsMax: repsMax > reps ? repsMax : null,
    load: null,
    percent: null,
    rpe: Math.min(10 - rirLast, MOST_RPE, brief.limits.maxRpe),
    restSeconds: restSeconds({
      percent: null,
      reps,
      mechanics: exercise.mechanics,
      goal: brief.goal,
      role: role === "easy" ? "core" : role,
    }),
  };
}

/** Puts an item where its role stands in the order, and counts it. */
export function insertItem(facts: Facts, session: SessionFacts, item: ProgramExercise): ItemFacts {
  const { exercises } = session.session;
  const rank = ORDER.indexOf(item.role);
  const after = exercises.findIndex(({ role }) => ORDER.indexOf(role) > rank);
  exercises.splice(after < 0 ? exercises.length : after, 0, item);
  const group = item.groups.at(-1)!;
  const read: ItemFacts = {
    path: `${session.path}/exercises/${exercises.indexOf(item)}`,
    week: session.week.number,
    day: session.day,
    session,
    index: session.items.length,
    item,
    exercise: facts.brief.catalog.byId.get(item.exerciseId),
    workSets: 0,
    hardSets: 0,
    topPercent: group.percent,
    topRpe: group.rpe,
    topLoadG: null,
    minReps: group.reps,
    maxReps: group.repsMax ?? group.reps,
  };
  const sets = item.groups.reduce((sum, one) => sum + (one.type === "warmup" ? 0 : one.sets), 0);
  tally(read, sets, isHard(group) ? sets : 0);
  session.items.push(read);
  const known = facts.byExercise.get(item.exerciseId);
  if (known) known.push(read);
  else facts.byExercise.set(item.exerciseId, [read]);
  retime(facts, session);
  return read;
}

export function removeItem(facts: Facts, read: ItemFacts): void {
  const { session, item } = read;
  session.session.exercises.splice(session.session.exercises.indexOf(item), 1);
  session.items.splice(session.items.indexOf(read), 1);
  const others = facts.byExercise.get(item.exerciseId)!;
  others.pop();
  if (others.length === 0) facts.byExercise.delete(item.exerciseId);
  tally(read, -read.workSets, -read.hardSets);
  retime(facts, session);
}

/** An easy day stays easy, and a day before a match spares the legs. */
function bears(facts: Facts, index: number, exercise: Exercise) {
  if (facts.brief.days[index]?.sparesLegs && loadsLegs(exercise)) return false;
  return sessionsAt(facts, index).every(({ items }) =>
    items.every(({ item }) => item.role !== "easy"),
  );
}

/** All of it or nothing: an exercise that some week has no time for is not added at all. */
export function addExercise(
  facts: Facts,
  index: number,
  exercise: Exercise,
  sets: number,
): Change | null {
  const role = roleOf(exercise, "second");
  if (!bears(facts, index, exercise)) return null;
  const isFirst = !facts.byExercise.has(exercise.id);
  const added: ItemFacts[] = [];
  const why = whyMended(facts, exercise, "pick_gap");
  for (const session of sessionsAt(facts, index)) {
    const { isLight } = session.week;
    const group = makeGroup(facts, exercise, role, isLight ? Math.ceil(sets / 2) : sets);
    if (isLight) group.rpe = Math.min(group.rpe!, LIGHT_RPE);
    if (isFirst && added.length === 0 && takesLoad(exercise)) group.type = "calibration";
    const { id: exerciseId, name } = exercise;
    const base = { exerciseId, name, role, superset: null, groups: [group], progression: null };
    const item: ProgramExercise = { ...base, why: why && { ...why } };
    item.progression = growth(facts, session, item, exercise);
    added.push(insertItem(facts, session, item));
    if (isInTime(session) && session.session.exercises.length <= MOST_EXERCISES) continue;
    for (const read of added.toReversed()) removeItem(facts, read);
    if (isFirst) delete facts.program.progressions[exercise.id];
    return null;
  }
  return added[0] ? { path: added[0].path, before: "", after: exercise.id } : null;
}

/** The best exercise of these movements that passes the test, at the place of a session. */
export function pickExercise(
  facts: Facts,
  session: SessionFacts,
  patterns: readonly Pattern[],
  fits: (exercise: Exercise) => boolean,
): Exercise | null {
  const { brief } = facts;
  const place = session.place ?? brief.days[0]?.place;
  if (!place) return null;
  const taken = idsOf(session);
  for (let tries = 0; tries < MOST_EXERCISES; tries++) {
    const slot = session.path;
    const found = choose(patterns, brief, place, { role: "isolation", seen: taken, taken, slot });
    if (!found || fits(found)) return found;
    taken.add(found.id);
  }
  return null;
}
