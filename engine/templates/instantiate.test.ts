/** Classic programs fitted to athletes: whole, loadable, allowed, or it is said why not. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomRequest } from "../../test/support/random-request.ts";
import { catalog } from "../catalog/catalog.ts";
import { whyNot } from "../program/eligible.ts";
import { lintProgram } from "../program/lint.ts";
import { Program } from "../program/program.ts";
import { ProgramRequest } from "../program/request.ts";
import { resolve } from "../program/resolve.ts";
import { isLoadable } from "../strength/ladder.ts";
import { gramsOfKg } from "../units.ts";
import { TEMPLATES_CATALOG, findTemplate } from "./index.ts";
import { instantiateTemplate, requestForTemplate } from "./instantiate.ts";

const TODAY = "2026-11-21";
const MAXIMA = [
  { exercise: "barbell_back_squat", value: 141 },
  { exercise: "barbell_bench_press", value: 101 },
  { exercise: "barbell_deadlift", value: 183 },
  { exercise: "barbell_overhead_press", value: 63 },
];

const fit = (id: string, asked: ProgramRequest) => {
  const template = findTemplate(id)!;
  const request = requestForTemplate(template, asked);
  const brief = resolve(request, TODAY);
  return { ...instantiateTemplate(template, brief), template, brief, request };
};
const items = ({ weeks }: Program) =>
  weeks.flatMap(({ sessions }) => sessions.flatMap(({ exercises }) => exercises));
const groupsOf = (program: Program, id: string) =>
  items(program).flatMap(({ exerciseId, groups }) => (exerciseId === id ? groups : []));

describe("a template for an athlete", () => {
  const asked: ProgramRequest = {
    experience: "intermediate",
    startDate: "2026-12-02",
    maxima: MAXIMA,
    minutes: 90,
  };

  test("stays as published where nothing speaks against it", () => {
    const { program, repairs, conflicts, template } = fit("531_boring_but_big", asked);
    expect([repairs, conflicts]).toEqual([[], []]);
    const shape = (of: Program) =>
      items(of).map(({ exerciseId, groups }) => [
        exerciseId,
        groups.map(({ sets, reps, repsMax }) => [sets, reps, repsMax]),
      ]);
    expect(shape(program!)).toEqual(shape(template.make().program));
    expect(program!.provenance.source).toBe("external");
    expect(program!.name).toBe("5/3/1, Boring But Big");
    program!.progressions["upper"]!.stepKg = 100;
    expect(template.make().program.progressions["upper"]!.stepKg).toBe(2.5);
  });

  test("has loads that can be put together, a little under their part of the maximum", () => {
    const { program, brief } = fit("531_boring_but_big", asked);
    const ladder = brief.days[0]!.place.ladders.barbell;
    const loaded = groupsOf(program!, "barbell_back_squat").filter(({ load }) => load !== null);
    expect(loaded.length).toBeGreaterThan(30);
    for (const { load, percent } of loaded) {
      const targetG = (141_000 * percent!) / 100;
      expect(isLoadable(ladder, gramsOfKg(load!.kg))).toBe(true);
      expect(gramsOfKg(load!.kg)).toBeLessThanOrEqual(targetG + 1);
      expect(gramsOfKg(load!.kg)).toBeGreaterThan(targetG - 2_500);
    }
    expect(program!.maxes).toContainEqual(
      expect.objectContaining({ exerciseId: "barbell_back_squat", kg: 141, source: "known" }),
    );
  });

  test("shows pounds to those who lift pounds", () => {
    const { program } = fit("madcow_5x5", { ...asked, unit: "lb" });
    const [group] = groupsOf(program!, "barbell_back_squat");
    expect(group!.load!.display).toMatch(/^\d+ lb$/);
  });

  test("without a maximum has no kilogram, and first sets that find the load", () => {
    const { program } = fit("531_boring_but_big", { ...asked, maxima: [] });
    const groups = items(program!).flatMap(({ groups }) => groups);
    expect(groups.every(({ load }) => load === null)).toBe(true);
    expect(program!.maxes).toEqual([]);
    const work = groupsOf(program!, "barbell_back_squat").filter(({ type }) => type !== "warmup");
    expect(work.map(({ type }) => type).filter((type) => type === "calibration")).toHaveLength(1);
    expect(work[0]).toMatchObject({ type: "calibration", percent: null, rpe: 7 });
  });

  test("starts on its date, on the days that were named, else on its own", () => {
    const { program } = fit("gzclp", asked);
    const [first, second] = program!.weeks;
    // A start on Wednesday has Monday at the end of its weeks.
    expect(first!.sessions.map(({ weekday, date }) => [weekday, date])).toEqual([
      ["wed", "2026-12-02"],
      ["fri", "2026-12-04"],
      ["mon", "2026-12-07"],
    ]);
    expect(second!.sessions[0]!.date).toBe("2026-12-09");
    const own = fit("gzclp", { ...asked, weekdays: ["tue", "thu", "sun"] }).program!;
    expect(own.weeks[0]!.sessions.map(({ weekday }) => weekday)).toEqual(["thu", "sun", "tue"]);
  });

  test("of another number of days, or past a date, is no program but a reason", () => {
    const days = fit("gzclp", { ...asked, daysPerWeek: 4 });
    expect(days.program).toBeNull();
    expect(days.conflicts).toEqual([
      expect.objectContaining({
        code: "TEMPLATE_DAYS",
        message: "GZCLP trains on 3 days a week; 4 were asked for.",
        relaxations: [expect.objectContaining({ pointer: "/daysPerWeek", to: 3 })],
      }),
    ]);
    const date = fit("gzclp", { ...asked, eventDate: "2027-01-15" });
    expect(date.conflicts.map(({ code }) => code)).toEqual(["TEMPLATE_WEEKS"]);
  });

  test("leaves out what the body or the gym does not allow, and puts something in its place", () => {
    const { program, brief, repairs } = fit("push_pull_legs", {
      ...asked,
      injuries: ["low_back_disc"],
      equipment: ["dumbbells", "bench", "bands", "cable", "lat_pulldown", "leg_press"],
    });
    expect(repairs.length).toBeGreaterThan(0);
    for (const { exerciseId } of items(program!)) {
      const exercise = catalog().byId.get(exerciseId)!;
      expect([exerciseId, whyNot(exercise, brief, brief.days[0]!.place)]).toEqual([
        exerciseId,
        null,
      ]);
    }
    expect(program!.weeks).toHaveLength(8);
    expect(program!.notes.join(" ")).toContain("not medical advice");
  });

  test("holds its loads down where the athlete comes back or has to be careful", () => {
    const squat = (extra: ProgramRequest) =>
      groupsOf(fit("531_boring_but_big", { ...asked, ...extra }).program!, "barbell_back_squat")
        .flatMap(({ load }) => (load ? [load.kg] : []))
        .at(0)!;
    expect(squat({ layoffDays: 50 })).toBeLessThan(squat({}) * 0.85);
  });

  test("is refused with the reason of the screening", () => {
    const { program, conflicts } = fit("gzclp", { ...asked, conditions: ["chest pain at rest"] });
    expect(program).toBeNull();
    expect(conflicts[0]!.code).toBe("SCREEN_GATE");
  });
});

test("any template for anybody is a program that breaks no rule that blocks, or a list of reasons", () => {
  fc.assert(
    fc.property(
      fc.nat(TEMPLATES_CATALOG.length - 1),
      fc.nat(20_000),
      fc.boolean(),
      (at, seed, hasMaxima) => {
        const template = TEMPLATES_CATALOG[at]!;
        const classic = JSON.stringify(template.make());
        const asked = randomRequest(seed);
        delete asked.weekdays;
        if (seed % 5 > 0) delete asked.daysPerWeek;
        const request = requestForTemplate(template, {
          ...asked,
          ...(hasMaxima && { maxima: MAXIMA, startDate: "2026-11-30" }),
        });
        expect(ProgramRequest.parse(request)).toEqual(request);
        const brief = resolve(request, TODAY);
        const one = instantiateTemplate(template, brief);
        expect(JSON.stringify(instantiateTemplate(template, brief).program)).toBe(
          JSON.stringify(one.program),
        );
        expect(JSON.stringify(template.make())).toBe(classic);
        expect(one.conflicts.length > 0).toBe(one.program === null);
        if (!one.program) return;
        expect(Program.parse(one.program)).toEqual(one.program);
        expect(one.program.weeks).toHaveLength(template.weeks);
        const asOne = { ...brief, weeks: template.weeks };
        const { verification } = lintProgram(one.program, asOne, { fix: false });
        expect(verification.verdict).not.toBe("rejected");
        expect(verification.verdict).toBe(one.verification!.verdict);
      },
    ),
    { numRuns: 250 },
  );
});
