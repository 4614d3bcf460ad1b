/** Protein, fat and carbohydrates that make up the energy of a day. */
import { OLDER } from "../athlete/ages.ts";
import { bmiOf, type EnergyPlan, type EnergyRequest, type Macro } from "./energy-request.ts";

type Macros = Pick<EnergyPlan, "protein" | "fat" | "carbs" | "fibreG">;
type Grams = readonly [low: number, target: number, high: number];

/** Grams of protein for a kilogram of body. */
const PROTEIN = {
  usual: [1.4, 1.6, 2.2],
  deficit: [1.8, 2, 2.4],
  older: [1.2, 1.4, 1.6],
  kidney: [0.6, 0.8, 0.8],
} as const satisfies Record<string, Grams>;
const FAT_LEAST_PER_KG = 0.6;
/** Parts of the day's energy. */
const FAT = { least: 0.2, target: 0.27, most: 0.35 };
const KCAL = { protein: 4, fat: 9, carbs: 4 };
const FIBRE_PER_KCAL = 14 / 1000;
const [LEAST_FIBRE, MOST_FIBRE] = [25, 40];

const HIGH_BMI = 30;
const REFERENCE_BMI = 25;
/** What of the weight above the reference counts as in need of protein. */
const EXCESS_PART = 0.25;

function proteinKg(request: EnergyRequest) {
  const { weightKg, heightCm } = request;
  if (bmiOf(request) <= HIGH_BMI) return weightKg;
  const reference = REFERENCE_BMI * (heightCm / 100) ** 2;
  return reference + EXCESS_PART * (weightKg - reference);
}

function proteinRange({ age, kidneyDisease }: EnergyRequest, isDeficit: boolean): Grams {
  if (kidneyDisease) return PROTEIN.kidney;
  if (age >= OLDER) return PROTEIN.older;
  return isDeficit ? PROTEIN.deficit : PROTEIN.usual;
}

const macro = (low: number, g: number, high: number): Macro => ({
  g: Math.round(g),
  low: Math.round(Math.min(low, g)),
  high: Math.round(Math.max(high, g)),
});

export function macrosFor(
  request: EnergyRequest,
  kcal: number,
  isDeficit: boolean,
): { macros: Macros; isAdjusted: boolean } {
  const kg = proteinKg(request);
  const [low, wanted, high] = proteinRange(request, isDeficit).map((perKg) => perKg * kg) as [
    number,
    number,
    number,
  ];
  const fatLeast = Math.max(FAT_LEAST_PER_KG * kg, (FAT.least * kcal) / KCAL.fat);
  // Where little may be eaten, protein and fat share all of it before either goes under its least.
  const protein = Math.max(low, Math.min(wanted, (kcal - fatLeast * KCAL.fat) / KCAL.protein));
  const left = (kcal - protein * KCAL.protein) / KCAL.fat;
  const fat = Math.max(0, Math.min(left, Math.max(fatLeast, (FAT.target * kcal) / KCAL.fat)));
  const carbsFor = (proteinG: number, fatG: number) =>
    Math.max(0, (kcal - proteinG * KCAL.protein - fatG * KCAL.fat) / KCAL.carbs);
  const fatMost = Math.max(fat, (FAT.most * kcal) / KCAL.fat);
  return {
    macros: {
      protein: macro(low, protein, high),
      fat: macro(fatLeast, fat, fatMost),
      carbs: macro(carbsFor(high, fatMost), carbsFor(protein, fat), carbsFor(low, fatLeast)),
      fibreG: Math.round(Math.min(MOST_FIBRE, Math.max(LEAST_FIBRE, FIBRE_PER_KCAL * kcal))),
    },
    isAdjusted: kg !== request.weightKg,
  };
}
