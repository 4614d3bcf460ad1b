/** What the coach proposes waits for the athlete's word: confirmed, turned down, expired, and never done twice. */
import { expect, test } from "vitest";
import { silenceConsole } from "../silence.ts";
import type { Brain } from "../../support/fake-models/ask.ts";
import { newTalk, typesOf } from "../chat-kit.ts";
import { HOUR_MS, MINUTE_MS } from "../../../engine/time.ts";

silenceConsole("info", "warn");

/** Calls a tool, and then says a word about it. */
const calling =
  (name: string, input: object): Brain =>
  ({ messages, tools }) => {
    const isAnswered = messages.at(-1)?.parts.some(({ type }) => type === "tool_result");
    if (isAnswered || !tools.some((tool) => tool.name === name)) {
      return { text: "That is what I would change. Confirm it in the app. " };
    }
    return { toolCalls: [{ name, input }] };
  };
const brain = calling("set_preference", { minutes: 45 });

async function proposed(options: Parameters<typeof newTalk>[0] = {}) {
  const talk = await newTalk({ brain, ...options });
  const events = await (await talk.open("I only have 45 minutes a session from now on")).read();
  const { actionId } = events.find(({ type }) => type === "action.proposed")!.data as {
    actionId: string;
  };
  const decide = (decision: string, path = talk.path) =>
    talk.api("POST", `${path}/actions/${actionId}`, { key: talk.key, body: { decision } });
  const minutes = async () =>
    (await talk.api("GET", `/v1/athletes/${talk.athlete.id}/preferences`, { key: talk.key })).body
      .workoutMinutes;
  return { talk, events, actionId, decide, minutes };
}

test("nothing is written before the athlete says so, and then once", async () => {
  const { talk, events, actionId, decide, minutes } = await proposed();
  expect(typesOf(events)).toContain("tool.completed");
  expect(await minutes()).toBe(60);
  const [, answer] = await talk.messages();
  expect(answer.actions).toMatchObject([
    { id: actionId, kind: "set_preference", status: "pending", diff: [expect.any(String)] },
  ]);
  const accepted = await decide("accept");
  expect([accepted.status, accepted.body.status]).toEqual([200, "accepted"]);
  expect(await minutes()).toBe(45);
  expect((await decide("accept")).body.status).toBe("accepted");
  const late = await decide("reject");
  expect([late.status, late.body.code]).toEqual([409, "invalid_state"]);
  expect((await talk.messages())[1].actions[0].status).toBe("accepted");
});

test("both at once do it once, and what the coach knows is new", async () => {
  const { talk, decide, minutes } = await proposed();
  const answers = await Promise.all([decide("accept"), decide("accept")]);
  expect(answers.map(({ status }) => status).every((s) => s === 200 || s === 409)).toBe(true);
  expect(await minutes()).toBe(45);
  await talk.say("And what now?");
  expect(JSON.stringify(talk.fakes.calls.at(-1))).toContain('workoutMinutes\\":45');
});

test("turned down, it stays undone", async () => {
  const { decide, minutes } = await proposed();
  expect((await decide("reject")).body.status).toBe("rejected");
  expect((await decide("accept")).status).toBe(409);
  expect(await minutes()).toBe(60);
});

test("it ends after a day, and belongs to its conversation", async () => {
  let now = Date.now();
  const { talk, decide, minutes } = await proposed({ clock: () => now });
  const other = await talk.api("POST", "/v1/conversations", {
    key: talk.key,
    body: { athleteId: talk.athlete.id },
  });
  expect((await decide("accept", `/v1/conversations/${other.body.id}`)).status).toBe(404);
  now += 25 * HOUR_MS;
  const late = await decide("accept");
  expect([late.status, late.body.code]).toEqual([410, "action_expired"]);
  expect(await minutes()).toBe(60);
});

test("a program that is proposed becomes a job", async () => {
  const talk = await newTalk({
    brain: calling("request_program", { goal: "strength", weeks: 4, daysPerWeek: 3 }),
  });
  const { body } = await talk.say("Please plan me four weeks of strength work");
  const [action] = body.actions;
  expect(action.kind).toBe("start_program");
  const accepted = await talk.api("POST", `${talk.path}/actions/${action.id}`, {
    key: talk.key,
    body: { decision: "accept" },
  });
  expect(accepted.body.result).toMatchObject({ type: "job" });
  const job = await talk.api("GET", `/v1/jobs/${accepted.body.result.id}`, { key: talk.key });
  expect([job.status, job.body.type]).toEqual([200, "program"]);
});

test("the AI SDK reads it: parts in its own order, and what useChat sends", async () => {
  const talk = await newTalk({ brain });
  const sent = {
    id: "chat-1",
    trigger: "submit-message",
    messages: [
      { id: "m1", role: "user", parts: [{ type: "text", text: "I only have 45 minutes now" }] },
    ],
  };
  const stream = await talk.openRaw(sent, "?protocol=ai-sdk");
  expect(stream.response.headers.get("x-vercel-ai-ui-message-stream")).toBe("v1");
  const blocks = (await stream.response.text())
    .split("\n\n")
    .filter((block) => block.startsWith("data: "))
    .map((block) => block.slice(6));
  expect(blocks.at(-1)).toBe("[DONE]");
  const parts = blocks.slice(0, -1).map((block) => JSON.parse(block) as { type: string });
  const types = parts.map(({ type }) => type);
  expect(types.slice(0, 2)).toEqual(["start", "start-step"]);
  expect(types.slice(-3)).toEqual(["text-end", "finish-step", "finish"]);
  expect(types.filter((type) => type === "text-start")).toHaveLength(1);
  expect(types).toContain("data-action");
  const smuggled = { ...sent, content: "x".repeat(9_000), mode: "loud" };
  const odd = await talk.openRaw({ ...smuggled, messages: [{ ...sent.messages[0], parts: [] }] });
  expect(odd.status).toBe(422);
  const again = await talk.openRaw(sent);
  expect((await again.read()).at(-1)!.type).toBe("message.completed");
  expect(await talk.used()).toBe(1);
});

test("a yes that is typed is the button's, and only where it is clear what it is for", async () => {
  const { talk, actionId, minutes } = await proposed();
  const asks = talk.fakes.calls.length;
  const events = await (await talk.open("Yes, please!")).read();
  expect(events.find(({ type }) => type === "action.decided")!.data).toMatchObject({
    actionId,
    status: "accepted",
  });
  expect(await minutes()).toBe(45);
  // No model was asked, and it counts on no day.
  expect(talk.fakes.calls.length).toBe(asks);
  const messages = await talk.messages();
  expect(messages[1].actions[0].status).toBe("accepted");
  expect(messages[3]).toMatchObject({ source: "engine", actions: [] });
  // The next yes is for nothing, and goes to whoever answers words.
  await talk.say("yes");
  expect(talk.fakes.calls.length).toBeGreaterThan(asks);
});

test("what a typed yes wrote is known to the next answer, however old the facts were", async () => {
  const { talk } = await proposed();
  const later = (minutes: number) => Date.now() + minutes * MINUTE_MS;
  await (await talk.openAt(later(11), "yes")).read();
  await (await talk.openAt(later(12), "And what now?")).read();
  expect(JSON.stringify(talk.fakes.calls.at(-1))).toContain('workoutMinutes\\":45');
});

test("where two things were asked a yes is for a model to hear", async () => {
  const { talk, minutes } = await proposed({
    brain: ({ messages, tools }) => {
      const isAnswered = messages.at(-1)?.parts.some(({ type }) => type === "tool_result");
      if (isAnswered || !tools.some(({ name }) => name === "set_preference"))
        return { text: "Shall I set it? Does your knee hurt? " };
      return { toolCalls: [{ name: "set_preference", input: { minutes: 45 } }] };
    },
  });
  await talk.say("no");
  await talk.say("yes");
  expect(await minutes()).toBe(60);
});

test("a typed no turns it down, and more than a word is no word", async () => {
  const { talk, minutes, decide } = await proposed();
  await talk.say("yes but 30 minutes");
  expect(await minutes()).toBe(60);
  const again = await proposed();
  await again.talk.say("no thanks");
  expect((await again.decide("accept")).status).toBe(409);
  expect(await again.minutes()).toBe(60);
  expect((await decide("accept")).status).toBe(200);
});

test("sets that were read are saved by a typed yes, and its card stands in the answer", async () => {
  const talk = await newTalk({ athlete: { locale: "de" } });
  await talk.say("Bankdrücken 3x5 @ 70 kg", { mode: "engine" });
  await talk.say("ja", { mode: "engine" });
  const answer = (await talk.messages()).at(-1);
  expect(answer.cards).toMatchObject([{ type: "log_saved", data: { exercises: 1, sets: 3 } }]);
});
