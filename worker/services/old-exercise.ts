/** An exercise in the shape of the apps that came before. */
import type { Brief } from "../../engine/program/brief.ts";
import type { ProgramExercise } from "../../engine/program/program.ts";
import { rank } from "../../engine/program/select.ts";
import { gramsOfKg, lbOfGrams } from "../../engine/units.ts";

const RIVALS = 3;

/** `day` is that of the week, from 0: another day may be in another gym, with other stand-ins. */
export function showOldExercise(
  item: ProgramExercise,
  brief: Brief,
  day: number,
  rivals = rivalsOf(item, brief, day),
) {
  const { exerciseId, name, groups } = item;
  const known = brief.catalog.byId.get(exerciseId)!;
  const work = groups.filter(({ type }) => type !== "warmup");
  const [first] = work;
  const load = first?.load ?? null;
  return {
    id: exerciseId,
    name,
    sets: work.reduce((sum, { sets }) => sum + sets, 0),
    reps: first?.reps ?? 0,
    restTime: first?.restSeconds ?? 0,
    instructions: known.cues.join(". "),
    hasWeight: ["external", "per_hand", "added"].includes(known.loadType),
    targetWeight: load && (brief.unit === "lb" ? poundsOf(load.kg) : load.kg),
    weightUnit: brief.unit,
    alternativeExercises: rivals,
  };
}

const poundsOf = (kg: number) => Math.round(lbOfGrams(gramsOfKg(kg)) * 100) / 100;

function rivalsOf({ exerciseId, role }: ProgramExercise, brief: Brief, day: number): string[] {
  const { pattern } = brief.catalog.byId.get(exerciseId)!;
  const { place } = brief.days[day] ?? brief.days[0]!;
  return rank(pattern, brief, place, role)
    .filter(({ exercise }) => exercise.id !== exerciseId)
    .slice(0, RIVALS)
    .map(({ exercise }) => exercise.name);
}
