/** Speech to text as a partner and an athlete's device meet it. */
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import * as act from "../../support/fake-models/behaviours.ts";
import { recordingOf } from "../../support/fake-models/speech.ts";
import { operatorKey } from "../harness.ts";
import { NO_MODELS } from "../model-api.ts";
import { WORDS, speaking } from "../speech-kit.ts";

const logged: string[] = [];
beforeEach(() => {
  logged.length = 0;
  for (const level of ["info", "warn", "error"] as const)
    vi.spyOn(console, level).mockImplementation((line: string) => void logged.push(line));
});
afterEach(() => void vi.restoreAllMocks());

describe("a recording", () => {
  test("is written down, counts once, and is booked by the minute", async () => {
    const { say, used, usage, athlete, heard, key } = await speaking();
    const answer = await say();
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      object: "transcription",
      athleteId: athlete.id,
      text: WORDS,
      segments: [{ start: 0, end: 4, text: WORDS }],
      language: "en",
      durationSeconds: 4,
      safety: { level: "none", text: null },
      // Which model it was and what it cost is not for the athlete's device.
      by: expect.objectContaining({
        source: "gpt",
        model: null,
        promptVersion: "transcription@1",
        remainingToday: 9,
        usage: null,
      }),
    });
    expect(answer.headers.get("ratelimit")).toMatch(/^"athlete-day";r=9;t=\d+$/);
    expect(await used()).toBe(1);
    const byServer = await say(WORDS, { athleteId: athlete.id }, { as: key });
    // 0.0045 dollars a minute.
    expect(byServer.body.by.usage).toEqual({ inputTokens: 0, outputTokens: 0, costUsd: 0.0003 });
    expect(heard().map(({ body }) => body)).toEqual([
      expect.objectContaining({ model: "gpt-transcribe", response_format: "json" }),
      expect.objectContaining({ model: "gpt-transcribe", response_format: "json" }),
    ]);
    const booked = () => usage("?groupBy=model").then(({ data }) => data);
    await expect
      .poll(booked)
      .toMatchObject([{ key: "gpt-transcribe", requests: 2, modelAnswers: 2, costUsd: 0.0006 }]);
    await expect.poll(async () => (await usage()).budget.day.reservedUsd).toBe(0);
    expect((await usage()).budget.day.spentUsd).toBeCloseTo(0.0006, 9);
  });

  test("is told in stretches with their times where that is asked for", async () => {
    const { say, heard } = await speaking();
    const { body } = await say(WORDS, { timestamps: "true", language: "en" });
    expect(body.segments).toEqual([
      { start: 0, end: 1, text: "Bench press," },
      { start: 1, end: 4, text: "three sets of eight at sixty." },
    ]);
    expect(body).toMatchObject({ text: WORDS, language: "en", durationSeconds: 4 });
    expect(heard()[0]!.body).toMatchObject({ model: "whisper-1", language: "en" });
  });

  test("of every kind that is taken reaches the model under a name of ours", async () => {
    const { say, heard } = await speaking();
    for (const kind of ["mp3", "m4a", "wav", "webm", "ogg", "flac"] as const)
      expect((await say(recordingOf(WORDS, kind))).body.text, kind).toBe(WORDS);
    expect(heard().map(({ body }) => (body as { file: { name: string } }).file.name)).toEqual(
      ["mp3", "m4a", "wav", "webm", "ogg", "flac"].map((kind) => `speech.${kind}`),
    );
  });

  test("in which nothing is said is an answer, too", async () => {
    const { say, script, used } = await speaking();
    script.add("openai", act.empty());
    const { status, body } = await say();
    expect([status, body]).toMatchObject([200, { text: "", segments: [], language: null }]);
    expect(await used()).toBe(1);
  });

  test("leaves no word, no name and no sound behind", async () => {
    const { say, organizationId } = await speaking();
    await say("My secret is a purple kettlebell.", {}, { "idempotency-key": "spoken" });
    expect(logged.join("\n")).not.toMatch(/purple|my name|says:/);
    const { results } = await env.DB.prepare("SELECT * FROM idempotency_keys WHERE tenant_id = ?")
      .bind(`${organizationId}.test`)
      .all();
    expect(results).toHaveLength(1);
    expect(JSON.stringify(results)).not.toMatch(/purple/);
  });
});

describe("the guard", () => {
  test("hears what was said, answers in the athlete's language, and counts it", async () => {
    const { say, api, key } = await speaking({}, { locale: "de-DE" });
    const { status, body } = await say("I have crushing chest pain and my left arm is numb.");
    expect(status).toBe(200);
    expect(body.text).toMatch(/^I have crushing/);
    expect(body.safety).toEqual({ level: "emergency", text: expect.stringMatching(/Notruf/i) });
    const counts = async () => (await api("GET", "/v1/safety/counts", { key })).body.counts;
    await expect.poll(counts).toMatchObject([{ level: "emergency", count: 1 }]);
  });
});

describe("no answer", () => {
  test("is 501 without a model that listens, whatever the file", async () => {
    const { say, used } = await speaking(NO_MODELS);
    expect((await say()).body.code).toBe("not_enabled");
    expect((await say(new Blob(["no sound"]))).status).toBe(501);
    expect(await used()).toBe(0);
  });

  test("is 502 where none works, after each was asked; the day and the money come back", async () => {
    const { say, used, usage, script, heard } = await speaking();
    script.add("openai", act.status(503));
    const { status, body, headers } = await say();
    expect([status, body.code, body.retryable]).toEqual([502, "model_error", true]);
    expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
    // The first is not asked twice at the cost of the second.
    expect(heard().map(({ body: sent }) => (sent as { model: string }).model)).toEqual(
      expect.arrayContaining(["gpt-transcribe", "whisper-1"]),
    );
    expect(heard().length).toBeLessThanOrEqual(4);
    expect(await used()).toBe(0);
    await expect.poll(async () => (await usage()).totals.refunds).toBe(1);
    expect((await usage()).budget.day).toMatchObject({ spentUsd: 0, reservedUsd: 0 });
  });

  test("of the one model is made up for by the other", async () => {
    const { say, script, key, athlete } = await speaking();
    script.add("openai", (call: { body: unknown }) =>
      (call.body as { model: string }).model === "gpt-transcribe" ? act.status(404) : undefined,
    );
    const { body } = await say(WORDS, { athleteId: athlete.id }, { as: key });
    expect([body.text, body.by.tried]).toEqual([
      WORDS,
      [
        { model: "gpt-transcribe", outcome: "bad_request" },
        { model: "whisper", outcome: "done" },
      ],
    ]);
  });

  test("is asked of a model that an operator has switched off", async () => {
    const { say, api, heard } = await speaking();
    const off = { key: operatorKey, body: { isEnabled: false } };
    expect((await api("PATCH", "/admin/models/gpt-transcribe", off)).status).toBe(200);
    expect((await say()).body.text).toBe(WORDS);
    expect(heard()).toMatchObject([{ body: { model: "whisper-1" } }]);
  });

  test("to a recording that no model can read is the sender's to mend, and not asked for again", async () => {
    const { say, used, script, heard } = await speaking();
    script.add("openai", act.status(400));
    const { status, body } = await say();
    expect([status, body.errors[0]]).toMatchObject([
      422,
      { pointer: "/file", code: "unreadable_audio" },
    ]);
    expect(heard()).toHaveLength(2);
    expect(await used()).toBe(0);
  });

  test("comes of an answer that breaks off, or is none", async () => {
    const { say, script, used } = await speaking();
    for (const how of [act.cutAfter(10), act.garbage("wrong_answer"), act.garbage("broken_json")]) {
      script.clear();
      script.add("openai", how);
      expect((await say()).body.code).toBe("model_error");
    }
    expect(await used()).toBe(0);
  });

  test("says so where the budget or the day is used up", async () => {
    const poor = await speaking({ spendCaps: { dayUsd: 0.01, monthUsd: 1 } });
    // It may be an hour, as far as its size can tell.
    const broke = await poor.say("and again ".repeat(300_000));
    expect([broke.status, broke.body.code]).toEqual([503, "spend_cap_reached"]);
    expect([poor.heard().length, await poor.used()]).toEqual([0, 0]);
    const { say } = await speaking();
    const rehearse = async (name: string) => {
      const { status, body } = await say(WORDS, {}, { "liftwright-simulate": name });
      return [status, body.code];
    };
    expect(await rehearse("daily_limit")).toEqual([429, "daily_limit_reached"]);
    expect(await rehearse("spend_cap")).toEqual([503, "spend_cap_reached"]);
    expect(await rehearse("openai_down")).toEqual([502, "model_error"]);
    expect(await rehearse("truncated_answer")).toEqual([502, "model_error"]);
    expect(await rehearse("empty_answer")).toEqual([200, undefined]);
    expect(await rehearse("overloaded")).toEqual([200, undefined]);
  });
});
