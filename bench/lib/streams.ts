/** Opens streams at once and takes the time of their first words and of their end. */
import http from "node:http";

export type Timed = { firstMs: number; totalMs: number };
type Target = {
  port: number;
  path: string;
  method?: "GET" | "POST";
  headers?: Record<string, string>;
  body?: string;
};

const HOST = "127.0.0.1";

/** `isWord` tells the first bytes that carry a word from those that only open the stream. */
function openStream(target: Target, agent: http.Agent, isWord: RegExp): Promise<Timed> {
  return new Promise((resolve, reject) => {
    const { port, path, method = "GET", headers = {}, body } = target;
    const began = performance.now();
    let firstMs: number | null = null;
    const request = http.request({ host: HOST, port, path, method, headers, agent }, (response) => {
      if (response.statusCode !== 200) {
        response.resume();
        reject(new Error(`${path}: ${response.statusCode}`));
        return;
      }
      response.setEncoding("utf8");
      response.on("data", (text: string) => {
        if (firstMs === null && isWord.test(text)) firstMs = performance.now() - began;
      });
      response.on("error", reject);
      response.on("end", () => {
        if (firstMs === null) reject(new Error(`${path}: it ended without a word`));
        else resolve({ firstMs, totalMs: performance.now() - began });
      });
    });
    request.on("error", reject);
    request.end(body);
  });
}

/** So many streams at a time, until there were so many in all. */
export async function runStreams(target: Target, atOnce: number, inAll: number, isWord: RegExp) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: atOnce });
  const timed: Timed[] = [];
  let left = inAll;
  const worker = async () => {
    while (left-- > 0) timed.push(await openStream(target, agent, isWord));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  agent.destroy();
  return timed;
}
