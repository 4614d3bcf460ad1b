/** Multinomial logistic regression over the names in sentences, by AdaGrad, the same on every run. */
import { runsOf, steepness } from "../../engine/safety/vote/ballot.ts";
import type { Model } from "../../engine/safety/vote/weights.ts";

/** `label` counts the levels; their number itself is "harmless". */
export type Example = { label: number; sentences: readonly (readonly string[])[] };

/** Each goes through all lessons in an order of its own, and what they come to is averaged. */
const COURSES = [7, 1_000_010, 2_000_013, 3_000_016];
const ROUNDS = 14;
const RATE = 0.15;
const SHRINK = 2e-4;
/** Names left out by chance, so that no text hangs on one of them. */
const LEFT_OUT = 0.3;
/** A name that hardly any text has teaches nothing about others. */
const FEWEST = { word: 2, pair: 6 };
/** To alarm somebody for nothing costs more than what is not heard by the vote alone. */
const HARMLESS_COUNTS = 4;

function makeChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

function shuffle(list: unknown[], chance: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1));
    [list[at], list[other]] = [list[other]!, list[at]!];
  }
}

function indexOf(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { sentences } of examples)
    for (const name of new Set(sentences.flat())) counts.set(name, (counts.get(name) ?? 0) + 1);
  const index = new Map<string, number>();
  for (const [name, count] of counts)
    if (count >= (name.includes("_") ? FEWEST.pair : FEWEST.word)) index.set(name, index.size);
  return index;
}

/** Of a harmless text every run is harmless too; of a grave one nobody knows which is. */
function lessonsOf(examples: readonly Example[], index: Map<string, number>, harmless: number) {
  return examples.map(({ label, sentences }) => {
    const known = sentences.map((names) =>
      names.flatMap((name) => (index.has(name) ? [index.get(name)!] : [])),
    );
    const whole = { at: 0, end: known.length };
    const runs = label === harmless ? runsOf(known.length) : [whole];
    return { label, runs: runs.map(({ at, end }) => Int32Array.from(known.slice(at, end).flat())) };
  });
}

/** Numbers that move the less the more they have moved. */
function makeMoving(size: number) {
  const values = new Float64Array(size);
  const moved = new Float64Array(size).fill(1e-6);
  const move = (at: number, slope: number) => {
    moved[at]! += slope * slope;
    values[at]! -= (RATE * slope) / Math.sqrt(moved[at]!);
  };
  return { values, move };
}

function sharesOf(names: Int32Array, bias: Float64Array, weights: Float64Array): Float64Array {
  const shares = bias.slice();
  const steep = steepness(names.length);
  for (const name of names)
    for (let level = 0; level < bias.length; level++)
      shares[level]! += steep * weights[name * bias.length + level]!;
  const most = Math.max(...shares);
  const grown = shares.map((odds) => Math.exp(odds - most));
  const total = grown.reduce((all, one) => all + one, 0);
  return grown.map((one) => one / total);
}

type Lesson = ReturnType<typeof lessonsOf>[number];

function takeCourse(all: readonly Lesson[], names: number, levels: number, seed: number) {
  const size = levels + 1;
  const lessons = [...all];
  const weights = makeMoving(names * size);
  const bias = makeMoving(size);
  const chance = makeChance(seed);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(lessons, chance);
    for (const { label, runs } of lessons) {
      const run = runs[Math.floor(chance() * runs.length)]!;
      const names = run.filter(() => chance() >= LEFT_OUT);
      const shares = sharesOf(names, bias.values, weights.values);
      const counts = label === levels ? HARMLESS_COUNTS : 1;
      for (let level = 0; level < size; level++) {
        const slope = counts * (shares[level]! - (level === label ? 1 : 0));
        bias.move(level, slope);
        for (const name of names) {
          const at = name * size + level;
          const shrink = SHRINK * weights.values[at]! * names.length;
          weights.move(at, slope * steepness(names.length) + shrink);
        }
      }
    }
  }
  return { bias: bias.values, weights: weights.values };
}

export function learn(examples: readonly Example[], levels: number): Model {
  const size = levels + 1;
  const index = indexOf(examples);
  const lessons = lessonsOf(examples, index, levels);
  const courses = COURSES.map((seed) => takeCourse(lessons, index.size, levels, seed));
  const against = (list: Float64Array[], from: number) =>
    Float64Array.from({ length: levels }, (_, level) =>
      list.reduce((all, of) => all + (of[from + level]! - of[from + levels]!) / list.length, 0),
    );
  const bias = courses.map((course) => course.bias);
  const weights = courses.map((course) => course.weights);
  return {
    bias: [...against(bias, 0)],
    weights: new Map([...index].map(([name, at]) => [name, against(weights, at * size)])),
  };
}
