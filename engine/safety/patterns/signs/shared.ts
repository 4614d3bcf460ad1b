/** Signs that need no grammar, only classes and figures: each language gives them its own words. */
import { type Signs, signs } from "../../match/sign.ts";
import { CRISIS } from "./crisis.ts";
import { EATING_DISORDER } from "./eating-disorder.ts";
import { EVERYDAY, EVERYDAY_URGENT } from "./everyday.ts";
import { INJECTION } from "./injection.ts";
import { MINOR_SIGNS } from "./minor.ts";

export const SHARED: readonly Signs[] = [
  CRISIS,
  EATING_DISORDER,
  MINOR_SIGNS,
  INJECTION,
  signs("emergency", [
    { topic: "hypoglycemia", when: ["GLUCOSE_LOW"], recent: ["medical_referral", "diabetes"] },
    {
      topic: "dka",
      when: ["GLUCOSE_HIGH & KETONES", "KETONES & VOMIT", "GLUCOSE_HIGH & VOMIT"],
      unless: ["KETO_DIET"],
    },
    { topic: "heat_stroke", when: ["CORE_HEAT & CONFUSED|COLLAPSE|STIMULANT"] },
    {
      topic: "palpitations",
      when: ["HR_REST_120 & DIZZY|BLACKOUT|RACING", "HR_REST_120 & FOR_AN_HOUR"],
    },
    { topic: "chest_pain", when: ["CHEST ~4 PAIN & ARM_SPREAD", "CHEST ~4 PAIN & COLD_SWEAT"] },
  ]),
  EVERYDAY_URGENT,
  EVERYDAY,
];
