/** The one owner of an athlete's live state: the day's quota, all conversations, and the turns under way. */
import { DurableObject } from "cloudflare:workers";
import {
  type ActionTaken,
  type Asked,
  type ChatObject,
  type Conversation,
  type Decision,
  type Ending,
  RUN_LIFE_MS,
  type StoredAction,
  type Turn,
} from "../worker/core/chat.ts";
import { kinOf } from "../worker/core/kin.ts";
import { makeChat } from "./chat.ts";
import { makeConversationBook } from "./conversation-book.ts";
import { makeLiveRuns } from "./live-runs.ts";
import { makeQuota } from "./quota.ts";
import { DAY_MS, MINUTE_MS } from "../worker/core/durations.ts";

const GRACE_MS = 5_000;
/** Longer than an action takes; who died over it is followed by the next, under the same ids. */
const TAKEN_MS = MINUTE_MS;

export class Athlete extends DurableObject implements ChatObject {
  readonly #quota = makeQuota(this.ctx.storage.sql);
  readonly #book = makeConversationBook(this.ctx.storage.sql);
  readonly #live = makeLiveRuns();
  readonly #chat = makeChat({ book: this.#book, live: this.#live, quota: this.#quota });
  /** Of an athlete who is gone, nothing is written any more by a turn that still runs. */
  #isErased = false;

  async usedOn(day: number): Promise<number> {
    return this.#quota.usedOn(day);
  }

  async reserve(day: number, limit: number, id?: string): Promise<number | null> {
    return this.#quota.take(day, limit, id);
  }

  async refund(day: number, id?: string): Promise<void> {
    this.#quota.refund(day, id);
  }

  async createConversation(made: Omit<Conversation, "id">) {
    const id = this.#chat.newId("conversation", kinOf(made.athleteId)!, made.createdAt);
    const conversation = { id, ...made };
    this.#isErased = false;
    this.#book.put(conversation);
    await this.#wakeBy(made.createdAt + DAY_MS);
    return conversation;
  }

  async findConversation(id: string) {
    const one = this.#book.find(id);
    return one && this.#book.see(one);
  }

  async listConversations(query: { limit: number; after: string | null }) {
    return this.#book.list(query);
  }

  async updateConversation(
    id: string,
    changes: Partial<Pick<Conversation, "title" | "coach" | "metadata">>,
  ) {
    const one = this.#book.find(id);
    if (!one) return null;
    const changed = { ...one, ...changes };
    this.#book.put(changed);
    this.#chat.forget(id);
    return this.#book.see(changed);
  }

  async deleteConversation(id: string) {
    if (!this.#book.find(id)) return false;
    this.#book.remove(id);
    this.#chat.drop(id, Date.now());
    return true;
  }

  async listTurns({
    conversationId,
    limit,
    before,
  }: {
    conversationId: string;
    limit: number;
    before: string | null;
  }) {
    if (!this.#book.find(conversationId)) return null;
    const seq = before === null ? undefined : (this.#book.seqOfMessage(before) ?? 0);
    return this.#book.turns(conversationId, limit, seq).map(({ turn }) => turn);
  }

  async findMessage(messageId: string) {
    return this.#book.findMessage(messageId);
  }

  async admit(asked: Asked) {
    return this.#chat.admit(asked);
  }

  async commit(ending: Ending) {
    return this.#isErased ? null : this.#chat.commit(ending);
  }

  async release(runId: string) {
    this.#live.end(runId, []);
  }

  async handOver(turn: Turn) {
    if (!this.#isErased && this.#chat.handOver(turn)) {
      await this.#wakeBy(turn.askedAt + RUN_LIFE_MS + GRACE_MS);
    }
    return { isCanceled: this.#live.get(turn.runId)?.isCanceled ?? false };
  }

  async isCanceled(runId: string) {
    return this.#live.get(runId)?.isCanceled ?? false;
  }

  async cancel(runId: string, now: number) {
    const run = this.#live.get(runId);
    if (run) run.isCanceled = true;
    return this.#chat.view(runId, now);
  }

  async findRun(runId: string, now: number) {
    return this.#chat.view(runId, now);
  }

  async watch(runId: string, after: number, now: number) {
    return this.#chat.watch(runId, after, now);
  }

  async waiting(conversationId: string, now: number): Promise<string[]> {
    const said = this.#book.turns(conversationId, 2).find(({ turn }) => turn.state !== "running");
    return (said?.turn.actions ?? [])
      .filter(({ status, expiresAt }) => status === "pending" && expiresAt > now)
      .map(({ id }) => id);
  }

  async takeAction(decision: Decision): Promise<ActionTaken> {
    const { actionId, conversationId, accepts, now } = decision;
    const found = this.#book.findAction(actionId);
    if (found?.turn.conversationId !== conversationId) return { state: "unknown" };
    const { action, turn } = found;
    if (action.status === "running" && now - (action.takenAt ?? 0) < TAKEN_MS) {
      return { state: "busy" };
    }
    if (action.status !== "pending" && action.status !== "running") {
      return { state: "done", action };
    }
    if (action.expiresAt <= now) return { state: "expired" };
    const taken = this.#setAction(turn, action, {
      status: accepts ? "running" : "rejected",
      takenAt: now,
    });
    if (!accepts) return { state: "done", action: taken };
    const conversation = this.#book.find(turn.conversationId)!;
    return { state: "taken", action: taken, conversation };
  }

  async finishAction(
    actionId: string,
    status: "accepted" | "failed" | "pending",
    result: StoredAction["result"],
  ) {
    const found = this.#book.findAction(actionId);
    return found && this.#setAction(found.turn, found.action, { status, result });
  }

  async forgetBriefing() {
    this.#chat.forgetBriefing();
  }

  async erase(): Promise<void> {
    this.#isErased = true;
    this.#chat.forgetAll();
    await this.ctx.storage.deleteAll();
    // The object lives on in memory and may be asked again before it is evicted.
    this.#quota.makeTables();
    this.#book.makeTables();
  }

  override async alarm(): Promise<void> {
    const now = Date.now();
    const isLeft = this.#chat.closeLost(now);
    this.#book.prune(now);
    this.#chat.forgetOpened();
    if (isLeft) await this.#wakeBy(now + RUN_LIFE_MS + GRACE_MS);
    else if (!this.#book.isEmpty()) await this.#wakeBy(now + DAY_MS);
  }

  #setAction(turn: Turn, action: StoredAction, changes: Partial<StoredAction>) {
    const changed = { ...action, ...changes };
    const actions = turn.actions.map((one) => (one.id === action.id ? changed : one));
    const next = { ...turn, actions };
    this.#book.putTurn(next, this.#book.placeOf(turn.conversationId, turn.runId)!.seq);
    this.#chat.changed(next);
    return changed;
  }

  /** Setting an alarm writes a row, so an earlier one serves as well. */
  async #wakeBy(at: number) {
    const set = await this.ctx.storage.getAlarm();
    if (set === null || set > at) await this.ctx.storage.setAlarm(at);
  }
}
