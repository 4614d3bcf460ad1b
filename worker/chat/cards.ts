/** Every card that the coach can lay beside its words, by type; the API documents what stands here. */
import * as z from "zod";
import { EnergyNote, EnergyPlan } from "../../engine/tools/energy-request.ts";
import { cardOf } from "./cards/card-of.ts";
import { LogDraftCard, LogSavedCard } from "./cards/log-cards.ts";
import {
  FormCheckCard,
  ProgramWeekCard,
  SwapOptionsCard,
  WorkoutCard,
} from "./cards/training-cards.ts";
import type { NewCard } from "./tool.ts";

const EnergyTargetsCard = cardOf(
  "energy_targets",
  z
    .object({
      goal: z.enum(["lose", "maintain", "gain"]),
      plan: EnergyPlan.nullable().meta({ description: "Null where numbers could do harm" }),
      notes: z.array(EnergyNote),
    })
    .meta({ id: "EnergyTargets", description: "Energy and macronutrients of a day" }),
  {
    id: "EnergyTargetsCard",
    description: "What to eat in a day, with the floor that no plan goes under",
    example: {
      goal: "lose",
      plan: {
        bmrKcal: 1768,
        method: "mifflin_st_jeor",
        tdeeKcal: 2740,
        plusMinusPercent: 15,
        targetKcal: 2200,
        floorKcal: 1500,
        weeklyChangeKg: -0.5,
        protein: { g: 164, low: 148, high: 197 },
        fat: { g: 66, low: 49, high: 86 },
        carbs: { g: 238, low: 161, high: 292 },
        fibreG: 31,
      },
      notes: [],
    },
  },
);

const NoticeCard = cardOf(
  "notice",
  z
    .object({
      kind: z.enum(["question", "referral"]).meta({
        description: "Something has to be answered, or somebody has to look at it, before a plan",
      }),
      text: z.string().meta({ description: "In the athlete's language" }),
      items: z
        .array(
          z
            .object({ code: z.string(), text: z.string() })
            .meta({ id: "NoticeItem", description: "A question, or a piece of advice" }),
        )
        .meta({ description: "In English, as the engine says it" }),
    })
    .meta({ id: "Notice", description: "Why there is no plan yet" }),
  {
    id: "NoticeCard",
    description: "Why there is no plan yet, and what comes first",
    example: {
      kind: "question",
      text: "One question comes first:",
      items: [{ code: "surgery_when", text: "When was the surgery, and are you cleared?" }],
    },
  },
);

export const Card = z
  .discriminatedUnion("type", [
    SwapOptionsCard,
    WorkoutCard,
    ProgramWeekCard,
    LogDraftCard,
    LogSavedCard,
    EnergyTargetsCard,
    FormCheckCard,
    NoticeCard,
  ])
  .meta({
    id: "Card",
    description: "Something to show beside the coach's words; `type` says what",
    example: SwapOptionsCard.meta()?.["example"],
  });
export type Card = z.infer<typeof Card>;
type DataOf<Type extends Card["type"]> = Extract<Card, { type: Type }>["data"];

/** Its id comes from the message that it stands in. */
export const newCard = <Type extends Card["type"]>(type: Type, data: DataOf<Type>): NewCard => ({
  type,
  data,
});
