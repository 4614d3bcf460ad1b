/** What changed in the sets of an exercise that stayed, and in the work for heart and lungs. */
import { shortName } from "../rules/words.ts";
import type { Conditioning, ProgramExercise, SetGroup } from "./program.ts";
import type { ProgramChange } from "./program-change.ts";

/** Where a change is: what all changes of an exercise or a session share. */
export type Place = { week: number; session: number | null };

const LONGEST_VALUE = 60;
const clip = (text: string) =>
  text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE - 1)}…` : text;

/** The start of each sentence. */
export const where = ({ week, session }: Place) =>
  session === null ? `In week ${week},` : `In week ${week}, session ${session},`;

/** Alike neighbours are said once. */
const list = (groups: readonly SetGroup[], say: (group: SetGroup) => string) =>
  groups
    .map(say)
    .filter((text, i, all) => text !== all[i - 1])
    .join(", ");

const repsOf = ({ reps, repsMax }: SetGroup) =>
  repsMax === null ? `${reps}` : `${reps} to ${repsMax}`;
const loadOf = ({ load, percent }: SetGroup) =>
  load?.display ?? (percent === null ? "by effort" : `${percent} %`);
const effortOf = ({ type, rpe }: SetGroup) => {
  const effort = rpe === null ? "an effort left open" : `RPE ${rpe}`;
  return type === "calibration" ? `a search for the load up to ${effort}` : effort;
};

type Field = {
  kind: ProgramChange["kind"];
  of(work: readonly SetGroup[]): string;
  say(name: string, before: string, after: string): string;
};

const FIELDS: readonly Field[] = [
  {
    kind: "sets",
    of: (work) => `${work.reduce((sum, { sets }) => sum + sets, 0)}`,
    say: (name, before, after) =>
      `${name} has ${after} ${after === "1" ? "set" : "sets"} instead of ${before}.`,
  },
  {
    kind: "reps",
    of: (work) => list(work, repsOf),
    say: (name, before, after) => `${name} is done for ${after} instead of ${before} a set.`,
  },
  {
    kind: "load",
    of: (work) => list(work, loadOf),
    say: (name, before, after) => `the load of ${name} is ${after} instead of ${before}.`,
  },
  {
    kind: "effort",
    of: (work) => list(work, effortOf),
    say: (name, before, after) => `${name} asks for ${after} instead of ${before}.`,
  },
  {
    kind: "rest",
    of: (work) => list(work, ({ restSeconds }) => `${restSeconds} s`),
    say: (name, before, after) => `the rest after ${name} is ${after} instead of ${before}.`,
  },
];

const isWork = ({ type }: SetGroup) => type !== "warmup";
const rampOf = ({ groups }: ProgramExercise) =>
  list(
    groups.filter((group) => !isWork(group)),
    (group) => `${group.sets} x ${repsOf(group)} ${loadOf(group)}`,
  ) || "none";

export function diffSets(
  before: ProgramExercise,
  after: ProgramExercise,
  path: string,
  place: Place,
): ProgramChange[] {
  const [own, next] = [before.groups.filter(isWork), after.groups.filter(isWork)];
  const name = shortName(after.name);
  const change = (kind: ProgramChange["kind"], from: string, to: string, said: string) => ({
    kind,
    path: `${path}/groups`,
    ...place,
    exerciseId: after.exerciseId,
    before: from,
    after: to,
    text: `${where(place)} ${said}`,
  });
  const changes = FIELDS.flatMap(({ kind, of, say }) => {
    const [from, to] = [of(own), of(next)];
    return from === to ? [] : [change(kind, from, to, say(name, clip(from), clip(to)))];
  });
  // Sets that lead up follow from the work, and are said only where nothing else explains them.
  const [from, to] = [rampOf(before), rampOf(after)];
  if (changes.length > 0 || from === to) return changes;
  const said = `the lead-up to ${name} is ${clip(to)} instead of ${clip(from)}.`;
  return [change("sets", from, to, said)];
}

const minutesOf = ({ minutes, name }: Conditioning) => `${minutes} minutes of ${shortName(name)}`;

export function diffConditioning(
  before: Conditioning | null,
  after: Conditioning | null,
  paths: { before: string; after: string },
  place: Place,
): ProgramChange[] {
  const exerciseId = (after ?? before)?.exerciseId ?? null;
  const change = (
    kind: ProgramChange["kind"],
    from: string | null,
    to: string | null,
    said: string,
  ) => ({
    kind,
    path: kind === "removed" ? paths.before : paths.after,
    ...place,
    exerciseId,
    before: from,
    after: to,
    text: `${where(place)} ${said}`,
  });
  if (!before && !after) return [];
  if (!before) {
    const to = minutesOf(after!);
    return [change("added", null, to, `${to} are added.`)];
  }
  if (!after) {
    const from = minutesOf(before);
    return [change("removed", from, null, `${from} are left out.`)];
  }
  if (before.exerciseId !== after.exerciseId) {
    const [from, to] = [minutesOf(before), minutesOf(after)];
    return [change("swapped", from, to, `${to} take the place of ${from}.`)];
  }
  const name = shortName(after.name);
  const changes: ProgramChange[] = [];
  if (before.minutes !== after.minutes) {
    const [from, to] = [`${before.minutes}`, `${after.minutes}`];
    changes.push(change("minutes", from, to, `${name} takes ${to} minutes instead of ${from}.`));
  }
  if (before.intensity !== after.intensity) {
    const [from, to] = [before.intensity, after.intensity];
    changes.push(change("effort", from, to, `${name} is ${to} instead of ${from}.`));
  }
  return changes;
}
