/** A job's stream: cut anywhere, joined late, watched by many, asleep in between: everybody hears the same. */
import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { silenceConsole } from "../silence.ts";
import { FEED_KEPT_MS } from "../../../worker/core/job-feed.ts";
import { signJobToken } from "../../../worker/core/job-token.ts";
import { api, makeApi, newPartner, newSession } from "../harness.ts";
import {
  type Filed,
  type SseEvent,
  fileProgram,
  hand,
  openEvents,
  parseSse,
  readEvents,
  untilEnded,
  untilTold,
} from "../job-kit.ts";

silenceConsole("error");

const feedOf = ({ tenant, jobId }: Filed) => env.JOB_FEED.getByName(`${tenant}/${jobId}`);
const isEnd = ({ type }: SseEvent) => /^job\.(succeeded|failed|canceled)$/.test(type);
const gist = (events: SseEvent[]) => events.map(({ id, type }) => `${id} ${type}`);

/** What a reader has put together: the weeks by number, and how it ended. */
function programOf(events: SseEvent[]) {
  const weeks = new Map<number, unknown>();
  for (const { type, data } of events)
    if (type === "job.week") weeks.set((data["week"] as { number: number }).number, data["week"]);
  return { weeks: [...weeks.values()], ends: events.filter(isEnd).length };
}

async function ended(weeks = 6) {
  const filed = await fileProgram({ mode: "engine", weeks });
  await hand(filed);
  await untilEnded(filed);
  await untilTold(filed);
  return filed;
}

/** Comes back after every `every` events, as a browser would. */
async function readInPieces(filed: Filed, every: number) {
  const all: SseEvent[] = [];
  while (!all.some(isEnd)) {
    const last = all.at(-1)?.id;
    const more = await readEvents(
      await openEvents(filed, last === undefined ? {} : { lastEventId: last }),
      every,
    );
    all.push(...more);
  }
  return all;
}

test("a stream cut after every k-th event gives the same program, for all k", async () => {
  const filed = await ended();
  const whole = await readEvents(await openEvents(filed));
  expect(programOf(whole)).toMatchObject({ ends: 1 });
  expect(programOf(whole).weeks).toHaveLength(6);
  for (let k = 1; k <= whole.length; k += 1) {
    const pieces = await readInPieces(filed, k);
    expect(gist(pieces), `cut after ${k}`).toEqual(gist(whole));
    expect(programOf(pieces)).toEqual(programOf(whole));
  }
  for (let after = 0; after < whole.length; after += 1) {
    const rest = await readEvents(await openEvents(filed, { after }));
    expect(gist(rest)).toEqual(gist(whole.slice(after)));
  }
});

test("two who watch from the start and one who joins late hear the same", async () => {
  const filed = await fileProgram({ mode: "engine" });
  const watching = [await openEvents(filed), await openEvents(filed)].map((one) => readEvents(one));
  await hand(filed);
  await untilEnded(filed);
  const [first, second] = await Promise.all(watching);
  const late = await readEvents(await openEvents(filed));
  expect(gist(second!)).toEqual(gist(first!));
  expect(gist(late)).toEqual(gist(first!));
  expect(late.filter(isEnd)).toHaveLength(1);
  expect(late.at(-1)!.data).toMatchObject({ job: { id: filed.jobId, status: "succeeded" } });
});

test("week 1 is shown before the last week is there, and all before the end", async () => {
  const filed = await fileProgram({ mode: "engine", weeks: 12 });
  const response = await openEvents(filed);
  await hand(filed);
  const events = await readEvents(response);
  const types = events.map(({ type }) => type);
  expect(types.filter((type) => type === "job.week")).toHaveLength(12);
  expect(types.indexOf("job.week")).toBeLessThan(types.lastIndexOf("job.week"));
  expect(types.at(-1)).toBe("job.succeeded");
  const stored = await api("GET", `/v1/jobs/${filed.jobId}`, { key: filed.key });
  const { body } = await api("GET", `/v1/programs/${stored.body.result.id}?expand=program`, filed);
  expect(programOf(events).weeks).toEqual(body.program.weeks);
});

test("an object that falls asleep in mid-stream goes on where it was", async () => {
  const filed = await fileProgram({ mode: "engine" });
  const reading = readEvents(await openEvents(filed)).catch(() => []);
  const feed = feedOf(filed);
  await runInDurableObject(feed, (_, state) => state.abort("asleep")).catch(() => {});
  await reading;
  const again = readEvents(await openEvents(filed, { after: 1 }));
  await hand(filed);
  await untilEnded(filed);
  const rest = await again;
  expect(rest[0]!.id).toBe(`${filed.jobId}:2`);
  expect(rest.filter(isEnd)).toHaveLength(1);
  await untilTold(filed);
  await evictDurableObject(feedOf(filed));
  expect(gist(await readEvents(await openEvents(filed, { after: 1 })))).toEqual(gist(rest));
});

test("after the end nothing is added, and nothing is said twice", async () => {
  const filed = await ended(4);
  const before = gist(await readEvents(await openEvents(filed)));
  await feedOf(filed).append(
    [
      { key: "end", type: "job.failed", data: {} },
      { key: "new", type: "job.week", data: {} },
    ],
    Date.now(),
  );
  expect(gist(await readEvents(await openEvents(filed)))).toEqual(before);
});

test("one who leaves harms none who stay", async () => {
  const filed = await fileProgram({ mode: "engine" });
  const leaving = await openEvents(filed);
  const staying = readEvents(await openEvents(filed));
  await leaving.body!.cancel();
  await hand(filed);
  expect((await staying).filter(isEnd)).toHaveLength(1);
});

describe("who may watch", () => {
  test("the token of a job opens its events and nothing else, for a quarter of an hour", async () => {
    const filed = await ended(4);
    const other = await ended(4);
    const job = await api("GET", `/v1/jobs/${filed.jobId}`, { key: filed.key });
    const url = new URL(job.body.eventsUrl);
    const token = url.searchParams.get("token")!;
    const { jobId } = filed;
    expect((await readEvents(await openEvents({ jobId }, { token }))).at(-1)!.type).toBe(
      "job.succeeded",
    );
    const refused = async (id: string, t: string) =>
      (await openEvents({ jobId: id }, { token: t })).status;
    expect(await refused(other.jobId, token)).toBe(404);
    expect(await refused(jobId, `${token}x`)).toBe(401);
    const old = await signJobToken(
      env.SESSION_SECRET,
      { tenant: filed.tenant, jobId },
      Date.now() - 17 * 60_000,
    );
    expect(await refused(jobId, old)).toBe(401);
    const asKey = await api("GET", `/v1/jobs/${jobId}`, { key: token });
    expect(asKey.status).toBe(401);
  });

  test("another partner and another athlete meet nothing", async () => {
    const filed = await ended(4);
    const { key } = await newPartner();
    expect((await openEvents({ key, jobId: filed.jobId })).status).toBe(404);
    const { token } = await newSession(filed.key, { athlete: { externalId: "someone_else" } });
    expect((await openEvents({ key: token, jobId: filed.jobId })).status).toBe(404);
    const own = await newSession(filed.key, { athleteId: filed.athleteId });
    expect((await openEvents({ key: own.token, jobId: filed.jobId })).status).toBe(200);
  });

  test("an id of another stream is refused by name", async () => {
    const filed = await ended(4);
    for (const lastEventId of ["job_other:3", "nonsense", `${filed.jobId}:-1`]) {
      const response = await openEvents(filed, { lastEventId });
      expect(await response.json()).toMatchObject({ status: 400, code: "invalid_event_id" });
    }
  });
});

test("the headers are those of a stream that nobody on the way may hold up", async () => {
  const filed = await ended(4);
  const response = await openEvents(filed);
  const text = await response.text();
  expect(text.startsWith("retry: 1500\n\n")).toBe(true);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-cache, no-transform",
    "x-accel-buffering": "no",
    "content-location": `/v1/jobs/${filed.jobId}/events`,
  });
  for (const { type, data } of parseSse(text)) expect(data["type"]).toBe(type);
});

test("a day after the end the stream is put away, and says so", async () => {
  const filed = await ended(4);
  const later = makeApi({ clock: () => Date.now() + FEED_KEPT_MS + 60_000 });
  const gone = await later("GET", `/v1/jobs/${filed.jobId}/events`, { key: filed.key });
  expect([gone.status, gone.body.code]).toEqual([410, "stream_expired"]);
  expect((await later("GET", `/v1/jobs/${filed.jobId}`, filed)).body.eventsUrl).toBeNull();
  expect(await runDurableObjectAlarm(feedOf(filed))).toBe(true);
  expect(await feedOf(filed).progress()).toEqual({ stage: null, progress: 0 });
});

test("one who waits for the end is given it, and otherwise how it stands", async () => {
  const filed = await fileProgram({ mode: "engine" });
  const wait = (seconds: number) =>
    api("GET", `/v1/jobs/${filed.jobId}`, {
      key: filed.key,
      headers: { prefer: `respond-async, wait=${seconds}` },
    });
  const early = await wait(1);
  expect([early.body.status, early.headers.get("preference-applied")]).toEqual([
    "queued",
    "wait=1",
  ]);
  const waiting = wait(15);
  await hand(filed);
  expect((await waiting).body.status).toBe("succeeded");
});
