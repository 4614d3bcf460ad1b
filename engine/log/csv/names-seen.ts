/** The names of exercises in a file, how often each has sets, and what each was found to be. */
import type { KnownExercise } from "./load-of-set.ts";

export type NameSeen = {
  name: string;
  exerciseId: string | null;
  sets: number;
  /** Where it first stands. */
  line: number;
};

type Known = { exercise: KnownExercise | null; seen: NameSeen | null };

/** Nobody has as many exercises; past them names are looked up each time. */
const MOST_NAMES = 2000;

export function makeNames(find: (name: string) => KnownExercise | null) {
  const known = new Map<string, Known>();

  function lookUp(name: string): Known {
    const made = known.get(name);
    if (made) return made;
    const fresh: Known = { exercise: find(name), seen: null };
    if (known.size < MOST_NAMES) known.set(name, fresh);
    return fresh;
  }

  return {
    exerciseOf: (name: string) => lookUp(name).exercise,
    count(name: string, sets: number, line: number) {
      const entry = lookUp(name);
      entry.seen ??= { name, exerciseId: entry.exercise?.id ?? null, sets: 0, line };
      entry.seen.sets += sets;
    },
    /** The commonest first. */
    all: (): NameSeen[] =>
      Array.from(known.values(), ({ seen }) => seen)
        .filter((seen) => seen !== null)
        .sort((a, b) => b.sets - a.sets || a.line - b.line),
  };
}
