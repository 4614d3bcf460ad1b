/** Signatures under reports: made with one key, checked with its public half alone. */
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { loadConfig } from "./config.ts";
import { keySetOf, signDetached, verifyDetached } from "./report-key.ts";

const { reportSigningKey: key } = loadConfig(env);

test("a signature holds for its text and key, and for nothing else", async () => {
  const keys = await keySetOf([key]);
  const signature = await signDetached(key, "text");
  expect(signature).toMatch(/^[\w-]+\.\.[\w-]{86}$/);
  expect(await verifyDetached(keys, signature, "text")).toBe("valid");
  expect(await verifyDetached(keys, signature, "texts")).toBe("invalid");
  expect(await verifyDetached({ keys: [] }, signature, "text")).toBe("unknown_key");
  for (const wrong of [
    "",
    "a.b.c",
    signature.replace("..", ".x."),
    `${signature.slice(0, -4)}AAAA`,
  ])
    expect(await verifyDetached(keys, wrong, "text"), wrong).toBe("invalid");
});

test("a key that was signed with before stays in the set, its private half never", async () => {
  const old = { kty: "OKP", crv: "Ed25519", x: "A".repeat(43) };
  const config = loadConfig({ ...env, REPORT_PREVIOUS_KEYS: JSON.stringify([old]) });
  const { keys } = await keySetOf([key, ...config.reportPreviousKeys]);
  expect(keys.map(({ x }) => x)).toEqual([key.x, old.x]);
  expect(new Set(keys.map(({ kid }) => kid)).size).toBe(2);
  expect(JSON.stringify(keys)).not.toContain(key.d);
});

test("a key that is none is refused by name, and never repeated", () => {
  for (const wrong of [
    "",
    "not json",
    '{"kty":"RSA"}',
    JSON.stringify({ ...key, d: "short-secret" }),
  ]) {
    const load = () => loadConfig({ ...env, REPORT_SIGNING_KEY: wrong });
    expect(load).toThrow("REPORT_SIGNING_KEY");
    expect(load).not.toThrow(/not json|short-secret/);
  }
});
