/** F05, F08, F09, F10 and F12: answers that never come, are broken, cut short, beside the point or empty. */
import { afterEach, describe, expect, test, vi } from "vitest";
import { catalog } from "../../../engine/catalog/catalog.ts";
import type { ReadAsk, Reply } from "../../support/fake-models/ask.ts";
import * as act from "../../support/fake-models/behaviours.ts";
import { coachBrain } from "../../support/fake-models/coach-brain.ts";
import { type PreviewBody, previewProgram } from "../../../worker/services/programs.ts";
import { generateWorkout } from "../../../worker/services/workouts.ts";
import { bookedFor, makeCtx, newOrganization, store } from "../ctx-kit.ts";
import { deployFakes } from "../deployed-models.ts";
import { NOW, anAudit, anExercise } from "../rows.ts";
import { LOST, READABLE } from "./corruptions.ts";

const BODY: PreviewBody = {
  goal: "hypertrophy",
  experience: "intermediate",
  weeks: 2,
  daysPerWeek: 2,
  minutes: 40,
  equipment: ["dumbbells", "bench", "bands"],
};
const HOSTED = ["anthropic", "openai"] as const;
type Twist = (text: string, ask: ReadAsk) => string;

/** A partner of its own each time, because what was answered once is kept. */
async function deploy(twist: Twist = (text) => text) {
  const deployed = await deployFakes({
    who: HOSTED,
    async brain(ask): Promise<Reply> {
      const reply = await coachBrain(ask);
      return "text" in reply ? { text: twist(reply.text ?? "", ask) } : reply;
    },
  });
  const { clock, models } = deployed;
  async function inNewPartner<T>(
    verb: (ctx: Awaited<ReturnType<typeof makeCtx>>["ctx"]) => Promise<T>,
  ) {
    const { ctx, flush } = await makeCtx(await newOrganization(), models);
    const made = await clock.run(verb(ctx));
    await clock.run(flush());
    return { made, booked: await bookedFor(ctx) };
  }
  const preview = () => inNewPartner((ctx) => previewProgram(ctx, { ...BODY, mode: "auto" }));
  const workout = () =>
    inNewPartner((ctx) => generateWorkout(ctx, { goal: "hypertrophy", minutes: 40, mode: "auto" }));
  return { ...deployed, preview, workout };
}
type Preview = Awaited<ReturnType<Awaited<ReturnType<typeof deploy>>["preview"]>>["made"];

const isRepair = ({ messages }: ReadAsk) => messages.length > 1;
const tried = ({ proposal }: Preview) =>
  proposal!.tried.map((one) => `${one.model} ${one.outcome}`);
const idsOf = ({ program }: Preview) =>
  program!.weeks.flatMap(({ sessions }) =>
    sessions.flatMap(({ exercises, warmup, conditioning }) => [
      ...exercises.map(({ exerciseId }) => exerciseId),
      ...warmup,
      ...(conditioning ? [conditioning.exerciseId] : []),
    ]),
  );

/** There is a plan, it keeps the rules, and every exercise of it exists. */
function requireDelivered(made: Preview) {
  expect(made.report!.verdict).toMatch(/^verified/);
  const blueprint = JSON.parse(made.program!.provenance.blueprint!);
  expect(blueprint.days).toHaveLength(2);
  const unknown = idsOf(made).filter((id) => !catalog().byId.has(id));
  expect(unknown).toEqual([]);
}

afterEach(() => void vi.restoreAllMocks());

describe("F05 provider accepts and never answers", () => {
  test("when all are silent it is the engine that plans, once the turn is over", async () => {
    const { preview, workout, script, clock } = await deploy();
    script.add("all", act.blackHole());
    const { made } = await preview();
    expect(clock.now() - NOW).toBeLessThanOrEqual(45_000);
    expect(tried(made)).toEqual(["claude-haiku no_first_token", "gpt-luna no_first_token"]);
    expect(made.proposal).toMatchObject({ source: "engine", reason: "models_down" });
    requireDelivered(made);
    const before = clock.now();
    expect((await workout()).made.proposal).toMatchObject({ source: "engine" });
    expect(clock.now() - before).toBeLessThanOrEqual(10_000);
  });
});

describe("F08 malformed JSON blueprint, thirty kinds of corruption", () => {
  test("there are thirty", () => {
    expect(Object.keys(READABLE).length + Object.keys(LOST).length).toBe(30);
  });

  test.each(Object.entries(READABLE))(
    "%s: read as it was meant, without a second call",
    async (_, spoil) => {
      const { preview } = await deploy(spoil);
      const { made } = await preview();
      expect([...tried(made), made.proposal!.source]).toEqual(["claude-haiku done", "claude"]);
      requireDelivered(made);
    },
  );

  test.each(Object.entries(LOST))(
    "%s: one repair, then the next model, then the engine",
    async (_, spoil) => {
      let isMended = true;
      const { preview } = await deploy((text, ask) =>
        isRepair(ask) && isMended ? text : spoil(text),
      );
      const mended = (await preview()).made;
      expect(tried(mended)).toEqual(["claude-haiku done", "claude-haiku done"]);
      expect(mended.proposal).toMatchObject({ source: "claude", reason: null });
      requireDelivered(mended);
      isMended = false;
      const none = (await preview()).made;
      expect(tried(none)).toEqual([
        "claude-haiku bad_answer",
        "claude-haiku bad_answer",
        "gpt-luna bad_answer",
        "gpt-luna bad_answer",
      ]);
      expect(none.proposal).toMatchObject({ source: "engine", reason: "bad_answers" });
      requireDelivered(none);
    },
  );

  test("where only one model sends rubbish, the next one plans", async () => {
    const { preview } = await deploy((text, { provider }) =>
      provider === "anthropic" ? "{}" : text,
    );
    const { made } = await preview();
    expect(made.proposal).toMatchObject({ source: "gpt", reason: null });
    requireDelivered(made);
  });
});

describe("F09 truncated JSON", () => {
  const tokens = (calls: { ask: ReadAsk | null }[]) => calls.map(({ ask }) => ask!.maxOutputTokens);

  test("is known by its stop reason, and asked for once more with twice the room", async () => {
    // Half of it is the whole plan: whoever looks at the JSON alone sees nothing amiss.
    const { preview, script, callsTo } = await deploy((text) => text + " ".repeat(text.length));
    script.add("anthropic", act.truncate(), 1);
    const { made, booked } = await preview();
    expect(tokens(callsTo("anthropic"))).toEqual([1_000, 2_000]);
    expect(made.proposal).toMatchObject({ source: "claude", reason: null });
    expect(booked.map(({ kind }) => kind)).toEqual(["attempt", "answer"]);
    requireDelivered(made);
  });

  test("is never used: cut every time, it is the engine that plans", async () => {
    const { preview, script, callsTo } = await deploy((text) => text + " ".repeat(text.length));
    script.add("all", act.truncate());
    const { made } = await preview();
    expect([tokens(callsTo("anthropic")), tokens(callsTo("openai"))]).toEqual([
      [1_000, 2_000],
      [1_000, 2_000],
    ]);
    expect(made.proposal).toMatchObject({ source: "engine", reason: "bad_answers" });
    expect(made.program!.provenance.source).toBe("engine");
    requireDelivered(made);
  });

  test("of a workout too", async () => {
    const { workout, script } = await deploy((text) => text + " ".repeat(text.length));
    script.add("all", act.truncate());
    const { made } = await workout();
    expect(made.proposal).toMatchObject({ source: "engine", reason: "bad_answers" });
    expect(made.workout!.report.verdict).toMatch(/^verified/);
  });
});

describe("F10 exercises that do not exist", () => {
  type Plan = { days: { x: { e: string; s: string }[] }[] };
  const naming =
    (name: (id: string, i: number) => string): Twist =>
    (text) => {
      const plan = JSON.parse(text) as Plan;
      for (const { x } of plan.days ?? []) x.forEach((slot, i) => (slot.e = name(slot.e, i)));
      return JSON.stringify(plan);
    };

  test("a name that somebody would know is understood", async () => {
    const { preview } = await deploy(
      naming((id, i) => (i % 2 === 0 ? id.replaceAll("_", " ") : catalog().byId.get(id)!.name)),
    );
    const plain = await deploy();
    const [named, byId] = [(await preview()).made, (await plain.preview()).made];
    expect(tried(named)).toEqual(["claude-haiku done"]);
    expect(idsOf(named)).toEqual(idsOf(byId));
  });

  test("what nobody knows, and what is another partner's, leaves its place to the engine and is counted", async () => {
    const info = vi.spyOn(console, "info").mockImplementation(() => {});
    const foreign = anExercise();
    await store.exercises.create(await newOrganization(), foreign, anAudit());
    const strangers = [
      "unicorn_press",
      foreign.id,
      foreign.data.name,
      "__proto__",
      "",
      "'; --",
      "9".repeat(400),
    ];
    const { preview } = await deploy(
      naming((id, i) => (i < 2 ? id : strangers[i % strangers.length]!)),
    );
    const { made } = await preview();
    requireDelivered(made);
    expect(JSON.stringify(made.program)).not.toContain(foreign.id);
    const counted = info.mock.calls.filter(([line]) => String(line).includes("unknown_exercises"));
    expect(counted.length).toBeGreaterThan(0);
    const all = await deploy(naming((_, i) => strangers[i % strangers.length]!));
    requireDelivered((await all.preview()).made);
    const { made: session } = await all.workout();
    for (const { exerciseId } of session.workout!.session.exercises) {
      expect(catalog().byId.has(exerciseId)).toBe(true);
    }
  });
});

describe("F12 model refuses, says nothing, speaks another language, or does not stop", () => {
  const CASES: [string, act.Behaviour | null, Twist][] = [
    ["a refusal", act.refusal(), (text) => text],
    ["nothing", act.empty(), (text) => text],
    ["40,000 characters", { deltas: 5_000 }, (text) => text],
    ["another language", null, () => "Извините, сегодня я ничего не планирую."],
  ];

  test.each(CASES)("%s of one: the next model answers", async (_, behaviour, twist) => {
    const { preview, workout, script } = await deploy((text, ask) =>
      ask.provider === "anthropic" ? twist(text, ask) : text,
    );
    if (behaviour) script.add("anthropic", behaviour);
    const { made } = await preview();
    expect(made.proposal).toMatchObject({ source: "gpt", reason: null });
    requireDelivered(made);
    expect((await workout()).made).toMatchObject({
      proposal: { source: "gpt" },
      workout: { report: { verdict: expect.stringMatching(/^verified/) } },
    });
  });

  test.each(CASES)("%s of everybody: the engine answers", async (_, behaviour, twist) => {
    const { preview, script, clock } = await deploy(twist);
    if (behaviour) script.add("all", behaviour);
    const { made, booked } = await preview();
    const reason = behaviour?.says ? "models_down" : "bad_answers";
    expect(made.proposal).toMatchObject({ source: "engine", reason });
    expect(booked.at(-1)).toMatchObject({ kind: "fallback", source: "engine", outcome: reason });
    expect(clock.now() - NOW).toBeLessThanOrEqual(45_000);
    requireDelivered(made);
  });

  test("a line for the athlete that goes on for ever, or holds a link, is cut or left out", async () => {
    let why = "Ja ".repeat(13_000);
    const { preview } = await deploy((text) => JSON.stringify({ ...JSON.parse(text), why }));
    const whyOf = async () => {
      const { made } = await preview();
      requireDelivered(made);
      return JSON.parse(made.program!.provenance.blueprint!).why as string | undefined;
    };
    expect((await whyOf())?.length ?? 0).toBeLessThanOrEqual(280);
    why = "See https://example.com for more";
    expect(JSON.stringify(await whyOf()) ?? "").not.toContain("example.com");
  });
});
