/** What this isolate knows of the models' health: a copy at most a second old, so that most calls ask nobody. */
import {
  DEFAULT_ROUTE,
  type Health,
  type HealthObject,
  type Outcome,
  type RouteChanges,
} from "../core/health.ts";
import { inTime } from "../core/in-time.ts";
import type { ModelId } from "./port.ts";

const KEPT_MS = 1_000;
const ANSWERS_WITHIN_MS = 1_000;
const UNKNOWN: Health = {
  ...DEFAULT_ROUTE,
  state: "closed",
  parkedUntil: null,
  probeAt: null,
  calls: 0,
  failures: 0,
  badAnswers: 0,
  firstTokenMs: null,
};

export class HealthBook {
  readonly #objectOf: (model: ModelId) => HealthObject;
  readonly #kept = new Map<ModelId, { health: Health; readAt: number }>();

  constructor(objectOf: (model: ModelId) => HealthObject) {
    this.#objectOf = objectOf;
  }

  /** A register that does not answer must not take the models down with it: then the last word counts. */
  async of(model: ModelId, now: number): Promise<Health> {
    const known = this.#kept.get(model);
    if (known && now - known.readAt <= KEPT_MS) return known.health;
    try {
      return this.#keep(
        model,
        await inTime(this.#objectOf(model).read(now), ANSWERS_WITHIN_MS),
        now,
      );
    } catch {
      return known?.health ?? UNKNOWN;
    }
  }

  async takeProbe(model: ModelId, now: number): Promise<boolean> {
    try {
      return await inTime(this.#objectOf(model).takeProbe(now), ANSWERS_WITHIN_MS);
    } catch {
      return false;
    }
  }

  async report(model: ModelId, outcome: Outcome): Promise<void> {
    try {
      this.#keep(model, await this.#objectOf(model).report([outcome], outcome.at), outcome.at);
    } catch {
      // One outcome less is known; the next call reports again.
    }
  }

  async configure(model: ModelId, changes: RouteChanges, now: number) {
    return this.#keep(model, await this.#objectOf(model).configure(changes, now), now);
  }

  #keep(model: ModelId, health: Health, readAt: number) {
    this.#kept.set(model, { health, readAt });
    return health;
  }
}
