/** The coach without a model: what is wanted is read out of the words, the engine does it, and says it. */
import type { OfflineFacts } from "../../engine/coach/offline/facts.ts";
import type { Intent } from "../../engine/coach/offline/intent.ts";
import { readIntent } from "../../engine/coach/offline/read-intent.ts";
import { sayOffline } from "../../engine/coach/offline/say.ts";
import { textHash } from "../../engine/seed.ts";
import { dailyQuota } from "../core/tiers.ts";
import type { Ctx } from "../ctx.ts";
import { hearteningFacts } from "../services/recent-training.ts";
import { callFor } from "./offline-calls.ts";
import { factsFrom } from "./offline-facts.ts";
import { isHeldBack } from "./held-tools.ts";
import type { Opened } from "./opened.ts";
import { painsIn } from "./soreness.ts";
import { runTool } from "./run-tool.ts";
import type { ToolResult } from "./tool.ts";
import { TOOLS } from "./tools/all.ts";

export type OfflineAnswer = { text: string; results: readonly ToolResult[] };

export async function answerOffline(ctx: Ctx, opened: Opened): Promise<OfflineAnswer> {
  const { asked, facts, language, today, admitted } = opened;
  const before = admitted.history.at(-1);
  const intent = readIntent(asked.content, {
    language,
    lastIntent: before && readIntent(before.content, { language }),
  });
  const say = (found: OfflineFacts) =>
    sayOffline({
      kind: intent.kind,
      language,
      style: opened.coach.style,
      // The same words at the same place in a talk are answered alike.
      seed: textHash(`${admitted.history.length} ${asked.content}`),
      facts: found,
    });
  const call = callFor(intent);
  const wanted = TOOLS.find(({ name }) => name === call?.name);
  if (!call || !wanted || (isHeldBack(wanted, opened.verdict) && !wanted.proposes)) {
    const found =
      intent.kind === "motivation"
        ? await hearten(ctx, opened, intent.context)
        : factsOfWords(intent, opened);
    return { text: say(found), results: [] };
  }
  const tool = { ctx, facts, language, today, message: asked.content, told: painsIn(opened) };
  const result = await runTool(tool, call);
  const bound = isHeldBack(wanted, opened.verdict) ? { ...result, actions: [] } : result;
  const found = factsFrom(call.name, bound, intent);
  return { text: found ? say(found) : wordsOf(bound), results: [bound] };
}

/** A question or a referral says itself. */
function wordsOf({ cards = [], summary }: ToolResult) {
  const notice = cards.find(({ type }) => type === "notice");
  const { text, items = [] } = (notice?.data ?? {}) as {
    text?: string;
    items?: { text: string }[];
  };
  const lines = items.map((item) => `- ${item.text}`);
  return [text ?? summary, ...lines].join("\n");
}

type Motivation = Extract<OfflineFacts, { kind: "motivation" }>;

async function hearten(
  ctx: Ctx,
  { facts, language, today }: Opened,
  context: Motivation["context"],
): Promise<Motivation> {
  const known = await hearteningFacts(ctx, facts.athlete, { today, language });
  return { kind: "motivation", context, facts: known };
}

/** What needs no tool. */
function factsOfWords(
  intent: Exclude<Intent, { kind: "motivation" }>,
  { facts, admitted, today }: Opened,
): OfflineFacts {
  switch (intent.kind) {
    case "greeting":
    case "missed":
      return { kind: intent.kind, next: nextIn(facts.program, today) };
    case "rate_limit": {
      const limit = dailyQuota(facts.athlete.tier);
      return { kind: "limits", limit, remaining: Math.max(0, limit - admitted.used) };
    }
    case "swap":
    case "form":
      return { kind: "ask", about: "exercise" };
    case "meal_question":
      return { kind: "meal_general", about: intent.about };
    case "confirm":
    case "reject":
      return { kind: "nothing_pending" };
    case "thanks":
    case "goodbye":
    case "who_are_you":
    case "help":
      return { kind: intent.kind };
    case "why":
    case "log":
    case "show_progress":
    case "make_workout":
    case "short_day":
    case "request_program":
    case "show_program":
    case "deload":
    case "set_preference":
    case "unknown":
      return { kind: "unknown" };
  }
}

function nextIn(program: Opened["facts"]["program"], today: string) {
  const next = program?.sessions.find(({ date }) => date === null || date >= today);
  return next ? { name: next.name, day: next.date } : null;
}
