/** One session as today allows it: shorter, elsewhere, around a taken rack, pain or a bad night; and never harder. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { JOINTS } from "../catalog/muscles.ts";
import { catalog } from "../catalog/catalog.ts";
import { hasEquipment } from "../program/eligible.ts";
import { makePlace } from "../program/places.ts";
import { type ProgramExercise, Session } from "../program/program.ts";
import { resolve } from "../program/resolve.ts";
import { isLoadable } from "../strength/ladder.ts";
import { gramsOfKg } from "../units.ts";
import { type Today, adaptSession } from "./easier-day.ts";
import { PROGRAM, REQUEST, TODAY } from "./testing.ts";

const BRIEF = resolve(REQUEST, TODAY);
const WEEK = 3;
const NUMBER = 1;
const BEFORE = PROGRAM.weeks[WEEK - 1]!.sessions[NUMBER - 1]!;
const on = (said: Partial<Today>) =>
  adaptSession({ program: PROGRAM, week: WEEK, session: NUMBER, ...said }, BRIEF);

const exercise = (id: string) => catalog().byId.get(id)!;
const ids = ({ exercises }: Session) => exercises.map(({ exerciseId }) => exerciseId);
const workOf = ({ groups }: ProgramExercise) => groups.filter(({ type }) => type !== "warmup");
const setsOf = ({ exercises }: Session) =>
  exercises.flatMap(workOf).reduce((sum, { sets }) => sum + sets, 0);
const topKg = (session: Session, id: string) =>
  Math.max(
    ...session.exercises
      .filter(({ exerciseId }) => exerciseId === id)
      .flatMap((item) => workOf(item).map(({ load }) => load?.kg ?? 0)),
  );
/** What is moved in all: repetitions by kilograms. */
const movedKg = ({ exercises }: Session, id: string) =>
  exercises
    .filter(({ exerciseId }) => exerciseId === id)
    .flatMap(workOf)
    .reduce((sum, { sets, reps, load }) => sum + sets * reps * (load?.kg ?? 0), 0);
const MAIN = BEFORE.exercises.find(({ role }) => role === "main")!.exerciseId;

test("a day like any other is the session as it was", () => {
  const { session, changes, conflicts } = on({});
  expect(session).toEqual(BEFORE);
  expect(changes).toEqual([]);
  expect(conflicts).toEqual([]);
});

test("25 minutes keep the main lift and its load; what is small gives way first", () => {
  const { session, changes, reasons } = on({ minutes: 25 });
  expect(session!.minutes.usual).toBeLessThanOrEqual(25 * 1.05);
  expect(ids(session!)).toContain(MAIN);
  expect(topKg(session!, MAIN)).toBe(topKg(BEFORE, MAIN));
  const gone = BEFORE.exercises.filter(({ exerciseId }) => !ids(session!).includes(exerciseId));
  expect(gone.length).toBeGreaterThan(0);
  expect(gone.every(({ role }) => role !== "main")).toBe(true);
  expect(changes.map(({ kind }) => kind)).toContain("removed");
  for (const { week, session: number, path } of changes) {
    expect([week, number]).toEqual([WEEK, NUMBER]);
    expect(path).toMatch(/^\/weeks\/2\/sessions\/0/);
  }
  for (const { why } of session!.exercises)
    for (const code of Object.values(why!)) expect(reasons).toHaveProperty([code]);
});

test("a hotel room's dumbbells are all that is used there, in loads that are there", () => {
  const equipment = ["dumbbells", "bench"] as const;
  const place = makePlace(null, equipment, { unit: "kg" });
  const { session, changes } = on({ equipment });
  for (const item of session!.exercises) {
    const own = exercise(item.exerciseId);
    expect([own.id, hasEquipment(own, place)]).toEqual([own.id, true]);
    for (const { load } of item.groups)
      if (load)
        expect(isLoadable(place.ladders[own.incrementClass], gramsOfKg(load.kg))).toBe(true);
  }
  expect(ids(session!)).not.toContain(MAIN);
  expect(changes.some(({ kind, before }) => kind === "swapped" && before !== null)).toBe(true);
  expect(session!.gym).toBeNull();
});

test("what no session fits into is refused, with its number and what would do", () => {
  const { session, conflicts } = on({ minutes: 15 });
  expect(session).toBeNull();
  expect(conflicts).toMatchObject([{ code: "TIME_BUDGET", pointers: ["/minutes"] }]);
  expect(conflicts[0]!.message).toContain(`Session ${NUMBER} of week ${WEEK} takes`);
  expect(conflicts[0]!.relaxations[0]!.to).toBeGreaterThan(15);
});

describe("a taken rack", () => {
  test("moves what needs it, and nothing else", () => {
    const { session } = on({ busy: ["rack"] });
    for (const id of ids(session!))
      expect(exercise(id).equipment.every((set) => set.includes("rack"))).toBe(false);
    const stays = ids(BEFORE).filter(
      (id) => !exercise(id).equipment.every((set) => set.includes("rack")),
    );
    for (const id of stays) expect(ids(session!)).toContain(id);
  });

  test("or a taken lift is another lift of the movement, with a load of its own or none", () => {
    const { session } = on({ busy: [MAIN] });
    expect(ids(session!)).not.toContain(MAIN);
    const stood = session!.exercises.find(({ exerciseId }) => !ids(BEFORE).includes(exerciseId))!;
    expect(exercise(stood.exerciseId).pattern).toBe(exercise(MAIN).pattern);
    const isFound = workOf(stood).every(
      ({ load, type }) => load === null && type === "calibration",
    );
    const isCarried = workOf(stood).every(({ load, rpe }) => load !== null && (rpe ?? 0) <= 7);
    expect(isFound || isCarried).toBe(true);
  });
});

test("what stands in for a taken cable needs no cable", () => {
  const whole = PROGRAM.weeks[WEEK - 1]!.sessions[1]!;
  const busy = whole.exercises
    .map(({ exerciseId }) => exerciseId)
    .filter((id) => exercise(id).implement === "cable");
  expect(busy.length).toBeGreaterThan(1);
  for (const id of busy) {
    const { session } = on({ session: 2, busy: [id] });
    const came = ids(session!).filter((other) => !ids(whole).includes(other));
    expect(came).toHaveLength(1);
    expect([id, exercise(came[0]!).equipment.every((set) => set.includes("cable"))]).toEqual([
      id,
      false,
    ]);
  }
});

test("what stands in is loaded by the athlete's own best on it where that is known", () => {
  const maxima = [...REQUEST.maxima!, { exercise: "goblet_squat", value: 60 }];
  const known = resolve({ ...REQUEST, maxima }, TODAY);
  const asked = { program: PROGRAM, week: WEEK, session: NUMBER, busy: ["barbell_back_squat"] };
  const { session } = adaptSession(asked, known);
  const goblet = session!.exercises.find(({ exerciseId }) => exerciseId === "goblet_squat")!;
  expect(goblet.why!.load).toBe("load_known");
  for (const { type, load, percent } of workOf(goblet)) {
    expect(type).toBe("work");
    expect(load!.kg).toBeLessThanOrEqual(60 * 0.8);
    expect(load!.kg / 60).toBeCloseTo(percent! / 100, 2);
  }
});

test("a bad night takes a tenth of the loads and a fifth of the sets, once", () => {
  const bad = on({ readiness: { sleep: 1 } });
  expect(topKg(bad.session!, MAIN)).toBeLessThanOrEqual(topKg(BEFORE, MAIN) * 0.9);
  expect(topKg(bad.session!, MAIN)).toBeGreaterThan(topKg(BEFORE, MAIN) * 0.75);
  expect(setsOf(bad.session!) / setsOf(BEFORE)).toBeLessThanOrEqual(0.85);
  const worse = on({ readiness: { sleep: 1, energy: 1, stress: 5, soreness: 5 } });
  expect(worse.session).toEqual(bad.session);
  const fine = on({ readiness: { sleep: 5, energy: 5 } });
  expect(fine.session).toEqual(BEFORE);
});

const PLACES = [undefined, ["dumbbells"], ["barbell", "rack", "bench"], [], ["bands"]] as const;

test("whatever today is like, it fits, hurts nothing and is never heavier", () => {
  const days = fc.record(
    {
      minutes: fc.integer({ min: 4, max: 18 }).map((n) => n * 5),
      equipment: fc.constantFrom(...PLACES),
      busy: fc.constantFrom(["rack"], ["bench"], ["barbell_bench_press"], ["cable"]),
      pain: fc.constantFrom(...JOINTS.map((joint) => [joint])),
      readiness: fc.record(
        { sleep: fc.integer({ min: 1, max: 5 }), soreness: fc.integer({ min: 1, max: 5 }) },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  );
  let seen = 0;
  fc.assert(
    fc.property(days, fc.nat(11), fc.nat(3), (said, w, s) => {
      const plain = JSON.stringify(PROGRAM);
      const asked = { program: PROGRAM, week: w + 1, session: s + 1, ...said } as Today;
      const done = adaptSession(asked, BRIEF);
      expect(JSON.stringify(PROGRAM)).toBe(plain);
      expect(adaptSession(asked, BRIEF)).toEqual(done);
      expect(done.conflicts.length > 0).toBe(done.session === null);
      if (!done.session) return;
      seen++;
      const before = PROGRAM.weeks[w]!.sessions[s]!;
      expect(Session.parse(done.session)).toEqual(done.session);
      for (const { exerciseId: id } of done.session.exercises) {
        if (!ids(before).includes(id)) continue;
        expect([id, topKg(done.session, id) <= topKg(before, id)]).toEqual([id, true]);
        expect([id, movedKg(done.session, id) <= movedKg(before, id)]).toEqual([id, true]);
      }
      for (const item of done.session.exercises) {
        const isNew = !ids(before).includes(item.exerciseId);
        for (const { rpe } of isNew ? workOf(item) : []) expect(rpe ?? 0).toBeLessThanOrEqual(7);
      }
      for (const joint of said.pain ?? [])
        for (const id of ids(done.session))
          expect(exercise(id).jointStress[joint] ?? 0).toBeLessThanOrEqual(1);
      expect(setsOf(done.session)).toBeLessThanOrEqual(setsOf(before) + 2);
    }),
    { numRuns: 80 },
  );
  expect(seen).toBeGreaterThan(50);
});
