/** The conversations of one athlete in SQL: one row a conversation, one row a turn, no index beside the keys. */
import type { Conversation, StoredAction, Turn } from "../worker/core/chat.ts";
import { DAY_MS } from "../worker/core/durations.ts";

type TurnRow = { seq: number; data: string };
export type Seen = Conversation & { updatedAt: number; turns: number };

export function makeConversationBook(sql: SqlStorage) {
  const makeTables = () => {
    sql.exec(
      "CREATE TABLE IF NOT EXISTS conversations (id TEXT PRIMARY KEY, data TEXT NOT NULL) WITHOUT ROWID",
    );
    sql.exec(
      `CREATE TABLE IF NOT EXISTS turns (
         conversation TEXT NOT NULL, seq INTEGER NOT NULL, run TEXT NOT NULL, message TEXT NOT NULL,
         client TEXT, asked_at INTEGER NOT NULL, is_open INTEGER NOT NULL, data TEXT NOT NULL,
         PRIMARY KEY (conversation, seq)) WITHOUT ROWID`,
    );
    sql.exec("CREATE TABLE IF NOT EXISTS briefing (id INTEGER PRIMARY KEY, data TEXT NOT NULL)");
  };
  makeTables();

  const turnOf = ({ data }: { data: string }) => JSON.parse(data) as Turn;
  const find = (id: string): Conversation | null => {
    const [row] = sql
      .exec<{ data: string }>("SELECT data FROM conversations WHERE id = ?", id)
      .toArray();
    return row ? (JSON.parse(row.data) as Conversation) : null;
  };
  const put = (one: Conversation) =>
    sql.exec(
      "INSERT OR REPLACE INTO conversations (id, data) VALUES (?, ?)",
      one.id,
      JSON.stringify(one),
    );
  const see = (one: Conversation): Seen => {
    const [row] = sql
      .exec<{ turns: number; last: number | null }>(
        "SELECT count(*) AS turns, max(asked_at) AS last FROM turns WHERE conversation = ?",
        one.id,
      )
      .toArray();
    return { ...one, turns: row!.turns, updatedAt: row!.last ?? one.createdAt };
  };
  const findWhere = (
    column: "run" | "message",
    value: string,
  ): (TurnRow & { turn: Turn }) | null => {
    const [row] = sql
      .exec<TurnRow>(`SELECT seq, data FROM turns WHERE ${column} = ?`, value)
      .toArray();
    return row ? { ...row, turn: turnOf(row) } : null;
  };
  const remove = (id: string) => {
    sql.exec("DELETE FROM turns WHERE conversation = ?", id);
    sql.exec("DELETE FROM conversations WHERE id = ?", id);
  };

  return {
    makeTables,
    find,
    put,
    see,
    remove,
    findRun: (id: string) => findWhere("run", id)?.turn ?? null,
    findMessage: (id: string) => findWhere("message", id)?.turn ?? null,

    list({ limit, after }: { limit: number; after: string | null }): Seen[] {
      const rows = sql
        .exec<{ data: string }>(
          "SELECT data FROM conversations WHERE id < ? ORDER BY id DESC LIMIT ?",
          after ?? "~",
          limit,
        )
        .toArray();
      return rows.map(({ data }) => see(JSON.parse(data) as Conversation));
    },

    /** Newest first. */
    turns(conversation: string, limit: number, beforeSeq: number = Number.MAX_SAFE_INTEGER) {
      return sql
        .exec<TurnRow>(
          "SELECT seq, data FROM turns WHERE conversation = ? AND seq < ? ORDER BY seq DESC LIMIT ?",
          conversation,
          beforeSeq,
          limit,
        )
        .toArray()
        .map((row) => ({ seq: row.seq, turn: turnOf(row) }));
    },

    seqOfMessage: (message: string) => findWhere("message", message)?.seq ?? null,

    clients(conversation: string): Map<string, string> {
      const rows = sql.exec<{ client: string; run: string }>(
        "SELECT client, run FROM turns WHERE conversation = ? AND client IS NOT NULL",
        conversation,
      );
      return new Map(Array.from(rows, ({ client, run }) => [client, run]));
    },

    placeOf(conversation: string, run: string): { seq: number; isOpen: boolean } | null {
      const [row] = sql
        .exec<{ seq: number; is_open: number }>(
          "SELECT seq, is_open FROM turns WHERE conversation = ? AND run = ?",
          conversation,
          run,
        )
        .toArray();
      return row ? { seq: row.seq, isOpen: row.is_open === 1 } : null;
    },
    lastSeq(conversation: string): number {
      const [row] = sql
        .exec<{ seq: number | null }>(
          "SELECT max(seq) AS seq FROM turns WHERE conversation = ?",
          conversation,
        )
        .toArray();
      return row!.seq ?? 0;
    },

    putTurn(turn: Turn, seq: number) {
      sql.exec(
        `INSERT OR REPLACE INTO turns (conversation, seq, run, message, client, asked_at, is_open, data)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        turn.conversationId,
        seq,
        turn.runId,
        turn.messageId,
        turn.clientMessageId,
        turn.askedAt,
        turn.state === "running" ? 1 : 0,
        JSON.stringify(turn),
      );
    },

    openTurns: () =>
      sql.exec<TurnRow>("SELECT seq, data FROM turns WHERE is_open = 1").toArray().map(turnOf),

    findAction(id: string): { turn: Turn; action: StoredAction } | null {
      // Only a few turns hold one, and the id of an action says when it was proposed.
      const rows = sql.exec<TurnRow>(
        "SELECT seq, data FROM turns WHERE instr(data, ?) > 0 ORDER BY seq DESC",
        id,
      );
      for (const row of rows) {
        const turn = turnOf(row);
        const action = turn.actions.find((one) => one.id === id);
        if (action) return { turn, action };
      }
      return null;
    },

    /** Conversations in which nothing has been said for as long as they are kept. */
    prune(now: number) {
      for (const { data } of sql
        .exec<{ data: string }>("SELECT data FROM conversations")
        .toArray()) {
        const one = see(JSON.parse(data) as Conversation);
        if (one.updatedAt < now - one.retentionDays * DAY_MS) remove(one.id);
      }
    },
    isEmpty: () => sql.exec("SELECT 1 FROM conversations LIMIT 1").toArray().length === 0,

    readBriefing(): string | null {
      const [row] = sql.exec<{ data: string }>("SELECT data FROM briefing").toArray();
      return row?.data ?? null;
    },
    putBriefing: (data: string | null) =>
      data === null
        ? sql.exec("DELETE FROM briefing")
        : sql.exec("INSERT OR REPLACE INTO briefing (id, data) VALUES (1, ?)", data),
  };
}
export type ConversationBook = ReturnType<typeof makeConversationBook>;
