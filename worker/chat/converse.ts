/** Sending a message: as a stream of events, or as the whole answer; and reading along with a run. */
import type { RunView, Turn } from "../core/chat.ts";
import { Fault, notFound } from "../core/errors.ts";
import { readEventNumber } from "../core/sse.ts";
import type { Ctx } from "../ctx.ts";
import { requireKin } from "../services/conversations.ts";
import { newDraft, turnOf } from "./draft.ts";
import { type MessageBody, letIn } from "./open-turn.ts";
import type { Opened } from "./opened.ts";
import { makeTeller } from "./teller.ts";
import { runTurn } from "./turn.ts";

export type Streaming = { runId: string; stream: ReadableStream<Uint8Array> | null };

/** The turn goes on to its end when its reader leaves. */
export async function streamMessage(
  ctx: Ctx,
  conversationId: string,
  body: MessageBody,
): Promise<Streaming> {
  const letting = await letIn(ctx, conversationId, body);
  if (!letting.isNew)
    return { runId: letting.runId, stream: await watch(ctx, letting.runId, undefined) };
  const { readable, writable } = new IdentityTransformStream();
  ctx.defer(start(ctx, letting.opened, writable));
  return { runId: letting.opened.admitted.runId, stream: readable };
}

export async function sendMessage(
  ctx: Ctx,
  conversationId: string,
  body: MessageBody,
): Promise<Turn> {
  const letting = await letIn(ctx, conversationId, body);
  if (letting.isNew) {
    const running = start(ctx, letting.opened, null);
    ctx.defer(running);
    return whole(await running);
  }
  if (letting.turn) return whole(letting.turn);
  const stream = await watch(ctx, letting.runId, undefined);
  await stream?.pipeTo(new WritableStream());
  const view = await ctx.chatObject(ctx.tenant, letting.runId).findRun(letting.runId, ctx.now);
  if (!view?.turn) throw notAnswered();
  return whole(view.turn);
}

const notAnswered = () =>
  new Fault("overloaded", "The message was not answered; send it again under another id.");

/** Half an answer is none for who waits for it. */
function whole(turn: Turn): Turn {
  if (turn.state === "failed" || turn.state === "interrupted") throw notAnswered();
  return turn;
}

function start(ctx: Ctx, opened: Opened, writable: WritableStream<Uint8Array> | null) {
  const draft = newDraft(opened);
  const object = ctx.chatObject(ctx.tenant, opened.admitted.conversation.id);
  const teller = makeTeller({
    runId: opened.admitted.runId,
    object,
    turnSoFar: () => turnOf(opened, { ...draft, state: "running" }, teller, ctx.now),
    writable,
  });
  return runTurn({ ctx, opened, draft, teller });
}

export async function watchRun(ctx: Ctx, runId: string, after: number | undefined) {
  requireKin(ctx, "run", runId);
  return watch(ctx, runId, after);
}

/** `Last-Event-ID` is what a browser sends by itself; `after` is for everybody else. */
async function watch(ctx: Ctx, runId: string, after: number | undefined) {
  const isOfRun = ctx.lastEventId?.startsWith(`${runId}:`) ?? false;
  const from = after ?? (isOfRun ? readEventNumber(runId, ctx.lastEventId) : 0);
  const found = await ctx.chatObject(ctx.tenant, runId).watch(runId, from, ctx.now);
  if (found === "unknown") throw notFound();
  if (found === "gone") {
    throw new Fault("stream_expired", "Its events are kept for an hour after its end.");
  }
  return found;
}

export async function getRun(ctx: Ctx, runId: string): Promise<RunView> {
  requireKin(ctx, "run", runId);
  const view = await ctx.chatObject(ctx.tenant, runId).findRun(runId, ctx.now);
  if (!view) throw notFound();
  return view;
}

/** What ran on is heard out no further; what was said until then stands, marked as cut short. */
export async function cancelRun(ctx: Ctx, runId: string): Promise<RunView> {
  requireKin(ctx, "run", runId);
  const view = await ctx.chatObject(ctx.tenant, runId).cancel(runId, ctx.now);
  if (!view) throw notFound();
  if (view.turn && view.state !== "canceled") {
    throw new Fault("invalid_state", `The run is ${view.state}.`);
  }
  return view;
}
