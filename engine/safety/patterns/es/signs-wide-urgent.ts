/** Spanish signs of an emergency from wide meanings: what fails of a body, and what makes it grave. */
import { signs } from "../../match/sign.ts";

export const WIDE_URGENT = signs("emergency", [
  {
    topic: "chest_pain",
    when: [
      "W_CLUTCH & W_PALLOR",
      "W_CLUTCH && W_PALLOR & W_PERSON|está|se_puso|sudando|pálido|pálida|brazo",
      "W_CHEST_PART ~5 W_CHEST_FEEL & W_CHEST_MORE",
      "W_CHEST_FEEL ~5 W_CHEST_PART & W_CHEST_MORE",
    ],
    unless: ["MUSCLE_SORE", "CHEST_WORK CHEST", "W_MUSCLE_ONLY", "tos|mocos|resfriado"],
    recent: ["medical_referral", "chest_pain_past"],
    past: ["medical_referral", "chest_pain_past"],
    cleared: "drop",
  },
  {
    topic: "stroke",
    when: [
      "W_FACE && W_TALK",
      "W_FACE && W_LIMB_DEAD",
      "W_TALK && W_LIMB_DEAD",
      "W_FACE & SUDDEN|de_repente|de_golpe|hoy|ahora|esta_mañana|desde_hace",
    ],
    unless: [
      "ALCOHOL",
      "BOTH_SIDES",
      "dentista|anestesia|botox|muela|bebé|me_dormí_encima|postura",
    ],
  },
  {
    topic: "collapse_other",
    when: [
      "W_PERSON ~~10 W_DOWN & W_NO_SIGN",
      "W_DOWN ~~10 W_NO_SIGN & W_PERSON|HELP",
      "W_PERSON ~~8 W_DOWN && no_reacciona|no_responde|no_despierta|no_vuelve_en_sí|sin_pulso|boquea|morado|morada|ojos_en_blanco|espuma",
      "W_PERSON ~~10 W_CHOKE",
    ],
    unless: ["PET", "JOKE_FALL", "mensaje|mensajes|whatsapp|app|correo", "muerto_de_risa|de_risa"],
    past: "drop",
  },
  {
    topic: "fracture",
    when: ["W_BLEEDS", "W_SEVERED"],
    unless: ["nariz", "regla|menstrua*", "encías", "juego|película|peli"],
    past: "drop",
  },
  {
    topic: "spine",
    when: [
      "W_SPINE_HIT && W_NO_FEEL",
      "W_PERSON ~~8 no_mueve_las_piernas|no_siente_las_piernas|no_mueve_los_brazos",
    ],
    unless: ["agujetas", "día_de_pierna|BIKE_SADDLE", "LEGS_OF_WORK"],
    past: "drop",
  },
  {
    topic: "head_injury",
    when: ["W_HEAD_BLOW && W_HEAD_BAD"],
    past: "drop",
  },
  {
    topic: "heat_stroke",
    when: [
      "W_HEAT && W_HEAT_BAD & W_PERSON|dejó_de_sudar|dejé_de_sudar|no_suda|confundid*|desorientad*|incoherencias|tonterías|tambalea|delira|eses",
    ],
    unless: ["cerveza|cervezas|copas|tequila", "quemar|grasa"],
    past: "drop",
  },
  {
    topic: "anaphylaxis",
    when: ["W_ALLERGEN && W_SWELLS"],
    unless: ["THROAT_COLD"],
    past: "drop",
  },
  {
    topic: "rhabdo",
    when: [
      "W_URINE ~5 W_COLA & EXERTION|sentadillas|burpees|entreno|agujetas|músculos|piernas|brazos|sábado|ayer|murph|spinning|crossfit|dominadas|hinchad*",
    ],
    unless: ["HARMLESS_URINE", "BLOOD_TEST", "mucha_coca|bebo|tomo_café"],
  },
  {
    topic: "overdose",
    when: [
      "W_PUMP_STIM && W_HEART_WILD & corazón|taquicardia|palpitaciones|tiemblo|pecho|vomitar|morir|alucin*|arritmia|pulso|temblar",
    ],
    unless: ["normal_tomar|cuánta_cafeína|cuanta_cafeina"],
    past: "drop",
    recent: ["medical_referral", "heart_rate"],
  },
  {
    topic: "hypoglycemia",
    when: ["W_LOW_SUGAR & W_SUGAR_BAD", "DIABETIC && W_LOW_SUGAR & W_SUGAR_BAD|ayuda|qué_hago"],
    unless: ["hipo_opresivo|hipopresivos", "prevenir|evitar"],
    past: "drop",
    recent: ["medical_referral", "diabetes"],
  },
]);
