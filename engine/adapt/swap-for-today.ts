/** Swaps what cannot be done today: what is taken, not there, or hurts; the loads of what comes are reckoned anew. */
import { EquipmentKind } from "../athlete/equipment.ts";
import type { Exercise } from "../catalog/exercise.ts";
import { lookUp } from "../catalog/lookup.ts";
import type { Brief } from "../program/brief.ts";
import { whyNot } from "../program/eligible.ts";
import type { Program } from "../program/program.ts";
import { mendExtras } from "../rules/extras.ts";
import { readFacts } from "../rules/facts.ts";
import { mendExercises } from "../rules/mend-tools.ts";
import { stationsOf } from "../substitute/gate.ts";
import { loadStandIn } from "./stand-in-load.ts";

/** Equipment that others are using is not there; exercises that they are doing are not done. */
export function withBusy(brief: Brief, busy: readonly string[]): Brief {
  const kinds = busy.flatMap((word) => EquipmentKind.safeParse(word).data ?? []);
  const avoid = new Set(brief.avoid);
  for (const { id } of readBusy(brief, busy)) avoid.add(id);
  return { ...without(brief, kinds), avoid };
}

/** Whatever needs the station of an exercise that is taken is no stand-in for it. */
export function swapForToday(program: Program, brief: Brief, busy: readonly string[]): void {
  for (const taken of readBusy(brief, busy))
    swap(program, without(brief, stationsOf(taken)), (exercise) => exercise === taken);
  const isOut = (exercise: Exercise) => whyNot(exercise, brief, brief.days[0]!.place) !== null;
  swap(program, brief, isOut);
  mendExtras(readFacts(program, brief), ({ exercise }) => !!exercise && isOut(exercise));
}

const readBusy = ({ catalog }: Brief, busy: readonly string[]): Exercise[] =>
  busy.flatMap((word) =>
    EquipmentKind.safeParse(word).success ? [] : (lookUp(word, catalog).best?.exercise ?? []),
  );

function without(brief: Brief, gone: readonly EquipmentKind[]): Brief {
  const [day] = brief.days;
  const kinds = new Set(day!.place.kinds);
  for (const kind of gone) kinds.delete(kind);
  return { ...brief, days: [{ ...day!, place: { ...day!.place, kinds } }] };
}

function swap(program: Program, brief: Brief, isOut: (exercise: Exercise) => boolean) {
  const facts = readFacts(program, brief);
  const before = new Set(facts.items.map(({ item }) => item.exerciseId));
  mendExercises(facts, ({ exercise }) => exercise !== undefined && isOut(exercise));
  const now = readFacts(program, brief);
  for (const read of now.items) if (!before.has(read.item.exerciseId)) loadStandIn(now, read);
}
