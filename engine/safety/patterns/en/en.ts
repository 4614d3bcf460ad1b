/** The patterns of English, put together. */
import type { Patterns } from "../../match/sign.ts";
import { SHARED } from "../signs/shared.ts";
import { CRISIS_WISH } from "./crisis.ts";
import { CRISIS_HARM } from "./crisis-harm.ts";
import { CRISIS_PLAN } from "./crisis-plan.ts";
import { EATING_DISORDER_EN } from "./eating-disorder.ts";
import { EMERGENCY_BODY } from "./emergency-body.ts";
import { EMERGENCY_HEART } from "./emergency-heart.ts";
import { EMERGENCY_TRAUMA } from "./emergency-trauma.ts";
import { FIGURES } from "./figures.ts";
import { FIGURES_MIND } from "./figures-mind.ts";
import { INJECTION_EN } from "./injection.ts";
import { MINOR_EN } from "./minor.ts";
import { WORDS } from "./words.ts";
import { DARK } from "./words-dark.ts";
import { FOOD_WORDS } from "./words-food.ts";
import { FOOD_ACTS } from "./words-food-acts.ts";
import { HARM } from "./words-harm.ts";
import { MIND } from "./words-mind.ts";
import { SLOTS } from "./words-slots.ts";
import { TRICKS } from "./words-tricks.ts";
import { YOUNG } from "./words-young.ts";

export const EN: Patterns = {
  language: "en",
  words: [SLOTS, WORDS, MIND, DARK, HARM, FOOD_WORDS, FOOD_ACTS, YOUNG, TRICKS],
  figures: [...FIGURES, ...FIGURES_MIND],
  signs: [...SHARED, EMERGENCY_HEART, EMERGENCY_TRAUMA, EMERGENCY_BODY, CRISIS_HARM, CRISIS_PLAN, CRISIS_WISH, EATING_DISORDER_EN, MINOR_EN, INJECTION_EN],
};
