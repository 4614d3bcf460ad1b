/** Days as athletes, their apps and their watches tell of them. */
import { type DailySignal, type SignalFields, readinessOf } from "../../engine/log/daily-signal.ts";
import { OLDEST_DAY } from "../../engine/log/workout-log.ts";
import { Fault, invalidField } from "../core/errors.ts";
import { isLive } from "../core/tenant.ts";
import type { Ctx } from "../ctx.ts";
import type { AthleteRow, DailySignalRow } from "../store/port.ts";
import { isWritten, makeAudit } from "./audit.ts";
import { forgetBriefing } from "./briefing.ts";
import { requireCoached } from "./coached-athlete.ts";
import { announceOnce } from "./events.ts";
import { requireOrder } from "./span-order.ts";
import { inTurn } from "./training-state.ts";
import { addDays, daysBefore } from "../../engine/time.ts";

/** As many days as one list gives. */
const MOST_DAYS = 400;
/** More than any span that is read at once. */
const MOST_READ = 3_000;
const USUAL_DAYS = 30;
const LOW = 2;
/** Clocks of the world lie a day apart at most. */
const DAYS_AHEAD = 1;

export type SignalBody = { athleteId?: string | undefined; date?: string | undefined } & {
  [K in keyof SignalFields]: SignalFields[K] | undefined;
};

/** What is told joins what was told of the day before; null takes a figure back. */
export async function putSignal(ctx: Ctx, { athleteId, date, ...told }: SignalBody) {
  const audit = await makeAudit(ctx, "daily_signal.told", Object.keys(told));
  const { athlete, today } = await requireCoached(ctx, athleteId);
  requireConsent(athlete);
  const day = date ?? today;
  if (day > addDays(today, DAYS_AHEAD)) {
    throw invalidField("/date", "not_yet", "The day has not come yet.");
  }
  if (day < OLDEST_DAY)
    throw invalidField("/date", "too_old", `No day is kept of before ${OLDEST_DAY}.`);
  let isNew = false;
  const written = await isWritten(ctx, `${athlete.id}.${day}`, audit);
  const row = await inTurn(
    async () => {
      const before = await ctx.store.signals.find(ctx.tenant, athlete.id, day);
      if (before && written) {
        isNew = before.version === 1;
        return before;
      }
      isNew = before === null;
      const next: DailySignalRow = {
        tenantId: ctx.tenant,
        athleteId: athlete.id,
        day,
        fields: joined(before?.fields ?? {}, told),
        version: (before?.version ?? 0) + 1,
        createdAt: before?.createdAt ?? ctx.now,
        updatedAt: ctx.now,
      };
      await ctx.store.signals.put(ctx.tenant, next, audit);
      return next;
    },
    async () => null,
  );
  ctx.defer(forgetBriefing(ctx, athlete.id));
  const readiness = readinessOf(row.fields);
  if (day === today && readiness !== null && readiness <= LOW) {
    announceOnce(ctx, "readiness.low", {
      subject: { id: `${athlete.id}.${day}`, version: 1 },
      since: Date.parse(day),
      athleteId: athlete.id,
      data: { athleteId: athlete.id },
    });
  }
  return { signal: showSignal(row), isNew };
}

function joined(before: SignalFields, told: object): SignalFields {
  const all = Object.entries({ ...before, ...told });
  return Object.fromEntries(all.filter(([, value]) => value !== null && value !== undefined));
}

/** Sleep, pulse and weight are facts of health: they are kept for those who have agreed to it. */
export function requireConsent({ consents }: Pick<AthleteRow, "consents">) {
  if (consents.healthData.granted) return;
  throw new Fault(
    "consent_required",
    "The athlete has not agreed that health data is stored; put `healthData` of the consents first.",
  );
}

export async function listSignals(
  ctx: Ctx,
  query: { athleteId: string | undefined; from: string | undefined; to: string | undefined },
) {
  const { athlete, today } = await requireCoached(ctx, query.athleteId);
  const to = query.to ?? today;
  const from = query.from ?? daysBefore(to, USUAL_DAYS - 1);
  requireOrder(from, to);
  if (daysBefore(to, MOST_DAYS) > from) {
    throw invalidField("query/from", "too_long", `At most ${MOST_DAYS} days at once.`);
  }
  const span = { athleteId: athlete.id, from, to, limit: MOST_DAYS };
  const rows = await ctx.store.signals.list(ctx.tenant, span);
  return rows.map(showSignal);
}

/** As the engine reads them. */
export async function readSignals(
  ctx: Ctx,
  athleteId: string,
  span: { from: string; to: string },
): Promise<DailySignal[]> {
  const query = { athleteId, ...span, limit: MOST_READ };
  const rows = await ctx.store.signals.list(ctx.tenant, query);
  // What a watch adds later tells nothing anew.
  return rows.map(({ day, fields, createdAt }) => ({ day, toldAt: createdAt, ...fields }));
}

const showSignal = (row: DailySignalRow) => {
  const readiness = readinessOf(row.fields);
  return {
    object: "daily_signal" as const,
    athleteId: row.athleteId,
    date: row.day,
    ...row.fields,
    readinessScore: readiness === null ? null : Math.round(readiness * 10) / 10,
    livemode: isLive(row.tenantId),
    version: row.version,
    createdAt: new Date(row.createdAt).toISOString(),
    updatedAt: new Date(row.updatedAt).toISOString(),
  };
};
