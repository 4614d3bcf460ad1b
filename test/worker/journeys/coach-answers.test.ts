/** Form checks, with and without a model and a picture, as a partner and an athlete's device meet them. */
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import * as act from "../../support/fake-models/behaviours.ts";
import { newAthlete, newPartner, newSession } from "../harness.ts";
import { NO_MODELS, WITHOUT_STUDENT, newModelPartner } from "../model-api.ts";

const SQUAT = { exerciseId: "barbell_back_squat", description: "my knees cave in on the way up" };
const CHECK = "/v1/form-checks";

const logged: string[] = [];
beforeEach(() => {
  logged.length = 0;
  for (const level of ["info", "warn", "error"] as const)
    vi.spyOn(console, level).mockImplementation((line: string) => void logged.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
});

type Options = Parameters<typeof newModelPartner>[0];

/** A partner with an athlete and its device. */
async function coached(options: Options = WITHOUT_STUDENT, facts: object = {}) {
  const partner = await newModelPartner(options);
  const { api, key } = partner;
  const athlete = await newAthlete(key, facts, api);
  const scopes = ["coach:use", "athletes:read"];
  const { token } = await newSession(key, { athleteId: athlete.id, scopes }, api);
  const ask = (body: object, as = token, headers: Record<string, string> = {}) =>
    api("POST", CHECK, { key: as, body: { ...SQUAT, ...body }, headers });
  const used = async () => (await api("GET", "/v1/rate-limit", { key: token })).body.used;
  return { ...partner, athlete, token, ask, used };
}

describe("a form check", () => {
  test("is answered by a model, counts once, and is given again for a day", async () => {
    const { ask, used, key, athlete, asked } = await coached();
    const first = await ask({});
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({
      id: first.headers.get("request-id")!.replace("req_", "chk_"),
      object: "form_check",
      athleteId: athlete.id,
      exerciseId: SQUAT.exerciseId,
      cached: false,
      safety: { level: "none" },
      // Which version it was is not for the athlete's device.
      by: { source: "claude", model: null, promptVersion: "form_check@1", remainingToday: 9 },
    });
    expect(first.headers.get("ratelimit")).toMatch(/^"athlete-day";r=9;t=\d+$/);
    for (const part of ["likelyCauses", "cues", "stopIf", "regressions"])
      expect(first.body[part].length, part).toBeGreaterThan(0);
    await expect.poll(async () => (await ask({})).body.cached).toBe(true);
    const before = asked.length;
    const server = await ask({ athleteId: athlete.id }, key);
    expect(server.body).toMatchObject({
      cached: true,
      by: { model: "claude-haiku-5-5", kept: true, remainingToday: null },
    });
    const words = ({ body }: typeof first) => [body.likelyCauses, body.cues, body.drills];
    expect(words(server)).toEqual(words(first));
    expect(asked.length).toBe(before);
    expect(await used()).toBe(1);
  });

  test("speaks the athlete's language, and tells a model of health with consent alone", async () => {
    const { ask, api, key, athlete, fakes } = await coached(WITHOUT_STUDENT, { locale: "de-AT" });
    const symptoms = ["ein Ziehen an der Kniescheibe"];
    const said = () => JSON.stringify(fakes.calls.at(-1)!.body);
    await ask({ symptoms });
    expect(said()).toContain("German");
    expect(said()).toContain("About the athlete");
    expect(said()).not.toContain("Kniescheibe");
    const body = { healthData: true, trainingDataOptIn: false, analytics: false };
    await api("PUT", `/v1/athletes/${athlete.id}/consents`, { key, body });
    await ask({ symptoms });
    expect(said()).toContain("Kniescheibe");
  });

  test("is the engine's without any model, free of charge", async () => {
    const { ask, used } = await coached(NO_MODELS);
    const auto = await ask({});
    expect([auto.status, auto.body.by]).toMatchObject([
      200,
      { source: "engine", reason: "not_enabled", interactionId: null },
    ]);
    expect(auto.body.likelyCauses[0]).toMatch(/^Knees fall inward/);
    expect(await ask({ mode: "model" })).toMatchObject({
      status: 501,
      body: { code: "not_enabled" },
    });
    expect((await ask({ mode: "engine" })).body).toMatchObject({ by: null, cached: false });
    expect(await used()).toBe(0);
  });

  test("is given back to the day where the engine had to stand in", async () => {
    const { ask, used, script, usage } = await coached();
    script.add("all", act.overloaded());
    const down = await ask({});
    expect(down.body.by).toMatchObject({ source: "engine", reason: "models_down" });
    expect(down.body.cues.length).toBeGreaterThan(0);
    expect(await used()).toBe(0);
    await expect.poll(async () => (await usage()).totals.refunds).toBe(1);
    script.clear();
    script.add("all", act.garbage("prose"));
    const bad = await ask({ description: "I tip forward" });
    expect(bad.body.by).toMatchObject({ source: "engine", reason: "bad_answers" });
    expect(await used()).toBe(0);
  });

  test("ends with the day, and says so to whom insists on a model", async () => {
    const { ask } = await coached();
    for (let n = 0; n < 10; n += 1) await ask({ description: `I lose balance, day ${n}` });
    const auto = await ask({ description: "and again" });
    expect(auto.body.by).toMatchObject({ source: "engine", reason: "daily_limit" });
    const insists = await ask({ description: "and again", mode: "model" });
    expect([insists.status, insists.body.code]).toEqual([429, "daily_limit_reached"]);
  });

  test("asks no model where somebody has to help first", async () => {
    const { ask, used, asked } = await coached();
    const { body } = await ask({ description: "crushing chest pain when I squat" });
    expect(body).toMatchObject({
      likelyCauses: [],
      cues: [],
      drills: [],
      regressions: [],
      safety: { level: "emergency", text: expect.any(String) },
      by: { source: "engine", reason: "screened" },
    });
    expect([asked.length, await used()]).toEqual([0, 0]);
  });

  test("knows the catalogue and the partner's own exercises, and names what it does not", async () => {
    const { ask, api, key } = await coached(NO_MODELS);
    const make = async (as: string) =>
      (
        await api("POST", "/v1/exercises", {
          key: as,
          body: { name: "Yellow machine squat", basedOn: "barbell_back_squat" },
        })
      ).body.id;
    const own = await make(key);
    const { status, body } = await ask({ exerciseId: own });
    expect([status, body.exerciseId]).toEqual([200, own]);
    expect(body.likelyCauses).toEqual((await ask({})).body.likelyCauses);
    const theirs = await make((await newPartner({ via: api })).key);
    for (const exerciseId of [theirs, "no_such_lift"]) {
      const unknown = await ask({ exerciseId });
      expect([unknown.status, unknown.body.errors]).toMatchObject([
        422,
        [{ pointer: "/exerciseId", code: "unknown_exercise" }],
      ]);
    }
  });

  test("is for the partner's athletes alone, and a session sees itself only", async () => {
    const { ask, api, key, athlete, token } = await coached(NO_MODELS);
    const other = await newAthlete(key, {}, api);
    const stranger = await newAthlete((await newPartner({ via: api })).key, {}, api);
    expect((await ask({ athleteId: athlete.id }, token)).status).toBe(200);
    expect((await ask({ athleteId: other.id }, key)).status).toBe(200);
    const foreign = [
      await ask({ athleteId: other.id }, token),
      await ask({ athleteId: stranger.id }, token),
      await ask({ athleteId: stranger.id }, key),
    ];
    for (const { status, body } of foreign) expect([status, body.code]).toEqual([404, "not_found"]);
    const unnamed = await ask({}, key);
    expect([unnamed.status, unnamed.body.errors]).toMatchObject([422, [{ pointer: "/athleteId" }]]);
  });
});

describe("a picture", () => {
  const DATA = btoa(`\x89PNG\r\n\x1a\n${"picture".repeat(9)}`);
  const image = { mediaType: "image/png", data: DATA };
  const showed = (body: unknown) => JSON.stringify(body).includes(DATA);

  test("is shown to who can see it, and neither it nor the answer is kept or logged", async () => {
    const { ask, fakes, organizationId, athlete, script } = await coached({});
    script.add("anthropic", act.overloaded(), 1);
    const first = await ask({ image });
    expect(first.body.by).toMatchObject({ source: "gpt", promptVersion: "form_picture@1" });
    expect(fakes.calls.map(({ provider, body }) => [provider, showed(body)])).toEqual([
      ["anthropic", true],
      ["openai", true],
    ]);
    const again = await ask({ image });
    expect(again.body).toMatchObject({ cached: false, by: { source: "claude", kept: false } });
    // Without one the private model, which sees nothing, is asked as ever.
    expect((await ask({})).body.by.source).toBe("student");
    const tables = ["answers", "interactions", "idempotency_keys", "audit_events", "events"];
    for (const table of tables) {
      const { results } = await env.DB.prepare(`SELECT * FROM ${table} WHERE tenant_id = ?`)
        .bind(`${organizationId}.test`)
        .all();
      expect(showed(results), table).toBe(false);
    }
    const kept = await env.DB.prepare(
      "SELECT count(*) AS n FROM answers WHERE tenant_id = ? AND athlete_id = ? AND kind = 'response'",
    )
      .bind(`${organizationId}.test`, athlete.id)
      .first<{ n: number }>();
    expect(kept!.n).toBeLessThan(2);
    expect(logged.length).toBeGreaterThan(0);
    expect(showed(logged)).toBe(false);
  });

  test("takes a model that sees; the student alone does not", async () => {
    const onlyStudent = {
      variables: {
        ...NO_MODELS.variables,
        STUDENT_API_KEY: undefined,
        STUDENT_BASE_URL: undefined,
      },
    };
    for (const blind of [NO_MODELS, onlyStudent]) {
      const { ask } = await coached(blind);
      const { status, body } = await ask({ image });
      expect([status, body.code]).toEqual([501, "not_enabled"]);
    }
    const rehearsed = await coached(NO_MODELS);
    const { body } = await rehearsed.ask({ image }, rehearsed.token, {
      "liftwright-simulate": "all_models_down",
    });
    expect(body.by).toMatchObject({ source: "engine", reason: "models_down" });
  });

  test("is refused where it is none, too large, for nobody, or of somebody under age", async () => {
    const { ask, key, api, asked } = await coached();
    const refused = async (body: object, as?: string) => {
      const answer = await ask(body, as);
      expect(showed(answer.body)).toBe(false);
      return [answer.status, answer.body.errors?.[0]?.pointer ?? answer.body.code];
    };
    const data = "/image/data";
    expect(await refused({ image: { ...image, mediaType: "image/jpeg" } })).toEqual([422, data]);
    expect(await refused({ image: { ...image, data: `${DATA}*` } })).toEqual([422, data]);
    expect(await refused({ image: { ...image, data: DATA.padEnd(4_000_004, "A") } })).toEqual([
      422,
      data,
    ]);
    expect(await refused({ image: { ...image, data: DATA.padEnd(5_000_000, "A") } })).toEqual([
      413,
      "payload_too_large",
    ]);
    expect(await refused({ image: { ...image, mediaType: "image/svg+xml" } })).toEqual([
      422,
      "/image/mediaType",
    ]);
    expect(await refused({ image, mode: "engine" })).toEqual([422, "/image"]);
    const birthYear = new Date().getUTCFullYear() - 18;
    const young = await newAthlete(key, { birthYear }, api);
    const older = await newAthlete(key, { birthYear: birthYear - 1 }, api);
    expect(await refused({ image, athleteId: young.id }, key)).toEqual([422, "/image"]);
    expect(asked).toEqual([]);
    expect((await ask({ image, athleteId: older.id }, key)).status).toBe(200);
    const largest = DATA.replace(/=+$/, "").padEnd(4_000_000, "A");
    const { body } = await ask({ image: { ...image, data: largest } });
    expect(body.by).toMatchObject({ source: "claude" });
  });
});
