/** Energy and macronutrients of a day from the athlete's facts, with floors that no goal goes under. */
import * as z from "zod";
import { ADULT } from "../../../engine/athlete/ages.ts";
import { screen } from "../../../engine/athlete/screening/screen.ts";
import { planEnergy } from "../../../engine/tools/energy.ts";
import { Activity, type EnergyNote, EnergyRequest } from "../../../engine/tools/energy-request.ts";
import { kgOfGrams } from "../../../engine/units.ts";
import { cleanText } from "../../../engine/text.ts";
import { toldBefore } from "../told-before.ts";
import { newCard } from "../cards.ts";
import { HELD_BACK, mayShareHealth } from "../consent.ts";
import { MEAL_LINES, type MealFact } from "../meal-lines.ts";
import type { ChatTool, ToolCtx } from "../tool.ts";
import { choice } from "../tool-inputs.ts";

const Goal = z.enum(["lose", "maintain", "gain"]);

const Input = z.strictObject({
  goal: choice(Goal, "Where the weight should go; by the athlete's goals if unsaid", {
    bulk: "gain",
    cut: "lose",
    fat_loss: "lose",
    keep: "maintain",
    lose_weight: "lose",
    gain_weight: "gain",
    muscle_gain: "gain",
  }),
  activity: choice(Activity, "A usual day with its training; moderate if unsaid"),
});

type Grams = { g: number; low: number; high: number };
export type FoundMeals =
  | { planned: false; why: "missing"; say: string; missing: MealFact[] }
  | { planned: false; why: "minor" | "implausible" | "no_numbers"; say: string }
  | { planned: false; why: "held_back"; heldBack: string }
  | {
      planned: true;
      goal: z.infer<typeof Goal>;
      activity: string;
      targetKcal: number;
      floorKcal: number;
      plusMinusPercent: number;
      protein: Grams;
      fat: Grams;
      carbs: Grams;
      fibreG: number;
      notes: string[];
    };

export const planMeals: ChatTool<z.output<typeof Input>, FoundMeals> = {
  name: "plan_meals",
  label: {
    en: "Working out targets for the day",
    es: "Calculando objetivos para el día",
    de: "Rechne die Ziele für den Tag aus",
    fr: "Calcul des repères de la journée",
    pt: "Calculando as metas do dia",
  },
  description:
    "Calories, protein, fat and carbohydrates of a day from the athlete's facts, never under the safe floor. The only source of such numbers.",
  schema: Input,
  proposes: false,
  async run(tool, input) {
    const { facts, language } = tool;
    const lines = MEAL_LINES[language];
    const refuse = (why: "minor" | "implausible") => ({
      found: { planned: false as const, why, say: lines[why] },
      summary: lines[why],
    });
    const body = bodyOf(tool);
    const flags = await flagsOf(tool);
    if (flags.has("minor") || flags.has("under_13") || (body.age ?? ADULT) < ADULT) {
      return refuse("minor");
    }
    const missing = (["birthYear", "heightCm", "weightKg"] as const).filter(
      (fact) => body[fact === "birthYear" ? "age" : fact] === null,
    );
    if (missing.length > 0) {
      const say = lines.missing(missing);
      return { found: { planned: false, why: "missing", say, missing }, summary: say };
    }
    const { goals, daysPerWeek, workoutMinutes } = facts.athlete.preferences;
    const goal = input.goal ?? (goals.includes("fat_loss") ? "lose" : "maintain");
    const request = EnergyRequest.safeParse({
      ...body,
      goal,
      activity: input.activity ?? undefined,
      trainingMinutesPerWeek: daysPerWeek * workoutMinutes,
      pregnant: flags.has("pregnancy"),
      breastfeeding: flags.has("postpartum"),
      kidneyDisease: flags.has("kidney"),
      eatingDisorder: flags.has("eating_disorder") || flags.has("reds"),
    });
    if (!request.success) return refuse("implausible");
    const { plan, notes } = planEnergy(request.data);
    const isRefused = notes.some(({ code }) => code === "deficit_refused");
    const planned = isRefused ? "maintain" : goal;
    const cards = [newCard("energy_targets", { goal: planned, plan, notes })];
    const isShared = mayShareHealth(facts);
    if (!plan) {
      return {
        found: isShared
          ? { planned: false, why: "no_numbers", say: notes[0]!.text }
          : { planned: false, why: "held_back", heldBack: HELD_BACK },
        summary: lines.noNumbers,
        cards,
      };
    }
    const { targetKcal, floorKcal, plusMinusPercent, protein, fat, carbs, fibreG } = plan;
    return {
      found: {
        planned: true,
        goal: planned,
        activity: request.data.activity,
        targetKcal,
        floorKcal,
        plusMinusPercent,
        protein,
        fat,
        carbs,
        fibreG,
        notes: notes.filter(({ code }) => isShared || !OF_HEALTH.has(code)).map(({ text }) => text),
      },
      summary: lines.targets(targetKcal, protein.g),
      cards,
    };
  },
};

const OF_HEALTH = new Set<EnergyNote["code"]>([
  "no_numbers",
  "deficit_refused",
  "pregnancy",
  "breastfeeding",
  "underweight",
  "kidney",
  "adjusted_weight",
]);

function bodyOf({ facts: { athlete }, today }: ToolCtx) {
  const { birthYear, sex, heightMm, weightG } = athlete;
  return {
    age: birthYear === null ? null : Number(today.slice(0, 4)) - birthYear,
    sex: sex ?? undefined,
    heightCm: heightMm === null ? null : heightMm / 10,
    weightKg: weightG === null ? null : kgOfGrams(weightG),
  };
}

/** What was ever told of the body, the last message included, decides which numbers may be said. */
async function flagsOf({ ctx, facts, today, message }: ToolCtx) {
  const { injuries, conditions } = await toldBefore(ctx, facts.athlete);
  const notes = cleanText(message) || undefined;
  return new Set<string>(screen({ today, injuries, conditions, notes }).flags);
}
