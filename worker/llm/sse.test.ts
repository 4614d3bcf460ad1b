import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type SseEvent, makePace, makeSseParser, openSse } from "./sse.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

function parse(...pieces: Uint8Array[]) {
  const events: SseEvent[] = [];
  const take = makeSseParser();
  for (const piece of pieces) take(piece, events);
  return events;
}
const dataOf = (text: string) => parse(utf8(text)).map(({ data }) => data);

describe("the parser", () => {
  test.each([
    ["lines that end with LF", "data: a\n\ndata: b\n\n"],
    ["lines that end with CR LF", "data: a\r\n\r\ndata: b\r\n\r\n"],
    ["lines that end with CR", "data: a\r\rdata: b\r\r"],
    ["a mixture of them", "data: a\r\n\ndata: b\n\r"],
    ["a byte order mark", "\ufeffdata: a\n\ndata: b\n\n"],
    [
      "comments and fields that it does not know",
      ": hi\nretry: 5\ndata: a\nid: 7\n\n:\ndata: b\n\n",
    ],
    ["no space after the colon", "data:a\n\ndata:b\n\n"],
  ])("takes %s", (_, text) => {
    expect(dataOf(text)).toEqual(["a", "b"]);
  });

  test("joins the lines of an event and keeps all spaces but the first", () => {
    expect(dataOf("data:  a\ndata\ndata: b: c \n\n")).toEqual([" a\n\nb: c "]);
  });

  test("gives an event its name, and only that one", () => {
    expect(parse(utf8("event: error\ndata: a\n\nevent: lost\n\ndata: b\n\n"))).toEqual([
      { event: "error", data: "a" },
      { event: "", data: "b" },
    ]);
  });

  test("does not give what has not ended", () => {
    expect(dataOf("data: a\n\ndata: b\n")).toEqual(["a"]);
  });

  test("gives an event that ends with CR at once, whatever comes next", () => {
    const events: SseEvent[] = [];
    const take = makeSseParser();
    take(utf8("data: a\r\n\r"), events);
    expect(events).toHaveLength(1);
    take(utf8("\ndata: b\r\n\r\n"), events);
    expect(events.map(({ data }) => data)).toEqual(["a", "b"]);
  });

  test("gives the same events in whatever pieces", () => {
    const line = fc.constantFrom(
      "data: 💪🏽",
      "data: é深",
      "data",
      "event: x",
      ": c",
      "",
      "",
      "nonsense",
    );
    const end = fc.constantFrom("\n", "\r\n", "\r");
    const text = fc.array(fc.tuple(line, end), { maxLength: 20 }).map((all) => all.flat().join(""));
    fc.assert(
      fc.property(text, fc.array(fc.nat(200), { maxLength: 6 }), (text, cuts) => {
        const bytes = utf8(text);
        const ends = [
          ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b),
          bytes.length,
        ];
        const pieces = ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
        expect(parse(...pieces)).toEqual(parse(bytes));
      }),
    );
  });

  test("takes a long event in small pieces without reading it again and again", () => {
    const piece = utf8("x".repeat(100));
    const events: SseEvent[] = [];
    const take = makeSseParser();
    take(utf8("data: "), events);
    for (let i = 0; i < 10_000; i++) expect(take(piece, events)).toBe(true);
    take(utf8("\n\n"), events);
    expect(events[0]!.data.length).toBe(1_000_000);
    take(utf8("data: "), events);
    for (let i = 0; i < 10_000; i++) take(piece, events);
    for (let i = 0; i < 485; i++) take(piece, events);
    expect(take(piece, events)).toBe(false);
  });
});

test("a parser minds how long an event is, not how many there are", () => {
  const events: SseEvent[] = [];
  const take = makeSseParser();
  const piece = utf8(`data: ${"x".repeat(1_000)}\n\n`);
  for (let i = 0; i < 2_000; i++) expect(take(piece, events)).toBe(true);
  expect(events).toHaveLength(2_000);
});

describe("the pace", () => {
  /** Events of so many bytes, one each so many milliseconds, read as the pace wants them. */
  function play(gaps: readonly number[], bytes: number) {
    const pace = makePace();
    const held: number[] = [];
    let [now, least, came, events, first] = [0, 1, 0, 0, 0];
    for (const gap of gaps) {
      now += gap;
      if (events === 0) first = now;
      came += bytes;
      events += 1;
      if (came < least) continue;
      held.push(now - first);
      least = pace(came, events, now);
      [came, events] = [0, 0];
    }
    return { wakes: held.length, longest: Math.max(...held), least };
  }
  const steady = (events: number, gap: number) => Array.from({ length: events }, () => gap);

  test("is one event at a time below forty a second", () => {
    expect(play(steady(200, 30), 250)).toEqual({ wakes: 200, longest: 0, least: 1 });
  });

  test.each([
    [10, 125, 5],
    [5, 125, 7],
    [5, 250, 6],
    [2, 250, 3.5],
  ])("gathers what comes every %i ms, and nobody waits 80 ms for it", (gap, bytes, fewer) => {
    const { wakes, longest, least } = play(steady(1_000, gap), bytes);
    expect(wakes).toBeLessThan(1_000 / fewer);
    expect(longest).toBeLessThan(80);
    expect(least).toBeLessThanOrEqual(2_000);
  });

  test("gives what comes first at once, though it comes as a burst", () => {
    expect(play([0, 0, 1, 0, 1, 0, 0, 1, 30, 30, 40], 300)).toMatchObject({
      wakes: 11,
      longest: 0,
    });
  });

  test("goes back to single events as soon as it has become slow", () => {
    const pace = makePace();
    let now = 0;
    let least = 1;
    for (let i = 0; i < 100; i++) least = pace(250, 1, (now += 5));
    expect(least).toBeGreaterThan(500);
    expect(pace(least, 8, now + 121)).toBe(1);
  });
});

describe("a stream", () => {
  const event = (n: number) => utf8(`data: ${String(n).padStart(110, "0")}\n\n`);

  async function readAll(body: ReadableStream<Uint8Array>) {
    const stream = openSse(body);
    const batches: number[][] = [];
    for (;;) {
      const { events, end } = await stream.read();
      if (events.length > 0) batches.push(events.map(({ data }) => Number(data)));
      if (end) return batches;
    }
  }

  test("of the platform is gathered when it is fast: all comes, in order, up to its end", async () => {
    const { readable, writable } = new IdentityTransformStream();
    const read = readAll(readable);
    const writer = writable.getWriter();
    for (let n = 0; n < 150; n++) {
      await writer.write(event(n));
      await scheduler.wait(2);
    }
    await writer.close();
    const batches = await read;
    expect(batches.flat()).toEqual(Array.from({ length: 150 }, (_, n) => n));
    expect(batches[0]).toEqual([0]);
    expect(batches.length).toBeLessThan(120);
  });

  test("of JavaScript is read as it comes", async () => {
    let n = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => (n < 3 ? controller.enqueue(event(n++)) : controller.close()),
    });
    expect(await readAll(body)).toEqual([[0], [1], [2]]);
  });

  test("that is longer than any answer is given up", async () => {
    const big = utf8(`: ${"x".repeat(60_000)}\n\n`);
    let given = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        given += big.length;
        controller.enqueue(big);
      },
    });
    const stream = openSse(body);
    let end = null;
    while (end === null) ({ end } = await stream.read());
    expect(end).toBe("malformed");
    stream.cancel();
    expect(given).toBeLessThan(5 * 1024 * 1024);
  });
});
