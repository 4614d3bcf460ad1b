/** Random changes that are valid while a program is under way: the same ones every time. */
import { ProgramChanges } from "../../engine/adapt/program-changes.ts";
import { WEEKDAYS } from "../../engine/program/request.ts";
import { LIMITATIONS, PLACES, makeDice } from "./random-request.ts";

const EASED = ["barbell_back_squat", "barbell_bench_press", "push_up", "dumbbell_goblet_squat"];
const AVOIDED = ["squat", "deadlift", "burpee", "lunges", "barbell_bench_press"];

export function randomChanges(seed: number): ProgramChanges {
  const dice = makeDice(seed ^ 0x2545f491);
  const maybe = (chance: number, make: () => ProgramChanges): ProgramChanges =>
    dice.share() < chance ? make() : {};
  const days = (): ProgramChanges =>
    dice.share() < 0.5
      ? { daysPerWeek: dice.int(1, 7) }
      : { weekdays: WEEKDAYS.slice(dice.int(0, 3), dice.int(4, 7)) };
  return ProgramChanges.parse({
    ...maybe(0.3, () => ({ minutes: dice.int(4, 24) * 5 })),
    ...maybe(0.25, days),
    ...maybe(0.25, () => ({ equipment: dice.pick(Object.values(PLACES)) })),
    ...maybe(0.2, () => ({ injuries: dice.pick(LIMITATIONS) })),
    ...maybe(0.15, () => ({ avoid: [dice.pick(AVOIDED)] })),
    ...maybe(0.15, () => ({ wanted: [dice.pick(["hip thrust", "plank", "chin-up"])] })),
    ...maybe(0.15, () => ({ layoffDays: dice.int(0, 200) })),
    ...maybe(0.1, () => ({ illnessDaysAgo: dice.int(0, 40) })),
    ...maybe(0.2, () => ({ shiftDays: dice.int(0, 56) })),
    ...maybe(0.1, () => ({ focus: [dice.pick(["chest", "back", "arms"] as const)] })),
    ...maybe(0.1, () => ({
      maxima: [{ exercise: "barbell_back_squat", value: dice.int(50, 140), unit: "kg" as const }],
    })),
    ...maybe(0.1, () => ({
      otherTraining: [{ kind: "team_sport" as const, matchDay: dice.pick(WEEKDAYS) }],
    })),
    ...maybe(0.2, () => ({
      deload: dice.share() < 0.7 ? {} : { exercises: [dice.pick(EASED)] },
    })),
    ...maybe(0.2, () => ({
      volume: {
        ...(dice.share() < 0.5 && { muscles: [dice.pick(["chest", "back", "quads"] as const)] }),
        factor: dice.int(10, 25) / 20,
      },
    })),
  });
}
