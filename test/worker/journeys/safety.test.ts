/** Safety as partners ask for it, and what they are told of it: levels, answers, numbers, counts, and no words. */
import { describe, expect, test } from "vitest";
import { silenceConsole } from "../silence.ts";
import { newTalk } from "../chat-kit.ts";
import { api, newAthlete, newPartner, newSession } from "../harness.ts";
import { NO_MODELS } from "../model-api.ts";

silenceConsole("info");

const GRAVE = "There is a crushing pressure on my chest and my left arm has gone numb";

describe("POST /v1/safety/check", () => {
  test("names level, topic and action, and gives the answer with the numbers of the place", async () => {
    const { key } = await newPartner();
    const ask = (body: object) => api("POST", "/v1/safety/check", { key, body });
    const { status, body } = await ask({ text: GRAVE, country: "GB" });
    expect([status, body.level, body.topic, body.action]).toEqual([
      200,
      "emergency",
      "chest_pain",
      "interrupt_emergency",
    ]);
    expect(body.answer).toMatchObject({ trains: false, codes: expect.arrayContaining(["EMS"]) });
    expect(JSON.stringify(body.answer.resources)).toContain("999");
    const german = await ask({ text: GRAVE, country: "DE", locale: "de-DE" });
    expect(german.body.answer.message).toMatch(/Notruf|112/);
    const calm = await ask({
      text: "My chest is sore from yesterday's bench session, feels great",
    });
    expect(calm.body).toMatchObject({ level: "safe", action: "answer", answer: null });
  });

  test("knows the athlete, hears what was said before, and refuses what is no text", async () => {
    const { key } = await newPartner();
    const child = await newAthlete(key, { birthYear: new Date().getUTCFullYear() - 11 });
    const ask = (body: object) => api("POST", "/v1/safety/check", { key, body });
    const young = await ask({ text: "Which exercises are good?", athleteId: child.id });
    expect(young.body).toMatchObject({ level: "minor", topic: "under_13" });
    const kept = await ask({ text: "never mind, next exercise please", earlier: [GRAVE] });
    expect(kept.body.level).toBe("emergency");
    expect((await ask({ text: "" })).body.errors[0].pointer).toBe("/text");
    expect((await ask({ text: "x", person: { shoe: 44 } })).status).toBe(422);
    const { key: other } = await newPartner();
    const foreign = await api("POST", "/v1/safety/check", {
      key: other,
      body: { text: "hello", athleteId: child.id },
    });
    expect(foreign.status).toBe(404);
  });

  test("a session is heard as its own athlete", async () => {
    const { key } = await newPartner();
    const { token } = await newSession(key, {
      athlete: { externalId: "kid", birthYear: new Date().getUTCFullYear() - 10 },
    });
    const { body } = await api("POST", "/v1/safety/check", {
      key: token,
      body: { text: "Which exercises are good?" },
    });
    expect(body.level).toBe("minor");
  });
});

test("POST /v1/safety/screen says whether somebody may begin", async () => {
  const { key } = await newPartner();
  const { body } = await api("POST", "/v1/safety/screen", {
    key,
    body: { answers: { chestPain: true }, isActive: true, age: 51 },
  });
  expect(body).toMatchObject({ clearance: "stop_now", asked: ["chestPain"] });
  const bad = await api("POST", "/v1/safety/screen", { key, body: { answers: { cough: true } } });
  expect(bad.body.errors[0].pointer).toBe("/answers/cough");
});

describe("what the guard finds in a talk", () => {
  test("is counted by month, and told to those alone who name the event", async () => {
    const talk = await newTalk(NO_MODELS);
    const { api: via, key } = talk;
    const endpoint = async (eventTypes: string[] | null) =>
      (
        await via("POST", "/v1/webhook-endpoints", {
          key,
          body: { url: "https://hooks.example.com/x", eventTypes },
        })
      ).body.id;
    await endpoint(null);
    await talk.say(GRAVE);
    const events = async () =>
      (await via("GET", "/v1/events?type=safety.flagged", { key })).body.data;
    const counts = async () => (await via("GET", "/v1/safety/counts", { key })).body;
    await expect.poll(async () => (await counts()).total).toBe(1);
    expect((await counts()).counts).toEqual([
      { level: "emergency", topic: "chest_pain", count: 1 },
    ]);
    expect(await events()).toEqual([]);
    await endpoint(["safety.flagged"]);
    const later = await newConversation(talk);
    await via("POST", `${later}/messages`, { key, body: { content: GRAVE } });
    await expect.poll(async () => (await events()).length).toBe(1);
    const [event] = await events();
    expect(event.data).toMatchObject({ level: "emergency", heardIn: "chat" });
    expect(JSON.stringify(event)).not.toMatch(/crushing|pressure|numb/);
  });

  test("a minor is told again that this is an AI, after a break of three hours", async () => {
    let now = Date.now();
    const birthYear = new Date().getUTCFullYear() - 16;
    const talk = await newTalk({ ...NO_MODELS, clock: () => now, athlete: { birthYear } });
    const disclosed = async () =>
      (await (await talk.openAt(now, "How do I brace?")).read())[0]!.data["disclosure"];
    expect(await disclosed()).toContain("AI");
    now += 10 * 60_000;
    expect(await disclosed()).toBeNull();
    now += 4 * 3_600_000;
    expect(await disclosed()).toContain("AI");
  });
});

async function newConversation({ api: via, key, athlete }: Awaited<ReturnType<typeof newTalk>>) {
  const { body } = await via("POST", "/v1/conversations", {
    key,
    body: { athleteId: athlete.id },
  });
  return `/v1/conversations/${body.id}`;
}
