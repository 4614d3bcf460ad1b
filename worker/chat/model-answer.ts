/** The answer of a model: asked, held against the output guard, paid and booked. */
import type { IntentKind } from "../../engine/coach/offline/intent.ts";
import { readIntent } from "../../engine/coach/offline/read-intent.ts";
import { dayOf } from "../core/tiers.ts";
import { type AskHow, FAMILIES } from "../llm/port.ts";
import { bookRun } from "../skills/booking.ts";
import type { EngineReason } from "../skills/skill.ts";
import { purseOf } from "../services/purse.ts";
import { takeResult } from "./draft.ts";
import { isHeldBack } from "./held-tools.ts";
import { painsIn } from "./soreness.ts";
import { CHAT_PROMPT, askOf, systemPromptFor } from "./prompt.ts";
import { type Spoken, speak } from "./speak.ts";
import { spokenCaseOf } from "./spoken-case.ts";
import { TOOLS } from "./tools/all.ts";
import type { Running } from "./running.ts";
import { makeWords } from "./words.ts";
import { deltaEvent } from "../core/run-log.ts";

/** Null where it stands; else why the engine has to answer. */
export async function answerByModel(running: Running): Promise<EngineReason | null> {
  const { ctx, opened, draft, teller } = running;
  const { admitted, asked, facts, language } = opened;
  const { messageId } = admitted;
  const prompt = await systemPromptFor(ctx.config.sessionSecret);
  const ask = askOf({ ...opened, ...asked }, prompt.text);
  const sources = [ask.context ?? "", ...ask.messages.map((message) => JSON.stringify(message))];
  const words = makeWords({
    heardAs: spokenCaseOf(opened, prompt.secrets),
    sources: () => sources,
    show(delta) {
      draft.answer += delta;
      const { type, data } = deltaEvent(messageId, delta);
      teller.tell(type, data);
    },
  });
  const purse = purseOf(ctx);
  const how: AskHow = {
    role: "chat",
    tier: facts.athlete.tier,
    stickyKey: facts.athlete.id,
    isShown: true,
    purse,
    defer: ctx.defer,
    deadlineAt: ctx.models.endOfTurn("chat"),
    signal: teller.canceled,
    rehearsal: ctx.rehearsal,
  };
  const spoken = await speak(ctx, {
    ask,
    how,
    words,
    offered: needsNoTool(opened) ? [] : TOOLS.filter((one) => !isHeldBack(one, opened.verdict)),
    tool: {
      ctx,
      facts,
      language,
      today: opened.today,
      message: asked.content,
      told: painsIn(opened),
    },
    events: {
      routed: (from, to, reason) => teller.tell("route.changed", { from, to, reason }),
      toolStarted: (id, name) =>
        teller.tell("tool.started", { id, name, label: labelOf(name, language) }),
      toolCompleted: (id, name, result, ms) => {
        // An error repeats what the model wrote: no figure becomes a known one by being refused.
        if (!result.isError) sources.push(JSON.stringify(result.found));
        teller.tell("tool.completed", {
          id,
          name,
          ok: !result.isError,
          summary: result.summary,
          ms,
        });
        takeResult(draft, result, { teller, messageId, now: ctx.now });
      },
    },
  });
  return book(running, spoken, purse);
}

/** Talk that any model can keep up, also one that takes no tools. */
const needsNoTool = ({ asked, language }: Running["opened"]) =>
  SMALL_TALK.has(readIntent(asked.content, { language }).kind);
const SMALL_TALK: ReadonlySet<IntentKind> = new Set([
  "greeting",
  "thanks",
  "goodbye",
  "who_are_you",
  "motivation",
]);

const labelOf = (name: string, language: Running["opened"]["language"]) =>
  TOOLS.find((tool) => tool.name === name)?.label[language] ?? name;

function book(
  { ctx, opened, draft, teller }: Running,
  { attempts, winner, trouble, stop }: Spoken,
  purse: AskHow["purse"],
): EngineReason | null {
  const { athlete } = opened.facts;
  const reason = trouble === "canceled" ? null : trouble;
  if (trouble === "bad_answers") {
    const last = attempts.findLast(({ outcome }) => outcome === "done");
    if (last) {
      last.outcome = "bad_answer";
      if (ctx.rehearsal.length === 0) ctx.defer(ctx.models.complain(last.model));
    }
  }
  const booked = bookRun(
    ctx,
    CHAT_PROMPT,
    {
      operation: "conversations.send",
      athlete: { id: athlete.id, tier: athlete.tier },
      purse,
      context: { text: "", isKept: !opened.isFresh },
    },
    { attempts, winner },
    { answer: null, ...(reason && { reason, isRefunded: true }) },
  );
  draft.use = {
    ...draft.use,
    model: booked.providerModel,
    ...booked.usage,
  };
  // What a model has said before somebody canceled has been made, and counts.
  const isCounted = winner !== null || (trouble === "canceled" && draft.answer !== "");
  if (isCounted) draft.countsOn = dayOf(ctx.now);
  if (winner) {
    draft.said.source = FAMILIES[winner.model];
    draft.said.finishReason = stop === "length" ? "length" : "stop";
  }
  if (reason !== null) {
    const from = attempts.at(-1);
    const to = "engine";
    teller.tell("route.changed", { from: from ? FAMILIES[from.model] : null, to, reason });
  }
  return reason;
}
