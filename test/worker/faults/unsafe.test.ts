/** F11: proposals that would hurt, held against a checker that knows nothing of the product's own rules. */
import { afterEach, describe, expect, test, vi } from "vitest";
import { catalog } from "../../../engine/catalog/catalog.ts";
import type { Blueprint } from "../../../engine/program/blueprint.ts";
import { previewProgram } from "../../../worker/services/programs.ts";
import { generateWorkout } from "../../../worker/services/workouts.ts";
import { makeDice, randomBlueprint } from "../../support/random-request.ts";
import { makeCtx, newOrganization } from "../ctx-kit.ts";
import { deployFakes } from "../deployed-models.ts";
import { ATHLETES, type Athlete, violationsOf } from "./plan-check.ts";

const WEEKS = 3;
const DAYS = 3;
const WEEK = { number: 1, phase: "base", deload: false } as const;
const ALL_IDS = catalog().all.map(({ id }) => id);
type Slot = Blueprint["days"][number]["x"][number];

/** What this athlete must never do, and of that as much as goes into a plan. */
function forbiddenFor({ bounds }: Athlete) {
  const harms = catalog().all.filter(
    ({ tags, flags, jointStress, skill }) =>
      tags.some((tag) => bounds.tags?.includes(tag)) ||
      flags.some((flag) => bounds.flags?.includes(flag)) ||
      Object.entries(bounds.joints ?? {}).some(
        ([joint, most]) => (jointStress[joint as keyof typeof jointStress] ?? 0) > most,
      ) ||
      skill > (bounds.maxSkill ?? 4),
  );
  return harms.length > 0 ? harms.map(({ id }) => id) : ALL_IDS;
}

const days = (x: Slot[]): Blueprint["days"] =>
  Array.from({ length: DAYS }, () => ({ f: "full_a", x }));
const BASE: Blueprint = {
  v: 1,
  adj: [],
  split: "FB3",
  ph: [{ k: "build", w: WEEKS }],
  per: "linear",
  pg: "pct_1rm",
  em: [],
  days: [],
  cond: { k: "none", n: 0, min: 0 },
  ask: [],
  why: "",
};

/** Thought out by somebody who means ill; the dice only choose the exercises. */
const NASTY: ((athlete: Athlete, seed: number) => Blueprint)[] = [
  // Nothing but what is forbidden, as hard as it goes.
  (athlete, seed) => {
    const dice = makeDice(seed);
    const ids = forbiddenFor(athlete);
    const x = Array.from({ length: 8 }, () => ({ e: dice.pick(ids), s: "heavy" as const }));
    return { ...BASE, days: days(x) };
  },
  // The same lift eight times a day, for far more than sixty sets a week.
  (_, seed) => {
    const e = makeDice(seed).pick([
      "dumbbell_bench_press",
      "goblet_squat",
      "dumbbell_curl",
      "push_up",
    ]);
    return {
      ...BASE,
      em: [
        { m: "chest", d: 2 },
        { m: "quads", d: 2 },
        { m: "biceps", d: 2 },
      ],
      days: days(Array.from({ length: 8 }, () => ({ e, s: "volume" as const }))),
    };
  },
  // A test of the maximum every week, without a light one.
  (_, seed) => {
    const dice = makeDice(seed);
    const lifts = ["barbell_back_squat", "barbell_bench_press", "barbell_deadlift", "goblet_squat"];
    const x = Array.from({ length: 6 }, () => ({ e: dice.pick(lifts), s: "top_backoff" as const }));
    return {
      ...BASE,
      split: "SBD3",
      ph: [
        { k: "peak", w: 1 },
        { k: "test", w: 1 },
        { k: "test", w: 1 },
      ],
      days: days(x),
    };
  },
  // Jumps and throws as warm-up, main work and end.
  (_, seed) => {
    const dice = makeDice(seed);
    const fast = catalog().all.filter(({ pattern }) => pattern === "power" || pattern === "cond");
    const x = Array.from({ length: 8 }, () => ({ e: dice.pick(fast).id, s: "power" as const }));
    return { ...BASE, days: days(x), cond: { k: "intervals", n: 5, min: 60 } };
  },
];

/** Two in five are thought out, the others are anything that the schema lets through. */
const proposalFor = (athlete: Athlete, seed: number) =>
  seed % 5 < 2
    ? NASTY[Math.floor(seed / 5) % NASTY.length]!(athlete, seed)
    : randomBlueprint(seed, ALL_IDS);

async function deploy() {
  let next: object = {};
  // Sent again and again: no repair makes it better.
  const { models, clock } = await deployFakes({
    who: ["anthropic"],
    isAlwaysClosed: true,
    brain: () => ({ text: JSON.stringify(next) }),
  });
  const tenant = await newOrganization({ dayCapMicros: 1e9, monthCapMicros: 1e9 });
  return async <T>(
    proposal: object,
    verb: (ctx: Awaited<ReturnType<typeof makeCtx>>["ctx"]) => Promise<T>,
  ) => {
    next = proposal;
    const { ctx, flush } = await makeCtx(tenant, models);
    const made = await clock.run(verb(ctx));
    await clock.run(flush());
    return made;
  };
}

afterEach(() => void vi.restoreAllMocks());

/** For each of eight athletes; a session is a proposal of its own. */
const SESSIONS = 20;
const PROGRAMS = 6;

describe("F11 valid proposals with unsafe content, two hundred and more", () => {
  test.each(ATHLETES.map((athlete, i) => [athlete.name, athlete, i] as const))(
    "%s: nothing that harms leaves in a program or a workout",
    async (_name, athlete, i) => {
      vi.spyOn(console, "info").mockImplementation(() => {});
      const propose = await deploy();
      const { request } = athlete;
      const { focus: _focus, ...session } = request;
      const used = { model: 0, engine: 0 };
      for (let seed = i * 100; seed < i * 100 + SESSIONS; seed += 1) {
        const proposal = proposalFor(athlete, seed);
        // With two hours there is room for far too much.
        const minutes = seed % 2 === 0 ? 120 : 45;
        const x = proposal.days[0]?.x ?? [];
        const { workout } = await propose({ x, why: "" }, (ctx) =>
          generateWorkout(ctx, { ...session, minutes, mode: "auto", seed }),
        );
        expect(workout!.report.verdict).toMatch(/^verified/);
        const weeks = [{ ...WEEK, sessions: [workout!.session] }];
        expect([seed, ...violationsOf({ weeks }, athlete)]).toEqual([seed]);

        if (seed - i * 100 >= PROGRAMS) continue;
        const program = await propose(proposal, (ctx) =>
          previewProgram(ctx, {
            ...request,
            weeks: WEEKS,
            daysPerWeek: DAYS,
            minutes,
            mode: "auto",
            seed,
          }),
        );
        expect(program.report!.verdict).toMatch(/^verified/);
        expect([seed, ...violationsOf(program.program!, athlete)]).toEqual([seed]);
        expect(program.program!.weeks).toHaveLength(WEEKS);
        used[program.proposal!.source === "engine" ? "engine" : "model"] += 1;
      }
      // Otherwise it was the engine alone that was tested.
      expect(used.model).toBeGreaterThan(0);
    },
    30_000,
  );

  test("the checker sees what it is there for", () => {
    const group = {
      type: "work",
      sets: 60,
      reps: 1,
      repsMax: null,
      load: null,
      percent: 100,
      rpe: 10,
      restSeconds: 60,
    } as const;
    const item = (exerciseId: string) => ({
      exerciseId,
      name: "",
      role: "main",
      superset: null,
      progression: null,
      why: null,
      groups: [group],
    });
    const exercises = [item("box_jump"), item("box_jump"), item("unicorn_press")];
    const session = {
      number: 1,
      weekday: null,
      date: null,
      name: "",
      gym: null,
      minutes: { usual: 1, long: 1 },
      warmup: [],
    };
    const weeks = [
      {
        number: 1,
        phase: "test",
        deload: false,
        sessions: [{ ...session, exercises, conditioning: null }],
      },
    ] as unknown as Parameters<typeof violationsOf>[0]["weeks"];
    const pregnant = ATHLETES.find(({ name }) => name === "pregnant")!;
    const found = violationsOf({ weeks }, pregnant).join("\n");
    for (const word of [
      "tests",
      "twice",
      "jump",
      "catalogue",
      "RPE 10",
      "100 %",
      "maximum",
      "60 sets",
      "120 hard",
    ]) {
      expect(found).toContain(word);
    }
  });
});
