/** The proposal to save what was read: the sets of known exercises, said line by line. */
import type * as z from "zod";
import type { Language } from "../../engine/coach/language.ts";
import type { LogReading, ReadExercise, ReadSet } from "../../engine/log/reading.ts";
import { MOST_LOAD_G } from "../../engine/log/workout-log.ts";
import { gramsOf } from "../../engine/tools/mass.ts";
import { kgOfGrams } from "../../engine/units.ts";
import { dateIn } from "../services/planning-request.ts";
import type { SaveLogParams } from "./actions/save-log.ts";
import { asLogged, saySets } from "./read-sets.ts";
import { sayPain, sessionLines, type SessionTold } from "./session-lines.ts";
import type { NewAction, ToolCtx } from "./tool.ts";
import { given } from "./tool-inputs.ts";

type Words = { save: string; check: string; more(count: number): string };
const WORDS: Record<Language, Words> = {
  en: {
    save: "Save this training",
    check: "please check",
    more: (count) => `And ${count} more exercises`,
  },
  es: {
    save: "Guardar este entrenamiento",
    check: "revísalo, por favor",
    more: (count) => `Y ${count} ejercicios más`,
  },
  de: {
    save: "Dieses Training speichern",
    check: "bitte prüfen",
    more: (count) => `Und ${count} weitere Übungen`,
  },
  fr: {
    save: "Enregistrer cette séance",
    check: "à vérifier",
    more: (count) => `Et ${count} autres exercices`,
  },
  pt: {
    save: "Salvar este treino",
    check: "confira, por favor",
    more: (count) => `E mais ${count} exercícios`,
  },
};
const MOST_LINES = 12;
const LEAST_BODY_KG = 20;
const MOST_BODY_KG = 400;

type Told = z.input<typeof SaveLogParams>["log"];

/** Nothing where no set of a known exercise was read. */
export function proposeLog(
  reading: LogReading,
  { ctx, facts, language, today }: Pick<ToolCtx, "ctx" | "facts" | "language" | "today">,
): NewAction[] {
  const kept = reading.entries.flatMap(keptOf);
  if (kept.length === 0) return [];
  const { save, check, more } = WORDS[language];
  const date = reading.date ?? today;
  const lines = kept.map((entry) => {
    const { name, groups, doubtful } = asLogged(entry, language);
    const told = [...groups.map(saySets), sayPain(entry.pain, language)].filter(Boolean);
    return `${name}: ${told.join("; ")}${doubtful ? ` (${check})` : ""}`;
  });
  const startedAt = startOf(date, today, ctx.now, facts.athlete.timezone);
  const whole = wholeOf(reading);
  const params: z.input<typeof SaveLogParams> = { log: toTold(whole, kept, startedAt) };
  const rest = lines.length - MOST_LINES;
  const shown = rest > 0 ? [...lines.slice(0, MOST_LINES), more(rest)] : lines;
  return [
    {
      kind: "save_log",
      label: date === today ? save : `${save} (${date})`,
      params,
      diff: [...shown, ...sessionLines(whole, language)],
    },
  ];
}

/** Of the whole session, what is kept of it: a body that nobody has is a slip. */
function wholeOf({ durationSeconds, sessionRpe, bodyweight }: LogReading): SessionTold {
  const bodyKg = bodyweight && kgOfGrams(gramsOf(bodyweight.value, bodyweight.unit));
  const isBody = bodyKg !== null && bodyKg >= LEAST_BODY_KG && bodyKg <= MOST_BODY_KG;
  return { durationSeconds, sessionRpe, bodyweight: isBody ? bodyweight : null };
}

const isDone = ({ reps, seconds, metres, isMissed }: ReadSet) =>
  isMissed || (reps ?? seconds ?? metres) !== null;

/** What nobody knows the exercise of is asked about, and not saved. */
function keptOf(entry: ReadExercise): ReadExercise[] {
  const sets = entry.sets.filter(isDone);
  return entry.exerciseId === null || sets.length === 0 ? [] : [{ ...entry, sets }];
}

function toTold(whole: SessionTold, kept: readonly ReadExercise[], startedAt: number): Told {
  const { durationSeconds, sessionRpe, bodyweight } = whole;
  return {
    startedAt: new Date(startedAt).toISOString(),
    entries: kept.map(({ exerciseId, superset, sets, pain }) => ({
      exerciseId: exerciseId!,
      ...(superset !== null && /^[A-Za-z0-9]{1,2}$/.test(superset) && { superset }),
      sets: sets.map(setOf),
      pain,
    })),
    ...given({ durationSeconds, sessionRpe }),
    ...(bodyweight && { bodyweightKg: kgOfGrams(gramsOf(bodyweight.value, bodyweight.unit)) }),
  };
}

/** Effort is kept in half steps. */
const half = (value: number) => Math.round(value * 2) / 2;

function setOf(set: ReadSet): Told["entries"][number]["sets"][number] {
  const { kind, reps, seconds, metres, loadType, load, unit, rpe, rir, side } = set;
  const isLoad = load !== null && unit !== null && gramsOf(load, unit) <= MOST_LOAD_G;
  return {
    kind,
    loadType,
    ...given({ reps, seconds, metres, side }),
    ...(isLoad && { load: { value: load, unit } }),
    ...(rir !== null ? { rir: half(rir) } : rpe !== null ? { rpe: half(rpe) } : {}),
    amrap: set.isAmrap,
    missed: set.isMissed,
  };
}

const HALF_DAY_MS = 43_200_000;

/** A day that was named has no hour: noon or midnight of the world's clock is within it anywhere. */
function startOf(date: string, today: string, now: number, timezone: string): number {
  if (date === today) return now;
  const midnight = Date.parse(date);
  const noon = midnight + HALF_DAY_MS;
  return dateIn(timezone, noon) === date ? noon : midnight;
}
