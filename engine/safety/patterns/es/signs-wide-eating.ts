/** Spanish signs of eating disorders and of diets that go too far, from wide meanings. */
import { type Signs, signs } from "../../match/sign.ts";

const SPARED = ["STUDY", "SICK_BUG", "W_SPARE_FOOD"];

const WIDE_EATING = signs("eating_disorder", [
  {
    topic: "purging",
    when: [
      "W_MEAL & W_DRAIN & W_THROW_UP",
      "W_MEAL & W_THROW_UP & W_ON_PURPOSE & comer|comida|cena|cenar|como|comí|estómago|dedos|vomito|vomité|vomitar|poto|devuelvo|devolver|baño",
      "W_MEAL && W_THROW_UP & W_DRAIN",
      "dedos|cepillo|cuchara ~3 garganta & W_MEAL|W_ON_PURPOSE|W_GUILT",
      "W_LAX & W_LAX_WHY & W_MEAL|semana|báscula|balanza|plana|plano|vacía|vacío|limpia|limpio|ligera|liviana|liviano|compensar|engordar|culpa|cinco|seis|ocho|diez|5|6|8|10|doble",
      "W_LAX && W_GUILT|W_BINGE|W_STARVE|W_UNSEEN",
    ],
    unless: [...SPARED, "CONSTIPATED", "té_laxante|tés|infusión", "peak_week|tarima|escenario"],
    past: "drop",
    cleared: "drop",
  },
  {
    topic: "restriction",
    when: [
      "W_STARVE & W_PROUD",
      "W_STARVE && W_PROUD & hambre|siento|vacío|vacía|comen|comer|aguanto|racha|control|débil",
      "W_STARVE & W_GUILT|W_STILL_LESS",
      "hambre ~4 me_encanta|me_gusta|adicta|adictivo|orgullo|poder|poderosa|victoria|amiga|amigo|control",
      "me_encanta|me_gusta|amo|adoro|disfruto ~4 hambre|vacía|vacío|estómago_vacío & sentir|tener|acostarme|irme|pasar|estar|irme_a",
      "W_NO_PERIOD && W_STILL_LESS",
    ],
    unless: [
      ...SPARED,
      "SPLIT_FAST",
      "después_de_entrenar",
      "ovario|menopausia|pastilla_anticonceptiva|diu",
    ],
    person: "any",
    cleared: "drop",
  },
  {
    topic: "binge",
    when: [
      "W_BINGE & W_UNSEEN",
      "W_BINGE & W_GUILT",
      "W_BINGE && W_STARVE|W_GUILT|W_LAX|W_MUST & W_UNSEEN|W_STARVE|W_GUILT|ayuno|no_como|sin_comer",
    ],
    unless: [...SPARED, "PARTY"],
    cleared: "drop",
  },
  {
    topic: "compulsive_exercise",
    when: [
      "W_ATE & W_MUST & W_GUILT",
      "W_ATE ~~10 W_MUST && W_GUILT",
      "por_cada ~3 galleta|bocado|caloría|kcal|trozo|porción|dulce|pan ~8 km|kilómetro|kilómetros|burpees|minutos|vueltas|abdominales|castigo|correr",
      "quemar ~2 todo|toda|hasta ~3 coma|como|comí|comido|última & asco|negativo|positivo|culpa|odio|cero",
    ],
    unless: ["STUDY", "me_da_hambre"],
    person: "any",
  },
  {
    topic: "denial",
    when: [
      "W_LIE & W_TRASH & comí|comer|comida|almuerzo|cena|tupper|táper|como",
      "W_LIE && W_STARVE|W_STILL_LESS|W_SCALE_RULES & W_TRASH|W_STARVE|W_STILL_LESS",
      "tiro|boto|escondo|guardo ~3 comida|almuerzo|cena|tupper|bocadillo|desayuno|lonchera & mamá|madre|padres|papá|pareja|nadie|servilleta|bolsillo|mochila|sospechen|enteren",
    ],
    unless: ["STUDY", "caducad*|podrid*|sobras"],
    cleared: "drop",
  },
  {
    topic: "fear_food",
    when: [
      "W_PLATE & W_FOOD_FEAR & W_PHOBIC",
      "W_FOOD_FEAR ~4 W_PLATE & comer|engordar|tragar|plato|pesar|público",
      "no_puedo|no_pude|incapaz ~3 comer|tragar|probar ~5 W_PLATE|delante|gente|fuera & W_FOOD_FEAR",
    ],
    unless: ["STUDY", "ALLERGIC", "W_SPARE_FOOD", "atragant*", "barra|carrera|competir"],
    person: "any",
  },
  {
    topic: "weigh",
    when: [
      "W_SCALE ~~5 W_MANY_TIMES",
      "W_MANY_TIMES ~~5 W_SCALE",
      "W_SCALE & W_SCALE_RULES & si|cuando|hasta & como|ceno|comer|lloro|castigo|ayuno|desayuno",
    ],
    unless: ["STUDY", "ON_STAGE", "ONCE_WEEK"],
  },
  {
    topic: "chew_spit",
    when: ["W_CHEWS ~~8 W_SPITS & W_CHEW_FOOD"],
    unless: ["STUDY", "GUM"],
  },
  {
    topic: "recovery",
    when: [
      "W_ED && W_YEARN_SICK & pesaba|peso|kilos|flaca|delgada|contar|comer|comida|cuerpo|adelgazar|bajar|esconder|saltarme|voz|reglas|recaída|recaí|recayendo|recaer|volver",
    ],
    unless: ["STUDY", "ya_recuperada ~6 años"],
    unlessAnywhere: ["NO_ED_NOW"],
    person: "any",
  },
  {
    topic: "third_person",
    when: ["OTHER ~~10 W_OTHER_EATS & W_OTHER_SIGN"],
    unless: ["STUDY", "W_SPARE_FOOD", "perro|gato|virus|gripe|embarazada|bebé"],
    past: "drop",
  },
]);

const WIDE_DIET = signs("extreme_diet", [
  {
    topic: "rate",
    when: [
      "W_LOSE ~3 W_BIG_N W_KILO & W_DEADLINE",
      "W_BIG_N W_KILO ~3 menos & W_DEADLINE",
      "W_DEADLINE ~~5 W_BIG_N W_KILO & W_LOSE",
    ],
    unless: ["GAIN_TALK", "subir|levantar|sentadilla|press|banca|peso_muerto", "GAIN_ONLY"],
  },
  {
    topic: "single_food",
    when: [
      "W_ONLY ~3 W_ONE_FOOD ~~4 W_SPAN",
      "W_SPAN ~~6 W_ONLY ~2 W_ONE_FOOD",
      "W_ONLY ~2 W_ONE_FOOD & W_SPAN & comer|vivir|dieta|bajar|como|tomar|hacer|aguantar",
    ],
    unless: [
      "W_MEAL_SPARE",
      "desayun*",
      "cena|cenas|postre",
      "IS_IT_ENOUGH",
      "sin_café|sin_azúcar",
    ],
  },
  {
    topic: "goal_weight",
    when: ["BMI_UNDER_18 && W_SLIM_GOAL & W_KILO|peso|pesar"],
    unless: ["GAIN_ONLY", "subir|engordar|ganar"],
  },
]);

export const WIDE_FOOD: readonly Signs[] = [WIDE_EATING, WIDE_DIET];
