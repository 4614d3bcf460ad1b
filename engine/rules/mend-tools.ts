/** What mending does to exercises: another one or none, in every week of the same session. */
import type { Exercise } from "../catalog/exercise.ts";
import { takesLoad } from "../program/maxima.ts";
import type { ProgramExercise, SetGroup } from "../program/program.ts";
import { progressionFor } from "../program/progress.ts";
import { REASONS, type ReasonCode } from "../program/reasons.ts";
import { replacementFor } from "../program/select.ts";
import { roleOf } from "../program/skeleton.ts";
import type { Facts, ItemFacts, SessionFacts } from "./facts.ts";
import { retime } from "./mend-sets.ts";
import type { Change } from "./rule.ts";

export const FEWEST_EXERCISES = 3;
export const MOST_EXERCISES = 10;
const USUAL_RPE = 7;
const MOST_RPE_UNKNOWN = 8;
const MOST_OPEN_REPS = 20;

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));

/** Every code that `why` names can be looked up. */
export function whyMended({ isOurs, program }: Facts, exercise: Exercise, pick: ReasonCode) {
  if (!isOurs) return null;
  const load = takesLoad(exercise) ? "load_calibration" : "load_body";
  const why = { pick, sets: "volume_start", load, rest: "rest_moderate" } as const;
  for (const code of Object.values(why))
    program.reasons[code] ??= { ...REASONS[code], evidence: [...REASONS[code].evidence] };
  return why;
}

/** The key of its progression, made where there is none yet. */
export function growth(
  facts: Facts,
  session: SessionFacts,
  item: ProgramExercise,
  exercise: Exercise,
) {
  const plan = session.plan ?? facts.brief.days[0];
  const top = item.groups.find(({ type }) => type !== "warmup");
  if (!facts.isOurs || item.role === "easy" || !plan || !top) return null;
  const { role, superset } = item;
  const set = { role, superset, sets: top.sets, pick: "replaced", volume: "volume_start" };
  const slot = { exercise, scheme: "second" as const, ...set };
  facts.program.progressions[exercise.id] ??= progressionFor(
    slot,
    top,
    plan,
    "double",
    facts.brief,
  );
  return exercise.id;
}

/** The same exercise of the same session in every week. */
export function copiesOf(facts: Facts, read: ItemFacts): ItemFacts[] {
  const id = read.item.exerciseId;
  const placeOf = (one: ItemFacts) =>
    one.session.items.filter((other) => other.item.exerciseId === id).indexOf(one);
  const place = placeOf(read);
  return (facts.byExercise.get(id) ?? []).filter(
    (one) => one.session.index === read.session.index && placeOf(one) === place,
  );
}

export const idsOf = (session: SessionFacts): Set<string> =>
  new Set(session.session.exercises.map(({ exerciseId }) => exerciseId));

/** What was known of the load was another exercise's. */
function forget(group: SetGroup, exercise: Exercise) {
  group.type = "work";
  group.load = null;
  group.percent = null;
  group.reps = clamp(group.reps, exercise.reps.min, exercise.reps.max);
  // Where no load can be chosen repetitions find the effort, so they need room.
  const isOpen = exercise.measure === "reps" && !takesLoad(exercise);
  const most = Math.max(group.repsMax ?? 0, isOpen ? MOST_OPEN_REPS : 0);
  const top = Math.min(most, exercise.reps.max);
  group.repsMax = top > group.reps ? top : null;
  group.rpe = Math.min(group.rpe ?? USUAL_RPE, MOST_RPE_UNKNOWN, 10 - exercise.minRir);
}

export function replaceExercise(facts: Facts, read: ItemFacts, next: Exercise): Change {
  const change = { path: read.path, before: read.item.exerciseId, after: next.id };
  copiesOf(facts, read).forEach(({ item, session }, i) => {
    item.exerciseId = next.id;
    item.name = next.name;
    item.groups = item.groups.filter(({ type }) => type !== "warmup");
    for (const group of item.groups) forget(group, next);
    const first = item.groups[0];
    if (i === 0 && first && takesLoad(next)) first.type = "calibration";
    if (item.role !== "easy") item.role = roleOf(next, item.role === "main" ? "heavy" : "second");
    item.progression = growth(facts, session, item, next);
    const why = whyMended(facts, next, "replaced");
    if (why)
      item.why = { ...why, sets: item.why?.sets ?? why.sets, rest: item.why?.rest ?? why.rest };
    retime(facts, session);
  });
  return change;
}

/** Takes an exercise out of every week; its partner of a superset goes on alone. */
export function dropExercise(facts: Facts, read: ItemFacts): Change {
  for (const { item, session } of copiesOf(facts, read)) {
    const { exercises } = session.session;
    exercises.splice(exercises.indexOf(item), 1);
    const partners = exercises.filter(({ superset }) => superset && superset === item.superset);
    if (partners.length === 1) partners[0]!.superset = null;
    retime(facts, session);
  }
  return { path: read.path, before: read.item.exerciseId, after: "" };
}

/** Another exercise for the same movement; where there is none, no exercise at all. */
export function replaceOrDrop(facts: Facts, read: ItemFacts): Change {
  const { exercise, session } = read;
  const next = exercise && replacementFor(exercise, facts.brief, session.place, idsOf(session));
  return next ? replaceExercise(facts, read, next) : dropExercise(facts, read);
}

/** The sessions of an index, week by week. */
export const sessionsAt = (facts: Facts, index: number): SessionFacts[] =>
  facts.weeks.flatMap(({ sessions }) => sessions[index] ?? []);

/** Replaces or drops what offends, once for all weeks of a session. */
export function mendExercises(facts: Facts, offends: (read: ItemFacts) => boolean): Change[] {
  const done = new Set<ItemFacts>();
  const changes: Change[] = [];
  for (const read of facts.items) {
    if (done.has(read) || !offends(read)) continue;
    for (const copy of copiesOf(facts, read)) done.add(copy);
    changes.push(replaceOrDrop(facts, read));
  }
  return changes;
}
