/** English signs of doping: what is taken, how much, from where, and how it is hidden. */
import { signs } from "../../match/sign.ts";

/** Who asks what it is, or says that he takes none. */
const SPARED = ["NATURAL_OK", "PED_STUDY"];

export const PED_EN = signs("ped", [
  {
    topic: "cycle",
    when: [
      "CYCLE_SURE",
      "STEROID_SURE",
      "INJECT_WORD & exact|16_week|12_week|10_week|protocol & mg|amounts|heavyweight|bodybuilder|lifter|weeks",
      "supraphysiological|androgen|androgens|androgenic & DOSE_TABLE|regimen|DOSE_ASK|numbers",
      "take ~5 put_on|gain|add ~5 kg|kilos|lbs|pounds ~2 lean|muscle & not ~1 tested",
      "not ~2 tested & take|run|use & mate|someone|guy|lean|HYPOTHESIS",
      "first|beginner|beginners ~3 testosterone ~2 course|cycle|run",
      "testosterone course|cycle",
      "EUPH_STRONG & EUPH_ASK|big|stack|summer|how",
      "STEROID_NAME & DOSE_ASK|DOSE|CYCLE_WORD|STEROID_WORD",
      "STEROID_NAME && DOSE_ASK|DOSE|CYCLE_WORD & week|weeks|mg|bulk|cut|first|start|joints|gains|STEROID_WORD",
      "STEROID_NAME ~3 STEROID_NAME",
      "steroid|steroids|roids|anabolics|gear|juice|testosterone|test ~5 cycle|cycles|course|stack|blast|dose|dosage|doses|protocol|injections|shots|pins",
      "cycle|course|stack|blast|dose|dosage|first|run ~4 steroid|steroids|roids|anabolics|gear|testosterone",
      "sell|sells|selling ~3 STEROID_NAME",
      "take|taking|use|using|try|trying|start|starting|run|running|buy|do|doing|hop_on|go_on|going_on|been_on|am_on|get_on ~3 steroids|roids|anabolics|gear|testosterone|prohormones|peds",
      "steroids|roids|anabolics & DOSE_ASK",
      "DOSE ~5 test|testosterone|gear",
      "test|testosterone ~3 DOSE|MG_FIGURE",
      "MG_FIGURE ~3 test|testosterone|gear|enanthate|tren|deca",
      "INJECT_WORD & testosterone|steroid|steroids|oil & week|glute|glutes|quad|delt|thigh|mg",
    ],
    unlessAnywhere: ["spanish ~1 for"],
    unless: [...SPARED, "CLINIC_FACT", "test ~2 day|days|week|anxiety|results|bar|max|squat|drive|match|cricket", "take|taking|drive ~2 test"],
    person: "any",
  },
  {
    topic: "sarms",
    when: ["SARM_SURE",
      "SARM ~4 mk|osta|rad|lgd & timing|marathon|ironman|half|cycle|mg",
      "droppers|dropper|liquid & research_only|research_use",
      "SARM_SURE & DOSE_ASK|DOSE|CYCLE_WORD|SOURCE_ASK", "SARM_SURE && DOSE|SOURCE_ASK|CYCLE_WORD", "SARM ~4 SARM & DOSE_ASK|DOSE|weeks", "SARM_SURE ~4 SARM", "i|me|my ~6 SARM_SURE & tried|started|taking|take|on|using|results|week"],
    unless: [...SPARED, "illegal to sell"],
    person: "any",
  },
  { topic: "clen", when: ["clen|clenbuterol && DOSE_ASK", "horse|horses|vet ~8 breathing|asthma|syrup|lungs|lung|wheeze && ml|dose|mg|dancers|how_many|how_much|lean|fat", "CLEN & DOSE_ASK|DOSE|CYCLE_WORD|SOURCE_ASK|MCG_FIGURE", "CLEN && DOSE|SOURCE_ASK|MCG_FIGURE|CYCLE_WORD", "two_weeks_on|2_weeks_on ~3 two_weeks_off|2_weeks_off|off & mcg|DOSE|start"], unless: ["PED_STUDY"], person: "any" },
  { topic: "dnp", when: ["dnp|dinitrophenol|DNP_NAME & DOSE_ASK|DOSE|SOURCE_ASK|CYCLE_WORD", "dnp|dinitrophenol && DOSE_ASK|DOSE|SOURCE_ASK", "DNP_NAME & caps|burner|fat|powder|kg"], unless: ["PED_STUDY"], person: "any" },
  {
    topic: "hgh",
    when: ["somatropin|hgh|growth_hormone|blue_tops|mk_677 && kit|units|iu|tummy|pens|fridge", "pens|vials|kit ~6 coloured|colored|blue|grey|black|red ~1 tops", "coloured_tops|colored_tops", "GROWTH & DOSE & DOSE_ASK|morning|night|split|bed", "GROWTH ~4 DOSE", "DOSE ~4 GROWTH", "hgh|gh|growth_hormone|mk_677|igf_1|lr3|ibutamoren|blue_tops|igf & DOSE|INJECT_WORD|SOURCE_ASK|CYCLE_WORD|how_much|how_many|start|run|fasted|gut|dose|units", "hgh|growth_hormone|mk_677|blue_tops && DOSE|SOURCE_ASK|INJECT_WORD"],
    unless: [...SPARED, "sleep|deep_sleep|levels ~4 help|raise|boost|naturally|growth", "GROWTH & sleep|naturally"],
    person: "any",
  },
  { topic: "peptides", when: ["PEPTIDE & PEPTIDE_DO", "PEPTIDE && PEPTIDE_DO & vial|pin|inject|mcg|mg|reconstitute|bac_water|units|human|source|order|elbow|shoulder|tendon", "reconstitute|bac_water|bacteriostatic && pin|inject|vial|mcg|units|dose", "vial|vials & not_for_human|research_only|research_use"], unless: [...SPARED, "collagen|whey|casein|skin_cream|serum|face_cream"], person: "any" },
  {
    topic: "insulin",
    when: ["jab|inject|pin|shoot|jabs|pins ~6 rice|carbs|meal|meals|food ~6 fill|full|fuller|size|swell", "jab|inject|pin|jabs & fast|slow ~3 kind|acting && rice|carbs|eat|fill_out", "INSULIN_BULK & NOT_DIABETIC & units|iu|DOSE|how_much|how_many|carbs|inject|pin|shot|start|take|use|DOSE_ASK", "INSULIN_BULK && NOT_DIABETIC & units|iu|DOSE|carbs & units|how_many|how_much|inject|pin|with", "not ~1 diabetic && units|INSULIN_BULK & carbs|training|DOSE|how_many|fast_stuff", "slin & DOSE_ASK|DOSE|CYCLE_WORD|NOT_DIABETIC"],
    unless: ["insulin_sensitivity|insulin_resistance|insulin_spike|spike_insulin|insulin_levels|insulin_response", "PED_STUDY"],
    unlessAnywhere: ["TYPE_ONE"],
    person: "any",
  },
  { topic: "pct", when: ["recovery ~1 tablets|pills|meds|drugs && last ~1 shot|pin|jab|injection", "last ~1 shot|pin|jab && BOYS_BACK|tablets|taper|raisins", "PCT_NAME & BOYS_BACK|DOSE|CYCLE_WORD", "PCT_SURE & DOSE_ASK|DOSE|BOYS_BACK|first", "PCT_SURE && BOYS_BACK|STEROID_NAME|CYCLE_SURE|last_pin", "BOYS_BACK & cycle|gear|test|tren|steroids|coming_off|pct", "PCT_SURE ~2 PCT_SURE", "PCT_NAME && STEROID_NAME|steroids|gear & DOSE_ASK"], unless: ["breast_cancer|cancer|fertility|ivf|ovulation|pcos|trying_to_conceive|creatine", "PED_STUDY"], person: "any" },
  { topic: "blood_doping", when: ["banked|bank|stored|froze ~3 bag|bags|unit|units|blood", "bag|bags ~8 go|put|goes|going ~2 back & race|fondo|tour|before|cyclists|own", "BLOOD_BOOST & BAG_DO", "BLOOD_BOOST && BAG_DO & race|tour|iu|dose|weeks|store|passport", "bag|bags & blood|put_back|drawn|draw & race|cyclists|weeks|stage", "bag_size|bags ~6 put|back & race|cyclists"], unless: ["PED_STUDY", "donate|donating|donation|kidney|dialysis|anaemia|anemia|chemo"], person: "any" },
  { topic: "diuretics", when: ["DIURETIC_RX && STAGE|prep|comp|physique|filmy|flat|pump", "prescription ~2 water_pill|water_pills|diuretic", "DIURETIC_DRUG & STAGE|DOSE|DOSE_ASK", "DIURETIC_DRUG && STAGE & show|stage|prejudging|dry|shoot|contest|weeks_out|days_out"], unless: ["PED_STUDY", "prescribed|blood_pressure|heart_failure|doctor|coffee|tea"], person: "any" },
  { topic: "stimulants", when: ["STIM_DRUG & meet|meets|comp|race|max|pr|session|sessions|lift|lifting & before|or|crushed|snort|scoop|mix", "STIM_DRUG & DOSE_ASK|DOSE|SOURCE_ASK|CYCLE_WORD", "STIM_DRUG && SOURCE_ASK|DOSE & buy|get|find|mg|stack|how"], unless: ["PED_STUDY", "prescribed|prescription_for_adhd|adhd|hypothyroid|thyroid_condition|hashimoto|underactive|doctor|t3 ~2 lesson", "banned_in"], person: "any" },
  { topic: "synthol", when: ["SYNTHOL & DOSE_ASK|DOSE|SOURCE_ASK|inject|bicep|biceps|calves|arm|delts", "SYNTHOL && ml|cc|inject|how_often", "oil ~4 inject|into|pin ~5 biceps|bicep|calves|triceps|delts|arm|muscle"], unless: ["PED_STUDY"], person: "any" },
  {
    topic: "trt_abuse",
    when: ["tell|say|lie ~5 clinic|doctor|gp|doc|telehealth ~5 prescribe|script|testosterone|trt", "script|prescription|clinic|telehealth && stockpile|stockpiling|pool|hoarding|saving_up|spare && cruise|blast|notice|labs|bulk|split", "notice|notices|noticing ~8 doc|doctor|clinic|gp|they & script|labs|trt|dose|split|testosterone", "doctor_free ~2 hrt|trt|testosterone", "hrt|trt ~6 bloke|guy|man|lad & nothing_wrong|pharmacy|without", "TRT_WORD & TRT_STRETCH", "TRT_WORD && TRT_STRETCH & bulk|dose|vial|doctor|notice|clinic|bloods|levels|script|blast", "TRT_WORD ~8 more|extra|double|triple|top & bulk|blast|without|notice", "trick|fool|lie|convince|get ~4 doctor|gp|clinic ~6 trt|testosterone|prescribe"],
    unless: ["CLINIC_FACT & plan|training|workout", "PED_STUDY"],
    person: "any",
  },
]);
