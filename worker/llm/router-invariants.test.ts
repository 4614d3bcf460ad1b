import fc from "fast-check";
import { expect, test } from "vitest";
import {
  QUESTION,
  SILENCE,
  collect,
  finalOf,
  howFor,
  isFinal,
  makeBooks,
  makeScripted,
  pause,
  textOf,
} from "../../test/worker/model-kit.ts";
import { makeVirtualClock } from "../../test/worker/virtual-clock.ts";
import type { Line } from "./fake.ts";
import { CANDIDATES, DEADLINES, MODELS } from "./models.ts";
import { FAILURE_KINDS, MODEL_IDS, type ModelId, ROLES } from "./port.ts";

const text = fc.constantFrom(" ", "\n", "Twice ", "a week. ", "Rest. ");
const line: fc.Arbitrary<Line> = fc.oneof(
  { weight: 6, arbitrary: text.map((said): Line => ({ type: "text", text: said })) },
  {
    weight: 1,
    arbitrary: fc.constant<Line>({ type: "tool_call", id: "c1", name: "look", input: {} }),
  },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 9_000 }).map(pause) },
  { weight: 1, arbitrary: fc.constant(SILENCE) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom("end", "length", "tool", "refusal")
      .map((stop): Line => ({ type: "done", stop })),
  },
  {
    weight: 3,
    arbitrary: fc
      .record({
        kind: fc.constantFrom(...FAILURE_KINDS),
        retryAfterMs: fc.constantFrom(0, 900, 2_500, 60_000),
      })
      .map((failure): Line => ({ type: "failed", failure })),
  },
);
const script = fc.array(line, { maxLength: 8 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const plan = fc.record({
  scripts: fc
    .subarray([...MODEL_IDS])
    .chain((ids) =>
      fc.record(
        Object.fromEntries(
          ids.map((id) => [id, fc.array(script, { minLength: 1, maxLength: 3 })]),
        ) as Record<ModelId, fc.Arbitrary<Line[][]>>,
      ),
    ),
  role: fc.constantFrom(...ROLES),
  tier: fc.constantFrom("free" as const, "premium" as const, "pro" as const),
  isShown: fc.boolean(),
  room: fc.constantFrom(Infinity, Infinity, 3_000, 0),
  leaveAfter: maybe(fc.integer({ min: 1, max: 6 })),
  abortAt: maybe(fc.integer({ min: 0, max: 15_000 })),
  deadlineIn: maybe(fc.integer({ min: 0, max: 20_000 })),
  chance: fc.double({ min: 0, max: 1, noNaN: true }),
});

const spoken = (lines: readonly Line[]) =>
  lines.map((one) => (one.type === "text" ? one.text : "")).join("");

test("whatever the models do, one final event, four calls at most, in time, and every reservation settled once", async () => {
  const property = fc.asyncProperty(plan, async (given) => {
    const { scripts, role, isShown, leaveAfter, abortAt, deadlineIn } = given;
    const clock = makeVirtualClock();
    const books = makeBooks(given.room);
    const { models, calls } = makeScripted(clock, scripts, { chance: given.chance });
    const asker = new AbortController();
    if (abortAt !== undefined) void clock.sleep(abortAt).then(() => asker.abort());
    const began = clock.now();
    const how = howFor(books, {
      role,
      isShown,
      tier: given.tier,
      signal: asker.signal,
      ...(deadlineIn !== undefined && { deadlineAt: began + deadlineIn }),
    });
    const events: Awaited<ReturnType<typeof collect>> = [];
    const read = async () => {
      for await (const event of models.ask(QUESTION, how)) {
        events.push(event);
        if (events.length === leaveAfter) break;
      }
    };
    await clock.run(read());
    const tookMs = clock.now() - began;
    await clock.run(books.flush());

    const hasLeft = events.length === leaveAfter && !isFinal(events.at(-1)!);
    expect(events.filter(isFinal)).toHaveLength(hasLeft ? 0 : 1);
    expect(hasLeft || isFinal(events.at(-1)!)).toBe(true);
    const most = Math.min(abortAt ?? Infinity, deadlineIn ?? DEADLINES[role].turnMs);
    expect(tookMs).toBeLessThanOrEqual(most);

    expect(calls.length).toBeLessThanOrEqual(4);
    const timesAsked = (id: ModelId) => calls.filter(({ model }) => model === id).length;
    for (const id of CANDIDATES[role][given.tier]) expect(timesAsked(id)).toBeLessThanOrEqual(2);
    for (const { signal } of calls) expect(signal.aborted).toBe(true);

    const paid = calls.filter(({ model }) => MODELS[model].prices.output > 0);
    expect(books.reservations).toHaveLength(paid.length);
    for (const { settled } of books.reservations) expect(settled).toHaveLength(1);
    expect(clock.sleepers()).toBeLessThanOrEqual(1);

    // One voice, from its beginning, and never another behind it.
    const routes = events.filter(({ type }) => type === "route");
    expect(routes.length).toBeLessThanOrEqual(1);
    const shown = events.filter(({ type }) => type === "text" || type === "tool_call");
    if (shown.length > 0)
      expect(events[0]).toMatchObject({ type: "route", model: calls.at(-1)!.model });
    const last = calls.at(-1);
    const lines = last ? scripts[last.model] : [];
    const said = lines[Math.min(lines.length, timesAsked(last?.model ?? "student")) - 1] ?? [];
    expect(spoken(said).startsWith(textOf(events))).toBe(true);
    if (hasLeft) return;

    const final = finalOf(events);
    const called = final.attempts.filter(
      ({ outcome }) => outcome !== "budget" && outcome !== "parked",
    );
    expect(called).toHaveLength(calls.length);
    const costs = final.attempts.reduce((sum, { usage }) => sum + usage.costMicros, 0);
    expect(books.taken()).toBe(costs);
    if (!isShown && final.type === "failed") expect(shown).toEqual([]);
  });
  await fc.assert(property, { numRuns: 300 });
}, 30_000);
