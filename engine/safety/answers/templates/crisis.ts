/** Crises: a feeling named, a direct question, a line, a person to be with; a plan makes it stronger. */
import type { ResourceKind } from "../../directory.ts";
import type { Phrase } from "../phrases.ts";
import type { ByTopic, Template, TopicOf } from "./template.ts";

const SELF = ["c_ask", "c_line", "c_danger", "c_with"] as const;
const PLAN = ["c_urgent", "c_line", "c_ask", "c_with"] as const;

const SAID: ByTopic<"crisis", readonly Phrase[]> = {
  abuse: ["c_hear_abuse", "c_ask_abuse", "c_line_abuse", "c_danger", "c_with_abuse"],
  drunk: ["c_hear_drunk", ...SELF, "c_night"],
  euphemism: ["c_hear", ...SELF],
  exercise_as_self_harm: ["c_hear_exercise", ...SELF],
  hopeless: ["c_hear", ...SELF],
  method_seek: ["c_hear", ...PLAN, "c_no_ways"],
  minor_suicide: [
    "c_hear_minor",
    "c_ask",
    "c_line_youth",
    "c_line",
    "c_danger",
    "c_adult",
    "c_with",
  ],
  ped_mood: ["c_hear_ped", ...SELF, "c_ped_doctor"],
  postpartum: ["c_hear_postpartum", ...SELF, "c_midwife"],
  self_harm: ["c_hear_self_harm", ...SELF, "c_wound"],
  suicide: ["c_hear", ...SELF],
  suicide_history_now: ["c_hear_history", ...SELF],
  suicide_plan_hint: ["c_hear", ...PLAN],
  third_person: ["c_hear_third", "c_ask_third", "c_line", "c_danger_them", "c_with_third"],
  veteran: ["c_hear_veteran", ...SELF, "c_veteran"],
  violence: ["c_hear_violence", "c_ask_violence", "c_line", "c_danger_them", "c_with_violence"],
};
const RESOURCES: Partial<ByTopic<"crisis", readonly ResourceKind[]>> = {
  abuse: ["abuse", "emergency"],
  minor_suicide: ["youth", "crisis", "emergency"],
};

export function crisisTemplate(topic: TopicOf<"crisis"> | null): Template {
  const said = SAID[topic ?? "hopeless"];
  return {
    title: topic === "third_person" ? "t_crisis_third" : "t_crisis",
    phrases: [...said, "c_open"],
    resources: (topic && RESOURCES[topic]) ?? ["crisis", "emergency"],
    keeps: ["NOMETHOD", "NOTRAIN"],
    trains: false,
    // The emergency that leads says whom to call; the feeling, the question and the line stay.
    beside: said.filter((phrase) => phrase !== "c_danger" && phrase !== "c_urgent"),
  };
}
