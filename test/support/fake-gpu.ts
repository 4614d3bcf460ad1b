/** What stands at the far end of a tunnel: a GPU that notes who comes, alone or behind Cloud Run. */
import type { StudentSettings } from "../../worker/core/model-settings.ts";
import { STUDENT_ORIGIN, makeStudentTransport } from "../../worker/llm/tunnel.ts";
import { makeTrustingGoogle } from "./fake-google.ts";

export type Transport = StudentSettings["transport"];

export const GPU = "https://student-abc-ew.a.run.app";
export const API_KEY = "gpu-proxy-key-0123456789";
export const ACCESS = {
  kind: "access" as const,
  clientId: "0123456789abcdef.access",
  clientSecret: "cfast_0123456789abcdef",
};
const ASK = `${STUDENT_ORIGIN}/v1/chat/completions?trace=1`;
export const BODY = JSON.stringify({ model: "liftwright-student", messages: [] });

export const settingsOf = (transport: Transport, baseUrl = GPU): StudentSettings => ({
  baseUrl,
  apiKey: API_KEY,
  model: "liftwright-student",
  transport,
});
export const post = (init: RequestInit = {}) =>
  new Request(ASK, {
    method: "POST",
    body: BODY,
    headers: { "Content-Type": "application/json", Authorization: "Bearer of-the-sdk" },
    ...init,
  });

export type Seen = { url: string; headers: Headers; body: string; redirect: string };

/** What stands at the other end, and notes who comes. */
export function makeGpu(answer: (request: Request) => Response | Promise<Response>) {
  const seen: Seen[] = [];
  const send = async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    const { url, headers, redirect } = request;
    seen.push({ url, headers, redirect, body: await request.clone().text() });
    return answer(request);
  };
  return { seen, fetch: send };
}
export const fine = () => Response.json({ ok: true });

/** Cloud Run and Google behind one `fetch`, as the Worker has it. */
export async function makeCloudRun(
  answer: (request: Request) => Response | Promise<Response> = fine,
) {
  const now = () => Date.parse("2026-11-29T12:00:00Z");
  const { google, federation } = await makeTrustingGoogle(now);
  const gpu = makeGpu(async (request) =>
    (await google.admits(request, GPU)) ? answer(request) : new Response(null, { status: 401 }),
  );
  const both = (async (input: Request, init?: RequestInit) =>
    input.url.startsWith(GPU) ? gpu.fetch(input, init) : google.fetch(input, init)) as typeof fetch;
  const settings = settingsOf({ kind: "cloud_run", google: federation });
  const tunnel = makeStudentTransport(settings, { fetch: both, now });
  return { google, gpu, tunnel, federation, both, now };
}
