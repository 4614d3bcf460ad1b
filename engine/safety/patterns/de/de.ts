/** The patterns of German, put together. */
import type { Patterns, Words } from "../../match/sign.ts";
import { RHINE_CRISIS } from "../signs/rhine-crisis.ts";
import { RHINE_DIET } from "../signs/rhine-diet.ts";
import { RHINE_EATING } from "../signs/rhine-eating.ts";
import { RHINE_EMERGENCY } from "../signs/rhine-emergency.ts";
import { RHINE_INJECTION } from "../signs/rhine-injection.ts";
import { RHINE_MEDICAL } from "../signs/rhine-medical.ts";
import { RHINE_MEDICAL_BODY } from "../signs/rhine-medical-body.ts";
import { RHINE_MINOR } from "../signs/rhine-minor.ts";
import { RHINE_PED } from "../signs/rhine-ped.ts";
import { RHINE_WIDE_CARE } from "../signs/rhine-wide-care.ts";
import { RHINE_WIDE_EMERGENCY } from "../signs/rhine-wide-emergency.ts";
import { RHINE_WIDE_DIET, RHINE_WIDE_PED } from "../signs/rhine-wide-use.ts";
import { RHINE_WIDE_MINOR } from "../signs/rhine-wide-young.ts";
import { RHINE_WIDE_INJECTION } from "../signs/rhine-wide-tricks.ts";
import { RHINE_WIDE_EATING } from "../signs/rhine-wide-eating.ts";
import { RHINE_WIDE_CRISIS } from "../signs/rhine-wide-crisis.ts";
import { SHARED } from "../signs/shared.ts";
import { EMERGENCY_DE } from "./emergency.ts";
import { FIGURES } from "./figures.ts";
import { CRISIS_DE } from "./crisis.ts";
import { TURNS } from "./turns.ts";
import { WIDE_FOOD_TURNS } from "./turns-wide-food.ts";
import { WIDE_MIRROR_TURNS } from "./turns-wide-mirror.ts";
import { WIDE_BODY_TURNS } from "./turns-wide-body.ts";
import { WIDE_NERVE_TURNS } from "./turns-wide-nerves.ts";
import { WIDE_CARE_TURNS } from "./turns-wide-care.ts";
import { WIDE_LONG_TURNS } from "./turns-wide-long.ts";
import { WIDE_USE_TURNS } from "./turns-wide-use.ts";
import { WIDE_YOUNG_TURNS } from "./turns-wide-young.ts";
import { WIDE_TRICK_TURNS } from "./turns-wide-tricks.ts";
import { WIDE_DARK_TURNS } from "./turns-wide-dark.ts";
import { BODY } from "./words-body.ts";
import { BODY_AID } from "./words-body-aid.ts";
import { BODY_MORE } from "./words-body-more.ts";
import { CARE } from "./words-care.ts";
import { DARK } from "./words-dark.ts";
import { FOOD_WORDS } from "./words-food.ts";
import { GRAVE } from "./words-grave.ts";
import { HARM } from "./words-harm.ts";
import { PLAIN } from "./words-plain.ts";
import { SLOTS } from "./words-slots.ts";
import { USE } from "./words-use.ts";
import { WIDE_DARK } from "./words-wide-dark.ts";
import { TRICK_WORDS, YOUNG_WORDS } from "./words-young.ts";
import { EVERYDAY_WORDS } from "./words-everyday.ts";

/** "is" beside "ist" in every phrase, as it is said and typed. */
const spoken = (words: Words): Words =>
  Object.fromEntries(
    Object.entries(words).map(([name, list]) => {
      const said = list.split(",").filter((phrase) => /\S\s+ist\b|\bist\s+\S/.test(phrase));
      return [name, [list, ...said.map((phrase) => phrase.replace(/\bist\b/g, "is"))].join(",")];
    }),
  );

export const DE: Patterns = {
  language: "de",
  words: [
    SLOTS,
    BODY,
    BODY_MORE,
    BODY_AID,
    DARK,
    GRAVE,
    HARM,
    FOOD_WORDS,
    CARE,
    USE,
    YOUNG_WORDS,
    TRICK_WORDS,
    WIDE_DARK,
    PLAIN,
    EVERYDAY_WORDS,
  ].map(spoken),
  figures: FIGURES,
  turns: [
    TURNS,
    WIDE_DARK_TURNS,
    WIDE_FOOD_TURNS,
    WIDE_MIRROR_TURNS,
    WIDE_BODY_TURNS,
    WIDE_NERVE_TURNS,
    WIDE_CARE_TURNS,
    WIDE_LONG_TURNS,
    WIDE_USE_TURNS,
    WIDE_YOUNG_TURNS,
    WIDE_TRICK_TURNS,
  ],
  signs: [
    ...SHARED,
    ...RHINE_EMERGENCY,
    RHINE_WIDE_EMERGENCY,
    EMERGENCY_DE,
    RHINE_CRISIS,
    RHINE_WIDE_CRISIS,
    CRISIS_DE,
    RHINE_EATING,
    RHINE_WIDE_EATING,
    RHINE_MEDICAL,
    RHINE_MEDICAL_BODY,
    RHINE_WIDE_CARE,
    RHINE_PED,
    RHINE_WIDE_PED,
    RHINE_DIET,
    RHINE_WIDE_DIET,
    RHINE_MINOR,
    RHINE_WIDE_MINOR,
    RHINE_INJECTION,
    RHINE_WIDE_INJECTION,
  ],
};
