/** More or fewer sets from a week on: of what is named, within what a week bears, and at a cost that is told. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomRequest } from "../../test/support/random-request.ts";
import { MUSCLES, type Muscle } from "../catalog/muscles.ts";
import { MUSCLE_INDEX } from "../program/landmarks.ts";
import { readBlueprint } from "../program/lint.ts";
import type { Program } from "../program/program.ts";
import { releaseProgram } from "../program/release.ts";
import { resolve } from "../program/resolve.ts";
import { type WeekFacts, readFacts } from "../rules/facts.ts";
import type { Continued } from "./continue-program.ts";
import { PROGRAM, REQUEST, TODAY, goOn, ids, made } from "./testing.ts";

/** The first week that lacks nothing: light ones and those of a return only hold a part, rounded to whole sets. */
const fullWeek = (program: Program, { brief }: Pick<Continued, "brief">) =>
  readFacts(program, brief)
    .weeks.filter(({ isLight }) => !isLight)
    .reduce<WeekFacts | undefined>((a, b) => (a && a.hardSets >= b.hardSets ? a : b), undefined);

/** Its sets, by muscle. */
function setsIn(program: Program, continued: Pick<Continued, "brief">) {
  const week = fullWeek(program, continued);
  return (muscle: Muscle) => week?.muscleSets[MUSCLE_INDEX[muscle]] ?? 0;
}
const hardSets = (program: Program, continued: Pick<Continued, "brief">) =>
  fullWeek(program, continued)!.hardSets;

describe("fewer", () => {
  const same = goOn({}, 2);
  const before = setsIn(same.built.program!, same);

  test("of all keep their exercises, and the floors that are missed are told as costs", () => {
    const less = goOn({ volume: { factor: 0.7 } }, 2);
    const program = less.built.program!;
    const share = hardSets(program, less) / hardSets(same.built.program!, same);
    expect(share).toBeGreaterThan(0.64);
    expect(share).toBeLessThan(0.76);
    expect([...ids(program)].toSorted()).toEqual([...ids(PROGRAM)].toSorted());
    expect(less.floors.map(({ code }) => code)).toContain("VOL_BELOW_FLOOR");
    const floor = less.built.verification!.checks.find(({ code }) => code === "VOL_BELOW_FLOOR")!;
    expect(floor.status).toBe("warned");
    expect(floor.findings[0]!.message).toContain("fewer sets were asked for");
    const reasons = program.weeks[0]!.sessions.flatMap(({ exercises }) =>
      exercises.map(({ why }) => why!.sets),
    );
    expect(reasons).toContain("volume_less");
    expect(less.changes.every(({ kind }) => kind !== "swapped" && kind !== "removed")).toBe(true);
  });

  test("of one muscle leave the others what they have", () => {
    const less = goOn({ volume: { muscles: ["chest"], factor: 0.6 } }, 2);
    const after = setsIn(less.built.program!, less);
    expect(after("chest") / before("chest")).toBeCloseTo(0.6, 0);
    expect(after("chest")).toBeLessThanOrEqual(before("chest") * 0.7);
    for (const muscle of ["back", "quads", "hamstrings", "calves"] as const)
      expect([muscle, after(muscle)]).toEqual([muscle, before(muscle)]);
  });
});

describe("more", () => {
  const request = { ...REQUEST, minutes: 100 };
  const program = made(request);
  const same = goOn({}, 2, program, request);
  const before = setsIn(same.built.program!, same);

  test("of one muscle come step by step, and step upon step", () => {
    const chest = { volume: { muscles: ["chest" as const], factor: 1.25 } };
    const more = goOn(chest, 2, program, request);
    const after = setsIn(more.built.program!, more);
    expect(after("chest")).toBeGreaterThan(before("chest"));
    expect(after("chest")).toBeLessThanOrEqual(before("chest") + 2);
    const again = goOn(chest, 2, more.built.program!, more.request);
    expect(setsIn(again.built.program!, again)("chest")).toBeGreaterThan(after("chest"));
    expect(readBlueprint(again.built.program!, again.brief)!.vol).toHaveLength(2);
  });

  test("stay when something else changes", () => {
    const more = goOn({ volume: { factor: 1.2 } }, 2, program, request);
    const later = goOn({ avoid: ["burpee"] }, 2, more.built.program!, more.request);
    const [now, then] = [more, later].map((one) => setsIn(one.built.program!, one));
    for (const muscle of ["chest", "back", "triceps"] as const)
      expect(Math.abs(then!(muscle) - now!(muscle))).toBeLessThanOrEqual(0.5);
  });

  test("in full sessions take their time from what has sets to spare", () => {
    const hour = { ...REQUEST, minutes: 60, goal: "hypertrophy" as const };
    const full = made(hour);
    const own = goOn({}, 2, full, hour);
    const asked = goOn({ volume: { muscles: ["quads"], factor: 1.2 } }, 2, full, hour);
    const [was, is] = [own, asked].map((one) => setsIn(one.built.program!, one));
    expect(is!("quads")).toBeGreaterThan(was!("quads"));
    for (const { minutes } of asked.built.program!.weeks.flatMap(({ sessions }) => sessions))
      expect(minutes.usual).toBeLessThanOrEqual(63);
  });

  test("that fit nowhere are refused, with what would make room", () => {
    const short = { ...REQUEST, minutes: 40 };
    const { built } = goOn({ volume: { factor: 1.2 } }, 2, made(short), short);
    expect(built.program).toBeNull();
    expect(built.conflicts).toMatchObject([
      {
        code: "VOLUME_FULL",
        pointers: ["/volume"],
        relaxations: [{ pointer: "/minutes", to: 55 }],
      },
    ]);
  });

  test("of the same number change nothing", () => {
    const { built } = goOn({ volume: { factor: 1 } }, 2);
    expect(built.program!.weeks).toEqual(goOn({}, 2).built.program!.weeks);
  });
});

test("no step is more than a muscle gets used to in a week, nor above what it bears", () => {
  let seen = 0;
  fc.assert(
    fc.property(
      fc.nat(5_000),
      fc.constantFrom(1.1, 1.25, 0.8, 0.5),
      fc.nat(6),
      (seed, factor, m) => {
        const request = { ...randomRequest(seed), minutes: 60 + (seed % 5) * 20 };
        const { program } = releaseProgram(resolve(request, TODAY));
        if (!program) return;
        const muscle = MUSCLES[m]!;
        const volume = { ...(seed % 2 && { muscles: [muscle] }), factor };
        const same = goOn({}, 1, program, request);
        const other = goOn({ volume }, 1, program, request);
        if (!other.built.program || !same.built.program) return;
        seen++;
        const [before, after] = [same, other].map((one) => setsIn(one.built.program!, one));
        const { landmarks } = other.built.verification!.facts;
        // What the virtual lifters bear only in a gentler form may fit them in another one with other sets.
        if (landmarks.ceiling.join() !== same.built.verification!.facts.landmarks.ceiling.join())
          return;
        for (const one of MUSCLES) {
          const at = MUSCLE_INDEX[one];
          if (landmarks.start[at] === 0 || factor < 1) continue;
          const [was, is] = [before!(one), after!(one)];
          const most = Math.max(
            was + Math.max(1, Math.min(2, was * 0.2)) + 0.5,
            landmarks.floor[at]! + 1,
          );
          expect(is).toBeLessThanOrEqual(Math.max(most, was));
          expect(is).toBeLessThanOrEqual(Math.max(was, landmarks.ceiling[at]! + 0.25));
        }
        if (factor < 1 && seed % 2) expect(after!(muscle)).toBeLessThanOrEqual(before!(muscle));
        expect(other.built.verification!.verdict).not.toBe("rejected");
      },
    ),
    {
      numRuns: 25,
      examples: [
        [4325, 1.25, 3],
        [3048, 1.1, 0],
      ],
    },
  );
  expect(seen).toBeGreaterThan(8);
});
