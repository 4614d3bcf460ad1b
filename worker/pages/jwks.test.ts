import { env } from "cloudflare:workers";
import { createLocalJWKSet, jwtVerify } from "jose";
import { expect, test } from "vitest";
import { makeIdentityKey } from "../../test/support/fake-google.ts";
import { loadConfig } from "../core/config.ts";
import { signIdentity } from "../core/identity-key.ts";
import { jwksPage } from "./jwks.ts";
import type { PageInput } from "./page.ts";

const ISSUER = "https://api.example.com";

async function show(variables: object) {
  const config = loadConfig({ ...env, ...variables });
  const response = await jwksPage.show({ exchange: { config } } as PageInput);
  return (await response.json()) as { keys: { kty: string; kid: string }[] };
}

test("the key set has the public half of the identity beside the key of the reports", async () => {
  expect((await show({})).keys.map(({ kty }) => kty)).toEqual(["OKP"]);

  const key = await makeIdentityKey();
  const set = await show({ IDENTITY_KEY: JSON.stringify(key), IDENTITY_ISSUER: ISSUER });
  expect(set.keys.map(({ kty }) => kty)).toEqual(["OKP", "EC"]);
  expect(JSON.stringify(set)).not.toContain(key.d);
  // Google refuses a key with any other field.
  const fields = ["alg", "crv", "kid", "kty", "use", "x", "y"];
  expect(Object.keys(set.keys[1]!).sort()).toEqual(fields);

  const claims = { issuer: ISSUER, subject: "worker:test:serving", audience: "a-cloud" };
  const token = await signIdentity(key, claims, Date.now());
  const { payload } = await jwtVerify(token, createLocalJWKSet(set), { issuer: ISSUER });
  expect(payload).toMatchObject({ sub: claims.subject, aud: claims.audience });
});
