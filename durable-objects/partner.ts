/**
 * The one owner of an organisation's spending on models and of its running generations. The object named "platform" is the owner of all
 * spending: it lends each organisation a ceiling for the day, so that most calls ask nobody but their own.
 */
import { DurableObject } from "cloudflare:workers";
import {
  type Alert,
  type BudgetView,
  type Caps,
  type Granted,
  type Level,
  type PartnerObject,
  type Period,
  type Refused,
  leaseOf,
} from "../worker/core/budget.ts";
import { dayOf } from "../worker/core/tiers.ts";
import type { GenerationsObject, NextJob, Place } from "../worker/core/generations.ts";
import type { JobMessage, JobPriority } from "../worker/core/job.ts";
import { makeBorrower } from "./borrower.ts";
import { makeGenerations } from "./generations.ts";
import { type Claim, type Held, makeLeases } from "./leases.ts";
import { makeLedger } from "./ledger.ts";
import { MINUTE_MS } from "../worker/core/durations.ts";

const PLATFORM = "platform";
const CALL_LIFE_MS = 600_000;
const IDLE_MS = MINUTE_MS;

export class Partner extends DurableObject implements PartnerObject, GenerationsObject {
  readonly #ledger = makeLedger(this.ctx.storage.sql);
  readonly #leases = makeLeases(this.ctx.storage.sql);
  readonly #generations = makeGenerations(this.ctx.storage.sql);
  readonly #borrower = makeBorrower(this.#ledger, this.#leases, (claim) =>
    this.env.PARTNER.getByName(PLATFORM).claim({ ...claim, holder: this.ctx.id.toString() }),
  );
  /** Unknown until it is looked up: an alarm survives an eviction. */
  #alarmAt: number | null | undefined;
  #usedAt = 0;

  async reserve(
    id: string,
    micros: number,
    caps: Record<Level, Caps>,
    now: number,
  ): Promise<Granted> {
    checkMoney(micros);
    if (micros === 0) return { granted: true, alerts: [] };
    await this.#wakeBy(Date.now() + IDLE_MS);
    const alerts: Alert[] = [];
    let refused: Refused | null = null;
    for (;;) {
      // Others have been here since the last await, so everything is read anew.
      const answer = this.#take(id, micros, caps.organization, now, alerts) ?? refused;
      if (answer) return { ...answer, alerts };
      const told = await this.#borrower.ask(dayOf(now), { micros, caps });
      alerts.push(...told.alerts.splice(0));
      refused = told.refused;
    }
  }

  /** Books it where it was reserved, whatever day it is by now. An id that is not open changes nothing. */
  async settle(id: string, micros: number, _now: number): Promise<Alert[]> {
    checkMoney(micros);
    const call = this.#ledger.findCall(id);
    if (!call?.isOpen) return [];
    this.#ledger.closeCall(call, micros);
    const alerts = this.#ledger.alertsDue(call.day, "organization");
    await this.#wakeBy(Date.now() + IDLE_MS);
    return alerts;
  }

  async budget(caps: Caps, now: number): Promise<BudgetView> {
    return this.#ledger.view(caps, now);
  }

  async admit(job: JobMessage, priority: JobPriority, now: number): Promise<Place> {
    return this.#generations.admit(job, priority, now);
  }

  async leave(jobId: string, now: number): Promise<NextJob[]> {
    return this.#generations.leave(jobId, now);
  }

  async withdraw(jobId: string): Promise<void> {
    this.#generations.withdraw(jobId);
  }

  async ahead(jobId: string): Promise<number | null> {
    return this.#generations.ahead(jobId);
  }

  /** Asked of the platform's object only. */
  async claim({ holder, day, seq, spent, kept, more }: Claim): Promise<Held> {
    const held = this.#leases.loanOf(day, holder);
    if (held && seq < held.seq) throw new Error("a later claim has come before this one");
    if (held?.seq === seq) return { ceiling: held.ceiling, refused: null, alerts: [] };
    const grown = kept - (held?.ceiling ?? 0);
    let ceiling = kept;
    let period: Period | null = null;
    if (more) {
      this.#ledger.keepCaps(day, more.caps);
      period = this.#ledger.fullPeriod(day, grown + more.least, more.caps);
      const room = this.#ledger.roomOn(day, more.caps) - grown;
      if (period === null) ceiling += Math.min(leaseOf(room, more.needed), more.most);
    }
    const news = spent - (held?.spent ?? 0);
    this.#ledger.book(day, news, ceiling - (held?.ceiling ?? 0) - news);
    this.#leases.lend({ day, holder, seq, ceiling, spent });
    // Only who asks for more can pass them on.
    const alerts = more ? this.#ledger.alertsDue(day, "platform") : [];
    if (period !== null) alerts.push(...this.#ledger.alertFull(day, period, "platform"));
    return { ceiling, refused: period && { granted: false, level: "platform", period }, alerts };
  }

  override async alarm(): Promise<void> {
    this.#alarmAt = null;
    const now = Date.now();
    this.#ledger.expireCalls(now - CALL_LIFE_MS);
    const isIdle = now - this.#usedAt >= IDLE_MS;
    for (const day of this.#leases.daysToTell()) {
      // Who is at work will need the rest of today's lease at once.
      if (isIdle || day !== dayOf(now)) await this.#borrower.giveBack(day);
    }
    const isDone = this.#leases.daysToTell().length === 0;
    const oldest = this.#ledger.oldestCallAt();
    if (!isDone) await this.#wakeBy(now + IDLE_MS);
    else if (oldest !== null) {
      await this.#wakeBy(Math.max(oldest + CALL_LIFE_MS, now + IDLE_MS));
    }
  }

  /** Null when the call fits the organisation's caps and the platform has to be asked for more. */
  #take(id: string, micros: number, caps: Caps, now: number, alerts: Alert[]) {
    const day = dayOf(now);
    if (this.#ledger.findCall(id)) return { granted: true } as const;
    this.#usedAt = Date.now();
    this.#ledger.keepCaps(day, caps);
    const period = this.#ledger.fullPeriod(day, micros, caps);
    if (period !== null) {
      alerts.push(...this.#ledger.alertFull(day, period, "organization"));
      return { granted: false, level: "organization", period } as const;
    }
    const { spent, reserved } = this.#ledger.sums("day", day);
    if (spent + reserved + micros > this.#leases.of(day).ceiling) return null;
    this.#ledger.openCall(id, day, micros, now);
    alerts.push(...this.#ledger.alertsDue(day, "organization"));
    return { granted: true } as const;
  }

  /** Setting an alarm writes a row, so an earlier one serves as well. */
  async #wakeBy(at: number) {
    if (this.#alarmAt === undefined) this.#alarmAt = await this.ctx.storage.getAlarm();
    if (this.#alarmAt !== null && this.#alarmAt <= at) return;
    this.#alarmAt = at;
    await this.ctx.storage.setAlarm(at);
  }
}

function checkMoney(micros: number) {
  if (!Number.isSafeInteger(micros) || micros < 0) throw new RangeError(`not money: ${micros}`);
}
