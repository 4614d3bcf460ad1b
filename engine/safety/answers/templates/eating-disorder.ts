/** Eating disorders: warmth, no numbers, people who know it, a doctor soon or today, another topic. */
import type { Phrase } from "../phrases.ts";
import type { ByTopic, Template, TopicOf } from "./template.ts";

const HEARD: Partial<ByTopic<"eating_disorder", Phrase>> = {
  binge: "d_hear_binge",
  body_dysmorphia: "d_hear_image",
  competition: "d_hear_sport",
  compulsive_exercise: "d_hear_exercise",
  denial: "d_hear_denial",
  recovery: "d_hear_recovery",
  third_person: "d_hear_third",
  weigh: "d_hear_image",
};
/** Losing fluid, salts or insulin: nobody waits a week with that. */
const TODAY: ReadonlySet<TopicOf<"eating_disorder">> = new Set(["purging", "diuretics"]);

function doctorFor(topic: TopicOf<"eating_disorder"> | null): readonly Phrase[] {
  if (topic === "insulin_omission") return ["d_insulin", "d_worse"];
  if (topic === "third_person") return ["d_third_do", "d_worse"];
  if (topic && TODAY.has(topic)) return ["d_today", "d_worse"];
  return topic === "compulsive_exercise" ? ["d_soon", "d_worse", "d_rest"] : ["d_soon", "d_worse"];
}

export function eatingDisorderTemplate(topic: TopicOf<"eating_disorder"> | null): Template {
  const heard = (topic && HEARD[topic]) ?? "d_hear";
  const doctor = doctorFor(topic);
  return {
    title: "t_eating",
    phrases: [heard, "d_help", ...doctor, "d_nonum", "d_offer"],
    resources: ["eating_disorder", "emergency"],
    keeps: ["NONUM", "NOPRAISE"],
    trains: false,
    beside: [heard, "d_help", ...doctor, "d_nonum"],
  };
}
