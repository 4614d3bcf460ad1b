/** What is known of the person beside the text, and what of it weighs on every answer. */
import * as z from "zod";

export const PersonFacts = z.object({
  age: z.number().optional(),
  sex: z.string().optional(),
  heightCm: z.number().optional(),
  weightKg: z.number().optional(),
  goalWeightKg: z.number().optional(),
  isPregnant: z.boolean().optional(),
  isPostpartum: z.boolean().optional(),
  isBreastfeeding: z.boolean().optional(),
  conditions: z.array(z.string()).readonly().optional(),
  medications: z.array(z.string()).readonly().optional(),
  goal: z.string().optional(),
});
export type PersonFacts = z.infer<typeof PersonFacts>;

/** Under this a goal of losing is a danger (WHO). */
const LEAST_BMI = 18.5;

/** Facts as class names: patterns ask for them like for words, anywhere in the text. */
export function factsOf(person: PersonFacts): string[] {
  const facts: string[] = [];
  const add = (is: boolean | undefined, ...names: string[]) => is && facts.push(...names);
  const { age, heightCm, weightKg, goalWeightKg } = person;
  if (age !== undefined) {
    add(age < 13, "UNDER_13");
    add(age < 18, "MINOR");
    add(age >= 18, "ADULT");
    add(age >= 65, "OLDER");
  }
  const bmi = (kg: number | undefined) =>
    kg && heightCm && heightCm > 100 ? kg / (heightCm / 100) ** 2 : undefined;
  add((bmi(weightKg) ?? 99) < LEAST_BMI, "FACT_UNDERWEIGHT");
  add((bmi(goalWeightKg) ?? 99) < LEAST_BMI, "FACT_GOAL_UNDERWEIGHT");
  add(person.isPregnant, "FACT_PREGNANT");
  add(person.isPostpartum, "FACT_POSTPARTUM");
  add(person.isBreastfeeding, "FACT_BREASTFEEDING");
  const sex = person.sex?.toLowerCase() ?? "";
  add(/^f|^w/.test(sex), "FACT_FEMALE");
  add(sex.startsWith("m"), "FACT_MALE");
  return facts;
}

/** What the profile says in words, read for its classes like a text. */
export const wordsOf = ({ conditions = [], medications = [], goal = "" }: PersonFacts): string[] =>
  [...conditions, ...medications, goal].filter(Boolean).map((text) => text.replaceAll("_", " "));
