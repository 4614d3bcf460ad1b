/** The load of a lift that is new, from one that the athlete knows and whose ratio to it is known. */
import type { Exercise } from "../catalog/exercise.ts";
import type { LiftState } from "../insight/training-state.ts";
import { ratioBetween } from "../substitute/transfer.ts";
import { layoffRow } from "../strength/layoff.ts";
import { percentAny } from "../strength/rpe-table.ts";
import { type Choice, type Known, type LiftCase, surelyG } from "./target-case.ts";
import { DAY_MS } from "../time.ts";

/** Coaches' ratios are rough: begin below what they say, more so where another implement is used. */
const CAUTION = { medium: 0.9, low: 0.8 } as const;
const MOST_RPE = 7;
/** What was not trained for so long says too little. */
const FRESH_DAYS = 56;

const handsOf = ({ loadType }: Exercise) => (loadType === "per_hand" ? 2 : 1);

/** What is new never begins heavier than what is known, in all that is held. */
const boundRatio = (ratio: number, from: Exercise, to: Exercise) =>
  Math.min(ratio, handsOf(from) / handsOf(to));

type Source = { exercise: Exercise; lift: LiftState; ratio: number; isMedium: boolean };

/** Null where nothing carries over: then the load has to be found. */
export function transferTo(lift: LiftCase, found: Choice, known: Known): Choice | null {
  if (!lift.exercise || lift.usual.some(({ loadG }) => loadG !== null)) return null;
  const source = sourceFor(lift.exercise, lift.today, known);
  const sureG = source && surelyG(source);
  if (!source || sureG === null) return null;
  const days = lift.today - Math.floor(source.lift.exposures.at(-1)!.at / DAY_MS);
  const { loadFactor } = layoffRow(days, { isOlderOrIll: known.isOlder });
  const maxG = sureG * loadFactor * source.ratio * (source.isMedium ? CAUTION.medium : CAUTION.low);
  const drafts = found.held.map((draft) => {
    const rpe = Math.min(MOST_RPE, draft.rpe ?? MOST_RPE);
    return { ...draft, rpe, movedG: (maxG * percentAny(draft.reps, rpe)) / 100 };
  });
  const numbers = { ratio: round3(source.ratio), confidence: source.isMedium ? 2 : 1 };
  return { grown: drafts, held: drafts, reason: "transferred", numbers };
}

/** The surest ratio counts, and of equals the lift that was trained last. */
function sourceFor(to: Exercise, today: number, { state, catalog }: Known): Source | null {
  let best: Source | null = null;
  for (const lift of Object.values(state.lifts)) {
    const exercise = lift.exerciseId === null ? undefined : catalog.byId.get(lift.exerciseId);
    const last = lift.exposures.at(-1);
    if (!exercise || exercise === to || !last || lift.smoothG === null) continue;
    if (today - Math.floor(last.at / DAY_MS) > FRESH_DAYS) continue;
    const ratio = ratioBetween(exercise, to, catalog);
    if (!ratio) continue;
    const isMedium = ratio.confidence === "medium";
    const isBetter =
      !best ||
      (isMedium && !best.isMedium) ||
      (isMedium === best.isMedium && last.at > best.lift.exposures.at(-1)!.at);
    if (isBetter) best = { exercise, lift, ratio: boundRatio(ratio.value, exercise, to), isMedium };
  }
  return best;
}

const round3 = (value: number) => Math.round(value * 1000) / 1000;
