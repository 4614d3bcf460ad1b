import { afterEach, describe, expect, it, vi } from "vitest";
import {
  ACCESS,
  API_KEY,
  BODY,
  GPU,
  type Seen,
  type Transport,
  fine,
  makeCloudRun,
  makeGpu,
  post,
  settingsOf,
} from "../../test/support/fake-gpu.ts";
import { STUDENT_ORIGIN, makeStudentTransport } from "./tunnel.ts";

afterEach(() => void vi.restoreAllMocks());

describe("every way", () => {
  const vpcGpu = makeGpu(fine);
  it.each<[string, Transport, string, Record<string, string>]>([
    ["directly", { kind: "direct" }, "http://127.0.0.1:8000", {}],
    [
      "through Access",
      ACCESS,
      "https://gpu.example.com/student",
      {
        "cf-access-client-id": ACCESS.clientId,
        "cf-access-client-secret": ACCESS.clientSecret,
      },
    ],
    ["through the private network", { kind: "vpc" }, "http://vllm", {}],
  ])("carries a request %s, with the GPU's own key", async (_, transport, baseUrl, pass) => {
    const outside = makeGpu(fine);
    const isVpc = transport.kind === "vpc";
    const tunnel = makeStudentTransport(settingsOf(transport, baseUrl), {
      fetch: outside.fetch,
      vpc: isVpc ? vpcGpu : undefined,
      now: Date.now,
    });
    const response = await tunnel.fetch(post());
    expect(await response.json()).toEqual({ ok: true });
    const [seen, ...more] = isVpc ? vpcGpu.seen : outside.seen;
    expect(seen).toMatchObject({
      url: `${baseUrl}/v1/chat/completions?trace=1`,
      body: BODY,
      redirect: "manual",
    });
    expect(Object.fromEntries(seen!.headers)).toEqual({
      "content-type": "application/json",
      authorization: `Bearer ${API_KEY}`,
      ...pass,
    });
    expect(more).toEqual([]);
    if (isVpc) expect(outside.seen).toEqual([]);
  });

  it("works with the platform's own fetch", async () => {
    const tunnel = makeStudentTransport(settingsOf({ kind: "direct" }, "http://127.0.0.1:9"), {
      fetch,
      now: Date.now,
    });
    expect((await tunnel.fetch(new Request(`${STUDENT_ORIGIN}/healthz`))).status).toBe(599);
  });

  it("needs its binding", () => {
    const needs = { fetch: makeGpu(fine).fetch, now: Date.now };
    expect(() => makeStudentTransport(settingsOf({ kind: "vpc" }), needs)).toThrow("STUDENT_VPC");
  });

  it("follows no redirect, to a login page or elsewhere", async () => {
    for (const status of [301, 302, 303, 307, 308]) {
      const gpu = makeGpu(() =>
        Response.redirect("https://team.cloudflareaccess.com/login", status),
      );
      const tunnel = makeStudentTransport(settingsOf(ACCESS), { fetch: gpu.fetch, now: Date.now });
      const response = await tunnel.fetch(post());
      expect([response.ok, response.status]).toEqual([false, status]);
      expect(gpu.seen).toHaveLength(1);
    }
  });

  it("goes to no other address when its own is refused, down or gone", async () => {
    const troubles = [
      () => new Response(null, { status: 403 }),
      () => new Response(null, { status: 530 }),
      () => Promise.reject(new TypeError("connection refused")),
    ];
    for (const trouble of troubles) {
      const gpu = makeGpu(trouble);
      const tunnel = makeStudentTransport(settingsOf(ACCESS), { fetch: gpu.fetch, now: Date.now });
      await tunnel.fetch(post()).catch(() => null);
      // Nor a second time: there is no other service token to try.
      expect(gpu.seen.map(({ url }) => url)).toEqual([`${GPU}/v1/chat/completions?trace=1`]);
    }
  });

  it("is left when who asked leaves", async () => {
    const gpu = makeGpu((request) => {
      const { promise, reject } = Promise.withResolvers<Response>();
      request.signal.addEventListener("abort", () => reject(request.signal.reason));
      return promise;
    });
    const leaving = new AbortController();
    const tunnel = makeStudentTransport(settingsOf(ACCESS), { fetch: gpu.fetch, now: Date.now });
    const waiting = tunnel.fetch(post({ signal: leaving.signal }));
    await vi.waitFor(() => expect(gpu.seen).toHaveLength(1));
    leaving.abort(new Error("gone"));
    await expect(waiting).rejects.toThrow("gone");
  });
});

const passesOf = (seen: Seen[]) =>
  seen.map(({ headers }) => headers.get("X-Serverless-Authorization"));

describe("the way to Cloud Run", () => {
  it("shows Google's token beside the GPU's own key", async () => {
    const { google, gpu, tunnel } = await makeCloudRun();
    expect((await tunnel.fetch(post())).status).toBe(200);
    expect((await tunnel.fetch(post())).status).toBe(200);
    expect(gpu.seen.map(({ headers }) => headers.get("Authorization"))).toEqual(
      Array(2).fill(`Bearer ${API_KEY}`),
    );
    expect(google.asked).toEqual(["sts", "iam"]);
  });

  it.each([401, 403])("renews its token after a %i, and asks once more", async (status) => {
    let refusals = 1;
    const { google, gpu, tunnel } = await makeCloudRun(() =>
      refusals-- > 0 ? new Response("refused", { status }) : fine(),
    );
    expect((await tunnel.fetch(post())).status).toBe(200);
    expect(google.asked).toEqual(["sts", "iam", "sts", "iam"]);
    expect(new Set(passesOf(gpu.seen)).size).toBe(2);
    expect(gpu.seen.map(({ body }) => body)).toEqual([BODY, BODY]);
  });

  it("says so when it is refused again", async () => {
    const { google, gpu, tunnel } = await makeCloudRun(() => new Response("no", { status: 403 }));
    const response = await tunnel.fetch(post());
    expect([response.status, await response.text()]).toEqual([403, "no"]);
    expect(google.asked).toEqual(["sts", "iam", "sts", "iam"]);
    expect(gpu.seen).toHaveLength(2);
  });

  it("renews once for all who were refused together", async () => {
    let refusals = 4;
    const { google, gpu, tunnel } = await makeCloudRun(() =>
      refusals-- > 0 ? new Response(null, { status: 403 }) : fine(),
    );
    const answers = await Promise.all(Array.from({ length: 4 }, () => tunnel.fetch(post())));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(google.asked).toEqual(["sts", "iam", "sts", "iam"]);
    expect(new Set(passesOf(gpu.seen)).size).toBe(2);
  });

  it("is not gone without a token", async () => {
    const { google, gpu, tunnel } = await makeCloudRun();
    google.trouble = () => new Response(null, { status: 503 });
    await expect(tunnel.fetch(post())).rejects.toThrow("sts.googleapis.com gave no token (503)");
    expect(gpu.seen).toEqual([]);
  });

  it("asks nothing twice for other failures", async () => {
    const { gpu, tunnel } = await makeCloudRun(() => new Response(null, { status: 503 }));
    expect((await tunnel.fetch(post())).status).toBe(503);
    expect(gpu.seen).toHaveLength(1);
  });
});
