/** The patterns of Portuguese, put together. */
import type { Patterns } from "../../match/sign.ts";
import { IBERIAN_CRISIS } from "../signs/iberian-crisis.ts";
import { IBERIAN_DIET } from "../signs/iberian-diet.ts";
import { IBERIAN_EATING } from "../signs/iberian-eating.ts";
import { IBERIAN_EMERGENCY } from "../signs/iberian-emergency.ts";
import { IBERIAN_INJECTION } from "../signs/iberian-injection.ts";
import { IBERIAN_MEDICAL_BODY } from "../signs/iberian-medical-body.ts";
import { IBERIAN_MEDICAL } from "../signs/iberian-medical.ts";
import { IBERIAN_MINOR } from "../signs/iberian-minor.ts";
import { IBERIAN_PED } from "../signs/iberian-ped.ts";
import { IBERIAN_TRAUMA } from "../signs/iberian-trauma.ts";
import { SHARED } from "../signs/shared.ts";
import { FIGURES } from "./figures.ts";
import { asSpoken } from "./spoken.ts";
import { CARE_WORDS } from "./words-care.ts";
import { CLINIC_WORDS } from "./words-clinic.ts";
import { DIET_MORE, DIET_WORDS } from "./words-diet.ts";
import { DOPING_MORE, DOPING_WORDS } from "./words-doping.ts";
import { EATING_MORE, EATING_WORDS } from "./words-eating.ts";
import { HARM_WORDS } from "./words-harm.ts";
import { HEART_WORDS } from "./words-heart.ts";
import { MIND_WORDS } from "./words-mind.ts";
import { POISON_WORDS } from "./words-poison.ts";
import { SLOTS } from "./words-slots.ts";
import { TRAUMA_WORDS } from "./words-trauma.ts";
import { TRICK_WORDS } from "./words-tricks.ts";
import { URGENT_WORDS } from "./words-urgent.ts";
import { YOUNG_WORDS } from "./words-young.ts";
import { EVERYDAY_WORDS } from "./words-everyday.ts";

export const PT: Patterns = {
  language: "pt",
  words: [
    SLOTS,
    HEART_WORDS,
    TRAUMA_WORDS,
    POISON_WORDS,
    URGENT_WORDS,
    MIND_WORDS,
    HARM_WORDS,
    EATING_WORDS,
    EATING_MORE,
    YOUNG_WORDS,
    CARE_WORDS,
    CLINIC_WORDS,
    DOPING_WORDS,
    DOPING_MORE,
    DIET_WORDS,
    DIET_MORE,
    TRICK_WORDS,
    EVERYDAY_WORDS,
  ].map(asSpoken),
  figures: FIGURES,
  signs: [
    ...SHARED,
    IBERIAN_EMERGENCY,
    IBERIAN_TRAUMA,
    IBERIAN_CRISIS,
    IBERIAN_EATING,
    IBERIAN_MINOR,
    IBERIAN_MEDICAL,
    IBERIAN_MEDICAL_BODY,
    IBERIAN_PED,
    IBERIAN_DIET,
    IBERIAN_INJECTION,
  ],
};
