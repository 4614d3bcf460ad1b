/** Finds what a message means by the rules: the first that one of its lines fits. */
import type { Meaning, Rule } from "./rules.ts";

type Read = { meaning: Meaning; all: string[][]; none: string[][] };
const read = new Map<readonly Rule[], Read[]>();

function readRules(rules: readonly Rule[]): Read[] {
  const known = read.get(rules);
  if (known) return known;
  const made = rules.map(([meaning, said]) => {
    const parts = said.split(" ");
    const none = parts.filter((part) => part.startsWith("!")).map((part) => part.slice(1));
    const all = parts.filter((part) => !part.startsWith("!"));
    return {
      meaning,
      all: all.map((part) => part.split("|")),
      none: none.map((part) => part.split("|")),
    };
  });
  read.set(rules, made);
  return made;
}

/** The first meaning that one of the lines has, and that line. */
export function firstMeaning<T extends { all: ReadonlySet<string> }>(
  lines: readonly T[],
  rules: readonly Rule[],
): { meaning: Meaning; line: T } | null {
  for (const { meaning, all, none } of readRules(rules))
    for (const line of lines) {
      const has = (some: readonly string[]) => some.some((concept) => line.all.has(concept));
      if (all.every(has) && !none.some(has)) return { meaning, line };
    }
  return null;
}
