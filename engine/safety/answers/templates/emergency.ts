/** Emergencies: stop, call, do not drive or stay alone, one first-aid line, and no guess. */
import type { Phrase } from "../phrases.ts";
import type { ByTopic, Template, TopicOf } from "./template.ts";

const FIRST_AID: ByTopic<"emergency", readonly Phrase[]> = {
  anaphylaxis: ["e_pen"],
  breathing: ["e_breath"],
  chest_pain: ["e_sit", "e_cpr_you"],
  collapse_other: ["e_cpr"],
  compartment: ["e_hours", "e_loose"],
  dka: ["e_diabetes"],
  dvt_pe: ["e_leg"],
  fracture: ["e_limb"],
  gi_bleed: ["e_nothing"],
  head_injury: ["e_still"],
  heat_stroke: ["e_cool"],
  hypoglycemia: ["e_sugar"],
  hyponatremia: ["e_water"],
  overdose: ["e_taken", "e_poison"],
  palpitations: ["e_sit", "e_cpr_you"],
  pregnancy: ["e_side"],
  rhabdo: ["e_urine"],
  seizure: ["e_seizure"],
  spine: ["e_still"],
  stroke: ["e_time", "e_nothing"],
  syncope: ["e_sit", "e_cpr_you"],
  thunderclap: ["e_sit", "e_nothing"],
  torsion: ["e_hours", "e_nothing"],
};

export function emergencyTemplate(topic: TopicOf<"emergency"> | null): Template {
  const aid = topic ? FIRST_AID[topic] : [];
  const phrases: Phrase[] =
    topic === "collapse_other"
      ? ["e_others", ...aid, "e_unsure"]
      : ["e_stop", "e_call", ...aid, "e_stay", "e_unsure"];
  return {
    title: "t_emergency",
    phrases,
    resources: topic === "overdose" ? ["emergency", "poison"] : ["emergency"],
    keeps: ["NOTRAIN", "NODOSE"],
    trains: false,
    beside: phrases,
  };
}
