/** Somebody through whom a talk with a model can go, and what is asked of it. */
import { rawRequest } from "./load.ts";
import type { Turn } from "./chat-load.ts";
import type { Dialect } from "./chat-wire.ts";
import { markOf, questionOf, wordsOf } from "./chat-words.ts";

export type Peer = {
  name: "direct" | "pass" | "portkey" | "ours" | "simulated";
  port: number;
  dialect: Dialect;
  /** Null where nobody is to be measured. */
  cpuNs(): number | null;
  /** So many lanes, each of so many turns. */
  lanes(lanes: number, turns: number, isStream: boolean): Promise<Turn[][]>;
  /** The answer in the body of one that was not streamed. */
  answerIn(body: string): string;
};

let marks = 0;
const newMark = () => markOf((marks += 1));

export const turnOf = (bytesOf: (question: string) => string): Turn => {
  const mark = newMark();
  return { mark, bytes: Buffer.from(bytesOf(questionOf(mark))) };
};

const SYSTEM =
  "You are the coach of a strength-training app. You answer in a few short sentences, warm and matter-of-fact, with one next step. ".repeat(
    15,
  );
const PAST_TURNS = 8;
const SAID = wordsOf(50).join("");

/** What a caller of a gateway sends: rules and talk, as many turns as ours is told of, but no tools. */
const pastTalk = Array.from({ length: PAST_TURNS }, () => [
  { role: "user", content: questionOf(markOf(0)) },
  { role: "assistant", content: SAID },
]).flat();

export const anthropicTurn = (isStream: boolean) =>
  turnOf((content) =>
    rawRequest(
      "POST",
      "/v1/messages",
      { "x-api-key": "fake-anthropic-key", "anthropic-version": "2023-06-01" },
      {
        model: "claude-haiku-5-5",
        max_tokens: 700,
        stream: isStream,
        system: SYSTEM,
        messages: [...pastTalk, { role: "user", content }],
      },
    ),
  );

export const openaiTurn = (isStream: boolean, headers: Record<string, string>) =>
  turnOf((content) =>
    rawRequest("POST", "/v1/chat/completions", headers, {
      model: "gpt-6-luna",
      max_completion_tokens: 700,
      stream: isStream,
      messages: [{ role: "system", content: SYSTEM }, ...pastTalk, { role: "user", content }],
    }),
  );

export const fill = <T>(lanes: number, turns: number, one: () => T): T[][] =>
  Array.from({ length: lanes }, () => Array.from({ length: turns }, one));

export const anthropicAnswer = (body: string) =>
  (JSON.parse(body) as { content: { text: string }[] }).content[0]!.text;
export const openaiAnswer = (body: string) =>
  (JSON.parse(body) as { choices: { message: { content: string } }[] }).choices[0]!.message.content;
