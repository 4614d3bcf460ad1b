/** F14 to F17: providers that flap, and a private GPU that is taken away, unreachable or not ready. */
import { describe, expect, test } from "vitest";
import type { GoogleIdentity } from "../../../worker/core/model-settings.ts";
import * as act from "../../support/fake-models/behaviours.ts";
import { makeTrustingGoogle } from "../../support/fake-google.ts";
import type { Call } from "../../support/fake-models/calls.ts";
import { flap } from "../../support/fake-models/script.ts";
import { STUDENT, UPSTREAM, deployFakes, wordsOf } from "../deployed-models.ts";
import { NOW } from "../rows.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const p95 = (all: number[]) => all.toSorted((a, b) => a - b)[Math.ceil(all.length * 0.95) - 1]!;
const isAnswer = ({ route }: Call) => route === "answer";
const GPU_DOWN = () => {
  throw new TypeError("connection refused");
};

describe("F14 provider flaps, 50 % errors for 5 minutes", () => {
  test("the breaker opens, one probe in 30 s, and hardly anybody waits", async () => {
    const who = ["anthropic", "openai"] as const;
    const deployed = await deployFakes({ who, hasObjects: true, brain: wordsOf });
    const { clock, callsTo, script, healthOf, askOnce } = deployed;
    script.add("anthropic", flap(0.5, 7, act.status(500)));
    const waits: number[] = [];
    const probes: number[] = [];
    let opened = 0;
    let wasOpen = false;
    while (clock.now() < NOW + 5 * MINUTE) {
      const { state } = await healthOf("claude-haiku").read(clock.now());
      const isOpen = state !== "closed";
      if (isOpen && !wasOpen) opened += 1;
      wasOpen = isOpen;
      const before = callsTo("anthropic").length;
      const { final, tookMs } = await askOnce({ isShown: false });
      expect(final.type).toBe("done");
      waits.push(tookMs);
      if (isOpen)
        probes.push(
          ...callsTo("anthropic")
            .slice(before)
            .map(({ at }) => at),
        );
      await clock.advance(4 * SECOND);
    }
    expect(opened).toBeGreaterThan(0);
    expect(p95(waits)).toBeLessThanOrEqual(1_200);
    expect(probes.length).toBeGreaterThan(0);
    for (const [i, at] of probes.slice(1).entries()) {
      expect(at - probes[i]!).toBeGreaterThanOrEqual(30 * SECOND);
    }
  }, 20_000);

  test("once it is well again, two good probes close the breaker", async () => {
    const deployed = await deployFakes({ who: ["anthropic", "openai"], hasObjects: true });
    const { clock, callsTo, script, healthOf, askOnce } = deployed;
    script.add("anthropic", act.status(500));
    for (let i = 0; i < 5; i += 1) await askOnce();
    // Five failures, second tries included.
    expect(callsTo("anthropic")).toHaveLength(5);
    const stateOf = async () => (await healthOf("claude-haiku").read(clock.now())).state;
    expect(await stateOf()).toBe("open");
    script.clear();
    for (const after of [29, 32, 60]) {
      await clock.advance(NOW + after * SECOND - clock.now());
      await askOnce();
    }
    expect(callsTo("anthropic")).toHaveLength(6);
    await clock.advance(4 * SECOND);
    await askOnce();
    expect([await stateOf(), callsTo("anthropic").length]).toEqual(["closed", 7]);
  });
});

describe("F15 GPU preempted during a request, then refused for 3 minutes", () => {
  test("others answer meanwhile, and it is back a minute after it is back", async () => {
    let isDown = false;
    const deployed = await deployFakes({
      hasObjects: true,
      brain: wordsOf,
      before: ({ url }) => (isDown && url.includes("/student/") ? GPU_DOWN() : undefined),
    });
    const { clock, callsTo, script, askOnce } = deployed;
    expect((await askOnce()).text).toMatch(/^student/);
    script.add("student", (call) => (isAnswer(call) ? act.cutAfterDeltas(2) : undefined), 1);
    const cut = await askOnce({ isShown: false });
    expect([cut.text.split(" ")[0], ...cut.tried]).toEqual([
      "anthropic",
      "student cut",
      "claude-haiku done",
    ]);
    isDown = true;
    const before = callsTo("student").length;
    const downAt = clock.now();
    while (clock.now() < downAt + 3 * MINUTE) {
      const { text, tookMs } = await askOnce({ isShown: false });
      expect([text.split(" ")[0], tookMs]).toEqual(["anthropic", 0]);
      await clock.advance(5 * SECOND);
    }
    expect(callsTo("student")).toHaveLength(before);
    isDown = false;
    const backAt = clock.now();
    const answered: number[] = [];
    while (clock.now() <= backAt + 70 * SECOND) {
      const { text } = await askOnce();
      if (text.startsWith("student")) answered.push(clock.now() - backAt);
      await clock.advance(5 * SECOND);
    }
    expect(answered[0]).toBeLessThanOrEqual(30 * SECOND);
    // From a minute on it answers everybody.
    expect(answered.filter((at) => at >= 60 * SECOND)).toHaveLength(3);
  });
});

describe("F16 tunnel down, or its token expired", () => {
  const PUBLIC = "https://student.example.com";
  const isOfGoogle = (url: string) => new URL(url).host.endsWith(".googleapis.com");

  async function ask(
    trouble: (request: Request) => Response | undefined,
    { google, isReadyFirst }: { google?: boolean; isReadyFirst: boolean },
  ) {
    const trusting = await makeTrustingGoogle(() => NOW);
    const identity: GoogleIdentity = trusting.federation;
    const transport = google
      ? ({ kind: "cloud_run", google: identity } as const)
      : ({ kind: "access", clientId: "id.access", clientSecret: "secret" } as const);
    let isDown = false;
    const questions: Request[] = [];
    const deployed = await deployFakes({
      hasObjects: true,
      brain: wordsOf,
      student: { ...STUDENT, baseUrl: PUBLIC, transport },
      async before(request) {
        if (isOfGoogle(request.url)) return trusting.google.fetch(request);
        if (!isDown || !request.url.startsWith(PUBLIC)) return undefined;
        if (request.method === "POST") questions.push(request);
        return trouble(request);
      },
    });
    if (isReadyFirst) expect((await deployed.askOnce()).text).toMatch(/^student/);
    // Long enough for what was known to be asked anew.
    else await deployed.clock.advance(31 * SECOND);
    isDown = true;
    const mintedBefore = trusting.google.asked.filter((place) => place === "iam").length;
    const turns = [];
    for (let i = 0; i < 8; i += 1) {
      turns.push(await deployed.askOnce());
      await deployed.clock.advance(SECOND);
    }
    const { state } = await deployed.healthOf("student").read(deployed.clock.now());
    const minted = trusting.google.asked.filter((place) => place === "iam").length - mintedBefore;
    return { ...deployed, questions, turns, state, minted };
  }

  const status = (code: number) => () => new Response("no way in", { status: code });
  const TROUBLES: [string, (request: Request) => Response][] = [
    ["502", status(502)],
    ["530", status(530)],
    ["refused", GPU_DOWN],
    ["403", status(403)],
  ];

  test.each(TROUBLES.flatMap((row) => [[...row, true] as const, [...row, false] as const]))(
    "%s: three failing calls at most, others answer, and no other address is tried (%#)",
    async (_, trouble, isReadyFirst) => {
      const { questions, turns, state, sent } = await ask(trouble, { isReadyFirst });
      expect(questions.length).toBeLessThanOrEqual(isReadyFirst ? 3 : 0);
      expect(new Set(turns.map(({ text }) => text.split(" ")[0]))).toEqual(new Set(["anthropic"]));
      expect(state).toBe("open");
      const origins = new Set(sent.map((url) => new URL(url).origin));
      expect(origins).toEqual(new Set([PUBLIC, UPSTREAM]));
      for (const { headers, redirect } of questions) {
        expect([headers.get("cf-access-client-id"), redirect]).toEqual(["id.access", "manual"]);
      }
    },
  );

  test("403 from Cloud Run: the token is renewed once, and then it is left alone", async () => {
    const { questions, turns, state, sent } = await ask(status(403), {
      google: true,
      isReadyFirst: true,
    });
    const tokens = questions.map(({ headers }) => headers.get("x-serverless-authorization"));
    expect(tokens).toHaveLength(2);
    expect(new Set(tokens).size).toBe(2);
    expect(turns[0]!.tried).toEqual(["student unauthorized", "claude-haiku done"]);
    expect(state).toBe("open");
    const elsewhere = sent.filter((url) => !url.startsWith(PUBLIC) && !isOfGoogle(url));
    expect(new Set(elsewhere.map((url) => new URL(url).origin))).toEqual(new Set([UPSTREAM]));
  });

  test("403 from Cloud Run until the token is another one: the same turn is answered", async () => {
    let expired: string | null = null;
    const { questions, turns, minted, state } = await ask(
      ({ headers }) => {
        const token = headers.get("x-serverless-authorization");
        expired ??= token;
        return token === expired ? new Response(null, { status: 403 }) : undefined;
      },
      { google: true, isReadyFirst: true },
    );
    expect(new Set(turns.map(({ text }) => text.split(" ")[0]))).toEqual(new Set(["student"]));
    // The first one was refused and sent again.
    expect([questions.length, minted, state]).toEqual([turns.length + 1, 1, "closed"]);
  });
});

describe("F17 model server up but loading or unhealthy", () => {
  test.each([
    ["503 from everything", () => act.status(503)],
    ["another model", () => act.wrongModel()],
    ["its health fails", ({ route }: Call) => (route === "health" ? act.status(500) : undefined)],
    ["no list of models", ({ route }: Call) => (route === "models" ? act.status(500) : undefined)],
  ] as const)("%s: no question is sent to it", async (_, step) => {
    const deployed = await deployFakes({ hasObjects: true, brain: wordsOf });
    deployed.script.add("student", step);
    await deployed.clock.advance(31 * SECOND);
    for (let i = 0; i < 20; i += 1) {
      const { text, tried } = await deployed.askOnce();
      expect(text).toMatch(/^anthropic/);
      expect(tried[0]).toMatch(/^student (not_up|breaker_open)$/);
      await deployed.clock.advance(7 * SECOND);
    }
    expect(deployed.callsTo("student")).toEqual([]);
    deployed.script.clear();
    await deployed.clock.advance(30 * SECOND);
    expect((await deployed.askOnce()).text).toMatch(/^student/);
  });
});
