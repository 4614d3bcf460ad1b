/** Conversations of athletes with their coach: opened, found, renamed, read, exported and deleted. */
import type { Conversation, Turn } from "../core/chat.ts";
import { showAnswer, showAsked } from "../core/chat-message.ts";
import { invalidField, notFound } from "../core/errors.ts";
import { type KinKind, isKinId, kinOf } from "../core/kin.ts";
import type { Page, PageRequest } from "../core/page.ts";
import { toPage } from "../core/page.ts";
import { isLive } from "../core/tenant.ts";
import type { Ctx } from "../ctx.ts";
import { accessOf } from "./access.ts";
import { requireAthlete } from "./athletes.ts";
import { isGone } from "./gone.ts";
import type { Patch } from "./writes.ts";

type Seen = Conversation & { updatedAt: number; turns: number };

/** An id of another form, or of another athlete than the session's, looks like one that was never given out. */
export function requireKin({ caller }: Ctx, kind: KinKind, id: string) {
  if (!isKinId(kind, id)) throw notFound();
  if (caller.kind === "session" && kinOf(id) !== kinOf(caller.athleteId)) throw notFound();
}

const objectOf = (ctx: Ctx, id: string) => ctx.chatObject(ctx.tenant, id);

export function ownAthleteId(
  { caller }: Ctx,
  athleteId: string | undefined,
  pointer = "/athleteId",
) {
  if (caller.kind === "session") return caller.athleteId;
  if (athleteId !== undefined) return athleteId;
  throw invalidField(pointer, "required", "A server key names the athlete.");
}

export type ConversationCreate = {
  athleteId?: string | undefined;
  coach?: string | null | undefined;
  title?: string | null | undefined;
  metadata?: Record<string, string> | undefined;
};

export async function createConversation(ctx: Ctx, body: ConversationCreate) {
  const athleteId = ownAthleteId(ctx, body.athleteId);
  await requireAthlete(ctx, athleteId);
  const made = await objectOf(ctx, athleteId).createConversation({
    athleteId,
    coach: body.coach ?? null,
    title: body.title ?? null,
    metadata: body.metadata ?? {},
    createdAt: ctx.now,
    summary: "",
    summarizedTo: 0,
    retentionDays: (await accessOf(ctx))?.conversationDays ?? 30,
  });
  return show(ctx, { ...made, updatedAt: made.createdAt, turns: 0 });
}

export async function requireConversation(ctx: Ctx, id: string): Promise<Seen> {
  requireKin(ctx, "conversation", id);
  const found = await objectOf(ctx, id).findConversation(id);
  if (!found || (await isGone(ctx, found.athleteId))) throw notFound();
  return found;
}

export const getConversation = async (ctx: Ctx, id: string) =>
  show(ctx, await requireConversation(ctx, id));

export async function listConversations(
  ctx: Ctx,
  { limit, after, athleteId }: PageRequest & { athleteId: string },
) {
  await requireAthlete(ctx, athleteId);
  const rows = await objectOf(ctx, athleteId).listConversations({ limit: limit + 1, after });
  return toPage(rows, limit, (row) => show(ctx, row));
}

export type ConversationUpdate = Patch<Pick<Conversation, "title" | "coach" | "metadata">>;

export async function updateConversation(ctx: Ctx, id: string, changes: ConversationUpdate) {
  await requireConversation(ctx, id);
  const changed = await objectOf(ctx, id).updateConversation(id, {
    ...changes,
  } as Partial<Conversation>);
  if (!changed) throw notFound();
  return show(ctx, changed);
}

export async function deleteConversation(ctx: Ctx, id: string) {
  await requireConversation(ctx, id);
  await objectOf(ctx, id).deleteConversation(id);
}

/** Newest first, two a turn: the answer, then what was asked. */
export async function listMessages(
  ctx: Ctx,
  id: string,
  { limit, after }: PageRequest,
): Promise<Page<ReturnType<typeof showAnswer> | ReturnType<typeof showAsked>>> {
  await requireConversation(ctx, id);
  const most = Math.max(1, Math.floor(limit / 2));
  const query = { conversationId: id, limit: most + 1, before: after };
  const turns = await objectOf(ctx, id).listTurns(query);
  if (!turns) throw notFound();
  const isServer = ctx.caller.kind === "secret";
  // A page goes on after an answer: a turn is never parted.
  const { data, nextCursor } = toPage(
    turns.map((turn) => ({ id: turn.messageId, turn })),
    most,
    ({ turn }) => [showAnswer(turn, isServer), showAsked(turn)],
  );
  return { data: data.flat(), nextCursor };
}

const EXPORTED_AT_ONCE = 100;

/** All of it, oldest first, for whoever it is about. */
export async function exportConversation(ctx: Ctx, id: string) {
  const conversation = await getConversation(ctx, id);
  const messages = [];
  let before: string | null = null;
  for (;;) {
    const turns: Turn[] =
      (await objectOf(ctx, id).listTurns({
        conversationId: id,
        limit: EXPORTED_AT_ONCE,
        before,
      })) ?? [];
    messages.push(...turns.flatMap((turn) => [showAnswer(turn), showAsked(turn)]));
    if (turns.length < EXPORTED_AT_ONCE) break;
    before = turns.at(-1)!.messageId;
  }
  return { conversation, messages: messages.toReversed() };
}

const show = (ctx: Ctx, row: Seen) => ({
  id: row.id,
  object: "conversation" as const,
  athleteId: row.athleteId,
  coach: row.coach,
  title: row.title,
  metadata: row.metadata,
  turns: row.turns,
  retentionDays: row.retentionDays,
  livemode: isLive(ctx.tenant),
  createdAt: new Date(row.createdAt).toISOString(),
  updatedAt: new Date(row.updatedAt).toISOString(),
});
