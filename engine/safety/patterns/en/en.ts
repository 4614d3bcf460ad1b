/** The patterns of English, put together. */
import type { Patterns } from "../../match/sign.ts";
import { SHARED } from "../signs/shared.ts";
import { CRISIS_WISH } from "./crisis.ts";
import { CRISIS_HARM } from "./crisis-harm.ts";
import { CRISIS_OTHERS } from "./crisis-others.ts";
import { CRISIS_PLAN } from "./crisis-plan.ts";
import { CRISIS_SIDEWAYS } from "./crisis-signs.ts";
import { CRISIS_WEB } from "./crisis-web.ts";
import { CRISIS_WEB_HARM } from "./crisis-web-harm.ts";
import { CRISIS_WIDE } from "./crisis-wide.ts";
import { CRISIS_WIDE_AROUND } from "./crisis-wide-around.ts";
import { CRISIS_WIDE_HARM } from "./crisis-wide-harm.ts";
import { CRISIS_WIDE_HINTS } from "./crisis-wide-hints.ts";
import { CRISIS_WIDE_MORE } from "./crisis-wide-more.ts";
import { CRISIS_WIDE_OTHERS } from "./crisis-wide-others.ts";
import { CRISIS_WIDE_PEOPLE } from "./crisis-wide-people.ts";
import { CRISIS_WIDE_PLAN } from "./crisis-wide-plan.ts";
import { CRISIS_WIDE_SOFT } from "./crisis-wide-soft.ts";
import { DIET_EN } from "./diet.ts";
import { DIET_CUTS } from "./diet-cuts.ts";
import { EATING_DISORDER_EN } from "./eating-disorder.ts";
import { EATING_DISORDER_SELF } from "./eating-disorder-self.ts";
import { EATING_DISORDER_MORE } from "./eating-disorder-more.ts";
import { EATING_DISORDER_WEB } from "./eating-disorder-web.ts";
import { EATING_DISORDER_WEB_MORE } from "./eating-disorder-web-more.ts";
import { EMERGENCY_BLOOD } from "./emergency-blood.ts";
import { EMERGENCY_BODY } from "./emergency-body.ts";
import { EMERGENCY_BRAIN } from "./emergency-brain.ts";
import { EMERGENCY_BREATH } from "./emergency-breath.ts";
import { EMERGENCY_HEART } from "./emergency-heart.ts";
import { EMERGENCY_TRAUMA } from "./emergency-trauma.ts";
import { EMERGENCY_TURNS } from "./emergency-turns.ts";
import { EATING_WIDE } from "./eating-wide.ts";
import { EATING_WIDE_MORE } from "./eating-wide-more.ts";
import { EATING_BODY_TURNS } from "./eating-wide-turns-body.ts";
import { EATING_TURNS } from "./eating-wide-turns.ts";
import { INJECTION_WIDE } from "./injection-wide.ts";
import { INJECTION_TURNS } from "./injection-wide-turns.ts";
import { MINOR_WIDE } from "./minor-wide.ts";
import { MINOR_TURNS } from "./minor-wide-turns.ts";
import { WIDE_ACTS } from "./words-wide-acts.ts";
import { WIDE_FOOD } from "./words-wide-food.ts";
import { WIDE_TRICKS } from "./words-wide-tricks.ts";
import { WIDE_YOUNG } from "./words-wide-young.ts";
import { WIDE_WORDS } from "./words-wide.ts";
import { FIGURES } from "./figures.ts";
import { FIGURES_DAILY } from "./figures-daily.ts";
import { FIGURES_CRISIS } from "./figures-crisis.ts";
import { FIGURES_MIND } from "./figures-mind.ts";
import { INJECTION_EN } from "./injection.ts";
import { INJECTION_ACTS } from "./injection-acts.ts";
import { MEDICAL_INJURY } from "./medical.ts";
import { MEDICAL_HEAD } from "./medical-head.ts";
import { MEDICAL_HEART } from "./medical-heart.ts";
import { MEDICAL_INNER } from "./medical-inner.ts";
import { MEDICAL_LIFE } from "./medical-life.ts";
import { MINOR_EN } from "./minor.ts";
import { ATOMS } from "./words-atoms.ts";
import { FOOD_ATOMS } from "./words-atoms-food.ts";
import { PED_EN } from "./ped.ts";
import { PED_WAYS } from "./ped-ways.ts";
import { BODY_TURNS } from "./turns-body.ts";
import { WORDS } from "./words.ts";
import { BRAIN_WORDS } from "./words-brain.ts";
import { CRISIS_WORDS } from "./words-crisis.ts";
import { CRISIS_HARM_WORDS } from "./words-crisis-harm.ts";
import { CRISIS_LAST_WORDS } from "./words-crisis-last.ts";
import { CRISIS_PEOPLE_WORDS } from "./words-crisis-people.ts";
import { CRISIS_PLAN_WORDS } from "./words-crisis-plan.ts";
import { DARK } from "./words-dark.ts";
import { DIET } from "./words-diet.ts";
import { DRUGS } from "./words-drugs.ts";
import { FEEL } from "./words-feel.ts";
import { FOOD_WORDS } from "./words-food.ts";
import { FOOD_ACTS } from "./words-food-acts.ts";
import { HARM } from "./words-harm.ts";
import { HEART_WORDS } from "./words-heart.ts";
import { MEDICAL } from "./words-medical.ts";
import { MEDICAL_MORE } from "./words-medical-more.ts";
import { MIND } from "./words-mind.ts";
import { PARTS } from "./words-parts.ts";
import { PLAIN_WORDS } from "./words-plain.ts";
import { SLOTS } from "./words-slots.ts";
import { TRAUMA_WORDS } from "./words-trauma.ts";
import { TRICKS } from "./words-tricks.ts";
import { YOUNG } from "./words-young.ts";
import { EVERYDAY_WORDS } from "./words-everyday.ts";

export const EN: Patterns = {
  language: "en",
  words: [
    SLOTS,
    PARTS,
    FEEL,
    WORDS,
    HEART_WORDS,
    BRAIN_WORDS,
    TRAUMA_WORDS,
    MEDICAL,
    MEDICAL_MORE,
    DRUGS,
    DIET,
    MIND,
    ATOMS,
    FOOD_ATOMS,
    DARK,
    HARM,
    CRISIS_WORDS,
    CRISIS_HARM_WORDS,
    CRISIS_PEOPLE_WORDS,
    CRISIS_PLAN_WORDS,
    CRISIS_LAST_WORDS,
    FOOD_WORDS,
    FOOD_ACTS,
    YOUNG,
    TRICKS,
    PLAIN_WORDS,
    WIDE_WORDS,
    WIDE_ACTS,
    WIDE_FOOD,
    WIDE_TRICKS,
    WIDE_YOUNG,
    EVERYDAY_WORDS,
  ],
  turns: [BODY_TURNS, EATING_TURNS, MINOR_TURNS, INJECTION_TURNS, EATING_BODY_TURNS],
  figures: [...FIGURES, ...FIGURES_DAILY, ...FIGURES_MIND, ...FIGURES_CRISIS],
  signs: [
    CRISIS_OTHERS,
    CRISIS_WEB,
    CRISIS_WEB_HARM,
    ...SHARED,
    EMERGENCY_HEART,
    EMERGENCY_BREATH,
    EMERGENCY_BRAIN,
    EMERGENCY_TRAUMA,
    EMERGENCY_BLOOD,
    EMERGENCY_BODY,
    EMERGENCY_TURNS,
    MEDICAL_INJURY,
    MEDICAL_HEART,
    MEDICAL_INNER,
    MEDICAL_HEAD,
    MEDICAL_LIFE,
    PED_EN,
    PED_WAYS,
    DIET_EN,
    DIET_CUTS,
    CRISIS_HARM,
    CRISIS_PLAN,
    CRISIS_WISH,
    CRISIS_SIDEWAYS,
    CRISIS_WIDE,
    CRISIS_WIDE_HARM,
    CRISIS_WIDE_PEOPLE,
    CRISIS_WIDE_PLAN,
    CRISIS_WIDE_SOFT,
    CRISIS_WIDE_MORE,
    CRISIS_WIDE_HINTS,
    CRISIS_WIDE_AROUND,
    CRISIS_WIDE_OTHERS,
    EATING_DISORDER_EN,
    EATING_DISORDER_SELF,
    EATING_DISORDER_MORE,
    EATING_DISORDER_WEB,
    EATING_DISORDER_WEB_MORE,
    MINOR_EN,
    INJECTION_EN,
    INJECTION_ACTS,
    EATING_WIDE,
    MINOR_WIDE,
    INJECTION_WIDE,
    EATING_WIDE_MORE,
  ],
};
