import { Webhook } from "standardwebhooks";
import { expect, test } from "vitest";
import { randomBytes } from "../core/crypto.ts";
import type { Fetch } from "./fetch.ts";
import { resolveHost } from "./resolve.ts";
import { MAX_ATTEMPTS, nextAttemptAt } from "./schedule.ts";
import { sendMessage } from "./send.ts";
import { makeWebhookSecret, signatureHeaders } from "./sign.ts";

const NOW = Date.UTC(2026, 10, 21, 9);
const MESSAGE = {
  url: "https://hooks.example.com/in",
  headers: { "webhook-id": "evt_1" },
  body: "{}",
};
const sendTo = (fetch: Fetch, withinMs = 1000) =>
  sendMessage(MESSAGE, { fetch, now: NOW, withinMs });
const answering = (status: number, headers: Record<string, string> = {}) =>
  sendTo(async () => new Response(null, { status, headers }));

test.each([
  [200, { ok: true, error: null }],
  [204, { ok: true, error: null }],
  [301, { ok: false, error: "redirect" }],
  [307, { ok: false, error: "redirect" }],
  [400, { ok: false, error: "refused", isGone: false }],
  [410, { ok: false, error: "refused", isGone: true }],
  [500, { ok: false, error: "refused", isGone: false }],
])("an answer of %i is judged as it should be", async (status, expected) => {
  expect(await answering(status)).toMatchObject({ ...expected, status });
});

test("a redirect is not followed, and the request itself says so", async () => {
  const asked: [string, RequestInit][] = [];
  await sendTo(async (url, init) => {
    asked.push([url, init]);
    return new Response(null, { status: 302, headers: { location: "http://169.254.169.254/" } });
  });
  expect(asked.map(([url]) => url)).toEqual([MESSAGE.url]);
  expect(asked[0]![1]).toMatchObject({ method: "POST", redirect: "manual", body: "{}" });
});

test.each([
  ["120", 120],
  [new Date(NOW + 90_500).toUTCString(), 90],
  [new Date(NOW - 60_000).toUTCString(), 0],
  ["soon", null],
])("Retry-After %s is read as %s", async (header, seconds) => {
  const { retryAfterSeconds } = await answering(429, { "retry-after": header });
  expect(retryAfterSeconds).toBe(seconds);
});

const untilAborted: Fetch = (_, init) =>
  new Promise((_resolve, reject) => {
    init.signal!.addEventListener("abort", () => reject(init.signal!.reason));
  });

test("silence ends as a timeout, no connection as unreachable", async () => {
  expect(await sendTo(untilAborted, 20)).toMatchObject({
    ok: false,
    status: null,
    error: "timeout",
  });
  const refused = await sendTo(async () => Promise.reject(new TypeError("tls")));
  expect(refused).toMatchObject({ ok: false, status: null, error: "unreachable" });
});

test("of an endless answer 64 KiB are read, of one that stalls what came in time", async () => {
  let [given, isCanceled] = [0, false];
  const endless = () =>
    new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          given += 1024;
          controller.enqueue(new Uint8Array(1024));
        },
        cancel: () => {
          isCanceled = true;
        },
      },
      { highWaterMark: 0 },
    );
  expect((await sendTo(async () => new Response(endless()))).ok).toBe(true);
  expect([given, isCanceled]).toEqual([64 * 1024, true]);
  const stalled = () => new ReadableStream<Uint8Array>({ pull: () => new Promise(() => {}) });
  const outcome = await sendTo(async () => new Response(stalled(), { status: 500 }), 20);
  expect(outcome).toMatchObject({ ok: false, status: 500 });
});

/** Public DNS of the test's own: what each kind of question is answered with. */
const dns =
  (answers: Partial<Record<string, unknown>>): Fetch =>
  async (url) => {
    const { origin, searchParams } = new URL(url);
    expect([origin, searchParams.get("name")]).toEqual([
      "https://cloudflare-dns.com",
      "hooks.example.com",
    ]);
    const answer = answers[searchParams.get("type")!] ?? { Status: 0 };
    return answer instanceof Response ? answer : Response.json(answer);
  };
const a = (...data: string[]) => ({ Status: 0, Answer: data.map((d) => ({ type: 1, data: d })) });
const aaaa = (...data: string[]) => ({
  Status: 0,
  Answer: data.map((d) => ({ type: 28, data: d })),
});
const alias = { type: 5, data: "inner.example.net." };

test.each([
  ["one public address", { A: a("93.184.216.34") }, "public"],
  ["both kinds", { A: a("93.184.216.34"), AAAA: aaaa("2606:2800:21f::1") }, "public"],
  ["an alias", { A: { Status: 0, Answer: [alias, ...a("93.184.216.34").Answer] } }, "public"],
  ["a private address", { A: a("10.0.0.1") }, "closed"],
  ["one private among public ones", { A: a("93.184.216.34", "192.168.0.9") }, "closed"],
  [
    "a private address of the other kind",
    { A: a("93.184.216.34"), AAAA: aaaa("fd00::1") },
    "closed",
  ],
  ["loopback as mapped IPv6", { AAAA: aaaa("::ffff:127.0.0.1") }, "closed"],
  ["an address that is none", { A: a("127.1") }, "closed"],
  ["nothing", {}, "unknown"],
  ["an alias alone", { A: { Status: 0, Answer: [alias] } }, "unknown"],
  ["no such name", { A: { Status: 3 }, AAAA: { Status: 3 } }, "unknown"],
  ["one kind failing", { A: a("93.184.216.34"), AAAA: { Status: 2 } }, "unknown"],
  ["a failing resolver", { A: new Response("{}", { status: 503 }) }, "unknown"],
  ["what is no answer", { A: new Response("<html>") }, "unknown"],
])("a name that leads to %s counts as it should", async (_name, answers, expected) => {
  expect(await resolveHost("hooks.example.com", dns(answers))).toBe(expected);
});

test("a resolver that cannot be reached leaves a name unknown", async () => {
  const nobody: Fetch = async () => Promise.reject(new TypeError("offline"));
  expect(await resolveHost("hooks.example.com", nobody)).toBe("unknown");
});

test("each wait follows the plan, jitter adds a tenth at most, and a queue can hold it", () => {
  const after = (attempts: number, random: number, retryAfterSeconds: number | null = null) => {
    const next = nextAttemptAt({ attempts, at: NOW, retryAfterSeconds, random });
    return next === null ? null : (next - NOW) / 1000;
  };
  const plain = Array.from({ length: MAX_ATTEMPTS }, (_, i) => after(i + 1, 0));
  expect(plain).toEqual([5, 300, 1800, 7200, 18_000, 36_000, 36_000, null]);
  for (const [i, seconds] of plain.entries()) {
    const latest = after(i + 1, 0.999);
    if (seconds === null) expect(latest).toBeNull();
    else {
      expect(latest! / seconds).toBeGreaterThan(1.09);
      expect(latest! / seconds).toBeLessThanOrEqual(1.1);
      expect(latest).toBeLessThan(12 * 3600);
    }
  }
  expect(after(1, 0, 60)).toBe(60);
  expect(after(1, 0, 86_400)).toBe(3600);
  expect(after(3, 0, 60)).toBe(1800);
  expect(after(8, 0, 60)).toBeNull();
});

test("a secret has 32 bytes, and each of two signs", () => {
  const [old, next] = [makeWebhookSecret(randomBytes(32)), makeWebhookSecret(randomBytes(32))];
  expect(old).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  const body = '{"a":"ü"}';
  const headers = signatureHeaders({ id: "evt_1", at: Date.now(), body }, [next, old]);
  expect(headers["webhook-signature"]).toMatch(/^v1,\S{44} v1,\S{44}$/);
  for (const secret of [old, next]) {
    expect(new Webhook(secret).verify(body, headers)).toEqual({ a: "ü" });
  }
  const stranger = new Webhook(makeWebhookSecret(randomBytes(32)));
  expect(() => stranger.verify(body, headers)).toThrow(/signature/i);
});
