/** What a doctor sees first: whom and how soon, what to leave alone, and what makes it an emergency. */
import type { CarePhrase, Phrase } from "../phrases.ts";
import type { ByTopic, Template, TopicOf } from "./template.ts";

type Rest = Extract<CarePhrase, `r_${string}`>;
type Flags = Extract<CarePhrase, `f_${string}`>;

const REST: ByTopic<"medical_referral", readonly [Rest, Flags]> = {
  acute_injury: ["r_area", "f_limb"],
  amenorrhea: ["r_easy", "f_body"],
  back: ["r_area", "f_back"],
  cancer: ["r_easy", "f_body"],
  cardiac_history: ["r_none", "f_heart"],
  chest_pain_past: ["r_none", "f_heart"],
  concussion: ["r_none", "f_head"],
  diabetes: ["r_easy", "f_sugar"],
  diagnosis: ["r_easy", "f_body"],
  dvt_possible: ["r_none", "f_heart"],
  epilepsy: ["r_easy", "f_seizure"],
  eyes: ["r_none", "f_eye"],
  gi: ["r_easy", "f_body"],
  heart_rate: ["r_none", "f_heart"],
  hernia: ["r_area", "f_lump"],
  hypertension: ["r_easy", "f_heart"],
  infection: ["r_none", "f_heart"],
  joint: ["r_area", "f_limb"],
  kidney: ["r_easy", "f_body"],
  liver: ["r_easy", "f_body"],
  medication: ["r_easy", "f_body"],
  neuro: ["r_area", "f_back"],
  older_fall: ["r_easy", "f_head"],
  osteoporosis: ["r_easy", "f_limb"],
  pain_killers: ["r_area", "f_body"],
  postpartum: ["r_easy", "f_birth"],
  pregnancy_general: ["r_easy", "f_birth"],
  respiratory: ["r_easy", "f_heart"],
  shoulder_neuro: ["r_area", "f_limb"],
  stress_fracture: ["r_area", "f_limb"],
  supplement_interaction: ["r_easy", "f_heart"],
  surgery: ["r_area", "f_body"],
  unexplained_loss: ["r_easy", "f_body"],
  vision_head: ["r_none", "f_head"],
};

export function medicalReferralTemplate(topic: TopicOf<"medical_referral"> | null): Template {
  const whom: Phrase = topic ? `h_${topic}` : "h_any";
  const [rest, flags] = topic ? REST[topic] : (["r_area", "f_body"] as const);
  return {
    title: "t_medical",
    phrases: [whom, rest, "r_unsure", flags],
    resources: ["emergency"],
    keeps: ["NODX", "NODOSE"],
    trains: true,
    beside: [whom, rest, "r_unsure", flags],
  };
}
