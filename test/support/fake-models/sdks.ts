/** The providers' own SDKs, pointed at a fake upstream on this machine, in virtual time. */
import Anthropic from "@anthropic-ai/sdk";
import OpenAI from "openai";
import type { Reply } from "./ask.ts";
import { defaultBrain } from "./brain.ts";
import { FAKE_KEYS, FAKE_STUDENT_MODEL } from "./fake-models.ts";
import { startFakeModels } from "./server.ts";

const question = [{ role: "user" as const, content: "How heavy today?" }];
const schema = {
  type: "object" as const,
  properties: { sets: { type: "integer" } },
  required: ["sets"],
};
export const FOR_CLAUDE = {
  model: "claude-haiku-5-5",
  max_tokens: 500,
  thinking: { type: "disabled" as const },
  messages: question,
  tools: [{ name: "log_set", description: "Logs a set", input_schema: schema }],
};
export const FOR_GPT = {
  model: "gpt-6-luna",
  reasoning_effort: "none" as const,
  max_completion_tokens: 500,
  messages: question,
  tools: [{ type: "function" as const, function: { name: "log_set", parameters: schema } }],
};
export const FOR_STUDENT = { model: FAKE_STUDENT_MODEL, messages: question };
const WITH_USAGE = { stream: true as const, stream_options: { include_usage: true } };

export type Sdks = Awaited<ReturnType<typeof startSdks>>;

export async function startSdks() {
  const slept: number[] = [];
  let reply: Reply | null = null;
  const { baseUrl, models, stop } = await startFakeModels({
    brain: (ask) => reply ?? defaultBrain(ask),
    sleep: async (ms) => void slept.push(ms),
  });
  const once = { maxRetries: 0, logLevel: "off" as const };
  const claude = new Anthropic({ ...once, apiKey: FAKE_KEYS.anthropic, baseURL: baseUrl });
  const gpt = new OpenAI({ ...once, apiKey: FAKE_KEYS.openai, baseURL: `${baseUrl}/v1` });
  const base = `${baseUrl}/student/v1`;
  const student = new OpenAI({ ...once, apiKey: FAKE_KEYS.student, baseURL: base });

  async function streamGpt(more = {}, client = gpt) {
    const asked = { ...FOR_GPT, ...WITH_USAGE, ...more };
    const chunks: OpenAI.ChatCompletionChunk[] = [];
    for await (const chunk of await client.chat.completions.create(asked)) chunks.push(chunk);
    const choices = chunks.flatMap((chunk) => chunk.choices);
    const calls: { id: string; name: string; json: string }[] = [];
    for (const { index, id, function: told } of choices.flatMap((c) => c.delta.tool_calls ?? [])) {
      calls[index] ??= { id: id!, name: told!.name!, json: "" };
      calls[index].json += told?.arguments ?? "";
    }
    return {
      calls,
      text: choices.map(({ delta }) => delta.content ?? "").join(""),
      refusal: choices.map(({ delta }) => delta.refusal ?? "").join(""),
      finish: choices.map((choice) => choice.finish_reason).findLast(Boolean),
      usage: chunks.at(-1)?.usage,
      model: chunks[0]?.model,
    };
  }

  return {
    baseUrl,
    stop,
    claude,
    gpt,
    student,
    script: models.script,
    calls: models.calls,
    /** Every wait so far, in milliseconds; none of them took any time. */
    slept,
    /** What the models say from now on; null leaves it to their own wits. */
    say(next: Reply | null) {
      reply = next;
    },
    reset() {
      models.script.clear();
      models.calls.length = 0;
      slept.length = 0;
      reply = null;
    },
    askClaude: (more = {}) => claude.messages.create({ ...FOR_CLAUDE, ...more, stream: false }),
    streamClaude: (more = {}) => claude.messages.stream({ ...FOR_CLAUDE, ...more }).finalMessage(),
    askGpt: (more = {}) => gpt.chat.completions.create({ ...FOR_GPT, ...more, stream: false }),
    streamGpt,
  };
}
