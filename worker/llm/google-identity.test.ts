import { exportPKCS8, exportSPKI, generateKeyPair } from "jose";
import { afterEach, describe, expect, it, vi } from "vitest";
import { makeIdentityKey, makeTrustingGoogle } from "../../test/support/fake-google.ts";
import { publicIdentityKey } from "../core/identity-key.ts";
import { makeIdTokens } from "./google-identity.ts";
import { HOUR_MS, MINUTE_MS } from "../core/durations.ts";

const SERVICE = "https://student-abc-ew.a.run.app";

afterEach(() => void vi.restoreAllMocks());

async function setUp() {
  const clock = { now: Date.parse("2026-11-29T12:00:00Z") };
  const now = () => clock.now;
  const { google, trust, federation } = await makeTrustingGoogle(now);
  const needs = { fetch: google.fetch, now };
  const open = (given = federation) => makeIdTokens(given, SERVICE, needs);
  const admits = (token: string) =>
    google.admits(
      new Request(SERVICE, { headers: { "X-Serverless-Authorization": `Bearer ${token}` } }),
      SERVICE,
    );
  return { clock, google, trust, federation, needs, open, admits };
}

describe("an identity by federation", () => {
  it("is worth a token that the service takes, and all goes through the given fetch", async () => {
    const outside = vi.spyOn(globalThis, "fetch");
    const { google, open, admits } = await setUp();
    expect(await admits(await open().get())).toBe(true);
    expect(google.asked).toEqual(["sts", "iam"]);
    expect(outside).not.toHaveBeenCalled();
  });

  it("is proved once for all who ask at the same time", async () => {
    const { google, open } = await setUp();
    const tokens = open();
    const given = await Promise.all(Array.from({ length: 8 }, () => tokens.get()));
    expect(new Set(given).size).toBe(1);
    expect(google.asked).toEqual(["sts", "iam"]);
  });

  it("is kept until five minutes before it ends", async () => {
    const { clock, google, open, admits } = await setUp();
    const tokens = open();
    const first = await tokens.get();
    clock.now += HOUR_MS - 5 * MINUTE_MS - 1;
    expect(await tokens.get()).toBe(first);
    clock.now += 1;
    const second = await tokens.get();
    expect(second).not.toBe(first);
    expect(await admits(second)).toBe(true);
    expect(google.asked).toEqual(["sts", "iam", "sts", "iam"]);
  });

  it("is renewed once by however many were refused", async () => {
    const { google, open } = await setUp();
    const tokens = open();
    const refused = await tokens.get();
    const [one, other] = await Promise.all([tokens.renew(refused), tokens.renew(refused)]);
    expect(one).toBe(other);
    expect(one).not.toBe(refused);
    expect(await tokens.renew(refused)).toBe(one);
    expect(google.asked).toEqual(["sts", "iam", "sts", "iam"]);
  });

  it("outlives the rotation of its key, and a key that was taken back is worth nothing", async () => {
    const { trust, federation, open, admits } = await setUp();
    const next = await makeIdentityKey();
    const [before] = trust.keys;
    const after = await publicIdentityKey(next);
    const identity = { ...federation.identity, key: next };
    const rotated = { ...federation, identity };

    await expect(open(rotated).get()).rejects.toThrow("sts.googleapis.com gave no token (400)");
    trust.keys = [before!, after];
    expect(await admits(await open().get())).toBe(true);
    expect(await admits(await open(rotated).get())).toBe(true);
    trust.keys = [after];
    expect(await admits(await open(rotated).get())).toBe(true);
    await expect(open().get()).rejects.toThrow("(400)");
  });

  it.each(["issuer", "subject", "provider"] as const)(
    "is refused for another %s",
    async (claim) => {
      const { trust, open } = await setUp();
      trust[claim] += "x";
      await expect(open().get()).rejects.toThrow("sts.googleapis.com gave no token (400)");
    },
  );

  it("is refused for another account, and by a service of another address", async () => {
    const { google, federation, needs, open, admits } = await setUp();
    const other = { ...federation, account: "owner@project.iam.gserviceaccount.com" };
    await expect(open(other).get()).rejects.toThrow("iamcredentials.googleapis.com gave no token");
    const elsewhere = makeIdTokens(federation, "https://other-abc-ew.a.run.app", needs);
    expect(await admits(await elsewhere.get())).toBe(false);
    expect(google.asked).toEqual(["sts", "iam", "sts", "iam"]);
  });

  it("lives for five minutes", async () => {
    const { clock, google, open, trust } = await setUp();
    let late = 5 * MINUTE_MS - 1000;
    trust.now = () => clock.now + late;
    await open().get();
    late = 5 * MINUTE_MS;
    await expect(open().get()).rejects.toThrow("sts.googleapis.com gave no token (400)");
    expect(google.asked).toEqual(["sts", "iam", "sts"]);
  });

  it("is tried again after a failure, but not within one", async () => {
    const { google, open } = await setUp();
    const tokens = open();
    for (const place of ["sts", "iam"]) {
      google.trouble = (asked) => (asked === place ? new Response("down", { status: 503 }) : null);
      await expect(tokens.get()).rejects.toThrow("gave no token (503)");
    }
    expect(google.asked).toEqual(["sts", "sts", "iam"]);
    google.trouble = () => null;
    expect(await tokens.get()).toMatch(/^ey/);
  });

  it("follows no redirect and takes nothing that is no token", async () => {
    const { google, open } = await setUp();
    google.trouble = () => Response.redirect("https://elsewhere.example.com/", 302);
    await expect(open().get()).rejects.toThrow("sts.googleapis.com gave no token (302)");
    google.trouble = (place) => (place === "iam" ? Response.json({ token: "no-jwt" }) : null);
    await expect(open().get()).rejects.toThrow("no ID token");
  });

  it("is not waited for by who has left", async () => {
    const { google, open } = await setUp();
    google.trouble = () => new Promise(() => {});
    const leaving = new AbortController();
    const waiting = open().get(leaving.signal);
    leaving.abort("gone");
    await expect(waiting).rejects.toBe("gone");
  });
});

describe("an identity by a stored key", () => {
  it("is worth a token of the same account, kept as long", async () => {
    const { clock, google, trust, needs, admits } = await setUp();
    const { privateKey, publicKey } = await generateKeyPair("RS256", { extractable: true });
    trust.accountKey = await exportSPKI(publicKey);
    clock.now = Date.now();
    const key = {
      kind: "service_account_key" as const,
      email: trust.account,
      privateKey: await exportPKCS8(privateKey),
    };
    const tokens = makeIdTokens(key, SERVICE, needs);
    const [one, other] = await Promise.all([tokens.get(), tokens.get()]);
    expect(await admits(one)).toBe(true);
    expect(one).toBe(other);
    expect(google.asked).toEqual(["oauth"]);
    // Google's clock is the real one here.
    clock.now = Date.now() + HOUR_MS - 5 * MINUTE_MS;
    await tokens.get();
    expect(google.asked).toEqual(["oauth", "oauth"]);

    trust.accountKey = await exportSPKI((await generateKeyPair("RS256")).publicKey);
    const stolen = makeIdTokens(key, SERVICE, needs);
    await expect(stolen.get()).rejects.toThrow("oauth2.googleapis.com gave no token (400)");
  });
});
