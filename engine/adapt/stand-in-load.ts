/** The load of what stands in for an exercise today: by its own maximum, with care by a ratio, or to be found. */
import { toLoad } from "../program/load.ts";
import { maxFor } from "../program/maxima.ts";
import type { KnownMax } from "../program/brief.ts";
import type { ProgramExercise } from "../program/program.ts";
import type { Facts, ItemFacts } from "../rules/facts.ts";
import { giveReason, ladderOf, rampTo } from "../rules/mend-tools-late.ts";
import { floorLoad } from "../strength/ladder.ts";
import { percentAny, rpeOf } from "../strength/rpe-table.ts";
import { kgOfGrams } from "../units.ts";

const CAREFUL_RPE = 7;
const LEAST_RPE = 5;

const half = (value: number) => Math.floor(value * 2) / 2;
const tenth = (value: number) => Math.round(value * 10) / 10;

/** Where nobody knows the load, the exercise keeps its search for it, which is no hard one. */
export function loadStandIn(facts: Facts, read: ItemFacts): void {
  const { item, exercise } = read;
  holdBack(item);
  const max = exercise && maxFor(exercise, facts.brief);
  if (!exercise || !max || exercise.measure !== "reps" || item.role === "power") return;
  const isLoaded = item.groups.map((group) => ({ group, set: setFor(facts, read, group, max) }));
  if (isLoaded.some(({ set }) => set === null)) return;
  for (const { group, set } of isLoaded) Object.assign(group, set, { type: "work" });
  item.groups = [...rampTo(facts, read, item.groups[0]!), ...item.groups];
  giveReason(facts, item, max.source === "transferred" ? "load_transferred" : "load_known");
  remember(facts, exercise.id, max);
}

/** What is new today is nothing to go near the limit with. */
export function holdBack({ groups }: ProgramExercise): void {
  for (const group of groups)
    if (group.type !== "warmup") group.rpe = Math.min(group.rpe ?? CAREFUL_RPE, CAREFUL_RPE);
}

type Group = ItemFacts["item"]["groups"][number];

/** Null where nothing that light is there. */
function setFor(facts: Facts, read: ItemFacts, { reps, rpe }: Group, { maxG }: KnownMax) {
  const { limits } = facts.brief;
  const most = Math.min(rpe ?? CAREFUL_RPE, limits.maxRpe);
  const ladder = ladderOf(read);
  const targetG = (maxG * Math.min(percentAny(reps, most), limits.maxPercent)) / 100;
  const loadG = ladder && floorLoad(ladder, Math.floor(targetG));
  if (!loadG) return null;
  const percent = (loadG / maxG) * 100;
  const felt = Math.max(LEAST_RPE, half(rpeOf(percent, reps) ?? most));
  return {
    load: toLoad(loadG, facts.program.unit),
    percent: tenth(percent),
    rpe: Math.min(most, felt),
  };
}

/** What loads are reckoned from stands in the document. */
function remember({ program }: Facts, exerciseId: string, { maxG, plusMinus, source }: KnownMax) {
  if (program.maxes.some((entry) => entry.exerciseId === exerciseId)) return;
  const plusMinusPercent = Math.round(plusMinus * 100);
  program.maxes.push({ exerciseId, kg: kgOfGrams(maxG), plusMinusPercent, source });
}
