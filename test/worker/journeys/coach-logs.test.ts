/** What an athlete says of training in a talk: proposed, confirmed, kept, and told of afterwards. */
import { expect, test } from "vitest";
import { silenceConsole } from "../silence.ts";
import type { Brain } from "../../support/fake-models/ask.ts";
import { newTalk } from "../chat-kit.ts";

silenceConsole("info", "warn");

type Talk = Awaited<ReturnType<typeof newTalk>>;

const BY_ENGINE = { mode: "engine" };

async function logged(talk: Talk) {
  const list = await talk.api("GET", `/v1/workout-logs?athleteId=${talk.athlete.id}`, {
    key: talk.key,
  });
  return list.body.data;
}
const accept = (talk: Talk, actionId: string, path = talk.path) =>
  talk.api("POST", `${path}/actions/${actionId}`, {
    key: talk.key,
    body: { decision: "accept" },
  });

const TONGUES = [
  {
    locale: "en",
    sets: "bench 3x5 @ 100 kg rpe 8",
    how: "how am I doing?",
    next: "what next time on bench?",
    told: /Sessions: 1/,
    lift: "Barbell bench press",
  },
  {
    locale: "de",
    sets: "Bankdrücken 3x5 100 kg RPE 8",
    how: "Wie läuft mein Training?",
    next: "Was mache ich beim nächsten Mal beim Bankdrücken?",
    told: /Einheiten: 1/,
    lift: "Bankdrücken",
  },
];

test.each(TONGUES)(
  "said, confirmed, kept and told of without a model ($locale)",
  async ({ locale, sets, how, next, told, lift }) => {
    const talk = await newTalk({ athlete: { locale } });
    const empty = await talk.say(how, BY_ENGINE);
    expect(empty.body.content).not.toMatch(told);

    const { body } = await talk.say(sets, BY_ENGINE);
    expect(body.content).toMatch(/3 × 5, 100 kg/);
    expect(body.cards).toMatchObject([{ type: "log_draft" }]);
    const [action] = body.actions;
    expect(action).toMatchObject({ kind: "save_log", status: "pending", result: null });
    expect(action.diff).toEqual([expect.stringMatching(/3 × 5, 100 kg, RPE 8/)]);
    expect(await logged(talk)).toEqual([]);

    const { status, body: accepted } = await accept(talk, action.id);
    expect([status, accepted.status]).toEqual([200, "accepted"]);
    const [log, ...others] = await logged(talk);
    expect(others).toEqual([]);
    expect(log).toMatchObject({ clientId: action.id, source: "text" });
    expect(accepted.result).toMatchObject({
      type: "workout_log",
      id: log.id,
      card: {
        type: "log_saved",
        data: { sets: 3, next: [{ exerciseId: "barbell_bench_press", name: lift }] },
      },
    });
    expect((await accept(talk, action.id)).body.result).toEqual(accepted.result);
    expect(await logged(talk)).toHaveLength(1);

    expect((await talk.say(how, BY_ENGINE)).body.content).toMatch(told);
    const [target] = accepted.result.card.data.next;
    const answer = (await talk.say(next, BY_ENGINE)).body.content;
    expect(answer).toContain(`${lift}**`);
    expect(answer).toContain(target.load.display);
  },
);

test("a model proposes it, is told of it once it is saved, and names its figures", async () => {
  const brain: Brain = ({ messages }) => {
    const last = messages.at(-1)!.parts;
    const isAnswered = last.some(({ type }) => type === "tool_result");
    const said = JSON.stringify(last);
    if (isAnswered) return { text: "That is how I read it. Confirm it in the app. " };
    if (said.includes("bench")) return { toolCalls: [{ name: "log_workout", input: {} }] };
    if (said.includes("doing")) return { toolCalls: [{ name: "show_progress", input: {} }] };
    return { text: "Hello. " };
  };
  const talk = await newTalk({ brain });
  const { body } = await talk.say("I did bench 3x5 @ 100 kg today");
  const [action] = body.actions;
  expect(action.kind).toBe("save_log");
  await accept(talk, action.id);
  await talk.say("How am I doing?");
  const call = JSON.stringify(talk.fakes.calls.at(-1));
  expect(call).toContain("sessionsIn28Days");
  expect(call).toContain("lastSession");
  expect(call).not.toContain("no logs");
});

test("what is logged elsewhere is known in the talk at once", async () => {
  const talk = await newTalk({ brain: () => ({ text: "Hello. " }) });
  const told = async () => {
    await talk.say("Hello coach");
    return JSON.stringify(talk.fakes.calls.at(-1));
  };
  expect(await told()).not.toContain("sessionsIn28Days");
  const startedAt = new Date(Date.now() - 3_600_000).toISOString();
  const entries = [{ exerciseId: "barbell_bench_press", sets: [{ reps: 5, loadKg: 80 }] }];
  const made = await talk.api("POST", "/v1/workout-logs", {
    key: talk.key,
    body: { athleteId: talk.athlete.id, startedAt, entries },
  });
  expect(made.status).toBe(201);
  await expect.poll(told).toContain("sessionsIn28Days");
});

test("a yes is good in its own talk and for its own athlete alone", async () => {
  const talk = await newTalk();
  const { body } = await talk.say("bench 3x5 @ 100 kg", BY_ENGINE);
  const [action] = body.actions;
  const other = await talk.api("POST", "/v1/athletes", {
    key: talk.key,
    body: { externalId: "other", name: "Sam", locale: "en", timezone: "UTC" },
  });
  const theirs = await talk.api("POST", "/v1/conversations", {
    key: talk.key,
    body: { athleteId: other.body.id },
  });
  expect(theirs.status).toBe(201);
  const foreign = await accept(talk, action.id, `/v1/conversations/${theirs.body.id}`);
  expect(foreign.status).toBe(404);
  const stranger = await newTalk();
  expect((await accept(stranger, action.id, talk.path)).status).toBe(404);
  expect(await logged(talk)).toEqual([]);
  expect((await accept(talk, action.id)).status).toBe(200);
});

test("while something that was said binds, sets are read and no saving is proposed", async () => {
  const talk = await newTalk();
  await talk.say("I have an eating disorder", BY_ENGINE);
  const { body } = await talk.say("bench 3x5 @ 100 kg", BY_ENGINE);
  expect(body.actions).toEqual([]);
  expect(body.content).not.toMatch(/[Cc]onfirm/);
});
