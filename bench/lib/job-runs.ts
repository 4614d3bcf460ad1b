/** Files jobs over HTTP, as a partner would, and says when what came. */
import { setTimeout as sleep } from "node:timers/promises";

export type Client = { baseUrl: string; keys: readonly { key: string; athleteId: string }[] };
type Mode = "engine" | "auto";
export type JobTimes = { acceptedMs: number; firstWeekMs: number; wholeMs: number };

const REQUEST = {
  goal: "strength",
  weeks: 12,
  daysPerWeek: 4,
  experience: "intermediate",
  equipment: ["barbell", "rack", "bench", "dumbbells", "pullup_bar"],
};
/** Another seed each time, so that no kept answer replies. */
let seed = 1;
const nextRequest = () => ({ ...REQUEST, seed: (seed += 1) });

async function post(client: Client, path: string, body: object, who = 0) {
  const { key } = client.keys[who % client.keys.length]!;
  const response = await fetch(client.baseUrl + path, {
    method: "POST",
    headers: { Authorization: `Bearer ${key}`, "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response;
}

export async function previewOnce(client: Client): Promise<number> {
  const begin = performance.now();
  await (await post(client, "/v1/programs/preview", nextRequest())).arrayBuffer();
  return performance.now() - begin;
}

/** One at a time, watched by its events. */
export async function watchJob(client: Client, mode: Mode): Promise<JobTimes> {
  const begin = performance.now();
  const { athleteId } = client.keys[0]!;
  const filed = await post(client, "/v1/programs", { ...nextRequest(), athleteId, mode });
  const { eventsUrl } = (await filed.json()) as { eventsUrl: string };
  const acceptedMs = performance.now() - begin;
  const stream = await fetch(eventsUrl);
  const decoder = new TextDecoder();
  let text = "";
  let firstWeekMs = Number.NaN;
  for await (const chunk of stream.body!) {
    text += decoder.decode(chunk, { stream: true });
    if (Number.isNaN(firstWeekMs) && text.includes("event: job.week"))
      firstWeekMs = performance.now() - begin;
  }
  if (!text.includes("event: job.succeeded")) throw new Error(text.slice(-400));
  return { acceptedMs, firstWeekMs, wholeMs: performance.now() - begin };
}

/** Many at once, until all of them have ended. */
export async function fileJobs(client: Client, count: number) {
  const ids = await Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const { athleteId } = client.keys[i % client.keys.length]!;
      const body = { ...nextRequest(), athleteId, mode: "engine" };
      const { id } = (await (await post(client, "/v1/programs", body, i)).json()) as { id: string };
      return { id, who: i % client.keys.length };
    }),
  );
  for (const { id, who } of ids) await untilEnded(client, id, who);
}

async function untilEnded({ baseUrl, keys }: Client, id: string, who: number) {
  for (;;) {
    const response = await fetch(`${baseUrl}/v1/jobs/${id}`, {
      headers: { Authorization: `Bearer ${keys[who]!.key}`, Prefer: "wait=20" },
    });
    const { status } = (await response.json()) as { status: string };
    if (status === "succeeded") return;
    if (status === "failed" || status === "canceled") throw new Error(`${id}: ${status}`);
    await sleep(20);
  }
}
