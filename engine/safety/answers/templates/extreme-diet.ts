/** Diets beyond what is safe: the floor and the rate, what it does, and the plan that is offered instead. */
import type { Phrase } from "../phrases.ts";
import type { ByTopic, Template, TopicOf } from "./template.ts";

/** Nobody who is pregnant, nursing or light already is told a number to eat less by. */
const NO_CUT: Partial<ByTopic<"extreme_diet", readonly Phrase[]>> = {
  breastfeeding: ["x_nursing", "x_midwife"],
  goal_weight: ["x_light", "x_doctor"],
  pregnant: ["x_pregnant", "x_midwife"],
  underweight: ["x_light", "x_doctor"],
};
const HARM: Partial<ByTopic<"extreme_diet", readonly Phrase[]>> = {
  below_floor: ["x_little", "x_doctor"],
  detox: ["x_tea"],
  fast: ["x_fast", "x_doctor"],
  hcg: ["x_hcg", "x_doctor"],
  laxative_tea: ["x_tea"],
  salt_fast: ["x_water"],
  water_cut: ["x_water"],
  water_excess: ["x_excess"],
  wrestling_adult: ["x_water"],
};

export function extremeDietTemplate(topic: TopicOf<"extreme_diet"> | null): Template {
  const noCut = topic && NO_CUT[topic];
  if (noCut)
    return {
      title: "t_diet",
      phrases: [...noCut, "x_offer_nocut"],
      resources: [],
      keeps: ["NONUM"],
      trains: true,
      beside: noCut,
    };
  const harm = (topic && HARM[topic]) ?? ["x_little"];
  return {
    title: "t_diet",
    phrases: ["x_floor", ...harm, "x_offer"],
    resources: topic === "water_excess" ? ["emergency"] : [],
    keeps: [],
    trains: true,
    beside: ["x_floor", ...harm],
  };
}
