/** A talk with the coach, as a partner meets it: said, answered, counted, read again and deleted. */
import { describe, expect, test } from "vitest";
import { silenceConsole } from "../silence.ts";
import { Message } from "../../../worker/routes/chat-parts.ts";
import * as act from "../../support/fake-models/behaviours.ts";
import { endOf, newTalk, numbersOf, runIdOf, textOf, typesOf } from "../chat-kit.ts";
import { NO_MODELS } from "../model-api.ts";

silenceConsole("info", "warn");

describe("a message", () => {
  test("is streamed under numbers, ends once, is kept and counted once", async () => {
    const talk = await newTalk();
    const stream = await talk.open("How often should I squat?");
    expect([stream.status, stream.response.headers.get("content-type")]).toEqual([
      200,
      "text/event-stream; charset=utf-8",
    ]);
    const events = await stream.read();
    expect(numbersOf(events)).toEqual(events.map((_, i) => i + 1));
    expect(events[0]).toMatchObject({
      type: "run.started",
      data: { conversationId: talk.id, disclosure: expect.stringContaining("AI") },
    });
    const end = endOf(events);
    expect(end.type).toBe("message.completed");
    const message = Message.parse(end.data["message"]);
    expect(message).toMatchObject({
      content: textOf(events),
      source: "claude",
      status: "completed",
      finishReason: "stop",
      aiGenerated: true,
      refunded: false,
      usage: null,
    });
    expect(typesOf(events).filter((type) => type === "usage.updated")).toHaveLength(1);
    expect(await talk.used()).toBe(1);
    expect(await talk.messages()).toMatchObject([
      { role: "user", content: "How often should I squat?", source: null },
      { role: "assistant", content: message.content, usage: { model: "claude-haiku-5-5" } },
    ]);
    const { body: conversation } = await talk.api("GET", talk.path, { key: talk.key });
    expect(conversation).toMatchObject({ turns: 1, title: "How often should I squat?" });
  });

  test("can be waited for, and remembers what was said before", async () => {
    const talk = await newTalk();
    const first = await talk.say("I can train on Mondays and Thursdays.");
    expect([first.status, first.body.role]).toEqual([200, "assistant"]);
    await talk.say("And what about rest days?");
    const asked = talk.fakes.calls.at(-1)!;
    const told = JSON.stringify(asked);
    expect(told).toContain("Mondays and Thursdays");
    expect(told).toContain(JSON.stringify(first.body.content).slice(1, -1));
    expect(await talk.messages()).toHaveLength(4);
    expect(await talk.used()).toBe(2);
  });

  test("under an id of the client's is answered once, however often it is sent", async () => {
    const talk = await newTalk();
    const more = { clientMessageId: "m-1" };
    const sent = await Promise.all([1, 2, 3].map(() => talk.say("Hello there, coach", more)));
    expect(new Set(sent.map(({ body }) => body.id)).size).toBe(1);
    const again = await talk.open("Hello there, coach", more);
    const events = await again.read();
    expect(textOf(events)).toBe(sent[0]!.body.content);
    expect(await talk.used()).toBe(1);
    expect(talk.fakes.calls.filter(({ route }) => route === "answer")).toHaveLength(1);
    const other = await talk.say("Something else", more);
    expect([other.status, other.body.code]).toEqual([422, "idempotency_key_reused"]);
  });

  test("under an Idempotency-Key attaches to the same run", async () => {
    const talk = await newTalk();
    const headers = { "idempotency-key": "key-1" };
    const events = await (await talk.open("How do I warm up?", {}, { headers })).read();
    const again = await (await talk.open("How do I warm up?", {}, { headers })).read();
    expect(again).toEqual(events);
    const rest = await (
      await talk.open(
        "How do I warm up?",
        {},
        { headers: { ...headers, "last-event-id": events[1]!.id } },
      )
    ).read();
    expect(rest).toEqual(events.slice(2));
  });

  test("waits its turn: while one is being answered, another is refused with its reason", async () => {
    const talk = await newTalk();
    talk.script.add("anthropic", { ttftMs: 300 }, 1);
    const stream = await talk.open("Tell me about deloads, please.");
    const other = await talk.say("And now?");
    expect([other.status, other.body.code, other.headers.get("retry-after")]).toEqual([
      409,
      "run_active",
      "1",
    ]);
    expect(endOf(await stream.read()).type).toBe("message.completed");
    expect((await talk.say("And now?")).status).toBe(200);
  });

  test.each([
    [{ content: "" }, "/content"],
    [{ content: "x".repeat(2001) }, "/content"],
    [{ content: "hello", mode: "loud" }, "/mode"],
    [{ content: "hello", athleteId: "ath_1" }, "/athleteId"],
    [{}, "/content"],
  ])("is refused where it is not one: %j", async (body, pointer) => {
    const talk = await newTalk();
    const sent = await talk.api("POST", `${talk.path}/messages`, { key: talk.key, body });
    expect(sent.status).toBe(422);
    expect(sent.body.errors[0].pointer).toBe(pointer);
    const streamed = await talk.api("POST", `${talk.path}/messages/stream`, {
      key: talk.key,
      body,
    });
    expect([streamed.status, streamed.body.errors[0].pointer]).toEqual([422, pointer]);
    expect(await talk.used()).toBe(0);
  });
});

describe("without models", () => {
  test("the engine answers, marked as such and not counted", async () => {
    const talk = await newTalk(NO_MODELS);
    const { body } = await talk.say("What can I do instead of barbell bench press?");
    expect(body).toMatchObject({ source: "engine", reason: "not_enabled", refunded: false });
    expect(body.content.length).toBeGreaterThan(20);
    expect(body.cards.map(({ type }: { type: string }) => type)).toContain("swap_options");
    expect(await talk.used()).toBe(0);
  });

  test("with all of them down the engine answers, and the day is not charged", async () => {
    const talk = await newTalk();
    talk.script.add("all", act.status(500));
    const events = await (await talk.open("Make me a 30 minute workout")).read();
    expect(endOf(events)).toMatchObject({
      type: "message.completed",
      data: { message: { source: "engine", reason: "models_down", refunded: true } },
    });
    expect(typesOf(events)).toContain("card.upsert");
    expect(await talk.used()).toBe(0);
  });

  test("a model that breaks off in the middle gives way to the engine's whole answer", async () => {
    const talk = await newTalk({ brain: () => ({ text: "Well done. ".repeat(30) }) });
    talk.script.add("anthropic", { cutAfterDeltas: 12 });
    const events = await (await talk.open("Thanks, coach!")).read();
    expect(typesOf(events)).toContain("message.replaced");
    const { message } = endOf(events).data as { message: { content: string } };
    expect(message).toMatchObject({ source: "engine", refunded: true });
    expect(textOf(events)).toBe(message.content);
    expect((await talk.messages())[1].content).toBe(message.content);
    expect(await talk.used()).toBe(0);
    const again = await (await talk.resume(runIdOf(events))).read();
    expect(again).toEqual(events);
  });

  test("a day that is used up is refused, unless the engine may answer", async () => {
    const talk = await newTalk();
    for (let i = 0; i < 10; i += 1) {
      expect((await talk.say(`What about set ${i + 1}?`)).status).toBe(200);
    }
    const refused = await talk.say("One more?");
    expect([refused.status, refused.body.code]).toEqual([429, "daily_limit_reached"]);
    expect(refused.headers.get("ratelimit")).toMatch(/^"athlete-day";r=0;t=\d+$/);
    const auto = await talk.say("Make me a workout", { mode: "auto" });
    expect(auto.body).toMatchObject({ source: "engine", reason: "daily_limit" });
    const grave = await talk.say("I have crushing chest pain and my left arm is numb");
    expect(grave.body).toMatchObject({
      finishReason: "safety",
      safety: { category: "emergency", severity: "emergency" },
    });
    expect(await talk.used()).toBe(10);
  });
});

describe("safety comes first", () => {
  test("a flag before any word, no model, nothing counted, and it stays", async () => {
    const talk = await newTalk({ athlete: { timezone: "Europe/Berlin", locale: "en-GB" } });
    const events = await (
      await talk.open("My chest feels like something heavy sits on it and I am sweating")
    ).read();
    expect(typesOf(events).slice(0, 3)).toEqual(["run.started", "safety.flag", "message.delta"]);
    expect(events[1]!.data).toMatchObject({ category: "emergency", severity: "emergency" });
    expect(JSON.stringify(events[1]!.data["resources"])).toContain("112");
    expect(talk.fakes.calls).toHaveLength(0);
    const later = await talk.say("ok whatever, give me a leg workout");
    expect(later.body).toMatchObject({ finishReason: "safety", safety: { category: "emergency" } });
    expect(talk.fakes.calls).toHaveLength(0);
    expect(await talk.used()).toBe(0);
  });

  test("an injury binds what follows, but does not end the talk", async () => {
    const talk = await newTalk();
    const first = await talk.say("My knee popped and is swelling up since yesterday");
    expect(first.body.safety.category).toBe("medical_referral");
    const second = await talk.say("Which chest exercises are there?");
    expect(second.body.source).toBe("claude");
    const told = JSON.stringify(talk.fakes.calls.at(-1));
    expect(told).toContain("medical_referral");
  });
});
