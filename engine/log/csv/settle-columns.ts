/** What the columns of a table that is nobody's form mean, where their names can mean two things: its first rows tell. */
import {
  type SampleRow,
  type Verdict,
  judgeSets,
  judgeTempo,
  judgeStart,
  judgeTime,
} from "./column-evidence.ts";
import type { Field } from "./dialect.ts";
import type { Place, Plan } from "./plan.ts";
import type { DecimalMark } from "./read-figure.ts";
import { type DayOrder, readMoment } from "./read-moment.ts";
import { makeRowCells } from "./row-cells.ts";

/** As many rows as show the habits of a file, and no more text than a row may have. */
export const MOST_SAMPLE_ROWS = 200;
export const MOST_SAMPLE_CHARACTERS = 64 * 1024;

type Habits = { decimalMark: DecimalMark; dayOrder: DayOrder | null };
type Settled = { plan: Plan; decimalMark: DecimalMark; isDoubtful: boolean };

const JUDGED = [
  "start",
  "tempo",
  "seconds",
  "sets",
  "setNumber",
] as const satisfies readonly Field[];
const FRACTION = /\d([.,])\d{1,2}(?!\d)/g;

export function settleColumns(
  plan: Plan,
  rows: readonly (readonly string[])[],
  { decimalMark, dayOrder }: Habits,
): Settled {
  const cells = makeRowCells(plan, decimalMark);
  const marks = new Set<string>();
  let isTimed = plan.places.startTime !== undefined;
  const facts = rows.map((row) => {
    cells.take(row);
    const start = cells.text("start");
    const moment = readMoment(start, dayOrder);
    const isRead = moment !== null && moment !== "ambiguous";
    isTimed ||= isRead && moment.time !== null;
    for (const { index } of plan.places.load ?? [])
      for (const [, mark] of cells.at(index).matchAll(FRACTION)) marks.add(mark!);
    return {
      session: `${isRead ? moment.day : start}\n${cells.text("workout")}`,
      exercise: cells.text("exercise").toLowerCase(),
      hasReps: cells.text("reps") !== "",
      hasDistance: cells.text("distance") !== "",
    };
  });
  const sampleOf = ({ index }: Place): SampleRow[] =>
    rows.map((row, i) => {
      cells.take(row);
      return { ...facts[i]!, said: cells.at(index) };
    });
  const places = { ...plan.places };
  let isDoubtful = false;
  const isOnly = (plan.places.seconds?.length ?? 0) + (plan.places.length?.length ?? 0) < 2;
  function judge(field: (typeof JUDGED)[number], place: Place): Verdict | null {
    const sample = sampleOf(place);
    if (field === "sets" || field === "setNumber") return judgeSets(sample, field);
    if (field === "start") return plan.places.start!.length > 1 ? judgeStart(sample) : null;
    const { unit } = place;
    const facts = { unit, mark: decimalMark, isTimed, isOnly };
    return field === "tempo" ? judgeTempo(sample) : judgeTime(sample, facts);
  }
  for (const field of JUDGED)
    for (const place of plan.places[field] ?? []) {
      const verdict = judge(field, place);
      if (!verdict) continue;
      isDoubtful ||= verdict.isDoubtful;
      isTimed ||= verdict.field === "startTime";
      places[field] = places[field]!.filter((other) => other !== place);
      if (!verdict.field) continue;
      const moved = { index: place.index, unit: verdict.unit ?? place.unit };
      places[verdict.field] = [...(places[verdict.field] ?? []), moved];
    }
  for (const field of JUDGED) if (places[field]?.length === 0) delete places[field];
  // A file that has fractions shows by them how it writes them, whatever the athlete's language.
  const [own, ...others] = marks;
  const mark = own && others.length === 0 ? (own as DecimalMark) : decimalMark;
  return { plan: { ...plan, places }, decimalMark: mark, isDoubtful };
}
