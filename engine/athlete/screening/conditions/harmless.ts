/** What people list and training need not mind, what only asks for a word, and what comes before training. */
import { bounds, WAITING } from "../bounds.ts";
import type { Condition } from "./condition.ts";

export const HARMLESS: readonly Condition[] = [
  {
    id: "harmless",
    words:
      "anxiety|anxious|depress(?:ion|ed)|panic (?:disorder|attacks?)|adhd|\\badd\\b|autis\\w*|ocd\\b|ptsd|bipolar|insomnia|hay ?fever|allerg\\w*|eczema|psoriasis|acne|rosacea|ibs\\b|irritable bowel|acid reflux|gerd|heartburn|lactose|gluten|vegetarian\\w*|vegan\\w*|cholesterol|statins?|contracepti\\w*|birth control|menopaus\\w*|tinnitus|colou?r ?blind\\w*|short ?sighted|glasses|contact lenses|flat feet|dyslexi\\w*|wisdom t\\w+|tonsil\\w*|vasectomy|smoker|snor\\w*|vitamin d|antidepress\\w*|ssris?|melatonin|angststorung|ansiedad|depresion|anxiete",
    flags: [],
    stages: [{ is: "plan" }],
  },
  {
    id: "minor_condition",
    words:
      "sleep apn\\w*|cpap|varicose veins?|gall ?stones?|hiat\\w+ hernia|fatty liver|prostat\\w*|essential tremor|hot flashes",
    not: "cancer|liver surgery",
    flags: [],
    stages: [{ is: "plan_with_caution", bounds: bounds({ noMaxTest: true }), advice: "pace" }],
  },
  {
    id: "crisis",
    words:
      "suicid\\w*|kill myself|end my life|self harm\\w*|want to die|hurt myself on purpose|cutting myself|suizid\\w*|suicidio|selbstmord|no reason to live|end it all\\b|dont want to (?:live|be alive)(?! (?:in|with|on|like|near|at|by))|(?:nicht|nimmer) mehr leben(?! ohne)|(?:will|mochte) sterben|mich umbringen|no quiero (?:seguir )?vi(?:vir|viendo)(?! (?:en|con|sin))|quiero morir\\w*|matarme|veux (?:plus vivre|mourir)|envie de mourir|me suicider|quero morrer|nao quero (?:mais )?viver(?! (?:em|com|sem))|me matar\\b",
    not: "(?:quiero|quero|veux) (?:morir|morrer|mourir) (?:de|por)|killed myself in|kill myself in the gym|suicide (?:sprints?|runs?|drills?)|suicides",
    flags: [],
    stages: [{ is: "refer_first", gate: "stop_now", bounds: WAITING, advice: "crisis" }],
  },
];
