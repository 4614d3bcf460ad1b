/** Words about training, read: what was done becomes a log that waits for a yes, and nothing is kept. */
import { catalog } from "../../engine/catalog/catalog.ts";
import { endsTraining } from "../../engine/coach/safety.ts";
import { hearLog, readSets } from "../../engine/log/read-log.ts";
import { ReadLogInput, type SetsRead } from "../../engine/log/reading.ts";
import { toLoggedEntry } from "../../engine/log/to-logged-entry.ts";
import { needsModel } from "../../engine/log/unread-sets.ts";
import { gramsOf } from "../../engine/tools/mass.ts";
import { kgOfGrams } from "../../engine/units.ts";
import type { Ctx } from "../ctx.ts";
import { readLog as readLogSkill } from "../skills/read-log.ts";
import type { AthleteRow } from "../store/port.ts";
import { requireCoached } from "./coached-athlete.ts";
import { hearLogs } from "./hear-logs.ts";
import { type Mode, askSkill, showModelUse } from "./model-use.ts";
import { showEntries, unitOf } from "./show-log.ts";
import { readState } from "./training-state.ts";

export type ParseBody = {
  athleteId?: string | undefined;
  text: string;
  unit?: "kg" | "lb" | undefined;
  date?: string | undefined;
  locale?: string | undefined;
  mode?: Mode | undefined;
};

export async function parseLog(ctx: Ctx, { mode = "auto", ...body }: ParseBody) {
  const { athlete, today } = await requireCoached(ctx, body.athleteId);
  const safety = hearLogs(ctx, athlete, [{ name: null, notes: body.text, entries: [] }]);
  const unit = body.unit ?? unitOf(athlete);
  const input = ReadLogInput.parse({
    text: body.text,
    unit,
    locale: body.locale ?? athlete.locale,
    today: body.date ?? today,
    knownMaxG: await maximaOf(ctx, athlete),
  });
  const own = readSets(input);
  // The grammar first: a model is asked for what it could not read, and for nothing that calls for help.
  const isAsked =
    mode !== "engine" && (mode === "model" || needsModel(own)) && !endsTraining(hearLog(input));
  const asked = isAsked
    ? await askSkill(ctx, readLogSkill, input, { operation: "workoutLogs.parse", athlete, mode })
    : null;
  return {
    object: "log_reading" as const,
    athleteId: athlete.id,
    ...showReading(asked?.answer ?? own, unit),
    source: asked && asked.source !== "engine" ? ("model" as const) : ("grammar" as const),
    safety,
    by: asked && showModelUse(ctx, asked),
  };
}

/** What is far from it is doubtful. */
export async function maximaOf(
  ctx: Ctx,
  { id }: Pick<AthleteRow, "id">,
): Promise<Record<string, number>> {
  const { lifts } = await readState(ctx, id);
  return Object.fromEntries(
    Object.values(lifts).flatMap(({ exerciseId, bests }) =>
      exerciseId !== null && bests.max ? [[exerciseId, bests.max.value] as const] : [],
    ),
  );
}

/** Entries as a log has them, with what to ask about each. */
function showReading(reading: SetsRead, unit: "kg" | "lb") {
  const { entries, date, durationSeconds, sessionRpe, bodyweight, flags, unread } = reading;
  const shown = showEntries({ entries: entries.map(toLoggedEntry) }, unit);
  return {
    entries: shown.map((entry, at) => {
      const { said, confidence, alternatives, doubtful, flags: own, sets } = entries[at]!;
      const name = entry.exerciseId === null ? said : nameOf(entry.exerciseId);
      const marked = entry.sets.map((set, i) => ({ ...set, flags: sets[i]!.flags }));
      return { ...entry, name, said, confidence, alternatives, doubtful, flags: own, sets: marked };
    }),
    date,
    durationSeconds,
    sessionRpe,
    bodyweightKg: bodyweight && kgOfGrams(gramsOf(bodyweight.value, bodyweight.unit)),
    flags,
    unread,
    confidence: Math.min(1, ...entries.map((entry) => entry.confidence)),
  };
}

const nameOf = (id: string) => catalog().byId.get(id)?.name ?? id;
