/** The fake upstream as a server on this machine, with routes to break it by hand. */
import http from "node:http";
import type { AddressInfo } from "node:net";
import * as z from "zod";
import { type FakeModels, type FakeModelsOptions, makeFakeModels } from "./fake-models.ts";
import { PROVIDERS } from "./script.ts";
import { ScriptLine, stepOf } from "./script-line.ts";

export type RunningFakeModels = {
  /** What the SDKs are pointed at: Claude as it stands, GPT with /v1, the student with /student. */
  baseUrl: string;
  models: FakeModels;
  stop(): Promise<void>;
};

const HOST = "127.0.0.1";

export async function startFakeModels({
  port = 0,
  ...options
}: FakeModelsOptions & { port?: number } = {}): Promise<RunningFakeModels> {
  const nanoseconds = () => process.hrtime.bigint();
  const models = makeFakeModels({ nanoseconds, ...options });
  const server = http.createServer((incoming, outgoing) => {
    void serve(models, incoming, outgoing).catch((error: unknown) => {
      console.error("The fake model failed:", error);
      outgoing.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, resolve);
  });
  return {
    baseUrl: `http://${HOST}:${(server.address() as AddressInfo).port}`,
    models,
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function serve(
  models: FakeModels,
  incoming: http.IncomingMessage,
  outgoing: http.ServerResponse,
) {
  const gone = new AbortController();
  outgoing.once("close", () => {
    if (!outgoing.writableFinished) gone.abort(new Error("The client has gone."));
  });
  let response: Response;
  try {
    const request = await readRequest(incoming, gone.signal);
    const isControl = new URL(request.url).pathname.startsWith("/fake/");
    response = isControl ? await control(models, request) : await models.fetch(request);
  } catch (error) {
    if (gone.signal.aborted || !incoming.complete) return;
    throw error;
  }
  await send(response, outgoing);
}

async function readRequest(incoming: http.IncomingMessage, signal: AbortSignal) {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const { method = "GET", url = "/", headers } = incoming;
  return new Request(new URL(url, `http://${HOST}`), {
    method,
    headers: Object.entries(headers).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]),
    ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
    signal,
  });
}

async function send(response: Response, outgoing: http.ServerResponse) {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.flushHeaders();
  let sent = Promise.resolve();
  try {
    for await (const chunk of response.body ?? []) {
      sent = new Promise((resolve) => {
        outgoing.write(chunk, () => resolve());
      });
      if (outgoing.writableNeedDrain) await sent;
    }
    outgoing.end();
  } catch {
    // The script cuts the connection, or the client has: what was said before must have left.
    await sent;
    outgoing.destroy();
  }
}

async function control({ script, calls }: FakeModels, request: Request): Promise<Response> {
  const url = new URL(request.url);
  switch (`${request.method} ${url.pathname}`) {
    case "GET /fake/calls":
      return answer(200, { calls: calls.map(showCall) });
    case "GET /fake/script":
      return answer(200, { script: script.list() });
    case "POST /fake/script": {
      const line = ScriptLine.safeParse(await request.json().catch(() => null));
      if (!line.success) return answer(400, { error: z.prettifyError(line.error) });
      const { provider, behaviour, times } = line.data;
      script.add(provider, stepOf(line.data), times, behaviour.kind);
      return answer(200, { script: script.list() });
    }
    case "DELETE /fake/script": {
      const who = z.enum([...PROVIDERS, "all"]).optional();
      const asked = who.safeParse(url.searchParams.get("provider") ?? undefined);
      if (!asked.success) return answer(400, { error: z.prettifyError(asked.error) });
      script.clear(asked.data);
      return answer(200, { script: script.list() });
    }
    default:
      return answer(404, {
        error: "GET /fake/calls, GET /fake/script, POST /fake/script, DELETE /fake/script",
      });
  }
}

const answer = (status: number, body: object) =>
  new Response(`${JSON.stringify(body, null, 2)}\n`, {
    status,
    headers: { "content-type": "application/json" },
  });

/** Without headers: credentials are in there. */
const showCall = (call: FakeModels["calls"][number]) => ({
  n: call.n,
  provider: call.provider,
  path: call.path,
  model: call.ask?.model ?? null,
  status: call.status,
  deltas: call.deltas,
  at: new Date(call.at).toISOString(),
  ms: call.endedAt === null ? null : call.endedAt - call.at,
  aborted: call.abortedAt !== null,
});
