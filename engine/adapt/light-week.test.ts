/** A light week that comes in between: it is light, what follows makes room for it, and nothing starts again. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { REASONS } from "../program/reasons.ts";
import { readBlueprint } from "../program/lint.ts";
import { phasesByWeek } from "../program/phases.ts";
import { type Program, type ProgramExercise } from "../program/program.ts";
import type { ProgramRequest } from "../program/request.ts";
import { resolve } from "../program/resolve.ts";
import type { Blueprint } from "../program/blueprint.ts";
import { findTemplate } from "../templates/index.ts";
import { instantiateTemplate } from "../templates/instantiate.ts";
import { lightenNow } from "./light-week.ts";
import { PROGRAM, REQUEST, TODAY, goOn, ids, loadOf, made } from "./testing.ts";

const SQUAT = "barbell_back_squat";
const LIGHT = new Set(["deload", "taper", "test"]);
const phasesOf = ({ weeks }: Program) => weeks.map(({ phase }) => phase);

const workOf = ({ groups }: ProgramExercise) =>
  groups.reduce((sum, { type, sets }) => sum + (type === "warmup" ? 0 : sets), 0);
const itemsOf = ({ weeks }: Program, week: number) =>
  weeks[week - 1]!.sessions.flatMap(({ exercises }) => exercises);
const setsOf = (program: Program, week: number, id?: string) =>
  itemsOf(program, week)
    .filter(({ exerciseId }) => !id || exerciseId === id)
    .reduce((sum, item) => sum + workOf(item), 0);

describe("a light week now", () => {
  const { built, changes, request } = goOn({ deload: {} }, 4);
  const program = built.program!;

  test("has half the sets, lighter loads, the same days and exercises", () => {
    expect(PROGRAM.weeks[3]!.phase).toBe("base");
    expect(program.weeks[0]).toMatchObject({ phase: "deload", deload: true });
    const share = setsOf(program, 1) / setsOf(PROGRAM, 4);
    expect(share).toBeGreaterThanOrEqual(0.4);
    expect(share).toBeLessThanOrEqual(0.6);
    expect(loadOf(program, 1, SQUAT)).toBeLessThanOrEqual(loadOf(PROGRAM, 4, SQUAT) * 0.95);
    expect(program.weeks[0]!.sessions.map(({ weekday }) => weekday)).toEqual(
      PROGRAM.weeks[3]!.sessions.map(({ weekday }) => weekday),
    );
    expect(itemsOf(program, 1).map(({ exerciseId }) => exerciseId)).toEqual(
      itemsOf(PROGRAM, 4).map(({ exerciseId }) => exerciseId),
    );
    for (const { rpe } of itemsOf(program, 1).flatMap(({ groups }) => groups))
      expect(rpe ?? 0).toBeLessThanOrEqual(7);
  });

  test("moves the one that was planned soon after it, and is told", () => {
    expect(phasesOf(PROGRAM).indexOf("deload") + 1).toBe(6);
    expect(phasesOf(program)).toEqual([
      "deload",
      "base",
      "intensify",
      "intensify",
      "deload",
      "intensify",
      "intensify",
      "intensify",
      "deload",
    ]);
    expect(changes.filter(({ kind }) => kind === "phase").length).toBeGreaterThan(0);
    expect(built.verification!.checks.find(({ code }) => code === "DELOAD_MISSING")).toMatchObject({
      status: "passed",
    });
  });

  test("is followed by the work that was due, at the load that was due", () => {
    expect(loadOf(program, 2, SQUAT)).toBeGreaterThanOrEqual(loadOf(PROGRAM, 4, SQUAT) * 0.95);
    expect(loadOf(program, 2, SQUAT)).toBeLessThanOrEqual(loadOf(PROGRAM, 5, SQUAT));
    expect("deload" in request).toBe(false);
    const squatOf = (one: typeof request) => resolve(one, TODAY).maxima.get(SQUAT)!.maxG;
    expect(squatOf(request)).toBe(squatOf(goOn({}, 3).request));
    expect(squatOf(request)).toBeLessThan(squatOf(goOn({}, 4).request));
  });
});

test("a week that is light already stays as it is", () => {
  const { built, changes } = goOn({ deload: {} }, 6);
  expect(built.program!.weeks).toEqual(goOn({}, 6).built.program!.weeks);
  expect(changes).toEqual(goOn({}, 6).changes);
});

test("close to the taper it is refused, with the reason", () => {
  const request: ProgramRequest = { ...REQUEST, goal: "powerlifting", eventDate: "2027-02-13" };
  delete request.weeks;
  const program = made(request);
  const taper = phasesOf(program).indexOf("taper") + 1;
  const { built } = goOn({ deload: {} }, taper - 2, program, request);
  expect(built.program).toBeNull();
  expect(built.conflicts).toEqual([
    expect.objectContaining({ code: "DELOAD_NEAR_DATE", pointers: ["/deload"] }),
  ]);
  const early = goOn({ deload: {} }, taper - 5, program, request).built.program!;
  expect(phasesOf(early).slice(-3)).toEqual(phasesOf(program).slice(-3));
});

test("a program from elsewhere gets its light week, too", () => {
  const template = findTemplate("texas_method")!;
  const asked = { ...template.make().request, experience: "advanced" as const };
  const program = instantiateTemplate(template, resolve(asked, TODAY)).program!;
  expect(program.provenance.blueprint).toBeNull();
  const { built } = goOn({ deload: {} }, 3, program, asked);
  expect(built.program!.weeks[0]).toMatchObject({ phase: "deload" });
  expect(ids(built.program!)).toContain(SQUAT);
});

const phases = fc.array(
  fc.record({
    k: fc.constantFrom("base", "build", "intensify", "deload", "peak", "return"),
    w: fc.integer({ min: 1, max: 6 }),
  }),
  { minLength: 1, maxLength: 8 },
) as fc.Arbitrary<Blueprint["ph"]>;

test("whatever was planned, light weeks stand apart, hard rows end in time, and no week is lost", () => {
  const brief = (level: "novice" | "intermediate" | "advanced", weeks: number) => ({
    ...resolve({ ...REQUEST, experience: level }, TODAY),
    weeks,
  });
  const levels = fc.constantFrom("novice", "intermediate", "advanced");
  fc.assert(
    fc.property(
      phases,
      fc.nat(12),
      fc.integer({ min: 1, max: 24 }),
      levels,
      (ph, from, n, level) => {
        const taper = [{ k: "taper" as const, w: 1 as const }];
        const plan = {
          ph: n % 3 === 0 ? [...phasesToSteps(ph, from + n - 1), ...taper] : ph,
          from,
        };
        const own = brief(level, n);
        const old = phasesByWeek(plan.ph, from + n);
        const next = phasesByWeek(lightenNow(plan, own).ph, from + n);
        expect(next.slice(0, from)).toEqual(old.slice(0, from));
        if (["deload", "return", "taper"].includes(old[from]!)) {
          expect(next).toEqual(old);
          return;
        }
        const rest = next.slice(from);
        expect(rest[0]).toBe("deload");
        expect(rest.at(-1) === "taper").toBe(old.at(-1) === "taper");
        const limit = level === "advanced" ? 6 : level === "novice" ? 7 : 6;
        const rows = rest
          .map((phase) => (LIGHT.has(phase) ? "L" : "h"))
          .join("")
          .split("L");
        for (const row of rows) expect(row.length).toBeLessThanOrEqual(limit);
        for (const row of rows.slice(1, rest.at(-1) === "taper" ? -2 : -1))
          expect(row.length).toBeGreaterThanOrEqual(3);
      },
    ),
    { numRuns: 500 },
  );
});

const phasesToSteps = (ph: Blueprint["ph"], weeks: number) =>
  phasesByWeek(ph, weeks).map((k) => ({ k, w: 1 as const }));

describe("only some exercises", () => {
  const { built, changes } = goOn({ deload: { exercises: ["back squat"] } }, 8);
  const program = built.program!;

  test("are light in that week, and the others are what they were", () => {
    expect(program.weeks[0]!.deload).toBe(false);
    const usual = setsOf(PROGRAM, 8, SQUAT);
    expect(setsOf(program, 1, SQUAT)).toBeLessThanOrEqual(Math.ceil(usual * 0.6));
    expect(loadOf(program, 1, SQUAT)).toBeLessThanOrEqual(loadOf(PROGRAM, 8, SQUAT) * 0.95);
    const ofOthers = (all: typeof changes) =>
      all.filter(({ kind, exerciseId }) => exerciseId !== SQUAT && kind !== "minutes");
    expect(ofOthers(changes)).toEqual(ofOthers(goOn({}, 8).changes));
  });

  test("are what they were a week later, and say why they were light", () => {
    expect(setsOf(program, 2, SQUAT)).toBe(setsOf(PROGRAM, 9, SQUAT));
    expect(loadOf(program, 2, SQUAT)).toBeGreaterThanOrEqual(loadOf(PROGRAM, 9, SQUAT) * 0.975);
    const squat = itemsOf(program, 1).find(({ exerciseId }) => exerciseId === SQUAT)!;
    expect(squat.why).toMatchObject({ sets: "volume_light", load: "load_light" });
    expect(program.reasons["volume_light"]).toEqual(REASONS.volume_light);
  });

  test("stay light when that week changes again, and no longer when it is over", () => {
    const { request } = goOn({ deload: { exercises: ["back squat"] } }, 8);
    const again = goOn({ avoid: ["burpee"] }, 1, program, request);
    expect(readBlueprint(again.built.program!, again.brief)!.ease).toEqual([SQUAT]);
    const later = goOn({}, 2, program, request);
    expect(readBlueprint(later.built.program!, later.brief)!.ease).toBeUndefined();
  });

  test("must be among those of the week", () => {
    const exercises = ["back squat", "no such thing", "leg press calf raise"];
    expect(goOn({ deload: { exercises } }, 8).built.conflicts).toMatchObject([
      { code: "DELOAD_UNKNOWN", pointers: ["/deload/exercises/1"] },
      { code: "DELOAD_UNKNOWN", pointers: ["/deload/exercises/2"] },
    ]);
  });
});
