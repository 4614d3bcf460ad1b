/** Age, height and weight: what they forbid, and what cannot be true. */
import { bounds } from "./bounds.ts";
import { saidAge, saysToLose } from "./said.ts";
import { add, warn, type Draft } from "./draft.ts";
import type { ScreenInput } from "./request-facts.ts";

const KG_PER_LB = 0.45359237;
const MINOR = bounds({
  maxRpe: 8,
  minReps: 6,
  maxSkill: 3,
  noFailure: true,
  noMaxTest: true,
  noDeficit: true,
});
const HEAVY = bounds({
  tags: ["impact", "jump", "box_jump", "run", "sprint", "pivot_jump_high", "kipping", "climb"],
  flags: ["impact"],
});
const LIGHT = bounds({ noDeficit: true, tags: ["hiit"], maxRpe: 8, volumeFactor: 0.8 });

const ageOf = ({ age, notes }: ScreenInput) => age ?? (notes ? saidAge(notes) : undefined);

function checkAge(draft: Draft, input: ScreenInput): void {
  const { experience } = input;
  const age = ageOf(input);
  if (age === undefined || Number.isNaN(age)) return;
  if (age < 13)
    return add(draft, {
      flags: ["under_13"],
      refusal: {
        pointer: input.age === undefined ? "/notes" : "/age",
        code: "under_13",
        message: "Programs are for people of 13 and over; a guardian can ask a children's coach.",
      },
    });
  if (age < 18) {
    add(draft, { outcome: "plan_with_caution", flags: ["minor"], bounds: MINOR });
    if (experience === undefined || experience === "novice") add(draft, { bounds: { minReps: 8 } });
  }
  if (age >= 65)
    add(draft, {
      outcome: "plan_with_caution",
      flags: ["older_adult"],
      bounds: { volumeFactor: 0.8, noMaxTest: true, noFailure: true, maxRpe: 8 },
    });
  if (age >= 75)
    add(draft, {
      bounds: bounds({
        tags: ["fall_risk_high", "box_jump", "pivot_jump_high", "kipping", "olympic_complex"],
        maxPercent: 80,
        maxSkill: 3,
      }),
    });
  if (age > 105)
    add(draft, {
      question: { pointer: "/age", code: "age", text: `Is the age of ${age} right?` },
    });
}

function heightOf(draft: Draft, { heightCm }: ScreenInput): number | null {
  if (heightCm === undefined || !(heightCm > 0)) return null;
  if (heightCm >= 100 && heightCm <= 230) return heightCm;
  const isMetres = heightCm >= 1 && heightCm <= 2.5;
  const isInches = heightCm >= 48 && heightCm <= 90;
  if (!isMetres && !isInches && (heightCm < 50 || heightCm > 275))
    add(draft, {
      flags: ["implausible_height"],
      refusal: {
        pointer: "/heightCm",
        code: "implausible_height",
        message: `Nobody is ${heightCm} cm tall; give the height in centimetres.`,
      },
    });
  else
    add(draft, {
      flags: ["implausible_height"],
      question: {
        pointer: "/heightCm",
        code: "implausible_height",
        text: isMetres
          ? `Did you mean ${Math.round(heightCm * 100)} cm?`
          : isInches
            ? `Is ${heightCm} your height in inches? That would be ${Math.round(heightCm * 2.54)} cm.`
            : `Is ${heightCm} cm right?`,
      },
    });
  return null;
}

const askPounds = (kg: number) => ({
  pointer: "/weightKg",
  code: "possible_lb_as_kg",
  text: `Is ${kg} your weight in pounds? That would be ${Math.round(kg * KG_PER_LB)} kg.`,
});

function checkWeight(draft: Draft, input: ScreenInput, heightCm: number | null): number | null {
  const { weightKg: kg } = input;
  if (kg === undefined || Number.isNaN(kg)) return null;
  if (kg < 25 || kg > 350) {
    add(draft, {
      flags: ["invalid_weight"],
      refusal: {
        pointer: "/weightKg",
        code: "invalid_weight",
        message: `${kg} kg cannot be planned for; give the body weight in kilograms.`,
      },
    });
    return null;
  }
  const bmi = heightCm === null ? null : kg / (heightCm / 100) ** 2;
  const asPounds = bmi === null ? null : bmi * KG_PER_LB;
  const isPounds =
    bmi !== null ? bmi > 52 && asPounds! >= 17 && asPounds! <= 40 : kg >= 200 && kg <= 330;
  const isExtreme = kg >= 200 || (bmi !== null && (bmi < 11 || bmi > 70));
  if (isPounds) add(draft, { flags: ["possible_lb_as_kg"], question: askPounds(kg) });
  if (isExtreme)
    add(draft, {
      flags: ["implausible_or_extreme_weight"],
      question: {
        pointer: "/weightKg",
        code: "extreme_weight",
        text: `Is a body weight of ${kg} kg right?`,
      },
    });
  return bmi;
}

export function checkBody(draft: Draft, input: ScreenInput): void {
  checkAge(draft, input);
  const bmi = checkWeight(draft, input, heightOf(draft, input));
  const { goal, secondaryGoals, notes } = input;
  const age = ageOf(input) ?? 30;
  const wantsLoss =
    goal === "fat_loss" ||
    secondaryGoals?.includes("fat_loss") ||
    (notes !== undefined && saysToLose(notes));
  if (bmi === null) return;
  // Growing bodies are slighter: adult bounds would call healthy children thin.
  const thin = age < 15 ? 15 : age < 18 ? 17 : 18.5;
  if (bmi < thin) {
    add(draft, { outcome: "plan_with_caution", flags: ["underweight"], bounds: LIGHT });
    if (wantsLoss || bmi < 16)
      add(draft, {
        outcome: "refer_first",
        bounds: { noMaxTest: true, noFailure: true, easyConditioning: true },
        ...(wantsLoss ? { flags: ["low_weight_goal"] as const } : {}),
      });
  } else if (wantsLoss && bmi < 20 && age >= 18) {
    warn(draft, "low_weight_goal");
    add(draft, { bounds: { noDeficit: true } });
  }
  if (bmi >= 35) add(draft, { outcome: "plan_with_caution", flags: ["high_bmi"], bounds: HEAVY });
}
