/** Under 18: a guardian, a doctor where it is medical, safe technique work, food first. */
import type { Phrase } from "../phrases.ts";
import type { ByTopic, Template, TopicOf } from "./template.ts";

const WEIGHT = ["m_nocut", "m_food", "m_doctor_weight"] as const;
const DRUGS = ["m_drugs", "m_food", "m_doctor"] as const;

const OPENING: ByTopic<"minor", readonly Phrase[]> = {
  age_lie: ["m_honest"],
  age_reveal: ["m_growing"],
  diet: WEIGHT,
  energy_drinks: ["m_caffeine", "m_food"],
  hormones: DRUGS,
  injury: ["m_injury", "f_limb", "m_unsure"],
  max: ["m_max"],
  meet: ["m_meet", "m_line"],
  overtraining: ["m_load", "m_unsure"],
  ped: DRUGS,
  photo: ["m_photo", "m_line"],
  profile_minor: ["m_growing"],
  supplements: ["m_food"],
  under_13: ["m_under_13"],
  weight_cut: WEIGHT,
  weight_loss: WEIGHT,
};

export function minorTemplate(topic: TopicOf<"minor"> | null): Template {
  const opening = OPENING[topic ?? "age_reveal"];
  if (topic === "under_13")
    return {
      title: "t_under_13",
      phrases: [...opening, "m_play"],
      resources: [],
      keeps: ["NODOSE"],
      trains: false,
      beside: opening,
    };
  return {
    title: "t_minor",
    phrases: [...opening, "m_guardian", "m_youth"],
    resources:
      topic === "meet" || topic === "photo" ? ["youth"] : topic === "injury" ? ["emergency"] : [],
    keeps: ["NODOSE", "NOPHOTO", "NOCUT"],
    trains: true,
    beside: [...opening.filter((phrase) => phrase !== "m_growing"), "m_guardian", "m_youth"],
  };
}
