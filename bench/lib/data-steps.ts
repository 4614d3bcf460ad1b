/** What the benchmark of data asks, as the product asks it: the verbs themselves, on whatever store they are given. */
import { nextTargets } from "../../engine/adapt/next-targets.ts";
import { plannedAfter } from "../../engine/adapt/planned-lift.ts";
import { catalog } from "../../engine/catalog/catalog.ts";
import { readStatistics } from "../../engine/insight/read-statistics.ts";
import { LogTold } from "../../engine/log/log-request.ts";
import { kgOfGrams } from "../../engine/units.ts";
import { anAudit, newId } from "../../test/worker/rows.ts";
import { notFound } from "../../worker/core/errors.ts";
import type { Ctx } from "../../worker/ctx.ts";
import { readActive } from "../../worker/services/active-program.ts";
import { requireCoached } from "../../worker/services/coached-athlete.ts";
import { knownTraining } from "../../worker/services/known-training.ts";
import { logWorkouts } from "../../worker/services/log-workouts.ts";
import { listRecords } from "../../worker/services/records.ts";
import { reviewDue } from "../../worker/services/reviews.ts";
import { readTraining } from "../../worker/services/training-span.ts";
import { listLogs } from "../../worker/services/workout-logs.ts";
import type { TrainingStateRow } from "../../worker/store/port.ts";
import { entriesOf } from "./data-athlete.ts";
import { DAY_MS, MINUTE_MS, daysBefore } from "../../engine/time.ts";

const PAGE = 20;

export type Asking = {
  athleteId: string;
  /** Which of the repetitions it is. */
  nth: number;
  /** Sessions of the athlete's past: the next one follows from them. */
  trained: number;
  days: number;
};
/** How many sessions, or lifts, it came to, where that is what it costs by. */
export type Step = (ctx: Ctx, asking: Asking) => Promise<number>;

/** As an app sends it. */
function sessionAt(startedAt: number, trained: number): LogTold {
  return LogTold.parse({
    startedAt: new Date(startedAt).toISOString(),
    entries: entriesOf(trained).map(({ exerciseId, sets }) => ({
      exerciseId,
      sets: sets.map(({ reps, loadG, rpe }) => ({
        reps,
        rpe,
        ...(loadG !== null && { loadKg: kgOfGrams(loadG) }),
      })),
    })),
  });
}

async function logAt(ctx: Ctx, { athleteId, trained }: Asking, startedAt: number) {
  const { logged } = await logWorkouts(ctx, {
    athleteId,
    logs: [sessionAt(startedAt, trained)],
    at: () => "",
  });
  written.push(logged[0]!.log.id);
  return 1;
}

/** What was logged is taken back after each round, so that an athlete keeps the past that it stands for. */
const written: string[] = [];
const held = new Map<string, TrainingStateRow>();
const stateOf = async ({ store, tenant }: Ctx, athleteId: string) => {
  const state = await store.logs.state(tenant, athleteId);
  if (!state) throw notFound();
  return state;
};

export const STEPS = {
  /** One row by its key. */
  async readFloor({ store, tenant }, { athleteId }) {
    await store.athletes.find(tenant, athleteId);
    return 1;
  },

  /** The line that says that nothing was brought: one row in a transaction. */
  async writeFloor({ store, tenant }) {
    await store.logs.bring(tenant, [], {
      subject: { id: newId("request"), version: 1 },
      audit: anAudit(),
    });
    return 1;
  },

  async hold(ctx, { athleteId }) {
    held.set(athleteId, await stateOf(ctx, athleteId));
    return 1;
  },

  log: (ctx, asking) => logAt(ctx, asking, ctx.now - (60 - asking.nth) * MINUTE_MS),

  /** Of the day before yesterday: what came after it was reckoned without it. */
  logLate: (ctx, asking) =>
    logAt(ctx, asking, ctx.now - 2 * DAY_MS - (60 - asking.nth) * MINUTE_MS),

  async undo(ctx, { athleteId }) {
    for (const id of written.splice(0)) {
      const row = await ctx.store.logs.find(ctx.tenant, id);
      const { version } = await stateOf(ctx, athleteId);
      const next = { ...row!, version: row!.version + 1 };
      const state = { ...held.get(athleteId)!, version: version + 1 };
      await ctx.store.logs.remove(
        ctx.tenant,
        { row: next, audit: anAudit() },
        { row: state, audit: anAudit() },
      );
    }
    return 1;
  },

  async today(ctx, { athleteId }) {
    const { athlete } = await requireCoached(ctx, athleteId);
    const active = await readActive(ctx, athlete);
    const plan = active && { programId: active.row.id, program: active.program };
    const known = await knownTraining(ctx, { athlete, plan, catalog: catalog() });
    nextTargets(plannedAfter(plan, known.logs.at(-1)!), known);
    return known.logs.length;
  },

  async review(ctx, { athleteId }) {
    await reviewDue(ctx, athleteId);
    return 1;
  },

  async records(ctx, { athleteId }) {
    const lifts = await listRecords(ctx, athleteId, null);
    JSON.stringify(lifts);
    return lifts.length;
  },

  async list(ctx, { athleteId }) {
    const query = { athleteId, from: undefined, to: undefined, after: null, limit: PAGE };
    const { data } = await listLogs(ctx, query);
    JSON.stringify(data);
    return data.length;
  },

  async progress(ctx, { athleteId, days }) {
    const { athlete, today } = await requireCoached(ctx, athleteId);
    const span = { from: daysBefore(today, days - 1), to: today };
    const training = await readTraining(ctx, athlete, today, span);
    JSON.stringify(readStatistics(training, span));
    return training.logs.length;
  },
} satisfies Record<string, Step>;
export type StepName = keyof typeof STEPS;
