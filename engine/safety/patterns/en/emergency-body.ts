/** English signs of an emergency of heat, blood, sugar, salt, poison, allergy and pregnancy. */
import { signs } from "../../match/sign.ts";

export const EMERGENCY_BODY = signs("emergency", [
  {
    topic: "anaphylaxis",
    when: [
      "ALLERGEN && THROAT ~4 CLOSING",
      "ALLERGEN && HIVES & CANT_BREATHE|LIPS|THROAT|voice",
      "throat|throte|thraot|airway ~3 closing|closed|swelling",
      "tongue ~3 swelling|swollen|huge|fat",
      "anaphylaxis|anaphylactic & i|having|am",
      "stung && BREATHLESS|HIVES",
      "used|use|need EPIPEN",
    ],
    unless: ["open|opens throat"],
  },
  {
    topic: "heat_stroke",
    when: [
      "HOT && CONFUSED",
      "NO_SWEAT & HOT && COLLAPSE|CONFUSED|VOMIT|DIZZY",
      "stopped|quit sweating && CONFUSED|goosebumps|chills|dizzy|shivering",
      "heatstroke|heat_stroke & i|he|she|have|has|having",
      "skin ~2 burning & nonsense|CONFUSED",
    ],
    unless: ["plan|app|schedule|form ~3 makes no sense"],
  },
  {
    topic: "hypoglycemia",
    when: [
      "SUGAR_LOW & HYPO_FLAG",
      "DIABETIC && SUGAR_LOW && HYPO_FLAG",
      "DIABETIC ~8 passed_out|unconscious|confused|slurring",
      "SUGAR ~4 GLUCOSE_LOWISH & HYPO_FLAG",
    ],
    unless: ["not diabetic"],
  },
  {
    topic: "dka",
    when: [
      "DIABETIC && KETONES && VOMIT|DKA_SMELL|METER_HI",
      "DIABETIC && VOMIT && METER_HI|GLUCOSE_HIGH",
      "DIABETIC && DKA_SMELL",
      "METER_HI && VOMIT|KETONES",
      "off ~2 pump && DKA_SMELL|VOMIT",
    ],
  },
  {
    topic: "hyponatremia",
    when: [
      "WATER_OVER_5 && HYPONATREMIA_FLAG",
      "MUCH_WATER && HYPONATREMIA_FLAG & CONFUSED|VOMIT|headache|splitting|pounding|drunk",
      "drank|drunk ~3 eight|nine|ten|six|seven ~3 litres|liters|bottles && HYPONATREMIA_FLAG",
      "two|three gallons && HYPONATREMIA_FLAG",
    ],
    unless: ["no headache"],
  },
  {
    topic: "pregnancy",
    when: [
      "PREGNANT|GESTATION && PREGNANT_FLAG",
      "FACT_PREGNANT && PREGNANT_FLAG",
      "baby|little_one ~6 not ~2 moved|kicked|moving|kicking",
      "not one kick",
      "waters? broke|broken",
      "soaked through a? pad",
    ],
    unless: ["postpartum|after birth|after the birth", "period|bled on my"],
  },
  {
    topic: "seizure",
    when: [
      "OTHER ~~8 JERKING",
      "i|he|she|just|having|had ~3 SEIZURE",
      "bitten|bit ~1 tongue",
      "came|woke round|up|to ~8 tongue|wet",
      "seizure & now|minutes|help",
    ],
    past: ["medical_referral", "epilepsy"],
    recent: ["medical_referral", "epilepsy"],
  },
  {
    topic: "overdose",
    when: [
      "STIMULANT && OVERDOSE && OVERDOSE_FLAG|CORE_HEAT|HR_150",
      "STIMULANT && HR_REST_120 & OVERDOSE_FLAG|HR_150",
      "STIMULANT && CORE_HEAT",
      "dnp && OVERDOSE_FLAG & hot|burning|sweating|drenched|fever|breathing|heart",
      "CAFFEINE_OVER_1000 && OVERDOSE_FLAG|VOMIT|HEART|RACING",
      "took|taken|swallowed ~3 whole|entire|full bottle|pack|box|tub",
      "overdosed|overdose ~3 STIMULANT",
      "dry_scooped|dry_scoop && OVERDOSE_FLAG",
      "STIMULANT && CHEST ~3 PAIN",
      "STIMULANT && HEART ~4 RACING & shaking|vomiting|chest|can_not_breathe|hour|hours|going_to_die",
    ],
  },
  {
    topic: "gi_bleed",
    when: [
      "GI_BLOOD",
      "black|tarry ~3 stool|stools|poop|poo|shit|sticky",
      "vomit|vomiting|puke|puking|threw_up|throwing_up|threw|brought ~3 blood",
    ],
    unless: ["iron tablets|pills|supplement ~6 no", "made coffee|use coffee"],
  },
]);
