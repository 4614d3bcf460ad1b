/** Known maxima held against records, body weight, level and each other. */
import { add, warn, type Draft } from "./draft.ts";
import { kgOf, liftOf, maxOf, type Lift, type ScreenInput } from "./request-facts.ts";

const KG_PER_LB = 0.45359237;

/** Kilograms that nobody has lifted, and multiples of body weight: beyond anybody, rare, odd for a novice, low for the advanced. */
const ROWS: Record<
  Lift,
  { record: number; beyond: number; rare: number; novice: number; low: number }
> = {
  squat: { record: 580, beyond: 5.4, rare: 3.4, novice: 2.1, low: 0.85 },
  bench: { record: 360, beyond: 3.8, rare: 2.5, novice: 1.55, low: 0.6 },
  deadlift: { record: 510, beyond: 5.5, rare: 3.9, novice: 2.5, low: 1.05 },
  press: { record: 240, beyond: 2.6, rare: 1.6, novice: 1.05, low: 0.38 },
};
/** The heaviest load of anything else that a person moves, a leg press with every plate there is. */
const ANY_RECORD = 1000;
const OF_WOMEN = 0.66;

type Known = { lift: Lift; kg: number; pointer: string };

function refuse(draft: Draft, pointer: string, kg: number): void {
  add(draft, {
    flags: ["implausible_maxes"],
    refusal: {
      pointer,
      code: "implausible_maxes",
      message: `${Math.round(kg)} kg is beyond what anybody has lifted; check number and unit.`,
    },
  });
}

function checkOne(
  draft: Draft,
  known: Known,
  input: ScreenInput,
  given: number,
  isLb: boolean,
): void {
  const { lift, kg, pointer } = known;
  const { record, beyond, rare } = ROWS[lift];
  const scale = input.sex === "female" ? OF_WOMEN : 1;
  const body = input.weightKg !== undefined && input.weightKg >= 25 ? input.weightKg : null;
  const asPounds = kg * KG_PER_LB;
  const usual = (body ?? 80) * rare * (input.sex === "female" ? 0.8 : 1);
  // A light lifter may reach a higher multiple, a heavy one never does.
  const top = body === null ? Infinity : Math.min(body, 110) * beyond * (scale === 1 ? 1 : 0.85);
  const isBeyond = kg > record * scale || kg > top;
  const level = input.experience;
  const ceiling = level === "advanced" ? usual * 1.2 : usual;
  if (!isBeyond && (kg <= ceiling || (body === null && kg <= record * scale * 0.7))) return;
  if (!isLb && asPounds <= usual * 0.85 && asPounds <= record * scale * 0.6)
    return add(draft, {
      flags: ["possible_lb_as_kg", "implausible_maxes"],
      question: {
        pointer,
        code: "possible_lb_as_kg",
        text: `Is ${given} in pounds? That would be ${Math.round(asPounds)} kg.`,
      },
    });
  if (isBeyond) return refuse(draft, pointer, kg);
  add(draft, {
    flags: ["implausible_maxes"],
    question: {
      pointer,
      code: "implausible_maxes",
      text: `A ${lift} of ${Math.round(kg)} kg is rare at this weight. Are number, unit and repetitions right?`,
    },
  });
}

function checkLevel(draft: Draft, best: Map<Lift, number>, input: ScreenInput): void {
  const { weightKg, experience, sex, age = 30 } = input;
  if (weightKg === undefined || weightKg < 25) return;
  for (const [lift, kg] of best) {
    const row = ROWS[lift];
    const ratio = kg / Math.min(weightKg, 120);
    const high = row.novice * (sex === "female" ? 0.75 : 1);
    const low = row.low * (sex === "female" ? 0.7 : 1);
    if (
      (experience === "novice" && ratio > high) ||
      (experience === "advanced" && age < 60 && ratio < low)
    )
      return warn(draft, "experience_mismatch");
  }
}

/** Pairs of lifts and the band their ratio usually stays in; beyond the wide band something is off. */
const PAIRS: [Lift, Lift, [number, number], [number, number]][] = [
  ["bench", "squat", [0.5, 0.95], [0.35, 1.1]],
  ["deadlift", "squat", [0.95, 1.6], [0.75, 2.1]],
  ["press", "bench", [0.45, 0.85], [0.3, 1]],
  ["bench", "deadlift", [0.4, 0.85], [0.28, 1]],
];

function checkBalance(draft: Draft, best: Map<Lift, number>): void {
  for (const [a, b, usual, wide] of PAIRS) {
    const [first, second] = [best.get(a), best.get(b)];
    if (!first || !second) continue;
    const ratio = first / second;
    if (ratio < wide[0] || ratio > wide[1]) warn(draft, "strength_imbalance", "imbalance_note");
    else if (ratio < usual[0] || ratio > usual[1]) warn(draft, "imbalance_note");
  }
}

export function checkMaxima(draft: Draft, input: ScreenInput): void {
  const best = new Map<Lift, number>();
  for (const [at, { exercise, value, unit, reps }] of (input.maxima ?? []).entries()) {
    if (!(value > 0)) continue;
    const pointer = `/maxima/${at}/value`;
    const chosen = unit ?? input.unit;
    const kg = maxOf(kgOf(value, chosen), reps);
    const lift = liftOf(exercise);
    if (lift) {
      checkOne(draft, { lift, kg, pointer }, input, value, chosen === "lb");
      best.set(lift, Math.max(kg, best.get(lift) ?? 0));
    } else if (kg > ANY_RECORD) refuse(draft, pointer, kg);
  }
  if (best.size === 0 || draft.refusals.length > 0 || draft.flags.has("implausible_maxes")) return;
  checkLevel(draft, best, input);
  checkBalance(draft, best);
}
