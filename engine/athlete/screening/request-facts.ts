/** The request as the checks want it: everything optional, lifts recognised, equipment gathered. */
import type { ProgramRequest } from "../../program/request.ts";
import { gramsOfKg, gramsOfLb, kgOfGrams } from "../../units.ts";

export type ScreenInput = { [K in keyof ProgramRequest]?: ProgramRequest[K] | undefined } & {
  /** YYYY-MM-DD, where the athlete is. */
  today: string;
};

export type Lift = "squat" | "bench" | "deadlift" | "press";

const NAMES: [RegExp, Lift | null][] = [
  // Relatives whose loads say nothing about the lift.
  [
    /leg press|split|goblet|hack|jump|pistol|front|incline|decline|dumbbell|\bdb\b|romanian|\brdl\b|stiff|single|one|machine|smith|cable|kettlebell|belt|box|partial|rack pull|block|dip|pull/,
    null,
  ],
  [/squat|kniebeuge|sentadilla/, "squat"],
  [/dead ?lift|kreuzheben|peso muerto|souleve de terre/, "deadlift"],
  [
    /overhead|military|shoulder press|\bohp\b|strict press|standing press|push press|schulterdrucken/,
    "press",
  ],
  [/bench|bankdrucken|press de banca|developpe couche|chest press/, "bench"],
  [/^(?:the )?press$/, "press"],
];

export function liftOf(name: string): Lift | null {
  const plain = name.toLowerCase().replace(/[_-]+/g, " ");
  return NAMES.find(([words]) => words.test(plain))?.[1] ?? null;
}

export const kgOf = (value: number, unit: "kg" | "lb" | undefined) =>
  kgOfGrams(unit === "lb" ? gramsOfLb(value) : gramsOfKg(value));

/** Epley up to twelve repetitions; beyond that it only grows the error. */
export const maxOf = (kg: number, reps = 1) =>
  reps <= 1 ? kg : kg * (1 + Math.min(reps, 12) / 30);

export type KitItem = { kind: string; maxKg: number };

/** Every thing there is to lift, with the heaviest load of it; Infinity where nothing is said. */
export function kitOf({ equipment, gyms, plates }: ScreenInput): KitItem[] | null {
  const places = gyms?.length
    ? gyms.map((gym) => ({ kit: gym.equipment, plates: gym.plates }))
    : equipment
      ? [{ kit: equipment, plates }]
      : null;
  if (!places) return null;
  return places.flatMap(({ kit, plates }) => {
    const total = plates
      ? plates.barKg + plates.platesKg.reduce((sum, { kg, count }) => sum + kg * count, 0)
      : Infinity;
    return kit.map((item) => {
      const { kind, maxKg, weightsKg } =
        typeof item === "string" ? { kind: item, maxKg: undefined, weightsKg: undefined } : item;
      const own = maxKg ?? (weightsKg?.length ? Math.max(...weightsKg) : Infinity);
      const perBar =
        kind === "barbell" || kind === "trap_bar" || kind === "ez_bar" ? total : Infinity;
      return { kind, maxKg: Math.min(own, perBar) };
    });
  });
}

export const goalsOf = ({ goal, secondaryGoals }: ScreenInput) =>
  new Set([...(goal ? [goal] : []), ...(secondaryGoals ?? [])]);
