/** Spanish signs of a crisis from wide meanings: one that says it all, or two hints of different kinds. */
import { signs } from "../../match/sign.ts";

const SPARED = ["STUDY", "W_WELL_NOW"];

export const WIDE_CRISIS = signs("crisis", [
  {
    topic: "suicide",
    when: [
      "W_HOPE ~6 W_STOP_HEART",
      "W_IMAGINE ~6 W_DO_DEATH & W_SPOT",
      "W_SPOT ~~6 W_IMAGINE ~5 W_DO_DEATH",
      "W_SPOT ~~6 W_IMAGINE & W_DO_DEATH",
      "W_IMAGINE ~6 W_WHEEL",
      "W_WHEEL && W_DARK|W_BURDEN|W_NO_FUTURE|W_RELIEF",
      "W_DO_DEATH ~4 W_SPOT && W_DARK|W_BURDEN|W_NO_FUTURE|W_RELIEF|W_CALM",
      "W_HELD_BACK ~~8 W_LOVED && W_DARK|W_BURDEN|W_NO_FUTURE|ya_no_estaría|ya_no_estaria|no_estaría|no_estaria|me_habría|me_habria|ya_me|vivo|viva|aquí|acá|mato|matado|sola|solo|solos",
      "no_me_mato|no_me_maté|no_me_he_matado|me_mataría|me_mataria & porque|pq|xq|por|si_no|pero|solo_por|únicamente",
      "W_BETTER_THERE ~3 W_UNDER_EARTH && W_DARK|W_BURDEN|W_NO_FUTURE|OFF_CYCLE|que_aquí|que_acá|pensando|pienso",
      "W_BRIDGE_JOKE && W_JOKE_OR_NOT|W_DARK|W_LEAVING",
      "RELIEVED|W_RELIEF && W_GONE && W_BURDEN|W_DARK|W_NO_FUTURE|mejor",
      "W_GONE ~~8 W_RELIEF",
      "W_RELIEF ~~6 W_GONE",
    ],
    unless: [...SPARED, "NOT_MEANT", "W_EASY_LIFE"],
    person: "any",
    cleared: "drop",
  },
  {
    topic: "hopeless",
    when: [
      "no_encuentro|no_le_encuentro|no_veo|no_le_veo|no_hallo|no_le_hallo|no_tengo|no_me_quedan|perdí|perdido|perdiendo ~2 gracia|sentido|motivo|motivos|razón|razones|caso|ganas|ilusión ~2 W_LIFE",
      "W_EMPTY_OF ~2 vivir|existir|seguir_respirando|seguir_viviendo|seguir_vivo|seguir_viva|estar_vivo|estar_viva|este_mundo|esta_vida|la_vida|mi_vida|respirar & W_DARK|W_BURDEN|W_NO_FUTURE|me|mi|ya|nada",
    ],
    unless: [...SPARED, "LIFE_ELSEWHERE", "NOT_MEANT"],
    person: "any",
    cleared: "drop",
  },
  {
    topic: "hopeless",
    when: [
      "W_BURDEN && W_DARK|W_GONE|W_RELIEF|W_NO_FUTURE|W_CALM|W_LEAVING|W_THANKS",
      "W_NO_FUTURE && W_DARK|W_BURDEN|W_CALM|W_MEANS|W_THANKS|W_GIVE|ya_no_hago_planes|no_hago_planes",
      "W_DARK && W_LEAVING|W_STOP_HEART|W_NO_FUTURE|W_GONE",
    ],
    unless: [...SPARED, "LIFE_ELSEWHERE", "NOT_MEANT", "W_GYM_TALK"],
    unlessAnywhere: ["MOVES_AWAY"],
    person: "any",
    cleared: "drop",
  },
  {
    topic: "suicide_plan_hint",
    when: [
      "W_GIVE ~4 W_DEAR_THINGS && W_NO_USE|W_LEAVING|W_THANKS|W_NO_FUTURE|W_CALM|W_BURDEN",
      "W_LAST && W_THANKS|W_LEAVING|W_DARK|W_BURDEN|W_CALM|W_NO_USE",
      "W_MEANS & W_READY & W_CALM|W_DARK|W_BURDEN",
      "W_MEANS & W_READY && W_DARK|W_BURDEN|W_NO_FUTURE|W_LEAVING|W_THANKS|W_RELIEF",
      "W_CALM && W_BURDEN|W_NO_FUTURE|W_LEAVING|W_THANKS",
      "W_THANKS && W_LEAVING && W_DARK|W_BURDEN|W_CALM|W_NO_USE|W_GIVE",
    ],
    unless: [...SPARED, "W_EASY_LIFE"],
    unlessAnywhere: ["MOVES_AWAY", "W_EASY_LIFE"],
    person: "any",
  },
  {
    topic: "method_seek",
    when: [
      "W_HOW_MANY ~5 W_HOW_THING ~~12 W_ALIVE_Q",
      "W_HOW_MANY & W_HOW_THING & no_sobrevives|no_sobrevive|no_sobrevivir|no_lo_cuentas|no_lo_cuente|no_despiertas|no_despertar|sin_sufrir|te_mueres|sea_letal|para_morir",
    ],
    unless: ["PEST", "STUDY"],
    person: "any",
  },
  {
    topic: "self_harm",
    when: [
      "W_BLADE & W_HARM_SELF & W_SKIN|W_SOOTHE",
      "W_HARM_SELF ~6 W_SKIN & W_SOOTHE",
      "W_HARM_SELF & W_SOOTHE & W_DARK|me_calmo|me_calma|me_alivia|menos_me_odio|me_odio|castigo|castigarme|me_lo_merezco|desahogo|sentir_algo|siento_algo",
      "W_BLADE ~4 W_SKIN & me_calma|me_calmo|alivio|alivia|otra_vez|llevo|de_noche",
    ],
    unless: ["STUDY", "NOT_SELF_HARM"],
    past: "drop",
    cleared: "drop",
  },
  {
    topic: "minor_suicide",
    when: [
      "MINOR|MINOR_SCHOOL && W_HARM_SELF & W_SKIN & W_BLADE|W_SOOTHE",
      "MINOR|MINOR_SCHOOL && W_BURDEN|W_STOP_HEART && W_DARK|W_GONE|W_NO_FUTURE",
    ],
    unless: ["STUDY", "NOT_SELF_HARM", "W_GYM_TALK"],
    person: "any",
  },
  {
    topic: "exercise_as_self_harm",
    when: [
      "W_TRAIN_ON & W_INJURED & W_PUNISH",
      "W_TRAIN_ON && W_PUNISH & W_INJURED|W_DARK|a_propósito|adrede|hasta_romperme|destruirme",
      "W_TRAIN_ON & me_odio|me_doy_asco & W_PUNISH & duele|duela|dolor|sangre|sangrar|romperme",
    ],
    unless: ["STUDY", "FOOD", "NOT_MEANT"],
    person: "any",
  },
  {
    topic: "abuse",
    when: [
      "W_BY_WHOM ~~8 W_GRIPS & W_TEMPER",
      "W_GRIPS & W_BY_WHOM & W_TEMPER",
      "pareja|novio|novia|marido|esposo|esposa|ex|padrastro|padre|papá ~4 me_agarra|me_agarró|me_ahorca|me_ahorcó|me_tiró_contra|me_empujó|me_estampó|me_encierra|me_encerró ~3 cuello|pared|suelo|piso|pelo|cuarto|baño|casa",
    ],
    unless: [
      "STUDY",
      "NOT_ABUSE",
      "W_GYM_TALK",
      "jiu_jitsu|bjj|judo|lucha|grappling|karate|kickboxing|boxeo",
    ],
    past: "drop",
    person: "any",
  },
  {
    topic: "postpartum",
    when: [
      "W_NEWBORN|FACT_POSTPARTUM && W_IMAGINE|miedo|ganas|capaz ~6 W_DROP_BABY",
      "W_NEWBORN|FACT_POSTPARTUM && W_BURDEN|W_STOP_HEART|W_NO_FUTURE && W_DARK|W_DROP_BABY|W_GONE",
      "W_NEWBORN && mala_madre|mal_padre|otra_madre & W_DARK|mejor|sin_mí|desaparecer",
    ],
    unless: ["STUDY", "pelota|balón|balon"],
    person: "any",
  },
  {
    topic: "ped_mood",
    when: [
      "OFF_CYCLE && W_STOP_HEART|W_UNDER_EARTH|W_BURDEN|W_NO_FUTURE",
      "OFF_CYCLE && W_DARK & pensando|pienso|ganas|llorando|lloro|mejor",
    ],
    unless: ["STUDY"],
    person: "any",
  },
  {
    topic: "third_person",
    when: [
      "OTHER ~~10 W_OTHER_NOTE & W_ALARM",
      "OTHER && W_OTHER_NOTE && no_abre|no_contesta|no_responde|no_coge|no_atiende|encerrado|encerrada|se_encerró|desapareció|no_aparece",
      "W_ALARM ~~6 brazos_llenos_de|cortes|marcas ~4 cortes|recién|muñecas|brazos & OTHER|sus",
    ],
    unless: ["STUDY", "cocina|cocinando|afeita|afeitando"],
    past: "drop",
  },
  {
    topic: "violence",
    when: ["W_VICTIM ~~10 W_ATTACK & W_ATTACK_PLAN", "W_ATTACK & W_VICTIM & W_ATTACK_PLAN"],
    unless: ["STUDY", "COMPETES", "NOT_MEANT", "W_GYM_TALK ~2 mañana|hoy"],
    person: "any",
  },
]);
