/** Runs a skill: keep, quota, ask, judge, one repair, the next model, the engine; and books it all. */
import { parseLoosely } from "../core/loose-json.ts";
import { inTime } from "../core/in-time.ts";
import { describeError, log } from "../core/log.ts";
import { isCall } from "../core/skips.ts";
import { type Tier, dailyQuota, dayOf } from "../core/tiers.ts";
import type { Ctx } from "../ctx.ts";
import { type AskHow, type Attempt, MOST_CALLS, type Message } from "../llm/port.ts";
import { type Outcome, type Run, bookRun } from "./booking.ts";
import { jsonSchemaOf } from "./json-schema.ts";
import { type Judgement, judge, judgeValue } from "./judge.ts";
import { keepAnswer, keyOf, recallAnswer } from "./kept-answers.ts";
import { type Heard, listen } from "./listen.ts";
import type { EngineReason, Skill, SkillAnswer, SkillCall } from "./skill.ts";

/** Only what has no flaw is worth giving again. */
type Found<Answer> = { answer: Answer; winner: Attempt; isGood: boolean };

export async function runSkill<Input, Answer>(
  ctx: Ctx,
  skill: Skill<Input, Answer>,
  input: Input,
  call: SkillCall,
): Promise<SkillAnswer<Answer>> {
  const run: Run = { attempts: [], winner: null };
  const settle = (outcome: Outcome<Answer>) => bookRun(ctx, skill, call, run, outcome);
  const byEngine = (reason: EngineReason, isRefunded = false) =>
    settle({ answer: skill.fallback(input), reason, isRefunded });

  if (!ctx.models.isThere && ctx.rehearsal.length === 0) return byEngine("not_enabled");
  if (skill.screen?.(input)) return byEngine("screened");
  const question = {
    ...skill.ask(input),
    ...(call.context && { context: call.context.text }),
    answer: answerFormat(skill),
  };
  const tier = call.athlete?.tier ?? "free";
  const key = await keyOf(skill, tier, question);
  const kept = await recallAnswer(ctx, skill, key).catch(unreachable("kept_answers_unreachable"));
  if (kept) return settle({ answer: kept.answer, kept });

  const quota = await takeFromDay(ctx, call);
  if (quota === "used_up") return byEngine("daily_limit");
  if (quota === "unknown") return byEngine("models_down");
  const found = await askModels(ctx, skill, input, { question, tier, call, run });
  if (!found) {
    await quota?.giveBack();
    return byEngine(reasonOf(run.attempts), quota !== null);
  }
  run.winner = found.winner;
  if (found.isGood) {
    keepAnswer(ctx, skill, key, { ...found, athleteId: call.athlete?.id ?? null });
  }
  return settle({ answer: found.answer, remainingToday: quota?.remaining ?? null });
}

const answerFormat = <I, A>({ id, schema, shownSchema = schema }: Skill<I, A>) => ({
  name: id,
  schema: jsonSchemaOf(shownSchema),
});

const DAY_ANSWERS_WITHIN_MS = 2_000;

/** One coach request of the athlete's day; null where nobody's day is meant. */
export async function takeFromDay(
  ctx: Ctx,
  { athlete, isPrepaid }: Pick<SkillCall, "athlete" | "isPrepaid">,
) {
  if (ctx.rehearsal.includes("daily_limit")) return "used_up";
  if (!athlete || isPrepaid) return null;
  const [day, limit] = [dayOf(ctx.now), dailyQuota(athlete.tier)];
  const object = ctx.athleteObject(ctx.tenant, athlete.id);
  const reserved = inTime(object.reserve(day, limit), DAY_ANSWERS_WITHIN_MS);
  const used = await reserved.catch(unreachable("quota_unreachable"));
  if (used === undefined) return "unknown";
  if (used === null) return "used_up";
  const giveBack = () => object.refund(day).catch(unreachable("quota_unreachable"));
  return { remaining: limit - used, giveBack };
}

/** Who kept the day, or an answer, is gone; the engine is not. */
const unreachable = (event: string) => (error: unknown) => {
  log.error(event, { error: describeError(error) });
  return undefined;
};

/** Wherever money was lacking, the partner can do something about it. */
function reasonOf(attempts: readonly Attempt[]): EngineReason {
  if (attempts.some(({ outcome }) => outcome === "bad_answer")) return "bad_answers";
  return attempts.some(({ outcome }) => outcome === "budget") ? "budget" : "models_down";
}

type Question = Parameters<Ctx["models"]["ask"]>[0];
type Asking = { question: Question; tier: Tier; call: SkillCall; run: Run };

/** The first model that gives something of use; each may mend its answer once. */
async function askModels<Input, Answer>(
  ctx: Ctx,
  skill: Skill<Input, Answer>,
  input: Input,
  { question, tier, call, run }: Asking,
): Promise<Found<Answer> | null> {
  const how: AskHow = {
    role: skill.role,
    tier,
    stickyKey: call.athlete?.id ?? ctx.tenant,
    isShown: false,
    purse: call.purse,
    defer: ctx.defer,
    deadlineAt: ctx.models.endOfTurn(skill.role),
    rehearsal: ctx.rehearsal,
  };
  /** However often it is asked for an answer, no model that failed is asked again. */
  const hear = async (ask: Question, over: Partial<AskHow> = {}) => {
    const made = run.attempts.filter(isCall);
    const failed = made.filter(({ outcome }) => outcome !== "done").map(({ model }) => model);
    const mostCalls = MOST_CALLS - made.length;
    const heard = await listen(
      ctx.models.ask(ask, { ...how, without: failed, mostCalls, ...over }),
    );
    run.attempts.push(...heard.attempts);
    return heard;
  };
  for (let tries = 0; tries < 2; tries += 1) {
    const heard = await hear(question);
    if (!heard.said) return null;
    const judged = judge(skill, input, heard.said);
    if (judged.kind === "good") return { answer: judged.answer, winner: heard.last, isGood: true };
    const known = run.attempts.length;
    const mended = await mend(skill, input, judged, heard.said.text, (ask) =>
      hear({ ...question, ...ask }, { only: heard.last.model, without: [] }),
    );
    if (mended) return mended;
    const repairs = run.attempts.slice(known).filter(({ outcome }) => outcome === "done");
    for (const repair of repairs) discard(ctx, repair);
    if (judged.kind === "flawed") {
      return { answer: judged.answer, winner: heard.last, isGood: false };
    }
    discard(ctx, heard.last);
  }
  return null;
}

type Repair = (ask: Partial<Question>) => Promise<Heard>;

async function mend<Input, Answer>(
  skill: Skill<Input, Answer>,
  input: Input,
  judged: Exclude<Judgement<Answer>, { kind: "good" }>,
  text: string,
  repair: Repair,
): Promise<Found<Answer> | null> {
  const question = skill.ask(input);
  if (judged.kind === "truncated") {
    return read(skill, input, await repair({ maxOutputTokens: question.maxOutputTokens * 2 }));
  }
  const { patch } = skill;
  const isPatch = judged.kind === "flawed" && patch !== undefined;
  const wish = isPatch ? patch.instruction : "Send the whole answer again, corrected.";
  const messages: Message[] = [
    ...question.messages,
    { role: "assistant", parts: [{ type: "text", text }] },
    { role: "user", parts: [{ type: "text", text: [...judged.findings, wish].join("\n") }] },
  ];
  if (!isPatch) return read(skill, input, await repair({ messages }));
  const heard = await repair({
    messages,
    maxOutputTokens: patch.maxOutputTokens,
    answer: { name: `${skill.id}_patch`, schema: jsonSchemaOf(patch.schema) },
  });
  return readPatch(skill, input, judged.answer, heard);
}

function read<I, A>(skill: Skill<I, A>, input: I, { said, last }: Heard): Found<A> | null {
  if (!said) return null;
  return foundIn(judge(skill, input, said), last);
}

function readPatch<I, A>(skill: Skill<I, A>, input: I, answer: A, { said, last }: Heard) {
  const { schema, apply } = skill.patch!;
  const raw = said && said.stop !== "length" ? parseLoosely(said.text) : undefined;
  const patch = schema.safeParse(raw);
  if (!patch.success) return null;
  return foundIn(judgeValue(skill, input, apply(answer, patch.data)), last);
}

/** After a repair it is taken as it is, if it can be used at all. */
function foundIn<A>(judged: Judgement<A>, winner: Attempt | null): Found<A> | null {
  if (winner === null || judged.kind === "bad" || judged.kind === "truncated") return null;
  return { answer: judged.answer, winner, isGood: judged.kind === "good" };
}

/** The call was paid for, and is booked as what it was. */
function discard(ctx: Ctx, attempt: Attempt) {
  attempt.outcome = "bad_answer";
  if (ctx.rehearsal.length === 0) ctx.defer(ctx.models.complain(attempt.model));
}
