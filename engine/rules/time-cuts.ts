/** What gives way when a session is too long, in turns: pairs, short rests, small sets, small exercises. */
import { MUSCLES } from "../catalog/muscles.ts";
import type { Role } from "../program/program.ts";
import { SUPERSET_REST } from "../strength/rest.ts";
import type { Facts, ItemFacts, SessionFacts } from "./facts.ts";
import { cutSet, isInTime, retime } from "./mend-sets.ts";
import { giveReason } from "./mend-tools-late.ts";
import { dropExercise, FEWEST_EXERCISES, sessionsAt } from "./mend-tools.ts";
import { disturbs, leastRest, usualRest } from "./rest-illegal.ts";

const SHORTER_REST = 0.75;
const TURN_REST_SECONDS = 60;
const LEAST_SETS = 2;
const LEAST_CONDITIONING_MINUTES = 5;
const DIRECT = 1;
const INDIRECT = 0.5;

const SMALL = new Set<Role>(["isolation", "core"]);
const isSmall = ({ item }: ItemFacts) => SMALL.has(item.role);
const present = (session: SessionFacts): ItemFacts[] =>
  session.items.filter(({ item }) => session.session.exercises.includes(item));

/** They train the same, so the one tires the other. */
const overlap = (a: ItemFacts, b: ItemFacts) =>
  MUSCLES.some((muscle) => {
    const one = a.exercise?.muscles[muscle] ?? 0;
    const other = b.exercise?.muscles[muscle] ?? 0;
    return (one === DIRECT && other >= INDIRECT) || (other === DIRECT && one >= INDIRECT);
  });

const namesake = (session: SessionFacts, { item }: ItemFacts) =>
  present(session).find((other) => other.item.exerciseId === item.exerciseId);

function freeLetter(sessions: readonly SessionFacts[]): string {
  const used = new Set(
    sessions.flatMap(({ session }) => session.exercises.map(({ superset }) => superset)),
  );
  let letter = 65;
  while (used.has(String.fromCharCode(letter))) letter++;
  return String.fromCharCode(letter);
}

/** Two small exercises that do not clash are done in turns, in every week. */
function pairUp(facts: Facts, session: SessionFacts): boolean {
  const small = present(session).filter((read) => isSmall(read) && !read.item.superset);
  const all = sessionsAt(facts, session.index);
  for (let i = 0; i + 1 < small.length; i++) {
    const [a, b] = [small[i]!, small[i + 1]!];
    if (disturbs(a, b) || overlap(a, b)) continue;
    const letter = freeLetter(all);
    for (const other of all) {
      const pair = [namesake(other, a), namesake(other, b)];
      if (!pair[0] || !pair[1] || pair.some((read) => read!.item.superset)) continue;
      for (const read of pair) {
        read!.item.superset = letter;
        for (const group of read!.item.groups)
          group.restSeconds = Math.min(
            group.restSeconds,
            Math.max(TURN_REST_SECONDS, SUPERSET_REST.fromSeconds, leastRest(facts, read!, group)),
          );
        giveReason(facts, read!.item, "rest_superset", "rest");
      }
      retime(facts, other);
    }
    return true;
  }
  return false;
}

/** Rests that are longer than they need to be. */
function trimRests(facts: Facts, session: SessionFacts): void {
  for (const read of present(session))
    for (const group of read.item.groups)
      group.restSeconds = Math.min(group.restSeconds, usualRest(facts, read, group));
  retime(facts, session);
}

/** By a part of themselves, never below what the load asks for. */
function shortenRests(
  facts: Facts,
  session: SessionFacts,
  roles: readonly Role[],
  part: number,
): void {
  for (const read of present(session)) {
    if (!roles.includes(read.item.role)) continue;
    for (const group of read.item.groups) {
      const shorter = Math.floor((group.restSeconds * part) / 5) * 5;
      if (group.type !== "warmup")
        group.restSeconds = Math.min(
          group.restSeconds,
          Math.max(shorter, leastRest(facts, read, group)),
        );
    }
    giveReason(facts, read.item, "rest_short", "rest");
  }
  retime(facts, session);
}

/** One set after another off the exercise of these roles that has most, the later one among equals. */
function cutSets(facts: Facts, session: SessionFacts, roles: readonly Role[], least: number): void {
  while (!isInTime(session)) {
    const open = present(session).filter(
      ({ item, workSets }) => roles.includes(item.role) && workSets > least,
    );
    const most = Math.max(...open.map(({ workSets }) => workSets));
    const read = open.findLast(({ workSets }) => workSets === most);
    if (!read) return;
    cutSet(facts, read);
    giveReason(facts, read.item, "volume_time", "sets");
  }
}

function cutConditioning(facts: Facts, session: SessionFacts): void {
  const { conditioning } = session.session;
  if (!conditioning) return;
  const over = Math.ceil(session.usualMinutes - session.budgetMinutes);
  const left = conditioning.minutes - Math.max(0, over);
  if (left >= LEAST_CONDITIONING_MINUTES) conditioning.minutes = left;
  else session.session.conditioning = null;
  retime(facts, session);
}

const SMALL_ROLES: readonly Role[] = ["isolation", "core", "carry"];
const OTHER_ROLES: readonly Role[] = [...SMALL_ROLES, "secondary"];

/** The last exercise of these roles that nobody asked for, to be dropped from every week. */
function lastOf({ brief }: Facts, session: SessionFacts, roles: readonly Role[]) {
  const left = present(session);
  if (left.length <= FEWEST_EXERCISES) return undefined;
  const wished = new Set([...brief.keep, ...brief.wanted]);
  return left.findLast(({ item }) => roles.includes(item.role) && !wished.has(item.exerciseId));
}

/** The order in which a session gives way, in every week of it; main lifts last. */
export function fitMinutes(facts: Facts, index: number): void {
  const over = () => sessionsAt(facts, index).filter((session) => !isInTime(session));
  const drop = (roles: readonly Role[]) => {
    for (let long = over()[0]; long; long = over()[0]) {
      const read = lastOf(facts, long, roles);
      if (!read) return;
      dropExercise(facts, read);
    }
  };
  for (const session of over()) trimRests(facts, session);
  let first = over()[0];
  while (first && pairUp(facts, first)) first = over()[0];
  for (const session of over()) shortenRests(facts, session, ["isolation"], SHORTER_REST);
  for (const session of over()) cutSets(facts, session, SMALL_ROLES, LEAST_SETS);
  for (const session of over()) cutSets(facts, session, ["secondary"], LEAST_SETS);
  for (const session of over()) cutConditioning(facts, session);
  drop(["isolation"]);
  for (const session of over()) shortenRests(facts, session, OTHER_ROLES, 0);
  drop(SMALL_ROLES);
  for (const session of over()) cutSets(facts, session, ["main", "power"], LEAST_SETS);
  for (const session of over()) cutSets(facts, session, OTHER_ROLES, 1);
  for (const session of over()) shortenRests(facts, session, ["main", "power"], 0);
  drop(OTHER_ROLES);
  for (const session of over()) cutSets(facts, session, ["main", "power"], 1);
}
