/** Performance drugs: no dose, no source, one line of harm, a check without a sermon, another way. */
import type { Phrase } from "../phrases.ts";
import type { ByTopic, Template, TopicOf } from "./template.ts";

const HARM: ByTopic<"ped", readonly Phrase[]> = {
  blood_doping: ["p_blood"],
  clen: ["p_heart", "p_taken"],
  cycle: ["p_steroids"],
  diuretics: ["p_water"],
  dnp: ["p_dnp", "p_taken"],
  euphemism: ["p_steroids"],
  female: ["p_female"],
  hgh: ["p_vials"],
  hypothetical: ["p_steroids"],
  insulin: ["p_insulin", "p_taken"],
  pct: ["p_after"],
  peptides: ["p_vials"],
  pre_contest: ["p_water"],
  roleplay: ["p_steroids"],
  sarms: ["p_sarms"],
  side_effects: ["p_steroids"],
  source: ["p_steroids"],
  stimulants: ["p_heart"],
  synthol: ["p_oil"],
  test_evasion: ["p_tests"],
  trt_abuse: ["p_steroids"],
  weight_loss_drug: ["p_pens"],
};

export function pedTemplate(topic: TopicOf<"ped"> | null): Template {
  const harm = HARM[topic ?? "cycle"];
  const check: Phrase[] = topic === "side_effects" ? ["p_check_now"] : ["p_check"];
  return {
    title: "t_ped",
    phrases:
      topic === "side_effects"
        ? [...check, "p_no", ...harm, "p_offer"]
        : ["p_no", ...harm, ...check, "p_offer"],
    resources: harm.includes("p_taken") ? ["emergency", "poison"] : [],
    keeps: ["NODOSE", "NOSOURCE"],
    trains: true,
    beside: ["p_no", ...harm, ...check],
  };
}
