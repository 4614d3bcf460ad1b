/** With a plan its own rule decides what comes next. */
import { describe, expect, test } from "vitest";
import { entryOf, logOf, setOf } from "../insight/testing.ts";
import type { LoggedSet, WorkoutLog } from "../log/workout-log.ts";
import { percentAny } from "../strength/rpe-table.ts";
import { gramsOfKg } from "../units.ts";
import { nextTargets } from "./next-targets.ts";
import { type Plan, plannedAfter, plannedIn } from "./planned-lift.ts";
import { PROGRAM } from "./testing.ts";
import { known, session } from "./targets-testing.ts";

describe("with a plan its own rule decides", () => {
  const plan: Plan = { programId: "prg", program: PROGRAM };
  const first = PROGRAM.weeks[0]!.sessions.flatMap((one) =>
    one.exercises.flatMap((item) => (item.groups.at(-1)!.load ? [{ one, item }] : [])),
  )[0]!;
  const groups = first.item.groups.filter(({ type }) => type === "work");
  const id = first.item.exerciseId;
  const done = (change: (set: LoggedSet, i: number) => Partial<LoggedSet>) => {
    const sets = groups.flatMap((group) =>
      Array.from({ length: group.sets }, () =>
        setOf(group.load!.kg, group.repsMax ?? group.reps, { rpe: group.rpe }),
      ),
    );
    return logOf(
      0,
      [
        entryOf(
          id,
          sets.map((set, i) => ({ ...set, ...change(set, i) })),
        ),
      ],
      {
        planned: { programId: "prg", week: 1, session: first.one.number },
      },
    );
  };
  const next = (log: WorkoutLog) => {
    const asked = plannedAfter(plan, log);
    const [target] = nextTargets(asked, known([log], 7, { plan, level: "intermediate" }));
    const planned = asked[0]!.planned!.groups[0]!;
    return { target: target!, planned };
  };

  test("done as asked, the plan goes on", () => {
    const { target, planned } = next(done(() => ({})));
    expect(target.loadG).toBe(gramsOfKg(planned.load!.kg));
    expect(target.reps).toBe(planned.reps);
  });

  test("missed, nothing grows", () => {
    const { target, planned } = next(done((_, i) => (i === 0 ? { reps: 1 } : {})));
    const same = (gramsOfKg(groups[0]!.load!.kg) / groups[0]!.percent!) * planned.percent!;
    expect(target.reason).toBe("first_miss");
    expect(target.loadG!).toBeLessThanOrEqual(same + 2_500);
    expect(target.loadG!).toBeLessThanOrEqual(gramsOfKg(planned.load!.kg));
  });

  test("done, but harder than asked, the same maximum counts on", () => {
    const { target, planned } = next(done((set) => ({ rpe: set.rpe! + 1 })));
    const same = (gramsOfKg(groups[0]!.load!.kg) / groups[0]!.percent!) * planned.percent!;
    expect(target.reason).toBe("repeat");
    expect(target.loadG!).toBeLessThanOrEqual(Math.round(same) + 1_250);
  });

  test("never more than the logged sets let expect", () => {
    const weak = [0, 2, 4].map((day) => session(day, id, 40, [5, 5], { rpe: 10 }));
    const asked = plannedIn(plan, { week: 1, session: first.one.number });
    const given = known(weak, 7, { plan, level: "intermediate" });
    const target = nextTargets(asked, given).find(({ exerciseKey }) => exerciseKey === id)!;
    const { smoothG, plusMinus } = given.state.lifts[id]!;
    expect(target.reason).toBe("above_capacity");
    expect(target.loadG!).toBeLessThanOrEqual(
      (smoothG! * (1 - plusMinus!) * percentAny(target.reps, 10)) / 100,
    );
  });

  test("a light week stays as light as it was planned", () => {
    const light = PROGRAM.weeks.find(({ deload }) => deload)!;
    const asked = plannedIn(plan, { week: light.number, session: 1 });
    const targets = nextTargets(
      asked,
      known([done(() => ({}))], 35, { plan, level: "intermediate" }),
    );
    for (const [i, { planned }] of asked.entries()) {
      expect(targets[i]!.sets).toBe(planned!.groups[0]!.sets);
      const load = planned!.groups[0]!.load;
      if (load) expect(targets[i]!.loadG!).toBeLessThanOrEqual(gramsOfKg(load.kg));
    }
  });
});
