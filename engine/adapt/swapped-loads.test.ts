/** What stands in for a lift under way is loaded by its own history, a ratio or a set that finds it: never by the old lift's maximum. */
import { describe, expect, test } from "vitest";
import { catalog } from "../catalog/catalog.ts";
import type { Exercise } from "../catalog/exercise.ts";
import { whyNot } from "../program/eligible.ts";
import { maxFor } from "../program/maxima.ts";
import type { MaxEntry, Program, ProgramExercise } from "../program/program.ts";
import { readAvoid } from "../program/wishes.ts";
import { isBlocked, verify } from "../rules/verify.ts";
import { gramsOfKg } from "../units.ts";
import { PROGRAM, REQUEST, TODAY, goOn } from "./testing.ts";
import { resolve } from "../program/resolve.ts";

const CAUTION = 0.9;
const ROUNDING = 1.001;
const FROM_WEEK = 5;

const exercise = (id: string) => catalog().byId.get(id)!;
const itemsOf = ({ weeks }: Program, id: string): { week: number; item: ProgramExercise }[] =>
  weeks.flatMap(({ number, sessions }) =>
    sessions.flatMap(({ exercises }) =>
      exercises.flatMap((item) => (item.exerciseId === id ? [{ week: number, item }] : [])),
    ),
  );
const workOf = ({ groups }: ProgramExercise) => groups.filter(({ type }) => type !== "warmup");

/** Said either way round: what a load of the first is on the second. */
const ratioOf = (from: Exercise, to: Exercise) =>
  from.transfer[to.id] ?? (to.transfer[from.id] ? 1 / to.transfer[from.id]! : null);

const swap = (from: string, to: string, more = {}) =>
  goOn({ avoid: [from], wanted: [to], ...more }, FROM_WEEK);

/** Everything of the movement that could be wanted instead of a lift that the program knows a maximum of. */
const standIns = (
  ["barbell_back_squat", "barbell_bench_press", "barbell_deadlift"] as const
).flatMap((from) => {
  const brief = resolve(REQUEST, TODAY);
  const avoided = readAvoid([from], catalog(), []);
  return catalog()
    .byPattern.get(exercise(from).pattern)!
    .filter((to) => !avoided.has(to.id) && whyNot(to, brief, brief.days[0]!.place) === null)
    .map((to) => [from, to.id] as const);
});

test("no maximum is carried from one movement or kind of load into another, nor above its ratio", () => {
  let carried = 0;
  for (const from of catalog().all) {
    if (!["external", "per_hand"].includes(from.loadType)) continue;
    const maxG = 100_000;
    const brief = {
      ...resolve({}, TODAY),
      maxima: new Map([[from.id, { maxG, plusMinus: 0.02, source: "known" as const }]]),
    };
    for (const to of catalog().all) {
      const max = to === from ? null : maxFor(to, brief);
      if (!max) continue;
      carried++;
      const pair = [from.id, to.id];
      expect([...pair, to.pattern, to.incrementClass]).toEqual([
        ...pair,
        from.pattern,
        from.incrementClass,
      ]);
      expect([...pair, max.source]).toEqual([...pair, "transferred"]);
      expect(max.maxG).toBeLessThanOrEqual(maxG * ratioOf(from, to)! * CAUTION * ROUNDING);
      expect(max.plusMinus).toBeGreaterThan(0.05);
    }
  }
  expect(carried).toBeGreaterThan(20);
});

test("every stand-in of a known lift is carried over with care, or found, in the program itself", () => {
  const seen = { carried: 0, found: 0, body: 0 };
  for (const [from, to] of standIns) {
    const { built, brief } = swap(from, to);
    const program = built.program!;
    const items = itemsOf(program, to);
    expect(itemsOf(program, from)).toEqual([]);
    if (items.length === 0) continue;
    const entry = program.maxes.find(({ exerciseId }) => exerciseId === to);
    if (itemsOf(PROGRAM, to).length > 0) continue;
    const ratio = ratioOf(exercise(from), exercise(to));
    if (entry) {
      seen.carried++;
      expect([to, entry.source]).toEqual([to, "transferred"]);
      const heldG = brief.maxima.get(from)!.maxG;
      expect(gramsOfKg(entry.kg)).toBeLessThanOrEqual(heldG * ratio! * CAUTION * ROUNDING);
      for (const { week, item } of items)
        for (const { load, percent, rpe } of workOf(item)) {
          if (week <= 2) expect(rpe).toBeLessThanOrEqual(7);
          if (load) expect(load.kg / (percent! / 100)).toBeLessThanOrEqual(entry.kg * 1.1);
        }
      continue;
    }
    for (const { item } of items)
      for (const { load, percent } of item.groups)
        expect([to, load, percent]).toEqual([to, null, null]);
    const isFound = workOf(items[0]!.item).some(({ type }) => type === "calibration");
    seen[isFound ? "found" : "body"]++;
    const isLoadedReps =
      exercise(to).measure === "reps" && ["external", "per_hand"].includes(exercise(to).loadType);
    if (isLoadedReps && exercise(to).incrementClass !== "none")
      expect([to, isFound]).toEqual([to, true]);
  }
  expect(seen.carried).toBeGreaterThanOrEqual(3);
  expect(seen.found).toBeGreaterThanOrEqual(5);
});

describe("one swap", () => {
  const FRONT = "barbell_front_squat";
  const BACK = "barbell_back_squat";

  test("takes the athlete's own best on it before any ratio", () => {
    const { built, brief } = swap(BACK, FRONT, { maxima: [{ exercise: FRONT, value: 90 }] });
    expect(brief.maxima.get(FRONT)).toMatchObject({ maxG: 90_000, source: "known" });
    expect(built.program!.maxes).toContainEqual(
      expect.objectContaining({ exerciseId: FRONT, kg: 90, source: "known" }),
    );
  });

  test("stays a guess for two weeks of training with it, however late it came", () => {
    const first = swap(BACK, FRONT);
    const program = first.built.program!;
    const isGuess = (fromWeek: number) => {
      const { brief } = goOn({}, fromWeek, program, first.request);
      return !brief.maxima.has(FRONT);
    };
    expect([1, 2, 3].map(isGuess)).toEqual([true, true, false]);
  });
});

describe("the old lift's maximum under the new one's name", () => {
  const [from, to] = ["barbell_back_squat", "barbell_front_squat"] as const;
  const own = swap(from, to);
  const oldKg = own.brief.maxima.get(from)!.maxG / 1000;
  const codesOf = (plant: (program: Program) => void) => {
    const program = structuredClone(own.built.program!);
    plant(program);
    return verify(program, own.brief)
      .checks.filter(isBlocked)
      .map(({ code }) => code);
  };
  const claim = (source: MaxEntry["source"]) => (program: Program) => {
    const entry = program.maxes.find(({ exerciseId }) => exerciseId === to)!;
    Object.assign(entry, { kg: oldKg, source });
  };

  test("is nothing that the program says by itself", () => {
    expect(codesOf(() => {})).toEqual([]);
  });

  test.each(["known", "estimated"] as const)("is no %s one", (source) => {
    expect(codesOf(claim(source))).toContain("LOAD_UNKNOWN");
  });

  test("is none that could be carried over", () => {
    expect(codesOf(claim("transferred"))).toContain("TRANSFER_INVALID");
  });

  test("does not hide in loads either", () => {
    const hide = (program: Program, keep: boolean) => {
      if (!keep) program.maxes = program.maxes.filter(({ exerciseId }) => exerciseId !== to);
      for (const { item } of itemsOf(program, to))
        for (const group of workOf(item)) {
          const kg = (oldKg * group.percent!) / 100;
          group.load = { kg, display: `${kg} kg` };
        }
    };
    expect(codesOf((program) => hide(program, false))).toContain("LOAD_UNKNOWN");
    expect(codesOf((program) => hide(program, true))).toContain("LOAD_TOTAL");
  });
});
