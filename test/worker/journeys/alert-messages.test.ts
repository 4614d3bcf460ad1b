import { Webhook } from "standardwebhooks";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  DAY,
  MINUTE,
  type Mail,
  SECRET,
  WITH_WEBHOOK,
  aRule,
  alertOf,
  hearLog,
  linesOf,
  makeReceiver,
  withMail,
} from "../operators-kit.ts";

const NOON = Date.UTC(2041, 5, 15, 12);
const FIRED = "alert.fired";

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("an alert", () => {
  test("that a receiver does not take is told at the next stroke, as the same message", async () => {
    const logged = hearLog();
    const answers = [
      () => new Response("no", { status: 500 }),
      () => new Response(null, { status: 302, headers: { location: "https://elsewhere.example" } }),
      () => Promise.reject(new TypeError("connection refused")),
      () => new Response(null, { status: 204 }),
    ];
    const { calls, inits } = makeReceiver(() => answers[calls.length - 1]!());
    const { rule, stroke } = aRule();
    for (let i = 0; i < 3; i += 1) {
      await stroke(NOON + i * MINUTE, 6 + i);
      // Who was not served a minute ago is not asked twice in one.
      await stroke(NOON + i * MINUTE, 6 + i);
      expect([calls.length, (await alertOf(rule.id))!.toldAt]).toEqual([i + 1, null]);
    }
    await stroke(NOON + 3 * MINUTE, 6);
    await stroke(NOON + 4 * MINUTE, 6);
    expect([calls.length, (await alertOf(rule.id))!.toldAt]).toEqual([4, NOON + 3 * MINUTE]);
    expect(logged("alert_not_told")).toMatchObject([
      { code: "webhook", status: 500 },
      { code: "webhook", status: 302 },
      { code: "webhook", error: "unreachable" },
    ]);
    expect(inits.every(({ redirect }) => redirect === "manual")).toBe(true);
    expect(calls.map(({ body }) => body["value"])).toEqual([6, 7, 8, 6]);
    expect(await linesOf(rule.id)).toEqual([FIRED]);
  });

  test("is given up on a receiver that keeps silent", async () => {
    const logged = hearLog();
    const { inits } = makeReceiver(
      () =>
        new Promise((_, reject) => {
          const signal = inits.at(-1)!.signal!;
          signal.addEventListener("abort", () => reject(signal.reason as Error));
        }),
    );
    const timeoutOf = AbortSignal.timeout.bind(AbortSignal);
    const timeout = vi.spyOn(AbortSignal, "timeout").mockImplementation(() => timeoutOf(20));
    const { rule, stroke } = aRule();
    await stroke(NOON, 6);
    expect(timeout).toHaveBeenCalledWith(10_000);
    expect((await alertOf(rule.id))!.toldAt).toBeNull();
    expect(logged("alert_not_told")).toMatchObject([{ code: "webhook", error: "timeout" }]);
  });

  test("is signed so that the reference library believes it, each message under its own id", async () => {
    hearLog();
    const { calls } = makeReceiver();
    const { stroke } = aRule();
    const variables = { ...WITH_WEBHOOK, ALERT_WEBHOOK_SECRET: SECRET };
    const moments = [NOON, NOON + DAY, NOON + DAY + MINUTE];
    for (const [i, now] of moments.entries()) await stroke(now, [6, 6, 0][i]!, variables);
    for (const [i, { raw, headers }] of calls.entries()) {
      vi.useFakeTimers({ toFake: ["Date"], now: moments[i]! });
      const verify = (text: string) =>
        new Webhook(SECRET).verify(text, Object.fromEntries(headers));
      expect(verify(raw)).toMatchObject({ value: [6, 6, 0][i] });
      expect(() => verify(raw.replace('"value"', '"Value"'))).toThrow(
        "No matching signature found",
      );
    }
    expect(new Set(calls.map(({ headers }) => headers.get("webhook-id"))).size).toBe(3);
  });
});

describe("operators", () => {
  test("get a mail where it is set up; one way that fails does not make the other repeat itself", async () => {
    const logged = hearLog();
    makeReceiver(() => new Response(null, { status: 500 }));
    const mails: Mail[] = [];
    const mailing = withMail(async (mail) => mails.push(mail));
    const { rule, stroke } = aRule();
    const both = { ...WITH_WEBHOOK, ...mailing };
    for (let i = 0; i < 3; i += 1) await stroke(NOON + i * MINUTE, 6, both);
    expect(mails).toEqual([
      {
        from: "alerts@example.com",
        to: "operators@example.com",
        subject: "Liftwright development: Alert: Things fail",
        text: "Alert: Things fail (development). 6 things; the limit is 5.",
      },
    ]);
    expect(logged("alert_not_told")).toHaveLength(1);
    expect((await alertOf(rule.id))!.toldAt).toBe(NOON);
  });

  test("whose mail bounces are written to again, and stand in no log", async () => {
    const logged = hearLog();
    let sent = 0;
    const mailing = withMail(async () => {
      sent += 1;
      if (sent < 3) throw new Error("no such mailbox: operators@example.com");
    });
    const { rule, stroke } = aRule();
    for (let i = 0; i < 5; i += 1) await stroke(NOON + i * MINUTE, 6, mailing);
    expect([sent, (await alertOf(rule.id))!.toldAt]).toEqual([3, NOON + 2 * MINUTE]);
    expect(logged("alert_not_told")).toHaveLength(2);
    expect(JSON.stringify(logged("alert_not_told"))).not.toContain("example.com");
  });

  test("find it in the log if nothing else is set up, or only half of it", async () => {
    const logged = hearLog();
    const { rule, stroke } = aRule();
    await stroke(NOON, 6, {});
    await stroke(NOON + MINUTE, 0, {});
    expect([...logged("alert_fired"), ...logged("alert_resolved")]).toEqual([
      { level: "error", event: "alert_fired", code: rule.id, count: 6 },
      { level: "warn", event: "alert_resolved", code: rule.id, count: 0 },
    ]);
    expect((await alertOf(rule.id))!.toldAt).toBe(NOON + MINUTE);
    const half = { ALERT_EMAIL_TO: "operators@example.com", EMAIL: { send: vi.fn<() => void>() } };
    await stroke(NOON + 2 * MINUTE, 6, half);
    expect(half.EMAIL.send).not.toHaveBeenCalled();
  });
});
