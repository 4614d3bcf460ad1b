/** Whatever two programs are, their changes can be found, stand in order, and are none between equals. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { randomRequest } from "../../test/support/random-request.ts";
import { buildProgram } from "./build.ts";
import { diffPrograms } from "./diff.ts";
import type { Program } from "./program.ts";
import { ProgramChange } from "./program-change.ts";
import { resolve } from "./resolve.ts";

const TODAY = "2026-11-21";
const programs = Array.from({ length: 60 }, (_, i) =>
  buildProgram(resolve(randomRequest(i + 4000), TODAY)),
).flatMap(({ program }) => program ?? []);

/** Anybody's program may number its weeks and sessions as it likes. */
function shuffled(program: Program, seed: number): Program {
  const copy = structuredClone(program);
  copy.weeks.forEach((week, w) => {
    if ((w + seed) % 3 === 0) week.number = 1;
    week.sessions.forEach((session, s) => {
      if ((s + seed) % 4 === 0) session.number = 2;
      if ((s + seed) % 5 === 0) session.exercises.push(...structuredClone(session.exercises));
    });
  });
  return copy;
}

const anyPlace = fc.record({
  at: fc.nat(programs.length - 1),
  seed: fc.nat(10),
  isShuffled: fc.boolean(),
});
type Place = { at: number; seed: number; isShuffled: boolean };
const programAt = ({ at, seed, isShuffled }: Place) =>
  isShuffled ? shuffled(programs[at]!, seed) : programs[at]!;

const find = (program: Program, path: string) =>
  path
    .split("/")
    .slice(1)
    .reduce<unknown>((part, key) => (part as Record<string, unknown> | null)?.[key], program);

test("whatever two programs are, what changed is said in order and can be found", () => {
  fc.assert(
    fc.property(anyPlace, anyPlace, (one, other) => {
      const [before, next] = [programAt(one), programAt(other)];
      const isOrderly = !one.isShuffled && !other.isShuffled;
      const changes = diffPrograms(before, next);
      let last = [0, 0];
      for (const change of changes) {
        expect(ProgramChange.parse(change)).toEqual(change);
        const target = find(change.kind === "removed" ? before : next, change.path);
        expect([change.path, target !== undefined]).toEqual([change.path, true]);
        if (isOrderly) expect(change.before).not.toBe(change.after);
        expect(change.text).toMatch(/^[A-Z].*\.$/);
        const place = [change.week, change.session ?? 0];
        const isLater = place[0]! > last[0]! || (place[0] === last[0] && place[1]! >= last[1]!);
        expect(isLater || !isOrderly).toBe(true);
        last = place;
      }
    }),
    { numRuns: 300 },
  );
});

const contentOf = ({ weeks }: Program) =>
  weeks.map(({ number, phase, sessions }) => [
    number,
    phase,
    sessions.map((session) => [
      session.number,
      session.date,
      session.exercises.map(({ exerciseId, groups }) => [exerciseId, groups]),
    ]),
  ]);

test("the list is empty for equal programs and for no others", () => {
  fc.assert(
    fc.property(anyPlace, anyPlace, (one, other) => {
      const [before, next] = [programAt(one), programAt(other)];
      expect(diffPrograms(before, structuredClone(before))).toEqual([]);
      const isEqual = JSON.stringify(contentOf(before)) === JSON.stringify(contentOf(next));
      if (!isEqual) expect(diffPrograms(before, next)).not.toEqual([]);
    }),
    { numRuns: 200 },
  );
});
