/** Signs of somebody under age that Spanish and Portuguese share, beside those of classes alone. */
import { signs } from "../../match/sign.ts";

const GROWN = ["TEACHES", "LONG_GROWN"];

export const IBERIAN_MINOR = signs("minor", [
  {
    topic: "weight_loss",
    when: [
      "MINOR && LOSE ~4 KILOS",
      "MINOR && EATING_LESS|LOSE_WISH",
      "MINOR && QUIT_FOOD",
      "MINOR_OTHER & LOSE ~4 KILOS|FAT_WORD",
      "MINOR && MUCH_CARDIO & FAT_WORD|KILOS",
    ],
    unless: ["FIT_NOT_THIN", "GYM_LOAD"],
    unlessAnywhere: GROWN,
  },
  {
    topic: "diet",
    when: [
      "MINOR && LOW_KCAL_BARE",
      "MINOR_OTHER && KCAL_UNDER_1500|HARD_DIET",
      "CHILD && LOW_KCAL_BARE|KCAL_UNDER_1500 & MENU",
      "MINOR && STARVE_SELF|EATING_NOTHING",
    ],
    unless: ["FIT_NOT_THIN"],
    unlessAnywhere: GROWN,
  },
  {
    topic: "weight_cut",
    when: [
      "MINOR && MAKE_WEIGHT",
      "MINOR && COMBAT_SPORT && LOSE|KILOS & WATER|SWEAT|WEIGH_DAY|KILOS",
    ],
    unlessAnywhere: GROWN,
  },
  {
    topic: "ped",
    when: ["MINOR && SUBSTANCE", "MINOR && PED_TALK"],
    unlessAnywhere: GROWN,
  },
  {
    topic: "supplements",
    when: ["MINOR && BOOST_WORD"],
    unlessAnywhere: GROWN,
  },
  {
    topic: "overtraining",
    when: ["MINOR && SESSIONS_MANY", "MINOR && TRAIN_TIMES ~3 PER_WEEK"],
    unlessAnywhere: GROWN,
  },
  {
    topic: "injury",
    when: ["MINOR && PAIN ~3 JOINT", "MINOR && JOINT ~3 PAIN", "MINOR_OTHER & PAIN & JOINT"],
    unless: ["SORE_ONLY", "NO_PAIN"],
    unlessAnywhere: GROWN,
  },
  {
    topic: "age_lie",
    when: [
      "AGE_LIE & TRUE_AGE",
      "AGE_LIE && TRUE_AGE & REALLY",
      "SECRET_PARENTS && SUPPLEMENT|PED|FAT_LOSS|MAX_LIFT|BODY_PHOTO|MEET_STRANGER",
    ],
    unless: ["BODY_AGE"],
    unlessAnywhere: ["TEACHES"],
  },
  {
    topic: "meet",
    when: ["MINOR && STRANGER_COACH & MEET_STRANGER|FREE_OFFER", "SECRET_PARENTS && MEET_STRANGER"],
    unlessAnywhere: GROWN,
  },
  {
    topic: "supplements",
    when: [
      "licencia|licencia_federativa|ficha|dni|documento ~2 pone|dice|diz|põe 2010|2011|2012|2013|2014|2015|2016 && creatina|ashwagandha|suplemento|suplementos|quemador|cafeína|termogénico|termogênico",
    ],
    person: "any",
  },
  {
    topic: "diet",
    when: [
      "tengo|tenho 10|11|12|13|14|15|16|17 & natación|natação|ballet|balé|gimnasia|ginástica|colegio|instituto|escola && dieta|adelgazar|emagrecer|secar|quilos|kilos",
    ],
    person: "any",
  },
]);
