/** The patterns of German, put together. */
import type { Patterns } from "../../match/sign.ts";
import { RHINE_CRISIS } from "../signs/rhine-crisis.ts";
import { RHINE_DIET } from "../signs/rhine-diet.ts";
import { RHINE_EATING } from "../signs/rhine-eating.ts";
import { RHINE_EMERGENCY } from "../signs/rhine-emergency.ts";
import { RHINE_INJECTION } from "../signs/rhine-injection.ts";
import { RHINE_MEDICAL } from "../signs/rhine-medical.ts";
import { RHINE_MEDICAL_BODY } from "../signs/rhine-medical-body.ts";
import { RHINE_MINOR } from "../signs/rhine-minor.ts";
import { RHINE_PED } from "../signs/rhine-ped.ts";
import { SHARED } from "../signs/shared.ts";
import { EMERGENCY_DE } from "./emergency.ts";
import { FIGURES } from "./figures.ts";
import { CRISIS_DE } from "./crisis.ts";
import { TURNS } from "./turns.ts";
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
import { TRICK_WORDS, YOUNG_WORDS } from "./words-young.ts";

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
    PLAIN,
  ],
  figures: FIGURES,
  turns: [TURNS],
  signs: [
    ...SHARED,
    ...RHINE_EMERGENCY,
    EMERGENCY_DE,
    RHINE_CRISIS,
    CRISIS_DE,
    RHINE_EATING,
    RHINE_MEDICAL,
    RHINE_MEDICAL_BODY,
    RHINE_PED,
    RHINE_DIET,
    RHINE_MINOR,
    RHINE_INJECTION,
  ],
};
