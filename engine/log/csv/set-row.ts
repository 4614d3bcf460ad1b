/** The sets that a row tells of, whichever app wrote it; or why it tells of none. */
import { gramsOfKg, gramsOfLb } from "../../units.ts";
import type { MassUnit } from "../../tools/mass.ts";
import {
  type LoggedPain,
  type LoggedSet,
  MOST_LOAD_G,
  MOST_REPS,
  MOST_SETS,
  type SetKind,
} from "../workout-log.ts";
import { type LogNotes, readLogNotes } from "./dialects/fitcsv.ts";
import { EMPTY_ROW } from "./fitcsv-columns.ts";
import { type KnownExercise, WITH_BODY, meaningOf } from "./load-of-set.ts";
import { type RowCells, badNumber } from "./row-cells.ts";
import type { RowContext } from "./row-context.ts";
import { kindOf } from "./set-kinds.ts";
import { readEffort, readMetres, readSeconds } from "./set-measures.ts";
import { massUnitOf } from "./units.ts";

export type EntryFacts = {
  name: string;
  exerciseId: string | null;
  superset: string;
  /** Rows of one order are one entry, where a file has orders. */
  order: string;
  number: number | null;
  notes: string;
  pain: LoggedPain[];
};
/** One set for most rows; none where a row tells of an exercise without any. */
export type SetRow = { facts: EntryFacts; sets: LoggedSet[] };

const MOST_NAME = 200;
const MOST_NOTES = 4000;

/** Null where the row is no set, or nothing was done; a failure stays with the cells. */
export function readSetRow(cells: RowCells, context: RowContext): SetRow | null {
  const { dialect } = context.plan;
  const isOurs = dialect.id === "fitcsv";
  const kindWord = cells.text("kind");
  // Some count their sets 1, 2, W: that is a kind only where it is a word that is known.
  const known = context.plan.places.kind
    ? kindOf(kindWord)
    : (kindOf(cells.text("setNumber")) ?? "work");
  if (known === null) return null;
  if (known === undefined) context.warn("unknown_set_kind");
  const kind = cells.isYes("isWarmup") ? "warmup" : (known ?? "work");
  const name = cells.text("exercise").slice(0, MOST_NAME);
  if (name === "")
    cells.fail({ reason: "missing_exercise", message: "No exercise is named here." });
  const ownId = cells.text("exerciseId");
  const exercise = (ownId && context.exerciseOf(ownId)) || context.exerciseOf(name);
  const notes: LogNotes = isOurs
    ? readLogNotes(cells.text("notes"))
    : { text: cells.text("notes") };
  const said: Said = { kind, name, exercise, notes, cells, context };
  const sets: LoggedSet[] = [];
  if (!isOurs || kindWord !== EMPTY_ROW) {
    const figures = dialect.isWide ? wideFigures(cells, context) : rowFigures(cells, context);
    for (const figure of figures) {
      const set = readSet(figure, said);
      if (set) sets.push(set);
    }
    if (sets.length === 0) return null;
  }
  return cells.failure() ? null : { facts: readFacts(said, kindWord), sets };
}

function readFacts({ name, exercise, notes, cells, context }: Said, kindWord: string): EntryFacts {
  return {
    name,
    exerciseId: exercise?.id ?? null,
    superset: cells.text("superset"),
    order: cells.text("order"),
    number: numberOf(context.plan.places.setNumber ? cells.text("setNumber") : kindWord),
    notes: notes.text?.slice(0, MOST_NOTES) ?? "",
    pain: notes.pain ?? [],
  };
}

const numberOf = (text: string) => (/^\d{1,3}$/.test(text) ? Number(text) : null);

type Figure = {
  reps: number | null;
  load: number | null;
  unit: MassUnit | null;
  seconds?: number | null;
};

function loadOf(cells: RowCells, { unit, warn }: RowContext): Pick<Figure, "load" | "unit"> {
  const load = cells.load(unit, () => warn("loads_disagree"));
  return { load: load?.value ?? null, unit: load?.unit ?? massUnitOf(cells.text("loadUnit")) };
}

function rowFigures(cells: RowCells, context: RowContext): Figure[] {
  const { plan } = context;
  const figure: Figure = { reps: cells.count("reps", MOST_REPS), ...loadOf(cells, context) };
  if (!plan.places.sets) return [figure];
  return Array.from({ length: cells.count("sets", MOST_SETS) ?? 1 }, () => figure);
}

/** Sets that the columns offer and the row has nothing in were never planned. */
function wideFigures(cells: RowCells, context: RowContext): Figure[] {
  const { plan } = context;
  return plan.wide.flatMap(({ reps, load, unit, seconds }) => {
    if (cells.at(reps) === "" && cells.at(seconds) === "") return [];
    const count = cells.numberAt(reps);
    if (count !== null && !(Number.isInteger(count) && count >= 0 && count <= MOST_REPS))
      cells.fail(badNumber(cells.at(reps), `a whole number from 0 to ${MOST_REPS}`));
    const weight =
      load === null
        ? loadOf(cells, context)
        : { load: cells.numberAt(load), unit: unit as MassUnit | null };
    return [{ reps: count, ...weight, seconds: cells.numberAt(seconds) }];
  });
}

type Said = {
  kind: SetKind;
  name: string;
  exercise: KnownExercise | null;
  notes: LogNotes;
  cells: RowCells;
  context: RowContext;
};

/** Null where nothing was done. */
function readSet(figure: Figure, said: Said): LoggedSet | null {
  const { name, exercise, notes, cells, context } = said;
  const { dialect, places } = context.plan;
  const isOurs = dialect.id === "fitcsv";
  // Apps write 0 where nothing was told.
  const isUntold = figure.load === 0 && !isOurs;
  const isBody = dialect.weighsBody && exercise !== null && WITH_BODY.has(exercise.loadType);
  const weight = isUntold || isBody ? null : figure.load;
  const meaning = notes.load
    ? { loadType: notes.load, load: weight }
    : meaningOf(name, exercise, weight);
  if ("reason" in meaning) {
    cells.fail(meaning);
    return null;
  }
  const set: LoggedSet = {
    kind: said.kind,
    loadType: meaning.loadType,
    loadG: null,
    reps: figure.reps,
    seconds: figure.seconds ?? readSeconds(cells, context),
    metres: notes.metres ?? readMetres(cells, context),
    rpe: readEffort(cells, "rpe", context),
    rir: readEffort(cells, "rir", context),
    side: notes.side ?? null,
    isAmrap:
      notes.amrap === "yes" || cells.isYes("isAmrap") || /^\d+\s?\+$/.test(cells.text("reps")),
    isMissed: notes.missed === "yes",
  };
  const isDone = (set.seconds ?? 0) > 0 || (set.metres ?? 0) > 0;
  const isLoaded = meaning.load !== null && meaning.load > 0;
  if (set.reps === 0 && !isOurs) {
    if (isDone) set.reps = null;
    else {
      context.warn("zero_reps");
      if (!isLoaded) return null;
      set.isMissed = true;
    }
  }
  if (places.aimedReps) {
    const aim = cells.number("aimedReps");
    if (set.reps === null && !isDone) {
      // Of what was only planned no load was lifted.
      set.isMissed = true;
      return aim !== null && set.kind !== "warmup" ? set : null;
    }
    if (set.kind === "work" && !set.isAmrap && aim !== null && (set.reps ?? aim) < aim)
      set.isMissed = true;
  }
  if (set.reps === null && !isDone && !isLoaded && !isOurs) return null;
  if (meaning.loadType === "assisted" && isLoaded && !isOurs) context.warn("assistance_weight");
  set.loadG = gramsOf(meaning.load, figure, said);
  return set;
}

function gramsOf(load: number | null, figure: Figure, { cells, context }: Said): number | null {
  if (load === null) return null;
  if (figure.unit) context.units.meet(figure.unit);
  else if (load > 0) context.units.miss(load);
  const unit = figure.unit ?? context.unit;
  if (!unit) return load === 0 ? 0 : null;
  const grams = unit === "kg" ? gramsOfKg(load) : gramsOfLb(load);
  if (grams <= MOST_LOAD_G) return grams;
  cells.fail({ reason: "bad_number", message: `${load} ${unit} is more than 1,000 kg.` });
  return null;
}
