/** The one owner of a model's health: its breaker, whether it is parked or switched off, its last hour. */
import { DurableObject } from "cloudflare:workers";
import { type Latch, makeBreaker, observe, stateOf, takeProbe } from "../worker/core/breaker.ts";
import {
  DEFAULT_ROUTE,
  type Health,
  type HealthObject,
  type Outcome,
  type RouteChanges,
  type RouteSettings,
} from "../worker/core/health.ts";
import { type LastHour, count, summarize } from "../worker/core/last-hour.ts";
import { log } from "../worker/core/log.ts";

/** Counts may be forgotten with an eviction; what keeps a model out of play may not. */
type Kept = { settings: RouteSettings; parkedUntil: number | null; latch: Latch };
type OutOfPlay = { parkedUntil: number | null; openedAt: number | null };
const KEPT = "kept";

export class ModelHealth extends DurableObject implements HealthObject {
  #kept: Kept;
  #breaker;
  readonly #hour: LastHour = new Map();

  constructor(ctx: DurableObjectState, env: Cloudflare.Env) {
    super(ctx, env);
    const kept = ctx.storage.kv.get<Kept>(KEPT);
    this.#breaker = makeBreaker(kept?.latch);
    this.#kept = kept ?? {
      settings: DEFAULT_ROUTE,
      parkedUntil: null,
      latch: this.#breaker.latch,
    };
  }

  async read(now: number): Promise<Health> {
    const { settings, parkedUntil } = this.#kept;
    return {
      ...settings,
      state: stateOf(this.#breaker, now),
      parkedUntil: parkedUntil !== null && parkedUntil > now ? parkedUntil : null,
      probeAt: this.#breaker.latch.probeAt,
      ...summarize(this.#hour, now),
    };
  }

  async takeProbe(now: number): Promise<boolean> {
    const { settings, parkedUntil } = this.#kept;
    if (!settings.isEnabled || (parkedUntil !== null && parkedUntil > now)) return false;
    const { breaker, isGranted } = takeProbe(this.#breaker, now);
    this.#breaker = breaker;
    this.#keep({});
    return isGranted;
  }

  async report(outcomes: readonly Outcome[], now: number): Promise<Health> {
    let { parkedUntil } = this.#kept;
    const before = { parkedUntil, openedAt: this.#breaker.latch.openedAt };
    for (const outcome of outcomes) {
      count(this.#hour, outcome, now);
      // The clocks of two machines differ; nothing has ended yet that ends later than now.
      const at = Math.min(outcome.at, now);
      if (outcome.result === "ok" || outcome.result === "failed") {
        this.#breaker = observe(this.#breaker, { at, isFailure: outcome.result === "failed" }, now);
      }
      if (outcome.parkUntil !== undefined)
        parkedUntil = Math.max(parkedUntil ?? 0, outcome.parkUntil);
    }
    this.#announce(before, { parkedUntil, openedAt: this.#breaker.latch.openedAt });
    this.#keep({ parkedUntil });
    return this.read(now);
  }

  async configure({ parkedUntil, ...settings }: RouteChanges, now: number): Promise<Health> {
    this.#keep({
      settings: { ...this.#kept.settings, ...settings },
      ...(parkedUntil === null && { parkedUntil }),
    });
    return this.read(now);
  }

  /** Once for each time out of play: operators should hear of it before partners ask. */
  #announce(before: OutOfPlay, now: OutOfPlay) {
    const model = this.ctx.id.name ?? "unknown";
    if (now.parkedUntil !== before.parkedUntil) log.error("model_parked", { model });
    if (now.openedAt !== null && before.openedAt === null) log.error("model_down", { model });
    if (now.openedAt === null && before.openedAt !== null) log.info("model_up", { model });
  }

  /** Writes only what has changed: while all is well, nothing. */
  #keep(changes: Partial<Kept>) {
    const next = { ...this.#kept, ...changes, latch: this.#breaker.latch };
    const isSame =
      next.settings === this.#kept.settings &&
      next.parkedUntil === this.#kept.parkedUntil &&
      next.latch === this.#kept.latch;
    if (isSame) return;
    this.#kept = next;
    this.ctx.storage.kv.put(KEPT, next);
  }
}
