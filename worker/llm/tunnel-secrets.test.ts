import { exportPKCS8, generateKeyPair } from "jose";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  ACCESS,
  API_KEY,
  type Transport,
  makeCloudRun,
  post,
  settingsOf,
} from "../../test/support/fake-gpu.ts";
import { makeReadyCheck } from "./student-ready.ts";
import { makeStudentTransport } from "./tunnel.ts";

afterEach(() => void vi.restoreAllMocks());

describe("whatever fails", () => {
  it("no credential is logged or thrown", async () => {
    const said: string[] = [];
    const methods = ["debug", "error", "info", "log", "trace", "warn"] as const;
    for (const method of methods)
      vi.spyOn(console, method).mockImplementation(
        (...words) => void said.push(...words.map(tell)),
      );
    const { google, gpu, tunnel, federation, both, now } = await makeCloudRun(
      (request) => new Response(tellHeaders(request.headers), { status: 403 }),
    );
    const { privateKey: pair } = await generateKeyPair("RS256", { extractable: true });
    const privateKey = await exportPKCS8(pair);
    const open = (transport: Transport) =>
      makeStudentTransport(settingsOf(transport), { fetch: both, now });
    const key = { kind: "service_account_key" as const, email: federation.account, privateKey };
    const federated = [() => tunnel, () => open({ kind: "cloud_run", google: federation })];
    const keyed = [privateKey, `${privateKey}no PEM`].map(
      (pem) => () => open({ kind: "cloud_run", google: { ...key, privateKey: pem } }),
    );
    const ways = { sts: federated, iam: federated, oauth: [...keyed, () => open(ACCESS)] };
    const echo = () => google.tokens.join(" ");
    const troubles: (() => Response | Promise<Response> | null)[] = [
      () => null,
      () => new Response(echo(), { status: 500 }),
      () => Response.json({ error: { message: echo(), status: echo() } }, { status: 403 }),
      () => Response.json({ error: echo(), error_description: echo() }, { status: 400 }),
      () =>
        new Response(null, {
          status: 302,
          headers: { Location: `https://x.example/?t=${echo()}` },
        }),
      () => Response.json({ token: echo(), id_token: echo(), access_token: echo() }),
      () => Promise.reject(new Error(`could not send ${echo()}`)),
    ];
    for (const [place, tries] of Object.entries(ways)) {
      for (const trouble of troubles) {
        google.trouble = (asked) => (asked === place ? trouble() : null);
        for (const way of tries) {
          const transport = way();
          await transport.fetch(post()).catch((error: unknown) => said.push(tell(error)));
          await makeReadyCheck(transport, "liftwright-student")();
        }
      }
    }
    const secrets = [
      API_KEY,
      ACCESS.clientSecret,
      federation.identity.key.d,
      ...privateKey.split("\n").filter((line) => line.length > 20),
      ...google.tokens.flatMap((token) => [token, ...token.split(".")]),
    ].filter((secret) => secret.length > 16);
    expect(gpu.seen.length).toBeGreaterThan(10);
    expect(secrets.length).toBeGreaterThan(100);
    expect(said.length).toBeGreaterThan(20);
    const leaked = said.filter((words) => secrets.some((secret) => words.includes(secret)));
    expect(leaked).toEqual([]);
  });
});

const tellHeaders = (headers: Headers) => JSON.stringify([...headers]);

/** All that a careless log could make of a value. */
function tell(value: unknown): string {
  if (!(value instanceof Error)) return typeof value === "string" ? value : JSON.stringify(value);
  const own = Object.getOwnPropertyNames(value).map((name) => tell(Reflect.get(value, name) ?? ""));
  return [String(value), ...own].join(" ");
}
