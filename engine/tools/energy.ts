/** How much energy a day takes and what to eat for a goal, with floors that no goal goes under. */
import { ADULT } from "../athlete/ages.ts";
import {
  type Activity,
  bmiOf,
  type Energy,
  type EnergyNote,
  type EnergyPlan,
  type EnergyRequest,
} from "./energy-request.ts";
import { macrosFor } from "./macros.ts";

const FACTOR: Record<Activity, number> = {
  sedentary: 1.2,
  light: 1.375,
  moderate: 1.55,
  active: 1.725,
  very_active: 1.9,
};
const SEX_TERM = { female: -161, male: 5, unspecified: -78 };
const FLOOR_KCAL = { female: 1200, male: 1500, unspecified: 1500 };
/** Lean mass needs this much after training is paid for. */
const AVAILABLE_PER_LEAN_KG = 30;
const TRAINING_KCAL_PER_KG_MINUTE = 0.1;
const KCAL_PER_KG = 7700;
const LOSS_PER_WEEK = 0.006;
const MOST_DEFICIT = 0.25;
const SURPLUS = 0.1;
const UNDERWEIGHT_BMI = 18.5;
const ROUND_TO = 10;

const TEXT: Record<EnergyNote["code"], string> = {
  no_numbers:
    "Calories and weights are left out on purpose. Please talk to a doctor or an eating-disorder service about what to eat.",
  deficit_refused: "Eating under the day's need is not planned here; the plan keeps the weight.",
  pregnancy: "Needs grow during pregnancy: ask your midwife or doctor how much more to eat.",
  breastfeeding: "Breastfeeding takes more than is counted here: ask your midwife or doctor.",
  minor: "A growing body needs more than a formula for adults says: ask a parent and a doctor.",
  underweight: "The weight is low for the height: see a doctor before changing how you eat.",
  at_floor: "The goal would go under the least that is safe to eat, so the plan stops there.",
  deficit_capped: "The deficit is held at a quarter of the day's need, so it goes a little slower.",
  kidney: "With kidney disease protein is for your kidney team to set; the plan keeps it low.",
  adjusted_weight: "Protein is counted for a lighter body, because fat needs none.",
};
const note = (code: EnergyNote["code"]): EnergyNote => ({ code, text: TEXT[code] });

/** Up, so that rounding never goes under a floor. */
const roundUp = (kcal: number) => Math.ceil(kcal / ROUND_TO - 1e-9) * ROUND_TO;

const leanKg = ({ weightKg, bodyFatPercent }: EnergyRequest) =>
  bodyFatPercent === undefined ? null : weightKg * (1 - bodyFatPercent / 100);

function restingKcal(request: EnergyRequest) {
  const lean = leanKg(request);
  if (lean !== null) return 370 + 21.6 * lean;
  const { age, sex, heightCm, weightKg } = request;
  return 10 * weightKg + 6.25 * heightCm - 5 * age + SEX_TERM[sex];
}

function floorKcal(request: EnergyRequest) {
  const lean = leanKg(request);
  const least = FLOOR_KCAL[request.sex];
  if (lean === null) return least;
  const training =
    (TRAINING_KCAL_PER_KG_MINUTE * request.weightKg * request.trainingMinutesPerWeek) / 7;
  return Math.max(least, AVAILABLE_PER_LEAN_KG * lean + training);
}

/** Circumstances in which nobody is told to eat less than the day takes. */
function cautions(request: EnergyRequest): EnergyNote[] {
  const { age, pregnant, breastfeeding } = request;
  return [
    ...(pregnant ? [note("pregnancy")] : []),
    ...(breastfeeding ? [note("breastfeeding")] : []),
    ...(age < ADULT ? [note("minor")] : []),
    ...(bmiOf(request) < UNDERWEIGHT_BMI ? [note("underweight")] : []),
  ];
}

function wantedKcal({ goal, weightKg }: EnergyRequest, tdee: number) {
  if (goal === "gain") return { wanted: tdee * (1 + SURPLUS), isCapped: false };
  if (goal === "maintain") return { wanted: tdee, isCapped: false };
  const deficit = (LOSS_PER_WEEK * weightKg * KCAL_PER_KG) / 7;
  const most = tdee * MOST_DEFICIT;
  return { wanted: tdee - Math.min(deficit, most), isCapped: deficit > most };
}

export function planEnergy(request: EnergyRequest): Energy {
  if (request.eatingDisorder) return { object: "energy", plan: null, notes: [note("no_numbers")] };
  const bmr = restingKcal(request);
  const tdee = bmr * FACTOR[request.activity];
  const floor = Math.ceil(floorKcal(request) - 1e-6);
  const notes = cautions(request);
  const isRefused = notes.length > 0 && request.goal === "lose";
  if (isRefused) notes.unshift(note("deficit_refused"));
  const goal = isRefused ? "maintain" : request.goal;
  const { wanted, isCapped } = wantedKcal({ ...request, goal }, tdee);
  if (wanted < floor) notes.push(note("at_floor"));
  else if (isCapped) notes.push(note("deficit_capped"));
  const target = roundUp(Math.max(wanted, floor));
  const { macros, isAdjusted } = macrosFor(request, target, target < tdee);
  if (request.kidneyDisease) notes.push(note("kidney"));
  else if (isAdjusted) notes.push(note("adjusted_weight"));
  const hasLean = request.bodyFatPercent !== undefined;
  const plan: EnergyPlan = {
    bmrKcal: Math.round(bmr),
    method: hasLean ? "katch_mcardle" : "mifflin_st_jeor",
    tdeeKcal: Math.round(tdee),
    plusMinusPercent: hasLean ? 10 : 15,
    targetKcal: target,
    floorKcal: floor,
    weeklyChangeKg: Math.round((((target - tdee) * 7) / KCAL_PER_KG) * 10) / 10 + 0,
    ...macros,
  };
  return { object: "energy", plan, notes };
}
