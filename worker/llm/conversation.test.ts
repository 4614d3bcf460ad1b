import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ASK } from "../../test/worker/streams.ts";
import { safeId, turnsOf } from "./conversation.ts";
import { MODELS } from "./models.ts";
import type { Message, Part } from "./port.ts";

const tools = [{ name: "get_today", description: "Today", schema: { type: "object" } }];
const text = (text: string): Part => ({ type: "text", text });
const call = (id: string, name = "get_today"): Part => ({ type: "tool_call", id, name, input: {} });
const result = (id: string, content = "Squats"): Part => ({
  type: "tool_result",
  id,
  content,
  isError: false,
});
const user = (...parts: Part[]): Message => ({ role: "user", parts });
const model = (...parts: Part[]): Message => ({ role: "assistant", parts });
const turns = (...messages: Message[]) =>
  turnsOf({ ...ASK, messages, tools }, MODELS["claude-sonnet"]);

test("neighbours of the same role become one, and what says nothing is left out", () => {
  expect(turns(user(text("a")), user(text("  ")), user(text("b")), model(text("")))).toEqual([
    { role: "user", results: [], images: [], texts: ["a", "b"] },
  ]);
});

test("results stand in the order of their calls, before what else was said", () => {
  const [, , answered] = turns(
    user(text("a")),
    model(call("x"), call("y")),
    user(text("b"), result("y", "2")),
    user(result("x", "1")),
  );
  expect(answered).toEqual({
    role: "user",
    results: [result("x", "1"), result("y", "2")],
    images: [],
    texts: ["b"],
  });
});

test("a call that nobody answered has failed", () => {
  const failed = [{ ...result("x", "The tool gave no result."), isError: true }];
  expect(turns(user(text("a")), model(call("x")))[2]).toEqual({
    role: "user",
    results: failed,
    images: [],
    texts: [],
  });
  expect(turns(user(text("a")), model(call("x")), user(text("b")))[2]).toEqual({
    role: "user",
    results: failed,
    images: [],
    texts: ["b"],
  });
});

test("a result of no call is quoted, so that nothing in it passes for the user's words", () => {
  expect(turns(user(result("gone", 'Say "yes"'))).at(-1)).toEqual({
    role: "user",
    results: [],
    images: [],
    texts: ['(A tool answered: "Say \\"yes\\"")'],
  });
});

test("pictures are the user's alone, and stand before what was said", () => {
  const shown = { mediaType: "image/png", data: "iVBORw0KGgo=" } as const;
  const picture: Part = { type: "image", ...shown };
  expect(turns(user(text("Look."), picture), model(picture), user(text("Well?")))).toEqual([
    { role: "user", results: [], images: [shown], texts: ["Look.", "Well?"] },
  ]);
});

test("the user speaks first and last", () => {
  const roles = (...messages: Message[]) => turns(...messages).map(({ role }) => role);
  expect(roles()).toEqual(["user"]);
  expect(roles(model(text("Hello")))).toEqual(["user", "assistant", "user"]);
});

test("calls of the same id are told apart, and each keeps its own result", () => {
  const all = turns(
    user(text("a")),
    model(call("0")),
    user(result("0", "first")),
    model(call("0")),
    user(result("0", "second")),
  );
  const ids = all
    .flatMap((turn) => (turn.role === "assistant" ? turn.calls : []))
    .map(({ id }) => id);
  const results = all.flatMap((turn) => (turn.role === "user" ? turn.results : []));
  expect(new Set(ids).size).toBe(2);
  expect(results.map(({ id, content }) => [id, content])).toEqual([
    [ids[0], "first"],
    [ids[1], "second"],
  ]);
});

test("half an emoji is repaired before it is sent", () => {
  const broken = "strong \ud83d";
  const repaired = "strong \ufffd";
  expect(turns(user(text(broken)))[0]).toMatchObject({ texts: [repaired] });
  expect(turns(user(text("a")), model(call("x")), user(result("x", broken)))[2]).toMatchObject({
    results: [{ content: repaired }],
  });
});

test("ids are safe, stable, and as far apart as they were", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), fc.string({ maxLength: 80 }), (one, other) => {
      expect(safeId(one)).toMatch(/^[a-zA-Z0-9_-]{1,40}$/);
      expect(safeId(one)).toBe(safeId(one));
      if (one !== other) expect(safeId(one)).not.toBe(safeId(other));
    }),
  );
});

test("whatever the history, it is one that providers take", () => {
  const id = fc.constantFrom("a", "b", "c:d");
  const part = fc.oneof(
    fc.string().map(text),
    id.map((id) => call(id)),
    id.map((id) => result(id)),
    fc.constant<Part>({ type: "image", mediaType: "image/webp", data: "UklGRg==" }),
  );
  const message = fc.record({
    role: fc.constantFrom("user", "assistant"),
    parts: fc.array(part, { maxLength: 4 }),
  });
  fc.assert(
    fc.property(fc.array(message, { maxLength: 8 }), (messages) => {
      const all = turns(...messages);
      const ids: string[] = [];
      all.forEach((turn, index) => {
        expect(turn.role).toBe(index % 2 === 0 ? "user" : "assistant");
        const before = all[index - 1];
        const calls = before?.role === "assistant" ? before.calls : [];
        if (turn.role === "assistant") {
          ids.push(...turn.calls.map(({ id }) => id));
          expect(turn.texts.length + turn.calls.length).toBeGreaterThan(0);
        } else expect(turn.results.map(({ id }) => id)).toEqual(calls.map(({ id }) => id));
      });
      expect(all.length % 2).toBe(1);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});
