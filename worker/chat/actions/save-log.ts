/** Saves the sets that the athlete has said yes to; however often the word comes, they are kept once. */
import * as z from "zod";
import { languageOf } from "../../../engine/coach/language.ts";
import { LogFacts } from "../../../engine/log/log-request.ts";
import { unpackLog } from "../../../engine/log/stored-log.ts";
import { notFound } from "../../core/errors.ts";
import type { Ctx } from "../../ctx.ts";
import { type LogAnalysis, analyzeLogs } from "../../services/log-analysis.ts";
import { logWorkouts } from "../../services/log-workouts.ts";
import { wholeCatalog } from "../../services/own-catalog.ts";
import { plansFor } from "../../services/planned-logs.ts";
import type { ShownLog } from "../../services/show-log.ts";
import { readState } from "../../services/training-state.ts";
import type { ActionKind } from "../action.ts";
import { newCard } from "../cards.ts";
import type { ChatFacts } from "../facts.ts";
import { nameIn } from "../read-sets.ts";

const { clientId: _, ...facts } = LogFacts;

export const SaveLogParams = z.strictObject({ log: z.strictObject(facts) });

const MOST_RECORDS = 8;
const MOST_NEXT = 12;

export const saveLog: ActionKind<z.output<typeof SaveLogParams>> = {
  kind: "save_log",
  schema: SaveLogParams,
  async apply(forWrite, athlete, { log: told }, actionId) {
    const { logged, analysis } = await logWorkouts(forWrite("log"), {
      athleteId: athlete.id,
      logs: [{ ...told, clientId: actionId }],
      source: "text",
      at: () => "",
    });
    const { log } = logged[0]!;
    const cameTo = analysis ?? (await analyzeAgain(forWrite("look"), athlete, log.id));
    return {
      type: "workout_log",
      id: log.id,
      card: { id: `${actionId}.1`, ...cardOf(log, cameTo, athlete) },
    };
  },
};

/** Of a log that an earlier attempt has saved. */
async function analyzeAgain(ctx: Ctx, athlete: ChatFacts["athlete"], logId: string) {
  const [row, state, catalog, plans] = await Promise.all([
    ctx.store.logs.find(ctx.tenant, logId),
    readState(ctx, athlete.id),
    wholeCatalog(ctx),
    plansFor(ctx, athlete, []),
  ]);
  if (!row) throw notFound();
  const records = state.records.filter(({ mark }) => mark.logId === logId);
  const folded = [{ log: unpackLog(row), lifts: [], records }];
  return analyzeLogs(ctx, { athlete, plans, catalog, folded, state });
}

function cardOf(log: ShownLog, cameTo: LogAnalysis | null, { locale }: ChatFacts["athlete"]) {
  const language = languageOf(locale);
  const { records = [], nextTargets = [] } = cameTo ?? {};
  const next = nextTargets.slice(0, MOST_NEXT);
  return newCard("log_saved", {
    logId: log.id,
    date: log.day,
    exercises: log.entries.length,
    sets: log.entries.reduce((sum, entry) => sum + entry.sets.length, 0),
    records: records
      .slice(0, MOST_RECORDS)
      .map(({ exerciseId, name, kind, load, count, reps }) => ({
        exerciseId,
        name: nameIn(language, exerciseId, name),
        kind,
        load,
        count,
        reps,
      })),
    next: next.map(({ exerciseId, name, sets, reps, repsMax, load, rpe, reason }) => ({
      exerciseId,
      name: nameIn(language, exerciseId, name),
      sets,
      reps,
      repsMax,
      load,
      rpe,
      reason,
    })),
    more: nextTargets.length - next.length,
  });
}
