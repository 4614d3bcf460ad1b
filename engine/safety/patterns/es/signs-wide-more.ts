/** Spanish signs that take in what is told indirectly, by hints, in jest or in passing. */
import { type Signs, signs } from "../../match/sign.ts";

const CRISIS_MORE = signs("crisis", [
  {
    topic: "suicide",
    when: [
      "W_IF_NO_DAWN ~~6 W_SO_WHAT",
      "W_SO_WHAT ~~4 W_IF_NO_DAWN",
      "W_FEAR_SELF",
      "W_DAY_WITHOUT & día|días|dia|dias|semana|récord|racha|logro|llevo|otro|hoy|emoji laugh",
      "W_SPOT & W_LOOKS & W_LINGERS",
      "W_RISK_ACT & W_CHANCE",
      "W_JOIN ~4 W_LOVED ~4 W_DEAD_KIN",
      "W_JOIN ~3 W_DEAD_KIN && W_DARK|W_MEANS|SERVICE|W_WANT_END|sueño|ya",
      "W_NOT_GYM && W_WANT_END & W_WANT_END",
    ],
    unless: ["STUDY", "NOT_MEANT", "W_EASY_LIFE", "W_WELL_NOW", "despertador|alarma|temprano"],
    person: "any",
    cleared: "drop",
  },
  {
    topic: "hopeless",
    when: [
      "W_LAZY_LIFE && W_OF_ALL|W_DARK|W_BURDEN|chiste|todo_me_pesa|mundo|ya_no|no_sé",
      "W_BURDEN && W_AFTERWARDS",
      "W_AFTERWARDS && W_GONE|W_DARK|W_DECIDED|W_MEANS",
      "W_OF_ALL && no_quiero_estar|no_quiero_existir|no_quiero_vivir|no_quiero_seguir|no_quiero_despertar",
    ],
    unless: [
      "STUDY",
      "LIFE_ELSEWHERE",
      "NOT_MEANT",
      "W_GYM_TALK",
      "cansada_de_vivir|cansado_de_vivir|harto_de_vivir|harta_de_vivir ~1 a_base|a_dieta|contando|lejos|con|en",
    ],
    person: "any",
    cleared: "drop",
  },
  {
    topic: "suicide_plan_hint",
    when: [
      "W_PAPERS && W_DECIDED|W_DARK|W_LAST|W_THANKS|W_LEAVING|W_CALM|W_WROTE|W_GIVE",
      "W_WROTE ~~6 W_TO_KIN & W_LEFT_IT",
      "W_WROTE & W_TO_KIN && W_DARK|W_DECIDED|W_THANKS|W_MEANS|W_LEAVING",
      "W_DECIDED && W_MEANS|W_DARK|W_THANKS|W_BURDEN|W_LAST|W_OF_ALL",
    ],
    unless: ["STUDY", "hipoteca|divorcio|notaría|abogado|nacionalidad|visado|visa"],
    unlessAnywhere: ["MOVES_AWAY", "W_EASY_LIFE"],
    person: "any",
  },
  {
    topic: "suicide_plan_hint",
    when: ["W_WILL && W_PAPERS"],
    unless: ["hipoteca|divorcio|notaría|abogado|nacionalidad|visado|visa"],
    unlessAnywhere: ["MOVES_AWAY"],
    person: "any",
  },
  {
    topic: "abuse",
    when: ["W_PRO ~~8 W_FONDLES & W_PRIVATE"],
    unless: ["STUDY", "rodillo|pelota_de_masaje"],
    past: "drop",
    person: "any",
  },
  {
    topic: "violence",
    when: [
      "W_ARMED & W_SETTLE",
      "W_ARMED && W_SETTLE & W_VICTIM",
      "se_me_va_la_mano|se_me_fue_la_mano ~3 con ~2 hijo|hija|niño|niña|bebé|mujer|novia|madre",
    ],
    unless: ["STUDY", "COMPETES", "NOT_MEANT"],
    person: "any",
  },
]);

const EATING_MORE_SIGNS = signs("eating_disorder", [
  {
    topic: "purging",
    when: ["W_OLD_TOOL & W_FINGERS_FAIL", "W_FINGERS_FAIL & W_OLD_TOOL & uso|meto|probé|pruebo"],
    unless: ["STUDY", "SICK_BUG", "guitarra|escribir|teclado|agarre|lesión"],
    past: "drop",
  },
  {
    topic: "restriction",
    when: [
      "W_COUNTS && W_OVER & W_GUILT",
      "W_OVER ~6 W_GUILT & KCAL_UNDER_1200|600|500|700|800|1000|calorías|kcal",
      "W_TRICKS ~5 W_NO_EAT_AIM & W_NOT_SEEN",
      "W_NO_EAT_AIM & W_NOT_SEEN & W_TRICKS",
      "W_BONES_WISH ~4 W_BONES",
      "W_BONES & thinspo|pro_ana",
    ],
    unless: ["STUDY", "SPLIT_FAST", "abdominales|cuadritos|pesas"],
    person: "any",
    cleared: "drop",
  },
  {
    topic: "compulsive_exercise",
    when: ["W_MUST & W_GUILT & cené|comí|cena|comida|pan|dulce|comido|cenado|galleta|pizza"],
    unless: ["STUDY"],
    person: "any",
  },
]);

const URGENT_MORE = signs("emergency", [
  {
    topic: "collapse_other",
    when: [
      "W_PERSON ~~6 W_STILL_OUT",
      "W_BAR_NECK & morado|morada|azul|no_respira|atrapado|atrapada|no_puede_respirar|ayuda|qué_hago|no_se_mueve",
    ],
    unless: ["PET", "temprano|tarde|alarma|despertador|dormilón|siesta"],
    past: "drop",
  },
]);

const DIET_MORE_SIGNS = signs("extreme_diet", [
  {
    topic: "below_floor",
    when: [
      "comer|como|comiendo|comiera|vivir|ingerir|mantenerme|dieta|menú|plan ~2 KCAL_UNDER_800 & al_día|por_día|diarias|diario|día|diarios",
    ],
    unless: [
      "KCAL_PART",
      "menos|más|extra|déficit|quemar|quemo|desayuno|cena|almuerzo|comida",
      "STUDY",
    ],
  },
]);

const INJECTION_MORE = signs("injection", [
  {
    topic: "override_safety",
    when: [
      "W_BE ~~6 W_FREE & entrenador|coach|asistente|ia|personaje|bot|filtro|filtros|permiso|creadores|reglas|ética|censura",
    ],
    unless: ["W_SPORT_RULE", "MY_OWN_RULES"],
    person: "any",
    negation: "ignored",
  },
  {
    topic: "impersonate",
    when: ["W_WHO & W_DROP & W_RULE_SURE|W_RULE_NOUN", "W_WHO && W_DROP ~4 W_RULE_SURE"],
    person: "any",
  },
]);

export const WIDE_MORE: readonly Signs[] = [
  CRISIS_MORE,
  EATING_MORE_SIGNS,
  URGENT_MORE,
  DIET_MORE_SIGNS,
  INJECTION_MORE,
];
