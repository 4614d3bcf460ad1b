import { expect, test } from "vitest";
import { catalog } from "./catalog.ts";
import { Exercise } from "./exercise.ts";
import { lookUp, spell } from "./lookup.ts";

const { all, byId } = catalog();
const strength = all.filter(({ kind }) => kind === "strength");

test("every record is whole and its id unique", () => {
  const broken = all.flatMap((exercise) => {
    const parsed = Exercise.strict().safeParse(exercise);
    return parsed.success ? [] : [`${exercise.id}: ${parsed.error.issues[0]!.path.join(".")}`];
  });
  expect(broken).toEqual([]);
  expect(byId.size).toBe(all.length);
});

test("there is enough of everything", () => {
  const seated = strength.filter(({ flags, jointStress: { knee, hip, ankle } }) => {
    return flags.includes("seated") && !knee && !hip && !ankle;
  });
  expect(strength.length).toBeGreaterThanOrEqual(180);
  expect(all.filter(({ kind }) => kind === "conditioning").length).toBeGreaterThanOrEqual(15);
  expect(all.filter(({ kind }) => kind === "mobility").length).toBeGreaterThanOrEqual(20);
  expect(seated.length).toBeGreaterThanOrEqual(25);
});

test("whoever is referred to exists, and harder forms lead to no circle", () => {
  const dangling = all.flatMap(({ id, regressTo, progressTo, transfer }) =>
    [...regressTo, ...progressTo, ...Object.keys(transfer)]
      .filter((other) => !byId.has(other) || other === id)
      .map((other) => `${id} -> ${other}`),
  );
  expect(dangling).toEqual([]);
  const circles = all.filter(({ id }) => {
    const seen = new Set<string>();
    const queue = [...byId.get(id)!.progressTo];
    for (let next = queue.pop(); next; next = queue.pop()) {
      if (next === id) return true;
      if (!seen.has(next)) queue.push(...byId.get(seen.add(next) && next)!.progressTo);
    }
    return false;
  });
  expect(circles.map(({ id }) => id)).toEqual([]);
});

test("strength work trains something, and says how to do it", () => {
  const silent = strength.filter(
    ({ muscles, cues, faults, stopIf }) =>
      !Object.values(muscles).some((share) => share >= 0.5) ||
      cues.length !== 3 ||
      faults.length !== 3 ||
      stopIf.length === 0,
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test("load carried there and back is the same load", () => {
  const wrong = all.flatMap(({ id, transfer }) =>
    Object.entries(transfer).flatMap(([other, ratio]) => {
      const back = byId.get(other)!.transfer[id];
      return back !== undefined && Math.abs(ratio * back - 1) > 0.06 ? [`${id} <-> ${other}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});

test("no name means two exercises", () => {
  const owners = new Map<string, string>();
  const clashes = all.flatMap(({ id, name, aliases, names }) =>
    [name, ...aliases, ...Object.values(names).flat()].flatMap((text) => {
      const key = spell(text);
      const owner = owners.get(key);
      owners.set(key, id);
      return owner && owner !== id ? [`${key}: ${owner}, ${id}`] : [];
    }),
  );
  expect(clashes).toEqual([]);
});

test("sixty and more of the commonest lifts are known in four more languages", () => {
  const known = all.filter(({ names }) =>
    (["de", "es", "fr", "pt"] as const).every((language) => (names[language]?.length ?? 0) > 0),
  );
  expect(known.length).toBeGreaterThanOrEqual(60);
});

test.each([
  ["barbell_back_squat", "barbell_back_squat"],
  ["Squat (Barbell)", "barbell_back_squat"],
  ["Bench Press (Barbell)", "barbell_bench_press"],
  ["Deadlift (Barbell)", "barbell_deadlift"],
  ["bech press", "barbell_bench_press"],
  ["Pull Ups", "pull_up"],
  ["pullup", "pull_up"],
  ["dumbell lateral raises", "dumbbell_lateral_raise"],
  ["RDL", "barbell_romanian_deadlift"],
  ["OHP", "barbell_overhead_press"],
  ["kreuzheben", "barbell_deadlift"],
  ["sentadilla", "barbell_back_squat"],
  ["développé couché", "barbell_bench_press"],
  ["supino reto", "barbell_bench_press"],
  ["Lat Pulldown (Cable)", "lat_pulldown"],
  ["Bicep Curl (Dumbbell)", "dumbbell_curl"],
  ["Bulgarian Split Squat", "dumbbell_bulgarian_split_squat"],
])("%s is %s", (text, id) => {
  expect(lookUp(text, catalog()).best?.exercise.id).toBe(id);
});

test("what could be several is not guessed", () => {
  expect(lookUp("press", catalog()).best).toBeNull();
  expect(lookUp("qwertz", catalog())).toEqual({ best: null, alternatives: [] });
  expect(lookUp("", catalog()).best).toBeNull();
});
