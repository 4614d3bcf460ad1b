/** Proposals fit the plan that they are for, and what is really trained. */
import { describe, expect, test } from "vitest";
import { dayAt } from "../testing.ts";
import { BENCH, days, find, growing, lastDay, planned, SQUAT } from "./cases-testing.ts";
import type { FindCase } from "./find-case.ts";
import { did, givenOn } from "./testing.ts";

/** A week of one exercise that begins on a day. */
const planOf = (id: string, day = lastDay) =>
  ({
    programId: "prg_a",
    program: {
      startDate: dayAt(day),
      weeks: [
        {
          number: 1,
          sessions: [
            { number: 1, date: dayAt(day), exercises: [{ exerciseId: id, role: "main" }] },
          ],
        },
      ],
    },
  }) as unknown as NonNullable<FindCase["plan"]>;

describe("what the plan does not hold is told, and no change of it proposed", () => {
  const both = (id: string, rule: string, logs = growing(0, 16)) =>
    find(givenOn(45, logs, { plan: planOf(id, 45) }), rule);
  const alone = days(0, 16).map((day) => did(day, [{ id: SQUAT, kg: 100 }]));

  test("of a lift that stands still", () => {
    expect(both(SQUAT, "PLATEAU_SWAP", alone)!.proposal!.changes).toEqual({ avoid: [SQUAT] });
    expect(both("leg_press", "PLATEAU_SWAP", alone)).toMatchObject({
      exerciseId: SQUAT,
      proposal: null,
    });
  });

  test("of a lift that fell, or hurts", () => {
    const fall = [48, 51].map((day) => did(day, [{ id: SQUAT, kg: 85 }]));
    const drop = (id: string) =>
      find(givenOn(51, [...growing(0.01, 16), ...fall], { plan: planOf(id, 51) }), "DELOAD_DROP");
    expect(drop(SQUAT)!.proposal!.changes).toEqual({ deload: { exercises: [SQUAT] } });
    expect(drop(BENCH)?.proposal ?? null).toBeNull();
    const hurt = [...growing(0.01, 3), did(9, [{ id: SQUAT, kg: 100, pain: ["knee", 7] }])];
    const freeze = (id: string) => find(givenOn(9, hurt, { plan: planOf(id, 9) }), "PAIN_FREEZE")!;
    expect(freeze(SQUAT).proposal!.changes).toEqual({ avoid: [SQUAT] });
    expect(freeze(BENCH).proposal).toBeNull();
  });
});

describe("fewer days", () => {
  const dates = days(0, 12, 2).map((day, i): [number, boolean] => [day, i % 3 === 0]);
  const given = (...on: number[]) =>
    givenOn(
      25,
      on.map((day) => did(day, [{ id: SQUAT, kg: 100 }])),
      { planned: planned(...dates) },
    );

  test("are never fewer than were trained, by the plan or not", () => {
    const few = [0, 6, 12, 18, 24];
    expect(find(given(...few), "ADHERENCE_DAYS")).toMatchObject({ numbers: { done: 4, days: 2 } });
    expect(find(given(...days(0, 12, 2)), "ADHERENCE_DAYS")).toBeUndefined();
  });

  test("are not asked of a plan that is younger than the weeks that are counted", () => {
    const young = planned(...days(10, 8, 2).map((day): [number, boolean] => [day, false]));
    const log = did(24, [{ id: SQUAT, kg: 100 }]);
    expect(find(givenOn(26, [log], { planned: young }), "ADHERENCE_DAYS")).toBeUndefined();
  });
});

test("who trains as often as planned, by no plan, has missed nothing", () => {
  const missed = (...on: number[]) =>
    find(
      givenOn(
        9,
        on.map((day) => did(day, [{ id: SQUAT, kg: 100 }])),
        { planned: planned([0, true], [3, false], [6, false]) },
      ),
      "ADHERENCE_MISSED",
    );
  expect(missed(0, 4)).toMatchObject({ numbers: { sessions: 2 } });
  expect(missed(0, 4, 7)).toBeUndefined();
});
