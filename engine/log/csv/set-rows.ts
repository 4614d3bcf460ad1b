/** The sets that a row tells of, whichever app wrote it; or why it tells of none. */
import type { LoadType } from "../../catalog/exercise.ts";
import { gramsOfKg, gramsOfLb } from "../../units.ts";
import type { MassUnit } from "../../tools/mass.ts";
import {
  EMPTY_SET,
  type LoggedPain,
  type LoggedSet,
  MOST_LOAD_G,
  MOST_REPS,
  MOST_SETS,
} from "../workout-log.ts";
import { kindOf } from "./dialect.ts";
import { type LogNotes, readLogNotes } from "./dialects/fitcsv.ts";
import { EMPTY_ROW } from "./fitcsv-columns.ts";
import { type KnownExercise, meaningOf } from "./load-of-set.ts";
import { type RowCells, badNumber } from "./row-cells.ts";
import type { RowContext } from "./row-context.ts";
import { readEffort, readMetres, readSeconds } from "./set-measures.ts";
import { massUnitOf } from "./units.ts";

export type SetRow = {
  name: string;
  exerciseId: string | null;
  superset: string;
  /** Rows of one order are one entry, where a file has orders. */
  order: string;
  number: number | null;
  notes: string;
  pain: LoggedPain[];
  /** None where the row tells of an exercise without sets. */
  set: LoggedSet | null;
};

const MOST_NAME = 200;
const MOST_NOTES = 4000;

/** Null where the row is no set, or nothing was done; a failure stays with the cells. */
export function readSetRows(cells: RowCells, context: RowContext): SetRow[] | null {
  const { dialect, places } = context.plan;
  const isOurs = dialect.id === "fitcsv";
  const kindWord = cells.text("kind");
  const kind = cells.isYes("isWarmup") ? "warmup" : kindOf(kindWord);
  if (kind === null) return null;
  const name = cells.text("exercise").slice(0, MOST_NAME);
  if (name === "")
    cells.fail({ reason: "missing_exercise", message: "No exercise is named here." });
  const ownId = cells.text("exerciseId");
  const exercise = (ownId && context.exerciseOf(ownId)) || context.exerciseOf(name);
  const said: LogNotes = isOurs ? readLogNotes(cells.text("notes")) : { text: cells.text("notes") };
  const { text = "", metres, pain = [], load: ownType, ...words } = said;
  const row: Omit<SetRow, "set"> = {
    name,
    exerciseId: exercise?.id ?? null,
    superset: cells.text("superset"),
    order: cells.text("order"),
    number: numberOf(places.setNumber ? cells.text("setNumber") : kindWord),
    notes: text.slice(0, MOST_NOTES),
    pain,
  };
  if (isOurs && kindWord === EMPTY_ROW) return cells.failure() ? null : [{ ...row, set: null }];
  const base: LoggedSet = {
    ...EMPTY_SET,
    kind,
    seconds: readSeconds(cells, context),
    metres: metres ?? readMetres(cells, context),
    rpe: readEffort(cells, "rpe", context),
    rir: readEffort(cells, "rir", context),
    side: words.side ?? null,
    isAmrap: words.amrap === "yes" || cells.isYes("isAmrap"),
    isMissed: words.missed === "yes",
  };
  const figures = dialect.isWide ? wideFigures(cells, context) : rowFigures(cells, context);
  const sets = figures.flatMap((figure) => {
    const set = completeSet(base, figure, { name, exercise, ownType, cells, context });
    return set ? [set] : [];
  });
  if (cells.failure() || sets.length === 0) return null;
  return sets.map((set) => ({ ...row, set }));
}

const numberOf = (text: string) => (/^\d{1,3}$/.test(text) ? Number(text) : null);

type Figure = {
  reps: number | null;
  load: number | null;
  unit: MassUnit | null;
  seconds?: number | null;
};

function rowFigures(cells: RowCells, { plan }: RowContext): Figure[] {
  const count = plan.places.sets ? (cells.count("sets", MOST_SETS) ?? 1) : 1;
  const figure: Figure = {
    reps: cells.count("reps", MOST_REPS),
    load: cells.number("load"),
    unit: (cells.unit("load") as MassUnit | null) ?? massUnitOf(cells.text("loadUnit")),
  };
  return Array.from({ length: count }, () => figure);
}

/** Sets that the columns offer and the row has nothing in were never planned. */
function wideFigures(cells: RowCells, { plan }: RowContext): Figure[] {
  return plan.wide.flatMap(({ reps, load, unit, seconds }) => {
    if (cells.at(reps) === "" && cells.at(seconds) === "") return [];
    const count = cells.numberAt(reps);
    if (count !== null && !(Number.isInteger(count) && count >= 0 && count <= MOST_REPS))
      cells.fail(badNumber(cells.at(reps), `a whole number from 0 to ${MOST_REPS}`));
    const isOwn = load !== null;
    return [
      {
        reps: count,
        load: isOwn ? cells.numberAt(load) : cells.number("load"),
        unit: (isOwn ? unit : cells.unit("load")) as MassUnit | null,
        seconds: cells.numberAt(seconds),
      },
    ];
  });
}

type Said = {
  name: string;
  exercise: KnownExercise | null;
  /** What the load means, where the file says so itself. */
  ownType: LoadType | undefined;
  cells: RowCells;
  context: RowContext;
};

/** Null where nothing was done. */
function completeSet(base: LoggedSet, figure: Figure, said: Said): LoggedSet | null {
  const { name, exercise, ownType, cells, context } = said;
  const { dialect, places } = context.plan;
  const isOurs = dialect.id === "fitcsv";
  // Apps write 0 where nothing was told.
  const weight = figure.load === 0 && !isOurs ? null : figure.load;
  const meaning = ownType ? { loadType: ownType, load: weight } : meaningOf(name, exercise, weight);
  if ("reason" in meaning) {
    cells.fail(meaning);
    return null;
  }
  const set = { ...base, seconds: figure.seconds ?? base.seconds, reps: figure.reps };
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
      const isPlanned = aim !== null && set.kind !== "warmup";
      return isPlanned ? { ...set, loadType: meaning.loadType, isMissed: true } : null;
    }
    if (set.kind === "work" && !set.isAmrap && aim !== null && (set.reps ?? aim) < aim)
      set.isMissed = true;
  }
  if (set.reps === null && !isDone && !isLoaded && !isOurs) return null;
  if (meaning.loadType === "assisted" && isLoaded && !isOurs) context.warn("assistance_weight");
  return { ...set, loadType: meaning.loadType, loadG: gramsOf(meaning.load, figure, said) };
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
