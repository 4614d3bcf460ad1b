/** What a program costs when a model proposes it: tokens and dollars, with its repair, beside whole programs as JSON. */
import { parseArgs } from "node:util";
import type * as z from "zod";
import { countTokens } from "gpt-tokenizer/esm/encoding/o200k_base";
import { buildProgram } from "../engine/program/build.ts";
import type { Brief } from "../engine/program/brief.ts";
import { defaultBlueprint } from "../engine/program/default-blueprint.ts";
import { resolve } from "../engine/program/resolve.ts";
import { isBlocked } from "../engine/rules/verify.ts";
import { plantFlaw } from "../test/support/blueprint-flaws.ts";
import { coachBrain } from "../test/support/fake-models/coach-brain.ts";
import { randomRequest } from "../test/support/random-request.ts";
import { MODELS, costMicros } from "../worker/llm/models.ts";
import { type Message, NO_USAGE } from "../worker/llm/port.ts";
import { blueprint } from "../worker/skills/blueprint.ts";
import { jsonSchemaOf } from "../worker/skills/json-schema.ts";
import { judge } from "../worker/skills/judge.ts";
import { percentile, showNumber, showTable, writeJson } from "./lib/report.ts";

// What a skill logs is no part of the figures.
console.info = () => {};

const { values: flags } = parseArgs({
  options: {
    programs: { type: "string", default: "300" },
    flawed: { type: "string", default: "0.1" },
    json: { type: "string" },
  },
});
const programs = Number(flags.programs);
/** How many answers need their repair turn; models that follow a schema need far fewer. */
const flawedShare = Number(flags.flawed);
const TODAY = "2026-11-29";
const WEEKS = 12;

/** The sources' headline, and the same program written out by a model; see docs/models.md. */
const HEADLINE = { input: 5_000, output: 15_000 };
const WHOLE_JSON = { input: 5_000, output: 36_200 };

type Sample = { prefix: number; input: number; output: number; repaired: boolean; blocked: number };

const briefs = (days: number) =>
  Array.from({ length: programs }, (_, i): Brief => {
    const { weekdays: _w, startDate: _s, eventDate: _e, gyms: _g, ...request } = randomRequest(i);
    return resolve({ ...request, weeks: WEEKS, daysPerWeek: days }, TODAY);
  }).filter(({ screening }) => screening.outcome.startsWith("plan"));

const tokensOf = (messages: readonly Message[]) =>
  countTokens(
    messages.flatMap(({ parts }) => parts.map((p) => (p.type === "text" ? p.text : ""))).join("\n"),
  );

async function answer(messages: readonly Message[], schema: z.ZodType) {
  const reply = await coachBrain({
    provider: "anthropic",
    model: "claude-haiku-5-5",
    system: "",
    messages,
    tools: [],
    forcedTool: null,
    schema: jsonSchemaOf(schema),
    maxOutputTokens: 1_200,
    isStreamed: true,
    isThinking: false,
  });
  if (!("text" in reply) || reply.text === undefined) throw new Error("the fake model refused");
  return reply.text;
}

async function sample(
  brief: Brief,
  i: number,
  say: (brief: Brief, messages: readonly Message[]) => Promise<string>,
): Promise<Sample> {
  const input = { brief, language: "en", words: [], mayShareHealth: true };
  const asked = blueprint.ask(input);
  const isFlawed = (i * 0.618034) % 1 < flawedShare;
  const first = await say(brief, asked.messages);
  const text = isFlawed ? plantFlaw(first, i) : first;
  const judged = judge(blueprint, input, { text, stop: "end" });
  const prefix =
    countTokens(asked.system) + countTokens(JSON.stringify(jsonSchemaOf(blueprint.shownSchema!)));
  let tokens = { input: tokensOf(asked.messages), output: countTokens(text) };
  let proposal = judged.kind === "good" || judged.kind === "flawed" ? judged.answer : null;
  if (judged.kind === "flawed") {
    const findings = [...judged.findings, blueprint.patch!.instruction].join("\n");
    const messages: Message[] = [
      ...asked.messages,
      { role: "assistant", parts: [{ type: "text", text }] },
      { role: "user", parts: [{ type: "text", text: findings }] },
    ];
    const patch = await answer(messages, blueprint.patch!.schema);
    tokens = {
      input: tokens.input + tokensOf(messages),
      output: tokens.output + countTokens(patch),
    };
    const mended = judge(blueprint, input, {
      text: JSON.stringify(blueprint.patch!.apply(judged.answer, JSON.parse(patch))),
      stop: "end",
    });
    if (mended.kind === "good" || mended.kind === "flawed") proposal = mended.answer;
  }
  const { verification } = buildProgram(brief, proposal);
  const blocked = verification?.checks.filter(isBlocked).length ?? 0;
  return { prefix, ...tokens, repaired: judged.kind === "flawed", blocked };
}

const SPEAKERS = {
  "a planning fake": (_brief: Brief, messages: readonly Message[]) =>
    answer(messages, blueprint.shownSchema!),
  "the engine's own": async (brief: Brief) => JSON.stringify(defaultBlueprint(brief)),
};

const rows = [];
for (const [speaker, say] of Object.entries(SPEAKERS)) {
  for (const days of [2, 3, 4, 5, 6]) {
    const samples = await Promise.all(briefs(days).map((brief, i) => sample(brief, i, say)));
    const outputs = samples.map(({ output }) => output).toSorted((a, b) => a - b);
    rows.push({
      speaker,
      days,
      n: samples.length,
      p50: percentile(outputs, 0.5),
      p95: percentile(outputs, 0.95),
      max: outputs.at(-1)!,
      input: percentile(
        samples.map((s) => s.input).toSorted((a, b) => a - b),
        0.5,
      ),
      prefix: samples[0]!.prefix,
      repaired: samples.filter(({ repaired }) => repaired).length / samples.length,
      blocked: samples.reduce((sum, s) => sum + s.blocked, 0),
    });
  }
}

type Row = (typeof rows)[number];
const four = rows.find(({ days }) => days === 4)!;
const dollars = (
  id: keyof typeof MODELS,
  tokens: { input: number; cached?: number; output: number },
) =>
  costMicros(MODELS[id], {
    ...NO_USAGE,
    inputTokens: tokens.input,
    cacheReadTokens: tokens.cached ?? 0,
    outputTokens: tokens.output,
  }) / 1_000_000;

const AIMS: Record<number, string> = { 4: "p50 <= 450, p95 <= 600", 6: "max <= 760" };
console.log(
  showTable(
    [
      "blueprints by",
      "days",
      "n",
      "out p50",
      "p95",
      "max",
      "aim",
      "facts p50",
      "repaired",
      "blocking",
    ],
    rows.map((r: Row) => [
      r.speaker,
      `${r.days}`,
      `${r.n}`,
      `${r.p50}`,
      `${r.p95}`,
      `${r.max}`,
      AIMS[r.days] ?? "",
      `${r.input}`,
      `${(100 * r.repaired).toFixed(0)} %`,
      `${r.blocked}`,
    ]),
  ),
);
const price = (id: keyof typeof MODELS) => {
  const fresh = dollars(id, { input: four.prefix + four.input, output: four.p50 });
  const cached = dollars(id, { input: four.input, cached: four.prefix, output: four.p50 });
  const headline = dollars(id, HEADLINE);
  const whole = dollars(id, WHOLE_JSON);
  return [
    MODELS[id].name,
    showNumber(fresh, 6),
    showNumber(cached, 6),
    showNumber(headline, 4),
    showNumber(whole, 4),
    `${showNumber(headline / fresh, 0)} x`,
    `${showNumber(headline / cached, 0)} x`,
    `${showNumber(whole / cached, 0)} x`,
  ];
};
console.log(`
${showTable(
  [
    "$ a 4-day, 12-week program",
    "blueprint",
    "prefix cached",
    "15,000 tokens",
    "36,200 tokens",
    "headline / ours",
    "cached",
    "whole / cached",
  ],
  (["claude-haiku", "gpt-luna", "claude-sonnet", "gpt-sol"] as const).map(price),
)}

Tokens are o200k; Claude's newer tokenizer counts about 30 % more of everything, on both sides of a ratio.
${programs} random requests of ${WEEKS} weeks for each number of days; ${100 * flawedShare} % of the answers carry a planted flaw
and are repaired by their own short turn, which is counted. "blocking" are rules of the verifier that the built
programs break. The static part of a prompt, schema included, is ${four.prefix} tokens and is what providers cache.
The sources reckoned with 5,000 tokens in and 15,000 out, $0.20 to $0.45 at the prices of their day; a program written
out whole is 36,200.`);
writeJson(flags.json, { programs, flawedShare, rows });
