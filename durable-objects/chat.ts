/** The conversations of an athlete: lets turns begin one after the other, writes each once, and tells of them. */
import {
  type Admission,
  type Asked,
  type Briefing,
  type Conversation,
  type Ended,
  type Ending,
  HISTORY_TURNS,
  MOST_RUNS,
  type PastConcern,
  type PastTurn,
  RUN_KEPT_MS,
  RUN_LIFE_MS,
  type RunView,
  type Turn,
} from "../worker/core/chat.ts";
import { type KinKind, isKinId, kinOf, makeKinId, timeOf } from "../worker/core/kin.ts";
import { eventsOf } from "../worker/core/run-log.ts";
import { dayOf } from "../worker/core/tiers.ts";
import type { ConversationBook } from "./conversation-book.ts";
import { type LiveRuns, type LiveRun, isOver, replay } from "./live-runs.ts";
import type { Quota } from "./quota.ts";

/** What is remembered of a conversation in which somebody talks. */
type Open = {
  conversation: Conversation;
  past: PastTurn[];
  concerns: PastConcern[];
  clients: Map<string, string>;
  lastSeq: number;
  /** When the last turn ended: none begins before. */
  endedAt: number;
};
const REMEMBERED = 4;
const LOOKED_BACK = 40;

type Needs = { book: ConversationBook; live: LiveRuns; quota: Quota };

export function makeChat({ book, live, quota }: Needs) {
  const opened = new Map<string, Open>();
  /** Ended lately: a reader who comes back needs no search. */
  const ended = new Map<string, Turn>();
  let briefing: Briefing | null | undefined;
  let lastStamp = 0;

  /** Each millisecond once, so that no two of a kind are the same. */
  const newId = (kind: KinKind, kin: string, now: number) => {
    lastStamp = Math.max(now, lastStamp + 1);
    return makeKinId(kind, lastStamp, kin);
  };

  const open = (id: string): Open | null => {
    const known = opened.get(id);
    if (known) return known;
    const conversation = book.find(id);
    if (!conversation) return null;
    const turns = book
      .turns(id, LOOKED_BACK)
      .map(({ turn }) => turn)
      .toReversed();
    const one: Open = {
      conversation,
      past: turns.filter(isTold).slice(-HISTORY_TURNS).map(pastOf),
      concerns: turns.flatMap(concernOf),
      clients: book.clients(id),
      lastSeq: book.lastSeq(id),
      endedAt: turns.at(-1)?.endedAt ?? 0,
    };
    opened.set(id, one);
    for (const oldest of opened.keys()) {
      if (opened.size <= REMEMBERED) break;
      opened.delete(oldest);
    }
    return one;
  };

  const known = (): Briefing | null => {
    if (briefing === undefined) {
      const text = book.readBriefing();
      briefing = text === null ? null : (JSON.parse(text) as Briefing);
    }
    return briefing;
  };

  const findEnded = (runId: string): Turn | null => {
    const turn = ended.get(runId) ?? book.findRun(runId);
    return turn && turn.state !== "running" ? turn : null;
  };

  const remember = (turn: Turn) => {
    ended.set(turn.runId, turn);
    for (const oldest of ended.keys()) {
      if (ended.size <= REMEMBERED) break;
      ended.delete(oldest);
    }
  };

  const again = (runId: string, contentHash: string): Admission => {
    const running = live.get(runId);
    const turn = running ? null : findEnded(runId);
    const kept = running ?? turn ?? book.findRun(runId);
    const hash = kept?.contentHash;
    return hash === contentHash ? { state: "known", runId, turn } : { state: "reused" };
  };

  return {
    newId,
    open,

    admit({ conversationId, clientMessageId, contentHash, now }: Asked): Admission {
      const one = open(conversationId);
      const kin = kinOf(conversationId);
      if (!one || kin === null) return { state: "unknown" };
      const under = live.under(now);
      if (clientMessageId !== null) {
        const running = under.find(
          (run) => run.conversationId === conversationId && run.clientMessageId === clientMessageId,
        );
        const runId = running?.runId ?? one.clients.get(clientMessageId);
        if (runId !== undefined) return again(runId, contentHash);
      }
      const busy = under.find((run) => run.conversationId === conversationId);
      if (busy) return { state: "busy", runId: busy.runId };
      if (under.length >= MOST_RUNS) return { state: "too_many" };
      const runId = newId("run", kin, now);
      live.add({ runId, conversationId, clientMessageId, contentHash, startedAt: now });
      return {
        state: "admitted",
        askedAt: Math.max(now, one.endedAt),
        runId,
        userMessageId: newId("message", kin, now),
        messageId: newId("message", kin, now),
        conversation: one.conversation,
        history: one.past,
        concerns: one.concerns,
        briefing: known(),
        used: quota.usedOn(dayOf(now)) + under.length,
        isFirst: one.lastSeq === 0,
      };
    },

    commit({ turn, countsOn, title, summary, briefing: fresh }: Ending): Ended | null {
      const one = open(turn.conversationId);
      if (!one) {
        live.end(turn.runId, []);
        return null;
      }
      const place = book.placeOf(turn.conversationId, turn.runId);
      if (place === null || place.isOpen) {
        const stored = place ? book.findRun(turn.runId) : null;
        book.putTurn(withDecisions(turn, stored), place?.seq ?? (one.lastSeq += 1));
        if (countsOn !== null) quota.count(countsOn);
        if (title !== null || summary !== null) {
          one.conversation = {
            ...one.conversation,
            title: one.conversation.title ?? title,
            ...(summary && { summary: summary.text, summarizedTo: summary.to }),
          };
          book.put(one.conversation);
        }
        if (isTold(turn)) one.past = [...one.past, pastOf(turn)].slice(-HISTORY_TURNS);
        one.concerns.push(...concernOf(turn));
        one.endedAt = Math.max(one.endedAt, turn.endedAt);
        if (turn.clientMessageId !== null) one.clients.set(turn.clientMessageId, turn.runId);
        remember(turn);
      }
      if (fresh) {
        briefing = fresh;
        book.putBriefing(JSON.stringify(fresh));
      }
      live.end(turn.runId, eventsOf(findEnded(turn.runId) ?? turn));
      return { used: quota.usedOn(countsOn ?? dayOf(turn.askedAt)) };
    },

    /** Whether its row is new: then somebody has to look whether it ever ends. */
    handOver(turn: Turn): boolean {
      const one = open(turn.conversationId);
      if (!one) return false;
      const place = book.placeOf(turn.conversationId, turn.runId);
      // The end has overtaken it.
      if (place && !place.isOpen) return false;
      if (place === null) book.putTurn(turn, (one.lastSeq += 1));
      live.takeOver(liveOf(turn), eventsOf(turn));
      return place === null;
    },

    view(runId: string, now: number): RunView | null {
      const run = live.get(runId);
      if (run && !isOver(run, now)) {
        const state = run.isCanceled ? "canceled" : "running";
        return { state, turn: null, conversationId: run.conversationId };
      }
      const turn = findEnded(runId);
      return turn && { state: turn.state, turn, conversationId: turn.conversationId };
    },

    watch(runId: string, after: number, now: number) {
      const turn = live.get(runId) ? null : findEnded(runId);
      if (turn) {
        if (now - turn.endedAt > RUN_KEPT_MS) return "gone" as const;
        const events = eventsOf(turn);
        return after >= events.length ? null : replay(runId, events, after);
      }
      if (!isKinId("run", runId)) return "unknown" as const;
      const run = live.get(runId) ?? expected(runId, now);
      return run ? live.watch(run, after) : ("unknown" as const);
    },

    /** What nobody has ended, long after it must have: the athlete's words are kept, and it is said. */
    closeLost(now: number): boolean {
      let isLeft = false;
      for (const turn of book.openTurns()) {
        if (now - turn.askedAt <= RUN_LIFE_MS) {
          isLeft = true;
          continue;
        }
        const error = {
          code: "interrupted",
          title: "The answer was interrupted",
          detail: "Send the message again.",
        };
        const closed: Turn = {
          ...turn,
          endedAt: now,
          state: "interrupted",
          log: [...turn.log, { type: "message.failed", data: {} }],
          said: { ...turn.said, error },
        };
        const { seq } = book.placeOf(turn.conversationId, turn.runId)!;
        book.putTurn(closed, seq);
        opened.delete(turn.conversationId);
        live.end(turn.runId, eventsOf(closed));
      }
      return isLeft;
    },

    forget(id: string) {
      opened.delete(id);
    },
    /** Nobody will write down what is still under way in it. */
    drop(id: string, now: number) {
      opened.delete(id);
      for (const { runId, conversationId } of live.under(now))
        if (conversationId === id) live.end(runId, []);
    },
    forgetOpened() {
      opened.clear();
    },
    forgetAll() {
      opened.clear();
      ended.clear();
      briefing = null;
      live.clear();
    },
    forgetBriefing() {
      if (known() === null) return;
      briefing = null;
      book.putBriefing(null);
    },
    changed(turn: Turn) {
      if (ended.has(turn.runId)) ended.set(turn.runId, turn);
    },
  };

  function liveOf({ runId, conversationId, clientMessageId, contentHash, askedAt }: Turn): LiveRun {
    const run = { runId, conversationId, clientMessageId, contentHash, startedAt: askedAt };
    const known = live.get(runId);
    // It may have been waited for before anybody knew what it is about.
    return known ? Object.assign(known, run) : live.add(run);
  }

  /** This object may have forgotten a run that the Worker still holds: its commit will tell. */
  function expected(runId: string, now: number): LiveRun | null {
    const startedAt = timeOf(runId);
    if (book.isEmpty() || Math.abs(now - startedAt) > RUN_LIFE_MS) return null;
    const nameless = { conversationId: "", clientMessageId: null, contentHash: "" };
    return live.add({ runId, ...nameless, startedAt });
  }
}

/** What the athlete decided while the run went on, with its reader gone, stands. */
function withDecisions(turn: Turn, stored: Turn | null): Turn {
  const decided = new Map(stored?.actions.map((action) => [action.id, action]));
  return { ...turn, actions: turn.actions.map((action) => decided.get(action.id) ?? action) };
}

const isTold = ({ state, answer }: Turn) => state !== "running" && answer !== "";
const pastOf = ({ content, answer, askedAt }: Turn): PastTurn => ({ content, answer, askedAt });
const concernOf = ({ concerns, askedAt }: Turn): PastConcern[] =>
  concerns.map((concern) => ({ ...concern, at: askedAt }));
