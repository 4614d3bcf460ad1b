/** F04 to F07, F23, F28 and F30 in a talk: cut anywhere, read by two, evicted, and fifty at once. */
import { evictDurableObject } from "cloudflare:test";
import { expect, test } from "vitest";
import { silenceConsole } from "../silence.ts";
import { ENDS, endOf, newTalk, numbersOf, runIdOf, textOf, typesOf } from "../chat-kit.ts";
import type { SseEvent } from "../job-kit.ts";

silenceConsole("info", "warn");

const SLOW = { itlMs: 4 };
const SENTENCES =
  "A deload is a light week. You keep the movements and take work away. Sleep well, and eat as usual. Then you go on as before.";
const brain = () => ({ text: SENTENCES });
const isEnd = ({ type }: SseEvent) => ENDS.includes(type);

test("cut after every event and read on: the same text, one run, nothing charged twice", async () => {
  const talk = await newTalk({ brain, athlete: { tier: "premium" } });
  talk.script.add("anthropic", SLOW);
  const whole = await (await talk.open("What is a deload week?")).read();
  const length = whole.length;
  expect(length).toBeGreaterThan(5);
  for (let cut = 1; cut < length; cut += 1) {
    const clientMessageId = `cut-${cut}`;
    const stream = await talk.open("What is a deload week?", { clientMessageId });
    const seen = await stream.read(cut);
    const runId = runIdOf(seen);
    // In turn: at the run's own address by header or query, and by the same request again.
    const last = seen.at(-1)!.id;
    const how = cut % 3;
    const again =
      how === 0
        ? await talk.resume(runId, { headers: { "last-event-id": last } })
        : how === 1
          ? await talk.resume(runId, { after: seen.length })
          : await talk.open(
              "What is a deload week?",
              { clientMessageId },
              { headers: { "last-event-id": last } },
            );
    const rest = await again.read();
    const all = [...seen, ...rest];
    expect(numbersOf(all)).toEqual(all.map((_, i) => i + 1));
    expect(all.filter(isEnd)).toHaveLength(1);
    const { message } = endOf(all).data as { message: { content: string; runId: string } };
    expect([textOf(all), message.runId]).toEqual([message.content, runId]);
    await stream.settled();
  }
  expect(await talk.used()).toBe(length);
  expect((await talk.messages()).length).toBe(2 * length);
  expect(talk.fakes.calls.filter(({ route }) => route === "answer")).toHaveLength(length);
});

test("two who read along see the same, early or late", async () => {
  const talk = await newTalk({ brain });
  talk.script.add("anthropic", SLOW);
  const first = await talk.open("How do I brace?", { clientMessageId: "tabs" });
  const second = await talk.open("How do I brace?", { clientMessageId: "tabs" });
  const [a, b] = await Promise.all([first.read(), second.read()]);
  expect(b).toEqual(a);
  const late = await (await talk.resume(runIdOf(a))).read();
  expect(late).toEqual(a);
  expect(await talk.used()).toBe(1);
});

test("an object that is evicted in the middle loses nothing that counts", async () => {
  const talk = await newTalk({ brain });
  talk.script.add("anthropic", { itlMs: 10 });
  const stream = await talk.open("How do I brace?", { clientMessageId: "evicted" });
  const seen = await stream.read(2);
  await evictDurableObject(talk.object());
  const rest = await (await talk.resume(runIdOf(seen), { after: 2 })).read();
  expect(textOf([...seen, ...rest])).toBe((await talk.messages())[1].content);
  expect([...seen, ...rest].filter(isEnd)).toHaveLength(1);
  expect(await talk.used()).toBe(1);
  await evictDurableObject(talk.object());
  expect(await (await talk.resume(runIdOf(seen))).read()).toEqual([...seen, ...rest]);
});

test("fifty messages at once are answered one after the other, each once, in one order", async () => {
  const talk = await newTalk({ athlete: { tier: "premium" } });
  const send = async (i: number): Promise<string> => {
    for (;;) {
      const sent = await talk.say(`Message number ${i}: how are you?`, {
        clientMessageId: `all-${i}`,
      });
      if (sent.status === 200) return sent.body.id;
      expect([409, 429]).toContain(sent.status);
      await new Promise((resolve) => setTimeout(resolve, 5 + (i % 7) * 3));
    }
  };
  const ids = await Promise.all(Array.from({ length: 50 }, (_, i) => send(i)));
  const kept = await talk.messages();
  const answers = kept.filter(({ role }: { role: string }) => role === "assistant");
  expect(new Set(answers.map(({ id }: { id: string }) => id))).toEqual(new Set(ids));
  expect(kept.map(({ role }: { role: string }) => role)).toEqual(
    Array.from({ length: 50 }, () => ["user", "assistant"]).flat(),
  );
  const times = kept.map(({ createdAt }: { createdAt: string }) => Date.parse(createdAt));
  expect(times).toEqual(times.toSorted((a: number, b: number) => a - b));
  expect(await talk.used()).toBe(50);
});

test("a model cut at any delta never leaves two answers glued together", async () => {
  const talk = await newTalk({ brain, athlete: { tier: "premium" } });
  for (const cutAfterDeltas of [0, 1, 2, 5, 9, 14]) {
    talk.script.clear();
    talk.script.add("all", { cutAfterDeltas });
    const events = await (await talk.open("Thanks for that!")).read();
    const { message } = endOf(events).data as { message: { content: string; source: string } };
    expect(typesOf(events).filter((type) => ENDS.includes(type))).toHaveLength(1);
    expect(textOf(events)).toBe(message.content);
    expect(message.source).toBe("engine");
  }
  expect(await talk.used()).toBe(0);
});
