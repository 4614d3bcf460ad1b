/** What was moved over a span, what lifts came to in it, and what the body weighed: in grams, before any rounding. */
import { takesBody } from "../catalog/body-part.ts";
import type { Catalog } from "../catalog/catalog.ts";
import type { DailySignal } from "../log/daily-signal.ts";
import { gramsOfKg } from "../units.ts";
import { weightTrend } from "./body-trend.ts";
import type { FoldedLift, Replay } from "./fold-log.ts";
import { isIn, type Span } from "./weeks.ts";

export type LiftCourse = {
  exerciseId: string | null;
  name: string;
  sessions: number;
  isPerHand: boolean;
  /** Whether the body's part is in its grams. */
  isWithBody: boolean;
  /** The average when the span began, and after its last session; null where none can be made. */
  fromG: number | null;
  toG: number | null;
  plusMinus: number | null;
};

export type Masses = {
  tonnageG: number;
  /** Most often trained first. */
  lifts: LiftCourse[];
  bodyweight: { fromG: number; toG: number } | null;
};

type Given = { replayed: Replay; signals: readonly DailySignal[]; catalog: Catalog };

export function readMasses({ replayed, signals, catalog }: Given, span: Span): Masses {
  const lifts = replayed.lifts.filter(({ exposure }) => isIn(span, exposure.day));
  const weight = weightTrend(signals, span);
  return {
    tonnageG: lifts.reduce((sum, lift) => sum + lift.exposure.tonnageG, 0),
    lifts: coursesOf(lifts, catalog),
    bodyweight: weight && { fromG: gramsOfKg(weight.fromKg), toG: gramsOfKg(weight.toKg) },
  };
}

function coursesOf(lifts: readonly FoldedLift[], catalog: Catalog): LiftCourse[] {
  const all = [...Map.groupBy(lifts, ({ key }) => key).values()].map((folded): LiftCourse => {
    const [first, { after }] = [folded[0]!, folded.at(-1)!];
    const fromG =
      first.before?.smoothG ??
      folded.find(({ after }) => after.smoothG !== null)?.after.smoothG ??
      null;
    const { exerciseId, name, plusMinus, smoothG } = after;
    const exercise = catalog.byId.get(exerciseId ?? "") ?? null;
    return {
      exerciseId,
      name,
      sessions: folded.filter(({ exposure }) => exposure.sets > 0).length,
      isPerHand: exercise?.loadType === "per_hand",
      isWithBody: exercise !== null && takesBody(exercise),
      fromG,
      toG: smoothG,
      plusMinus,
    };
  });
  return all.toSorted((a, b) => b.sessions - a.sessions || (a.name < b.name ? -1 : 1));
}
