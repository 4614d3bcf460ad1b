/** The one owner of what is told of a job: a numbered log, those who read along, those who wait for its end. */
import { DurableObject } from "cloudflare:workers";
import {
  FEED_KEPT_MS,
  type FeedEvent,
  type JobFeedObject,
  isTerminalEvent,
} from "../worker/core/job-feed.ts";
import { JOB_STAGES, type JobStage } from "../worker/core/job.ts";
import { SSE_HEARTBEAT, SSE_HEARTBEAT_MS, SSE_START, sseEvent } from "../worker/core/sse.ts";

type Row = { seq: number; type: string; data: string };
type Reader = WritableStreamDefaultWriter<Uint8Array>;

export class JobFeed extends DurableObject implements JobFeedObject {
  readonly #sql = this.ctx.storage.sql;
  readonly #readers = new Set<Reader>();
  readonly #waiting = new Set<() => void>();
  #heart: ReturnType<typeof setInterval> | undefined;

  constructor(ctx: DurableObjectState, env: Cloudflare.Env) {
    super(ctx, env);
    this.#makeTables();
  }

  async append(events: readonly FeedEvent[], now: number): Promise<void> {
    for (const { key, type, data } of events) {
      if (this.#hasEnded()) return;
      const [row] = this.#sql
        .exec<Row>(
          `INSERT INTO log (key, seq, type, data)
           SELECT ?1, coalesce(max(seq), 0) + 1, ?2, ?3 FROM log WHERE true
           ON CONFLICT (key) DO NOTHING RETURNING seq, type, data`,
          key,
          type,
          JSON.stringify({ type, ...data }),
        )
        .toArray();
      if (!row) continue;
      const bytes = this.#show(row);
      for (const reader of this.#readers) this.#tell(reader, bytes);
      if (isTerminalEvent(type)) await this.#end(now);
    }
  }

  async watch(after: number): Promise<ReadableStream<Uint8Array> | null> {
    const known = this.#since(after).toArray();
    if (known.length === 0 && this.#hasEnded()) return null;
    const { readable, writable } = new IdentityTransformStream();
    const reader = writable.getWriter();
    const forget = () => this.#forget(reader);
    void reader.closed.then(forget, forget);
    this.#tell(reader, SSE_START);
    for (const row of known) this.#tell(reader, this.#show(row));
    if (this.#hasEnded()) this.#close(reader);
    else {
      this.#readers.add(reader);
      this.#heart ??= setInterval(() => this.#beat(), SSE_HEARTBEAT_MS);
    }
    return readable;
  }

  async untilEnd(ms: number): Promise<boolean> {
    if (this.#hasEnded()) return true;
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, ms);
    this.#waiting.add(resolve);
    await promise;
    clearTimeout(timer);
    this.#waiting.delete(resolve);
    return this.#hasEnded();
  }

  async progress() {
    const [row] = this.#sql
      .exec<{ data: string }>(
        "SELECT data FROM log WHERE type = 'job.stage' ORDER BY seq DESC LIMIT 1",
      )
      .toArray();
    const stage = row ? ((JSON.parse(row.data) as { id: JobStage }).id ?? null) : null;
    if (this.#hasEnded()) return { stage, progress: 1 };
    return { stage, progress: stage ? JOB_STAGES.indexOf(stage) / JOB_STAGES.length : 0 };
  }

  async erase(): Promise<void> {
    await this.ctx.storage.deleteAll();
    this.#makeTables();
  }

  /** Long after the end: whoever asks now is told to read the job itself. */
  override async alarm(): Promise<void> {
    await this.erase();
  }

  /** In one turn with the terminal event: what is kept must also be forgotten. */
  async #end(now: number) {
    for (const reader of this.#readers) this.#close(reader);
    for (const wake of this.#waiting) wake();
    await this.ctx.storage.setAlarm(Math.max(now, Date.now()) + FEED_KEPT_MS);
  }

  #since = (after: number) =>
    this.#sql.exec<Row>("SELECT seq, type, data FROM log WHERE seq > ? ORDER BY seq", after);

  #hasEnded() {
    const [last] = this.#sql
      .exec<{ type: string }>("SELECT type FROM log ORDER BY seq DESC LIMIT 1")
      .toArray();
    return last !== undefined && isTerminalEvent(last.type);
  }

  /** Objects are named `<tenant>/<job>`. */
  #show({ seq, type, data }: Row) {
    const job = this.ctx.id.name?.split("/").at(-1) ?? "job";
    return sseEvent(`${job}:${seq}`, type, data);
  }

  #beat() {
    for (const reader of this.#readers) this.#tell(reader, SSE_HEARTBEAT);
  }

  /** Not waited for: a slow reader holds up nobody, and one who has left is forgotten when it shows. */
  #tell(reader: Reader, bytes: Uint8Array) {
    reader.write(bytes).catch(() => this.#forget(reader));
  }

  #close(reader: Reader) {
    this.#forget(reader);
    reader.close().catch(() => {});
  }

  #forget(reader: Reader) {
    this.#readers.delete(reader);
    if (this.#readers.size > 0) return;
    clearInterval(this.#heart);
    this.#heart = undefined;
  }

  /** One index alone, because each row of one is billed; a log is short enough to be read whole. */
  #makeTables() {
    this.#sql.exec(
      `CREATE TABLE IF NOT EXISTS log (
         key TEXT PRIMARY KEY, seq INTEGER NOT NULL, type TEXT NOT NULL, data TEXT NOT NULL
       ) WITHOUT ROWID`,
    );
  }
}
