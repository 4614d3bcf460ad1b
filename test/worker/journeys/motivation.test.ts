/** Words of motivation and the coaches who say them, and the old names of what the coach does. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { COACH_IDS } from "../../../engine/coach/personas.ts";
import * as act from "../../support/fake-models/behaviours.ts";
import { type CallInit, makeApi, newAthlete, newPartner, newSession } from "../harness.ts";
import { NO_MODELS, WITHOUT_STUDENT, newModelPartner } from "../model-api.ts";
import { NOW, newId } from "../rows.ts";

const PATH = "/v1/motivation";
const GYM = ["barbell", "plates", "rack", "bench", "dumbbells", "lat_pulldown", "cable"];

beforeEach(() => {
  for (const level of ["info", "warn"] as const)
    vi.spyOn(console, level).mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

type Options = Parameters<typeof newModelPartner>[0];

async function coached(options: Options = {}, facts: object = {}) {
  const partner = await newModelPartner({ ...WITHOUT_STUDENT, clock: () => NOW, ...options });
  const { api, key } = partner;
  const athlete = await newAthlete(key, facts, api);
  const scopes = ["coach:use", "athletes:read"];
  const { token } = await newSession(key, { athleteId: athlete.id, scopes }, api);
  const call = (path: string, body: object, { key: as = token, headers = {} }: CallInit = {}) =>
    api("POST", path, { key: as, body, headers });
  const ask = (body: object, init: CallInit = {}) =>
    call(PATH, { context: "missed_workouts", ...body }, init);
  const used = async () => (await api("GET", "/v1/rate-limit", { key: token })).body.used;
  /** Begins on the Monday of the week before. */
  const follow = async () => {
    const made = await api("POST", "/v1/program-templates/gzclp/instantiate", {
      key,
      body: {
        athleteId: athlete.id,
        age: 29,
        experience: "novice",
        equipment: GYM,
        startDate: "2026-11-09",
      },
    });
    expect(made.status).toBe(201);
    const { id, weeks, daysPerWeek } = made.body;
    const body = { status: "active" };
    expect((await api("PATCH", `/v1/programs/${id}`, { key, body })).status).toBe(200);
    return { id, weeks, daysPerWeek };
  };
  return { ...partner, athlete, token, call, ask, used, follow };
}

type Sent = { messages: { content: { text: string }[] }[] };
const toldTo = (call: { body: unknown }) =>
  (call.body as Sent).messages[0]!.content.map(({ text }) => text).join();

describe("words that motivate", () => {
  test("are a model's, out of what is known, in the athlete's language and the coach's tone", async () => {
    const message = "Woche 2 von 12, und du bist noch dabei. Fang mit der kürzesten Einheit an.";
    const brain = () => ({ text: JSON.stringify({ message, factsUsed: ["programWeek"] }) });
    const { ask, follow, fakes, used, athlete, key } = await coached(
      { brain },
      { locale: "de-DE" },
    );
    expect(await follow()).toMatchObject({ weeks: 12, daysPerWeek: 3 });
    const first = await ask({ coach: "grit", detail: "Prüfungen in dieser Woche" });
    expect(first.body).toEqual({
      id: first.headers.get("request-id")!.replace("req_", "mot_"),
      object: "motivation",
      athleteId: athlete.id,
      message,
      factsUsed: ["programWeek"],
      coach: "grit",
      by: expect.objectContaining({ source: "claude", promptVersion: "motivation@1", model: null }),
    });
    expect(first.headers.get("ratelimit")).toMatch(/^"athlete-day";r=9;t=\d+$/);
    const told = toldTo(fakes.calls[0]!);
    for (const part of [
      '"language":"German"',
      '"style":"strict"',
      '"detail":"Prüfungen in dieser Woche"',
      '"value":"2 von 12"',
      '{"key":"weeksToGo","label":"Wochen bis zum Ende","value":10}',
      '{"key":"sessionsPerWeek","label":"Einheiten pro Woche","value":3}',
    ])
      expect(told).toContain(part);
    expect(JSON.stringify(fakes.calls[0]!.body)).toContain("About the athlete");
    // The same question again is another one.
    const server = await ask({ athleteId: athlete.id, coach: "grit" }, { key });
    expect(server.body.by).toMatchObject({ kept: false, model: "claude-haiku-5-5" });
    expect(await used()).toBe(2);
  });

  test("rest on no more than is known: nothing, without a program that is followed", async () => {
    const { ask, fakes, key, athlete, api } = await coached();
    await api("POST", "/v1/program-templates/gzclp/instantiate", {
      key,
      body: { athleteId: athlete.id, age: 29, experience: "novice", equipment: GYM },
    });
    expect((await ask({})).body).toMatchObject({ factsUsed: [], by: { source: "claude" } });
    expect(toldTo(fakes.calls[0]!)).toContain('"facts":[]');
  });

  test("come from the coach who is named, from a tone, or from the athlete's own", async () => {
    const { ask, api, key, athlete } = await coached(NO_MODELS);
    const coachOf = async (body: object) => (await ask(body)).body.coach;
    expect(await coachOf({})).toBe("max");
    expect(await coachOf({ coach: "vector" })).toBe("vector");
    expect(await coachOf({ style: "strict" })).toBe("grit");
    expect(await coachOf({ coach: "tempo", style: "strict" })).toBe("tempo");
    const preferences = { coach: "vector", coachingStyle: "technical" };
    await api("PUT", `/v1/athletes/${athlete.id}/preferences`, { key, body: preferences });
    expect(await coachOf({})).toBe("vector");
    const unknown = await ask({ coach: "hal" });
    expect([unknown.status, unknown.body.errors[0].pointer]).toEqual([422, "/coach"]);
  });

  test("are the engine's without any model, and change nothing of the day", async () => {
    const { ask, used, follow } = await coached(NO_MODELS);
    await follow();
    const auto = await ask({ context: "return" });
    expect(auto.body.by).toMatchObject({ source: "engine", reason: "not_enabled" });
    expect(auto.body.factsUsed.length).toBeGreaterThan(0);
    const texts = new Set<string>();
    for (let i = 0; i < 12; i += 1) texts.add((await ask({ mode: "engine" })).body.message);
    expect(texts.size).toBeGreaterThan(2);
    expect((await ask({ mode: "engine" })).body.by).toBeNull();
    expect((await ask({ mode: "model" })).body.code).toBe("not_enabled");
    expect(await used()).toBe(0);
  });

  test("are given back to the day where the engine had to stand in", async () => {
    const { ask, used, script, asked } = await coached();
    script.add("all", act.overloaded());
    expect((await ask({})).body.by).toMatchObject({ source: "engine", reason: "models_down" });
    script.clear();
    const before = asked.length;
    const grave = await ask({ context: "custom", detail: "I want to end my life" });
    expect(grave.body).toMatchObject({
      factsUsed: [],
      by: { source: "engine", reason: "screened" },
    });
    expect([asked.length, await used()]).toEqual([before, 0]);
  });

  test("count once under an idempotency key, and are for the partner's athletes alone", async () => {
    const { ask, used, api, key, athlete } = await coached();
    const headers = { "idempotency-key": newId("request") };
    const [first, replayed] = [await ask({}, { headers }), await ask({}, { headers })];
    expect(replayed.headers.get("idempotency-replayed")).toBe("true");
    expect(replayed.body).toEqual(first.body);
    expect(await used()).toBe(1);
    const other = await newAthlete(key, {}, api);
    const stranger = await newAthlete((await newPartner({ via: api })).key, {}, api);
    for (const [athleteId, as] of [
      [other.id, undefined],
      [stranger.id, undefined],
      [stranger.id, key],
    ])
      expect((await ask({ athleteId }, as ? { key: as } : {})).status).toBe(404);
    expect((await ask({ athleteId: athlete.id }, { key })).status).toBe(200);
    expect((await ask({}, { key })).body.errors[0].pointer).toBe("/athleteId");
  });
});

test("the coaches are there for anybody to choose from, each of them an AI", async () => {
  const { status, body } = await makeApi()("GET", "/v1/coaches");
  expect(status).toBe(200);
  expect(body.data.map(({ id }: { id: string }) => id)).toEqual(COACH_IDS);
  for (const coach of body.data) {
    expect(coach.isAi).toBe(true);
    expect(Object.keys(coach.sample)).toEqual(["en", "es", "de", "fr", "pt"]);
    // How a coach is put to models is nobody's to read.
    expect(coach.voice).toBeUndefined();
  }
});

describe("the old names", () => {
  const successor = (of: string) => `<http://api.test/v1/${of}>; rel="successor-version"`;

  test("answer in text, count on the same day, and say what takes their place", async () => {
    const { call, api, token, key, athlete } = await coached();
    const limit = () => api("GET", "/api/ai/rate-limit", { key: token });
    const fresh = await limit();
    expect(fresh.body).toEqual({
      requestsUsed: 0,
      requestsRemaining: 10,
      resetAt: "2026-11-22T00:00:00.000Z",
      tier: "free",
    });
    expect(fresh.headers.get("link")).toBe(successor("rate-limit"));
    const squat = { exercise: "Back Squat", description: "my knees cave in on the way up" };
    const check = await call("/api/ai/form-check", squat);
    expect(check.body).toEqual({
      success: true,
      reply: expect.stringMatching(/^What may be behind it:\n(?:- .+\n)+\nWhat to think of:\n- /),
      tokensUsed: null,
      remainingRequests: 9,
    });
    expect(check.body.reply).toContain("Stop the set at one of these signs:");
    const body = { athleteId: athlete.id, context: "plateau" };
    const words = await call("/api/ai/motivation", body, { key });
    expect(words.body).toMatchObject({ remainingRequests: 8, tokensUsed: expect.any(Number) });
    expect(words.body.reply).toContain("You are still here");
    for (const [answer, of] of [
      [check, "form-checks"],
      [words, "motivation"],
    ] as const) {
      expect(answer.headers.get("link")).toBe(successor(of));
      expect(answer.headers.get("deprecation")).toBe(`@${Date.UTC(2026, 10, 20) / 1000}`);
    }
    expect((await limit()).body).toMatchObject({ requestsUsed: 2, requestsRemaining: 8 });
    expect((await api("GET", "/api/ai/rate-limit", { key })).status).toBe(422);
  });

  test("need no model, and name an exercise that nobody knows", async () => {
    const { call } = await coached(NO_MODELS);
    const squat = { exercise: "squat", description: "I tip forward" };
    const { body } = await call("/api/ai/form-check", squat);
    expect(body).toMatchObject({ tokensUsed: null, remainingRequests: 10 });
    const hurt = await call("/api/ai/form-check", { ...squat, description: "chest pain at rest" });
    expect(hurt.body.reply).not.toContain("What to think of");
    const unknown = await call("/api/ai/form-check", { ...squat, exercise: "Atlantis hyperpress" });
    expect([unknown.status, unknown.body.errors[0].pointer]).toEqual([422, "/exercise"]);
  });
});
