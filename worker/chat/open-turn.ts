/** Lets a message in: whose conversation, whose turn, what is known, and what the guard says of it. */
import { DISCLOSURE, coachFor } from "../../engine/coach/personas.ts";
import { languageOf } from "../../engine/coach/language.ts";
import { type GuardInput, guard, STAYS } from "../../engine/safety/guard.ts";
import { rankOf } from "../../engine/safety/levels.ts";
import type { Admitted, PastConcern, Turn } from "../core/chat.ts";
import { sha256, toHex } from "../core/crypto.ts";
import { Fault, notFound } from "../core/errors.ts";
import { dailyQuota } from "../core/tiers.ts";
import type { Ctx } from "../ctx.ts";
import { requireKin } from "../services/conversations.ts";
import { isGone } from "../services/gone.ts";
import { usedUp } from "../services/model-use.ts";
import { personOf } from "../services/person.ts";
import { dateIn } from "../services/planning-request.ts";
import { CLEARED } from "./draft.ts";
import { flagOf, tellSafety } from "../services/safety.ts";
import { announceLimit } from "../services/stand-in-events.ts";
import { factsIn, gatherFacts } from "./facts.ts";
import type { Asked, Opened } from "./opened.ts";
import { DAY_MS, HOUR_MS } from "../core/durations.ts";

export type MessageBody = {
  content: string;
  clientMessageId?: string | undefined;
  context?: string | undefined;
  mode?: Exclude<Asked["mode"], "unsaid"> | undefined;
};

export type Letting =
  | { isNew: true; opened: Opened }
  /** Asked before: whoever asks reads the same run. */
  | { isNew: false; runId: string; turn: Turn | null };

export async function letIn(ctx: Ctx, conversationId: string, body: MessageBody): Promise<Letting> {
  requireKin(ctx, "conversation", conversationId);
  const asked = await askedIn(ctx, body);
  const object = ctx.chatObject(ctx.tenant, conversationId);
  const { clientMessageId, contentHash } = asked;
  const admission = await object.admit({
    conversationId,
    clientMessageId,
    contentHash,
    now: ctx.now,
  });
  switch (admission.state) {
    case "known":
      return { isNew: false, runId: admission.runId, turn: admission.turn };
    case "admitted":
      try {
        return { isNew: true, opened: await open(ctx, admission, asked) };
      } catch (error) {
        await object.release(admission.runId);
        throw error;
      }
    case "unknown":
      throw notFound();
    case "reused":
      throw new Fault("idempotency_key_reused", "This id was first sent with another message.");
    case "busy":
      throw new Fault("run_active", "The coach has not ended its answer to the message before.", {
        retryAfterSeconds: 1,
        headers: { "Content-Location": `/v1/runs/${admission.runId}/events` },
      });
    case "too_many":
      throw new Fault("concurrency_limit", "Two answers of this athlete are under way.", {
        retryAfterSeconds: 1,
        violatedPolicies: ["athlete-runs"],
      });
  }
}

async function askedIn(
  { idempotencyKey }: Ctx,
  { content, clientMessageId, context, mode }: MessageBody,
): Promise<Asked> {
  return {
    content,
    clientMessageId: clientMessageId ?? idempotencyKey,
    contentHash: toHex(
      await sha256(JSON.stringify([content, context ?? null, mode ?? null])),
    ).slice(0, 32),
    context: context ?? null,
    mode: mode ?? "unsaid",
  };
}

async function open(ctx: Ctx, admitted: Admitted, asked: Asked): Promise<Opened> {
  const { conversation, history } = admitted;
  if (await isGone(ctx, conversation.athleteId)) throw notFound();
  const known = factsIn(admitted.briefing, ctx.now);
  const facts = known ?? (await gatherFacts(ctx, conversation.athleteId));
  const { athlete } = facts;
  const language = languageOf(athlete.locale);
  const person = personOf(athlete, ctx.now);
  const heard = asked.context === null ? asked.content : `${asked.content}\n${asked.context}`;
  const verdict = guard({
    text: heard,
    language,
    person,
    earlier: history
      .filter(({ askedAt }) => ctx.now - askedAt < DAY_MS)
      .map(({ content }) => content),
    sticky: stickyOf(admitted.concerns, ctx.now),
  });
  const isStopped = verdict.level !== "safe" && (!verdict.isKept || STOPS.has(verdict.level));
  if (isStopped) tellSafety(ctx, athlete, verdict, "chat");
  const flag = isStopped ? flagOf(verdict, athlete) : null;
  const isMinor = person.age !== undefined && person.age < 18;
  return {
    admitted,
    asked,
    facts,
    isFresh: known === null,
    coach: coachFor(
      conversation.coach ?? athlete.preferences.coach,
      athlete.preferences.coachingStyle,
    ),
    language,
    today: dateIn(athlete.timezone, ctx.now),
    verdict,
    stop: flag && { flag, text: flag.message },
    limits: limitsOf(verdict, isMinor),
    withoutModel: isStopped ? null : withoutModel(ctx, admitted, facts.athlete, asked),
    disclosure: isDisclosureDue(admitted, isMinor, ctx.now) ? DISCLOSURE[language] : null,
  };
}

type Sticky = NonNullable<GuardInput["sticky"]>;

/** While these last, nothing else is spoken of. */
const STOPS: ReadonlySet<string> = new Set(["emergency", "crisis"]);
const STICKY_MS: Record<string, number> = { emergency: DAY_MS, crisis: DAY_MS };

/** The gravest of what still binds; an injury lasts until it is cleared, which the guard hears. */
function stickyOf(concerns: readonly PastConcern[], now: number): Sticky | null {
  const cleared = concerns.findLast(({ level }) => level === CLEARED)?.at ?? 0;
  const lasting = concerns.filter(
    ({ level, at }) =>
      STAYS.has(level) &&
      now - at < (STICKY_MS[level] ?? Infinity) &&
      (level !== "medical_referral" || at > cleared),
  );
  // Kept as it was found, by this guard or an earlier one.
  const [first] = (lasting as unknown as readonly Sticky[]).toSorted(
    (a, b) => rankOf(a.level) - rankOf(b.level),
  );
  return first ?? null;
}

const limitsOf = (
  { level, topic, also }: Opened["verdict"],
  isMinor: boolean,
): readonly string[] => [
  ...[...(level === "safe" ? [] : [{ level, topic }]), ...also].map(
    ({ level: said, topic: about }) =>
      `${about === null ? said : `${said}: ${about}`} (give no load, plan or target that touches it)`,
  ),
  ...(isMinor ? ["a minor: technique and effort at most RPE 8, no diet, no maximum"] : []),
];

/** Safety is answered whatever is used up; everything else that needs a model says so. */
function withoutModel(
  ctx: Ctx,
  { used }: Admitted,
  athlete: Opened["facts"]["athlete"],
  { mode }: Asked,
): Opened["withoutModel"] {
  if (mode === "engine") return null;
  if (!ctx.models.isThere && ctx.rehearsal.length === 0) return "not_enabled";
  const isUsedUp = used >= dailyQuota(athlete.tier) || ctx.rehearsal.includes("daily_limit");
  if (!isUsedUp) return null;
  if (mode === "auto") return "daily_limit";
  announceLimit(ctx, athlete);
  throw usedUp(ctx, athlete.tier);
}

const REMIND_MINORS_MS = 3 * HOUR_MS;

/** At the first turn, and to somebody known to be young after every break of three hours. */
function isDisclosureDue({ isFirst, history }: Admitted, isMinor: boolean, now: number) {
  if (isFirst) return true;
  const last = history.at(-1);
  return isMinor && last !== undefined && now - last.askedAt >= REMIND_MINORS_MS;
}
