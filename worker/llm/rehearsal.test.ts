import { expect, test } from "vitest";
import {
  QUESTION,
  type Scripts,
  collect,
  finalOf,
  howFor,
  makeBooks,
  makeHealth,
  makeScripted,
  says,
  textOf,
  triedIn,
} from "../../test/worker/model-kit.ts";
import { makeVirtualClock } from "../../test/worker/virtual-clock.ts";
import { REHEARSALS, type Rehearsal } from "../core/rehearsal.ts";
import { type AskHow, MODEL_IDS } from "./port.ts";

const OK = says("Twice a week.");
const EVERYBODY: Scripts = Object.fromEntries(MODEL_IDS.map((id) => [id, [OK]]));

type Deployment = { scripts?: Scripts; kept?: Parameters<typeof makeHealth>[0] };

async function rehearse(
  rehearsal: Rehearsal[],
  { scripts = EVERYBODY, kept = {}, ...over }: Partial<AskHow> & Deployment = {},
) {
  const clock = makeVirtualClock();
  const books = makeBooks();
  const health = makeHealth(kept);
  const { models, calls } = makeScripted(clock, scripts, { health });
  const began = clock.now();
  const how = howFor(books, { isShown: false, ...over, rehearsal });
  const events = await clock.run(collect(models.ask(QUESTION, how)));
  const tookMs = clock.now() - began;
  await clock.run(books.flush());
  const asked = calls.map(({ model }) => model);
  // A played answer is held against nobody.
  expect(asked).toEqual(expect.arrayContaining(health.outcomes.map(({ model }) => model)));
  return { events, asked, tookMs, books, tried: triedIn(events), text: textOf(events) };
}

type Expected = { tried: string[]; tookMs?: number; shown?: string };
/** Of models that would all answer well. */
const PLAYED: Partial<Record<Rehearsal, Expected>> = {
  anthropic_down: { tried: ["student done"] },
  openai_down: { tried: ["student done"] },
  student_down: { tried: ["student unreachable", "claude-haiku done"] },
  all_models_down: {
    tried: [
      "student server_error",
      "student server_error",
      "claude-haiku server_error",
      "gpt-luna server_error",
    ],
    tookMs: 250,
  },
  overloaded: { tried: ["student overloaded", "claude-haiku done"] },
  rate_limited: { tried: ["student rate_limited", "claude-haiku done"] },
  provider_spend_limit: { tried: ["student spend_limit", "claude-haiku done"] },
  slow_model: { tried: ["student no_first_token", "claude-haiku done"], tookMs: 4_000 },
  stalled_stream: {
    tried: ["student stalled", "claude-haiku done"],
    tookMs: 8_000,
    shown: "stalled",
  },
  cut_stream: { tried: ["student cut", "claude-haiku done"], shown: "cut" },
  refusal: { tried: ["student refused", "claude-haiku done"] },
  empty_answer: { tried: ["student empty", "claude-haiku done"] },
  truncated_answer: { tried: ["student done"] },
  bad_blueprint: { tried: ["student done"] },
  spend_cap: { tried: ["student done"] },
  daily_limit: { tried: ["student done"] },
};

test("there is an expectation for each bad day", () => {
  expect(Object.keys(PLAYED).sort()).toEqual(Object.keys(REHEARSALS).sort());
});

test.each(Object.entries(PLAYED) as [Rehearsal, Expected][])(
  "%s is played as it is described",
  async (name, { tried, tookMs = 0, shown }) => {
    const played = await rehearse([name]);
    expect(played.tried).toEqual(tried);
    expect(played.tookMs).toBe(tookMs);
    if (!shown) return;
    // Somebody who reads along sees the beginning, and that it broke.
    const { events, text } = await rehearse([name], { isShown: true });
    expect(text).not.toBe("");
    expect(finalOf(events)).toMatchObject({ type: "failed", failure: { kind: shown } });
  },
);

test("a provider that is down stays down for the whole request, the others answer", async () => {
  const { tried, text } = await rehearse(["student_down", "anthropic_down"]);
  expect(tried).toEqual([
    "student unreachable",
    "claude-haiku server_error",
    "claude-haiku server_error",
    "gpt-luna done",
  ]);
  expect(text).toBe("Twice a week.");
});

test("whoever is asked first is so for the whole request, repairs and second choices included", async () => {
  const again = await rehearse(["truncated_answer"], { only: "student" });
  expect(finalOf(again.events)).toMatchObject({ type: "done", stop: "length" });
  const other = await rehearse(["truncated_answer"], { without: ["student"] });
  expect([finalOf(other.events), other.text]).toMatchObject([{ stop: "end" }, "Twice a week."]);
  const mended = await rehearse(["refusal"], { only: "claude-haiku" });
  expect(mended.tried).toEqual(["claude-haiku done"]);
});

test("a played answer calls nobody and costs nothing; a true one is paid for as ever", async () => {
  const down = await rehearse(["all_models_down"]);
  expect([down.asked, down.books.reservations]).toEqual([[], []]);
  const { asked, books } = await rehearse(["student_down"]);
  expect(asked).toEqual(["claude-haiku"]);
  expect(books.reservations).toMatchObject([{ settled: [expect.any(Number)] }]);
  expect(books.taken()).toBeGreaterThan(0);
});

test("who plays a part plays it even if switched off; who does not stays off, or parked", async () => {
  const off = { "claude-haiku": { isEnabled: false } } as const;
  const played = await rehearse(["anthropic_down"], { kept: off, without: ["student"] });
  expect(played.tried.at(0)).toBe("claude-haiku server_error");
  const left = await rehearse(["student_down"], { kept: off });
  expect(left.tried).toEqual(["student unreachable", "gpt-luna done"]);
  const parked = { "claude-haiku": { parkedUntil: Number.MAX_SAFE_INTEGER } };
  const spent = await rehearse(["student_down"], { kept: parked });
  expect(spent.tried).toEqual(["student unreachable", "claude-haiku parked", "gpt-luna done"]);
});

test("a spent budget leaves those that cost nothing", async () => {
  const all = await rehearse(["spend_cap", "student_down"]);
  expect(all.tried).toEqual(["student unreachable", "claude-haiku budget", "gpt-luna budget"]);
  expect(all.books.reservations).toEqual([]);
});

test("models that the deployment lacks are there to fail", async () => {
  const { tried } = await rehearse(["overloaded"], { scripts: { "gpt-luna": [OK] } });
  expect(tried).toEqual(["student overloaded", "claude-haiku unreachable", "gpt-luna done"]);
  const none = await rehearse(["anthropic_down"], { scripts: {} });
  expect(none.tried.map((one) => one.split(" ")[0])).toEqual([
    "student",
    "claude-haiku",
    "claude-haiku",
    "gpt-luna",
  ]);
});
