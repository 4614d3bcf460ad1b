/** What an athlete's object keeps of talks: for how long, what it closes, and what it has forgotten. */
import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, expect, test, vi } from "vitest";
import type { ChatObject, Turn } from "../worker/core/chat.ts";
import type { AthleteObject } from "../worker/ctx.ts";
import { makeId } from "../worker/core/ids.ts";
import { randomBytes } from "../worker/core/crypto.ts";
import { DAY_MS } from "../worker/core/durations.ts";

afterEach(() => void vi.useRealTimers());

async function newTalk(retentionDays = 30, createdAt = Date.now()) {
  const athleteId = makeId("athlete", createdAt, randomBytes(16));
  const stub = env.ATHLETE.getByName(`org_x.test/${crypto.randomUUID()}`);
  // The types of the platform lose what stands in a record.
  const object = stub as unknown as ChatObject & Pick<AthleteObject, "usedOn">;
  const conversation = await object.createConversation({
    athleteId,
    coach: null,
    title: null,
    metadata: {},
    createdAt,
    summary: "",
    summarizedTo: 0,
    retentionDays,
  });
  const ask = (clientMessageId: string | null = null, now = createdAt) =>
    object.admit({ conversationId: conversation.id, clientMessageId, contentHash: "h", now });
  return { stub, object, conversation, ask };
}

async function turnFor(
  { ask, conversation }: Awaited<ReturnType<typeof newTalk>>,
  over: Partial<Turn> = {},
): Promise<Turn> {
  const admitted = await ask(null, over.askedAt);
  if (admitted.state !== "admitted") throw new Error(admitted.state);
  const { runId, userMessageId, messageId, askedAt } = admitted;
  return {
    runId,
    conversationId: conversation.id,
    userMessageId,
    messageId,
    clientMessageId: null,
    contentHash: "h",
    content: "Hello",
    askedAt,
    endedAt: askedAt + 10,
    state: "completed",
    answer: "Hello back.",
    log: [{ type: "run.started", data: {} }, 11, { type: "message.completed", data: {} }],
    said: {
      source: "engine",
      reason: null,
      finishReason: "stop",
      safety: null,
      cards: [],
      refunded: false,
      error: null,
    },
    actions: [],
    concerns: [],
    use: { model: null, promptVersion: "chat@1", inputTokens: 0, outputTokens: 0, costMicros: 0 },
    ...over,
  };
}
const ending = (turn: Turn, countsOn: number | null = null) => ({
  turn,
  countsOn,
  briefing: null,
  title: null,
  summary: null,
  now: turn.endedAt,
});

test("a turn is written once, however often it is committed, and counts once", async () => {
  const talk = await newTalk();
  const turn = await turnFor(talk);
  for (let i = 0; i < 3; i += 1) await talk.object.commit(ending(turn, 20_000));
  expect(await talk.object.usedOn(20_000)).toBe(1);
  const query = { conversationId: talk.conversation.id, limit: 10, before: null };
  expect(await talk.object.listTurns(query)).toEqual([turn]);
});

test("two rows a turn: its own, and the day's", async () => {
  const talk = await newTalk();
  const turn = await turnFor(talk);
  const rows = await runInDurableObject(talk.stub, async (instance, state) => {
    let written = 0;
    const { exec } = state.storage.sql;
    vi.spyOn(state.storage.sql, "exec").mockImplementation((...asked) => {
      const cursor = exec.apply(state.storage.sql, asked);
      const all = cursor.toArray();
      written += cursor.rowsWritten;
      return Object.assign(all, { toArray: () => all }) as unknown as typeof cursor;
    });
    await instance.commit(ending(turn, 20_001));
    vi.restoreAllMocks();
    return written;
  });
  expect(rows).toBe(2);
});

test("what was handed over and never ended is closed by the clock, with the athlete's words kept", async () => {
  const talk = await newTalk();
  const askedAt = Date.now() - 60_000;
  const open = await turnFor(talk, { askedAt, state: "running", answer: "", log: [] });
  await talk.object.handOver(open);
  await runDurableObjectAlarm(talk.stub);
  const query = { conversationId: talk.conversation.id, limit: 10, before: null };
  const [closed] = (await talk.object.listTurns(query))!;
  expect(closed).toMatchObject({
    state: "interrupted",
    content: "Hello",
    said: { error: { code: "interrupted" } },
  });
  expect((await talk.object.findRun(open.runId, Date.now()))?.state).toBe("interrupted");
});

test("conversations end after so many days, by the clock; those that go on stay", async () => {
  const now = Date.now();
  const old = await newTalk(7, now);
  await old.object.commit(ending(await turnFor(old, { askedAt: now + DAY_MS })));
  const live = await newTalk(7, now);
  await live.object.commit(ending(await turnFor(live, { askedAt: now + 8 * DAY_MS })));
  vi.useFakeTimers({ toFake: ["Date"], now: now + 9 * DAY_MS });
  await runDurableObjectAlarm(old.stub);
  await runDurableObjectAlarm(live.stub);
  expect(await old.object.findConversation(old.conversation.id)).toBeNull();
  expect(await live.object.findConversation(live.conversation.id)).toMatchObject({ turns: 1 });
});

test("events are put away after an hour, and the message stays", async () => {
  const talk = await newTalk();
  const turn = await turnFor(talk);
  await talk.object.commit(ending(turn));
  const soon = await talk.object.watch(turn.runId, 0, turn.endedAt + 1_000);
  expect(soon).toBeInstanceOf(ReadableStream);
  await (soon as ReadableStream).cancel();
  expect(await talk.object.watch(turn.runId, 3, turn.endedAt + 1_000)).toBeNull();
  expect(await talk.object.watch(turn.runId, 0, turn.endedAt + 3_700_000)).toBe("gone");
  expect((await talk.object.findRun(turn.runId, turn.endedAt + 3_700_000))?.turn).toEqual(turn);
});

test("ids of one athlete are never the same, also within a millisecond", async () => {
  const talk = await newTalk();
  const ids = new Set<string>();
  for (let i = 0; i < 20; i += 1) {
    const turn = await turnFor(talk, { askedAt: 1_795_000_000_000 });
    ids.add(turn.runId).add(turn.messageId).add(turn.userMessageId);
    await talk.object.release(turn.runId);
  }
  expect(ids.size).toBe(60);
});
