/** Where two JSON values differ, as JSON pointers with what was expected and what is there. */

export type Difference = { pointer: string; expected: string; found: string };

const LONGEST = 60;
const show = (value: unknown) => {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
};
const escape = (key: string) => key.replaceAll("~", "~0").replaceAll("/", "~1");

export function jsonDiff(expected: unknown, found: unknown, limit: number): Difference[] {
  const all: Difference[] = [];
  walk(expected, found, "");
  return all;

  function walk(a: unknown, b: unknown, pointer: string) {
    if (all.length >= limit || Object.is(a, b)) return;
    if (!isTree(a) || !isTree(b) || Array.isArray(a) !== Array.isArray(b)) {
      all.push({ pointer, expected: show(a), found: show(b) });
      return;
    }
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)]))
      walk(a[key], b[key], `${pointer}/${escape(key)}`);
  }
}

const isTree = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
