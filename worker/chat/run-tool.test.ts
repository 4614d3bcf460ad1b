import { expect, test } from "vitest";
import { call, newCtx, newLifter, toolCtxFor } from "../../test/worker/tool-kit.ts";
import { runTool } from "./run-tool.ts";

test("what a model gets wrong comes back as an answer that it can mend", async () => {
  const lifter = await newLifter();
  expect(await call(lifter, "drop_tables")).toMatchObject({
    isError: true,
    found: { error: { code: "unknown_tool" } },
  });
  expect(await call(lifter, "swap_exercise", null)).toMatchObject({
    isError: true,
    found: { error: { code: "bad_input" } },
  });
  const hours = await call(lifter, "make_workout", { minutes: 400 });
  expect(hours.found.error.hints).toEqual([expect.stringContaining("minutes: ")]);
  const unknown = await call(lifter, "check_form", { exercise: "the bench press please" });
  expect(unknown.found.error).toMatchObject({ code: "validation_failed" });
  expect(unknown.found.error.hints[0]).toMatch(/^Perhaps /);
});

test("models may write in their own way what there is one word for", async () => {
  const lifter = await newLifter();
  const made = await call(lifter, "make_workout", {
    minutes: "30",
    focus: "Upper",
    equipment: "Dumbbell, resistance bands",
    goal: "",
  });
  expect(made.found).toMatchObject({ planned: true });
  const found = await call(lifter, "find_exercise", {
    words: "",
    muscle: "Lats",
    equipment: ["none"],
  });
  expect(found.found.exercises.length).toBeGreaterThan(0);
  expect(JSON.stringify(found.found)).not.toContain("barbell");
  const wrong = await call(lifter, "make_workout", { equipment: ["time machine"] });
  expect(wrong.found.error.hints[0]).toContain("dumbbells");
});

test("what cannot be planned is said with what would help, and of the body with consent alone", async () => {
  const dated = await call(await newLifter(), "request_program", { eventDate: "soon" });
  expect(dated).toMatchObject({ isError: true, found: { error: { code: "validation_failed" } } });
  expect(dated.found.error.detail).toContain("eventDate");
  for (const consents of [false, true]) {
    const lifter = await newLifter({ consents, facts: { weightKg: 20, heightCm: 240 } });
    const { found, isError } = await call(lifter, "request_program", {});
    expect(isError).toBe(true);
    expect(/weight|height|profile/.test(JSON.stringify(found))).toBe(consents);
  }
});

test("a mistake of ours is an answer too, and says nothing of itself", async () => {
  const ctx = await newCtx();
  const lifter = await newLifter({ ctx });
  const tool = await toolCtxFor(lifter, "Show me.");
  const programs = {
    ...ctx.store.programs,
    list: async () => {
      throw new TypeError("row 7 of Maya is broken");
    },
  };
  const broken = { ...tool, ctx: { ...ctx, store: { ...ctx.store, programs } } };
  const result = await runTool(broken, { name: "show_program", input: {} });
  expect(result).toMatchObject({ isError: true, found: { error: { code: "internal" } } });
  expect(JSON.stringify(result)).not.toContain("Maya");
});
