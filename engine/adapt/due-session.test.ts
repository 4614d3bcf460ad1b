/** A session as it is due: pain and bad days have their say, and nothing else of the plan is touched. */
import { describe, expect, test } from "vitest";
import { entryOf, logOf, setOf } from "../insight/testing.ts";
import { dueSession } from "./due-session.ts";
import { nextTargets } from "./next-targets.ts";
import { plannedIn } from "./planned-lift.ts";
import { checkedIn, known } from "./targets-testing.ts";
import { PROGRAM } from "./testing.ts";

const plan = { programId: "prg", program: PROGRAM };
const at = { week: 2, session: 1 };
const planned = PROGRAM.weeks[1]!.sessions[0]!;
const first = planned.exercises.find(({ groups }) => groups.some(({ load }) => load))!;
const isWork = ({ type }: { type: string }) => type !== "warmup";
const lead = first.groups.find(isWork);

const dueAfter = (pain: number, more: Parameters<typeof known>[2] = {}) => {
  const sets = [1, 2, 3].map(() => setOf(lead!.load!.kg * 0.95, lead!.reps, { rpe: 8 }));
  const joint = "knee";
  const log = logOf(
    0,
    [entryOf(first.exerciseId, sets, { pain: pain > 0 ? [{ joint, score: pain }] : [] })],
    { planned: { programId: "prg", week: 1, session: 1 } },
  );
  const given = known([log], 3, { plan, level: PROGRAM.level, ...more });
  return { session: dueSession(plan, at, planned, given), given };
};
const liftIn = ({ session }: ReturnType<typeof dueAfter>) =>
  session.exercises.find(({ exerciseId }) => exerciseId === first.exerciseId)!;

describe("a session that is due", () => {
  test("is the plan where nothing speaks against it", () => {
    const given = known([], 3, { plan, level: PROGRAM.level });
    const { exercises } = dueSession(plan, at, planned, given);
    expect(exercises).toEqual(planned.exercises.map((item) => ({ ...item, reason: null })));
  });

  test("asks of each lift what its target asks", () => {
    const { session, given } = dueAfter(5);
    const targets = nextTargets(plannedIn(plan, at), given);
    const lifts = session.exercises.filter(({ role, groups }) => role !== "easy" && groups.length);
    for (const [i, { groups }] of lifts.entries()) {
      const top = groups.find(isWork);
      const { sets, reps, loadG } = targets[i]!;
      expect([top!.sets, top!.reps, top!.load?.kg ?? null]).toEqual([
        sets,
        reps,
        loadG === null ? null : loadG / 1000,
      ]);
    }
  });

  test("is lighter where it hurts, and no warm-up goes beyond it", () => {
    const lift = liftIn(dueAfter(5));
    const top = lift.groups.find(isWork);
    expect(top!.load!.kg).toBeLessThan(lead!.load!.kg);
    expect(lift.reason).toBe("pain_ease");
    for (const { type, load } of lift.groups)
      if (type === "warmup") expect(load!.kg).toBeLessThan(top!.load!.kg);
  });

  test("leaves out what must wait, and keeps its place", () => {
    const frozen = dueAfter(8);
    expect(liftIn(frozen)).toMatchObject({ groups: [], reason: "pain_freeze" });
    expect(frozen.session.exercises).toHaveLength(planned.exercises.length);
  });

  test("is lighter on a bad day", () => {
    const lift = liftIn(dueAfter(0, { signals: [checkedIn(3, { readiness: 1 })] }));
    expect(lift.reason).toBe("readiness_reduce");
    expect(lift.groups.at(-1)!.load!.kg).toBeLessThan(lead!.load!.kg);
  });
});
