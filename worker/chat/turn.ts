/** One turn: the guard's answer, a model's or the engine's, and then the one write. */
import type { Turn } from "../core/chat.ts";
import { endOf } from "../core/chat-message.ts";
import { describeError, log } from "../core/log.ts";
import { deltaEvent } from "../core/run-log.ts";
import { dailyQuota } from "../core/tiers.ts";
import type { Ctx } from "../ctx.ts";
import { announceOnce, isWanted } from "../services/events.ts";
import type { EngineReason } from "../skills/skill.ts";
import { announceStandIn } from "../services/stand-in-events.ts";
import { takeResult, turnOf } from "./draft.ts";
import { briefingOf } from "./facts.ts";
import { answerByModel } from "./model-answer.ts";
import { answerOffline } from "./offline.ts";
import type { Opened } from "./opened.ts";
import type { Running } from "./running.ts";
import { summaryFor, titleFor } from "./summary.ts";
import { decideByWord } from "./typed-word.ts";

/** Runs a turn that was let in to its end, whoever still reads along. */
export async function runTurn(running: Running): Promise<Turn> {
  const { ctx, opened, draft, teller } = running;
  try {
    begin(running);
    await answer(running);
    draft.state = teller.canceled.aborted ? "canceled" : "completed";
  } catch (error) {
    log.error("turn_failed", { error: describeError(error), requestId: ctx.requestId });
    draft.state = "failed";
    draft.said.error = againLater("internal", "The coach could not answer");
  }
  const made = turnOf(opened, draft, teller, Date.now());
  const isKept = (await commit(running, made)) || (await commit(running, made));
  const turn = isKept ? made : unkept(made);
  teller.end(endOf(turn));
  if (isKept && turn.state === "completed") ctx.defer(tellPartner(ctx, opened, turn));
  if (!isKept) ctx.defer(ctx.chatObject(ctx.tenant, turn.runId).release(turn.runId));
  return turn;
}

/** Ids alone: the words are the athlete's. */
async function tellPartner(ctx: Ctx, { facts }: Opened, turn: Turn) {
  if (!(await isWanted(ctx, "message.completed"))) return;
  const { messageId, conversationId, runId, said } = turn;
  const athleteId = facts.athlete.id;
  announceOnce(ctx, "message.completed", {
    subject: { id: messageId, version: 1 },
    since: ctx.now,
    athleteId,
    data: { athleteId, conversationId, messageId, runId, source: said.source },
  });
}

const againLater = (code: string, title: string) => ({
  code,
  title,
  detail: "Send the message again.",
});

async function commit({ ctx, opened, draft }: Running, turn: Turn): Promise<boolean> {
  const { admitted, asked, facts, isFresh, language } = opened;
  const { conversation, isFirst } = admitted;
  const isUnnamed = isFirst && conversation.title === null;
  try {
    const ended = await ctx.chatObject(ctx.tenant, conversation.id).commit({
      turn,
      countsOn: draft.countsOn,
      title: isUnnamed ? titleFor(asked.content, opened.verdict, language) : null,
      summary: summaryFor(admitted, turn),
      briefing: isFresh && !draft.hasWritten ? briefingOf(facts, ctx.now) : null,
      now: turn.endedAt,
    });
    return ended !== null;
  } catch (error) {
    log.error("turn_not_kept", { error: describeError(error), requestId: ctx.requestId });
    return false;
  }
}

/** The words are there, but nobody could write them down: whoever asks again is answered anew. */
const unkept = (turn: Turn): Turn => ({
  ...turn,
  state: "failed",
  said: { ...turn.said, error: againLater("overloaded", "The answer could not be kept") },
});

function begin({ opened: { admitted, coach, disclosure, stop }, teller }: Running) {
  teller.tell("run.started", {
    runId: admitted.runId,
    conversationId: admitted.conversation.id,
    userMessageId: admitted.userMessageId,
    messageId: admitted.messageId,
    coach: coach.id,
    disclosure,
  });
  if (stop) teller.tell("safety.flag", stop.flag);
}

async function answer(running: Running) {
  const { opened, teller } = running;
  const { stop, withoutModel, asked } = opened;
  const decided = stop ? null : await decideByWord(running);
  if (stop) sayAll(running, stop.text);
  else if (decided !== null) sayAll(running, decided);
  else if (asked.mode === "engine" || withoutModel !== null) {
    await answerByEngine(running, withoutModel);
  } else {
    const reason = await answerByModel(running);
    if (teller.canceled.aborted) return;
    if (reason !== null) await answerByEngine(running, reason);
  }
  tellUsage(running);
}

async function answerByEngine(running: Running, reason: EngineReason | null) {
  const { ctx, opened, draft, teller } = running;
  const { text, results } = await answerOffline(ctx, opened);
  const { messageId } = opened.admitted;
  draft.said.source = "engine";
  draft.said.reason = reason;
  draft.said.refunded = reason !== null && !NEVER_COUNTED.has(reason);
  draft.cards = [];
  draft.actions = [];
  for (const result of results) takeResult(draft, result, { teller, messageId, now: ctx.now });
  if (draft.answer === "") sayAll(running, text);
  else {
    draft.answer = text;
    draft.isReplaced = true;
    teller.tell("message.replaced", { messageId, content: text, reason });
  }
  if (reason === null) return;
  const { athlete } = opened.facts;
  announceStandIn(ctx, { reason }, { athlete, operation: "conversations.send" });
}

const NEVER_COUNTED: ReadonlySet<EngineReason> = new Set(["not_enabled", "daily_limit"]);

function sayAll({ opened, draft, teller }: Running, text: string) {
  draft.answer = text;
  const { type, data } = deltaEvent(opened.admitted.messageId, text);
  teller.tell(type, data);
}

function tellUsage({ opened: { admitted, facts }, draft, teller }: Running) {
  const limit = dailyQuota(facts.athlete.tier);
  const used = Math.min(limit, admitted.used + (draft.countsOn === null ? 0 : 1));
  teller.tell("usage.updated", {
    rateLimit: { limit, used, remaining: limit - used },
    refunded: draft.said.refunded,
  });
}
