/** A closed loop of requests over raw keep-alive sockets: no client library is measured along. */
import net from "node:net";
import { AnswerReader } from "./answers.ts";

export type LoadOptions = {
  host: string;
  port: number;
  /** Head and body as they go over the wire; see `rawRequest`. */
  request: string;
  connections: number;
  seconds: number;
  /** Pause of each connection between an answer and its next request. */
  thinkMs?: number;
  /** Any other status ends the run with an error. */
  expectStatus?: number;
};

export type LoadResult = {
  requests: number;
  seconds: number;
  rps: number;
  /** In the order of size, in microseconds. */
  latenciesUs: number[];
};

export function rawRequest(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: unknown,
) {
  const json = body === undefined ? "" : JSON.stringify(body);
  const all = {
    Host: "bench.test",
    ...headers,
    ...(json && { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(json) }),
  };
  const lines = Object.entries(all).map(([k, v]) => `${k}: ${v}`);
  return [`${method} ${path} HTTP/1.1`, ...lines, "", json].join("\r\n");
}

/** Each connection finishes what it has begun, so every request sent is counted. */
export async function load(options: LoadOptions): Promise<LoadResult> {
  const begin = performance.now();
  const until = begin + options.seconds * 1000;
  const latenciesUs: number[] = [];
  await Promise.all(
    Array.from({ length: options.connections }, () => runConnection(options, until, latenciesUs)),
  );
  const seconds = (performance.now() - begin) / 1000;
  latenciesUs.sort((a, b) => a - b);
  const requests = latenciesUs.length;
  return { requests, seconds, rps: requests / seconds, latenciesUs };
}

function runConnection(
  { host, port, request, thinkMs = 0, expectStatus = 200 }: LoadOptions,
  until: number,
  latenciesUs: number[],
) {
  return new Promise<void>((resolve, reject) => {
    const bytes = Buffer.from(request);
    const reader = new AnswerReader();
    const socket = net.connect({ host, port, noDelay: true });
    let sentAt = 0;
    const send = () => {
      if (performance.now() >= until) {
        socket.end();
        resolve();
        return;
      }
      sentAt = performance.now();
      socket.write(bytes);
    };
    const fail = (reason: Error) => {
      socket.destroy();
      reject(reason);
    };
    socket.on("connect", send);
    socket.on("error", fail);
    socket.on("close", () => fail(new Error("The server closed the connection.")));
    socket.on("data", (chunk) => {
      const answer = reader.take(chunk);
      if (!answer) return;
      latenciesUs.push((performance.now() - sentAt) * 1000);
      if (answer.status !== expectStatus) {
        fail(new Error(`${request.split("\r\n")[0]}: ${answer.status}\n${answer.body}`));
      } else if (thinkMs > 0) setTimeout(send, thinkMs);
      else send();
    });
  });
}

/** One request and its answer, for warm-up and checks. */
export async function ask(host: string, port: number, request: string) {
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const reader = new AnswerReader();
    const socket = net.connect({ host, port, noDelay: true }, () => socket.write(request));
    socket.on("error", reject);
    socket.on("data", (chunk) => {
      const answer = reader.take(chunk);
      if (!answer) return;
      socket.destroy();
      resolve(answer);
    });
  });
}
